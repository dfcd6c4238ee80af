import type { StickyComment, Written } from '@gradus/core';
import { reasonOf, statusOf, type Client } from './client.ts';

/** What begins every comment of ours; hidden when it is shown. */
function markerOf(key: string): string {
  return `<!-- gradus:v1:${key} -->`;
}

/**
 * Writes the one comment of a key: it is found by its marker and by its author, since anybody can write the marker. Unchanged it is
 * left alone, and further ones of our own are removed.
 */
export async function stickyComment(
  client: Client,
  number: number,
  { key, body, onlyUpdate }: StickyComment,
): Promise<Written> {
  const { octokit, rest, where } = client;
  const marker = markerOf(key);
  const text = `${marker}\n${body}`;
  try {
    const own = await ownLogin(client);
    const comments = await octokit.paginate(rest.issues.listComments, {
      ...where,
      issue_number: number,
      per_page: 100,
    });
    const ours = comments.filter(
      ({ body: content, user }) =>
        content?.startsWith(marker) === true && user?.login.toLowerCase() === own.toLowerCase(),
    );
    const [first, ...more] = ours;
    for (const { id } of more) await rest.issues.deleteComment({ ...where, comment_id: id });
    if (first === undefined) {
      if (onlyUpdate === true) return { written: true };
      const { data } = await rest.issues.createComment({ ...where, issue_number: number, body: text });
      return { written: true, url: data.html_url };
    }
    if (first.body !== text) await rest.issues.updateComment({ ...where, comment_id: first.id, body: text });
    return { written: true, url: first.html_url };
  } catch (error) {
    return { written: false, why: reasonOf(error) };
  }
}

/** The account that the token writes as. The token of a job may not ask; it writes as github-actions. */
export async function ownLogin({ rest }: Client): Promise<string> {
  try {
    const { data } = await rest.users.getAuthenticated();
    return data.login;
  } catch (error) {
    if (statusOf(error) === 403 || statusOf(error) === 401) return 'github-actions[bot]';
    throw error;
  }
}
