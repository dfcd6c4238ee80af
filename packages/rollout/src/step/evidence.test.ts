import { describe, expect, test } from 'vitest';
import { retry, rollBack } from './commands.ts';
import { recordResults, type Handed } from './record.ts';
import { brief, drill, minute, planOf, type Drill } from '@gradus/testkit/rollout/drill.ts';

const hour = 60 * minute;

function seen(driven: Drill, versions: Readonly<Record<string, string>>, observedAt = driven.now): void {
  const targets = [...driven.state.plan.targets.keys()].map((name) => {
    const version = versions[name];
    return { name, labels: {}, ...(version !== undefined && { version, observedAt }) };
  });
  driven.facts = { fleet: { targets } };
}

describe('a look', () => {
  test('does not end the lease of a start, whatever it saw', () => {
    const driven = drill(planOf({ fleet: [1] }));
    driven.step();
    driven.now += minute;
    seen(driven, { 'fleet-1': '2.0' });
    expect(brief(driven.step())).toBe('wait in-flight');
    expect(driven.state.targets.get('fleet-1')!.phase).toBe('InProgress');
  });

  test('from before the end of the lease does not show the result of the start', () => {
    const driven = drill(planOf({ fleet: [1] }));
    driven.step();
    driven.now += 9 * minute;
    const early = driven.now;
    driven.now += 2 * minute;
    seen(driven, { 'fleet-1': '1.0' }, early);
    expect(brief(driven.step())).toBe('probe fleet-1');
    seen(driven, { 'fleet-1': '1.0' }, early + minute);
    expect(brief(driven.step())).toBe('deploy fleet-1');
  });

  test('after a result that is not believed decides', () => {
    const driven = drill(planOf({ fleet: [1] }));
    driven.step();
    driven.now += minute;
    driven.tell({ target: 'fleet-1', generation: 1, outcome: 'succeeded' });
    expect(brief(driven.step())).toBe('probe fleet-1');
    seen(driven, { 'fleet-1': '2.0' });
    expect(brief(driven.step())).toBe('done Succeeded');
  });
});

test('a soak of a stage begins again when a target of the previous batch is reset', () => {
  const driven = drill(planOf({ canary: [2, 2], fleet: [1] }), {
    stages: [{ name: 'canary', gates: [{ soak: { duration: 'PT1H' } }] }, { name: 'fleet' }],
    failurePolicy: { onDrift: 'Reapply' },
  });
  driven.step();
  driven.settle();
  driven.step();
  driven.now += hour;
  driven.step();
  driven.settle();
  driven.now += 50 * minute;
  seen(driven, { 'canary-1': '1.0' });
  expect(brief(driven.step())).toBe('deploy canary-1');
  driven.settle();
  driven.facts = {};
  expect(driven.step()).toMatchObject({ do: 'wait', until: driven.now + hour });
});

test('so does one before the next stage, when a target of the last batch is', () => {
  const driven = drill(planOf({ canary: [1, 2], fleet: [1] }), {
    stages: [{ name: 'canary' }, { name: 'fleet', beforeGates: [{ soak: { duration: 'PT1H' } }] }],
    failurePolicy: { onDrift: 'Reapply' },
  });
  driven.step();
  driven.settle();
  driven.now += 10 * minute;
  driven.step();
  driven.settle();
  driven.now += 50 * minute;
  seen(driven, { 'canary-3': '1.0' });
  expect(brief(driven.step())).toBe('deploy canary-3');
  driven.settle();
  driven.facts = {};
  expect(driven.step()).toMatchObject({ do: 'wait', until: driven.now + hour });
});

test('targets that are unknown or in progress after the retried batch are reported and observed', () => {
  const plan = planOf({ canary: [1], fleet: [2] });
  const driven = drill({ ...plan, stages: plan.stages.map((stage) => ({ ...stage, maxConcurrency: 2 })) });
  driven.step();
  driven.settle();
  driven.step();
  driven.now += minute;
  seen(driven, { 'canary-1': '1.0' });
  expect(brief(driven.step())).toBe('blocked paused');
  const ordered = retry(driven.state, { by: 'ops-1', now: driven.now });
  if ('refused' in ordered) throw new Error(ordered.refused);
  driven.state = ordered.state;
  driven.facts = {};
  const plain = driven.step();
  expect(brief(plain)).toBe('wait in-flight');
  driven.now += 9 * minute;
  expect(brief(driven.step())).toBe('probe fleet-1 fleet-2');
});

test('a look from before a target was done does not let it go back for nothing', () => {
  const plan = planOf({ canary: [1], fleet: [1] });
  const driven = drill(plan, { availability: { maxUnavailable: 1 } });
  driven.step();
  const old = {
    targets: [{ name: 'canary-1', labels: {}, version: '1.0', observedAt: driven.now, available: false }],
  };
  driven.now += minute;
  driven.settle();
  expect(brief(driven.step())).toBe('deploy fleet-1');
  const ordered = rollBack(driven.state, { by: 'ops-1', now: driven.now });
  if ('refused' in ordered) throw new Error(ordered.refused);
  driven.state = ordered.state;
  driven.facts = { fleet: { targets: [...old.targets, { name: 'fleet-1', labels: {} }] } };
  expect(brief(driven.step())).toBe('wait in-flight availability');
});

test('a canary that failed and left the fleet has failed', () => {
  const driven = drill(planOf({ canary: [1], fleet: [1] }));
  driven.step();
  driven.settle(['canary-1']);
  driven.facts = { fleet: { targets: [{ name: 'fleet-1', labels: {} }] } };
  expect(brief(driven.step())).toBe('blocked paused');
});

test('a target that left in an unknown state counts as failed; an untouched one is left out', () => {
  const driven = drill(planOf({ canary: [1], fleet: [1, 1] }));
  driven.step();
  driven.now += 10 * minute;
  driven.facts = { fleet: { targets: [{ name: 'fleet-2', labels: {} }] } };
  expect(brief(driven.step())).toBe('blocked paused');
  expect(driven.state.targets.get('canary-1')!.phase).toBe('Failed');
  expect(driven.state.targets.get('fleet-1')!.phase).toBe('Skipped');
});

test('what was seen not to serve counts, also when a later step does not look', () => {
  const plan = planOf({ fleet: [3] });
  const driven = drill(
    { ...plan, stages: plan.stages.map((stage) => ({ ...stage, maxConcurrency: 1 })) },
    { availability: { maxUnavailable: 1 } },
  );
  driven.step();
  driven.now += 10 * minute;
  driven.step();
  const look = { target: 'fleet-1', version: '1.0', at: driven.now, available: false };
  driven.state = recordResults(driven.state, { observations: [look] }, driven.now).state;
  expect(driven.state.targets.get('fleet-1')).toMatchObject({ phase: 'Pending', down: true });
});

test('a rollout that is over does not change by what is seen afterwards', () => {
  const driven = drill(planOf({ fleet: [1] }));
  driven.step();
  driven.settle();
  driven.step();
  const { state } = driven;
  driven.now += minute;
  seen(driven, { 'fleet-1': '9.9' });
  expect(brief(driven.step())).toBe('done Succeeded');
  expect(driven.state).toBe(state);
});

test('at the gates of a retried batch, unknown targets after it are probed', () => {
  const driven = drill(planOf({ canary: [1], fleet: [2] }), {
    stages: [{ name: 'canary', gates: [{ soak: { duration: 'PT1H' } }] }, { name: 'fleet' }],
  });
  driven.step();
  driven.settle();
  driven.step();
  driven.now += hour;
  expect(brief(driven.step())).toBe('deploy fleet-1 fleet-2');
  driven.now += minute;
  seen(driven, { 'canary-1': '1.0' });
  driven.step();
  const ordered = retry(driven.state, { by: 'ops-1', now: driven.now });
  if ('refused' in ordered) throw new Error(ordered.refused);
  driven.state = ordered.state;
  driven.facts = {};
  expect(brief(driven.step())).toBe('deploy canary-1');
  driven.tell({ target: 'canary-1', generation: 3, outcome: 'succeeded', version: '2.0' });
  expect(brief(driven.step())).toBe('wait soak');
  driven.now += 9 * minute;
  expect(brief(driven.step())).toBe('probe fleet-1 fleet-2');
});

describe('what is recorded', () => {
  const driven = drill(planOf({ fleet: [4] }));
  driven.step();
  driven.now += minute;
  driven.settle(['fleet-2']);
  driven.tell({ target: 'fleet-3', generation: 1, outcome: 'succeeded' });
  const targets = new Map([...driven.state.targets].filter(([name]) => name !== 'fleet-4'));
  const state = { ...driven.state, targets };
  const result = (target: string, outcome: 'succeeded' | 'failed', generation = 1): Handed => ({
    results: [{ target, generation, outcome, at: driven.now, ...(target === 'fleet-1' && { version: '2.0' }) }],
  });
  const look = (target: string, version: string, at = driven.now + minute): Handed => ({
    observations: [{ target, version, at }],
  });

  test.each([
    ['a success a second time', result('fleet-1', 'succeeded')],
    ['a failure a second time', result('fleet-2', 'failed')],
    ['a success that was not believed, a second time', result('fleet-3', 'succeeded')],
    ['a look at an untouched target', look('fleet-4', '1.0')],
    ['a look at a target of another rollout', look('other-1', '1.0')],
    ['a look that shows what is known', look('fleet-1', '2.0')],
    ['a look from before the start', look('fleet-1', '1.0', 0)],
  ])('%s changes nothing, and nobody has to look at it', (_, handed) => {
    const told = recordResults(state, handed, driven.now + minute);
    expect(told.recorded).toMatchObject([{ taken: false, unchanged: true }]);
    expect(told.state).toBe(state);
  });

  test.each([
    ['a failure after a success', result('fleet-1', 'failed')],
    ['a success after a failure', result('fleet-2', 'succeeded')],
    ['a result of another start', result('fleet-1', 'succeeded', 7)],
    ['a result of an untouched target', result('fleet-4', 'failed')],
    ['a result of no target of the rollout', result('other-1', 'failed')],
  ])('%s is refused', (_, handed) => {
    const [told] = recordResults(state, handed, driven.now + minute).recorded;
    expect(told).toMatchObject({ taken: false });
    expect(told).not.toHaveProperty('unchanged');
  });
});
