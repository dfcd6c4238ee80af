import type { StickyComment, Written } from '@gradus/core';
import { listed, statusOf, unexpected } from './answer.ts';
import type { Client } from './client.ts';
import { ownLogin } from './own-login.ts';
import { written } from './written.ts';

/** What begins every comment of ours; hidden when it is shown. */
function markerOf(key: string): string {
  return `<!-- gradus:v1:${key} -->`;
}

/**
 * Writes the one comment of a key: it is found by its marker and by its author, since anybody can write the marker. Unchanged it is
 * left alone, and further ones of our own are removed.
 */
export function stickyComment(client: Client, number: number, comment: StickyComment): Promise<Written> {
  return written(client, () => write(client, number, comment));
}

async function write(
  client: Client,
  number: number,
  { key, body, onlyUpdate }: StickyComment,
): Promise<string | undefined> {
  const { octokit, rest, where } = client;
  const marker = markerOf(key);
  const text = `${marker}\n${body}`;
  const own = (await ownLogin(client)).toLowerCase();
  const on = { ...where, issue_number: number };
  const comments = await listed(octokit.paginate.iterator(rest.issues.listComments, { ...on, per_page: 100 }));
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

async function remove({ rest, where }: Client, id: number): Promise<void> {
  await rest.issues.deleteComment({ ...where, comment_id: id }).catch((error: unknown) => {
    // A first attempt whose answer was lost has removed it.
    if (statusOf(error) !== 404) throw error;
  });
}
