import { expect, test } from 'vitest';
import { groupPath } from './group-files.ts';

const names = [
  'shop/production',
  'shop%2Fproduction',
  '..',
  '@',
  '分级系统/生产',
  '分'.repeat(200),
  `${'分'.repeat(199)}级`,
  '\ud800',
  '\ud801',
];

test('every name of a group has a path of its own, which Git can hold', () => {
  const paths = names.map(groupPath);
  expect(new Set(paths).size).toBe(names.length);
  for (const path of paths) expect(path).toMatch(/^groups\/[\w.~!*'()%@-]{1,200}\.json$/);
  expect(paths[0]).toBe('groups/shop%2Fproduction.json');
});
