import { allOf, optionalText, readTextMember, type Json } from './answers.ts';
import type { GitlabClient } from './client.ts';
import { RequestFailed } from './request-failed.ts';

/** A version of a merge request: one for each push. */
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

/** Milliseconds for which a page may still show the previous version: it checks for a new version from time to time, and then only shows a notice. */
const staleMs = 60_000;

/**
 * The commit that was reviewed by a person who approved at an instant. GitLab stores only the time, so this is the version that was the
 * newest at that time, by the same clock. Undefined if that version was only just pushed, because the previous one may have been on the
 * screen.
 */
export function commitAt(versions: readonly Version[], instant: string): string | undefined {
  const at = Date.parse(instant);
  const before = versions.filter((version) => Date.parse(version.at) <= at);
  const newest = before.at(-1);
  if (newest === undefined) return undefined;
  const only = before.every(({ commit }) => commit === newest.commit);
  return only || at - Date.parse(newest.at) >= staleMs ? newest.commit : undefined;
}
