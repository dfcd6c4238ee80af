import { expect, test } from 'vitest';
import { readState, StateFileError, writeState } from './state-file.ts';
import { drill, planOf } from './testing/drill.ts';

test('a state is read as it was written, whatever its targets are called', () => {
  const plan = planOf({ canary: [1], fleet: [2] });
  const odd = new Map([
    ...plan.targets,
    ['__proto__', { labels: { zone: 'é"\n' } }],
    ['10', { labels: {} }],
    ['2', { labels: {} }],
  ]);
  const driven = drill({ ...plan, targets: odd });
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
