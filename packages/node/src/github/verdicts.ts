import type { CheckReport, Written } from '@gradus/core/forge';
import type { State } from '@gradus/core';
import { readPages, githubStatusCode, unexpected } from './answer.ts';
import type { GithubClient } from './client.ts';
import { writeOutcome } from './written.ts';

/**
 * GitHub's OpenAPI description: annotations maxItems 50 a request, title 255 characters, message 64 KB, summary 65,535 characters; a
 * status's description takes 140. GitHub does not define what counts as a character, so the long texts are cut by bytes.
 */
const limits = { annotations: 50, title: 255, messageBytes: 64_000, summaryBytes: 65_535, status: 140 } as const;

/** A check run in progress keeps a required check from passing, and says so in yellow instead of red. */
const conclusions: Readonly<Record<State, object>> = {
  passed: { status: 'completed', conclusion: 'success' },
  pending: { status: 'in_progress' },
  undecided: { status: 'completed', conclusion: 'failure' },
  failed: { status: 'completed', conclusion: 'failure' },
};

/** Marks the check runs that Gradus created. The check run of a job may have the same name and app, and GitHub does not allow changing it. */
export const verdictMark = 'gradus:v1';

/**
 * Keeps one check run of a name on a commit: updates every earlier run of that name by this app, because a failed one next to a passed one
 * blocks the merge, and creates one if there is none.
 */
export function checkRun(client: GithubClient, commit: string, report: CheckReport): Promise<Written> {
  return writeOutcome(client, async () => {
    const urls: (string | undefined)[] = [];
    for (const run of await ownRuns(client, commit, report.name)) {
      const updated = await update(client, run, report);
      if (updated !== undefined) urls.push(updated.html_url ?? undefined);
    }
    return urls.length > 0 ? urls[0] : create(client, commit, report);
  });
}

type CheckRun = Awaited<ReturnType<GithubClient['rest']['checks']['listForRef']>>['data']['check_runs'][number];

async function ownRuns({ octokit, rest, where }: GithubClient, commit: string, name: string): Promise<CheckRun[]> {
  const query = { ...where, ref: commit, check_name: name, filter: 'all', per_page: 100 } as const;
  const runs = await readPages(octokit.paginate.iterator(rest.checks.listForRef, query));
  return runs.filter((run) => run.name === name && run.external_id === verdictMark);
}

async function create({ rest, where }: GithubClient, commit: string, report: CheckReport): Promise<string | undefined> {
  const { output, pages, shown } = contentOf(report, 0);
  const { data } = await rest.checks.create({
    ...where,
    ...shown,
    name: report.name,
    head_sha: commit,
    external_id: verdictMark,
    ...conclusions[report.state],
    output: { ...output, annotations: pages[0] ?? [] },
  });
  if (typeof data.id !== 'number') throw unexpected('the check run');
  for (const annotations of pages.slice(1))
    await rest.checks.update({ ...where, check_run_id: data.id, output: { ...output, annotations } });
  return data.html_url ?? undefined;
}

/** Undefined if another app created the run, because only the app that created a run may change it. */
async function update(
  { rest, where }: GithubClient,
  { id, status, output: before }: CheckRun,
  report: CheckReport,
): Promise<{ readonly html_url: string | null } | undefined> {
  const { output, pages, shown } = contentOf(report, before.annotations_count);
  // The description does not say that a completed run can be reopened, so a verdict that waits again is a conclusion that blocks.
  const reopened = report.state === 'pending' && status === 'completed';
  const result = reopened
    ? ({ status: 'completed', conclusion: 'action_required' } as const)
    : conclusions[report.state];
  try {
    const [first = [], ...more] = pages;
    const about = { ...where, check_run_id: id };
    const { data } = await rest.checks.update({
      ...about,
      ...shown,
      ...result,
      output: { ...output, annotations: first },
    });
    if (typeof data.id !== 'number') throw unexpected('the check run');
    for (const annotations of more) await rest.checks.update({ ...about, output: { ...output, annotations } });
    return data;
  } catch (error) {
    if (githubStatusCode(error) === 403 || githubStatusCode(error) === 404) return undefined;
    throw error;
  }
}

/**
 * The content of a check run. GitHub appends annotations and never removes any, so those that an earlier request wrote are omitted: they
 * are about the files of the same commit.
 *
 * @param before how many annotations the run has
 */
function contentOf({ title, record, summary, url, annotations }: CheckReport, before: number) {
  const added = annotations.slice(before).map(({ path, startLine, endLine, level, title: about, message }) => ({
    path,
    start_line: startLine,
    end_line: endLine,
    annotation_level: level,
    title: cutText(about, limits.title),
    message: cutBytes(message, limits.messageBytes),
  }));
  const pages = Array.from({ length: Math.ceil(added.length / limits.annotations) }, (_, page) =>
    added.slice(page * limits.annotations, (page + 1) * limits.annotations),
  );
  const output = { title: titled(title, record, limits.title), summary: cutBytes(summary, limits.summaryBytes) };
  return { output, pages, shown: url === undefined ? {} : { details_url: url } };
}

const states = { passed: 'success', pending: 'pending', undecided: 'error', failed: 'failure' } as const;

/** Sets a commit status, in one line. */
export function githubStatus(
  client: GithubClient,
  commit: string,
  { name, state, title, record, url }: Pick<CheckReport, 'name' | 'state' | 'title' | 'record' | 'url'>,
): Promise<Written> {
  const { rest, where } = client;
  return writeOutcome(client, async () => {
    const { data } = await rest.repos.createCommitStatus({
      ...where,
      sha: commit,
      state: states[state],
      context: name,
      description: titled(title, record, limits.status),
      ...(url !== undefined && { target_url: url }),
    });
    if (typeof data.id !== 'number') throw unexpected('the status');
    return undefined;
  });
}

/** A title that ends with the whole record, with a maximum length in characters. */
function titled(title: string, record: string | undefined, most: number): string {
  return record === undefined ? cutText(title, most) : `${cutText(title, most - record.length - 1)} ${record}`;
}

/** Cuts to a number of characters, never inside one. */
export function cutText(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}

/** Cuts to a number of bytes of UTF-8. */
function cutBytes(text: string, most: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= most) return text;
  // A character that was cut is dropped.
  return `${bytes
    .subarray(0, most - 3)
    .toString('utf8')
    .replace(/\uFFFD+$/, '')}…`;
}
