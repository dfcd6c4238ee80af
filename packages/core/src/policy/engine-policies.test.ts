import { expect, test } from 'vitest';
import { rulePage } from '../report/rule-page.ts';
import { enginePolicies } from './engine-policies.ts';

test('each has a page where reports link to, and no two share an id', () => {
  const ids = enginePolicies.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(rulePage(id)).toBe(`https://gradus.dev/docs/policies/${id}`);
});

test.each(enginePolicies)(
  '$id names each validation once, and says what it finds and what to do',
  ({ validations }) => {
    const names = validations.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { means, fix } of validations)
      expect([means, fix]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)]);
  },
);
