import type { Finding, Outcome } from '../model/finding.ts';
import { atSamePlace, changesBetween, type TreeChanges } from './changes.ts';
import { problemGotWorse } from './compare-problems.ts';
import type { Facts } from './facts.ts';
import type { FindingDraft } from './finding.ts';
import { fixedFindings } from './fixed.ts';
import { matchFindings, findingValue } from './match-findings.ts';
import { readAgain, type ValidationReads } from './readings.ts';
import { comparable } from './read-tree.ts';
import type { Raw } from './session.ts';

/**
 * Marks findings that existed before, and adds the findings that this change fixed. A finding of the base is the same at the head unless
 * its outcome got worse; or a value that was read at its place or below it differs; or its message, or the value that it reports, differs
 * and the change altered something that was read. A validation that was undecided before and still is remains the same unless the change
 * altered something that was read for it.
 */
export function compareWithBase(head: readonly FindingDraft[], base: readonly FindingDraft[], facts: Facts): Finding[] {
  if (facts.base === undefined) return head.map(({ finding }) => finding);
  const changes = changesBetween(facts.head.view, facts.base.view);
  const [after, before] = [facts.head.view, facts.base.view];
  const pairs = matchFindings({ view: after, drafts: head }, { view: before, drafts: base }, changes);
  const comparison: Comparison = { facts, changes };
  const open: (readonly [FindingDraft, FindingDraft])[] = [];
  const known = new Set<FindingDraft>();
  for (const [draft, old] of pairs) {
    const answer = draft.fresh === true ? 'new' : atSight(draft, old, comparison);
    if (answer === 'existing') known.add(draft);
    else if (answer === 'read') open.push([draft, old]);
  }
  for (const draft of readToDecide(open, comparison)) known.add(draft);
  return [
    ...head.map((draft) => (known.has(draft) ? { ...draft.finding, state: 'existing' as const } : draft.finding)),
    ...fixedFindings(head, base, new Set(pairs.values()), facts, changes),
  ];
}

interface Comparison {
  readonly facts: Facts;
  readonly changes: TreeChanges;
}

const severity: Record<Outcome, number> = { pending: 0, undecided: 1, failed: 2 };

/** What can be decided without knowing what was read. */
function atSight(draft: FindingDraft, old: FindingDraft, { facts, changes }: Comparison): 'new' | 'existing' | 'read' {
  const { raw, problem } = draft.about;
  // A finding about a removal is not a finding about the document that was there.
  if (raw?.deleted === true || severity[old.finding.outcome] < severity[draft.finding.outcome]) return 'new';
  if (problem) return problemGotWorse(draft, old, facts, changes) ? 'new' : 'existing';
  if (!changes.any) return 'existing';
  // It is unknown what else a policy would have read that exhausted its budget.
  if (raw === undefined || raw.validation === 'budget') return 'new';
  if (draft.finding.outcome === 'undecided' || draft.finding.message !== old.finding.message || tellsFound(raw))
    return 'read';
  const { document } = draft.about;
  const { document: before } = old.about;
  if (document && before && atSamePlace(document, before)) return 'existing';
  if (raw.file && !changes.file(raw.file.path)) return 'existing';
  if (document && comparable(findingValue(draft, facts.head.view)) === comparable(findingValue(old, facts.base!.view)))
    return 'existing';
  return 'read';
}

function tellsFound({ policy, document, validation }: Raw): boolean {
  const compiled = policy.kinds.get(document?.kind ?? '') ?? policy.kinds.get('');
  return compiled?.validations.some(({ name, tellsFound: tells }) => name === validation && tells === true) ?? false;
}

/** Those that were there before. */
function readToDecide(
  pairs: readonly (readonly [FindingDraft, FindingDraft])[],
  comparison: Comparison,
): FindingDraft[] {
  if (pairs.length === 0) return [];
  const { facts } = comparison;
  const head = readAgain(
    pairs.map(([draft]) => draft.about.raw!),
    facts,
    'head',
  );
  const base = readAgain(
    pairs.map(([, old]) => old.about.raw!),
    facts,
    'base',
  );
  return pairs.flatMap(([draft, old]) => {
    const [now, before] = [head.get(draft.about.raw!), base.get(old.about.raw!)];
    const isKnown = now && before && !isNew(draft, old, now, before, comparison);
    return isKnown ? [draft] : [];
  });
}

function isNew(
  draft: FindingDraft,
  old: FindingDraft,
  now: ValidationReads,
  before: ValidationReads,
  { changes }: Comparison,
): boolean {
  if (now.at(draft.about.pointer) !== before.at(old.about.pointer)) return true;
  const differs =
    draft.finding.outcome === 'undecided' ||
    draft.finding.message !== old.finding.message ||
    now.found !== before.found;
  return differs && (isTouched(draft, changes) || now.isChanged(changes) || before.isChanged(changes));
}

/** Whether the change altered the document or the file that a finding is about. */
function isTouched({ about: { document, raw } }: FindingDraft, changes: TreeChanges): boolean {
  if (document) return changes.document(document.kind, document.name);
  return raw?.file !== undefined && changes.file(raw.file.path);
}
