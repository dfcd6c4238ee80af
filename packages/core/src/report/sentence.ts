import type { Finding } from '../model/finding.ts';
import type { State, Verdict } from '../model/verdict.ts';
import { parseInstant } from '../time/instant.ts';
import { formatLocal } from '../time/local.ts';
import { counted, grouped } from '../text/counted.ts';
import { counts, nothingChecked } from './outcome.ts';
import { skippedAside } from './skipped.ts';

const titles: Readonly<Record<State, string>> = {
  passed: 'Passed',
  pending: 'Pending',
  undecided: 'Undecided',
  failed: 'Failed',
};

/** The text after the state: `2 findings block, 1 waits, 1 could not be decided`; empty if no finding counts. */
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
  // Shown at the finding that explains them, and nowhere else.
  const folded = all.reduce((sum, { folds = [], state }) => sum + (state === 'fixed' ? 0 : folds.length), 0);
  return [
    ...(advice > 0 ? [`${grouped(advice)} advisory`] : []),
    ...(waived > 0 ? [`${grouped(waived)} waived`] : []),
    ...(existing > 0 ? [`${grouped(existing)} there before`] : []),
    ...(folded > 0 ? [`${grouped(folded)} undecided while documents are wrong`] : []),
  ];
}

function withoutReasons(verdict: Verdict, also: readonly string[]): string {
  if (!verdict.complete && verdict.state === 'undecided') return 'a mandatory check was skipped';
  if (verdict.state === 'undecided' && verdict.skipped.length > 0) return 'a check that can block was skipped';
  if (verdict.state !== 'passed') return 'no single finding gives the reason';
  if (verdict.nothingRequired !== undefined)
    return `no Change, test or approval was required, because ${verdict.nothingRequired}`;
  if (also.length > 0) return 'nothing blocks';
  if (verdict.skipped.length > 0) return '';
  return verdict.counts.checked === 0 ? 'no rule applies to this change' : 'every requirement is met';
}

/** The verdict in one sentence: `Failed: 2 findings block, 1 waits, 1 could not be decided.` */
export function verdictSentence(verdict: Verdict): string {
  const also = asides(verdict);
  const skipped = skippedAside(verdict);
  const tail = [...(also.length > 0 ? [also.join(', ')] : []), ...(skipped === undefined ? [] : [skipped])].join('; ');
  const why = nothingChecked(verdict) ?? (reasons(verdict) || withoutReasons(verdict, also));
  const state = `${titles[verdict.state]}${verdict.simulated ? ', simulated' : ''}`;
  return `${state}${why === '' ? '' : `: ${why}`}${tail === '' ? '' : ` (${tail})`}.`;
}

/** `14 policies × 128 documents.` */
export function countsSentence({ counts: sums }: Verdict): string {
  return `${counted(sums.policies, 'policy', 'policies')} × ${counted(sums.documents, 'document')}.`;
}

/** The other rules that found the same gap: `required by itil/transition/design`; undefined if there are none. */
export function requiredBy({ repeatedBy = [] }: Finding): string | undefined {
  return repeatedBy.length === 0 ? undefined : `required by ${repeatedBy.join(', ')}`;
}

const units = [
  { name: 'day', ms: 86_400_000, from: 2 * 86_400_000 },
  { name: 'hour', ms: 3_600_000, from: 2 * 3_600_000 },
  { name: 'minute', ms: 60_000, from: 60_000 },
] as const;

/** How long before `now` the `instant` is, rounded down: `9 hours`. Undefined if it is not before `now`, or if either is not a valid instant. */
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

function short(oid: string): string {
  return oid.slice(0, 7);
}

/** Which merge was checked, how long the verdict holds, when it may turn, and whether it was simulated: a sentence each. */
export function validitySentences(
  { now, validUntil, comparesNow, retryAt, simulated, judged }: Verdict,
  zone?: string,
): readonly string[] {
  const sentences: string[] = [];
  if (judged?.isMerge) sentences.push(`Checked the merge of ${short(judged.head)} into ${short(judged.target)}.`);
  if (retryAt !== undefined) {
    const wait = inWords(now, retryAt);
    const at = localInstant(retryAt, zone);
    sentences.push(wait === undefined ? `May change now, since ${at}.` : `May change in ${wait}, at ${at}.`);
  }
  if (validUntil !== undefined) {
    const time = inWords(now, validUntil);
    sentences.push(
      time === undefined
        ? `Holds at ${now} only${comparesNow === undefined ? '' : `: ${comparesNow} compares now itself`}.`
        : `Holds for ${time}, until ${localInstant(validUntil, zone)}.`,
    );
  }
  if (simulated) sentences.push(`Simulated at ${now}: do not use this result as a gate.`);
  return sentences;
}
