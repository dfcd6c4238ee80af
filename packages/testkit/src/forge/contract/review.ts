import { ForgeError } from '../../../../core/src/forge/forge.ts';
import { isUnreadable } from '../../../../core/src/model/review.ts';
import { describe, expect, test } from 'vitest';
import { commitOf } from '../forge-world.ts';
import { inWorld, type Start } from './in-world.ts';

export function reviewContract(start: Start): void {
  describe('in their current state', () => asTheyStand(start));
  describe('with how they are merged', () => mergedHow(start));
  describe('in lists', () => inLists(start));
}

function mergedHow(start: Start): void {
  for (const rebase of [true, false])
    test(
      `rebase merging: ${rebase}`,
      inWorld(start, async ({ forge, open, merging }) => {
        merging({ rebase });
        expect((await forge.review(open())).rebaseMerging).toBe(rebase);
      }),
    );

  for (const [anchoredBy, anchored] of [
    ['rule', true],
    ['queue', true],
    ['nothing', false],
  ] as const)
    test(
      `anchored by ${anchoredBy}: ${anchored}`,
      inWorld(start, async ({ forge, open, merging }) => {
        merging({ anchoredBy });
        expect((await forge.review(open())).anchored).toBe(anchored);
      }),
    );

  test(
    'anchored by the protection of the branch, where the token may read it',
    inWorld(
      start,
      async ({ forge, open, merging }) => {
        merging({ anchoredBy: 'protection' });
        expect((await forge.review(open())).anchored).toBe(true);
      },
      'protection',
    ),
  );

  test(
    'what cannot be read is neither on nor off, and keeps nothing else from being read',
    inWorld(start, async ({ forge, open, forbid }) => {
      forbid('merging');
      const review = await forge.review(open({ title: 'Still there' }));
      expect(review).toMatchObject({
        title: 'Still there',
        rebaseMerging: { unreadable: expect.stringMatching(/403/) as unknown },
        anchored: { unreadable: expect.stringMatching(/403/) as unknown },
      });
    }),
  );
}

function asTheyStand(start: Start): void {
  test(
    'a request has what it was opened with',
    inWorld(start, async ({ forge, repository, open }) => {
      const number = open({
        author: 'ada',
        title: 'Move the checkout to the new database',
        description: 'Change: checkout-database\n\nWhy: "the old one" is <slow> — 慢',
        labels: ['change', 'needs: review'],
        branch: 'feature/checkout#2',
        head: commitOf(1),
        pushedBy: 'ada',
        target: { branch: 'release/2.x', commit: commitOf(2) },
      });
      expect(await forge.review(number)).toEqual({
        forge: forge.name,
        repository,
        number,
        url: expect.stringMatching(/^https?:\/\//) as unknown,
        title: 'Move the checkout to the new database',
        description: 'Change: checkout-database\n\nWhy: "the old one" is <slow> — 慢',
        labels: ['change', 'needs: review'],
        draft: false,
        author: { login: 'ada', bot: false },
        pusher: { login: 'ada', bot: false },
        contributors: [{ by: { login: 'ada', bot: false }, pushed: commitOf(1) }],
        unattributed: [],
        source: { branch: 'feature/checkout#2', repository, commit: commitOf(1) },
        target: { branch: 'release/2.x', commit: commitOf(2) },
        defaultBranch: 'main',
        decisions: [],
        rebaseMerging: false,
        anchored: true,
      });
    }),
  );

  test(
    'without a description it has an empty one; a draft is one',
    inWorld(start, async ({ forge, open }) => {
      expect(await forge.review(open({ draft: true }))).toMatchObject({ description: '', draft: true });
    }),
  );

  test(
    'a bot that opens it is a bot',
    inWorld(start, async ({ forge, open, account }) => {
      account('renovate[bot]', { bot: true });
      expect((await forge.review(open({ author: 'renovate[bot]' }))).author.bot).toBe(true);
    }),
  );

  test(
    'from a fork it names the fork, and from one that is gone no repository and nobody who pushed',
    inWorld(start, async ({ forge, repository, open, deleteFork }) => {
      const number = open({ fork: 'eve', pushedBy: 'eve' });
      const { source } = await forge.review(number);
      expect(source.repository).not.toBe(repository);
      expect(source.repository).toMatch(/^eve\/./);
      deleteFork(number);
      const after = await forge.review(number);
      expect(after.source.repository).toBe('');
      expect(isUnreadable(after.pusher)).toBe(true);
    }),
  );

  test(
    'its target may be another one later',
    inWorld(start, async ({ forge, open, retarget }) => {
      const number = open();
      retarget(number, { branch: 'release/3.x', commit: commitOf(9) });
      expect((await forge.review(number)).target).toEqual({ branch: 'release/3.x', commit: commitOf(9) });
    }),
  );

  test(
    'its target is where that branch is now, and not where it was when the request was opened',
    inWorld(start, async ({ forge, open }) => {
      const [number] = [6, 7].map((commit) => open({ target: { branch: 'main', commit: commitOf(commit) } }));
      expect((await forge.review(number!)).target).toEqual({ branch: 'main', commit: commitOf(7) });
    }),
  );

  test(
    'of one that does not exist nothing is read, and that is said with its number',
    inWorld(start, async ({ forge }) => {
      const failure = forge.review(4711);
      await expect(failure).rejects.toBeInstanceOf(ForgeError);
      await expect(failure).rejects.toThrow(/4711/);
    }),
  );

  test(
    'the clock is that of the forge',
    inWorld(start, async ({ forge, open, setClock }) => {
      const number = open();
      expect(forge.now()).toBeUndefined();
      setClock(new Date('2031-05-06T07:08:09Z'));
      await forge.review(number);
      expect(forge.now()?.toISOString()).toBe('2031-05-06T07:08:09.000Z');
      setClock(new Date('2031-05-06T08:00:00Z'));
      // A refusal has a date like any answer.
      await forge.review(4711).catch(() => undefined);
      expect(forge.now()?.toISOString()).toBe('2031-05-06T08:00:00.000Z');
    }),
  );
}

function inLists(start: Start): void {
  test(
    'those that are open are listed, over all pages; drafts cannot be merged and are not',
    inWorld(start, async ({ forge, open, close }) => {
      expect(await forge.openReviews()).toEqual([]);
      const numbers = Array.from({ length: 220 }, () => open());
      open({ draft: true });
      close(numbers.shift()!);
      expect([...(await forge.openReviews())].toSorted((a, b) => a - b)).toEqual(numbers);
    }),
  );

  test(
    'those to a branch are listed with their heads, drafts too; and those that landed on it with what they became',
    inWorld(start, async ({ forge, open, close, merge, retarget }) => {
      expect([await forge.openTo('main'), await forge.mergedInto('main')]).toEqual([[], []]);
      const [here, draft, closed, merged, elsewhere] = [
        open({ head: commitOf(1) }),
        open({ head: commitOf(2), draft: true }),
        open({ head: commitOf(3) }),
        open({ head: commitOf(4) }),
        open({ head: commitOf(5) }),
      ];
      close(closed);
      merge(merged, commitOf(6));
      retarget(elsewhere, { branch: 'release', commit: commitOf(7) });
      expect([...(await forge.openTo('main'))].toSorted((a, b) => a.number - b.number)).toEqual([
        { number: here, head: commitOf(1), draft: false },
        { number: draft, head: commitOf(2), draft: true },
      ]);
      expect(await forge.openTo('release')).toEqual([{ number: elsewhere, head: commitOf(5), draft: false }]);
      expect(await forge.mergedInto('main')).toEqual([{ number: merged, head: commitOf(4), commit: commitOf(6) }]);
      expect(await forge.mergedInto('release')).toEqual([]);
    }),
  );

  test(
    'those of a commit are the open ones that have it as their head now',
    inWorld(start, async ({ forge, open, push, close }) => {
      const [here, there, closed, moved] = Array.from({ length: 4 }, () => open({ head: commitOf(1) }));
      open({ head: commitOf(2) });
      close(closed!);
      push(moved!, { commit: commitOf(3), by: 'ada' });
      expect([...(await forge.reviewsOf(commitOf(1)))].toSorted((a, b) => a - b)).toEqual([here, there]);
      expect(await forge.reviewsOf(commitOf(3))).toEqual([moved]);
      expect(await forge.reviewsOf(commitOf(77))).toEqual([]);
    }),
  );
}
