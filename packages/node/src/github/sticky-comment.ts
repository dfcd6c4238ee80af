import type { StickyComment, Written } from '@gradus/core/forge';
import { readPages, githubStatusCode, unexpected } from './answer.ts';
import type { GithubClient } from './client.ts';
import { ownLogin } from './own-login.ts';
import { writeOutcome } from './written.ts';

/** The prefix of all our comments; hidden when rendered. */
function markerOf(key: string): string {
  return `<!-- gradus:v1:${key} -->`;
}

/**
 * Writes the single comment of a key: it is found by its marker and its author, because anybody can write the marker. An unchanged comment
 * is not updated, and further comments of ours are removed.
 */
export function stickyComment(client: GithubClient, number: number, comment: StickyComment): Promise<Written> {
  return writeOutcome(client, () => write(client, number, comment));
}

async function write(
  client: GithubClient,
  number: number,
  { key, body, onlyUpdate }: StickyComment,
): Promise<string | undefined> {
  const { octokit, rest, where } = client;
  const marker = markerOf(key);
  const text = `${marker}\n${body}`;
  const own = (await ownLogin(client)).toLowerCase();
  const on = { ...where, issue_number: number };
  const comments = await readPages(octokit.paginate.iterator(rest.issues.listComments, { ...on, per_page: 100 }));
  const ours = comments.filter(
    (comment) => comment.body?.startsWith(marker) === true && comment.user?.login.toLowerCase() === own,
  );
  const [first, ...more] = ours;
  for (const { id } of more) await remove(client, id);
  if (first === undefined) {
    if (onlyUpdate === true) return undefined;
    const { data } = await rest.issues.createComment({ ...on, body: text });
    if (typeof data.id !== 'number') throw unexpected('the comment');
    return data.html_url;
  }
  if (first.body !== text) {
    const { data } = await rest.issues.updateComment({ ...where, comment_id: first.id, body: text });
    if (typeof data.id !== 'number') throw unexpected('the comment');
  }
  return first.html_url;
}

async function remove({ rest, where }: GithubClient, id: number): Promise<void> {
  await rest.issues.deleteComment({ ...where, comment_id: id }).catch((error: unknown) => {
    // The first attempt, whose answer was lost, has removed it.
    if (githubStatusCode(error) !== 404) throw error;
  });
}
