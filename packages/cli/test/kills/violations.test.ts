import { expect, test } from 'vitest';
import type { RolloutState } from '@gradus/rollout';
import type { TargetState } from '@gradus/rollout/internal';
import type { Entry } from './journal.ts';
import { violations, type Observed, type KilledWrite } from './violations.ts';

const plan = {
  stages: [
    {
      name: 'all',
      maxConcurrency: 2,
      batches: [
        { targets: ['a', 'b'], cumulative: 2 },
        { targets: ['c'], cumulative: 3 },
      ],
    },
  ],
  targets: new Map(['a', 'b', 'c'].map((name) => [name, { labels: {} }])),
};

type Targets = Readonly<Record<string, Partial<TargetState>>>;

function written(commit: number, targets: Targets, over: Partial<RolloutState> = {}): KilledWrite {
  const state = {
    spec: { artifact: { version: '2.0' }, availability: { maxUnavailable: 2 } },
    plan,
    phase: 'Progressing',
    generation: Math.max(...Object.values(targets).map(({ generation = 0 }) => generation)),
    targets: new Map(Object.entries(targets)),
    ...over,
  } as unknown as RolloutState;
  return { commit: `${commit}`, parents: commit === 1 ? [] : [`${commit - 1}`], state };
}

const started = (generation: number, at: number): Partial<TargetState> => ({
  phase: 'InProgress',
  generation,
  startedAt: at,
  lease: at + 100,
});
const settled = (generation: number, at: number): Partial<TargetState> => ({
  phase: 'Succeeded',
  generation,
  startedAt: 0,
  settledAt: at,
});

const entry = (at: number, event: Entry['event'], target: string, generation: number): Entry => ({
  at,
  event,
  target,
  generation,
  version: '2.0',
  pid: target.codePointAt(0)! * 100 + generation,
});

const good: Observed = {
  journal: [
    entry(10, 'started', 'a', 1),
    entry(11, 'started', 'b', 1),
    entry(20, 'finished', 'a', 1),
    entry(120, 'started', 'b', 2),
    entry(130, 'finished', 'b', 2),
    entry(140, 'refused', 'b', 1),
    entry(160, 'started', 'c', 3),
    entry(170, 'finished', 'c', 3),
  ],
  history: [
    written(1, { a: started(1, 5), b: started(1, 5) }),
    written(2, { a: settled(1, 25), b: started(1, 5) }),
    written(3, { a: settled(1, 25), b: { phase: 'Unknown', generation: 1, startedAt: 5, settledAt: 110 } }),
    written(4, { a: settled(1, 25), b: started(2, 115) }),
    written(5, { a: settled(1, 25), b: settled(2, 135), c: started(3, 150) }),
    written(6, { a: settled(1, 25), b: settled(2, 135), c: settled(3, 180) }, { phase: 'Succeeded' }),
  ],
  versions: new Map(['a', 'b', 'c'].map((name) => [name, '2.0'])),
  end: { phase: 'Succeeded', version: '2.0' },
};

test('a rollout in which one start outlived its lease, and was refused, kept to everything', () => {
  expect(violations(good)).toEqual([]);
});

const journal = (...entries: readonly Entry[]): Observed => ({ ...good, journal: entries });
const [a1, b1, a1End, b2, b2End, , c3, c3End] = good.journal as [
  Entry,
  Entry,
  Entry,
  Entry,
  Entry,
  Entry,
  Entry,
  Entry,
];

test.each<[string, Observed, string]>([
  ['too many at once', journal(a1, b1, c3), 'c in generation 3 started as number 3 in flight, where 2 may be'],
  [
    'a start that no commit tells of',
    journal(a1, entry(12, 'started', 'b', 7)),
    'b in generation 7 started before it was written down',
  ],
  ['a start before its commit', journal({ ...a1, at: 4 }), 'a in generation 1 started before it was written down'],
  ['a start that is made twice', journal(a1, a1End, a1), 'a in generation 1 started twice'],
  [
    'a start under the lease of another',
    journal(a1, b1, { ...b2, at: 104 }),
    'b in generation 2 started while the lease of generation 1 stood',
  ],
  [
    'a lease that is ended before its time',
    {
      ...good,
      journal: [a1, b1, { ...b2, at: 60 }],
      history: good.history.map((each, index) =>
        index === 2
          ? written(3, {
              a: settled(1, 25),
              b: { ...started(1, 5), phase: 'Unknown', settledAt: 50, reason: 'its lease ended without a result' },
            })
          : each,
      ),
    },
    'b in generation 2 started while the lease of generation 1 stood',
  ],
  [
    'a generation that is given out twice',
    {
      ...good,
      history: [...good.history.slice(0, 4), written(5, { a: settled(1, 25), b: settled(2, 135), c: started(2, 150) })],
    },
    'commit 5 starts c in generation 2 again',
  ],
  [
    'an older generation that goes on',
    journal(a1, b1, b2, { ...b1, at: 125, event: 'finished' }),
    'b in generation 1 finished after generation 2 began',
  ],
  ['a batch before the one before it', journal(a1, b1, a1End, c3), 'c in generation 3 started before b was done'],
  [
    'a target without the version',
    {
      ...good,
      versions: new Map([
        ['a', '2.0'],
        ['b', '2.0'],
        ['c', '1.0'],
      ]),
    },
    'c has 1.0 in the end',
  ],
  ['a missing end', { ...good, history: good.history.slice(0, 5) }, 'it ended as Progressing'],
  [
    'a history with a merge',
    { ...good, history: good.history.map((each, index) => (index === 3 ? { ...each, parents: ['3', '1'] } : each)) },
    'commit 4 does not stand on the one before',
  ],
  [
    'a history that goes back',
    { ...good, history: [...good.history.slice(0, 5), { ...good.history[0]!, commit: '6', parents: ['5'] }] },
    'commit 6 lowers the generation of b',
  ],
])('%s is found', (_, observed, violation) => {
  expect(violations(observed)).toContain(violation);
});

test('what was killed or ended is not in flight', () => {
  expect(
    violations(journal(a1, b1, { ...a1, event: 'killed' }, { ...b1, event: 'ended' }, b2, b2End, c3, c3End)),
  ).not.toContain('c in generation 3 started as number 3 in flight, where 2 may be');
});
