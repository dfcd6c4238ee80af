import type { Finding } from '../model/finding.ts';

/** Findings that explain why other questions about their document have no answer. */
const causes = (finding: Finding): boolean =>
  finding.outcome === 'failed' &&
  finding.enforcement !== 'advisory' &&
  finding.waiver === undefined &&
  (finding.policy === 'gradus/document' || finding.policy === 'baseline/refs-resolve');

/**
 * Takes an undecided finding into the failure of the same document that caused it, so that one dangling reference is one finding
 * and not ten. Only a failure that counts as much (of the same state, not advisory, not waived) can take it in.
 */
export function fold(findings: readonly Finding[]): Finding[] {
  const cause = new Map<string, Finding>();
  for (const finding of findings)
    if (finding.document && causes(finding)) cause.set(key(finding), cause.get(key(finding)) ?? finding);
  const folded = new Map<Finding, string[]>();
  const kept = findings.filter((finding) => {
    const by = finding.outcome === 'undecided' && finding.document ? cause.get(key(finding)) : undefined;
    if (by) folded.set(by, [...(folded.get(by) ?? []), `${finding.policy}/${finding.validation}`]);
    return by === undefined;
  });
  return kept.map((finding) => {
    const folds = folded.get(finding);
    return folds ? { ...finding, folds: [...new Set(folds)].sort() } : finding;
  });
}

function key({ document, state }: Finding): string {
  return JSON.stringify([document?.kind, document?.name, state]);
}
