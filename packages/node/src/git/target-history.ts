import { parseInstant } from '@gradus/core/internal';
import type { Unreadable } from '@gradus/core/forge';
import { git } from './git.ts';
import { assertOid } from './oid.ts';
import type { Repository } from './repository.ts';
import { explain, unshallow } from '../files/repository-error.ts';

/** A former tip of a branch, and the committer time of that commit, in seconds of the epoch. */
export interface PastTip {
  readonly commit: string;
  readonly time: number;
}

/** How far a committer time may be ahead of this machine, in seconds. */
const skew = 5 * 60;

/** The tips of a branch, newest first: its first parents. Throws RepositoryError. */
export async function pastTips(repository: Repository, tip: string): Promise<readonly PastTip[]> {
  const log = await git(repository.root, ['rev-list', '--first-parent', '--timestamp', assertOid(tip)]);
  if (log.code !== 0) throw explain(log, 'rev-list', repository.root);
  return log.stdout.split('\n').flatMap((line): PastTip[] => {
    const [, time = '', commit] = /^(\d+) ([0-9a-f]+)$/.exec(line) ?? [];
    return commit === undefined ? [] : [{ commit, time: Number(time) }];
  });
}

/**
 * The tip of a branch before an instant: the newest commit that is dated before it, and whose ancestors are all dated before it. A commit
 * with a date that is too early therefore does not include later merges below it. Dates in the future are ignored. Undefined if no tip is
 * known.
 */
export function tipBefore(tips: readonly PastTip[], instant: number, now: Date): string | undefined {
  if (instant >= now.getTime()) return tips[0]?.commit;
  const latest = now.getTime() / 1000 + skew;
  let found: string | undefined;
  for (const { commit, time } of tips.toReversed()) {
    if (time > latest) continue;
    // Dates of commits are whole seconds: within one second, the order is unknown.
    if (time >= Math.floor(instant / 1000)) break;
    found = commit;
  }
  return found;
}

/** The tip of the target at each time; `none` before its first commit. Times that cannot be read are omitted. */
export async function targetsAt(
  repository: Repository,
  { tip, times, now }: { readonly tip: string; readonly times: readonly string[]; readonly now: Date },
): Promise<ReadonlyMap<string, string | 'none' | Unreadable>> {
  const instants = new Map(times.map((time) => [time, parseInstant(time)]));
  const tips = times.length === 0 ? [] : await pastTips(repository, tip);
  const at = (instant: number, time: string): string | Unreadable => {
    const found = tipBefore(tips, instant, now);
    if (found !== undefined) return found;
    return repository.shallow
      ? { unreadable: `the target branch as of ${time} is not in this clone. ${unshallow}` }
      : 'none';
  };
  return new Map(
    [...instants].flatMap(([time, instant]) => (instant === undefined ? [] : [[time, at(instant, time)]])),
  );
}
