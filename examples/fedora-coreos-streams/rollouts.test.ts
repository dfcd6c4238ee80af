import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { median } from '../../scripts/bench/measure.ts';
import { bundlePath, openHistory, type History } from '../replay.ts';
import { isMidFlight, minutesUntilStop, offeredAt, rolloutsOf, type StreamRollout } from './rollouts.ts';
import { tables, whatIf, type WhatIf } from './what-if.ts';

const bundle = bundlePath('fedora-coreos-streams');

describe.skipIf(bundle === undefined)('rollouts of coreos/fedora-coreos-streams (skipped without its bundle)', () => {
  let history: History;
  let rollouts: readonly StreamRollout[];
  let stopped: readonly WhatIf[];
  beforeAll(() => {
    history = openHistory(bundle!, /^updates\//);
    rollouts = rolloutsOf(history);
    stopped = rollouts.filter(isMidFlight).map(whatIf);
  }, 120_000);
  afterAll(() => history?.close());

  test('are 602, of which 16 were withdrawn', () => {
    const byStream = Map.groupBy(rollouts, ({ stream }) => stream);
    expect([...byStream].map(([stream, { length }]) => [stream, length]).sort()).toEqual([
      ['next', 215],
      ['stable', 179],
      ['testing', 208],
    ]);
    const days = Map.groupBy(rollouts, ({ minutes }) => minutes / 1440);
    expect([days.get(2)!.length, days.get(1)!.length]).toEqual([503, 60]);
    const withdrawn = rollouts.filter(({ withdrawnAt }) => withdrawnAt !== undefined);
    expect(withdrawn.length).toBe(16);
    expect(withdrawn.filter(({ stream }) => stream === 'stable').length).toBe(4);
    const aside = withdrawn.filter((rollout) => !isMidFlight(rollout));
    // One before it began, one at its end.
    expect(aside.map((rollout) => [rollout.version, Math.round(minutesUntilStop(rollout))])).toEqual([
      ['31.20191127.1', 2880],
      ['38.20230310.1.0', -662],
    ]);
  });

  test('14 were under way when they were stopped, by 12 commits', () => {
    expect(stopped.map(({ minutes }) => minutes).sort((a, b) => a - b)).toEqual([
      30, 30, 65, 107, 175, 213, 282, 315, 1281, 1281, 1351, 1352, 1495, 1960,
    ]);
    expect(new Set(stopped.map(({ rollout }) => rollout.withdrawnAt)).size).toBe(12);
    const offered = stopped.map((each) => each.offered);
    expect(median(offered)).toBeCloseTo(12.86, 1);
    expect(offered.reduce((a, b) => a + b, 0) / offered.length).toBeCloseTo(25.2, 1);
    expect(Math.max(...offered)).toBeCloseTo(68, 0);
  });

  test('the planner and the state machine come to the share of the files, to a step of one target', () => {
    for (const { rollout, minutes, exposed } of stopped) {
      const byFormula = 100 * offeredAt(rollout, minutesUntilStop(rollout));
      const { byTime, byExposure, foundAfter } = exposed.get('as it was')!;
      expect(Math.abs(byTime - byFormula), rollout.version).toBeLessThanOrEqual(0.13);
      // The same plan with the same exposure is stopped at the same moment.
      expect(byExposure).toBe(byTime);
      expect(foundAfter).toBe(minutes);
    }
  });

  test('a hold of a day keeps four of the six that were stopped late at a tenth, and one of 34 hours all', () => {
    const late = stopped.filter(({ minutes }) => minutes > 1000);
    const kept = (plan: string): number => late.filter(({ exposed }) => exposed.get(plan)!.byTime <= 10).length;
    expect([late.length, kept('10 %, soak 24 h, then linear'), kept('10 %, soak 34 h, then linear')]).toEqual([
      6, 4, 6,
    ]);
  });

  test('the page shows these figures', () => {
    const page = readFileSync(new URL('../../docs/rollouts.md', import.meta.url), 'utf8');
    const { stops, plans } = tables(stopped);
    expect(page).toContain(stops);
    expect(page).toContain(plans);
  });
});
