import { expect, test } from 'vitest';
import { retry, skipTarget, type Ordered } from './commands.ts';
import { brief, drill, minute, planOf, type Drill } from '@gradus/testkit/rollout/drill.ts';

const by = ({ now }: Drill) => ({ by: 'ops-1', now });

function order(driven: Drill, ordered: Ordered): void {
  if ('refused' in ordered) throw new Error(ordered.refused);
  driven.state = ordered.state;
}

test.each(['Batch', 'Stage', 'Rollout'] as const)(
  'a batch in which nothing succeeded stops the rollout, whatever may fail in the %s',
  (scope) => {
    const driven = drill(planOf({ fleet: [1, 2, 3] }), { failurePolicy: { maxFailures: '100%', scope } });
    driven.step();
    driven.settle();
    driven.step();
    driven.settle(['fleet-2', 'fleet-3']);
    expect(brief(driven.step())).toBe('blocked paused');
    expect(driven.state.reason).toBe(
      'no target of batch 2 of fleet succeeded: fleet-2 (the executor says so), fleet-3 (the executor says so)',
    );
    order(driven, retry(driven.state, by(driven)));
    expect(brief(driven.step())).toBe('deploy fleet-2 fleet-3');
    driven.settle(['fleet-2']);
    expect(brief(driven.step())).toBe('deploy fleet-4 fleet-5 fleet-6');
    driven.settle(['fleet-5']);
    expect(brief(driven.step())).toBe('done Succeeded');
  },
);

test('one whose targets were all put back after it was done waits for a person, whatever the policy for failures', () => {
  const driven = drill(planOf({ fleet: [1, 2] }), { failurePolicy: { maxFailures: 2, onFailure: 'Abort' } });
  driven.step();
  driven.settle();
  driven.step();
  driven.now += minute;
  const targets = ['fleet-1', 'fleet-2', 'fleet-3'].map((name) => ({
    name,
    labels: {},
    ...(name === 'fleet-1' && { version: '1.0', observedAt: driven.now }),
  }));
  driven.facts = { fleet: { targets } };
  expect(brief(driven.step())).toBe('blocked paused');
  expect(driven.state.reason).toMatch(/^fleet-1 has drifted: version 1.0 runs on it in place of 2.0/);
});

test('a batch of which some have failed and the others were left out has no success, either', () => {
  const driven = drill(planOf({ fleet: [2, 1] }), { failurePolicy: { maxFailures: 2 } });
  order(driven, skipTarget(driven.state, 'fleet-1', { ...by(driven), reason: 'it is gone' }));
  driven.step();
  driven.settle(['fleet-2']);
  expect(brief(driven.step())).toBe('blocked paused');
});

test('a batch that was left out is passed over, and a rollout of which all was left out has not succeeded', () => {
  const driven = drill(planOf({ fleet: [1, 1] }));
  order(driven, skipTarget(driven.state, 'fleet-1', { ...by(driven), reason: 'it is gone' }));
  expect(brief(driven.step())).toBe('deploy fleet-2');
  driven.settle();
  expect(brief(driven.step())).toBe('done Succeeded');
  const none = drill(planOf({ fleet: [1, 1] }));
  for (const name of ['fleet-1', 'fleet-2'])
    order(none, skipTarget(none.state, name, { ...by(none), reason: 'it is gone' }));
  expect(brief(none.step())).toBe('done Failed');
  expect(none.state.reason).toBe('nothing was deployed: 2 targets were left out');
});

test('targets that left the fleet count as left out', () => {
  const driven = drill(planOf({ fleet: [2] }));
  driven.facts = { fleet: { targets: [] } };
  expect(brief(driven.step())).toBe('done Failed');
});
