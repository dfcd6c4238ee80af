import { expect, test } from 'vitest';
import { treeOf } from '../judge/check.ts';
import { builtInPacks } from '../policy/built-in.ts';
import { rulebook } from '../policy/rulebook.ts';
import { loadSide } from '../judge/side.ts';
import { contributorRule, ruleOfTier } from './contributors.ts';

const rules = rulebook(treeOf({}), { packs: builtInPacks() });

/** The rule for a Change of a system on a tier, by a Grading with this entry. */
function ruleFor(tier: unknown, change: object, system: unknown = tier): string {
  const document = (kind: string, name: string, spec: object): string =>
    JSON.stringify({ apiVersion: 'gradus.dev/v1', kind, metadata: { name, title: 'A title' }, spec });
  const tree = treeOf({
    'grading.yaml': document('Grading', 'shop', { tiers: [{ tier, title: 'a tier', change }] }),
    'system.yaml': document('System', 'shop', { owner: 'shop', tier: system }),
    'change.yaml': document('Change', 'basket', { type: 'normal', systems: ['shop'] }),
  });
  const { view } = loadSide(tree, rules);
  return ruleOfTier(view, view.value(view.catalog.find('Change', 'basket')!));
}

test.each<[string, unknown, object, string]>([
  ['tier 0', 0, {}, 'exclude'],
  ['tier 1', 1, {}, 'exclude'],
  ['tier 2', 2, {}, 'count'],
  ['tier 3', 3, {}, 'count'],
  ['a critical tier that lets them', 0, { contributors: 'count' }, 'count'],
  ['a low tier that does not', 3, { contributors: 'exclude' }, 'exclude'],
  ['a word that is neither', 3, { contributors: 'allow' }, 'exclude'],
  ['another type', 3, { contributors: false }, 'exclude'],
])('%s', (_, tier, change, rule) => expect(ruleFor(tier, change)).toBe(rule));

test('a tier that is not known excludes them', () => {
  expect(ruleFor(3, { contributors: 'count' }, 2)).toBe('exclude');
  expect(ruleFor(3, { contributors: 'count' }, 'three')).toBe('exclude');
});

test('what is written and cannot be read is not what would hold without it', () => {
  expect(contributorRule(undefined, 'count')).toBe('count');
  expect(contributorRule('', 'count')).toBe('exclude');
});
