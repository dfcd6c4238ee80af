import { describe, expect, test } from 'vitest';
import { type CalendarWindow, type RolloutSpec, formatInstant, readWindow } from '@gradus/core/internal';
import { planRollout } from '../plan/plan.ts';
import { timeline } from '../plan/timeline.ts';
import { simulate } from '../simulate/simulate.ts';
import { calmWorld } from '../simulate/world.ts';
import { brief, drill, minute, monday, planOf, type Drill } from '@gradus/testkit/rollout/drill.ts';
import { arbitraryFleet, specOf } from '@gradus/testkit/rollout/arbitrary.ts';
import { approve } from './commands.ts';
import type { Action, Known, StepFacts } from '../model.ts';

function entry(more: object): CalendarWindow {
  const read = readWindow({
    name: 'night',
    calendar: 'nights',
    kind: 'maintenance',
    timezone: 'UTC',
    rrule: 'FREQ=DAILY',
    ...more,
  });
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

const daily = (from: string, duration: string): CalendarWindow => entry({ start: `2026-01-01T${from}:00`, duration });
const hour = 60 * minute;
/** 2026-03-02 at an hour. */
const at = (hours: number): number => monday + (hours - 9) * hour;
const textOf = (action: Action): string =>
  'because' in action ? action.because.map(({ text }) => text).join(' ') : '';

/** Open from 08:00 to 12:00. */
const mornings = new Map([['mornings', [daily('08:00', 'PT4H')]]]);

/** A step at an hour, after everything that was started has succeeded. */
function stepAt(driven: Drill, hours: number): string {
  driven.now = at(hours);
  driven.settle();
  return brief(driven.step());
}

describe('a window gate that was open', () => {
  const gate = { window: { ref: 'mornings' } };
  const onlyAfternoon = (spec: Partial<RolloutSpec>, stages: Readonly<Record<string, readonly number[]>>): Drill => {
    const driven = drill(planOf(stages), spec);
    driven.facts = { calendars: mornings, windows: [daily('12:00', 'PT8H')] };
    return driven;
  };

  test('before a stage lets none of its batches start after it has closed', () => {
    const driven = onlyAfternoon({ stages: [{ name: 'fleet', beforeGates: [gate] }] }, { fleet: [1, 1] });
    expect(stepAt(driven, 9)).toBe('wait window');
    expect(driven.state.position.at).toBe('deploy');
    expect(stepAt(driven, 13)).toBe('wait window');
    driven.facts = { ...driven.facts, windows: [daily('08:00', 'PT24H')] };
    expect(stepAt(driven, 13)).toBe('wait window');
    expect(stepAt(driven, 24 + 8)).toBe('deploy fleet-1');
    expect(stepAt(driven, 24 + 13)).toBe('wait window');
    expect(stepAt(driven, 48 + 8)).toBe('deploy fleet-2');
  });

  test('after a batch lets the next one wait, and after a stage the next stage', () => {
    const spec = { stages: [{ name: 'canary', gates: [gate] }, { name: 'fleet' }] };
    const driven = onlyAfternoon(spec, { canary: [1, 1], fleet: [1, 1] });
    expect(stepAt(driven, 13)).toBe('deploy canary-1');
    expect(stepAt(driven, 24 + 8)).toBe('wait window');
    expect(driven.state.position).toMatchObject({ at: 'deploy', batch: 1 });
    expect(stepAt(driven, 24 + 13)).toBe('wait window');
    driven.facts = { ...driven.facts, windows: [] };
    expect(stepAt(driven, 48 + 8)).toBe('deploy canary-2');
    driven.facts = { ...driven.facts, windows: [daily('12:00', 'PT8H')] };
    expect(stepAt(driven, 48 + 9)).toBe('wait window');
    expect(driven.state.position).toMatchObject({ stage: 1, at: 'deploy' });
    expect(stepAt(driven, 48 + 13)).toBe('wait window');
    driven.facts = { ...driven.facts, windows: [] };
    expect(stepAt(driven, 72 + 8)).toBe('deploy fleet-1');
    // The gates of the stage before say nothing of the second batch.
    expect(stepAt(driven, 72 + 13)).toBe('deploy fleet-2');
  });

  test('after the last batch that has targets, where the stage between is empty', () => {
    const spec = { stages: [{ name: 'canary', afterGates: [gate] }, { name: 'none' }, { name: 'fleet' }] };
    const driven = onlyAfternoon(spec, { canary: [1], none: [], fleet: [1] });
    expect(stepAt(driven, 13)).toBe('deploy canary-1');
    expect(stepAt(driven, 24 + 8)).toBe('wait window');
    expect(driven.state.position).toMatchObject({ stage: 2, at: 'deploy' });
    expect(stepAt(driven, 24 + 13)).toBe('wait window');
  });

  test('lets no switch of BlueGreen happen after it has closed', () => {
    const spec: Partial<RolloutSpec> = {
      strategy: { type: 'BlueGreen' },
      stages: [{ name: 'fleet', gates: [gate] }],
    };
    const driven = onlyAfternoon(spec, { fleet: [1] });
    expect(stepAt(driven, 13)).toBe('deploy fleet-1');
    expect(stepAt(driven, 24 + 8)).toBe('wait window');
    expect(driven.state.position.at).toBe('switch');
    expect(stepAt(driven, 24 + 13)).toBe('wait window');
    driven.facts = { ...driven.facts, windows: [] };
    expect(stepAt(driven, 48 + 8)).toBe('switch fleet-1');
  });

  test('must have the time that it asks for when the batch starts, and a batch that has begun is finished', () => {
    const spec: Partial<RolloutSpec> = {
      stages: [{ name: 'fleet', beforeGates: [{ window: { ref: 'mornings', mustFitIn: 'PT2H' } }] }],
    };
    const plan = planOf({ fleet: [2] });
    const driven = drill({ ...plan, stages: [{ ...plan.stages[0]!, maxConcurrency: 1 }] }, spec);
    driven.facts = { calendars: mornings, windows: [daily('10:30', 'PT8H')] };
    expect(stepAt(driven, 9.5)).toBe('wait window');
    expect(driven.state.position.at).toBe('deploy');
    expect(stepAt(driven, 11)).toBe('wait window');
    driven.facts = { ...driven.facts, windows: [] };
    expect(stepAt(driven, 24 + 9)).toBe('deploy fleet-1');
    expect(stepAt(driven, 24 + 13)).toBe('deploy fleet-2');
  });

  test('stops a batch that has begun where the manifest says so, with or without the time that it asked for', () => {
    const plan = planOf({ fleet: [3] });
    const driven = drill(
      { ...plan, stages: [{ ...plan.stages[0]!, maxConcurrency: 1 }] },
      {
        windows: { onClose: 'StopNow' },
        stages: [{ name: 'fleet', beforeGates: [{ window: { ref: 'mornings', mustFitIn: 'PT2H' } }] }],
      },
    );
    driven.facts = { calendars: mornings };
    expect(stepAt(driven, 9)).toBe('deploy fleet-1');
    expect(stepAt(driven, 11)).toBe('deploy fleet-2');
    expect(stepAt(driven, 13)).toBe('wait window');
    expect(textOf(driven.step())).toBe(
      'Calendar mornings (fleet/before/0) is closed, and opens at 2026-03-03T08:00:00Z.',
    );
  });
});

describe('a calendar that a window gate names', () => {
  test.each<[string, StepFacts['calendars'], string]>([
    [
      'and that does not exist',
      new Map(),
      'There is no calendar nights, which the window gate fleet/before/0 names; add the Calendar, or amend the manifest.',
    ],
    [
      'and that breaks its schema',
      new Map<string, Known<readonly CalendarWindow[]>>([['nights', { unreadable: 'it breaks its schema' }]]),
      'Calendar nights (fleet/before/0) cannot be used: it breaks its schema.',
    ],
    [
      'while no calendar can be read',
      { unreadable: 'calendars.yaml does not parse' },
      'Whether calendar nights (fleet/before/0) is open is not known: calendars.yaml does not parse.',
    ],
    [
      'and that never opens again',
      new Map([['nights', [entry({ start: '2026-01-01T00:00', duration: 'PT1H', rrule: undefined })]]]),
      'Calendar nights (fleet/before/0) is closed, and does not open within 400 days.',
    ],
  ])('%s is closed, and a person has to act', (_, calendars, text) => {
    const driven = drill(planOf({ fleet: [1] }), {
      stages: [{ name: 'fleet', beforeGates: [{ window: { ref: 'Calendar:nights' } }] }],
    });
    driven.facts = { calendars };
    const action = driven.step();
    expect([action.do, textOf(action)]).toEqual(['blocked', text]);
    driven.facts = { calendars: new Map([['nights', [daily('08:00', 'PT4H')]]]) };
    expect(brief(driven.step())).toBe('deploy fleet-1');
  });

  test('and that is gone when the batch could start holds it', () => {
    const driven = drill(planOf({ fleet: [1] }), {
      stages: [{ name: 'fleet', beforeGates: [{ window: { ref: 'mornings' } }] }],
    });
    driven.facts = { calendars: mornings, windows: [daily('11:00', 'PT8H')] };
    expect(stepAt(driven, 9)).toBe('wait window');
    driven.facts = { windows: [] };
    expect(stepAt(driven, 9)).toBe('blocked window');
  });
});

describe('plan, simulation and steps agree', () => {
  const gate = { window: { ref: 'mornings' } };
  const soak = { soak: { duration: 'PT3H' } };
  test.each<[string, Partial<RolloutSpec>, readonly string[]]>([
    [
      'a gate before the stage',
      { stages: [{ name: 'all', batches: [1, 2], beforeGates: [gate], gates: [soak] }] },
      ['02T10:30', '03T10:30', '04T10:30'],
    ],
    [
      'a gate after each batch',
      { stages: [{ name: 'all', batches: [1, 2], gates: [soak, gate] }] },
      ['02T10:30', '03T10:30', '04T10:30'],
    ],
    [
      'a gate after the stage before',
      {
        stages: [
          { name: 'one', batches: [1], selector: { matchLabels: { ring: '0' } }, afterGates: [gate] },
          { name: 'all', batches: [1], gates: [soak] },
        ],
      },
      ['02T10:30', '02T11:10', '02T14:50'],
    ],
    [
      'the switch of BlueGreen',
      { strategy: { type: 'BlueGreen' }, stages: [{ name: 'all', batches: [1], gates: [gate, soak] }] },
      ['02T10:30', '03T10:30', '04T10:30'],
    ],
    [
      'time that must be left',
      { stages: [{ name: 'all', batches: [2], beforeGates: [{ window: { ref: 'mornings', mustFitIn: 'PT1H' } }] }] },
      ['02T10:30', '03T10:30'],
    ],
    [
      'one target at a time, stopped when it closes',
      { windows: { onClose: 'StopNow' }, stages: [{ name: 'all', maxConcurrency: 1, beforeGates: [gate] }] },
      ['02T10:30'],
    ],
  ])('%s', (_, over, starts) => {
    const spec = { ...specOf([{ name: 'all' }]), ...over };
    const fleet = arbitraryFleet(5, (index) => ({ ring: index === 0 ? '0' : '1' }));
    const plan = planRollout({ name: 'edge', spec, fleet });
    const windows = [daily('10:30', 'PT8H')];
    const dates = timeline(plan, spec, {
      start: monday,
      windows,
      calendars: mornings,
      zone: 'UTC',
      deployTime: 40 * minute,
    });
    const simulated = simulate(
      { name: 'edge', spec, plan, start: monday, zone: 'UTC', windows, calendars: mornings },
      { ...calmWorld, deployTime: 40 * minute },
    );
    expect(simulated).toMatchObject({ outcome: 'Succeeded', endedAt: dates.end });
    const times = dates.batches.flatMap(({ from, switched }) => [from, ...(switched ? [switched.from] : [])]);
    expect(times.map((time) => formatInstant(time).slice(8, 16))).toEqual(starts);
  });
});

describe('an emergency', () => {
  const freeze = entry({
    name: 'sale',
    calendar: 'shop',
    kind: 'freeze',
    start: '2026-03-01T00:00',
    duration: 'P7D',
    rrule: undefined,
    approver: 'lin',
    overrideRoles: ['change-authority'],
  });
  const nights = entry({
    name: 'night',
    calendar: 'shop',
    start: '2026-01-01T22:00',
    duration: 'PT4H',
    approver: 'lin',
  });
  const quiet = entry({
    name: 'quiet',
    calendar: 'shop',
    kind: 'freeze',
    start: '2026-03-01T00:00',
    duration: 'P7D',
    rrule: undefined,
  });
  const people: Partial<StepFacts> = {
    teamsOf: (person) => (person === 'gone' ? [] : ['operations']),
    rolesOf: (person) => (person === 'aya' ? ['change-authority'] : []),
    obligations: ['approvals within P2D of the merge', 'review within P7D of the merge'],
  };
  const emergency = (facts: Partial<StepFacts>, by = 'ops-1'): Drill => {
    const driven = drill(planOf({ fleet: [1, 1] }), { stages: [{ name: 'fleet' }] });
    driven.state = { ...driven.state, changeType: 'emergency', startedBy: by };
    driven.facts = { ...people, ...facts };
    return driven;
  };
  const say = (driven: Drill, place: string, person: string): string | undefined => {
    const ordered = approve(driven.state, { place, person, at: driven.now, source: 'test' });
    if ('refused' in ordered) return ordered.refused;
    driven.state = ordered.state;
    return undefined;
  };

  test('passes a freeze with the approval of the person whom it names, and says so', () => {
    const driven = emergency({ windows: [freeze] });
    const action = driven.step();
    expect([brief(action), textOf(action)]).toEqual([
      'wait freeze',
      'Nothing starts in the freeze sale; after it the next opens at 2026-03-08T00:00:00Z. It is an emergency, and passes with the approval of lin or a change-authority (gradus rollout approve shop-2 emergency:shop/sale).',
    ]);
    expect(say(driven, 'emergency:shop/sale', 'lin')).toBeUndefined();
    expect(brief(driven.step())).toBe('deploy fleet-1');
    const reason =
      'lin let the emergency pass the freeze sale of calendar shop; owed for it: approvals within P2D of the merge and review within P7D of the merge';
    expect(driven.state.gates).toMatchObject([
      { place: 'emergency:shop/sale', kind: 'window', verdict: 'Successful', reason },
    ]);
    driven.settle();
    expect(brief(driven.step())).toBe('deploy fleet-2');
    expect(driven.events.filter(({ text }) => text === `Emergency: ${reason}.`)).toHaveLength(1);
  });

  test.each<[string, string, string, string]>([
    ['a holder of a role that it names', 'emergency:shop/sale', 'aya', 'deploy fleet-1'],
    ['somebody else', 'emergency:shop/sale', 'mei', 'wait freeze'],
    ['another entry', 'emergency:shop/summer', 'lin', 'wait freeze'],
    ['an entry of another calendar', 'emergency:other/sale', 'lin', 'wait freeze'],
  ])('approved by, or for, %s', (_, place, person, expected) => {
    const driven = emergency({ windows: [freeze] });
    say(driven, place, person);
    expect(brief(driven.step())).toBe(expected);
  });

  test.each<[string, Partial<StepFacts>, string | undefined, string]>([
    ['the person started the rollout', {}, 'lin', 'wait freeze'],
    ['the person is a member of no Team any more', { teamsOf: () => [] }, undefined, 'wait freeze'],
    [
      'what is owed is not known',
      { obligations: { unreadable: 'the Grading does not parse' } },
      undefined,
      'wait freeze',
    ],
    ['the Change is not implementing', { change: 'ready' }, undefined, 'blocked change'],
    ['the policies fail', { policies: { state: 'failed', because: [] } }, undefined, 'blocked policy'],
    ['a second freeze names nobody', { windows: [freeze, quiet] }, undefined, 'wait freeze'],
  ])('does not pass where %s', (_, facts, by, expected) => {
    const driven = emergency({ windows: [freeze], ...facts }, by);
    say(driven, 'emergency:shop/sale', 'lin');
    expect(brief(driven.step())).toBe(expected);
  });

  test('of which nobody may say yes says that', () => {
    expect(textOf(emergency({ windows: [quiet] }).step())).toContain(
      'nobody may let it pass: the entries of the Calendar name no approver and no overrideRoles.',
    );
  });

  test('starts outside maintenance windows, if an entry names who may let it, and passes a closed window gate', () => {
    const driven = emergency({ windows: [nights], calendars: new Map([['shop', [nights]]]) });
    driven.state = {
      ...driven.state,
      spec: {
        ...driven.state.spec,
        stages: [{ name: 'fleet', beforeGates: [{ window: { ref: 'shop', mustFitIn: 'PT1H' } }] }],
      },
    };
    expect(textOf(driven.step())).toContain('gradus rollout approve shop-2 emergency:shop/night');
    say(driven, 'emergency:shop/night', 'lin');
    expect(brief(driven.step())).toBe('deploy fleet-1');
    expect(driven.state.gates.map(({ place, reason }) => `${place}: ${reason.slice(0, 73)}`)).toEqual([
      'fleet/before/0: lin let the emergency pass the closed calendar shop',
      'emergency:shop/night: lin let the emergency start outside the maintenance window night of calen',
    ]);
  });

  test('is needed for it: a normal change has no such place, and passes nothing', () => {
    const driven = drill(planOf({ fleet: [1] }));
    driven.facts = { ...people, windows: [freeze] };
    expect(say(driven, 'emergency:shop/sale', 'lin')).toContain('asks for no approval at emergency:shop/sale');
    driven.state = {
      ...driven.state,
      approvals: [{ place: 'emergency:shop/sale', person: 'lin', at: monday, source: '' }],
    };
    const action = driven.step();
    expect([brief(action), textOf(action)]).toEqual([
      'wait freeze',
      'Nothing starts in the freeze sale; after it the next opens at 2026-03-08T00:00:00Z.',
    ]);
  });
});
