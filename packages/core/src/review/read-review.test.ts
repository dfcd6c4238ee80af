import { describe, expect, test } from 'vitest';
import type { Value } from '../model/value.ts';
import { readReview } from './read-review.ts';

const oid = 'a'.repeat(40);
const said = { by: 'aya', decision: 'approved', at: '2026-03-02T09:00:00Z' };

test('what is left out is empty, and the pusher is the author', () => {
  expect(readReview({ author: 'mei' })).toEqual({
    review: {
      forge: 'github',
      repository: '',
      number: 0,
      url: '',
      title: '',
      description: '',
      labels: [],
      draft: false,
      author: { login: 'mei', bot: false },
      pusher: { login: 'mei', bot: false },
      contributors: [],
      unattributed: [],
      source: { branch: '', repository: '', commit: '' },
      target: { branch: '', commit: '' },
      decisions: [],
      defaultBranch: { unreadable: 'the review does not say' },
      rebaseMerging: { unreadable: 'the review does not say' },
      anchored: { unreadable: 'the review does not say' },
    },
  });
});

test('all that a forge would say is read', () => {
  const given = {
    forge: 'gitlab',
    repository: 'shop/ops',
    number: 7,
    url: 'https://forge.example/7',
    title: 'Basket',
    description: 'Change: basket',
    labels: ['urgent'],
    draft: true,
    author: { login: 'renovate', bot: true },
    pusher: { login: 'mei' },
    contributors: ['lin', { login: 'noor', pushed: oid }, { login: 'renovate', bot: true, signed: oid }],
    unattributed: [oid],
    source: { branch: 'basket', repository: 'mei/ops', commit: oid },
    target: { branch: 'main', commit: oid },
    decisions: [{ ...said, commit: oid, canWrite: false, isAdministrator: true }],
    defaultBranch: 'main',
    rebaseMerging: true,
    anchored: false,
  };
  expect(readReview(given)).toEqual({
    review: {
      ...given,
      pusher: { login: 'mei', bot: false },
      contributors: [
        { by: { login: 'lin', bot: false } },
        { by: { login: 'noor', bot: false }, pushed: oid },
        { by: { login: 'renovate', bot: true }, signed: oid },
      ],
      decisions: [{ ...given.decisions[0], by: { login: 'aya', bot: false } }],
    },
  });
});

test('a branch is of the repository where no fork is named', () => {
  expect(readReview({ author: 'mei', repository: 'shop/ops', source: { branch: 'x' } })).toMatchObject({
    review: { source: { repository: 'shop/ops' } },
  });
});

test('what the forge did not say is unreadable', () => {
  const unknown = { unreadable: 'the token may not read it (403)' };
  const facts = { pusher: unknown, decisions: unknown, rebaseMerging: unknown, anchored: unknown };
  expect(readReview({ author: 'mei', ...facts })).toMatchObject({ review: facts });
});

describe('refused is', () => {
  test.each<[string, Value, string]>([
    ['not an object', ['mei'], ''],
    ['nothing at all', null, ''],
    ['nobody as the author', {}, ''],
    ['an empty login', { author: '' }, '/author'],
    ['a login that is a number', { author: 7 }, '/author'],
    ['a bot that is a word', { author: { login: 'x', bot: 'yes' } }, '/author/bot'],
    ['an author that is unreadable', { author: { unreadable: 'x' } }, '/author/unreadable'],
    [
      'a pusher that is a login and unreadable',
      { author: 'x', pusher: { login: 'x', unreadable: 7 } },
      '/pusher/unreadable',
    ],
    ['another forge', { author: 'x', forge: 'gitea' }, '/forge'],
    ['a misspelt member', { author: 'x', decision: [] }, '/decision'],
    ['a number that is none', { author: 'x', number: '7' }, '/number'],
    ['labels that are not text', { author: 'x', labels: [7] }, '/labels/0'],
    ['a draft that is a word', { author: 'x', draft: 'no' }, '/draft'],
    ['a short commit', { author: 'x', target: { commit: 'abc' } }, '/target/commit'],
    ['a setting that is a word', { author: 'x', rebaseMerging: 'no' }, '/rebaseMerging'],
    ['decisions that are a word', { author: 'x', decisions: 'none' }, '/decisions'],
    ['a decision by nobody', { author: 'x', decisions: [{ ...said, by: '' }] }, '/decisions/0/by'],
    [
      'a decision that is another word',
      { author: 'x', decisions: [{ ...said, decision: 'lgtm' }] },
      '/decisions/0/decision',
    ],
    ['a decision at no instant', { author: 'x', decisions: [{ ...said, at: '2026-03-02' }] }, '/decisions/0/at'],
    ['a right that is a word', { author: 'x', decisions: [{ ...said, canWrite: 'no' }] }, '/decisions/0/canWrite'],
    ['a misspelt right', { author: 'x', decisions: [{ ...said, canwrite: false }] }, '/decisions/0/canwrite'],
  ])('%s', (_, value, pointer) => {
    const read = readReview(value);
    expect('problems' in read && read.problems.map((problem) => problem.pointer)).toContain(pointer);
  });

  test('everything at once', () => {
    const read = readReview({ number: 'x', forge: 'x', decisions: [said, { ...said, at: 'x' }, 'x'] });
    expect('problems' in read && read.problems.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['', '/number', '/forge', '/decisions/1/at', '/decisions/2']),
    );
  });
});
