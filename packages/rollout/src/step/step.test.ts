import { describe, expect, test } from 'vitest';
import { readWindow, type CalendarWindow } from '@gradus/core/internal';
import { abort, approve, pause, resume, retry, rollBack, skipTarget, type Ordered } from './commands.ts';
import { brief, drill, minute, monday, planOf, type Drill } from '@gradus/testkit/rollout/drill.ts';

const hour = 60 * minute;
const by = (driven: Drill, reason?: string) => ({
  by: 'ops-1',
  now: driven.now,
  ...(reason !== undefined && { reason }),
});

function order(driven: Drill, ordered: Ordered): void {
  if ('refused' in ordered) throw new Error(ordered.refused);
  driven.state = ordered.state;
  driven.events.push(...ordered.events);
}

function window(entry: object): CalendarWindow {
  const read = readWindow({ timezone: 'UTC', ...entry });
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.value;
}

describe('a rollout continues', () => {
  test('batch by batch, and stage by stage', () => {
    const driven = drill(planOf({ canary: [1], fleet: [1, 2] }));
    const seen: string[] = [];
    for (let turn = 0; turn < 6; turn++) {
      seen.push(brief(driven.step()));
      driven.settle();
    }
    expect(seen).toEqual([
      'deploy canary-1',
      'deploy fleet-1',
      'deploy fleet-2 fleet-3',
      'done Succeeded',
      'done Succeeded',
      'done Succeeded',
    ]);
  });

  test('and a second step without news changes nothing', () => {
    const driven = drill(planOf({ fleet: [2] }));
    driven.step();
    const { state } = driven;
    expect(brief(driven.step())).toBe('wait in-flight');
    expect(driven.state).toBe(state);
  });

  test('as far at once as maxConcurrency lets it', () => {
    const plan = planOf({ fleet: [5] });
    const driven = drill({ ...plan, stages: [{ ...plan.stages[0]!, maxConcurrency: 2 }] });
    expect(brief(driven.step())).toBe('deploy fleet-1 fleet-2');
    driven.tell({ target: 'fleet-1', generation: 1, outcome: 'succeeded', version: '2.0' });
    expect(brief(driven.step())).toBe('deploy fleet-3');
  });

  test('past a stage without targets, whose gates are not evaluated', () => {
    const driven = drill(planOf({ empty: [], fleet: [1] }), {
      stages: [{ name: 'empty', afterGates: [{ soak: { duration: 'P1Y' } }] }, { name: 'fleet' }],
    });
    expect(brief(driven.step())).toBe('deploy fleet-1');
  });
});

describe('gates', () => {
  test('a soak counts from when the last target of the batch was done', () => {
    const driven = drill(planOf({ canary: [1], fleet: [1] }), {
      stages: [{ name: 'canary', gates: [{ soak: { duration: 'PT1H' } }] }, { name: 'fleet' }],
    });
    driven.step();
    driven.now += 20 * minute - 15 * minute;
    driven.settle();
    expect(driven.step()).toMatchObject({ do: 'wait', until: driven.now + hour });
    driven.now += hour - 1;
    expect(brief(driven.step())).toBe('wait soak');
    driven.now += 1;
    expect(brief(driven.step())).toBe('deploy fleet-1');
  });

  test('a version of unknown origin leaves the soak as it is where the manifest says to ignore it', () => {
    const driven = drill(planOf({ canary: [2], fleet: [1] }), {
      stages: [{ name: 'canary', gates: [{ soak: { duration: 'PT1H' } }] }, { name: 'fleet' }],
      failurePolicy: { onDrift: 'Ignore' },
    });
    driven.step();
    driven.settle();
    driven.step();
    driven.now += 50 * minute;
    const targets = ['canary-1', 'canary-2', 'fleet-1'].map((name) => ({
      name,
      labels: {},
      version: name === 'canary-1' ? '1.0' : '2.0',
      observedAt: driven.now,
    }));
    driven.facts = { fleet: { targets } };
    const action = driven.step();
    expect(action).toMatchObject({ do: 'wait', until: monday + hour });
    expect(driven.state.targets.get('canary-1')).toMatchObject({
      phase: 'Succeeded',
      reason: 'version 1.0 runs on it in place of 2.0, and no rollout of shop brought that',
    });
    expect(driven.events.filter(({ text }) => text.includes('has drifted'))).toHaveLength(1);
  });

  test('everything that is missing is reported', () => {
    const gates = [{ soak: { duration: 'PT1H' } }, { approval: {} }, { test: { job: 'smoke' } }];
    const driven = drill(planOf({ canary: [1] }), { stages: [{ name: 'canary', gates }] });
    driven.step();
    driven.settle();
    expect(brief(driven.step())).toBe('wait soak approval test');
  });

  test('an approval counts for its place, from the team, and not from who started it', () => {
    const driven = drill(planOf({ canary: [1] }), { stages: [{ name: 'canary', beforeGates: [{ approval: {} }] }] });
    expect(brief(driven.step())).toBe('wait approval');
    const yes = (person: string) => ({ place: 'canary/before/0', person, at: driven.now, source: 'test' });
    for (const person of ['ops-1', 'stranger']) {
      order(driven, approve(driven.state, yes(person)));
      expect(brief(driven.step())).toBe('wait approval');
    }
    order(driven, approve(driven.state, yes('ops-2')));
    expect(brief(driven.step())).toBe('deploy canary-1');
    expect(approve(driven.state, { ...yes('ops-3'), place: 'canary/after/7' })).toEqual({
      refused: 'Rollout shop-2 asks for no approval at canary/after/7. There is canary/before/0.',
    });
  });

  test('a job that was reported once has passed, however long the others take', () => {
    const gates = [{ approval: {} }, { test: { job: 'smoke' } }];
    const driven = drill(planOf({ canary: [1] }), { stages: [{ name: 'canary', gates }] });
    driven.step();
    driven.settle();
    driven.facts = { jobs: new Map([['smoke', 'passed']]) };
    expect(brief(driven.step())).toBe('wait approval');
    driven.facts = {};
    expect(brief(driven.step())).toBe('wait approval');
  });

  test('a metric is measured after the soak before it, and stops a bad version', () => {
    const driven = drill(planOf({ canary: [1], fleet: [1] }), {
      stages: [
        { name: 'canary', gates: [{ soak: { duration: 'PT1H' } }, { metric: { ref: 'errors' } }] },
        { name: 'fleet' },
      ],
      metrics: [{ name: 'errors', query: 'errors', successCondition: { op: '<=', value: 1 } }],
    });
    driven.step();
    driven.settle();
    const answers = new Map([['canary/gates/1/1', { value: { value: 3, sampledAt: monday + 2 * hour } }]]);
    driven.facts = { answers };
    expect(brief(driven.step())).toBe('wait soak metric');
    driven.now += 2 * hour;
    expect(brief(driven.step())).toBe('blocked paused');
    expect(driven.state.reason).toContain('3');
    expect(driven.state.gates.find(({ kind }) => kind === 'metric')).toMatchObject({
      verdict: 'Failed',
      query: 'errors',
    });
  });
});

describe('nothing starts', () => {
  test('in a freeze, and what was begun is not finished in it either', () => {
    const plan = planOf({ fleet: [2] });
    const driven = drill({ ...plan, stages: [{ ...plan.stages[0]!, maxConcurrency: 1 }] });
    driven.step();
    driven.settle();
    driven.facts = { windows: [window({ name: 'year-end', kind: 'freeze', start: '2026-03-01', end: '2026-03-04' })] };
    expect(driven.step()).toMatchObject({ do: 'wait', until: Date.UTC(2026, 2, 4) });
    driven.now = Date.UTC(2026, 2, 4);
    expect(brief(driven.step())).toBe('deploy fleet-2');
  });

  test('while the window is closed, but a batch that was begun in it is finished', () => {
    const plan = planOf({ fleet: [2, 1] });
    const driven = drill({ ...plan, stages: [{ ...plan.stages[0]!, maxConcurrency: 1 }] });
    driven.facts = {
      windows: [
        window({
          name: 'morning',
          kind: 'maintenance',
          start: '2026-03-02T08:00:00Z',
          duration: 'PT2H',
          rrule: 'FREQ=DAILY',
        }),
      ],
    };
    expect(brief(driven.step())).toBe('deploy fleet-1');
    driven.settle();
    driven.now = monday + 2 * hour;
    expect(brief(driven.step())).toBe('deploy fleet-2');
    driven.settle();
    expect(brief(driven.step())).toBe('wait window');
  });

  test.each([
    ['windows', { unreadable: 'the calendar does not parse' }],
    ['policies', { unreadable: 'the rules cannot be read' }],
    ['policies', { state: 'failed', because: ['The first batch is too large.'] }],
    ['policies', { state: 'undecided', because: [] }],
    ['change', 'cancelled'],
    ['change', { unreadable: 'it does not parse' }],
  ])('while %s is %j', (fact, value) => {
    const driven = drill(planOf({ fleet: [1] }));
    driven.facts = { [fact]: value };
    expect(driven.step().do).toMatch(/^(?:wait|blocked)$/);
    expect(driven.state.targets.size).toBe(0);
  });

  test('while another rollout of the group runs', () => {
    const driven = drill(planOf({ fleet: [1] }), { concurrency: { group: 'shop' } });
    driven.facts = { others: new Map([['shop-1', { phase: 'Progressing', groups: ['shop'], startedAt: monday }]]) };
    expect(brief(driven.step())).toBe('wait group');
    driven.facts = { others: new Map([['shop-1', { phase: 'Succeeded', groups: ['shop'], startedAt: monday }]]) };
    expect(brief(driven.step())).toBe('deploy fleet-1');
  });

  test('beyond what may be unavailable, failed ones counted', () => {
    const driven = drill(planOf({ fleet: [10] }), {
      availability: { maxUnavailable: 2 },
      failurePolicy: { maxFailures: 5 },
    });
    expect(brief(driven.step())).toBe('deploy fleet-1 fleet-2');
    driven.settle(['fleet-1']);
    expect(brief(driven.step())).toBe('deploy fleet-3');
    driven.settle(['fleet-3']);
    expect(brief(driven.step())).toBe('blocked availability');
  });

  test('in a second failure domain while one is being updated', () => {
    const driven = drill(planOf({ fleet: [1, 2] }), { availability: { topologyKey: 'zone' } });
    driven.step();
    driven.settle();
    const plan = driven.state.plan;
    expect(new Set(['fleet-2', 'fleet-3'].map((name) => plan.targets.get(name)?.domain)).size).toBe(1);
    expect(brief(driven.step())).toBe('deploy fleet-2 fleet-3');
  });
});

describe('a start of which nothing is heard', () => {
  test('is looked at, and is done only when the version is seen', () => {
    const driven = drill(planOf({ fleet: [1] }));
    driven.step();
    driven.now += 10 * minute;
    expect(brief(driven.step())).toBe('probe fleet-1');
    driven.facts = { fleet: { targets: [{ name: 'fleet-1', labels: {}, version: '2.0', observedAt: driven.now }] } };
    expect(brief(driven.step())).toBe('done Succeeded');
  });

  test('is made again where the version is not there, three times in all', () => {
    const driven = drill(planOf({ fleet: [1] }));
    const attempts = [1, 2, 3].map(() => {
      const action = driven.step();
      driven.now += 10 * minute;
      const seen = { name: 'fleet-1', labels: {}, version: '1.0', observedAt: driven.now };
      driven.facts = { fleet: { targets: [seen] } };
      return 'generation' in action ? [action.generation, action.targets[0]!.attempt] : action;
    });
    expect(attempts).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    expect(brief(driven.step())).toBe('blocked paused');
    expect(driven.state.reason).toContain('version 1.0 runs on it after attempt 3');
  });

  test.each([
    ['of an older generation', { generation: 0 }, 'it is about generation 0, and generation 1 stands'],
    ['of a target that there is not', { target: 'fleet-9' }, 'the rollout has no target of this name'],
    [
      'of success without a version',
      { version: undefined },
      'it is not believed: the version that runs on it was not observed',
    ],
    [
      'of success with the old version',
      { version: '1.0' },
      'it is not believed: version 1.0 runs on it in place of 2.0',
    ],
  ])('a result %s does not count', (_, over, why) => {
    const driven = drill(planOf({ fleet: [1] }));
    driven.step();
    const { version, ...result } = {
      target: 'fleet-1',
      generation: 1,
      outcome: 'succeeded' as const,
      version: '2.0',
      ...over,
    };
    expect(driven.tell({ ...result, ...(version !== undefined && { version }) })).toEqual([why]);
    expect(driven.state.targets.get('fleet-1')!.phase).not.toBe('Succeeded');
  });

  test('a result that is reported twice counts once', () => {
    const driven = drill(planOf({ fleet: [1] }));
    driven.step();
    const result = { target: 'fleet-1', generation: 1, outcome: 'succeeded' as const, version: '2.0' };
    expect(driven.tell(result, result)).toEqual(['it succeeded', 'it is already Succeeded']);
  });
});

describe('failures', () => {
  test('pause it, say which, and let it be tried again', () => {
    const driven = drill(planOf({ fleet: [2] }));
    driven.step();
    driven.settle(['fleet-2']);
    expect(brief(driven.step())).toBe('blocked paused');
    expect(driven.state.reason).toBe('1 of the stage failed, where 0 may: fleet-2 (the executor says so)');
    order(driven, resume(driven.state, by(driven)));
    expect(brief(driven.step())).toBe('blocked paused');
    order(driven, retry(driven.state, { ...by(driven), onlyFailed: true }));
    expect(driven.step()).toMatchObject({ do: 'deploy', generation: 2, targets: [{ name: 'fleet-2' }] });
    driven.settle();
    expect(brief(driven.step())).toBe('done Succeeded');
  });

  test('take it back where the policy says so, in the opposite order, to the version before', () => {
    const driven = drill(planOf({ canary: [1], fleet: [2] }), { failurePolicy: { onFailure: 'Rollback' } });
    driven.step();
    driven.settle();
    driven.step();
    driven.settle(['fleet-1']);
    expect(driven.step()).toMatchObject({
      do: 'rollback',
      targets: [
        { name: 'fleet-2', version: '1.0' },
        { name: 'fleet-1', version: '1.0' },
        { name: 'canary-1', version: '1.0' },
      ],
    });
    driven.settle();
    expect(brief(driven.step())).toBe('done RolledBack');
  });

  test('of a rollback end it after two attempts', () => {
    const driven = drill(planOf({ fleet: [1] }), { failurePolicy: { onFailure: 'Rollback' } });
    driven.step();
    driven.settle(['fleet-1']);
    for (let attempt = 1; attempt <= 2; attempt++) {
      expect(driven.step()).toMatchObject({ do: 'rollback', targets: [{ attempt }] });
      driven.settle(['fleet-1']);
    }
    expect(brief(driven.step())).toBe('done Failed');
  });

  test('pause it if it cannot be rolled back', () => {
    const driven = drill(planOf({ fleet: [1] }), {
      failurePolicy: { onFailure: 'Rollback' },
      rollback: { supported: false },
    });
    driven.step();
    driven.settle(['fleet-1']);
    expect(brief(driven.step())).toBe('blocked paused');
  });

  test('a batch that is not done by its deadline has failed; a pause does not count', () => {
    const driven = drill(planOf({ fleet: [1] }), { progressDeadline: 'PT30M' });
    driven.facts = { lease: 5 * hour };
    driven.step();
    driven.now += 10 * minute;
    order(driven, pause(driven.state, by(driven)));
    driven.step();
    driven.now += hour;
    order(driven, resume(driven.state, by(driven)));
    driven.now += 19 * minute;
    expect(brief(driven.step())).toBe('wait in-flight');
    driven.now += minute;
    expect(brief(driven.step())).toBe('blocked paused');
    expect(driven.state.reason).toBe('batch 1 of fleet was not done within PT30M');
  });
});

describe('orders', () => {
  test('abort ends it, and a rollback may still follow', () => {
    const driven = drill(planOf({ canary: [1], fleet: [1] }));
    driven.step();
    driven.settle();
    order(driven, abort(driven.state, by(driven, 'the release was withdrawn')));
    expect(brief(driven.step())).toBe('done Aborted');
    order(driven, rollBack(driven.state, by(driven)));
    expect(brief(driven.step())).toBe('rollback canary-1');
  });

  test('a target that is left out is not started', () => {
    const driven = drill(planOf({ fleet: [2] }));
    order(driven, skipTarget(driven.state, 'fleet-1', { ...by(driven), reason: 'it is in repair' }));
    expect(brief(driven.step())).toBe('deploy fleet-2');
    expect('refused' in skipTarget(driven.state, 'fleet-2', { ...by(driven), reason: 'x' })).toBe(true);
  });

  test('the clock of a rollout does not run backwards', () => {
    const driven = drill(planOf({ canary: [1], fleet: [1] }), {
      stages: [{ name: 'canary', gates: [{ soak: { duration: 'PT1H' } }] }, { name: 'fleet' }],
    });
    driven.step();
    driven.now += 5 * minute;
    driven.settle();
    driven.step();
    driven.now -= 2 * hour;
    expect(driven.step()).toMatchObject({ do: 'wait', until: monday + 5 * minute + hour });
  });
});

test('BlueGreen prepares batch by batch, and switches a stage as a whole when its gates have passed', () => {
  const driven = drill(planOf({ fleet: [1, 1] }), {
    strategy: { type: 'BlueGreen' },
    stages: [{ name: 'fleet', gates: [{ test: { job: 'smoke' } }], afterGates: [{ soak: { duration: 'PT1H' } }] }],
    availability: { maxUnavailable: 2 },
  });
  driven.facts = { jobs: new Map([['smoke', 'passed']]) };
  expect(brief(driven.step())).toBe('deploy fleet-1');
  driven.settle();
  expect(brief(driven.step())).toBe('deploy fleet-2');
  driven.settle();
  expect(brief(driven.step())).toBe('switch fleet-1 fleet-2');
  driven.settle();
  expect(brief(driven.step())).toBe('wait soak');
  driven.now += hour;
  expect(brief(driven.step())).toBe('done Succeeded');
});
