import { expect, test } from 'vitest';
import { treeOf } from '../judge/check.ts';
import type { Finding } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';
import { builtInPacks } from '../policy/built-in.ts';
import { compilePolicy } from '../policy/compile.ts';
import { rulebook } from '../policy/rulebook.ts';
import { loadSide } from '../judge/side.ts';
import { conditionsOf } from './conditions.ts';
import type { Facts } from './facts.ts';

const rules = rulebook(treeOf({}), { packs: builtInPacks() });
const system = (name: string, tier: number): string =>
  JSON.stringify({
    apiVersion: 'gradus.dev/v1',
    kind: 'System',
    metadata: { name },
    spec: { owner: 'shop', tier, lifecycle: 'production' },
  });
const head = loadSide(treeOf({ 'a.yaml': system('a', 1), 'b.yaml': system('b', 3) }), rules);

const validations = [
  { name: 'graded', expression: 'object.spec.tier < 3', message: 'too low', found: 'tier {{ object.spec.tier }}' },
  { name: 'odd', when: 'object.spec.tier == 3', expression: 'object.spec.tier % 2 == 1', message: 'even' },
  {
    name: 'torn',
    expression: 'object.spec.tier / (object.spec.tier - 1) > 0',
    message: 'none',
    found: 'half {{ 1 / 0 }}',
  },
  { name: 'each', each: '["x", "y"]', expression: 'item == "x"', message: '{{ item }}', found: 'saw {{ item }}' },
];
const { policy } = compilePolicy(
  { id: 'house/rule', title: 'A rule', spec: { match: { kinds: ['System'] }, validations } },
  rules.world,
);

const facts: Facts = {
  verb: 'gate',
  head,
  authority: head.view,
  enforcement: [],
  now: new Date('2026-03-02T09:00:00Z'),
  zone: 'UTC',
  steps: { evaluation: 10_000, run: 100_000 },
  data: {},
  simulated: false,
  required: new Set(),
};
const verdict = (over: Partial<Verdict> = {}): Verdict =>
  ({ findings: [], waived: [], undecided: [], ...over }) as unknown as Verdict;

const conditions = (name: string, over: Partial<Verdict> = {}, given: Partial<Facts> = {}): string[] =>
  conditionsOf([policy], { ...facts, ...given }, verdict(over), (document) => document.name === name).map(
    ({ validation, found = '-', finding }) => `${finding?.outcome ?? 'met'} ${validation}: ${found}`,
  );

test('every condition of a document is listed with what was found, unmet ones first', () => {
  expect(conditions('b')).toEqual([
    'failed graded: tier 3',
    'failed each: saw y',
    'met odd: -',
    'met torn: half (absent)',
    'met each: saw x',
  ]);
});

test('a validation that does not apply to a document is not listed, and an undecided one is', () => {
  expect(conditions('a')).toEqual(['undecided torn: -', 'failed each: saw y', 'met graded: tier 1', 'met each: saw x']);
});

test('what an earlier check remembers of a value does not hide conditions that are met', () => {
  const answers: NonNullable<Facts['answers']> = new WeakMap();
  const once = conditions('b', {}, { answers });
  expect(conditions('b', {}, { answers })).toEqual(once);
  expect(once).toContain('met odd: -');
});

test('a document that was not selected has none', () => {
  expect(conditions('c')).toEqual([]);
});

test('a policy that the Grading or the project file turns off has no conditions', () => {
  expect(conditions('b', {}, { enforcement: [{ policies: ['house/*'], enforcement: 'off' }] })).toEqual([]);
});

test('a condition that is not met is the finding in the verdict, with its waiver', () => {
  const [first] = conditionsOf([policy], facts, verdict(), ({ name }) => name === 'b');
  const waived = { ...first!.finding!, waiver: { name: 'later', expires: '2026-04-01' } };
  const [again] = conditionsOf([policy], facts, verdict({ waived: [waived] }), ({ name }) => name === 'b');
  expect(again!.finding).toBe(waived);
});

test('a policy that used up its steps in the whole run is undecided', () => {
  const spent = {
    policy: 'house/rule',
    validation: 'budget',
    outcome: 'undecided',
    state: 'new',
    enforcement: 'mandatory',
  } as Finding;
  expect(conditions('b', { undecided: [spent] })).toEqual(['undecided budget: -']);
});
