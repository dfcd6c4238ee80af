import type { Finding } from '../model/finding.ts';
import type { Branch, MergeObstacle } from '../model/merge.ts';
import type { Verdict } from '../model/verdict.ts';

/** How many paths a message lists by name. */
const shown = 5;

interface Said {
  readonly outcome: 'pending' | 'undecided';
  readonly message: string;
  readonly fix: string;
}

/**
 * Marks findings that exist only after the merge as partly due to the target: neither the target nor the request's own head has them.
 *
 * @param beside the verdict on the request's own commits; undefined if unknown
 */
export function togetherWithTarget(verdict: Verdict, { landed }: Branch, beside: () => Verdict | undefined): Verdict {
  const isNew = ({ state, fingerprint }: Finding): boolean => state === 'new' && fingerprint !== '';
  if (![...verdict.findings, ...verdict.undecided, ...verdict.waived].some(isNew)) return verdict;
  const alone = beside();
  if (alone === undefined) return verdict;
  const known = new Set([...alone.findings, ...alone.undecided, ...alone.waived].map(({ fingerprint }) => fingerprint));
  const newest = [...landed.values()][0];
  const together = (finding: Finding): Finding => {
    if (!isNew(finding) || known.has(finding.fingerprint)) return finding;
    const paths = [finding.location, ...finding.related.map(({ location }) => location)].map(({ path }) => path);
    const commit = paths.map((path) => landed.get(path)).find((each) => each !== undefined) ?? newest;
    const by = commit === undefined ? 'the target branch' : `commit ${commit.slice(0, 12)} of the target branch`;
    return { ...finding, message: `${finding.message} This results from the merge with ${by}.` };
  };
  return {
    ...verdict,
    findings: verdict.findings.map(together),
    waived: verdict.waived.map(together),
    undecided: verdict.undecided.map(together),
  };
}

/** The reason why a merge cannot be checked, or may land in another form than it was checked, as a finding of the change as a whole. */
export function mergeFinding(obstacle: MergeObstacle): Finding {
  const { outcome, message, fix } = said(obstacle);
  const paths = 'paths' in obstacle ? obstacle.paths : [];
  return {
    policy: 'gradus/merge',
    validation: obstacle.is === 'rebase-unknown' ? 'rebase' : obstacle.is,
    enforcement: 'mandatory',
    outcome,
    message,
    fix,
    location: place(paths[0] ?? ''),
    related: paths.slice(1, 20).map((path) => ({ location: place(path), message: path })),
    fingerprint: '',
    state: 'new',
  };
}

function said(obstacle: MergeObstacle): Said {
  switch (obstacle.is) {
    case 'conflict':
      return {
        outcome: 'pending',
        message: `This branch has conflicts with the target branch${inPaths(obstacle.paths)}, so the result of the merge is unknown. Only the head was checked.`,
        fix: 'Merge the target branch into this branch, or rebase this branch, and resolve the conflicts.',
      };
    case 'attribute':
      return {
        outcome: 'pending',
        message: `Both branches changed ${listed(obstacle.paths)}, and .gitattributes sets how to merge ${obstacle.paths.length === 1 ? 'it' : 'them'}. A forge may merge differently. Only the head was checked.`,
        fix: 'Merge the target branch into this branch, or rebase this branch, so that nothing is left to merge.',
      };
    case 'unmerged':
      return {
        outcome: 'pending',
        message: `The working tree contains an unfinished merge${inPaths(obstacle.paths)}.`,
        fix: 'Resolve the conflicts and run git add on the files, or run git merge --abort.',
      };
    case 'unknown':
      return {
        outcome: 'undecided',
        message: `The result of a merge with the target branch could not be determined: ${obstacle.why}. Only the head was checked.`,
        fix: 'Merge the target branch into this branch, or rebase this branch, and check again.',
      };
    case 'rebase':
      return {
        outcome: 'pending',
        message: `This repository allows rebase merging, which applies commits one by one and can create another tree than the one that was checked. ${because(obstacle)}`,
        fix: 'Rebase onto the target branch without merge commits, or disable rebase merging in the settings of the repository.',
      };
    case 'rebase-unknown':
      return {
        outcome: 'undecided',
        message: `It is unknown whether this repository allows rebase merging, which can create another tree than the one that was checked: ${obstacle.why}. ${because(obstacle)}`,
        fix: 'Rebase onto the target branch without merge commits. If rebase merging is disabled, set gate.rebaseMerging: false in gradus.yaml of the target branch.',
      };
  }
}

function because({ behind, merges }: { readonly behind: boolean; readonly merges: boolean }): string {
  if (behind && merges) return 'This branch is behind the target branch and contains merge commits.';
  return behind ? 'This branch is behind the target branch.' : merges ? 'This branch contains merge commits.' : '';
}

function inPaths(paths: readonly string[]): string {
  return paths.length === 0 ? '' : ` in ${listed(paths)}`;
}

function listed(paths: readonly string[]): string {
  const more = paths.length > shown ? ` and ${paths.length - shown} more` : '';
  return `${paths.slice(0, shown).join(', ')}${more}`;
}

function place(path: string): Finding['location'] {
  return { side: 'head', path, stream: 0, pointer: '' };
}
