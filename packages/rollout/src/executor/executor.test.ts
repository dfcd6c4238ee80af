import { expect, test } from 'vitest';
import { drill, planOf } from '@gradus/testkit/rollout/drill.ts';
import { actionOutputs } from '../report/action.ts';
import { concurrencyGroup } from '../group/groups-of.ts';
import { variablesOf } from './variables.ts';
import { workOn } from './work.ts';

const attempt = { target: 'fleet-1', version: '2.0', generation: 3, attempt: 2 };

test.each<[string, Parameters<typeof concurrencyGroup>[0]['concurrency'], string | undefined, string]>([
  ['the one of the manifest', { group: 'shop' }, 'production', 'shop'],
  ['the system in the environment of the stage', undefined, 'production', 's/production'],
  ['the system, where the stage has no environment', undefined, undefined, 's'],
])('the group is %s', (_, concurrency, environment, group) => {
  const { spec } = drill(planOf({ fleet: [1] })).state;
  const { concurrency: __, ...rest } = { ...spec, system: 's' };
  expect(concurrencyGroup(concurrency === undefined ? rest : { ...rest, concurrency }, environment)).toBe(group);
});

test.each(['deploy', 'switch', 'rollback', 'probe'] as const)('a %s has every variable', (action) => {
  const { state } = drill(planOf({ fleet: [1] }));
  const read = variablesOf(workOn(state, action, attempt));
  expect(read).toMatchObject({
    variables: {
      GRADUS_ACTION: action,
      GRADUS_ROLLOUT: state.name,
      GRADUS_GROUP: state.spec.system,
      GRADUS_TARGET: 'fleet-1',
      GRADUS_VERSION: '2.0',
      GRADUS_PREVIOUS_VERSION: state.plan.targets.get('fleet-1')?.version ?? '',
      GRADUS_GENERATION: '3',
      GRADUS_ATTEMPT: '2',
    },
  });
});

test('a target that an edited plan has no longer is probed without labels', () => {
  const { state } = drill(planOf({ fleet: [1] }));
  const work = workOn(state, 'probe', { ...attempt, target: 'gone' });
  expect(work).toMatchObject({ target: 'gone', labels: {}, previousVersion: '', group: state.spec.system });
});

test('a cell whose labels would be one variable says why it must not be started', () => {
  const plan = planOf({ fleet: [1] });
  const labels = { 'a.b': '1', 'A-B': '2' };
  const driven = drill({ ...plan, targets: new Map([['fleet-1', { labels }]]) });
  const action = driven.step();
  const { include } = JSON.parse(actionOutputs({ state: driven.state, action, events: [] })['matrix']!) as {
    readonly include: readonly object[];
  };
  expect(include).toMatchObject([
    { target: 'fleet-1', problem: expect.stringContaining('GRADUS_LABEL_A_B') as unknown },
  ]);
  expect(include[0]).not.toHaveProperty('variables');
});
