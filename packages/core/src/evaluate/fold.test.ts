import { expect, test } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { fold } from './fold.ts';

const at = (more: Partial<Finding>): Finding => ({
  policy: 'gradus/document',
  validation: 'schema',
  enforcement: 'mandatory',
  outcome: 'failed',
  message: 'wrong',
  document: { kind: 'System', name: 'checkout' },
  location: { side: 'head', path: 'checkout.yaml', stream: 0, pointer: '' },
  related: [],
  fingerprint: '',
  state: 'new',
  ...more,
});
const open = at({ policy: 'baseline/dependency-tier', validation: 'as-critical', outcome: 'undecided' });

test('a failure takes in what could not be decided about its document', () => {
  expect(fold([at({}), open]).map(({ folds }) => folds)).toEqual([['baseline/dependency-tier/as-critical']]);
});

test.each([
  ['one that is waived', at({ waiver: { name: 'w', expires: '2026-06-30' } })],
  ['one that is only shown', at({ enforcement: 'advisory' })],
  ['one that was there before', at({ state: 'existing' })],
  ['one of another document', at({ document: { kind: 'System', name: 'catalog' } })],
  ['one of a policy that explains nothing', at({ policy: 'baseline/owner-resolves' })],
])('%s takes in nothing', (_, failure) => {
  expect(fold([failure, open])).toEqual([failure, open]);
});
