import type { LineComment, Written } from '@gradus/core/forge';
import { readPages, unexpected } from './answer.ts';
import type { GithubClient } from './client.ts';
import { githubDiffLines } from './diff-lines.ts';
import { ownLogin } from './own-login.ts';
import { writeOutcome } from './written.ts';

/** The maximum number of comments of one review: GitHub treats more as abuse. */
const most = 50;
const settled = '**Settled.** ';

/** Posts findings at lines that the diff shows, each once; our comments on findings that are gone are resolved. */
export function lineComments(
  client: GithubClient,
  number: number,
  comments: readonly LineComment[],
  key: string,
): Promise<Written> {
  return writeOutcome(client, async () => {
    const prefix = `<!-- gradus:v1:${key}:`;
    const wanted = new Map(comments.map((comment) => [`${prefix}${comment.fingerprint} -->`, comment]));
    const told = await update(client, number, { prefix, wanted });
    const missing = [...wanted].filter(([marker]) => !told.has(marker));
    if (missing.length > 0) await tell(client, number, missing);
    return undefined;
  });
}

interface Wanted {
  /** The beginning of our comments with a key. */
  readonly prefix: string;
  /** By their first lines. */
  readonly wanted: ReadonlyMap<string, LineComment>;
}

/** Updates the existing comments, and returns their first lines. */
async function update(client: GithubClient, number: number, { prefix, wanted }: Wanted): Promise<ReadonlySet<string>> {
  const { octokit, rest, where } = client;
  const own = (await ownLogin(client)).toLowerCase();
  const on = { ...where, pull_number: number, per_page: 100 };
  const all = await readPages(octokit.paginate.iterator(rest.pulls.listReviewComments, on));
  const ours = all.filter(({ user, body }) => user?.login.toLowerCase() === own && body.startsWith(prefix));
  const told = new Set<string>();
  for (const { id, body } of ours) {
    const [marker = ''] = body.split('\n', 1);
    told.add(marker);
    const found = wanted.get(marker);
    const text = body.slice(marker.length + 1);
    const shown = found ? found.body : text.startsWith(settled) ? text : settled + text;
    if (shown === text) continue;
    const { data } = await rest.pulls.updateReviewComment({ ...where, comment_id: id, body: `${marker}\n${shown}` });
    if (typeof data.id !== 'number') throw unexpected('the comment');
  }
  return told;
}

async function tell(
  { octokit, rest, where }: GithubClient,
  number: number,
  missing: readonly (readonly [string, LineComment])[],
): Promise<void> {
  const on = { ...where, pull_number: number };
  const files = await readPages(octokit.paginate.iterator(rest.pulls.listFiles, { ...on, per_page: 100 }));
  const lines = new Map(files.map(({ filename, patch }) => [filename, githubDiffLines(patch ?? '')]));
  const comments = missing
    .filter(([, { path, line }]) => lines.get(path)?.has(line) === true)
    .slice(0, most)
    .map(([marker, { path, line, body }]) => ({ path, line, side: 'RIGHT', body: `${marker}\n${body}` }));
  if (comments.length === 0) return;
  const { data } = await rest.pulls.createReview({ ...on, event: 'COMMENT', comments });
  if (typeof data.id !== 'number') throw unexpected('the review');
}
