import { describe, expect, test } from 'vitest';
import { builtInPacks, lintPolicy, testPolicy } from '@gradus/core';
import { loadProject } from '@gradus/node';
import { policiesOf } from '@gradus/node/internal';

const project = await loadProject(new URL('../', import.meta.url).pathname);
const { policies, problems } = policiesOf(project, []);

test('every policy of the built-in packs has its file', () => {
  expect(problems).toEqual([]);
  const built = builtInPacks().flatMap(({ name: pack, policies: ours }) => ours.map(({ name }) => `${pack}/${name}`));
  expect(policies.map(({ source }) => source.id).sort()).toEqual(built.sort());
});

// At run time, the built-in packs are not type-checked, so this test does it.
describe.each(policies.map((policy) => [policy.source.id, policy] as const))('%s', (_, { source }) => {
  test('type-checks', () => {
    expect(lintPolicy(source, project.rules).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('passes its test cases, in which every condition is met and not met', () => {
    const { cases, coverage } = testPolicy(source, project.rules);
    expect(cases.filter((each) => each.problems.length > 0)).toEqual([]);
    expect(coverage.filter(({ seenTrue, seenFalse }) => !seenTrue || !seenFalse)).toEqual([]);
  });
});
