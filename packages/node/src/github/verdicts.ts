import type { CheckReport, State, Written } from '@gradus/core';
import { reasonOf, type Client } from './client.ts';

/** GitHub's OpenAPI description: annotations maxItems 50 a request, title 255; a status's description takes 140. */
const limits = { annotations: 50, title: 255, message: 60_000, summary: 65_535, status: 140 } as const;

/** A check run in progress keeps a required check from passing, and says so in yellow instead of red. */
const conclusions: Readonly<Record<State, object>> = {
  passed: { status: 'completed', conclusion: 'success' },
  pending: { status: 'in_progress' },
  undecided: { status: 'completed', conclusion: 'failure' },
  failed: { status: 'completed', conclusion: 'failure' },
};

/** Makes a check run with all annotations; later requests append to them. */
export async function checkRun({ rest, where }: Client, commit: string, report: CheckReport): Promise<Written> {
  const { name, state, title, summary, url } = report;
  const annotations = report.annotations.map(({ path, startLine, endLine, level, title: about, message }) => ({
    path,
    start_line: startLine,
    end_line: endLine,
    annotation_level: level,
    title: about.slice(0, limits.title),
    message: message.slice(0, limits.message),
  }));
  const output = { title: title.slice(0, limits.title), summary: summary.slice(0, limits.summary) };
  try {
    const { data } = await rest.checks.create({
      ...where,
      name,
      head_sha: commit,
      ...conclusions[state],
      ...(url !== undefined && { details_url: url }),
      output: { ...output, annotations: annotations.slice(0, limits.annotations) },
    });
    for (let at = limits.annotations; at < annotations.length; at += limits.annotations) {
      const more = annotations.slice(at, at + limits.annotations);
      await rest.checks.update({ ...where, check_run_id: data.id, output: { ...output, annotations: more } });
    }
    return { written: true, ...(data.html_url && { url: data.html_url }) };
  } catch (error) {
    return { written: false, why: reasonOf(error) };
  }
}

const states = { passed: 'success', pending: 'pending', undecided: 'error', failed: 'failure' } as const;

/** Sets a commit status, in one line. */
export async function commitStatus(
  { rest, where }: Client,
  commit: string,
  { name, state, title, url }: Pick<CheckReport, 'name' | 'state' | 'title' | 'url'>,
): Promise<Written> {
  const description = title.length > limits.status ? `${title.slice(0, limits.status - 1)}…` : title;
  try {
    const target = url === undefined ? {} : { target_url: url };
    await rest.repos.createCommitStatus({
      ...where,
      sha: commit,
      state: states[state],
      context: name,
      description,
      ...target,
    });
    return { written: true };
  } catch (error) {
    return { written: false, why: reasonOf(error) };
  }
}
