import { allOf, optionalText, readTextMember, type Json } from './answers.ts';
import type { GitlabClient } from './client.ts';
import { RequestFailed } from './request-failed.ts';

/** What a merge request was at a time: one for each push. */
export interface Version {
  readonly commit: string;
  /** RFC 3339. */
  readonly at: string;
}

/** The versions of a merge request, oldest first. */
export async function readVersions({ api, project }: GitlabClient, number: number): Promise<readonly Version[]> {
  const versions = await allOf((at) => api.MergeRequests.allDiffVersions(project, number, at));
  return versions
    .flatMap((version) => {
      const commit = optionalText(version, 'head_commit_sha');
      return commit === undefined ? [] : [{ commit, at: timeOf(version) }];
    })
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** Which version a person reviewed follows from the times. */
function timeOf(version: Json): string {
  const at = readTextMember(version, 'created_at');
  if (Number.isNaN(Date.parse(at))) throw new RequestFailed('the forge does not report when a version was made');
  return at;
}

/** Milliseconds in which a page may still show the version before: it looks for a new one now and then, and then only tells of it. */
const staleMs = 60_000;

/**
 * The commit that was reviewed by a person who approved at an instant. GitLab keeps only the time: so it is the version that was the
 * newest then, by the same clock. Undefined if that version was only just pushed, because the previous one may have been on the screen.
 */
export function commitAt(versions: readonly Version[], instant: string): string | undefined {
  const at = Date.parse(instant);
  const before = versions.filter((version) => Date.parse(version.at) <= at);
  const newest = before.at(-1);
  if (newest === undefined) return undefined;
  const only = before.every(({ commit }) => commit === newest.commit);
  return only || at - Date.parse(newest.at) >= staleMs ? newest.commit : undefined;
}
