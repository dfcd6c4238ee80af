import type { Evidence } from '../model/review.ts';

/** How many tests were run, and how many of these failed (including errors), were skipped, or were flaky. */
export type TestCount = NonNullable<Evidence['tests']>;

/** Why the counts prove nothing, as the end of a sentence; undefined if at least one test was run. */
export function emptyRun({ total, skipped }: Omit<TestCount, 'flaky'>): string | undefined {
  if (total === 0) return 'ran 0 tests';
  return skipped >= total ? `skipped all of its ${total} tests` : undefined;
}

/** Why a result contradicts the number of failed tests, as the end of a sentence. */
export function contradicted(result: Evidence['result'], failed: number): string | undefined {
  return result === 'passed' && failed > 0 ? `says that it passed, but counts ${failed} failed tests` : undefined;
}

export function sumOf(counts: readonly TestCount[]): TestCount {
  const sum = (of: 'total' | 'failed' | 'skipped'): number => counts.reduce((total, count) => total + count[of], 0);
  const flaky = counts.reduce<number | undefined>(
    (total, count) => (total === undefined || count.flaky === undefined ? undefined : total + count.flaky),
    0,
  );
  return {
    total: sum('total'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    ...(flaky !== undefined && { flaky }),
  };
}
