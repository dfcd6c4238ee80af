import { userOf, type User } from './account.ts';
import type { GitlabClient } from './client.ts';

/** The user of the token. */
export async function ownUser({ api }: GitlabClient): Promise<User> {
  return userOf(await api.Users.showCurrentUser());
}

/** The prefix of all our comments; hidden when rendered. `about` distinguishes them: a gate, or a finding of one. */
export function markerOf(about: string): string {
  return `<!-- gradus:v1:${about} -->`;
}

/**
 * A text as GitLab stores it, so that an unchanged text is recognised: GitLab removes blanks at the end. A line that begins with a slash
 * is a quick action that GitLab runs with the rights of the token: `/approve`, `/merge`. After a backslash, Markdown shows the same text,
 * and GitLab does nothing. docs.gitlab.com, "GitLab quick actions"
 */
export function withoutQuickActions(markdown: string): string {
  return markdown.replaceAll(/^(\s*)\//gm, String.raw`$1\/`).trimEnd();
}
