import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Gate,
  type RolloutSpec,
  type CalendarWindow,
  readWindow,
  formatInstant,
  parseInstant,
  inWindow,
} from '@gradus/core/internal';
import { planRollout } from './plan.ts';
import { anySpec, anyTargets, arbitraryFleet, specOf } from '@gradus/testkit/rollout/arbitrary.ts';
import { timeline, type Timeline, type TimelineOptions } from './timeline.ts';

function calendar(...entries: Record<string, unknown>[]): CalendarWindow[] {
  return entries.map((entry) => {
    const read = readWindow({ timezone: 'Europe/Berlin', ...entry });
    if (!read.ok) throw new Error(read.problem);
    return read.value;
  });
}

const minute = 60_000;
/** Monday, 10:00 in Berlin. */
const monday = parseInstant('2026-03-02T09:00:00Z')!;

function timed(spec: RolloutSpec, count: number, options: Partial<TimelineOptions> = {}): Timeline {
  const fleet = arbitraryFleet(count, (index) => ({ zone: 'abc'[index % 3]!, ring: index === 0 ? '0' : '1' }));
  const plan = planRollout({ name: 'edge', spec, fleet });
  return timeline(plan, spec, {
    start: monday,
    windows: [],
    zone: 'Europe/Berlin',
    deployTime: 10 * minute,
    ...options,
  });
}

const at = (instant: number): string => formatInstant(instant).slice(5, 16).replace('T', ' ');
/** From, done, passed, by batch; the end. */
const dates = ({ batches, end }: Timeline): string[] => [
  ...batches.map(({ from, done, passed }) => `${at(from)} · ${at(done)} · ${at(passed)}`),
  end === undefined ? 'never' : at(end),
];

const soak = (duration: string): Gate => ({ soak: { duration } });

/** Mondays to Fridays, nine to five in Berlin. */
const office = {
  name: 'office',
  kind: 'maintenance',
  start: '2026-01-01T09:00',
  duration: 'PT8H',
  rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
};

describe('the earliest dates', () => {
  test('a soak after each batch, and after the stage', () => {
    const spec = specOf([
      { name: 'canary', selector: { matchLabels: { ring: '0' } }, gates: [soak('PT1H')], afterGates: [soak('P1D')] },
      { name: 'fleet', batches: ['50%'], gates: [soak('PT30M')] },
    ]);
    expect(dates(timed(spec, 11))).toEqual([
      '03-02 09:00 · 03-02 09:10 · 03-03 09:10',
      '03-03 09:10 · 03-03 09:20 · 03-03 09:50',
      '03-03 09:50 · 03-03 10:00 · 03-03 10:30',
      '03-03 10:30',
    ]);
  });

  test('a day is one of the calendar: 25 hours when the clocks go back', () => {
    const spec = specOf([{ name: 'all', gates: [soak('P1D')] }]);
    const start = parseInstant('2026-10-24T20:00:00Z')!;
    expect(dates(timed(spec, 1, { start }))).toEqual(['10-24 20:00 · 10-24 20:10 · 10-25 21:10', '10-25 21:10']);
    expect(dates(timed(spec, 1, { start, zone: 'UTC' }))).toEqual([
      '10-24 20:00 · 10-24 20:10 · 10-25 20:10',
      '10-25 20:10',
    ]);
  });

  test('as many waves as concurrency, availability and failure domains ask for', () => {
    const waves = (more: Partial<RolloutSpec>, maxConcurrency?: number): number[] =>
      timed(specOf([{ name: 'all', ...(maxConcurrency !== undefined && { maxConcurrency }) }], more), 30).batches.map(
        (batch) => batch.waves,
      );
    expect(waves({})).toEqual([1]);
    expect(waves({}, 7)).toEqual([5]);
    expect(waves({ availability: { maxUnavailable: '10%' } }, 7)).toEqual([10]);
    expect(waves({ availability: { topologyKey: 'zone' } })).toEqual([3]);
    expect(waves({ availability: { topologyKey: 'zone', maxDomainsInFlight: 3 } })).toEqual([1]);
    expect(waves({ availability: { topologyKey: 'zone', maxUnavailable: 4 } })).toEqual([9]);
  });

  test('a metric is measured behind the soaks before it, so often and so far apart', () => {
    const spec = (metric: object, ...gates: Gate[]) =>
      specOf([{ name: 'all', gates }], {
        metrics: [{ name: 'errors', query: 'x', successCondition: { op: '<', value: 1 }, ...metric }],
      });
    const passed = (of: RolloutSpec) => at(timed(of, 1).end!);
    const metric: Gate = { metric: { ref: 'errors' } };
    expect(passed(spec({}, metric))).toBe('03-02 09:10');
    expect(passed(spec({ initialDelay: 'PT5M', interval: 'PT2M', count: 3 }, metric))).toBe('03-02 09:19');
    expect(passed(spec({ count: 4 }, metric))).toBe('03-02 09:13');
    expect(passed(spec({ initialDelay: 'PT5M' }, soak('PT1H'), metric))).toBe('03-02 10:15');
    expect(passed(spec({ initialDelay: 'PT5M' }, metric, soak('PT1H')))).toBe('03-02 10:10');
    expect(passed(specOf([{ name: 'all', gates: [metric] }]))).toBe('03-02 09:10');
  });

  test('a metric after the stage is measured from its first query', () => {
    const spec = specOf([{ name: 'all', gates: [soak('PT1H')], afterGates: [{ metric: { ref: 'errors' } }] }], {
      metrics: [{ name: 'errors', query: 'x', successCondition: { op: '<', value: 1 }, interval: 'PT10M', count: 3 }],
    });
    expect(at(timed(spec, 1).end!)).toBe('03-02 10:30');
  });

  test('the first stage alone waits for other rollouts', () => {
    const spec = specOf([{ name: 'canary', selector: { matchLabels: { ring: '0' } } }, { name: 'rest' }], {
      dependsOn: [{ rollout: 'schema-18' }],
    });
    expect(timed(spec, 3).batches.map(({ waitsFor }) => waitsFor)).toEqual([['the rollout schema-18'], []]);
  });

  test('waits that no calendar can predict are left out of the dates and reported', () => {
    const spec = specOf(
      [
        {
          name: 'canary',
          batches: [1],
          beforeGates: [{ approval: { groups: ['sre', 'ops'], minApprovals: 2 } }],
          gates: [{ test: { job: 'smoke' } }],
        },
        { name: 'rest', selector: { matchLabels: { ring: 'x' } } },
      ],
      { dependsOn: [{ rollout: 'schema-18' }] },
    );
    spec.stages[0]!.afterGates = [{ approval: {} }, { dependsOn: { rollout: 'other' } }, { window: { ref: 'shop' } }];
    expect(timed(spec, 3).batches.map(({ waitsFor }) => waitsFor)).toEqual([
      ['the rollout schema-18', '2 approvals of sre or ops', 'the job smoke'],
      ['the job smoke', 'an approval of the owner', 'the rollout other', 'the calendar shop'],
    ]);
  });

  test('a stage without targets is passed over with its gates', () => {
    const spec = specOf([
      { name: 'none', selector: { matchLabels: { ring: 'x' } }, beforeGates: [soak('P1D')], afterGates: [soak('P1D')] },
      { name: 'all' },
    ]);
    expect(dates(timed(spec, 1))).toEqual(['03-02 09:00 · 03-02 09:10 · 03-02 09:10', '03-02 09:10']);
  });

  test('nothing to do ends when it begins', () => {
    expect(dates(timed(specOf([{ name: 'none', selector: { matchLabels: { ring: 'x' } } }]), 3))).toEqual([
      '03-02 09:00',
    ]);
  });
});

describe('windows', () => {
  const evening = parseInstant('2026-03-02T15:55:00Z')!;
  const two = specOf([{ name: 'all', batches: [1], gates: [soak('PT1H')] }]);

  test('a batch starts in one, and may end behind it; a soak runs on outside', () => {
    expect(dates(timed(two, 2, { start: evening, windows: calendar(office) }))).toEqual([
      '03-02 15:55 · 03-02 16:05 · 03-02 17:05',
      '03-03 08:00 · 03-03 08:10 · 03-03 09:10',
      '03-03 09:10',
    ]);
  });

  const many = (onClose?: 'FinishBatch' | 'StopNow') =>
    specOf([{ name: 'all', maxConcurrency: 1 }], onClose && { windows: { onClose } });
  test.each([
    ['a batch that has begun continues when it closes', many(), '03-02 16:25'],
    ['unless it is to stop', many('StopNow'), '03-03 08:20'],
  ])('%s', (_, spec, done) => {
    expect(at(timed(spec, 3, { start: evening, windows: calendar(office) }).end!)).toBe(done);
  });

  const freeze = {
    name: 'sale',
    kind: 'freeze',
    start: '2026-03-02T17:00',
    end: '2026-03-03T12:00',
    allow: ['emergency'],
  };
  test('in a freeze no batch starts or continues', () => {
    const frozen = timed(many(), 3, { start: evening, windows: calendar(freeze) });
    expect(at(frozen.end!)).toBe('03-03 11:20');
    expect(frozen.closed.map(({ from, to, freezes }) => [at(from), at(to), freezes])).toEqual([
      ['03-02 16:00', '03-03 11:00', ['sale']],
    ]);
    expect(at(timed(many(), 3, { start: evening, windows: calendar(freeze), changeType: 'emergency' }).end!)).toBe(
      '03-02 16:25',
    );
  });

  test('the time since when it was held is reported', () => {
    const [, second] = timed(two, 2, { start: evening, windows: calendar(office) }).batches;
    expect([at(second!.ready), at(second!.from)]).toEqual(['03-02 17:05', '03-03 08:00']);
  });

  test('a window that never opens again ends the dates, with the reason', () => {
    const once = { name: 'once', kind: 'maintenance', start: '2026-03-02T09:00', end: '2026-03-02T17:00' };
    const { batches, never, end } = timed(two, 2, { start: evening, windows: calendar(once) });
    expect([batches.length, end, never]).toEqual([
      1,
      undefined,
      'No window opens for batch 2 of all within 400 days after Mon 2026-03-02 18:05.',
    ]);
  });

  test('a gate on a calendar, with time left', () => {
    const spec = (mustFitIn?: string) =>
      specOf([
        { name: 'all', beforeGates: [{ window: { ref: 'office', ...(mustFitIn !== undefined && { mustFitIn }) } }] },
      ]);
    const calendars = new Map([['office', calendar(office)]]);
    const from = (mustFitIn?: string) => at(timed(spec(mustFitIn), 1, { start: evening, calendars }).batches[0]!.from);
    expect([from(), from('PT5M'), from('PT6M')]).toEqual(['03-02 15:55', '03-02 15:55', '03-03 08:00']);
    const never = timed(spec('PT9H'), 1, { start: evening, calendars });
    expect(never.never).toBe('After Mon 2026-03-02 16:55 stage all never begins.');
  });
});

describe('what is exposed', () => {
  const spec = specOf([{ name: 'all', batches: ['20%', '60%'] }], { availability: { topologyKey: 'zone' } });

  test('grows with each batch, in each failure domain', () => {
    const { batches, domains } = timed(spec, 15);
    expect([...domains].sort()).toEqual([
      ['a', 5],
      ['b', 5],
      ['c', 5],
    ]);
    expect(batches.map(({ exposed }) => exposed)).toEqual([3, 9, 15]);
    expect(batches.map((batch) => [...batch.domains].sort())).toEqual(
      [1, 2, 2].map((count) => [
        ['a', count],
        ['b', count],
        ['c', count],
      ]),
    );
  });

  test('BlueGreen exposes nothing before the switch of the stage, which takes its own time', () => {
    const blue = timed(
      {
        ...spec,
        strategy: { type: 'BlueGreen' },
        stages: [{ ...spec.stages[0]!, gates: [soak('PT1H')], afterGates: [soak('PT2H')] }],
      },
      15,
    );
    expect(blue.batches.map(({ exposed }) => exposed)).toEqual([0, 0, 15]);
    // Three failure domains, one after the other.
    expect(dates(blue)).toEqual([
      '03-02 09:00 · 03-02 09:30 · 03-02 10:30',
      '03-02 10:30 · 03-02 11:00 · 03-02 12:00',
      '03-02 12:00 · 03-02 12:30 · 03-02 16:00',
      '03-02 16:00',
    ]);
    const { switched } = blue.batches[2]!;
    expect([at(switched!.from), at(switched!.done)]).toEqual(['03-02 13:30', '03-02 14:00']);
  });
});

test('with BlueGreen availability limits the switch alone', () => {
  const spec = specOf([{ name: 'all' }], { strategy: { type: 'BlueGreen' }, availability: { maxUnavailable: 2 } });
  expect(dates(timed(spec, 10))).toEqual(['03-02 09:00 · 03-02 09:10 · 03-02 10:00', '03-02 10:00']);
});

test('whatever the manifest, batches follow one another, start where they may, and end with everything exposed', () => {
  const windows = calendar(office, {
    name: 'lunch',
    kind: 'freeze',
    start: '2026-01-01T12:00',
    duration: 'PT1H',
    rrule: 'FREQ=DAILY',
  });
  const gates = fc.array(fc.constantFrom(soak('PT10M'), soak('PT7H'), soak('P2D'), { approval: {} } satisfies Gate), {
    maxLength: 2,
  });
  fc.assert(
    fc.property(anySpec, anyTargets(40), gates, fc.boolean(), (spec, targets, all, stops) => {
      const gated: RolloutSpec = {
        ...spec,
        stages: spec.stages.map((stage) => ({ ...stage, gates: all, afterGates: all })),
      };
      if (stops) gated.windows = { onClose: 'StopNow' };
      const plan = planRollout({ name: 'edge', spec: gated, fleet: { targets } });
      const made = timeline(plan, gated, { start: monday, windows, zone: 'UTC', deployTime: 3 * minute });
      let before = monday;
      for (const batch of made.batches) {
        expect(batch.ready).toBe(before);
        expect([batch.ready <= batch.from, batch.from < batch.done, batch.done <= batch.passed]).toEqual([
          true,
          true,
          true,
        ]);
        expect(inWindow(batch.from, windows).value).toBe(true);
        before = batch.passed;
      }
      expect(made.end).toBe(before);
      expect(made.batches.at(-1)?.exposed ?? 0).toBe(plan.targets.size);
      for (const { from, to } of made.closed)
        expect([inWindow(from, windows).value, inWindow(to - 1, windows).value]).toEqual([false, false]);
    }),
    { numRuns: 50 },
  );
});
