import { expect, test } from 'vitest';
import type { CelValue } from '../expression/definition.ts';
import { automationOf, type Automated } from './automation.ts';

const bot = { login: 'dependabot[bot]', bot: true };
const entries: CelValue = [
  {
    name: 'dependabot',
    logins: { github: 'Dependabot[bot]' },
    paths: ['**/package.json', '!infra/**'],
    tiers: [2n, 3n],
  },
  { name: 'renovate', logins: { github: 'renovate[bot]', gitlab: 'renovate' }, paths: ['**/*.lock'] },
];

function of(over: Partial<Automated>, given: CelValue = entries): string | undefined {
  return automationOf(given, {
    forge: 'github',
    accounts: [bot, bot],
    files: ['shop/package.json'],
    tiers: [2],
    ...over,
  });
}

test('an entry applies to a request that meets all its conditions', () => {
  expect(of({})).toBe('dependabot');
  expect(of({ accounts: [{ login: 'renovate', bot: true }], forge: 'gitlab', files: ['a.lock'], tiers: [0] })).toBe(
    'renovate',
  );
  expect(of({ tiers: [] })).toBe('dependabot');
});

test.each<[string, Partial<Automated>, CelValue?]>([
  ['another person has pushed to', { accounts: [bot, { login: 'mei', bot: false }] }],
  ['another person has created', { accounts: [{ login: 'mei', bot: false }, bot] }],
  ['touches one more file', { files: ['shop/package.json', 'shop/basket.ts'] }],
  ['touches a file that the entry excludes', { files: ['infra/package.json'] }],
  ['touches nothing', { files: [] }],
  ['touches a system of another tier', { tiers: [2, 1] }],
  ['comes from another forge', { forge: 'gitlab' }],
  ['meets no entry at all', {}, []],
  ['meets an entry without paths', {}, [{ name: 'x', logins: { github: 'dependabot[bot]' } }]],
  ['meets an entry whose globs are none', {}, [{ name: 'x', logins: { github: 'dependabot[bot]' }, paths: ['['] }]],
  [
    'meets an entry without a login for this forge',
    { accounts: [{ login: '', bot: false }] },
    [{ name: 'x', logins: {}, paths: ['**'] }],
  ],
])('a request that %s is everybody’s', (_, over, given) => {
  expect(of(over, given)).toBe(undefined);
});

test('where the Grading has no automation, every request is everybody’s', () => {
  const request: Automated = { forge: 'github', accounts: [bot], files: ['shop/package.json'], tiers: [] };
  expect([undefined, null, 'all', {}].map((none) => automationOf(none, request))).toEqual(Array(4).fill(undefined));
});
