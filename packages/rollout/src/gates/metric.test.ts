import { describe, expect, test } from 'vitest';
import type { Metric } from '@gradus/core/internal';
import { brief, drill, minute, monday, planOf, type Drill } from '@gradus/testkit/rollout/drill.ts';
import { questions } from './ask-gates.ts';
import { metricQueries } from './metric-queries.ts';
import type { Action, Plan, ProviderAnswer, RolloutPosition } from '../model.ts';

const place = 'canary/gates/1/0';
const textOf = (action: Action): string =>
  'because' in action ? action.because.map(({ text }) => text).join(' ') : '';

/** A rollout that has come to the metric after its first batch, of which nothing was measured yet. */
function atMetric(metric: Partial<Metric> = {}): Drill {
  const driven = drill(planOf({ canary: [1, 1] }), {
    stages: [{ name: 'canary', gates: [{ metric: { ref: 'errors' } }] }],
    metrics: [{ name: 'errors', query: 'errors', successCondition: { op: '<=', value: 1 }, ...metric }],
  });
  driven.step();
  driven.settle();
  driven.step();
  return driven;
}

function answered(driven: Drill, value: ProviderAnswer): string {
  driven.facts = { answers: new Map([[place, { value }]]) };
  const action = driven.step();
  return `${brief(action)}: ${textOf(action)}`;
}

const refused: ProviderAnswer = {
  problem: 'provider-error',
  detail: 'Prometheus refuses the query (bad_data: parse error)',
};
const stale: ProviderAnswer = { value: 0, sampledAt: monday - 1 };

describe('an error of the provider', () => {
  test('is shown at once with its count, and in the history, and is no measurement', () => {
    const driven = atMetric();
    const error = 'error 1 of 5: Prometheus refuses the query (bad_data: parse error)';
    expect(answered(driven, refused)).toBe(
      `wait metric: Metric errors has 0 of 1 measurements; ${error}; the next at 2026-03-02T09:01:00Z.`,
    );
    expect(driven.state.gates.find((gate) => gate.place === place)).toMatchObject({
      verdict: 'Waiting',
      reason: `metric errors has 0 of 1 measurements; ${error}; the next at 2026-03-02T09:01:00Z`,
      measurements: [{ verdict: 'Error' }],
    });
    const told = (): string[] => driven.events.flatMap(({ text }) => (text.startsWith(`Gate ${place}`) ? text : []));
    expect(told()).toEqual([`Gate ${place}: metric errors has 0 of 1 measurements; ${error}.`]);
    expect(answered(driven, refused)).toContain('error 1 of 5');
    expect(told()).toHaveLength(1);
    driven.now += minute;
    expect(answered(driven, refused)).toContain('error 2 of 5');
    driven.now += minute;
    expect(answered(driven, { value: 0, sampledAt: driven.now })).toBe('deploy canary-2: ');
  });

  test('ends the gate when it comes too often', () => {
    const driven = atMetric({ consecutiveErrorLimit: 1 });
    expect(answered(driven, refused)).toContain('error 1 of 2: ');
    driven.now += minute;
    expect(answered(driven, refused)).toBe(
      'blocked paused: The rollout is paused: 2 errors in a row, more than the consecutiveErrorLimit of 1: Prometheus refuses the query (bad_data: parse error).',
    );
  });

  test('is said beside the measurements that there are', () => {
    const driven = atMetric({ count: 3 });
    expect(answered(driven, { value: 0, sampledAt: monday })).toContain(
      'Metric errors has 1 of 3 measurements; the next at',
    );
    driven.now += minute;
    expect(answered(driven, refused)).toContain(
      'Metric errors has 1 of 3 measurements; error 1 of 5: Prometheus refuses',
    );
  });
});

describe('nothing of the new version yet', () => {
  test.each<[string, ProviderAnswer, string]>([
    ['an old sample', stale, 'the newest sample is older than 2026-03-02T09:00:00Z, and may be of the old version'],
    ['no series', { problem: 'no-series', detail: 'the query gave no series' }, 'the query gave no series'],
  ])('%s is said in the step that reaches the gate, and counts as nothing', (_, answer, why) => {
    for (const noData of [undefined, 'Successful'] as const) {
      const driven = atMetric(noData && { noData });
      expect(answered(driven, answer)).toBe(
        `wait metric: Metric errors has nothing of the new version yet: ${why}; it is measured after 2026-03-02T09:01:00Z.`,
      );
      expect(driven.state.gates.find((gate) => gate.place === place)?.measurements).toEqual([]);
    }
  });

  test('an old sample later is an error with its count, unless noData says what it means', () => {
    const driven = atMetric();
    driven.now += minute;
    expect(answered(driven, stale)).toContain('error 1 of 5: the newest sample is older than 2026-03-02T09:00:00Z');
    const lenient = atMetric({ noData: 'Successful' });
    lenient.now += minute;
    expect(answered(lenient, stale)).toBe('deploy canary-2: ');
  });
});

test('without a provider a person has to act, and then it continues', () => {
  const driven = atMetric();
  driven.facts = { answers: { unreadable: 'no address of Prometheus is configured' } };
  const action = driven.step();
  expect([brief(action), textOf(action)]).toEqual([
    'blocked provider',
    'Metric errors cannot be measured: no address of Prometheus is configured.',
  ]);
  expect(answered(driven, { value: 0, sampledAt: monday })).toBe('deploy canary-2: ');
});

test('a question has the query as it is asked, and the gate keeps it', () => {
  const driven = atMetric({ query: 'errors{version="{{version}}",instance=~"{{targets}}"}' });
  const [question] = questions(driven.state, { now: driven.now, zone: 'UTC' });
  const query = String.raw`errors{version="2.0",instance=~"canary-1"}`;
  expect(question?.metric.query).toBe(query);
  answered(driven, { value: 0, sampledAt: monday });
  expect(driven.state.gates.find((gate) => gate.place === place)?.query).toBe(query);
});

test('a query that cannot be written needs a person, and is not asked', () => {
  const driven = atMetric({ query: 'errors{zone="{{labels.zone}}"}' });
  const action = driven.step();
  expect([brief(action), textOf(action)]).toEqual([
    'blocked provider',
    'Metric errors cannot be measured: its query needs {{labels.zone}}, and canary-1 has no label zone.',
  ]);
  expect(questions(driven.state, { now: driven.now, zone: 'UTC' })).toEqual([]);
});

describe('a query with placeholders', () => {
  const targets = new Map([
    ['a.1', { labels: { zone: 'eu', ring: '0' }, version: '1.0' }],
    ['a|2', { labels: { zone: 'eu', ring: '1' }, version: '1.0' }],
    ['b', { labels: { zone: 'us' } }],
  ]);
  const plan: Plan = {
    ...planOf({ canary: [2], fleet: [1] }),
    targets,
    stages: [
      {
        name: 'canary',
        batches: [
          { targets: ['a.1'], cumulative: 1 },
          { targets: ['a|2'], cumulative: 2 },
        ],
        maxConcurrency: 1,
      },
      { name: 'fleet', batches: [{ targets: ['b'], cumulative: 1 }], maxConcurrency: 1 },
    ],
  };
  const write = (query: string, at: Partial<RolloutPosition> = {}, version = '2.0+a'): string => {
    const metric: Metric = { name: 'errors', query, successCondition: { op: '<', value: 1 } };
    const position: RolloutPosition = { stage: 0, batch: 1, at: 'after', ...at };
    const made = metricQueries(metric, { spec: { artifact: { name: 'shop', version } }, plan, position });
    return 'problem' in made ? made.problem : made.query;
  };

  test.each<[string, Partial<RolloutPosition>, string]>([
    ['up{v="{{version}}"}', {}, 'up{v="2.0+a"}'],
    ['up{v=~"{{version}}"}', {}, String.raw`up{v=~"2\\.0\\+a"}`],
    ['up{v=~`{{version}}`}', {}, String.raw`up{v=~${'`'}2\.0\+a${'`'}}`],
    ['up > {{batch}}', {}, 'up > 2'],
    ['up{b="{{batch}}"}', { at: 'gates', batch: 0 }, 'up{b="1"}'],
    ['up{i=~"{{targets}}:91"}', {}, String.raw`up{i=~"(?:a\\.1|a\\|2):91"}`],
    ['up{i=~"{{targets}}"}', { at: 'gates', batch: 1 }, String.raw`up{i=~"a\\|2"}`],
    ['up{i=~"{{targets}}"}', { at: 'before', batch: 0 }, String.raw`up{i=~"(?:a\\.1|a\\|2)"}`],
    ['up{i=~"{{targets}}"}', { stage: 1, batch: 0 }, 'up{i=~"b"}'],
    ['up{v="{{previousVersion}}"}', {}, 'up{v="1.0"}'],
    [
      'up{v="{{previousVersion}}"}',
      { stage: 1, batch: 0 },
      'its query needs {{previousVersion}}, and the version before of b is not known',
    ],
    ['up{z="{{labels.zone}}"}', {}, 'up{z="eu"}'],
    ['up{r=~"{{labels.ring}}"}', {}, 'up{r=~"(?:0|1)"}'],
    ['up{r="{{labels.ring}}"}', {}, 'its query needs one {{labels.ring}}, and there are 2 (0 and 1); compare with =~'],
    ['up{r="{{labels.constructor}}"}', {}, 'its query needs {{labels.constructor}}, and a.1 has no label constructor'],
    ['up{i=~"{{targets}}"}', { stage: 2 }, 'its query needs {{targets}}, and there are no targets here'],
    [
      'up{v="{{verison}}"}',
      {},
      'its query has an unknown placeholder {{verison}}; known are {{version}}, {{previousVersion}}, {{batch}}, {{targets}}, {{labels.NAME}}',
    ],
  ])('%s', (query, at, expected) => expect(write(query, at)).toBe(expected));

  test.each<[string, string, string]>([
    ['up{v="{{version}}"}', '"} or up{a="', String.raw`up{v="\"} or up{a=\""}`],
    ["up{v='{{version}}'}", `'"\\`, String.raw`up{v='\'"\\'}`],
    ['up{v="{{version}}"}', 'a\nb\u0000\u0085', String.raw`up{v="a\u000ab\u0000\u0085"}`],
    ['up{v=~"{{version}}"}', '.*"', String.raw`up{v=~"\\.\\*\""}`],
    ['up{v=`{{version}}`}', 'a"b\\', 'up{v=`a"b\\`}'],
    [
      'up{v=`{{version}}`}',
      'a`b',
      'its query has a value in back quotes that cannot be written there: "a`b"; use double quotes',
    ],
    ['up{v="{{version}}"}', '{{targets}}', 'up{v="{{targets}}"}'],
  ])('%s with %j stays a value', (query, version, expected) => expect(write(query, {}, version)).toBe(expected));

  test('targets that were left out do not count', () => {
    const metric: Metric = { name: 'e', query: 'up{i=~"{{targets}}"}', successCondition: { op: '<', value: 1 } };
    const skipped = { phase: 'Skipped', version: '2.0', generation: 0, attempt: 0, runId: '', startedAt: 0 } as const;
    const spec = { artifact: { name: 'shop', version: '2.0' } };
    const position = { stage: 0, batch: 1, at: 'after' } as const;
    expect(metricQueries(metric, { spec, plan, position, targets: new Map([['a|2', skipped]]) })).toMatchObject({
      query: String.raw`up{i=~"a\\.1"}`,
    });
  });

  test('samplesQuery is written as well, and named where it cannot be', () => {
    const metric = {
      name: 'e',
      query: 'up',
      samplesQuery: 'n{v="{{version}}"}',
      successCondition: { op: '<', value: 1 },
    } as const;
    const at = {
      spec: { artifact: { name: 'shop', version: '2.0' } },
      plan,
      position: { stage: 0, batch: 0, at: 'gates' },
    } as const;
    expect(metricQueries(metric, at)).toMatchObject({ samplesQuery: 'n{v="2.0"}' });
    expect(metricQueries({ ...metric, samplesQuery: '{{x}}' }, at)).toEqual({
      problem: expect.stringMatching(/^its samplesQuery has an unknown placeholder/),
    });
  });
});
