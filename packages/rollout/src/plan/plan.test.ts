import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RolloutSpec, Stage } from '@gradus/core/internal';
import { limitOf } from './amount.ts';
import type { Fleet, Plan } from '../model.ts';
import { planRollout } from './plan.ts';
import { selects } from '../fleet/selector.ts';
import { anySpec, anyTargets, arbitraryFleet, specOf } from '@gradus/testkit/rollout/arbitrary.ts';

const plan = (spec: RolloutSpec, fleet: Fleet, seed?: string): Plan =>
  planRollout({ name: 'edge', spec, fleet, ...(seed !== undefined && { seed }) });

/** Names by stage and batch. */
const names = ({ stages }: Plan): string[][][] =>
  stages.map(({ batches }) => batches.map(({ targets }) => [...targets]));
const sizes = ({ stages }: Plan): number[][] =>
  stages.map(({ batches }) => batches.map(({ targets }) => targets.length));
const texts = ({ notes }: Plan): string[] => notes.map(({ text }) => text);

/** One stage over a fleet of hosts that are all alike. */
const oneStage = (count: number, stage: Partial<Stage>, more: Partial<RolloutSpec> = {}): Plan =>
  plan(specOf([{ name: 'fleet', ...stage }], more), arbitraryFleet(count));

describe('batches', () => {
  const list = [1, '10%', '25%', '50%', '100%'];
  test.each([
    ['percentages are rounded down, and are 1 at least', 200, { batches: ['0.3%', '1.9%', '29%'] }, [1, 2, 55, 142]],
    ['29 % of 100 is 29, whatever binary fractions say', 100, { batches: ['29%', '57%', '58%'] }, [29, 28, 1, 42]],
    ['cumulative: no batch twice of what it adds', 100, { batches: list }, [1, 9, 15, 25, 50]],
    ['three targets', 3, { batches: list }, [1, 2]],
    ['five targets', 5, { batches: list }, [1, 1, 3]],
    ['ten targets', 10, { batches: list }, [1, 1, 3, 5]],
    ['one target', 1, { batches: list }, [1]],
    ['the last batch is all, also where the list ends before', 10, { batches: [2] }, [2, 8]],
    ['numbers past the fleet are all of it', 4, { batches: [3, 50] }, [3, 1]],
    ['what falls adds nothing', 20, { batches: [5, '10%', 7] }, [5, 2, 13]],
    ['without batches all at once', 7, {}, [7]],
    ['growth by a factor', 20, { growth: { type: 'Exponential' } }, [1, 1, 2, 4, 8, 4]],
    [
      'growth by a factor from a share',
      100,
      { growth: { type: 'Exponential', start: '10%', factor: 3 } },
      [10, 20, 60, 10],
    ],
    [
      'growth by a factor that rounds to nothing still adds one',
      5,
      { growth: { type: 'Exponential', factor: 1.1 } },
      [1, 1, 1, 1, 1],
    ],
    ['100 times 1.15 is 115', 120, { growth: { type: 'Exponential', start: 100, factor: 1.15 } }, [100, 15, 5]],
    ['growth by the same', 10, { growth: { type: 'Linear', start: 3 } }, [3, 3, 3, 1]],
    ['growth by the same share', 10, { growth: { type: 'Linear', start: '25%' } }, [2, 2, 2, 2, 2]],
  ] satisfies [string, number, Partial<Stage>, number[]][])('%s', (_, count, stage, expected) => {
    expect(sizes(oneStage(count, stage))).toEqual([expected]);
  });

  test('batches that would add nothing are reported', () => {
    expect(oneStage(3, { batches: list }).notes).toEqual([
      { stage: 'fleet', text: 'The batches 10%, 25% and 50% would add no target to the one before, and are left out.' },
    ]);
    expect(oneStage(10, { batches: list }).notes).toEqual([
      { stage: 'fleet', text: 'The batch 10% would add no target to the one before, and is left out.' },
    ]);
    expect(oneStage(100, { batches: list }).notes).toEqual([]);
  });

  test('no batch is larger than limits.maxExposed, a share of the whole fleet', () => {
    const spec = specOf([{ name: 'b', selector: { matchLabels: { ring: 'b' } }, batches: [10] }], {
      limits: { maxExposed: '15%' },
    });
    const made = plan(
      spec,
      arbitraryFleet(100, (index) => ({ ring: index < 60 ? 'a' : 'b' })),
    );
    expect(made.stages[0]!.batches.map(({ cumulative }) => cumulative)).toEqual([10, 25, 40]);
    expect(texts(made)).toEqual(
      [
        '60 targets are selected and in no stage: host-000, host-001, host-002, host-003, host-004, ….',
        'The batch all has 30 targets and is split: limits.maxExposed lets 15 go at once.',
      ].reverse(),
    );
    expect(oneStage(30, { batches: [15] }, { limits: { maxExposed: 15 } }).notes).toEqual([]);
  });

  test.each([
    ['a share of the stage, rounded down', '29%', 29],
    ['1 at least', '0.1%', 1],
    ['a number', 200, 200],
    ['without it the largest batch', undefined, 70],
  ])('maxConcurrency: %s', (_, maxConcurrency, expected) => {
    const stage = { batches: [30], ...(maxConcurrency !== undefined && { maxConcurrency }) };
    expect(oneStage(100, stage).stages[0]!.maxConcurrency).toBe(expected);
  });
});

describe('stages', () => {
  const fleet: Fleet = {
    targets: [
      { name: 'one', labels: { ring: '0', zone: 'a' }, version: '2.3.9' },
      { name: 'two', labels: { ring: '1' } },
      { name: 'three', labels: {} },
    ],
  };
  const ring = (value: string) => ({ selector: { matchLabels: { ring: value } } });

  test('a target is in the first that selects it, and one without a selector takes what is left', () => {
    const spec = specOf(
      [
        { name: 'canary', ...ring('0') },
        { name: 'rest', environment: 'production' },
      ],
      {
        availability: { topologyKey: 'zone' },
      },
    );
    const made = plan(spec, fleet);
    expect(names(made).map(([batch]) => batch!.sort())).toEqual([['one'], ['three', 'two']]);
    expect(made.stages[1]!.environment).toBe('production');
    expect(made.targets.get('one')).toEqual({ labels: { ring: '0', zone: 'a' }, domain: 'a', version: '2.3.9' });
    expect(made.targets.get('two')).toEqual({ labels: { ring: '1' } });
    expect(texts(made)).toEqual(['2 targets have no label zone, and count as one failure domain.']);
  });

  test('targets that no stage selects are left out and reported', () => {
    const made = plan(specOf([{ name: 'canary', ...ring('0') }]), fleet);
    expect(made.left).toEqual(['three', 'two']);
    expect(made.notes).toEqual([{ text: '2 targets are selected and in no stage: three, two.' }]);
  });

  test('targets that the rollout does not select are neither planned nor left; percentages of the fleet count them', () => {
    const spec = specOf([{ name: 'all' }], { targets: ring('1') });
    const made = plan(spec, fleet);
    expect([names(made), made.left, made.fleetSize]).toEqual([[[['two']]], [], 3]);
  });

  test('a stage without targets stays in the plan and is reported, with the stage that took them', () => {
    const made = plan(
      specOf([{ name: 'first', batches: [1] }, { name: 'second' }, { name: 'ring-9', ...ring('9') }]),
      fleet,
    );
    expect(sizes(made)).toEqual([[1, 2], [], []]);
    expect(made.stages[1]!.maxConcurrency).toBe(1);
    expect(made.notes.map(({ stage, text }) => [stage, text])).toEqual([
      ['second', 'It has no targets and is passed over: first before it has no selector and takes all that are left.'],
      ['ring-9', 'It has no targets and is passed over: first before it has no selector and takes all that are left.'],
    ]);
  });

  test('an empty fleet', () => {
    const made = plan(specOf([{ name: 'all', batches: [1, '50%'] }]), { targets: [] });
    expect(sizes(made)).toEqual([[]]);
    expect(texts(made)).toEqual(['It selects no target, and is passed over.']);
  });

  test('a name that comes twice is refused', () => {
    const twice = {
      targets: [
        { name: 'one', labels: {} },
        { name: 'one', labels: {} },
      ],
    };
    expect(() => plan(specOf([{ name: 'all' }]), twice)).toThrow('the fleet has two targets of the name "one"');
  });
});

describe('order', () => {
  const tiers = ['0', '2', '10', '1', 'gold', 'bronze', undefined];
  const fleet: Fleet = {
    targets: tiers.map((tier) => ({ name: `tier-${tier}`, labels: tier === undefined ? {} : { tier } })),
  };
  const order = (direction?: 'Ascending' | 'Descending'): string[] =>
    names(plan(specOf([{ name: 'all' }], direction && { order: { direction } }), fleet))[0]![0]!.map((name) =>
      name.slice(5),
    );

  test('the least critical first, numbers as numbers, those without the label last', () => {
    expect(order()).toEqual(['10', '2', '1', '0', 'gold', 'bronze', 'undefined']);
    expect(order('Ascending')).toEqual(['0', '1', '2', '10', 'bronze', 'gold', 'undefined']);
  });

  test('another seed gives another order, the same one the same', () => {
    const spec = specOf([{ name: 'all' }]);
    const of = (seed?: string) => names(plan(spec, arbitraryFleet(50), seed))[0]![0];
    expect(of()).toEqual(of('edge'));
    expect(of('other')).not.toEqual(of());
    expect(
      names(planRollout({ name: 'x', spec: { ...spec, seed: 'other' }, fleet: arbitraryFleet(50) }))[0]![0],
    ).toEqual(of('other'));
  });

  test('the order is that of the hash, which no version of a library changes', () => {
    // printf edge/host-000 | sha256sum: 25d0bc…, then 4edb31…, b51ac8…, f3d65d…
    expect(names(plan(specOf([{ name: 'all' }]), arbitraryFleet(4)))[0]![0]).toEqual([
      'host-000',
      'host-001',
      'host-002',
      'host-003',
    ]);
  });
});

const zone = { availability: { topologyKey: 'zone' } };

describe('failure domains', () => {
  test('domains of one size take turns', () => {
    const fleet = arbitraryFleet(30, (index) => ({ zone: 'abc'[index % 3]! }));
    const zoneOf = new Map(fleet.targets.map(({ name, labels }) => [name, labels['zone']!]));
    const [sequence] = names(plan(specOf([{ name: 'all' }], zone), fleet))[0]!;
    const rows = Array.from({ length: 10 }, (_, row) => sequence!.slice(row * 3, row * 3 + 3));
    expect(rows.map((row) => new Set(row.map((name) => zoneOf.get(name))).size)).toEqual(rows.map(() => 3));
  });

  test('a small one is not done before a large one has begun', () => {
    const fleet = arbitraryFleet(110, (index) => ({ zone: index < 100 ? 'large' : 'small' }));
    const made = plan(specOf([{ name: 'all', batches: ['10%', '50%'] }], zone), fleet);
    const small = names(made)[0]!.map(
      (batch) => batch.filter((name) => made.targets.get(name)!.domain === 'small').length,
    );
    expect(small).toEqual([1, 4, 5]);
  });

  test('at any time each is done to the share of the whole, give or take a target', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
        fc.string(),
        (counts, seed) => {
          const targets = counts.flatMap((count, domain) =>
            Array.from({ length: count }, (_, index) => ({
              name: `${domain}-${index}`,
              labels: { zone: String(domain) },
            })),
          );
          const [sequence] = names(plan(specOf([{ name: 'all' }], zone), { targets }, seed))[0]!;
          const done = counts.map(() => 0);
          for (const [index, name] of sequence!.entries()) {
            done[Number(name.split('-')[0])]! += 1;
            const share = (index + 1) / targets.length;
            // All domains are within one target of the same progress, which bounds how far each is from the even share.
            for (const [domain, count] of counts.entries())
              expect(Math.abs(done[domain]! - share * count)).toBeLessThan(
                1 + (counts.length * count) / targets.length,
              );
          }
        },
      ),
    );
  });
});

describe('whatever the manifest and the fleet', () => {
  test('every selected target is planned exactly once, in the first stage that selects it, or left', () => {
    fc.assert(
      fc.property(anySpec, anyTargets(80), (spec, targets) => {
        const made = plan(spec, { targets });
        const planned = names(made).flat(2);
        const selected = targets.filter(({ labels }) => selects(spec.targets?.selector ?? {}, labels));
        expect([...planned, ...made.left].sort()).toEqual(selected.map(({ name }) => name).sort());
        expect([...made.targets.keys()].sort()).toEqual([...planned].sort());
        for (const [index, stage] of names(made).entries())
          for (const name of stage.flat()) {
            const { labels } = targets.find((target) => target.name === name)!;
            expect(spec.stages.findIndex(({ selector = {} }) => selects(selector, labels))).toBe(index);
          }
      }),
    );
  });

  test('cumulative numbers rise to the size of the stage, as requested, and no batch exceeds its limit', () => {
    fc.assert(
      fc.property(anySpec, anyTargets(80), (spec, targets) => {
        const most = spec.limits?.maxExposed === undefined ? Infinity : limitOf(spec.limits.maxExposed, targets.length);
        for (const [index, { batches, maxConcurrency }] of plan(spec, { targets }).stages.entries()) {
          let before = 0;
          for (const batch of batches) {
            expect(batch.cumulative).toBe(before + batch.targets.length);
            expect(batch.targets.length).toBeGreaterThan(0);
            expect(batch.targets.length).toBeLessThanOrEqual(most);
            before = batch.cumulative;
          }
          expect(maxConcurrency).toBeGreaterThanOrEqual(1);
          const ends = batches.map(({ cumulative }) => cumulative);
          let asked = 0;
          for (const amount of before === 0 ? [] : (spec.stages[index]!.batches ?? [])) {
            asked = Math.max(asked, Math.min(before, limitOf(amount, before)));
            expect(ends).toContain(asked);
          }
        }
      }),
    );
  });

  test('the order of the fleet file does not matter', () => {
    const shuffled = anyTargets(60).chain((targets) =>
      fc.tuple(fc.constant(targets), fc.shuffledSubarray(targets, { minLength: targets.length })),
    );
    fc.assert(
      fc.property(anySpec, shuffled, (spec, [targets, others]) => {
        expect(plan(spec, { targets: others })).toEqual(plan(spec, { targets }));
      }),
    );
  });
});
