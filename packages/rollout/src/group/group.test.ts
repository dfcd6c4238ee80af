import { describe, expect, test } from 'vitest';
import { brief, minute } from '@gradus/testkit/rollout/drill.ts';
import { finish, GroupDrill, rolloutOver as rollout } from '@gradus/testkit/rollout/group-drill.ts';
import type { RolloutState, Target } from '../model.ts';
import { stateJson, statusText } from '../report/status.ts';
import { abort, approve, retry, rollBack, skipTarget } from '../step/commands.ts';

const by = (drilled: GroupDrill) => ({ by: 'ops-1', now: drilled.now, reason: 'the shop is down' });
const takesOver = { concurrency: { policy: 'Supersede' } } as const;

function runs(name: string, version: string, observedAt: number): Target {
  return { name, labels: {}, version, observedAt };
}

describe('one is active at a time', () => {
  test('the second waits until the first has ended, without anything in either manifest', () => {
    const drilled = new GroupDrill().add(rollout('first', '2.0'), rollout('second', '3.0'));
    drilled.step('first');
    expect(drilled.step('second')).toMatchObject({
      do: 'wait',
      because: [{ code: 'group', text: 'Rollout first of shop is Progressing, and one is active at a time.' }],
    });
    drilled.settle('first');
    expect(finish(drilled, 'first')).toBe('done Succeeded');
    expect(brief(drilled.step('second'))).toBe('deploy fleet-1');
  });

  test('those that wait keep the order in which they came, and one that waits for something else holds nobody up', () => {
    const later = (state: RolloutState, minutes: number): RolloutState => ({
      ...state,
      startedAt: state.startedAt + minutes * minute,
    });
    const drilled = new GroupDrill().add(
      rollout('first', '2.0'),
      later(rollout('blocked', '2.1', { dependsOn: [{ rollout: 'nothing' }] }), 1),
      later(rollout('second', '3.0'), 2),
      later(rollout('third', '4.0'), 3),
    );
    drilled.step('first');
    for (const name of ['third', 'second', 'blocked']) drilled.step(name);
    drilled.settle('first');
    expect(finish(drilled, 'first')).toBe('done Succeeded');
    expect(drilled.step('third')).toMatchObject({
      do: 'wait',
      because: [
        {
          code: 'group',
          text: 'Rollout second of shop came first and has not begun: run gradus rollout next second, or abort it.',
        },
      ],
    });
    expect(finish(drilled, 'second')).toBe('done Succeeded');
    expect(finish(drilled, 'third')).toBe('done Succeeded');
  });

  test.each([
    ['another system', { system: 'tills' }],
    ['another environment', { stages: [{ name: 'fleet', environment: 'staging' }] }],
    ['a group of its own', { concurrency: { group: 'night' } }],
  ])('one of %s does not wait', (_, spec) => {
    const drilled = new GroupDrill().add(rollout('first', '2.0'), rollout('second', '3.0', spec));
    drilled.step('first');
    expect(brief(drilled.step('second'))).not.toBe('wait group');
  });
});

test('generations grow over all rollouts, and never restart', () => {
  const drilled = new GroupDrill().add(
    rollout('first', '2.0'),
    rollout('second', '3.0'),
    rollout('other', '1', { system: 'tills' }),
  );
  finish(drilled, 'first');
  finish(drilled, 'other');
  finish(drilled, 'second');
  const generations = ['first', 'other', 'second'].flatMap((name) =>
    [...drilled.at(name).targets.values()].map(({ generation }) => generation),
  );
  expect(generations).toEqual([1, 2, 3, 4, 5, 6]);
});

describe('superseding', () => {
  test('waits for the lease of what its predecessor started, and counts it as out', () => {
    const drilled = new GroupDrill().add(
      rollout('first', '2.0', {}, { sizes: [2] }),
      rollout('hotfix', '2.0.1', { ...takesOver, availability: { maxUnavailable: 2 } }, { sizes: [3] }),
    );
    drilled.step('first');
    expect(brief(drilled.step('hotfix'))).toBe('wait in-flight availability');
    expect(drilled.at('first')).toMatchObject({ phase: 'Superseded', supersededBy: 'hotfix' });
    drilled.settle('first', ['fleet-1']);
    expect(brief(drilled.step('hotfix'))).toBe('deploy fleet-1 fleet-2');
    expect(drilled.at('hotfix').generation).toBe(2);
  });

  test('after the lease it goes on where nothing was heard', () => {
    const drilled = new GroupDrill().add(rollout('first', '2.0'), rollout('hotfix', '2.0.1', takesOver));
    drilled.step('first');
    expect(drilled.step('hotfix')).toMatchObject({ do: 'wait', until: drilled.now + 10 * minute });
    drilled.now += 10 * minute;
    expect(brief(drilled.step('hotfix'))).toBe('deploy fleet-1');
  });

  test('a rollback of the successor covers what both started, and restores what was good before either', () => {
    const drilled = new GroupDrill().add(
      rollout('first', '2.0', {}, { sizes: [1, 2] }),
      rollout('hotfix', '2.0.1', takesOver, { found: '2.0', sizes: [1] }),
    );
    drilled.step('first');
    drilled.settle('first');
    drilled.step('first');
    drilled.settle('first');
    expect(finish(drilled, 'hotfix')).toBe('done Succeeded');
    expect(drilled.order('hotfix', (state) => rollBack(state, by(drilled)))).toBeUndefined();
    expect(finish(drilled, 'hotfix')).toBe('done RolledBack');
    const ends = [...drilled.at('hotfix').targets].map(([name, { phase, version }]) => `${name} ${phase} ${version}`);
    expect(ends).toEqual(['fleet-1 RolledBack 1.0', 'fleet-2 RolledBack 1.0', 'fleet-3 RolledBack 1.0']);
  });

  test('a target that was taken over and is not in the plan can be skipped, as the failed rollback says', () => {
    const drilled = new GroupDrill().add(
      rollout('first', '2.0', {}, { sizes: [2] }),
      rollout('hotfix', '2.0.1', takesOver, { sizes: [1] }),
    );
    drilled.step('first');
    drilled.settle('first');
    expect(finish(drilled, 'hotfix')).toBe('done Succeeded');
    drilled.order('hotfix', (state) => rollBack(state, by(drilled)));
    for (let turn = 0; turn < 5; turn++) {
      drilled.step('hotfix');
      drilled.settle('hotfix', ['fleet-2']);
    }
    expect(drilled.at('hotfix').reason).toContain('gradus rollout skip hotfix fleet-2');
    expect(drilled.order('hotfix', (state) => skipTarget(state, 'fleet-2', by(drilled)))).toBeUndefined();
    expect(drilled.at('hotfix').targets.get('fleet-2')).toMatchObject({ phase: 'Skipped' });
  });

  test('what was superseded cannot be rolled back or retried', () => {
    const drilled = new GroupDrill().add(rollout('first', '2.0'), rollout('hotfix', '2.0.1', takesOver));
    drilled.step('first');
    drilled.step('hotfix');
    const refused = 'hotfix took over the targets of rollout first; order it for hotfix.';
    expect(drilled.order('first', (state) => rollBack(state, by(drilled)))).toBe(refused);
    expect(drilled.order('first', (state) => retry(state, by(drilled)))).toBe(refused);
  });
});

describe('a rollback', () => {
  test('goes to the version that the last successful rollout settled, whatever ran in between', () => {
    const drilled = new GroupDrill().add(rollout('good', '2.0'));
    finish(drilled, 'good');
    drilled.add(rollout('bad', '3.0', {}, { found: '2.0' }));
    drilled.step('bad');
    drilled.settle('bad');
    drilled.order('bad', (state) => abort(state, by(drilled)));
    drilled.add(rollout('hotfix', '3.0.1', {}, { found: '3.0' }));
    finish(drilled, 'hotfix');
    drilled.order('hotfix', (state) => rollBack(state, by(drilled)));
    expect(finish(drilled, 'hotfix')).toBe('done RolledBack');
    expect([...drilled.at('hotfix').targets.values()].map(({ version }) => version)).toEqual(['2.0', '2.0']);
  });

  test.each([
    ['was rolled back', 'RolledBack'],
    ['was aborted in its rollback', 'Aborted'],
  ] as const)('never goes to a version that had succeeded and then %s', (_, phase) => {
    const drilled = new GroupDrill().add(rollout('good', '2.0'));
    finish(drilled, 'good');
    drilled.add(rollout('bad', '3.0', {}, { found: '2.0' }));
    finish(drilled, 'bad');
    drilled.order('bad', (state) => rollBack(state, by(drilled)));
    if (phase === 'Aborted') drilled.order('bad', (state) => abort(state, by(drilled)));
    else finish(drilled, 'bad');
    expect(drilled.at('bad').phase).toBe(phase);
    drilled.add(rollout('hotfix', '3.0.1', {}, { found: '3.0' }));
    expect(finish(drilled, 'hotfix')).toBe('done Succeeded');
    drilled.order('hotfix', (state) => rollBack(state, by(drilled)));
    expect(finish(drilled, 'hotfix')).toBe('done RolledBack');
    expect([...drilled.at('hotfix').targets.values()].map(({ version }) => version)).toEqual(['2.0', '2.0']);
  });

  test('is refused where a later rollout of the group has run, unless it is forced', () => {
    const drilled = new GroupDrill().add(rollout('first', '2.0'), rollout('second', '3.0'));
    finish(drilled, 'first');
    drilled.now += minute;
    finish(drilled, 'second');
    const order = (forced: boolean) =>
      drilled.order('first', (state) =>
        rollBack(state, { ...by(drilled), others: drilled.others('first'), ...(forced && { force: true }) }),
      );
    expect(order(false)).toBe(
      'Rollout second of shop began after first, and a rollback of first leaves alone what it updated. Roll back second, or add --force with a --reason to roll back the other targets of first: that needs a change authority.',
    );
    expect(order(true)).toBeUndefined();
    // Every target has moved on, so nothing is touched.
    expect(finish(drilled, 'first')).toBe('done RolledBack');
    expect(drilled.at('first').targets.get('fleet-1')).toMatchObject({
      phase: 'Superseded',
      reason: 'moved on by second',
    });
    expect(drilled.at('first').reason).toBe('ops-1 says: the shop is down, and forces it although second began later');
  });

  test('waits for the active rollout of its group', () => {
    const drilled = new GroupDrill().add(rollout('first', '2.0'), rollout('second', '3.0'));
    finish(drilled, 'first');
    drilled.now += minute;
    drilled.step('second');
    drilled.order('first', (state) => rollBack(state, { ...by(drilled), force: true }));
    expect(brief(drilled.step('first'))).toBe('wait group');
    drilled.settle('second');
    expect(finish(drilled, 'second')).toBe('done Succeeded');
    expect(finish(drilled, 'first')).toBe('done RolledBack');
  });

  test('leaves alone what was seen to run a version that it did not bring, and says so', () => {
    const drilled = new GroupDrill().add(rollout('first', '2.0'));
    finish(drilled, 'first');
    drilled.order('first', (state) => rollBack(state, by(drilled)));
    drilled.now += minute;
    drilled.facts = { fleet: { targets: [runs('fleet-1', '3.0', drilled.now), runs('fleet-2', '2.0', drilled.now)] } };
    expect(finish(drilled, 'first')).toBe('done Failed');
    const { targets, reason } = drilled.at('first');
    expect(targets.get('fleet-1')).toMatchObject({ phase: 'Drifted' });
    expect(targets.get('fleet-2')).toMatchObject({ phase: 'RolledBack', version: '1.0' });
    expect(reason).toContain('fleet-1');
  });
});

describe('a version that another rollout brought', () => {
  test('is no failure, and is not lowered', () => {
    const drilled = new GroupDrill().add(rollout('first', '2.0', {}, { sizes: [1, 2] }));
    drilled.step('first');
    drilled.settle('first');
    // Ended by a person, and revived after the hot-fix: the order names the rollout, and the start is still the older intention.
    drilled.order('first', (state) => abort(state, by(drilled)));
    drilled.now += minute;
    drilled.add({ ...rollout('hotfix', '2.0.1', {}, { sizes: [1, 1] }), startedAt: drilled.now });
    expect(finish(drilled, 'hotfix')).toBe('done Succeeded');
    drilled.observe('first', { target: 'fleet-1', version: '2.0.1', at: drilled.now + minute });
    expect(drilled.at('first').targets.get('fleet-1')).toMatchObject({
      phase: 'Superseded',
      reason: 'moved on by hotfix',
    });
  });

  test.each([
    ['lowered with the others when the older one is retried after it', false, 'Succeeded', '2.0'],
    ['left alone where it was intended after the retry', true, 'Superseded', '2.0.1'],
  ])('is %s', (_, isLater, phase, version) => {
    const drilled = new GroupDrill().add(rollout('first', '2.0', {}, { sizes: [1, 2] }));
    drilled.step('first');
    drilled.settle('first');
    drilled.order('first', (state) => abort(state, by(drilled)));
    drilled.now += minute;
    const retried = () => drilled.order('first', (state) => retry(state, by(drilled)));
    if (isLater) retried();
    drilled.now += minute;
    drilled.add({ ...rollout('hotfix', '2.0.1', {}, { sizes: [1] }), startedAt: drilled.now });
    expect(finish(drilled, 'hotfix')).toBe('done Succeeded');
    drilled.now += minute;
    if (!isLater) retried();
    const yes = { place: 'retry/1', person: 'ops-2', at: drilled.now, source: 'test' };
    drilled.order('first', (state) => approve(state, yes));
    expect(finish(drilled, 'first')).toBe('done Succeeded');
    expect(drilled.at('first').targets.get('fleet-1')!.phase).toBe(phase);
    expect(drilled.groups.get('shop')!.targets.get('fleet-1')).toMatchObject([{ version, good: version }]);
  });

  test('stays where an older rollout comes to its turn afterwards', () => {
    const drilled = new GroupDrill().add(rollout('old', '2.0', { dependsOn: [{ rollout: 'schema' }] }, { sizes: [3] }));
    drilled.step('old');
    drilled.now += minute;
    drilled.add({ ...rollout('hotfix', '2.0.1', {}, { sizes: [2] }), startedAt: drilled.now });
    expect(finish(drilled, 'hotfix')).toBe('done Succeeded');
    drilled.add({ ...rollout('schema', '1', { system: 'database' }, { sizes: [1] }), phase: 'Succeeded' });
    expect(brief(drilled.step('old'))).toBe('deploy fleet-3');
    expect(drilled.at('old').targets.get('fleet-1')).toMatchObject({
      phase: 'Superseded',
      reason: 'moved on by hotfix, which started later',
    });
  });
});

test('the status names what was taken over, and its instants are readable', () => {
  const drilled = new GroupDrill().add(
    rollout('first', '2.0', {}, { sizes: [2] }),
    rollout('hotfix', '2.0.1', takesOver, { sizes: [1, 1] }),
  );
  drilled.step('first');
  drilled.settle('first');
  drilled.now += minute;
  drilled.step('hotfix');
  const state = drilled.at('hotfix');
  expect(statusText(state, { color: false })).toContain('Taken over from first, and not updated yet: fleet-2 (2.0).');
  expect(statusText(drilled.at('first'), { color: false })).toContain('Superseded: hotfix took over.');
  for (const each of [state, drilled.at('first')]) expect(stateJson(each)).not.toMatch(/: \d{12,}/);
});
