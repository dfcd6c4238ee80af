import type { LineComment, Written } from '@gradus/core';
import { reasonOf, type Client } from './client.ts';
import { shownLines } from './diff-lines.ts';
import { ownLogin } from './sticky-comment.ts';

/** Comments of one review: GitHub takes more for abuse. */
const most = 50;
const settled = '**Settled.** ';

/** Tells findings at lines that the diff shows, each once; those of ours that are no longer found are marked as settled. */
export async function lineComments(
  client: Client,
  number: number,
  comments: readonly LineComment[],
  key: string,
): Promise<Written> {
  const { octokit, rest, where } = client;
  const on = { ...where, pull_number: number };
  const marker = ({ fingerprint }: Pick<LineComment, 'fingerprint'>): string =>
    `<!-- gradus:v1:${key}:${fingerprint} -->`;
  try {
    const own = await ownLogin(client);
    const before = (await octokit.paginate(rest.pulls.listReviewComments, { ...on, per_page: 100 })).filter(
      ({ user, body }) => user?.login.toLowerCase() === own.toLowerCase() && body.startsWith(`<!-- gradus:v1:${key}:`),
    );
    const wanted = new Set(comments.map(marker));
    for (const { id, body } of before) {
      const [mark = ''] = body.split('\n', 1);
      const text = body.slice(mark.length + 1);
      const shown = wanted.has(mark) ? text.replace(settled, '') : text.startsWith(settled) ? text : settled + text;
      if (shown !== text) await rest.pulls.updateReviewComment({ ...where, comment_id: id, body: `${mark}\n${shown}` });
    }
    const files = await octokit.paginate(rest.pulls.listFiles, { ...on, per_page: 100 });
    const lines = new Map(files.map(({ filename, patch }) => [filename, shownLines(patch ?? '')]));
    const told = new Set(before.map(({ body }) => body.split('\n', 1)[0]));
    const placed = comments.filter(
      (comment) => !told.has(marker(comment)) && lines.get(comment.path)?.has(comment.line) === true,
    );
    if (placed.length > 0) {
      const list = placed.slice(0, most).map((comment) => ({
        path: comment.path,
        line: comment.line,
        side: 'RIGHT',
        body: `${marker(comment)}\n${comment.body}`,
      }));
      await rest.pulls.createReview({ ...on, event: 'COMMENT', comments: list });
    }
    return { written: true };
  } catch (error) {
    return { written: false, why: reasonOf(error) };
  }
}
