import { allOf, optionalText, textOf } from './answers.ts';
import type { Client } from './client.ts';

/** What a merge request was at a time: one for each push. */
export interface Version {
  readonly commit: string;
  /** RFC 3339. */
  readonly at: string;
}

/** The versions of a merge request, oldest first. */
export async function readVersions({ api, project }: Client, number: number): Promise<readonly Version[]> {
  const versions = await allOf((at) => api.MergeRequests.allDiffVersions(project, number, at));
  return versions
    .flatMap((version) => {
      const commit = optionalText(version, 'head_commit_sha');
      return commit === undefined ? [] : [{ commit, at: textOf(version, 'created_at') }];
    })
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** Milliseconds in which a page may still show the version before: it looks for a new one now and then, and then only tells of it. */
const staleMs = 60_000;

/**
 * The commit that somebody looked at who approved at an instant. GitLab keeps only when that was: so it is the version that was the
 * newest then, by the same clock. Undefined where it had only just become so, since the one before may have been on the screen.
 */
export function commitAt(versions: readonly Version[], instant: string): string | undefined {
  const at = Date.parse(instant);
  const before = versions.filter((version) => Date.parse(version.at) <= at);
  const newest = before.at(-1);
  if (newest === undefined) return undefined;
  const only = before.every(({ commit }) => commit === newest.commit);
  return only || at - Date.parse(newest.at) >= staleMs ? newest.commit : undefined;
}
