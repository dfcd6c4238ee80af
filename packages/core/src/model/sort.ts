import type { Enforcement, Finding, Outcome } from './finding.ts';

const stateRank: Readonly<Record<Finding['state'], number>> = { new: 0, existing: 1, fixed: 2 };
const outcomeRank: Readonly<Record<Outcome, number>> = { failed: 0, undecided: 1, pending: 2 };
const enforcementRank: Readonly<Record<Enforcement, number>> = { mandatory: 0, waivable: 1, advisory: 2 };

/** By UTF-16 code units, which is the same on every machine, unlike a locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Advisory findings sort after blocking ones, whatever their state. */
function weight(finding: Finding): number {
  return finding.enforcement === 'advisory' ? 1 : 0;
}

function compareSeverity(a: Finding, b: Finding): number {
  return (
    stateRank[a.state] - stateRank[b.state] ||
    weight(a) - weight(b) ||
    outcomeRank[a.outcome] - outcomeRank[b.outcome] ||
    enforcementRank[a.enforcement] - enforcementRank[b.enforcement]
  );
}

function comparePlace(a: Finding, b: Finding): number {
  const first = a.location.range?.start;
  const second = b.location.range?.start;
  return (
    compareText(a.location.path, b.location.path) ||
    (first?.line ?? 0) - (second?.line ?? 0) ||
    (first?.column ?? 0) - (second?.column ?? 0)
  );
}

/**
 * The order of every report, the worst first: state, outcome, enforcement (advisory last), path, line, column, policy, validation,
 * fingerprint. The order is total, except for findings that differ only in their texts.
 */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareSeverity(a, b) ||
    comparePlace(a, b) ||
    compareText(a.policy, b.policy) ||
    compareText(a.validation, b.validation) ||
    compareText(a.fingerprint, b.fingerprint) ||
    compareText(a.message, b.message)
  );
}

/** The findings, the worst first; the given list is not changed. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(compareFindings);
}

/**
 * The findings grouped by file: the file with the worst finding first, and the worst finding first within it. A finding of the base
 * is not grouped with those of the file that has the same path now.
 */
export function byFile(findings: readonly Finding[]): readonly Finding[] {
  const files = Map.groupBy(sortFindings(findings), ({ location }) => `${location.side}:${location.path}`);
  return [...files.values()].flat();
}
