import type { NotAsked, State, Verdict } from '../model/verdict.ts';
import { parseInstant } from '../time/instant.ts';
import { formatLocal } from '../time/local.ts';
import { counted, grouped } from './counted.ts';
import { counts, nothingChecked } from './outcome.ts';

const titles: Readonly<Record<State, string>> = {
  passed: 'Passed',
  pending: 'Pending',
  undecided: 'Undecided',
  failed: 'Failed',
};

/** What stands behind the state: `2 findings block, 1 waits, 1 could not be decided`; empty where nothing counts. */
function reasons(verdict: Verdict): string {
  const open = [...verdict.findings, ...verdict.undecided].filter(counts);
  const of = (outcome: string): number => open.filter((finding) => finding.outcome === outcome).length;
  const parts = [
    { count: of('failed'), noun: 'finding', one: 'blocks', many: 'block' },
    { count: of('pending'), noun: 'finding', one: 'waits', many: 'wait' },
    { count: of('undecided'), noun: 'question', one: 'could not be decided', many: 'could not be decided' },
  ].filter(({ count }) => count > 0);
  return parts
    .map(({ count, noun, one, many }, index) => {
      const subject = index === 0 ? counted(count, noun) : grouped(count);
      return `${subject} ${count === 1 ? one : many}`;
    })
    .join(', ');
}

/** What did not count for the state. */
function asides(verdict: Verdict): readonly string[] {
  const all = [...verdict.findings, ...verdict.undecided];
  const advice = all.filter(({ state, enforcement }) => state === 'new' && enforcement === 'advisory').length;
  const existing = all.filter(({ state }) => state === 'existing').length;
  const waived = verdict.waived.length;
  // Told at the finding that explains them, and nowhere else.
  const folded = all.reduce((sum, { folds = [], state }) => sum + (state === 'fixed' ? 0 : folds.length), 0);
  return [
    ...(advice > 0 ? [`${grouped(advice)} advisory`] : []),
    ...(waived > 0 ? [`${grouped(waived)} waived`] : []),
    ...(existing > 0 ? [`${grouped(existing)} there before`] : []),
    ...(folded > 0 ? [`${grouped(folded)} undecided while documents are wrong`] : []),
  ];
}

function withoutReasons(verdict: Verdict): string {
  if (!verdict.complete && verdict.state === 'undecided') return 'a mandatory requirement was not asked';
  if (verdict.state === 'passed') {
    if (asides(verdict).length > 0) return 'nothing blocks';
    return verdict.notAsked.length > 0 ? 'everything that was asked is met' : 'every requirement is met';
  }
  return 'no single finding says why';
}

/** The verdict in one sentence: `Failed: 2 findings block, 1 waits, 1 could not be decided.` */
export function verdictSentence(verdict: Verdict): string {
  if (
    nothingChecked(verdict) &&
    [...verdict.findings, ...verdict.undecided].every(({ enforcement }) => enforcement === 'advisory')
  ) {
    return 'Undecided: nothing was checked, because no document was selected.';
  }
  const also = asides(verdict);
  const tail = also.length === 0 ? '' : ` (${also.join(', ')})`;
  const simulated = verdict.simulated ? ', simulated' : '';
  return `${titles[verdict.state]}${simulated}: ${reasons(verdict) || withoutReasons(verdict)}${tail}.`;
}

function missingFacts({ missing }: NotAsked): string {
  return missing.toSorted().join(' and ') || 'a fact that was not given';
}

/** `14 policies × 128 documents; 4 validations were not asked: 3 need base, 1 needs data.contacts.` */
export function countsSentence({ counts: sums, notAsked }: Verdict): string {
  const size = `${counted(sums.policies, 'policy', 'policies')} × ${counted(sums.documents, 'document')}`;
  if (notAsked.length === 0) return `${size}.`;
  const groups = [...Map.groupBy(notAsked, missingFacts)].toSorted(
    ([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1),
  );
  const needs = groups.map(([facts, { length }]) => `${grouped(length)} ${length === 1 ? 'needs' : 'need'} ${facts}`);
  const verb = notAsked.length === 1 ? 'was' : 'were';
  return `${size}; ${counted(notAsked.length, 'validation')} ${verb} not asked: ${needs.join(', ')}.`;
}

/** The policies with mandatory validations that were not asked: a line for each set of missing facts, sorted. */
export function mandatoryNotAsked({ notAsked }: Verdict): readonly string[] {
  const byFacts = Map.groupBy(
    notAsked.filter(({ mandatory }) => mandatory),
    missingFacts,
  );
  return [...byFacts]
    .map(([facts, entries]) => {
      const policies = [...new Set(entries.map(({ policy }) => policy))].sort();
      return `${policies.join(', ')} ${policies.length === 1 ? 'needs' : 'need'} ${facts} (${counted(entries.length, 'validation')})`;
    })
    .sort();
}

const units = [
  { name: 'day', ms: 86_400_000, from: 2 * 86_400_000 },
  { name: 'hour', ms: 3_600_000, from: 2 * 3_600_000 },
  { name: 'minute', ms: 60_000, from: 60_000 },
] as const;

/** How far `instant` lies behind `now`, rounded down: `9 hours`. Undefined where it does not, or where one is no instant. */
export function inWords(now: string, instant: string): string | undefined {
  const ms = Date.parse(instant) - Date.parse(now);
  if (!(ms > 0)) return undefined;
  const unit = units.find(({ from }) => ms >= from);
  return unit === undefined ? 'less than a minute' : counted(Math.floor(ms / unit.ms), unit.name);
}

/** An instant by the clock on the wall and as it is: `2026-03-03 07:40 Europe/Berlin (2026-03-03T06:40:00Z)`; as it is where both show the same. */
export function localInstant(instant: string, zone: string | undefined): string {
  const at = parseInstant(instant);
  if (zone === undefined || at === undefined) return instant;
  const local = formatLocal(at, zone);
  return local === formatLocal(at, 'UTC') ? instant : `${local} ${zone} (${instant})`;
}

/** How long the verdict holds, when it may turn, and whether it was simulated: a sentence each. */
export function validitySentences(
  { now, validUntil, comparesNow, retryAt, simulated }: Verdict,
  zone?: string,
): readonly string[] {
  const sentences: string[] = [];
  if (retryAt !== undefined) {
    const wait = inWords(now, retryAt);
    const at = localInstant(retryAt, zone);
    sentences.push(wait === undefined ? `May turn now, since ${at}.` : `May turn in ${wait}, at ${at}.`);
  }
  if (validUntil !== undefined) {
    const time = inWords(now, validUntil);
    sentences.push(
      time === undefined
        ? `Holds at ${now} only${comparesNow === undefined ? '' : `: ${comparesNow} compares now itself`}.`
        : `Holds for ${time}, until ${localInstant(validUntil, zone)}.`,
    );
  }
  if (simulated) sentences.push(`Simulated at ${now}: nothing may be gated on this verdict.`);
  return sentences;
}
