import type { Enforcement, Finding } from '../model/finding.ts';
import type { Policy } from '../policy/policy.ts';

const strength: Readonly<Record<Enforcement, number>> = { advisory: 0, waivable: 1, mandatory: 2 };

/**
 * Joins findings that have the same cause. Each pack can be used alone, so several packs require the same thing. If their policies
 * declare this with `repeats`, the result is one finding that names the others.
 *
 * A finding is joined to another only if this weakens nothing: the other must be about the same document, as new, certain, not waived, and
 * enforced at least as strictly. If two findings repeat each other, both stay.
 */
export function joinRepeats(findings: readonly Finding[], policies: readonly Policy[]): Finding[] {
  const repeats = repeatsOf(policies);
  const byDocument = Map.groupBy(findings.filter(isFailure), documentOf);
  const causesOf = (finding: Finding): readonly Finding[] => {
    const named = repeats.get(nameOf(finding));
    if (named === undefined || !isFailure(finding)) return [];
    return (byDocument.get(documentOf(finding)) ?? []).filter(
      (other) =>
        named.has(nameOf(other)) &&
        strength[other.enforcement] >= strength[finding.enforcement] &&
        isSameStream(other.location, finding.location),
    );
  };
  const causes = new Map(findings.map((finding) => [finding, causesOf(finding)]));
  const joined = new Map<Finding, string[]>();
  const kept = findings.filter((finding) => {
    const cause = causes.get(finding)!.find((other) => causes.get(other)!.length === 0);
    if (cause) joined.set(cause, [...(joined.get(cause) ?? []), nameOf(finding)]);
    return cause === undefined;
  });
  return kept.map((finding) => {
    const names = joined.get(finding);
    return names ? { ...finding, repeatedBy: [...new Set(names)].sort() } : finding;
  });
}

function repeatsOf(policies: readonly Policy[]): ReadonlyMap<string, ReadonlySet<string>> {
  const all = policies.flatMap(({ id, kinds }) =>
    [...kinds.values()].flatMap(({ validations }) =>
      validations.flatMap(({ name, repeats }): [string, ReadonlySet<string>][] =>
        repeats === undefined ? [] : [[`${id}/${name}`, new Set(repeats)]],
      ),
    ),
  );
  return new Map(all);
}

/** A waived finding is listed with its waiver, and a pending finding keeps its time. */
function isFailure({ outcome, document, waiver }: Finding): boolean {
  return outcome === 'failed' && document !== undefined && waiver === undefined;
}

function nameOf({ policy, validation }: Finding): string {
  return `${policy}/${validation}`;
}

/** Two documents may share a name by mistake, so the file is also compared. Removed documents are looked up at the base. */
function documentOf({ document, location: { path }, state }: Finding): string {
  return JSON.stringify([document?.kind, document?.name, path, state]);
}

function isSameStream(a: Finding['location'], b: Finding['location']): boolean {
  return a.side !== b.side || a.stream === b.stream;
}
