import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffPlans, isSamePlan } from './diff-plans.ts';
import { planRollout } from './plan.ts';
import { planDiffMarkdown, planDiffText } from '../report/plan-diff.ts';
import { anySpec, anyTargets, specOf } from '@gradus/testkit/rollout/arbitrary.ts';
import { checkoutCells, checkoutRollout, checkoutReport } from '@gradus/testkit/rollout/checkout.ts';

const before = checkoutReport();
const zone = 'Europe/Berlin';
const lines = (after: typeof before): string[] =>
  planDiffText(diffPlans(before, after), { zone, color: false }).trimEnd().split('\n');
const [pilot, islands, everywhere] = checkoutRollout.stages as [
  (typeof checkoutRollout.stages)[0],
  (typeof checkoutRollout.stages)[0],
  (typeof checkoutRollout.stages)[0],
];

describe('what an edit changes', () => {
  test.each<[string, typeof before, string[]]>([
    ['nothing', checkoutReport(), ['The plan of checkout-4-2-0 stays as it is.']],
    [
      'larger batches',
      checkoutReport({ ...checkoutRollout, stages: [pilot, islands, { ...everywhere, batches: ['25%', '62%'] }] }),
      [
        'The plan of checkout-4-2-0 changes.',
        '~ stage everywhere: 24 + 33 + 39 → 24 + 35 + 37',
        '~ 2 targets move: 2 earlier; 118 stay',
        '      everywhere 3 → everywhere 2: cell-077, cell-025',
        // One zone after the other, 12 at once: six waves of 39 targets are four of 37.
        '~ ends Tue 2026-03-10 09:30 → Tue 2026-03-10 09:20, 10 minutes earlier',
      ],
    ],
    [
      'stages that are called otherwise, at the same time',
      checkoutReport({ ...checkoutRollout, stages: [{ ...pilot, name: 'canary' }, islands, everywhere] }),
      [
        'The plan of checkout-4-2-0 changes.',
        '+ stage canary: 1 + 23',
        '- stage pilot: 1 + 23',
        '~ 24 targets move: 24 to another batch at the same time; 96 stay',
        '      pilot 1 → canary 1: cell-023',
        '      pilot 2 → canary 2: cell-019, cell-003, cell-011, cell-007, cell-015, cell-014, cell-022, cell-018 and 15 more',
      ],
    ],
    [
      'another version, a longer soak',
      checkoutReport({
        ...checkoutRollout,
        artifact: { name: 'checkout', version: '4.2.1' },
        stages: [{ ...pilot, gates: [{ soak: { duration: 'PT25H' } }] }, islands, everywhere],
      }),
      [
        'The plan of checkout-4-2-0 changes.',
        '~ version 4.2.0 → 4.2.1',
        '~ pilot 2 begins Tue 2026-03-03 10:05 → Tue 2026-03-03 11:05, 1 hour later',
      ],
    ],
    [
      'a target that is new, and one that is gone',
      checkoutReport(
        checkoutRollout,
        {},
        {
          targets: [
            ...checkoutCells.targets.slice(0, -1),
            { name: 'cell-900', labels: { zone: 'zone-a', tier: '3', region: 'at' } },
          ],
        },
      ),
      [
        'The plan of checkout-4-2-0 changes.',
        '~ stage pilot: 1 + 23 → 1 + 24',
        '~ stage everywhere: 24 + 33 + 39 → 23 + 34 + 38',
        '+ 1 target: cell-900',
        '- 1 target: cell-119',
        '~ 1 target moves: 1 earlier; 118 stay',
        '      everywhere 3 → everywhere 2: cell-077',
        '~ ends Tue 2026-03-10 09:30 → Tue 2026-03-10 09:25, 5 minutes earlier',
      ],
    ],
    [
      'no calendar to wait for',
      checkoutReport(checkoutRollout, { windows: [] }),
      [
        'The plan of checkout-4-2-0 changes.',
        '~ everywhere 1 begins Thu 2026-03-05 00:00 → Wed 2026-03-04 10:20, 13 hours 40 minutes earlier',
        '~ everywhere 2 begins Fri 2026-03-06 00:15 → Thu 2026-03-05 10:35, 13 hours 40 minutes earlier',
        '~ everywhere 3 begins Mon 2026-03-09 09:00 → Fri 2026-03-06 10:50, 2 days 22 hours earlier',
        '~ ends Tue 2026-03-10 09:30 → Sat 2026-03-07 11:20, 2 days 22 hours earlier',
      ],
    ],
  ])('%s', (_, after, expected) => {
    expect(lines(after)).toEqual(expected);
  });

  test('in Markdown', () => {
    const after = checkoutReport({
      ...checkoutRollout,
      stages: [pilot, islands, { ...everywhere, batches: ['25%', '62%'] }],
    });
    expect(planDiffMarkdown(diffPlans(before, after), zone)).toBe(
      `### The plan of checkout-4-2-0 changes.

- **\\~** stage everywhere: 24 + 33 + 39 → 24 + 35 + 37
- **\\~** 2 targets move: 2 earlier; 118 stay
  - everywhere 3 → everywhere 2: cell-077, cell-025
- **\\~** ends Tue 2026-03-10 09:30 → Tue 2026-03-10 09:20, 10 minutes earlier
`,
    );
  });

  test('a plan that never ended, and does now', () => {
    const { end: _, ...endless } = before.timeline;
    expect(lines({ ...before, timeline: endless })).toEqual([
      'The plan of checkout-4-2-0 changes.',
      '~ ends Tue 2026-03-10 09:30 → never',
    ]);
  });
});

test('whatever the two manifests and fleets, every target enters, leaves, moves or stays', () => {
  fc.assert(
    fc.property(anySpec, anySpec, anyTargets(40), fc.nat(40), (one, other, targets, cut) => {
      const of = (spec: typeof one, some: typeof targets) => ({
        plan: planRollout({ name: 'edge', spec, fleet: { targets: some } }),
      });
      const [old, now] = [of(one, targets.slice(cut)), of(other, targets.slice(0, cut * 2))];
      const { entered, left, moves, stay } = diffPlans(old, now);
      const moved = moves.flatMap((move) => move.targets);
      expect(new Set([...entered, ...moved]).size + stay).toBe(now.plan.targets.size);
      expect(new Set([...left, ...moved]).size + stay).toBe(old.plan.targets.size);
      for (const { from, to, targets: names } of moves)
        for (const name of names) {
          expect(
            old.plan.stages.find((stage) => stage.name === from.stage)!.batches[from.batch - 1]!.targets,
          ).toContain(name);
          expect(now.plan.stages.find((stage) => stage.name === to.stage)!.batches[to.batch - 1]!.targets).toContain(
            name,
          );
        }
      expect(isSamePlan(diffPlans(old, old))).toBe(true);
    }),
  );
});

test('batches of the same targets are the same plan, however they are written', () => {
  const plan = (batches: (number | string)[]) => ({
    plan: planRollout({ name: 'edge', spec: specOf([{ name: 'all', batches }]), fleet: checkoutCells }),
  });
  expect(isSamePlan(diffPlans(plan([12]), plan(['10%', '100%'])))).toBe(true);
  expect(isSamePlan(diffPlans(plan([12]), plan([13])))).toBe(false);
});
