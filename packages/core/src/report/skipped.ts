import type { SkippedValidation, Verdict } from '../model/verdict.ts';
import { counted, grouped } from '../text/counted.ts';

/** What to give a run so that it has a fact; where only a gate has it, the fact. */
function giving(fact: string): string {
  if (fact === 'base') return '--base';
  if (fact === 'review') return 'a review';
  if (fact === 'evidence') return 'test evidence';
  return fact.startsWith('data.') ? `--data ${fact.slice('data.'.length)}=FILE` : fact;
}

function needs({ missing }: SkippedValidation): string {
  return missing.toSorted().map(giving).join(' and ') || 'a fact that was not passed';
}

/** `3 checks skipped: 2 need --base, 1 needs --data contacts=FILE`, the most first; undefined if none was. */
export function skippedAside({ skipped }: Verdict): string | undefined {
  if (skipped.length === 0) return undefined;
  const groups = [...Map.groupBy(skipped, needs)].toSorted(
    ([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1),
  );
  const parts = groups.map(([what, { length }]) => `${grouped(length)} ${length === 1 ? 'needs' : 'need'} ${what}`);
  return `${counted(skipped.length, 'check')} skipped: ${parts.join(', ')}`;
}

/** What only a request has: a check without one skips all of these. */
function isOfRequest({ missing }: SkippedValidation): boolean {
  return missing.includes('review') || missing.includes('evidence');
}

/** A line for each set of missing facts, sorted: `Skipped: itil/transition, itil/window-and-freeze (need --base).` */
export function skippedLines({ skipped }: Verdict): readonly string[] {
  return linesOf(skipped);
}

/** The same for people: the rules of the gate are counted only, as every check skips them. */
export function skippedBriefly({ skipped }: Verdict, hint = ''): readonly string[] {
  const ofGate = new Set(skipped.filter(isOfRequest).map(({ policy }) => policy));
  const listed = linesOf(skipped.filter((entry) => !isOfRequest(entry)));
  if (ofGate.size === 0) return listed;
  return [...listed, `Skipped: ${counted(ofGate.size, 'policy', 'policies')} of the gate${hint}.`];
}

function linesOf(skipped: readonly SkippedValidation[]): string[] {
  return [...Map.groupBy(skipped, needs)]
    .map(([what, entries]) => {
      const policies = [...new Set(entries.map(({ policy }) => policy))].sort();
      return `Skipped: ${policies.join(', ')} (${policies.length === 1 ? 'needs' : 'need'} ${what}).`;
    })
    .sort();
}
