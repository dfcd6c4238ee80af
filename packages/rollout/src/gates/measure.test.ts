import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Metric } from '@gradus/core/internal';
import { gateVerdict, measure } from './measure.ts';
import type { Measurement, MetricAnswer, ProviderAnswer, Question } from '../model.ts';

const at = Date.UTC(2026, 2, 2, 9, 30);
const notBefore = Date.UTC(2026, 2, 2, 9);

const ratio: Metric = { name: 'errors', query: 'errors', successCondition: { op: '<=', value: 0.8 } };
const both: Metric = { ...ratio, failureCondition: { op: '>', value: 2 } };
const counted: Metric = { ...ratio, minSamples: 500, samplesQuery: 'requests' };

const value = (number: number, sampledAt = at): ProviderAnswer => ({ value: number, sampledAt });
const noSeries: ProviderAnswer = { problem: 'no-series', detail: 'the query gave no series' };
const several: ProviderAnswer = { problem: 'several-series', detail: 'the query gave 3 series' };
const nan: ProviderAnswer = { problem: 'nan', detail: 'the value is NaN' };
const broken: ProviderAnswer = { problem: 'provider-error', detail: 'the provider answers 503' };
const old = value(0.4, notBefore - 1);

function look(metric: Metric, answer: ProviderAnswer, samples?: ProviderAnswer): Measurement {
  const question: Question = { place: 'canary/gates/1/0', metric, at, notBefore };
  const given: MetricAnswer = samples === undefined ? { value: answer } : { value: answer, samples };
  return measure(metric, given, question);
}

describe('one look at a metric', () => {
  test.each<[string, Metric, ProviderAnswer, Measurement['verdict'], string]>([
    ['a value that meets the condition is successful', ratio, value(0.4), 'Successful', '0.4 <= 0.8'],
    ['the limit itself meets <=', ratio, value(0.8), 'Successful', '0.8 <= 0.8'],
    ['without a failureCondition the rest has failed', ratio, value(0.9), 'Failed', '0.9 is not <= 0.8'],
    ['a value that meets the failureCondition has failed', both, value(3), 'Failed', '3 > 2'],
    ['a value between the two is inconclusive', both, value(1), 'Inconclusive', '1 is not <= 0.8, and not > 2'],
    [
      'a value that meets both conditions has failed',
      { ...ratio, failureCondition: { op: '<', value: 1 } },
      value(0.4),
      'Failed',
      '0.4 < 1',
    ],
    ['no series is inconclusive', ratio, noSeries, 'Inconclusive', 'the query gave no series'],
    ['several series are inconclusive', ratio, several, 'Inconclusive', 'the query gave 3 series'],
    ['not a number is inconclusive', ratio, nan, 'Inconclusive', 'the value is NaN'],
    ['a NaN that comes as a value is inconclusive, too', ratio, value(NaN), 'Inconclusive', 'the value is NaN'],
    ['infinity meets no condition', ratio, value(-Infinity), 'Inconclusive', 'the value is -Infinity'],
    [
      'a sample from before the batch is an error, whatever its value',
      ratio,
      old,
      'Error',
      'the newest sample is older than 2026-03-02T09:00:00Z, and may be of the old version',
    ],
    ['a sample of that very instant is fresh', ratio, value(0.4, notBefore), 'Successful', '0.4 <= 0.8'],
    ['an error of the provider is an error', ratio, broken, 'Error', 'the provider answers 503'],
  ])('%s', (_, metric, answer, verdict, reason) => {
    expect(look(metric, answer)).toMatchObject({ at, verdict, reason });
  });

  test.each([
    ['<', [-1], [0, 1]],
    ['<=', [-1, 0], [1]],
    ['==', [0, -0], [-1, 1]],
    ['!=', [-1, 1], [0]],
    ['>=', [0, 1], [-1]],
    ['>', [1], [-1, 0]],
  ] as const)('%s 0 holds for %j and not for %j', (op, yes, no) => {
    const metric: Metric = { ...ratio, successCondition: { op, value: 0 } };
    expect(yes.map((number) => look(metric, value(number)).verdict)).toEqual(yes.map(() => 'Successful'));
    expect(no.map((number) => look(metric, value(number)).verdict)).toEqual(no.map(() => 'Failed'));
  });

  test('the value is kept, also that of an old sample; what is not a number has none', () => {
    expect(look(ratio, value(0.9)).value).toBe(0.9);
    expect(look(ratio, old).value).toBe(0.4);
    expect(look(ratio, value(NaN))).not.toHaveProperty('value');
    expect(look(ratio, noSeries)).not.toHaveProperty('value');
  });
});

describe('noData decides about what gives no number', () => {
  test.each([
    ['no series', noSeries],
    ['not a number', nan],
    ['a NaN that comes as a value', value(NaN)],
    ['an old sample', old],
  ])('%s', (_, answer) => {
    for (const noData of ['Inconclusive', 'Failed', 'Successful'] as const)
      expect(look({ ...ratio, noData }, answer)).toMatchObject({
        verdict: noData,
        reason: expect.stringMatching(new RegExp(`, and noData is ${noData}$`)),
      });
  });

  test.each([
    ['several series', several, 'Inconclusive', 'the query gave 3 series'],
    ['infinity', { problem: 'infinite', detail: 'the value is +Inf' }, 'Inconclusive', 'the value is +Inf'],
    ['infinity that comes as a value', value(Infinity), 'Inconclusive', 'the value is Infinity'],
    [
      'a histogram',
      { problem: 'not-a-number', detail: 'the value is a histogram' },
      'Inconclusive',
      'the value is a histogram',
    ],
    ['an error of the provider', broken, 'Error', 'the provider answers 503'],
  ] as const)('not about %s', (_, answer, verdict, reason) => {
    for (const noData of ['Inconclusive', 'Failed', 'Successful'] as const)
      expect(look({ ...ratio, noData }, answer)).toEqual({ at, verdict, reason });
  });

  test('a number is judged as ever', () => {
    expect(look({ ...ratio, noData: 'Successful' }, value(0.9)).verdict).toBe('Failed');
  });
});

describe('minSamples', () => {
  test.each<[string, ProviderAnswer, ProviderAnswer | undefined, Measurement['verdict'], string]>([
    ['enough events: the value decides', value(0.9), value(500), 'Failed', '0.9 is not <= 0.8'],
    [
      'too few events are inconclusive, also where the value has failed',
      value(0.9),
      value(499),
      'Inconclusive',
      '499 events are fewer than the 500 of minSamples',
    ],
    [
      'no series of events is too few',
      value(0.4),
      noSeries,
      'Inconclusive',
      'samplesQuery: the query gave no series, so it is unknown whether there are the 500 events of minSamples',
    ],
    [
      'events of the old version do not count',
      value(0.4),
      value(1000, notBefore - 1),
      'Error',
      'samplesQuery: the newest sample is older than 2026-03-02T09:00:00Z, and may be of the old version',
    ],
    ['an error in counting is an error', value(0.4), broken, 'Error', 'samplesQuery: the provider answers 503'],
    ['a count that was not asked for is an error', value(0.4), undefined, 'Error', 'samplesQuery was not evaluated'],
    ['an error in measuring is said first', broken, value(1), 'Error', 'the provider answers 503'],
  ])('%s', (_, answer, samples, verdict, reason) => {
    expect(look(counted, answer, samples)).toMatchObject({ verdict, reason });
  });

  test('no data passes through noData only if there were enough events', () => {
    const metric: Metric = { ...counted, noData: 'Successful' };
    expect(look(metric, noSeries, value(499)).verdict).toBe('Inconclusive');
    expect(look(metric, noSeries, value(500)).verdict).toBe('Successful');
  });

  test('0 asks for no count', () => {
    expect(look({ ...counted, minSamples: 0 }, value(0.4)).verdict).toBe('Successful');
  });
});

const letters = { S: 'Successful', F: 'Failed', I: 'Inconclusive', E: 'Error' } as const;

/** `SFIE`: one measurement a letter. */
function measured(text: string): Measurement[] {
  return [...text].map((letter, index) => ({
    at: at + index,
    verdict: letters[letter as keyof typeof letters],
    reason: `look ${index + 1}`,
  }));
}

describe('the measurements of a gate', () => {
  const three: Metric = { ...ratio, count: 3 };
  const lenient: Metric = { ...three, failureLimit: 1, inconclusiveLimit: 1, consecutiveErrorLimit: 1 };
  test.each<[string, Metric, string, string, string]>([
    ['none is waited for', ratio, '', 'Waiting', '0 of 1 measurements'],
    ['one success of one passes', ratio, 'S', 'Successful', 'look 1'],
    ['one of three is waited on', three, 'S', 'Waiting', '1 of 3 measurements'],
    ['three of three pass', three, 'SSS', 'Successful', '3 of 3 measurements were successful; the last: look 3'],
    [
      'a failure more than failureLimit fails at once',
      three,
      'SF',
      'Failed',
      '1 of 2 measurements failed, more than the failureLimit of 0: look 2',
    ],
    ['as many failures as failureLimit do not', lenient, 'F', 'Waiting', '1 of 3 measurements'],
    [
      'and the gate passes with them',
      lenient,
      'FSS',
      'Successful',
      '2 of 3 measurements were successful, and within the limits 1 failed; the last: look 3',
    ],
    [
      'limits count each sort for itself',
      lenient,
      'FIS',
      'Successful',
      '1 of 3 measurements were successful, and within the limits 1 failed and 1 was inconclusive; the last: look 3',
    ],
    [
      'an inconclusive one more than inconclusiveLimit ends it',
      lenient,
      'ISI',
      'Inconclusive',
      '2 of 3 measurements were inconclusive, more than the inconclusiveLimit of 1: look 3',
    ],
    [
      'five errors in a row end it by default',
      ratio,
      'EEEEE',
      'Error',
      '5 errors in a row, more than the consecutiveErrorLimit of 4: look 5',
    ],
    ['four do not, and count as no measurement', ratio, 'EEEE', 'Waiting', '0 of 1 measurements; error 4 of 5: look 4'],
    [
      'an error between measurements is counted apart',
      three,
      'SE',
      'Waiting',
      '1 of 3 measurements; error 1 of 5: look 2',
    ],
    ['an error before a measurement is over', three, 'ES', 'Waiting', '1 of 3 measurements'],
    [
      'errors with a measurement between are not in a row',
      lenient,
      'ESESES',
      'Successful',
      '3 of 3 measurements were successful; the last: look 6',
    ],
    [
      'limits as wide as the count pass nothing that never succeeded',
      { ...lenient, count: 2 },
      'FI',
      'Inconclusive',
      'no measurement of 2 was successful, though within the limits 1 failed and 1 was inconclusive; the last: look 2',
    ],
    ['what came first decides: success', ratio, 'SF', 'Successful', 'look 1'],
    [
      'what came first decides: failure',
      three,
      'FSSS',
      'Failed',
      '1 of 1 measurements failed, more than the failureLimit of 0: look 1',
    ],
  ])('%s', (_, metric, text, verdict, reason) => {
    expect(gateVerdict(metric, measured(text))).toEqual({ verdict, reason });
  });

  const small = fc.integer({ min: 0, max: 4 });
  const anyMetric = fc
    .record({
      count: fc.integer({ min: 1, max: 6 }),
      failureLimit: small,
      inconclusiveLimit: small,
      consecutiveErrorLimit: small,
    })
    .map((limits): Metric => ({ ...ratio, ...limits }));
  const anyLooks = fc
    .array(fc.constantFrom('S', 'F', 'I', 'E'), { maxLength: 14 })
    .map((list) => measured(list.join('')));

  const runs = { numRuns: 500 };

  test('a verdict stays, whatever is measured after it', () => {
    const stays = fc.property(anyMetric, anyLooks, anyLooks, (metric, before, after) => {
      const first = gateVerdict(metric, before);
      const later = gateVerdict(metric, [...before, ...after]);
      return first.verdict === 'Waiting' || (first.verdict === later.verdict && first.reason === later.reason);
    });
    expect(() => fc.assert(stays, runs)).not.toThrow();
  });

  test('it passes only with a success and with the count taken, and waits only while that is open', () => {
    const counts = fc.property(anyMetric, anyLooks, (metric, looks) => {
      const { verdict } = gateVerdict(metric, looks);
      const taken = looks.filter((each) => each.verdict !== 'Error').length;
      if (verdict === 'Waiting') return taken < metric.count!;
      return (
        verdict !== 'Successful' || (taken >= metric.count! && looks.some((each) => each.verdict === 'Successful'))
      );
    });
    expect(() => fc.assert(counts, runs)).not.toThrow();
  });
});
