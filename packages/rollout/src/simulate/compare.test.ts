import { describe, expect, test } from 'vitest';
import { calendarOf } from '@gradus/testkit/rollout/checkout.ts';
import { specOf } from '@gradus/testkit/rollout/arbitrary.ts';
import { planRollout } from '../plan/plan.ts';
import { compareStrategies, quantiles, type FaultOutcome, type Trial } from './compare.ts';
import type { Simulation } from './run.ts';
import { builtInStrategy, isBuiltIn, type SimulatedStrategy } from './strategies.ts';
import { calmWorld, madeUpFleet, type Detection } from './world.ts';

const minute = 60_000;
const spec = specOf([{ name: 'all', batches: ['1%', '10%', '50%'], gates: [{ soak: { duration: 'PT30M' } }] }]);
const simulation: Simulation = {
  name: 'shop-2',
  spec,
  plan: planRollout({ name: 'shop-2', spec, fleet: madeUpFleet(1000) }),
  start: 0,
  zone: 'UTC',
  windows: [],
  calendars: new Map(),
};
const trial: Trial = { world: calmWorld, detections: [], runs: 1, seed: 1, exponential: false };

function built(text: string, of: Simulation = simulation): SimulatedStrategy {
  const made = builtInStrategy(text, of);
  if ('problem' in made) throw new Error(made.problem);
  return made;
}

// The table that distinguishes the strategies: 1,000 targets, five minutes a batch, fault found D minutes after the first exposure. Targets that
// are being updated at D do not count as exposed.
describe('targets that a fault has reached when it is found after', () => {
  const found = [5, 20, 60, 180, 1000].map((minutes): Detection => ({ by: 'time', after: minutes * minute }));
  test.each([
    ['all-at-once', [1000, 1000, 1000, 1000, 1000]],
    ['20%,40%,60%,80%,100%@PT10M', [200, 400, 1000, 1000, 1000]],
    ['1%,10%,50%,100%@PT30M', [10, 10, 100, 1000, 1000]],
    ['1%,2%,4%,8%,16%,32%,64%,100%@PT15M', [10, 20, 80, 1000, 1000]],
    ['1%,10%,50%,100%@P1D', [10, 10, 10, 10, 10]],
  ])('%s', (text, exposed) => {
    const { strategies } = compareStrategies([built(text)], { ...trial, detections: found });
    expect(strategies[0]!.faulty.map((outcome: FaultOutcome) => outcome.exposed.median)).toEqual(exposed);
  });
});

test('what has a longer first soak exposes less, by either assumption', () => {
  const detections: Detection[] = [
    { by: 'time', after: 60 * minute },
    { by: 'exposure', sum: 600 * minute },
  ];
  const { strategies } = compareStrategies([{ label: 'shop-2', simulation }, built('all-at-once')], {
    ...trial,
    detections,
  });
  expect(strategies.map(({ good }) => good.completion?.median)).toEqual([140 * minute, 5 * minute]);
  const [staged, atOnce] = strategies;
  expect(staged!.faulty.map(({ exposed, missed }) => [exposed.median, missed])).toEqual([
    [100, 0],
    [100, 0],
  ]);
  // 600 target-minutes of 1,000 targets are 36 seconds.
  expect(atOnce!.faulty.map(({ exposed, foundAfter, missed }) => [exposed.median, foundAfter?.median, missed])).toEqual(
    [
      [1000, 65 * minute, 1],
      [1000, 5.6 * minute, 1],
    ],
  );
});

test('without chance one run is all there is, and with it the same seed gives the same', () => {
  const certain = compareStrategies([{ label: 'shop-2', simulation }], { ...trial, runs: 50 });
  expect(certain.trial.runs).toBe(1);
  const chance: Trial = {
    ...trial,
    exponential: true,
    runs: 25,
    detections: [{ by: 'time', after: 60 * minute }],
  };
  const [once, again, other] = [1, 1, 2].map((seed) => compareStrategies([built('1%,50%')], { ...chance, seed }));
  expect(once).toEqual(again);
  expect(once!.strategies[0]!.faulty[0]!.foundAfter).not.toEqual(other!.strategies[0]!.faulty[0]!.foundAfter);
  const { low, high } = once!.strategies[0]!.faulty[0]!.foundAfter!;
  expect(low).toBeLessThan(high);
});

test('exponential detections have the mean that was given', () => {
  const at = compareStrategies([built('all-at-once')], {
    ...trial,
    exponential: true,
    runs: 400,
    detections: [{ by: 'time', after: 60 * minute }],
  });
  // The median of an exponential distribution is ln 2 of its mean; five standard errors are a sixth of it.
  const median = at.strategies[0]!.faulty[0]!.foundAfter!.median - 5 * minute;
  expect(Math.abs(median / (60 * minute * Math.LN2) - 1)).toBeLessThan(0.36);
});

test('a good version that is stopped counts as a false abort, with the reason', () => {
  const { strategies } = compareStrategies([built('10%')], {
    ...trial,
    runs: 40,
    world: { ...calmWorld, failureRate: 0.002 },
  });
  const { falseAborts, why } = strategies[0]!.good;
  // With 1,000 targets 1 - 0.998^1000 = 86 %.
  expect(falseAborts).toBeGreaterThan(0.6);
  expect(falseAborts).toBeLessThan(1);
  expect(why).toContain('failed, where 0 may');
  expect(strategies[0]!.violations).toEqual({ capacity: 0, order: 0 });
});

test('a rollout that no window allows to start is reported', () => {
  const windows = calendarOf({ name: 'once', kind: 'maintenance', start: '2026-03-02T09:00', duration: 'PT3H' });
  const late = { ...simulation, windows, start: Date.UTC(2026, 5, 1) };
  const { good } = compareStrategies([{ label: 'late', simulation: late }], trial).strategies[0]!;
  expect(good.completion).toBeUndefined();
  expect(good.falseAborts).toBe(1);
  expect(good.why).toMatch(/window|year/);
});

describe('built-in strategies', () => {
  test('take the soak of the manifest where they name none, and say so', () => {
    expect(built('1%,10%').label).toBe('1%,10%@PT30M');
    expect(built('1%,10%@PT5M').label).toBe('1%,10%@PT5M');
    expect(built('all-at-once').label).toBe('all-at-once');
  });

  test('have the targets of the manifest, and percentages of its fleet', () => {
    const some = specOf([{ name: 'a', selector: { matchLabels: { zone: 'zone-1' } } }]);
    const plan = planRollout({ name: 'shop-2', spec: some, fleet: madeUpFleet(30) });
    const { simulation: made } = built('50%', { ...simulation, spec: some, plan });
    expect([...made.plan.targets.keys()].sort()).toEqual([...plan.targets.keys()].sort());
    expect(made.plan.fleetSize).toBe(30);
  });

  test('all at once knows no limits', () => {
    const limited = { ...spec, availability: { maxUnavailable: '1%', topologyKey: 'zone' }, limits: { maxExposed: 5 } };
    const { strategies } = compareStrategies([built('all-at-once', { ...simulation, spec: limited })], trial);
    expect(strategies[0]!.good.completion?.median).toBe(5 * minute);
  });

  test.each([
    ['1%,10%', true],
    ['5', true],
    ['all-at-once', true],
    ['checkout-4-2-0', false],
    ['4-2-0', false],
  ])('%s: %s', (text, is) => {
    expect(isBuiltIn(text)).toBe(is);
  });

  test.each([
    ['1%,,10%', '"" is neither a number of targets'],
    ['0,10%', '"0" is neither a number of targets'],
    ['0%', '"0%" is neither a number of targets'],
    ['101%', '"101%" is neither a number of targets'],
    ['10%,1%', '1% is not more than 10% before it'],
    ['1%,10%@1h', 'the soak "1h" is not a duration'],
    ['1%@', 'the soak "" is not a duration'],
  ])('%s cannot be read', (text, problem) => {
    const made = builtInStrategy(text, simulation);
    expect('problem' in made && made.problem).toContain(problem);
  });
});

test('quantiles are values that there were', () => {
  expect(quantiles([5, 1, 3])).toEqual({ low: 1, median: 3, high: 5 });
  expect(quantiles(Array.from({ length: 100 }, (_, index) => index + 1))).toEqual({ low: 10, median: 50, high: 90 });
  expect(quantiles([])).toBeUndefined();
});
