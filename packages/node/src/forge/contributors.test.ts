import { expect, test } from 'vitest';
import { attribution, type BranchPush, type RequestCommit } from './contributors.ts';

const account = (login: string): { login: string; bot: boolean } => ({ login, bot: false });
const created = undefined;

/** A push, as `from`, `to`, and the account that made it. */
type Written = readonly [from: string | undefined, to: string, by: string | undefined];

/** Commits as text, `b:a` for b on top of a; `t` belongs to the target. */
function of(commits: string, pushes: readonly Written[], signers: Readonly<Record<string, string>> = {}): object {
  const listed = commits.split(' ').map((text): RequestCommit => {
    const [id = '', ...parents] = text.split(':');
    const signer = signers[id];
    return { id, parents, ...(signer !== undefined && { signer: account(signer) }) };
  });
  const found = attribution(listed, 'h');
  const moves = pushes.map(([from, to, by]): BranchPush => ({ from, to, by: by === undefined ? by : account(by) }));
  for (const move of moves) if (move.to === found.sought()) found.follow(move);
  const { contributors, unattributed } = found.result();
  if ('unreadable' in contributors) return contributors;
  return { logins: contributors.map(({ by }) => by.login).toSorted(), unattributed };
}

test.each<[string, string, readonly Written[], readonly string[], readonly string[]]>([
  [
    'each push counts',
    'a:t h:a',
    [
      ['a', 'h', 'ada'],
      [created, 'a', 'bob'],
    ],
    ['ada', 'bob'],
    [],
  ],
  [
    'a branch that begins at the target',
    'h:t',
    [
      ['t', 'h', 'ada'],
      [created, 't', 'bob'],
    ],
    ['ada'],
    [],
  ],
  [
    'a push that force replaced',
    'a:t h:a',
    [
      ['x', 'h', 'ada'],
      [created, 'x', 'bob'],
    ],
    ['ada', 'bob'],
    [],
  ],
  [
    'a push that was reset and made again',
    'h:t',
    [
      ['t', 'h', 'ada'],
      ['h', 't', 'ada'],
      [created, 'h', 'bob'],
    ],
    ['ada', 'bob'],
    [],
  ],
  ['the oldest push is missing', 'a:t b:a h:b', [['b', 'h', 'ada']], ['ada'], ['a', 'b']],
  ['no push is known', 'a:t h:a', [], [], ['a', 'h']],
  [
    'a push in between is missing',
    'a:t b:a h:b',
    [
      ['b', 'h', 'ada'],
      [created, 'a', 'bob'],
    ],
    ['ada'],
    ['a', 'b'],
  ],
  ['force replaced what is not known any more', 'a:t h:a', [['x', 'h', 'ada']], ['ada'], ['a', 'h']],
  [
    'an account that is gone',
    'a:t h:a',
    [
      ['a', 'h', 'ada'],
      [created, 'a', undefined],
    ],
    ['ada'],
    ['a'],
  ],
  [
    'a merge of the target',
    'a:t m:a:u h:m',
    [
      ['a', 'h', 'ada'],
      [created, 'a', 'bob'],
    ],
    ['ada', 'bob'],
    [],
  ],
  ['a cycle, which no repository has', 'a:h h:a', [[created, 'h', 'ada']], ['ada'], []],
])('%s', (_, commits, pushes, logins, unattributed) => {
  expect(of(commits, pushes)).toEqual({ logins, unattributed });
});

test('a verified signature attributes its commit, and pushes do not hide the signer', () => {
  expect(of('a:t h:a', [['a', 'h', 'ada']], { a: 'carol' })).toEqual({ logins: ['ada', 'carol'], unattributed: [] });
  expect(of('h:t', [[created, 'h', 'ada']], { h: 'carol' })).toEqual({ logins: ['ada', 'carol'], unattributed: [] });
});

test('a list of commits without the head belongs to another request', () => {
  expect(of('a:t', [[created, 'h', 'ada']])).toEqual({
    unreadable: expect.stringContaining('does not list the head') as unknown,
  });
});
