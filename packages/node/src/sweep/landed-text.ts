import type { JobBranch } from '../ci/job.ts';
import type { BranchLook } from './branch-look.ts';

/** What to do about a push that was not judged before it landed. */
export const landedFix =
  'Revert it, or get the missing approvals in a new request. Then prevent the cause: a direct push, a bypass, a merge method that creates another tree, or a target that moved before the merge.';

/** One sentence about what landed on a branch; undefined if nothing did. */
export function landedText({ branch, tip }: JobBranch, landed: BranchLook['landed']): string | undefined {
  const short = (commit: string): string => commit.slice(0, 7);
  switch (landed.is) {
    case 'unchanged':
      return undefined;
    case 'first':
      return `${branch}: ${short(tip)} is the first commit that was checked. The next push is compared with it.`;
    case 'judged':
      return `${branch}: ${short(landed.from)}..${short(tip)} landed as judged.`;
    case 'unjudged':
      return `${branch}: ${short(landed.from)}..${short(tip)} landed unjudged, and is ${landed.verdict.verdict.state}.`;
    case 'unknown':
      return `${branch}: ${short(tip)} landed, and it is unknown whether it was judged. ${landed.why}`;
  }
}
