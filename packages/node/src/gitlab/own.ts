import { userOf, type User } from './account.ts';
import type { GitlabClient } from './client.ts';

/** The user that the token writes as. */
export async function ownUser({ api }: GitlabClient): Promise<User> {
  return userOf(await api.Users.showCurrentUser());
}

/** The prefix of all our comments; hidden when rendered. `about` distinguishes them: a gate, or a finding of one. */
export function markerOf(about: string): string {
  return `<!-- gradus:v1:${about} -->`;
}

/**
 * A text as GitLab keeps it, so that one that did not change is known again: it takes blanks off the end. A line that begins with a slash is an order to GitLab, carried out with the rights of the token: `/approve`, `/merge`. Behind a
 * backslash Markdown shows the same, and nothing is done. docs.gitlab.com, "GitLab quick actions"
 */
export function withoutQuickActions(markdown: string): string {
  return markdown.replaceAll(/^(\s*)\//gm, String.raw`$1\/`).trimEnd();
}
