import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainTarget } from './explain.ts';
import type { PlanInput } from './lay-out.ts';
import { planRollout } from './plan.ts';
import { anySpec, anyTargets, arbitraryFleet, specOf } from '@gradus/testkit/rollout/arbitrary.ts';

const spec = specOf(
  [
    { name: 'canary', selector: { matchLabels: { ring: '0' } } },
    {
      name: 'europe',
      selector: { matchExpressions: [{ key: 'zone', operator: 'In', values: ['eu', 'uk'] }] },
      batches: ['20%', '50%'],
    },
    { name: 'rest', selector: { matchExpressions: [{ key: 'zone', operator: 'Exists' }] } },
  ],
  {
    targets: { selector: { matchExpressions: [{ key: 'retired', operator: 'DoesNotExist' }] } },
    availability: { topologyKey: 'zone' },
  },
);
const fleet = arbitraryFleet(24, (index) => ({
  zone: ['eu', 'uk', 'us'][index % 3]!,
  tier: String(index % 2),
  ...(index === 1 && { ring: '0' }),
  ...(index === 2 && { retired: 'yes' }),
}));
const input: PlanInput = {
  name: 'edge',
  spec,
  fleet: {
    targets: [...fleet.targets, { name: 'stray', labels: { tier: '9' } }, { name: 'plain', labels: { zone: 'eu' } }],
  },
};

describe('explainTarget', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a canary',
      'host-001',
      'canary 1/1, 1 of 1',
      [
        'canary is the first stage that selects it.',
        'Its label tier is "1", and the order is Descending: none comes before those.',
        'Among these in zone "uk" it is number 1 of 1 by the SHA-256 of "edge/host-001"; the domains are spread evenly over the sequence.',
        'So it is number 1 of 1 in the stage, and batch 1 (all) has number 1.',
      ],
    ],
    [
      'one of many',
      'host-003',
      'europe 2/3, 7 of 16',
      [
        'canary does not select it: it has no label ring.',
        'europe is the first stage that selects it.',
        'Its label tier is "1", and the order is Descending: none comes before those.',
        'Among these in zone "eu" it is number 4 of 4 by the SHA-256 of "edge/host-003"; the domains are spread evenly over the sequence.',
        'So it is number 7 of 16 in the stage, and batch 2 (50%) has numbers 4 to 8.',
      ],
    ],
    [
      'one without the label of the order',
      'plain',
      'europe 3/3, 16 of 16',
      [
        'canary does not select it: it has no label ring.',
        'europe is the first stage that selects it.',
        'It has no label tier, and such targets come last: 15 targets come before those.',
        'Among these in zone "eu" it is number 1 of 1 by the SHA-256 of "edge/plain"; the domains are spread evenly over the sequence.',
        'So it is number 16 of 16 in the stage, and batch 3 (all) has numbers 9 to 16.',
      ],
    ],
    [
      'one that no stage selects',
      'stray',
      'left',
      [
        'canary does not select it: it has no label ring.',
        'europe does not select it: it has no label zone.',
        'rest does not select it: it has no label zone.',
      ],
    ],
    [
      'one that the rollout does not select',
      'host-002',
      'not-selected',
      ['The rollout does not select it: it has a label retired.'],
    ],
    [
      'one that is misspelt',
      'host-03',
      'unknown',
      ['It is not among the 26 targets of the fleet. Did you mean "host-003"?'],
    ],
  ])('%s', (_, name, expected, sentences) => {
    const { outcome, place, because } = explainTarget(input, name);
    const where = place && `${place.stage} ${place.batch}/${place.batches}, ${place.position} of ${place.of}`;
    expect([where ?? outcome, because]).toEqual([expected, sentences]);
  });

  test('agrees with the plan, whatever the manifest and the fleet', () => {
    fc.assert(
      fc.property(anySpec, anyTargets(40), (anything, targets) => {
        const given = { name: 'edge', spec: anything, fleet: { targets } };
        const plan = planRollout(given);
        for (const { name } of targets) {
          const { outcome, place, because } = explainTarget(given, name);
          expect(because.every((text) => /\S\.$/.test(text))).toBe(true);
          const stage = plan.stages.findIndex(({ batches }) => batches.some((batch) => batch.targets.includes(name)));
          expect(outcome).toBe(stage !== -1 ? 'planned' : plan.left.includes(name) ? 'left' : 'not-selected');
          if (place === undefined) continue;
          const { batches } = plan.stages[stage]!;
          expect(place.stage).toBe(plan.stages[stage]!.name);
          expect(place.batches).toBe(batches.length);
          expect(batches[place.batch - 1]!.targets).toContain(name);
          expect(batches.flatMap((batch) => batch.targets)[place.position - 1]).toBe(name);
        }
      }),
    );
  });
});
