import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headOf, readHead, readState, StateFileError, writeState } from './state-file.ts';
import { nextStep } from '../step/step.ts';
import { factsAt, drill, minute, planOf } from '@gradus/testkit/rollout/drill.ts';
import { pause } from '../step/commands.ts';
import type { PlannedTarget, RolloutState } from '../model.ts';

test('a state is read as it was written, whatever its targets are called', () => {
  const plan = planOf({ canary: [1], fleet: [2] });
  const names = ['__proto__', '10', '2'];
  const odd = new Map<string, PlannedTarget>(plan.targets);
  for (const name of names) odd.set(name, { labels: { zone: 'é"\n' } });
  const more = { name: 'odd', batches: [{ targets: names, cumulative: 3 }], maxConcurrency: 3 };
  const driven = drill({ ...plan, fleetSize: 6, stages: [...plan.stages, more], targets: odd });
  driven.step();
  driven.settle();
  driven.step();
  expect(readState(writeState(driven.state))).toEqual(driven.state);
  expect([...readState(writeState(driven.state)).plan.targets.keys()]).toEqual([...odd.keys()]);
});

test('a target is a line', () => {
  const driven = drill(planOf({ fleet: [3] }));
  driven.step();
  expect(
    writeState(driven.state)
      .state.split('\n')
      .filter((line) => line.startsWith('{"name":"fleet-')),
  ).toHaveLength(3);
});

test.each([
  ['no JSON', '{', 'The RolloutState is not JSON'],
  [
    'another kind',
    '{"kind":"Team","apiVersion":"gradus.dev/v1","targets":[]}',
    'This is no RolloutState of gradus.dev/v1 but "Team"',
  ],
  [
    'another version',
    '{"kind":"RolloutState","apiVersion":"gradus.dev/v9","targets":[]}',
    'A newer version of Gradus may have written it',
  ],
  ['nothing', 'null', 'This is no RolloutState'],
  [
    'targets of another form',
    '{"kind":"RolloutState","apiVersion":"gradus.dev/v1","targets":{}}',
    'has no list of targets',
  ],
  [
    'another rollout',
    '{"kind":"RolloutState","apiVersion":"gradus.dev/v1","targets":[],"batches":[[],[],[]],"position":{}}',
    'do not belong together',
  ],
])('%s is refused', (_, state, message) => {
  const { plan } = writeState(drill(planOf({ fleet: [1] })).state);
  expect(() => readState({ plan, state })).toThrow(StateFileError);
  expect(() => readState({ plan, state })).toThrow(message);
});

/** States of a rollout on its way: with gates, approvals, failures, a pause and its end. */
function states(): RolloutState[] {
  const driven = drill(planOf({ canary: [1], fleet: [2, 2] }), {
    stages: [{ name: 'canary', gates: [{ soak: { duration: 'PT1M' } }] }, { name: 'fleet' }],
  });
  const seen: RolloutState[] = [driven.state];
  for (let round = 0; round < 12; round++) {
    driven.step();
    seen.push(driven.state);
    driven.settle();
    seen.push(driven.state);
    driven.now += minute;
  }
  const paused = pause(seen[3]!, { by: 'mei', now: driven.now });
  if ('state' in paused) seen.push(paused.state);
  return [...new Set(seen)];
}

test('every state on the way is read as it was written', () => {
  const all = states();
  expect(all.at(-2)!.phase).toBe('Succeeded');
  for (const state of all) {
    expect(readState(writeState(state))).toEqual(state);
    const head = headOf(state, ['shop']);
    expect(readHead(JSON.stringify(head))).toEqual(head);
  }
});

type Path = readonly (string | number)[];

/** Every member and item of a JSON value, at any depth. */
function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return keys.flatMap((key) => [[...at, key], ...pathsOf((value as Record<string, unknown>)[key], [...at, key])]);
}

/** A copy with one place altered. `undefined` removes it. */
function altered(value: unknown, path: Path, to: unknown): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  const last = path.at(-1)!;
  if (to !== undefined) at[last] = to;
  else if (Array.isArray(at)) at.splice(last as number, 1);
  else delete at[last];
  return copy;
}

/** Text as the writer lays it out, of a JSON value. */
function laidOut(value: Record<string, unknown>): string {
  const { targets, ...head } = value;
  if (!Array.isArray(targets)) return JSON.stringify(value, undefined, 1);
  const rows = targets.map((each) => JSON.stringify(each));
  const list = rows.length > 0 ? `\n${rows.join(',\n')}\n ` : '';
  return `${JSON.stringify(head, undefined, 1).slice(0, -2)},\n "targets": [${list}]\n}\n`;
}

describe('a state of which one field was altered', () => {
  const all = states();
  const hostile: unknown[] = [
    null,
    undefined,
    -1,
    1.5,
    99,
    1e300,
    '',
    'NaN',
    '1',
    true,
    false,
    [],
    {},
    [null],
    { x: 1 },
  ];

  test('is refused, or means what it says; it never succeeds, and nothing else is thrown', () => {
    const [begun, under, done] = [all[0]!, all[3]!, all.at(-2)!];
    for (const state of [begun, under, done]) {
      const texts = writeState(state);
      for (const file of ['plan', 'state'] as const) {
        const value = JSON.parse(texts[file]) as Record<string, unknown>;
        for (const path of pathsOf(value))
          for (const to of hostile) {
            const text = laidOut(altered(value, path, to) as Record<string, unknown>);
            if (text === texts[file]) continue;
            const read = attempt({ ...texts, [file]: text });
            if (read === undefined) continue;
            const label = `${file} ${path.join('.')} = ${JSON.stringify(to)}`;
            const at = { ...factsAt(state.clock + minute), lease: minute };
            const step = nextStep(read, at);
            expect(step.state.phase === 'Succeeded', label).toBe(state === done && step.state.phase === 'Succeeded');
            expect(step.state.generation, label).toBeGreaterThanOrEqual(state.generation);
          }
      }
    }
  });

  test.each<[string, (state: Record<string, unknown>) => void, RegExp]>([
    ['no position', (state) => (state['position'] = null), /position is null/],
    [
      'a stage beyond the plan',
      (state) => (state['position'] = { stage: 9, batch: 0, at: 'before' }),
      /stands at batch 1 of stage 10/,
    ],
    ['the end of the plan', (state) => (state['position'] = { stage: 2, batch: 0, at: 'before' }), /was not done/],
    ['a later stage', (state) => (state['position'] = { stage: 1, batch: 1, at: 'after' }), /before it was not done/],
    [
      'a batch beyond the stage',
      (state) => (state['position'] = { stage: 0, batch: 5, at: 'deploy' }),
      /there are 1 batches/,
    ],
    [
      'a switch without BlueGreen',
      (state) => (state['position'] = { stage: 0, batch: 0, at: 'switch' }),
      /only BlueGreen/,
    ],
    [
      'the phase Succeeded',
      (state) => Object.assign(state, { phase: 'Succeeded', finishedAt: state['clock'] }),
      /stands before its end/,
    ],
    ['a generation too low', (state) => (state['generation'] = 0), /gave out 0/],
    ['an unknown member', (state) => (state['x'] = 1), /the member "x"/],
    [
      'a batch that its schema refuses',
      (state) => Object.assign((state['spec'] as { stages: object[] }).stages[0]!, { batches: ['5%%'] }),
      /^RolloutState\.spec\.stages\[0\]\.batches\[0\] is not that of a Rollout/,
    ],
    ['a generation that cannot grow', (state) => (state['generation'] = Number.MAX_SAFE_INTEGER), /generation is 9/],
    [
      'a target twice',
      (state) => (state['targets'] = [...(state['targets'] as unknown[]), (state['targets'] as unknown[])[0]]),
      /twice/,
    ],
  ])('with %s is refused', (_, change, message) => {
    const texts = writeState(all[1]!);
    const value = JSON.parse(texts.state) as Record<string, unknown>;
    expect((value['targets'] as unknown[]).length).toBeGreaterThan(0);
    change(value);
    expect(() => readState({ ...texts, state: laidOut(value) })).toThrow(message);
    expect(() => readState({ ...texts, state: laidOut(value) })).toThrow(StateFileError);
  });

  test('is refused where a member appears twice, or a number is written otherwise', () => {
    const texts = writeState(all[1]!);
    for (const [from, to] of [
      ['"generation": 1', '"generation": 7,\n "generation": 1'],
      ['"generation": 1', '"generation": 1.0'],
      ['"kind": "RolloutState"', '"kind": "RolloutState",\n "phase": "Paused"'],
    ] as const) {
      expect(texts.state).toContain(from);
      expect(() => readState({ ...texts, state: texts.state.replace(from, to) })).toThrow(/is not as Gradus writes it/);
    }
  });

  test('is refused or read, whatever it is', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (plan, state) => {
        expect(attempt({ plan, state })).toBeUndefined();
      }),
    );
  });
});

function attempt(texts: { readonly plan: string; readonly state: string }): RolloutState | undefined {
  try {
    return readState(texts);
  } catch (error) {
    if (error instanceof StateFileError) return undefined;
    throw error;
  }
}
