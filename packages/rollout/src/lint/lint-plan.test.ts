import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Gate,
  type Metric,
  type RolloutSpec,
  type Stage,
  valueAt,
  type CalendarWindow,
  readWindow,
} from '@gradus/core/internal';
import type { Fleet, Known } from '../model.ts';
import { planRollout } from '../plan/plan.ts';
import { anySpec, anyTargets, arbitraryFleet, specOf } from '@gradus/testkit/rollout/arbitrary.ts';
import { timeline, type TimelineOptions } from '../plan/timeline.ts';
import type { PlanLintInput, PlanFinding } from './finding.ts';
import { rangeOf } from './gates.ts';
import { lintPlan } from './lint-plan.ts';

const soak: Gate = { soak: { duration: 'PT1H' } };
const metric: Metric = {
  name: 'errors',
  query: 'sum(rate(errors_total[30m]))',
  successCondition: { op: '<', value: 1 },
  minSamples: 500,
  samplesQuery: 'x',
};
const gates: Gate[] = [soak, { metric: { ref: 'errors' } }];
const stage = (more: Partial<Stage> = {}): Stage => ({
  name: 'fleet',
  batches: [1, '10%', '40%', '80%'],
  gates,
  ...more,
});

/** A manifest without findings. */
const good = (more: Partial<RolloutSpec> = {}, stages: Stage[] = [stage()]): RolloutSpec =>
  specOf(stages, { metrics: [metric], availability: { maxUnavailable: '10%' }, progressDeadline: 'PT2H', ...more });

const monday = Date.UTC(2026, 2, 2, 9);

interface Given {
  readonly spec?: RolloutSpec;
  readonly fleet?: Fleet;
  readonly dates?: Partial<TimelineOptions>;
  readonly lint?: Partial<PlanLintInput>;
}

function lint({ spec = good(), fleet = arbitraryFleet(400), dates, lint: more }: Given = {}): PlanFinding[] {
  const plan = planRollout({ name: 'edge', spec, fleet });
  const times = timeline(plan, spec, { start: monday, windows: [], zone: 'UTC', deployTime: 60_000, ...dates });
  return lintPlan({ plan, spec, fleet, timeline: times, detectionTime: 3_600_000, ...more });
}

function freeze(from: string, to: string): CalendarWindow[] {
  const read = readWindow({ name: 'sale', kind: 'freeze', start: from, end: to, timezone: 'UTC' });
  if (!read.ok) throw new Error(read.problem);
  return [read.value];
}

const tiered = (count: number): Fleet => arbitraryFleet(count, (index) => ({ tier: String(index % 4) }));
const down = (count: number): Fleet => ({
  targets: arbitraryFleet(400).targets.map((target, index) =>
    index < count ? { ...target, available: false } : target,
  ),
});

describe('a plan', () => {
  test('without findings', () => {
    expect(lint()).toEqual([]);
  });

  test.each<[string, Given, string[]]>([
    [
      'half of the targets in one go',
      { spec: good({}, [stage({ batches: [1, '10%', '50%'] })]) },
      ['/spec/stages/0/batches Batch 4 of fleet has 200 of the 400 targets, 50 % in one go.'],
    ],
    [
      'all at once, without batches',
      { spec: good({}, [stage({ batches: undefined as never })]), lint: { detectionTime: 0 } },
      [
        '/spec/stages/0 Batch 1 of fleet has 400 of the 400 targets, 100 % in one go.',
        '/spec/stages/0 Nothing was looked at before the largest batch begins: 400 targets, batch 1 of fleet.',
      ],
    ],
    [
      'one target has to go at once',
      { spec: good(), fleet: arbitraryFleet(1) },
      ['/spec/availability/maxUnavailable maxUnavailable is 10%, and of 1 target that is 1 at least: 100 %.'],
    ],
    [
      'most of the most critical in one batch, and those in the last one',
      { fleet: tiered(400) },
      [
        '/spec/stages/0/batches 80 of the 100 targets with tier 0, which the order keeps for last, are in batch 5 of fleet.',
      ],
    ],
    [
      'a label that the order compares',
      {
        spec: good({ order: { key: 'ring', direction: 'Ascending' } }),
        fleet: arbitraryFleet(400, (index) => ({ ring: index < 50 ? 'last' : 'first' })),
      },
      [
        '/spec/stages/0/batches All 50 targets with ring last, which the order keeps for last, are in batch 5 of fleet.',
      ],
    ],
    [
      'few targets before the largest batch',
      { spec: good({}, [stage({ batches: [1, 5, '48%', '75%'] })]) },
      [
        '/spec/stages/0/batches Only 5 targets were looked at when the largest batch begins, 187 targets, batch 3 of fleet. A fault that hits one in ten shows there with 40 %.',
      ],
    ],
    ['29 targets before it', { spec: good({}, [stage({ batches: [29, '49%', '80%'] })]) }, []],
    [
      '28 targets before it',
      { spec: good({}, [stage({ batches: [28, '49%', '80%'] })]) },
      [
        '/spec/stages/0/batches Only 28 targets were looked at when the largest batch begins, 168 targets, batch 2 of fleet. A fault that hits one in ten shows there with 94 %.',
      ],
    ],
    [
      'a gate before a stage looks as well',
      {
        spec: good({}, [
          stage({ name: 'canary', selector: { matchLabels: { ring: '0' } }, batches: [10], gates: [] }),
          stage({ beforeGates: [soak], batches: ['49%'] }),
        ]),
        fleet: arbitraryFleet(100, (index) => (index < 30 ? { ring: '0' } : {})),
        lint: { detectionTime: 0 },
      },
      ['/spec/stages/0 Nothing is asked between the 2 batches of canary: each follows at once on the one before.'],
    ],
    [
      'batches without gates',
      { spec: good({}, [stage({ gates: [] })]), lint: { detectionTime: 0 } },
      [
        '/spec/stages/0/batches Nothing was looked at before the largest batch begins: 160 targets, batch 4 of fleet.',
        '/spec/stages/0 Nothing is asked between the 5 batches of fleet: each follows at once on the one before.',
      ],
    ],
    [
      'a batch for each target',
      { spec: good({}, [stage({ batches: undefined as never, growth: { type: 'Linear', start: 1 } })]) },
      ['/spec/stages/0/growth fleet has 400 batches, and its gates are asked after each.'],
    ],
    [
      'a stage that nothing is left for',
      { spec: good({}, [stage(), stage({ name: 'rest' })]) },
      [
        '/spec/stages/1 rest never has targets: fleet before it has no selector and takes all that are left. Its last batch is all of them.',
      ],
    ],
    [
      'targets that no stage has',
      {
        spec: good({}, [stage({ selector: { matchExpressions: [{ key: 'odd', operator: 'DoesNotExist' }] } })]),
        fleet: arbitraryFleet(407, (index) => (index < 7 ? { odd: 'yes' } : {})),
      },
      [
        '/spec/stages 7 targets are selected by the rollout and by no stage, and keep the old version: host-000, host-001, host-002, host-003, host-004 and 2 more.',
      ],
    ],
    [
      'a soak that ends before a fault is seen',
      { lint: { detectionTime: 4 * 3_600_000 } },
      [
        '/spec/stages/0/gates The gates after batch 1 of fleet take 1 hour at least, and a fault is seen after 4 hours: by then 400 targets have the new version, 100 %.',
      ],
    ],
    [
      'the time between two stages counts the gates of both',
      {
        spec: good({}, [
          stage({
            name: 'canary',
            selector: { matchLabels: { ring: '0' } },
            batches: [],
            gates: [],
            afterGates: [soak],
          }),
          stage({ beforeGates: [{ soak: { duration: 'PT3H' } }], gates: [{ soak: { duration: 'PT3H' } }] }),
        ]),
        fleet: arbitraryFleet(430, (index) => (index < 30 ? { ring: '0' } : {})),
        lint: { detectionTime: 3 * 3_600_000 },
      },
      [],
    ],
    [
      'a query that sees the time before the batch',
      {
        spec: good({}, [stage({ gates: [{ soak: { duration: 'PT10M' } }, { metric: { ref: 'errors' } }] })]),
        lint: { detectionTime: 0 },
      },
      [
        '/spec/stages/0/gates/1 The query of errors looks back over 30 minutes and is asked 10 minutes after the batch: it sees the time before the batch as well.',
      ],
    ],
    [
      'a query that is asked at once',
      { spec: good({}, [stage({ gates: [{ metric: { ref: 'errors' } }, soak] })]) },
      [
        '/spec/stages/0/gates/0 The query of errors looks back over 30 minutes and is asked at once: it sees the time before the batch as well.',
      ],
    ],
    [
      'a query that begins late enough by itself',
      {
        spec: good({ metrics: [{ ...metric, initialDelay: 'PT30M' }] }, [
          stage({ gates: [{ metric: { ref: 'errors' } }] }),
        ]),
        lint: { detectionTime: 0 },
      },
      [],
    ],
    [
      'a metric that may rest on nothing',
      {
        spec: good({
          metrics: [
            { name: 'errors', query: metric.query, successCondition: metric.successCondition },
            { name: 'unused', query: 'x', successCondition: metric.successCondition },
          ],
        }),
      },
      [
        '/spec/metrics/0 errors is judged however few events it rests on: at night, or on the first target, one failure or none says little.',
      ],
    ],
    [
      'a freeze that comes before the end',
      { dates: { windows: freeze('2026-03-02T11:30:00Z', '2026-03-04T00:00:00Z') } },
      [
        '/spec/stages The freeze sale begins on Mon 2026-03-02 11:30 with the rollout at 160 of 400 targets, 40 %; until Wed 2026-03-04 00:00 it stays there, and ends on Wed 2026-03-04 02:06 at the earliest.',
      ],
    ],
    [
      'a freeze that comes after it',
      { dates: { windows: freeze('2026-03-03T09:00:00Z', '2026-03-04T00:00:00Z') } },
      [],
    ],
    [
      'a freeze that comes before it begins',
      { dates: { windows: freeze('2026-03-02T08:00:00Z', '2026-03-04T00:00:00Z') } },
      [],
    ],
    [
      'a batch that takes too long',
      { dates: { deployTime: 30 * 60_000 } },
      [
        '/spec/progressDeadline Batch 4 of fleet takes 2 hours (160 targets in 4 waves of 30 minutes), and it fails when it is not done within PT2H.',
      ],
    ],
    [
      'as many down as may be',
      { spec: good({ availability: { maxUnavailable: 40 } }), fleet: down(40) },
      [
        '/spec/availability/maxUnavailable 40 targets are down, and maxUnavailable (40) lets 40 of 400 be: no target that serves can be updated until one is back.',
      ],
    ],
    ['fewer down than may be', { spec: good({ availability: { maxUnavailable: 40 } }), fleet: down(39) }, []],
    [
      'a percentage of few targets',
      {
        spec: good({ availability: { maxUnavailable: '0.1%' }, limits: { maxExposed: '40%' } }),
        dates: { deployTime: 1_000 },
      },
      ['/spec/availability/maxUnavailable maxUnavailable is 0.1%, and of 400 targets that is 1 at least: 0.3 %.'],
    ],
    [
      'a percentage that is rounded up by less than twice',
      { spec: good({ availability: { maxUnavailable: '0.2%' } }), dates: { deployTime: 1_000 } },
      [],
    ],
  ])('%s', (_, given, expected) => {
    const found = lint(given);
    expect(found.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual(expected);
  });

  test('a calendar that never opens is an error, and comes first', () => {
    const read = readWindow({
      name: 'once',
      kind: 'maintenance',
      start: '2026-03-02T08:00:00Z',
      duration: 'PT2H',
      timezone: 'UTC',
    });
    const found = lint({
      spec: good({}, [stage({ gates: [soak] })]),
      dates: { windows: read.ok ? [read.value] : [] },
      lint: { maxBatchShare: 0.1 },
    });
    expect(found.map(({ level, rule }) => `${level} ${rule}`)).toEqual(['error never-ends', 'warning large-batch']);
    expect(found[0]!.message).toBe('No window opens for batch 2 of fleet within 400 days after Mon 2026-03-02 10:01.');
  });

  test('figures are there as data', () => {
    const [found] = lint({ lint: { maxBatchShare: 0.3 } });
    expect(found).toMatchObject({ stage: 'fleet', batch: 4, values: { size: 160, of: 400, share: 0.4, most: 0.3 } });
  });
});

describe('calendars that never let a batch start', () => {
  const night = (name: string, timezone: string, more: object = {}): CalendarWindow[] => {
    const given = {
      name: 'night',
      calendar: name,
      kind: 'maintenance',
      start: '2026-01-01T22:00',
      rrule: 'FREQ=DAILY',
    };
    const read = readWindow({ ...given, duration: 'PT4H', timezone, ...more });
    if (!read.ok) throw new Error(read.problem);
    return [read.value];
  };
  const eu = night('nights-eu', 'Europe/Berlin');
  const us = night('nights-us', 'America/New_York', { duration: 'PT6H' });
  const hours = (name: string, ...starts: string[]): CalendarWindow[] =>
    starts.flatMap((start) => night(name, 'UTC', { start: `2026-01-01T${start}:00`, duration: 'PT1H' }));
  const calendars = new Map([
    ['x', hours('x', '01', '03')],
    ['y', hours('y', '01', '05')],
    ['z', hours('z', '03', '05')],
    ['nights-us', us],
    ['nights-eu', eu],
    ['short', night('short', 'UTC', { start: '2026-01-01T22:30', duration: 'PT30M' })],
    ['early', night('early', 'UTC', { start: '2026-01-01T20:00', duration: 'PT2H' })],
    ['late', night('late', 'UTC', { start: '2026-01-01T21:30', duration: 'PT2H' })],
    ['nothing', night('nothing', 'UTC', { start: '2025-01-01T22:00', rrule: undefined })],
  ]);
  const gate = (ref: string, mustFitIn?: string): Gate => ({
    window: { ref, ...(mustFitIn !== undefined && { mustFitIn }) },
  });
  const found = (stages: Stage[], windows: CalendarWindow[], more: Partial<TimelineOptions> = {}): string[] =>
    lint({ spec: good({ windows: { refs: ['x'] } }, stages), dates: { windows, calendars, ...more } })
      .filter(({ level, rule }) => level === 'error' || rule === 'windows-apart')
      .map(({ rule, pointer, message }) => `${rule} ${pointer} ${message}`);

  test('two that are never open together, with the next opening of each', () => {
    expect(found([stage({ beforeGates: [gate('Calendar:nights-us')] })], eu)).toEqual([
      'windows-apart /spec/stages/0/beforeGates/0/window No batch of fleet can start: the calendars of the rollout (nights-eu) and the window gate on nights-us (/spec/stages/0/beforeGates/0/window) are never open at the same time within 400 days. Next openings: the calendars of the rollout (nights-eu), Mon 2026-03-02 21:00; the window gate on nights-us (/spec/stages/0/beforeGates/0/window), Tue 2026-03-03 03:00.',
    ]);
  });

  const apart = (stages: Stage[], windows: CalendarWindow[] = []): string[] =>
    found(stages, windows).map((text) => text.split(' ').slice(0, 2).join(' '));
  test.each<[string, Stage[], CalendarWindow[], string[]]>([
    ['two that meet', [stage({ beforeGates: [gate('short')] })], eu, []],
    [
      'two gates before a stage',
      [stage({ beforeGates: [gate('nights-eu'), gate('nights-us')] })],
      [],
      ['windows-apart /spec/stages/0/beforeGates/1/window'],
    ],
    ['the same calendar twice', [stage({ beforeGates: [gate('nights-us'), gate('nights-us')] })], us, []],
    [
      'a gate after a batch and one before the stage',
      [stage({ beforeGates: [gate('nights-eu')], gates: [gate('nights-us')] })],
      [],
      ['windows-apart /spec/stages/0/gates/0/window'],
    ],
    [
      'a gate after a stage of one batch and one before the next',
      [
        stage({
          name: 'canary',
          batches: [1],
          selector: { matchLabels: { ring: '0' } },
          afterGates: [gate('nights-us')],
        }),
        stage({ beforeGates: [gate('nights-eu')] }),
      ],
      [],
      [],
    ],
    [
      'a gate that just fits into what they have in common',
      [stage({ beforeGates: [gate('short', 'PT15M')] })],
      night('x', 'UTC', { start: '2026-01-01T22:45' }),
      [],
    ],
    [
      'a gate that is too long for what they have in common',
      [stage({ beforeGates: [gate('short', 'PT20M')] })],
      night('x', 'UTC', { start: '2026-01-01T22:45' }),
      ['windows-apart /spec/stages/0/beforeGates/0/window'],
    ],
    [
      'three, of which two never meet: these two are named',
      [stage({ beforeGates: [gate('nights-eu'), gate('nights-us'), gate('late')] })],
      [],
      ['windows-apart /spec/stages/0/beforeGates/1/window'],
    ],
    [
      'three, of which each two meet, and all three never',
      [stage({ beforeGates: [gate('x'), gate('y'), gate('z')] })],
      [],
      ['windows-apart /spec/stages/0/beforeGates/2/window'],
    ],
    ['three that meet', [stage({ beforeGates: [gate('early'), gate('late'), gate('nights-eu')] })], [], []],
    [
      'one that is closed for ever is another finding',
      [stage({ beforeGates: [gate('nothing')] })],
      eu,
      ['never-ends /spec/windows'],
    ],
  ])('%s', (_, stages, windows, expected) => expect(apart(stages, windows)).toEqual(expected));

  test('one that is missing or broken, at the reference', () => {
    const broken = new Map<string, Known<readonly CalendarWindow[]>>([
      ['days', { unreadable: 'it breaks its schema' }],
    ]);
    expect(found([stage({ beforeGates: [gate('nights'), gate('days')] })], [], { calendars: broken })).toEqual([
      'no-calendar /spec/stages/0/beforeGates/0/window/ref There is no Calendar nights, so the window gate never passes.',
      'no-calendar /spec/stages/0/beforeGates/1/window/ref Calendar days cannot be used, so the window gate never passes: it breaks its schema.',
    ]);
  });

  test('it is undecided where they have too many occurrences', () => {
    const dense = (minute: number): CalendarWindow[] =>
      night(`at-${minute}`, 'UTC', {
        start: `2026-01-01T00:0${minute}`,
        rrule: 'FREQ=HOURLY;BYMINUTE=' + [0, 15, 30, 45].map((at) => at + minute).join(','),
        duration: 'PT1M',
      });
    const texts = found([stage({ beforeGates: [gate('dense')] })], dense(1), {
      calendars: new Map([['dense', dense(5)]]),
    });
    expect(texts.filter((text) => text.startsWith('windows-apart'))).toEqual([
      expect.stringMatching(
        /^windows-apart \/spec\/stages\/0\/beforeGates\/0\/window It is undecided whether a batch of fleet can start, because .* more than 100000 occurrences/,
      ),
    ]);
  });
});

describe('metrics that cannot be measured', () => {
  const found = (given: Given): string[] =>
    lint(given).flatMap(({ rule, level, pointer, message, batch }) =>
      level === 'error' ? [`${rule} ${pointer} ${batch ?? '-'} ${message}`] : [],
    );
  const gated = (query: string, more: Partial<Stage> = {}): RolloutSpec =>
    good({ metrics: [{ ...metric, query }] }, [stage(more)]);

  test('without an address of the provider, at each gate', () => {
    const gate: Gate = { metric: { ref: 'errors' } };
    const spec = good({}, [stage({ beforeGates: [gate], gates: [soak, gate] })]);
    const text = 'errors cannot be measured: no address of Prometheus is configured.';
    expect(found({ spec, lint: { hasProvider: false } })).toEqual([
      `no-metric-address /spec/stages/0/beforeGates/0/metric - ${text}`,
      `no-metric-address /spec/stages/0/gates/1/metric - ${text}`,
    ]);
    expect(found({ spec, lint: { hasProvider: true } })).toEqual([]);
    expect(found({ spec: good({}, [stage({ gates: [soak] })]), lint: { hasProvider: false } })).toEqual([]);
  });

  test('with a placeholder that is unknown, or has no value in some batch, at the query', () => {
    expect(found({ spec: gated('errors{v="{{verison}}"}') })).toEqual([
      expect.stringMatching(
        /^query-placeholder \/spec\/metrics\/0\/query 1 errors cannot be measured after batch 1 of fleet: its query has an unknown placeholder \{\{verison\}\}/,
      ),
    ]);
    const fleet = arbitraryFleet(400, (index) => (index === 7 ? {} : { rack: 'r1' }));
    expect(found({ spec: gated('errors{rack="{{labels.rack}}"}'), fleet })).toEqual([
      expect.stringMatching(
        /^query-placeholder \/spec\/metrics\/0\/query \d errors cannot be measured after batch \d of fleet: its query needs \{\{labels\.rack\}\}, and \S+ has no label rack\.$/,
      ),
    ]);
    expect(found({ spec: gated('errors{v="{{version}}",host=~"{{targets}}"}') })).toEqual([]);
  });
});

test.each([
  ['rate(x[5m])', 5 * 60_000],
  ['sum(rate(a[5m])) / sum(rate(b[1h30m]))', 90 * 60_000],
  ['max_over_time(rate(x[1m])[2d:5m])', 2 * 86_400_000],
  ['x{path="[9d]"} # [8d]', 0],
  ["x{path='a\\'[9d]'}[3s]", 3_000],
  ['x[ 250ms ]', 250],
  ['up', 0],
])('the range of %s', (query, expected) => {
  expect(rangeOf(query)).toBe(expected);
});

test('whatever the manifest and the fleet, findings point into the manifest and are sentences', () => {
  const anyGates = fc.array(fc.constantFrom<Gate>(soak, { metric: { ref: 'errors' } }, { approval: {} }), {
    maxLength: 2,
  });
  const anyMetric = fc.constantFrom(metric, { ...metric, minSamples: 0 });
  fc.assert(
    fc.property(
      anySpec,
      anyTargets(60),
      anyGates,
      anyMetric,
      fc.nat(20),
      fc.constantFrom('2026-03-03T12:00:00Z', '2030-01-01T00:00:00Z'),
      (some, targets, all, measured, hours, thaw) => {
        const stages = some.stages.map((each) => ({ ...each, gates: all }));
        const spec: RolloutSpec = {
          ...some,
          stages,
          metrics: [measured],
          progressDeadline: 'PT10M',
          availability: { ...some.availability, maxUnavailable: '2%' },
        };
        const fleet = { targets: targets.map((target, index) => ({ ...target, available: index % 5 !== 0 })) };
        const found = lint({
          spec,
          fleet,
          dates: { windows: freeze('2026-03-02T12:00:00Z', thaw) },
          lint: { detectionTime: hours * 3_600_000 },
        });
        for (const { pointer, message, fix, values } of found) {
          expect(valueAt({ spec }, pointer)).toBeDefined();
          expect(
            [message, fix].filter((text) => !/^[^\s][^\n]*\.$/.test(text) || /undefined|NaN|Infinity/.test(text)),
          ).toEqual([]);
          expect(Object.values(values).filter((value) => typeof value === 'number' && !Number.isFinite(value))).toEqual(
            [],
          );
        }
      },
    ),
    { numRuns: 200 },
  );
});
