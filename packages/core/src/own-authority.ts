import type { ConfigurationError } from './configuration-error.ts';
import type { SourceFile, Tree } from './model/file.ts';
import type { Finding } from './model/finding.ts';
import { worst, type Verdict } from './model/verdict.ts';
import type { AuthorityChange } from './policy/authority.ts';
import { sortFindings } from './report/sort.ts';

/** What the target would hold after the merge, file by file: a rule that a stale branch did not touch is the target's. */
export function mergedTree(head: Tree, base: Tree, target: Tree): Tree {
  if (target === base) return head;
  const merged = new Map(head);
  for (const [path, file] of target) if (sameFile(head.get(path), base.get(path))) merged.set(path, file);
  for (const [path, file] of head) if (!target.has(path) && sameFile(file, base.get(path))) merged.delete(path);
  return merged;
}

function sameFile(a: SourceFile | undefined, b: SourceFile | undefined): boolean {
  return a?.text === b?.text && a?.mode === b?.mode && a?.size === b?.size;
}

export function authorityFinding(
  changes: readonly AuthorityChange[],
  as: 'advisory' | 'pending',
  failing: readonly Finding[] = [],
): Finding {
  const [first] = changes as [AuthorityChange, ...AuthorityChange[]];
  const named =
    changes
      .slice(0, 5)
      .map(({ what }) => what)
      .join(', ') + (changes.length > 5 ? ` and ${changes.length - 5} more` : '');
  const place = ({ path, side: where }: AuthorityChange): Finding['location'] => ({
    side: where,
    path,
    stream: 0,
    pointer: '',
  });
  return {
    policy: 'gradus/authority',
    validation: as === 'pending' ? 'approval' : 'touched',
    enforcement: as === 'pending' ? 'mandatory' : 'advisory',
    outcome: as === 'pending' ? 'pending' : 'failed',
    message:
      as === 'pending'
        ? `This passes only under rules that it brings along itself: ${named}. By the rules of the target ${failing.length === 1 ? '1 finding blocks' : `${failing.length} findings block`}.`
        : `This changes what changes are judged by: ${named}.`,
    fix:
      as === 'pending'
        ? 'The change authority of the target branch has to approve it, or the rules have to be merged first.'
        : 'Merging it needs the approval of the change authority.',
    location: place(first),
    related: [
      ...failing.slice(0, 20).map(({ location, message }) => ({ location, message })),
      ...changes.slice(1, 20).map((change) => ({ location: place(change), message: change.what })),
    ],
    fingerprint: '',
    state: 'new',
  };
}

/** What fails under the rules of the target: whoever approves has to see it. */
export function blocking({ findings, undecided }: Verdict): Finding[] {
  return [...findings, ...undecided].filter(
    ({ state, enforcement, waiver }) => state === 'new' && enforcement !== 'advisory' && waiver === undefined,
  );
}

/** A verdict with one more finding. */
export function add(verdict: Verdict, finding: Finding): Verdict {
  const counts = finding.enforcement !== 'advisory';
  return {
    ...verdict,
    state: counts ? worst(verdict.state, 'pending') : verdict.state,
    findings: sortFindings([...verdict.findings, finding]),
  };
}

/** The head's rules cannot be used: a finding, since what decides is the target's. */
export function withProblems(verdict: Verdict, { problems }: ConfigurationError): Verdict {
  const documents = verdict.findings.filter(({ policy }) => policy === 'gradus/document');
  const told = new Set(documents.map(({ location }) => placeKey(location)));
  const untold = problems.filter(({ location }) => location === undefined || !told.has(placeKey(location)));
  const findings = untold.map(({ message, fix, location }): Finding => ({
    policy: 'gradus/policy',
    validation: 'usable',
    enforcement: 'mandatory',
    outcome: 'failed',
    message,
    ...(fix !== undefined && { fix }),
    location: location ?? { side: 'head', path: '', stream: 0, pointer: '' },
    related: [],
    fingerprint: '',
    state: 'new',
  }));
  return { ...verdict, state: 'failed', findings: sortFindings([...verdict.findings, ...findings]) };
}

function placeKey({ path, range }: Finding['location']): string {
  return `${path}:${range?.start.line}`;
}
