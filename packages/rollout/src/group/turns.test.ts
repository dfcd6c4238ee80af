import { describe, expect, test } from 'vitest';
import { brief, minute } from '@gradus/testkit/rollout/drill.ts';
import { finish, GroupDrill, rolloutOver } from '@gradus/testkit/rollout/group-drill.ts';
import { abort, approve, pause, resume, retry, rollBack } from '../step/commands.ts';

const by = (drilled: GroupDrill) => ({ by: 'ops-1', now: drilled.now, reason: 'the shop is down' });

/** Rollouts that have succeeded one after the other, each on what the one before it brought. */
function succeeded(...names: readonly string[]): GroupDrill {
  const drilled = new GroupDrill();
  for (const [index, name] of names.entries()) {
    drilled.now += minute;
    const over = rolloutOver(name, `${index + 2}.0`, {}, { found: `${index + 1}.0` });
    drilled.add({ ...over, startedAt: drilled.now });
    expect(finish(drilled, name)).toBe('done Succeeded');
  }
  return drilled;
}

function turnBack(drilled: GroupDrill, name: string): void {
  expect(drilled.order(name, (state) => rollBack(state, { ...by(drilled), force: true }))).toBeUndefined();
}

const versions = (drilled: GroupDrill, name: string): readonly string[] =>
  [...drilled.at(name).targets.values()].map(({ phase, version }) => `${phase} ${version}`);

describe('rollbacks of two rollouts of a group', () => {
  test('never wait for each other: the one that began last goes first, and the other back to what was before both', () => {
    const drilled = succeeded('first', 'second');
    turnBack(drilled, 'first');
    turnBack(drilled, 'second');
    expect(brief(drilled.step('first'))).toBe('wait group');
    expect(finish(drilled, 'second')).toBe('done RolledBack');
    expect(versions(drilled, 'second')).toEqual(['RolledBack 2.0', 'RolledBack 2.0']);
    expect(finish(drilled, 'first')).toBe('done RolledBack');
    expect(versions(drilled, 'first')).toEqual(['RolledBack 1.0', 'RolledBack 1.0']);
  });

  test('one that fails while another waits for it keeps its turn', () => {
    const drilled = succeeded('first');
    drilled.now += minute;
    const over = rolloutOver('second', '3.0', { failurePolicy: { onFailure: 'Rollback' } }, { found: '2.0' });
    drilled.add({ ...over, startedAt: drilled.now });
    drilled.step('second');
    turnBack(drilled, 'first');
    expect(brief(drilled.step('first'))).toBe('wait group');
    drilled.settle('second', ['fleet-1']);
    expect(finish(drilled, 'second')).toBe('done RolledBack');
    expect(finish(drilled, 'first')).toBe('done RolledBack');
    expect(versions(drilled, 'first')).toEqual(['RolledBack 1.0', 'RolledBack 1.0']);
  });

  test('one that is paused while it waits is in nobody’s way', () => {
    const drilled = succeeded('first', 'second');
    turnBack(drilled, 'second');
    drilled.order('second', (state) => pause(state, by(drilled)));
    turnBack(drilled, 'first');
    expect(finish(drilled, 'first')).toBe('done RolledBack');
    drilled.order('second', (state) => resume(state, by(drilled)));
    expect(finish(drilled, 'second')).toBe('done RolledBack');
  });

  test('one that waits goes before rollouts that have not begun', () => {
    const drilled = succeeded('first');
    drilled.now += minute;
    drilled.add({ ...rolloutOver('second', '3.0', {}, { found: '2.0' }), startedAt: drilled.now });
    turnBack(drilled, 'first');
    expect(brief(drilled.step('second'))).toBe('wait group');
    expect(finish(drilled, 'first')).toBe('done RolledBack');
    expect(brief(drilled.step('second'))).toBe('deploy fleet-1');
  });
});

test('what was seen to have moved on, and was rolled back since then, is rolled back', () => {
  const drilled = succeeded('first', 'second');
  drilled.now += minute;
  drilled.observe('first', { target: 'fleet-1', version: '3.0', at: drilled.now });
  expect(versions(drilled, 'first')).toEqual(['Superseded 2.0', 'Succeeded 2.0']);
  for (const name of ['second', 'first']) {
    turnBack(drilled, name);
    expect(finish(drilled, name)).toBe('done RolledBack');
  }
  expect(versions(drilled, 'first')).toEqual(['RolledBack 1.0', 'RolledBack 1.0']);
});

test('what was rolled back is no longer good: a rollback of the next one goes to what was before it', () => {
  const drilled = succeeded('first', 'second');
  turnBack(drilled, 'second');
  expect(finish(drilled, 'second')).toBe('done RolledBack');
  // The plan was made while the version that has turned out to be bad was on the targets.
  drilled.add({ ...rolloutOver('third', '4.0', {}, { found: '3.0' }), startedAt: drilled.now });
  expect(finish(drilled, 'third')).toBe('done Succeeded');
  turnBack(drilled, 'third');
  expect(finish(drilled, 'third')).toBe('done RolledBack');
  expect(versions(drilled, 'third')).toEqual(['RolledBack 2.0', 'RolledBack 2.0']);
});

test('a rollout that was aborted and retried, and paused before it began again, does not hold the group', () => {
  const drilled = new GroupDrill().add(rolloutOver('first', '2.0'), rolloutOver('second', '3.0'));
  drilled.step('first');
  for (const order of [abort, retry, pause]) drilled.order('first', (state) => order(state, by(drilled)));
  expect(brief(drilled.step('second'))).toBe('wait in-flight');
  drilled.now += 10 * minute;
  expect(brief(drilled.step('second'))).toBe('deploy fleet-1');
  turnBack(drilled, 'first');
  expect(brief(drilled.step('first'))).toBe('wait group');
});

test('a rollout that takes over keeps a start of its own that came later', () => {
  const takesOver = { concurrency: { policy: 'Supersede' } } as const;
  const drilled = new GroupDrill().add(rolloutOver('first', '2.0'));
  drilled.step('first');
  drilled.settle('first', ['fleet-1']);
  drilled.order('first', (state) => abort(state, by(drilled)));
  drilled.now += minute;
  drilled.add({ ...rolloutOver('hotfix', '2.0.1', takesOver), startedAt: drilled.now });
  drilled.step('hotfix');
  for (const name of ['hotfix', 'first']) {
    if (name === 'hotfix') drilled.order(name, (state) => abort(state, by(drilled)));
    drilled.now += minute;
    drilled.order(name, (state) => retry(state, by(drilled)));
    const approval = { place: 'retry/1', person: 'ops-2', at: drilled.now, source: 'test' };
    expect(drilled.order(name, (state) => approve(state, approval))).toBeUndefined();
    if (name === 'first') drilled.step(name);
  }
  expect(drilled.at('first').phase).toBe('Progressing');
  expect(brief(drilled.step('hotfix'))).toBe('wait in-flight');
  expect(drilled.at('first').phase).toBe('Superseded');
  expect(drilled.at('hotfix').targets.get('fleet-1')).toMatchObject({ phase: 'InProgress', generation: 2 });
});

test('what was taken over and is in no plan is looked at, too: it may have left the fleet', () => {
  const takesOver = { concurrency: { policy: 'Supersede' } } as const;
  const drilled = new GroupDrill().add(
    rolloutOver('first', '2.0', {}, { sizes: [2] }),
    rolloutOver('hotfix', '2.0.1', takesOver, { sizes: [1] }),
  );
  drilled.step('first');
  drilled.settle('first');
  expect(finish(drilled, 'hotfix')).toBe('done Succeeded');
  turnBack(drilled, 'hotfix');
  drilled.now += minute;
  const left = { targets: [{ name: 'fleet-1', labels: {}, version: '2.0.1', observedAt: drilled.now }] };
  drilled.facts = { fleet: left };
  expect(finish(drilled, 'hotfix')).toBe('done RolledBack');
  expect(drilled.at('hotfix').targets.get('fleet-2')).toMatchObject({ phase: 'Skipped', reason: 'it left the fleet' });
});
