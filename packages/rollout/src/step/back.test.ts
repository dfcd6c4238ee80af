import { expect, test } from 'vitest';
import { rollBack, type Ordered } from './commands.ts';
import { recordResults } from './record.ts';
import { brief, drill, minute, planOf, type Drill } from '@gradus/testkit/rollout/drill.ts';

const by = ({ now }: Drill) => ({ by: 'ops-1', now });

function order(driven: Drill, ordered: Ordered): void {
  if ('refused' in ordered) throw new Error(ordered.refused);
  driven.state = ordered.state;
}

function switched(): Drill {
  const driven = drill(planOf({ fleet: [3] }), {
    strategy: { type: 'BlueGreen' },
    availability: { maxUnavailable: 1 },
    stages: [{ name: 'fleet', afterGates: [{ soak: { duration: 'PT1H' } }] }],
  });
  expect(brief(driven.step())).toBe('deploy fleet-1 fleet-2 fleet-3');
  driven.settle();
  for (const name of ['fleet-1', 'fleet-2', 'fleet-3']) {
    expect(brief(driven.step())).toBe(`switch ${name}`);
    driven.settle();
  }
  return driven;
}

test('what serves goes back one after the other, where only one may be out', () => {
  const driven = switched();
  order(driven, rollBack(driven.state, by(driven)));
  for (const name of ['fleet-3', 'fleet-2', 'fleet-1']) {
    expect(brief(driven.step())).toBe(`rollback ${name}`);
    expect(driven.step().do).toBe('wait');
    driven.settle();
  }
  expect(brief(driven.step())).toBe('done RolledBack');
  expect([...driven.state.targets.values()].some((target) => target.switched)).toBe(false);
});

test('a version that was only installed next to the serving one is removed at once', () => {
  const driven = drill(planOf({ fleet: [3] }), {
    strategy: { type: 'BlueGreen' },
    availability: { maxUnavailable: 1 },
    stages: [{ name: 'fleet', gates: [{ soak: { duration: 'PT1H' } }] }],
  });
  driven.step();
  driven.settle();
  driven.step();
  order(driven, rollBack(driven.state, by(driven)));
  expect(brief(driven.step())).toBe('rollback fleet-3 fleet-2 fleet-1');
});

test('a switch of which nothing is heard, rolled back and found not to be back, is tried again', () => {
  const driven = switched();
  order(driven, rollBack(driven.state, by(driven)));
  driven.step();
  driven.now += 10 * minute;
  driven.facts = { fleet: { targets: [{ name: 'fleet-3', labels: {}, version: '2.0', observedAt: driven.now }] } };
  expect(driven.step()).toMatchObject({ do: 'rollback', targets: [{ name: 'fleet-3', attempt: 2 }] });
});

test('to another version takes along what is back at the first already', () => {
  const driven = drill(planOf({ fleet: [2] }));
  driven.step();
  driven.settle();
  order(driven, rollBack(driven.state, { ...by(driven), to: '1.9' }));
  driven.step();
  driven.settle(['fleet-2']);
  driven.step();
  driven.settle(['fleet-2']);
  expect(brief(driven.step())).toBe('done Failed');
  order(driven, rollBack(driven.state, { ...by(driven), to: '1.8' }));
  expect(driven.step()).toMatchObject({
    do: 'rollback',
    targets: [
      { name: 'fleet-2', version: '1.8', attempt: 1 },
      { name: 'fleet-1', version: '1.8', attempt: 1 },
    ],
  });
});

test('that has failed can be ordered once more, and has two attempts again', () => {
  const driven = drill(planOf({ fleet: [1] }));
  driven.step();
  driven.settle(['fleet-1']);
  for (const round of ['the first', 'the second']) {
    order(driven, rollBack(driven.state, { ...by(driven), reason: round }));
    for (const attempt of [1, 2]) {
      expect(driven.step(), round).toMatchObject({ do: 'rollback', targets: [{ attempt }] });
      driven.settle(['fleet-1']);
    }
    expect(brief(driven.step()), round).toBe('done Failed');
  }
});

test('what serves and was not rolled back by a start of which nothing was heard waits to be', () => {
  const driven = switched();
  order(driven, rollBack(driven.state, by(driven)));
  driven.step();
  driven.now += 10 * minute;
  driven.step();
  const look = { target: 'fleet-3', version: '2.0', at: driven.now };
  driven.state = recordResults(driven.state, { observations: [look] }, driven.now).state;
  expect(driven.state.targets.get('fleet-3')!.phase).toBe('Pending');
});

test('of which twice nothing was heard can be ordered once more, too', () => {
  const driven = drill(planOf({ fleet: [1] }));
  driven.step();
  driven.settle();
  order(driven, rollBack(driven.state, by(driven)));
  for (const attempt of [1, 2]) {
    expect(driven.step()).toMatchObject({ do: 'rollback', targets: [{ attempt }] });
    driven.now += 10 * minute;
    driven.facts = { fleet: { targets: [{ name: 'fleet-1', labels: {}, version: '2.0', observedAt: driven.now }] } };
  }
  expect(brief(driven.step())).toBe('done Failed');
  expect(driven.state.targets.get('fleet-1')!.phase).toBe('Failed');
  order(driven, rollBack(driven.state, by(driven)));
  expect(driven.step()).toMatchObject({ do: 'rollback', targets: [{ attempt: 1 }] });
});

test('what cannot be rolled back does not keep the others on the bad version, also where it alone uses up what may be out', () => {
  const driven = drill(planOf({ fleet: [4] }), {
    availability: { maxUnavailable: 1 },
    failurePolicy: { maxFailures: 3 },
  });
  for (const name of ['fleet-1', 'fleet-2', 'fleet-3', 'fleet-4']) {
    expect(brief(driven.step())).toBe(`deploy ${name}`);
    driven.settle(['fleet-4']);
  }
  expect(brief(driven.step())).toBe('done Succeeded');
  order(driven, rollBack(driven.state, by(driven)));
  for (const name of ['fleet-4', 'fleet-4', 'fleet-3', 'fleet-2', 'fleet-1']) {
    expect(brief(driven.step())).toBe(`rollback ${name}`);
    expect(driven.step().do).toBe('wait');
    driven.settle(['fleet-4']);
  }
  expect(brief(driven.step())).toBe('done Failed');
  expect(driven.state.reason).toBe(
    'fleet-4 could not be rolled back in 2 attempts (the executor says so): fix that, then run gradus rollout rollback shop-2 --only-failed; ' +
      'or leave a target as it is: gradus rollout skip shop-2 fleet-4 --reason TEXT',
  );
  order(driven, rollBack(driven.state, { ...by(driven), onlyFailed: true }));
  expect(brief(driven.step())).toBe('rollback fleet-4');
  driven.settle();
  expect(brief(driven.step())).toBe('done RolledBack');
});

test('what cannot be rolled back counts as out', () => {
  const driven = drill(planOf({ fleet: [4] }), { availability: { maxUnavailable: 2 } });
  driven.step();
  driven.settle();
  driven.step();
  driven.settle();
  order(driven, rollBack(driven.state, by(driven)));
  expect(brief(driven.step())).toBe('rollback fleet-4 fleet-3');
  driven.settle(['fleet-4']);
  expect(brief(driven.step())).toBe('rollback fleet-4 fleet-2');
  driven.settle(['fleet-4']);
  expect(brief(driven.step())).toBe('rollback fleet-1');
});

test('targets that are down for other reasons hold it up as before', () => {
  const driven = drill(planOf({ fleet: [3] }), { availability: { maxUnavailable: 1 } });
  for (let at = 0; at < 3; at += 1) {
    driven.step();
    driven.settle();
  }
  order(driven, rollBack(driven.state, by(driven)));
  driven.now += minute;
  driven.facts = {
    fleet: {
      targets: ['fleet-1', 'fleet-2', 'fleet-3'].map((name) => ({
        name,
        labels: {},
        ...(name === 'fleet-1' && { available: false }),
      })),
    },
  };
  expect(brief(driven.step())).toBe('rollback fleet-1');
});

test('a target whose previous version is unknown does not stop the others, and --only-failed leaves those as they are', () => {
  const plan = planOf({ fleet: [3] });
  const targets = new Map([...plan.targets, ['fleet-2', { labels: {} }]]);
  const driven = drill({ ...plan, targets });
  driven.step();
  driven.settle();
  order(driven, rollBack(driven.state, by(driven)));
  expect(brief(driven.step())).toBe('rollback fleet-3 fleet-1');
  driven.settle();
  expect(brief(driven.step())).toBe('done Failed');
  expect(driven.state.reason).toBe(
    'the version that fleet-2 had before is unknown: run gradus rollout rollback shop-2 --only-failed --to VERSION; ' +
      'or leave a target as it is: gradus rollout skip shop-2 fleet-2 --reason TEXT',
  );
  order(driven, rollBack(driven.state, { ...by(driven), onlyFailed: true, to: '0.9' }));
  expect(driven.step()).toMatchObject({ do: 'rollback', targets: [{ name: 'fleet-2', version: '0.9' }] });
  driven.settle();
  expect(brief(driven.step())).toBe('done RolledBack');
});

test('a target of which nothing is heard is probed while the others go on, and given up in the end', () => {
  const plan = planOf({ fleet: [3] });
  const driven = drill({ ...plan, stages: [{ ...plan.stages[0]!, maxConcurrency: 2 }] });
  for (const _ of [1, 2]) {
    driven.step();
    driven.settle();
  }
  order(driven, rollBack(driven.state, by(driven)));
  const silent = (): void => {
    for (const [target, { phase, generation, version }] of driven.state.targets)
      if (phase === 'InProgress' && target !== 'fleet-3')
        driven.tell({ target, generation, version, outcome: 'succeeded' });
  };
  expect(brief(driven.step())).toBe('rollback fleet-3 fleet-2');
  silent();
  expect(brief(driven.step())).toBe('rollback fleet-1');
  silent();
  driven.now += 10 * minute;
  expect(brief(driven.step())).toBe('probe fleet-3');
  driven.now += 9 * minute;
  expect(brief(driven.step())).toBe('probe fleet-3');
  driven.now += minute;
  expect(driven.step()).toMatchObject({ do: 'rollback', targets: [{ name: 'fleet-3', attempt: 2 }] });
  driven.now += 10 * minute;
  expect(brief(driven.step())).toBe('probe fleet-3');
  driven.now += 10 * minute;
  expect(brief(driven.step())).toBe('done Failed');
  expect(driven.state.reason).toContain(
    'fleet-3 could not be rolled back in 2 attempts (its lease ended without a result, and no probe reported what runs on it)',
  );
});

test('only after a failed rollback is there something left to roll back', () => {
  const driven = drill(planOf({ fleet: [1] }));
  driven.step();
  driven.settle();
  expect(rollBack(driven.state, { ...by(driven), onlyFailed: true })).toHaveProperty('refused');
});
