import type { CheckReport, State, Written } from '@gradus/core';
import { unexpected } from './answer.ts';
import type { Client } from './client.ts';
import { written } from './written.ts';

/**
 * GitHub's OpenAPI description: annotations maxItems 50 a request, title 255 characters, message 64 KB, summary 65,535 characters; a
 * status's description takes 140. What it counts as a character it does not say, so the long ones are cut by bytes.
 */
const limits = { annotations: 50, title: 255, messageBytes: 64_000, summaryBytes: 65_535, status: 140 } as const;

/** A check run in progress keeps a required check from passing, and says so in yellow instead of red. */
const conclusions: Readonly<Record<State, object>> = {
  passed: { status: 'completed', conclusion: 'success' },
  pending: { status: 'in_progress' },
  undecided: { status: 'completed', conclusion: 'failure' },
  failed: { status: 'completed', conclusion: 'failure' },
};

/** Makes a check run with all annotations; later requests append to them. */
export function checkRun(client: Client, commit: string, report: CheckReport): Promise<Written> {
  const { rest, where } = client;
  const { name, state, title, summary, url } = report;
  const annotations = report.annotations.map(({ path, startLine, endLine, level, title: about, message }) => ({
    path,
    start_line: startLine,
    end_line: endLine,
    annotation_level: level,
    title: cut(about, limits.title),
    message: cutBytes(message, limits.messageBytes),
  }));
  const output = { title: cut(title, limits.title), summary: cutBytes(summary, limits.summaryBytes) };
  return written(client, async () => {
    const { data } = await rest.checks.create({
      ...where,
      name,
      head_sha: commit,
      ...conclusions[state],
      ...(url !== undefined && { details_url: url }),
      output: { ...output, annotations: annotations.slice(0, limits.annotations) },
    });
    if (typeof data.id !== 'number') throw unexpected('the check run');
    for (let at = limits.annotations; at < annotations.length; at += limits.annotations) {
      const more = annotations.slice(at, at + limits.annotations);
      await rest.checks.update({ ...where, check_run_id: data.id, output: { ...output, annotations: more } });
    }
    return data.html_url ?? undefined;
  });
}

const states = { passed: 'success', pending: 'pending', undecided: 'error', failed: 'failure' } as const;

/** Sets a commit status, in one line. */
export function commitStatus(
  client: Client,
  commit: string,
  { name, state, title, url }: Pick<CheckReport, 'name' | 'state' | 'title' | 'url'>,
): Promise<Written> {
  const { rest, where } = client;
  return written(client, async () => {
    const { data } = await rest.repos.createCommitStatus({
      ...where,
      sha: commit,
      state: states[state],
      context: name,
      description: cut(title, limits.status),
      ...(url !== undefined && { target_url: url }),
    });
    if (typeof data.id !== 'number') throw unexpected('the status');
    return undefined;
  });
}

/** At most so many characters; never half of one. */
export function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}

/** At most so many bytes of UTF-8. */
function cutBytes(text: string, most: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= most) return text;
  // A character that the cut went through is dropped.
  return `${bytes
    .subarray(0, most - 3)
    .toString('utf8')
    .replace(/\uFFFD+$/, '')}…`;
}
