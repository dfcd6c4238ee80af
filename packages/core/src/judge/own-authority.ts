import type { ConfigurationError } from '../model/configuration-error.ts';
import { sameFile, type Tree } from '../model/file.ts';
import type { Finding } from '../model/finding.ts';
import { worst, type Verdict } from '../model/verdict.ts';
import type { AuthorityChange } from '../policy/authority.ts';
import type { AuthorityApproval } from '../review/authority-approval.ts';
import { sortFindings } from '../model/sort.ts';

/**
 * The content of the governing branch after the merge, file by file, if this is not the branch with which the head is compared: a rule
 * that the request does not touch comes from the governing branch.
 */
export function mergedRules(head: Tree, base: Tree, target: Tree): Tree {
  if (target === base) return head;
  const merged = new Map(head);
  for (const [path, file] of target) if (sameFile(head.get(path), base.get(path))) merged.set(path, file);
  for (const [path, file] of head) if (!target.has(path) && sameFile(file, base.get(path))) merged.delete(path);
  return merged;
}

/** The finding that a change touches governing rules and, in a gate, whether the change authority has approved. */
export function touchedAuthority(
  changes: readonly AuthorityChange[],
  approval: AuthorityApproval | undefined,
): Finding {
  const told = `This changes governing rules: ${named(changes)}.`;
  if (approval === undefined)
    return about(changes, 'touched', told, 'Ask the change authority to approve it before the merge.');
  if (approval.state === 'approved')
    return about(changes, 'touched', `${told} ${approval.by.join(', ')} approved it for the change authority.`);
  return missingApproval(changes, told, approval, []);
}

/** A change that passes only under its own rules; `failing` has the findings of the rules of the target branch. */
export function ownRulesOnly(
  changes: readonly AuthorityChange[],
  failing: readonly Finding[],
  approval: AuthorityApproval | undefined,
): Finding {
  const blocks = failing.length === 1 ? '1 finding blocks' : `${failing.length} findings block`;
  const told = `This passes only under rules that it changes itself: ${named(changes)}. Under the rules of the target branch, ${blocks}.`;
  return missingApproval(changes, told, approval, failing);
}

function missingApproval(
  changes: readonly AuthorityChange[],
  told: string,
  approval: AuthorityApproval | undefined,
  failing: readonly Finding[],
): Finding {
  const fix = 'Ask the change authority of the target branch to approve it, or merge the rules first.';
  const pending = {
    ...about(changes, 'approval', told, fix, failing),
    enforcement: 'mandatory',
    outcome: 'pending',
  } as const;
  if (approval === undefined || approval.state === 'approved') return pending;
  if (approval.state === 'unknown')
    return {
      ...pending,
      outcome: 'undecided',
      message: `${told} Whether it is approved could not be decided: ${approval.why}.`,
    };
  const refused = approval.refused.length === 0 ? '' : ` Not counted: ${approval.refused.join('; ')}.`;
  return { ...pending, message: `${told} Missing: approval by ${approval.who}.${refused}` };
}

function named(changes: readonly AuthorityChange[]): string {
  const more = changes.length > 5 ? ` and ${changes.length - 5} more` : '';
  return `${changes
    .slice(0, 5)
    .map(({ what }) => what)
    .join(', ')}${more}`;
}

function about(
  changes: readonly AuthorityChange[],
  validation: 'approval' | 'touched',
  message: string,
  fix?: string,
  failing: readonly Finding[] = [],
): Finding {
  const place = ({ path, side }: AuthorityChange): Finding['location'] => ({ side, path, stream: 0, pointer: '' });
  return {
    policy: 'gradus/authority',
    validation,
    enforcement: 'advisory',
    outcome: 'failed',
    message,
    ...(fix !== undefined && { fix }),
    location: place(changes[0]!),
    related: [
      ...failing.slice(0, 20).map(({ location, message: what }) => ({ location, message: what })),
      ...changes.slice(1, 20).map((change) => ({ location: place(change), message: change.what })),
    ],
    fingerprint: '',
    state: 'new',
  };
}

/** A verdict with one more finding. */
export function add(verdict: Verdict, finding: Finding): Verdict {
  const counts = finding.enforcement !== 'advisory';
  return {
    ...verdict,
    nothingRequired: undefined,
    state: counts ? worst(verdict.state, finding.outcome) : verdict.state,
    ...(finding.outcome === 'undecided'
      ? { undecided: [...verdict.undecided, finding] }
      : { findings: sortFindings([...verdict.findings, finding]) }),
  };
}

/** The head's rules cannot be used. This is only a finding, because the rules of the target apply. */
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
