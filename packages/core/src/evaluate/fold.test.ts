import { describe, expect, test } from 'vitest';
import { check, treeOf } from '../judge/check.ts';
import type { Finding } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';
import { builtInPacks } from '../policy/built-in.ts';
import { fold } from './fold.ts';

const at = (more: Partial<Finding>, pointer = ''): Finding => ({
  policy: 'gradus/document',
  validation: 'schema',
  enforcement: 'mandatory',
  outcome: 'failed',
  message: '`spec` lacks `tier`.',
  document: { kind: 'System', name: 'checkout' },
  location: { side: 'head', path: 'checkout.yaml', stream: 0, pointer },
  related: [],
  fingerprint: '',
  state: 'new',
  ...more,
});

const dangling = (name: string, pointer = '/spec/owner'): Finding =>
  at({ policy: 'baseline/refs-resolve', validation: 'resolves', message: `There is no System ${name}.` }, pointer);

const question = (why: string, pointer = '', more: Partial<Finding> = {}): Finding =>
  at(
    {
      policy: 'baseline/dependency-tier',
      validation: 'as-critical',
      outcome: 'undecided',
      message: `Could not be decided: ${why}.`,
      ...more,
    },
    pointer,
  );
const missesValue = question('there is no member "tier" in `object.spec`');
const missesName = question('there is no System "catlog"');

/** Index of the failure that absorbs the question; undefined if the question remains a separate finding. */
function takenBy(failures: readonly Finding[], asked: Finding): number | undefined {
  const result = fold([...failures, asked]);
  const index = result.findIndex(({ folds }) => folds !== undefined);
  // Nothing is lost: what is not folded is unchanged.
  expect(result.length).toBe(failures.length + (index === -1 ? 1 : 0));
  const { folds } = result[index] ?? {};
  expect(folds ?? result.at(-1)).toEqual(index === -1 ? asked : [`${asked.policy}/${asked.validation}`]);
  return index === -1 ? undefined : index;
}

describe('a failure absorbs the question that it explains', () => {
  test.each<[string, readonly Finding[], Finding, number | undefined]>([
    ['a missing value: the schema', [at({})], missesValue, 0],
    ['a missing value: no dangling reference', [dangling('catlog')], missesValue, undefined],
    ['a missing value: the schema, though the reference comes first', [dangling('catlog'), at({})], missesValue, 1],
    ['a missing name: the reference', [dangling('catlog')], missesName, 0],
    ['a missing name: not the schema', [at({})], missesName, undefined],
    ['a missing name: the reference, though the schema comes first', [at({}), dangling('catlog')], missesName, 1],
    ['a missing name: the one that it names', [dangling('serach'), dangling('catlog')], missesName, 1],
    ['a missing name that no reference names: the first', [dangling('serach'), dangling('shpo')], missesName, 0],
    [
      'a missing name behind an item: the reference, wherever',
      [dangling('catlog', '/spec/system')],
      question('there is no System "catlog"', '/spec/stages/0'),
      0,
    ],
    [
      'whether it applies is a question too',
      [dangling('catlog')],
      at({ ...missesName, message: 'Could not be decided whether this applies: there is no System "catlog".' }),
      0,
    ],
    [
      'no system named: the reference that points to nothing',
      [dangling('chg-1', '/spec/change')],
      question('Rollout "checkout" names no system'),
      0,
    ],
    ['no system named: the schema', [at({})], question('Rollout "checkout" names no system'), 0],
    ['a missing value: the one that speaks of it', [at({ message: '`spec` lacks `owner`.' }), at({})], missesValue, 1],
    ['an item: a failure in it', [at({}, '/spec/stages/1/soak')], question('no such key', '/spec/stages/1'), 0],
    ['an item: a failure of what holds it', [at({}, '/spec')], question('no such key', '/spec/stages/1'), 0],
    [
      'an item: not a failure in another item',
      [at({}, '/spec/stages/0/soak')],
      question('no such key', '/spec/stages/1'),
      undefined,
    ],
    [
      'an item: not one whose index only begins alike',
      [at({}, '/spec/stages/1')],
      question('no such key', '/spec/stages/10'),
      undefined,
    ],
  ])('%s', (_, failures, asked, expected) => {
    expect(takenBy(failures, asked)).toBe(expected);
  });
});

describe('nothing in the document explains the question', () => {
  test.each([
    'System "catalog" is not known: systems/catalog.yaml cannot be read',
    'it is not known what it was before: checkout.yaml cannot be read at the base',
    'the text of README.md was not read: no source selects it',
    'the expression `a` exceeded the limit of 1,000,000 steps for one evaluation',
    'the expression `a` nests too deeply',
  ])('%s', (why) => {
    expect(takenBy([at({}), dangling('catalog')], question(why))).toBeUndefined();
  });
});

test.each([
  ['one that is waived', { waiver: { name: 'w', expires: '2026-06-30' } }],
  ['one that is only shown', { enforcement: 'advisory' }],
  ['one that waits', { outcome: 'pending' }],
  ['one that was there before', { state: 'existing' }],
  ['one that is fixed', { state: 'fixed' }],
  ['one of another document', { document: { kind: 'System', name: 'catalog' } }],
  ['one of the same name in another file', { location: { side: 'head', path: 'copy.yaml', stream: 0, pointer: '' } }],
  ['one of the same name further down', { location: { side: 'head', path: 'checkout.yaml', stream: 1, pointer: '' } }],
  ['one of a policy that explains nothing', { policy: 'baseline/owner-resolves' }],
  ['one of a part that is not there', { policy: 'baseline/refs-resolve', validation: 'parts' }],
  ['two documents of one name', { validation: 'duplicate-identity' }],
] satisfies [string, Partial<Finding>][])('%s takes in nothing', (_, more) => {
  expect(takenBy([at(more)], missesValue)).toBeUndefined();
});

test('a waived question is reported with its waiver', () => {
  expect(takenBy([at({})], at({ ...missesValue, waiver: { name: 'w', expires: '2026-06-30' } }))).toBeUndefined();
});

test('an existing failure absorbs an existing question', () => {
  expect(takenBy([at({ state: 'existing' })], at({ ...missesValue, state: 'existing' }))).toBe(0);
});

test('several questions are named once each, in order', () => {
  const other = at({ ...missesValue, policy: 'baseline/a', validation: 'b' });
  expect(fold([missesValue, at({}), missesValue, other])).toEqual([
    at({ folds: ['baseline/a/b', 'baseline/dependency-tier/as-critical'] }),
  ]);
});

describe('with the messages of the engine', () => {
  const system = (name: string, spec: string): string =>
    `apiVersion: gradus.dev/v1\nkind: System\nmetadata: { name: ${name} }\nspec: { owner: shop, lifecycle: production, ${spec} }\n`;
  const judge = (files: Record<string, string>): Verdict =>
    check({
      head: treeOf({
        'teams/shop.yaml':
          'apiVersion: gradus.dev/v1\nkind: Team\nmetadata: { name: shop }\nspec: { members: [ { id: mei } ] }\n',
        'gradus.yaml':
          'apiVersion: gradus.dev/v1\nkind: Project\nmetadata: { name: shop }\nspec: { policies: ["gradus:baseline", ./policies] }\n',
        'policies/tiers.yaml': `apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: tier, title: A system is in a tier }
spec:
  match: { kinds: [System] }
  validations: [ { name: low, expression: 'dyn(object).spec.tier < 9', message: Never told. } ]
---
apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: graded, title: A rollout is of a system in a tier }
spec:
  match: { kinds: [Rollout] }
  validations: [ { name: low, expression: authority.tierOf(object).tier < 9, message: Never told. } ]
`,
        ...files,
      }),
      now: new Date('2026-03-02T09:00:00Z'),
      packs: builtInPacks(),
    }).verdict;
  const foldsOf = ({ findings }: Verdict): Record<string, readonly string[]> =>
    Object.fromEntries(
      findings.flatMap(({ location, folds }) => {
        const ours = folds?.filter((name) => name.startsWith('policies/')) ?? [];
        return ours.length === 0 ? [] : [[location.pointer, ours]];
      }),
    );
  const rollout = `apiVersion: gradus.dev/v1
kind: Rollout
metadata: { name: checkout-2, labels: 3 }
spec:
  system: chekout
  artifact: { name: checkout, version: 2.4.0 }
  strategy: { type: Staged }
  stages: [ { name: fleet, batches: [1] } ]
`;

  test('a missing value is explained by the schema failure', () => {
    const verdict = judge({ 'systems/checkout.yaml': system('checkout', 'dependsOn: [catlog]') });
    expect(foldsOf(verdict)).toEqual({ '/spec': ['policies/tier/low'] });
  });

  test('a dangling name is explained by its reference, although another failure of the document comes first', () => {
    const verdict = judge({
      'systems/checkout.yaml': system('checkout', 'tier: 1'),
      'rollouts/checkout.yaml': rollout,
    });
    expect(verdict.findings.map(({ location }) => location.pointer)).toContain('/metadata/labels');
    expect(foldsOf(verdict)).toEqual({ '/spec/system': ['policies/graded/low'] });
  });

  test('a file that cannot be read remains a separate finding', () => {
    const verdict = judge({
      'systems/checkout.yaml': 'apiVersion: gradus.dev/v1\nspec: [',
      'rollouts/checkout.yaml': rollout,
    });
    expect(foldsOf(verdict)).toEqual({});
    expect(verdict.undecided.map(({ policy, validation }) => `${policy}/${validation}`)).toContain(
      'policies/graded/low',
    );
  });
});
