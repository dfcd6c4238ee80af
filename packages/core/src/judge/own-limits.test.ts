import { expect, test } from 'vitest';
import { check, treeOf } from './check.ts';
import { builtInPacks } from '../policy/built-in.ts';
import { leastLimits, stepsOf, stepsWithin } from '../policy/steps.ts';
import { readProject } from '../policy/project-file.ts';

const defaults = readProject(treeOf({})).limits;

function files(
  limits: object,
  expression: string,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const of = (kind: string, spec: object): string =>
    JSON.stringify({ apiVersion: 'gradus.dev/v1', kind, metadata: { name: 'p', title: 'P' }, spec });
  const documents = [{ paths: ['things/*.yaml'], kind: 'Thing', identity: 'file.stem' }];
  const validations = [{ name: 'v', expression, message: 'No.' }];
  return {
    'gradus.yaml': of('Project', { policies: ['./rules'], limits, documents }),
    'rules/p.yaml': of('Policy', { match: { kinds: ['Thing'] }, validations }),
    'things/a.yaml': 'a: 1\n',
    ...more,
  };
}

const now = new Date('2026-03-02T09:00:00Z');
const dear = 'lists.range(1000).all(a, lists.range(1000).all(b, a + b >= 0))';

function stateOf(target: Record<string, string>, head: Record<string, string>): string {
  const { verdict } = check({ head: treeOf(head), base: treeOf(target), now, packs: builtInPacks() });
  return verdict.state;
}

test('rules of the head that need more steps than the target allows do not make it pass', () => {
  const forbidden = { 'things/b.yaml': 'b: 1\n' };
  const target = files({ steps: 5_000 }, 'object.?b.orValue(0) == 0');
  expect(stateOf(target, files({ steps: 5_000 }, 'true', forbidden))).toBe('pending');
  expect(stateOf(target, files({ steps: 100_000_000 }, dear, forbidden))).toBe('failed');
});

test('a depth that only the head allows is not read', () => {
  const deep = { 'things/b.yaml': '{a: {b: {c: {d: {e: {f: 1}}}}}}\n' };
  const target = files({ depth: 5 }, 'true');
  expect(stateOf(target, files({ depth: 50 }, 'true', deep))).toBe('failed');
  expect(stateOf(files({ depth: 50 }, 'true'), files({ depth: 50 }, 'true', deep))).toBe('passed');
});

test('the head may lower a limit', () => {
  expect(leastLimits({ ...defaults, steps: 1 }, { ...defaults, depth: 2 })).toEqual({
    ...defaults,
    steps: 1,
    depth: 2,
  });
});

test('a thousand policies of the head share the steps of the policies of the target', () => {
  const { run } = stepsOf(defaults);
  expect(stepsWithin(defaults, 1_000, 10)).toEqual({ evaluation: defaults.steps, run: run / 100 });
  expect(stepsWithin(defaults, 10, 20).run).toBe(run);
  expect(stepsWithin(defaults, 3, 0).run).toBe(Math.floor(run / 3));
});

test.each([0, -1, 1.5, 1e9, '10', null])('steps: %s is refused at its place', (steps) => {
  expect(() => stateOf(files({ steps }, 'true'), files({}, 'true'))).toThrow(/steps/);
});

test('an identity that costs too much ends in findings', () => {
  const project = JSON.parse(files({}, 'true')['gradus.yaml']!) as { spec: { documents: { identity: string }[] } };
  (project.spec as { limits?: object }).limits = { steps: 100_000 };
  project.spec.documents[0]!.identity = `${dear} ? file.stem : ""`;
  const things = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`things/${index}.yaml`, 'a: 1\n']));
  const head = { ...files({}, 'true', things), 'gradus.yaml': JSON.stringify(project) };
  const { verdict } = check({ head: treeOf(head), now, packs: builtInPacks() });
  expect(verdict.state).toBe('failed');
});
