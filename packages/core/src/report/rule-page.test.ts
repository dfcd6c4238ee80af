import { expect, test } from 'vitest';
import { rulePage } from './rule-page.ts';

test.each([
  ['itil/rollback-plan', 'https://gradus.dev/docs/policies/itil/rollback-plan'],
  ['nist-800-53/cm-3', 'https://gradus.dev/docs/policies/nist-800-53/cm-3'],
  ['itil/../../evil', undefined],
  ['shop/opening-hours', undefined],
  ['itil', undefined],
])('%s', (policy, expected) => {
  expect(rulePage(policy)).toBe(expected);
});
