import { expect, test } from 'vitest';
import { amendRollout } from './amend.ts';
import { abort, approvalPlaces, approve, pause, resume, retry, rollBack, type Ordered } from './commands.ts';
import { brief, drill, minute, planOf, type Drill } from '@gradus/testkit/rollout/drill.ts';

const by = ({ now }: Drill) => ({ by: 'ops-1', now });

const yes = ({ now }: Drill, place: string, person: string) => ({ place, person, at: now, source: 'test' });

function order(driven: Drill, ordered: Ordered): void {
  if ('refused' in ordered) throw new Error(ordered.refused);
  driven.state = ordered.state;
}

test('what was being rolled back when it was aborted is not tried again as if it were done', () => {
  const driven = drill(planOf({ fleet: [1] }));
  driven.step();
  driven.settle();
  order(driven, rollBack(driven.state, by(driven)));
  driven.step();
  driven.settle();
  order(driven, abort(driven.state, by(driven)));
  expect(retry(driven.state, by(driven))).toHaveProperty('refused');
});

test('a rollback also rolls back targets of unknown state, even one at a time', () => {
  const plan = planOf({ fleet: [1] });
  const driven = drill({ ...plan, stages: [{ ...plan.stages[0]!, maxConcurrency: 1 }] });
  driven.step();
  driven.now += 10 * minute;
  expect(brief(driven.step())).toBe('probe fleet-1');
  order(driven, rollBack(driven.state, by(driven)));
  expect(brief(driven.step())).toBe('rollback fleet-1');
});

test('a rollback rolls back what has failed and was only about to be tried again', () => {
  const driven = drill(planOf({ fleet: [1] }));
  driven.step();
  driven.settle(['fleet-1']);
  order(driven, retry(driven.state, by(driven)));
  order(driven, rollBack(driven.state, by(driven)));
  expect(brief(driven.step())).toBe('rollback fleet-1');
});

test('a failed target does not serve, even if it is going to be retried', () => {
  const driven = drill(planOf({ fleet: [2] }), { availability: { maxUnavailable: 1 } });
  driven.step();
  driven.settle();
  driven.step();
  driven.settle(['fleet-2']);
  driven.state = {
    ...driven.state,
    targets: new Map([...driven.state.targets].filter(([name]) => name !== 'fleet-1')),
  };
  order(driven, retry(driven.state, by(driven)));
  expect(brief(driven.step())).toBe('deploy fleet-2');
});

test('a target of an earlier stage that is put back stops it', () => {
  const driven = drill(planOf({ canary: [1], fleet: [1, 1] }));
  driven.step();
  driven.settle();
  driven.step();
  driven.settle();
  driven.now += minute;
  const seen = { name: 'canary-1', labels: {}, version: '1.0', observedAt: driven.now };
  const others = ['fleet-1', 'fleet-2'].map((name) => ({ name, labels: {} }));
  driven.facts = { fleet: { targets: [seen, ...others] } };
  expect(brief(driven.step())).toBe('blocked paused');
});

test('a batch that was done in time is not too late because the step is', () => {
  const driven = drill(planOf({ fleet: [1] }), { progressDeadline: 'PT5M' });
  driven.step();
  driven.settle();
  driven.now += 6 * minute;
  expect(brief(driven.step())).toBe('done Succeeded');
});

test('a pause does not count for the deadline, also where no step fell into it', () => {
  const driven = drill(planOf({ fleet: [1] }), { progressDeadline: 'PT5M' });
  driven.step();
  order(driven, pause(driven.state, by(driven)));
  driven.now += 6 * minute;
  order(driven, resume(driven.state, by(driven)));
  expect(brief(driven.step())).toBe('wait in-flight');
});

test('a batch that missed its deadline has its whole time again when it is resumed', () => {
  const driven = drill(planOf({ fleet: [1] }), { progressDeadline: 'PT5M' });
  driven.step();
  driven.now += 6 * minute;
  expect(brief(driven.step())).toBe('blocked paused');
  driven.now += minute;
  order(driven, resume(driven.state, by(driven)));
  driven.now += 2 * minute;
  expect(brief(driven.step())).toBe('wait in-flight');
  driven.now += 3 * minute;
  expect(brief(driven.step())).toBe('blocked paused');
  expect(driven.state.reason).toContain('was not done within PT5M');
});

test('one that was aborted before it began waits again for what has to come first', () => {
  const driven = drill(planOf({ fleet: [1] }), { dependsOn: [{ rollout: 'base' }] });
  expect(brief(driven.step())).toBe('wait depends-on');
  order(driven, abort(driven.state, by(driven)));
  order(driven, retry(driven.state, { ...by(driven), reason: 'the cause is gone' }));
  order(driven, approve(driven.state, yes(driven, 'retry/1', 'ops-2')));
  expect(brief(driven.step())).toBe('wait depends-on');
});

test.each([
  ['drops the batch at which it stands', { fleet: [1] }],
  ['adds a batch to a stage that it has passed', { canary: [1, 1], fleet: [1] }],
])('an amendment that %s is refused', (_, stages) => {
  const isDrop = !('canary' in stages);
  const driven = drill(planOf(isDrop ? { fleet: [1, 1] } : { canary: [1], fleet: [1] }));
  driven.step();
  driven.settle();
  const frozen = { unreadable: 'the calendar does not parse' };
  driven.facts = { windows: frozen };
  driven.step();
  const amendment = { spec: driven.state.spec, manifest: 'sha256:1', plan: planOf(stages as Record<string, number[]>) };
  expect(amendRollout(driven.state, amendment, by(driven))).toHaveProperty('refused');
});

test.each([
  ['names a group', { concurrency: { group: 'night' } }],
  ['moves the stage to an environment', { stages: [{ name: 'fleet', environment: 'staging' }] }],
  ['adds a stage in an environment', { stages: [{ name: 'fleet' }, { name: 'more', environment: 'staging' }] }],
])('an amendment that %s leaves the concurrency group, and is refused', (_, edit) => {
  const driven = drill(planOf({ fleet: [1, 1] }), { stages: [{ name: 'fleet' }] });
  driven.step();
  const spec = { ...driven.state.spec, ...edit };
  const { plan } = driven.state;
  expect(amendRollout(driven.state, { spec, manifest: 'sha256:1', plan }, by(driven))).toEqual({
    refused: expect.stringMatching(/^The edit changes the concurrency groups of \S+ from \S+ to .*They are fixed when/),
  });
});

test('an aborted rollout is retried with a reason, and a new approval by another person', () => {
  const driven = drill(planOf({ fleet: [2] }), { stages: [{ name: 'fleet', beforeGates: [{ approval: {} }] }] });
  order(driven, approve(driven.state, yes(driven, 'fleet/before/0', 'ops-2')));
  expect(brief(driven.step())).toBe('deploy fleet-1 fleet-2');
  driven.settle(['fleet-2']);
  expect(brief(driven.step())).toBe('blocked paused');
  order(driven, abort(driven.state, { ...by(driven), reason: 'it loses orders' }));
  for (const reason of [undefined, '', ' '])
    expect(retry(driven.state, { ...by(driven), ...(reason !== undefined && { reason }) })).toEqual({
      refused:
        'Rollout shop-2 was aborted (ops-1 says: it loses orders). To retry it, give a reason: gradus rollout retry shop-2 --reason TEXT. It then waits for a new approval.',
    });
  order(driven, retry(driven.state, { by: 'ops-3', now: driven.now, reason: 'the orders are back' }));
  expect(driven.state.approvals).toEqual([]);
  expect(driven.step()).toMatchObject({
    do: 'wait',
    because: [
      {
        code: 'approval',
        text: 'The rollout was aborted, and ops-3 retries it (the orders are back). 0 of 1 approvals from operations were given for retry/1.',
      },
    ],
  });
  expect(approvalPlaces(driven.state)).toEqual(['retry/1', 'fleet/before/0']);
  for (const person of ['ops-1', 'ops-3', 'someone']) {
    order(driven, approve(driven.state, yes(driven, 'retry/1', person)));
    expect(brief(driven.step()), person).toBe('wait approval');
  }
  order(driven, approve(driven.state, yes(driven, 'retry/1', 'ops-2')));
  expect(brief(driven.step())).toBe('deploy fleet-2');
});

test('approvals from before an abort do not open the gates that follow', () => {
  const driven = drill(planOf({ canary: [1], fleet: [1] }), {
    stages: [{ name: 'canary' }, { name: 'fleet', beforeGates: [{ approval: {} }] }],
  });
  order(driven, approve(driven.state, yes(driven, 'fleet/before/0', 'ops-2')));
  driven.step();
  order(driven, abort(driven.state, by(driven)));
  order(driven, retry(driven.state, { ...by(driven), reason: 'a mistake' }));
  order(driven, approve(driven.state, yes(driven, 'retry/1', 'ops-2')));
  driven.settle();
  expect(brief(driven.step())).toBe('wait approval');
  expect(driven.state.gates).toMatchObject([{ place: 'retry/1' }, { place: 'fleet/before/0', verdict: 'Waiting' }]);
  order(driven, approve(driven.state, yes(driven, 'fleet/before/0', 'ops-2')));
  expect(brief(driven.step())).toBe('deploy fleet-1');
});

test('each retry needs an approval of its own', () => {
  const driven = drill(planOf({ fleet: [1] }));
  for (const number of [1, 2]) {
    order(driven, abort(driven.state, by(driven)));
    order(driven, retry(driven.state, { ...by(driven), reason: 'again' }));
    expect(brief(driven.step())).toBe('wait approval');
    order(driven, approve(driven.state, yes(driven, `retry/${number}`, 'ops-2')));
    expect(driven.step().do).toBe(number === 1 ? 'deploy' : 'wait');
  }
  expect(driven.state.phase).toBe('Progressing');
});

test('a paused rollout is retried without either', () => {
  const driven = drill(planOf({ fleet: [1] }));
  driven.step();
  driven.settle(['fleet-1']);
  expect(brief(driven.step())).toBe('blocked paused');
  order(driven, retry(driven.state, by(driven)));
  expect(brief(driven.step())).toBe('deploy fleet-1');
});
