import { isUnreadable, type Review } from '../../../../core/src/model/review.ts';
import { describe, expect, test } from 'vitest';
import { commitOf } from '../forge-world.ts';
import { inWorld, type Start } from './in-world.ts';

/** What counts of the decisions: the last word of each, comments aside. */
function lastWords({ decisions }: Review): Record<string, string> {
  if (isUnreadable(decisions)) throw new Error(decisions.unreadable);
  const words: Record<string, string> = {};
  for (const { by, decision } of decisions) if (decision !== 'commented') words[by.login] = decision;
  // A dismissed decision is the same as none.
  return Object.fromEntries(Object.entries(words).filter(([, decision]) => decision !== 'dismissed'));
}

function rightsOf({ decisions }: Review, login: string): object | undefined {
  if (isUnreadable(decisions)) throw new Error(decisions.unreadable);
  const found = decisions.findLast(({ by, decision }) => by.login === login && decision !== 'commented');
  return found && { canWrite: found.canWrite, isAdministrator: found.isAdministrator };
}

export function decisionsContract(start: Start): void {
  describe('with decisions', () => withDecisions(start));
  describe('with their pusher', () => withPusher(start));
  describe('with their contributors', () => withContributors(start));
}

function withDecisions(start: Start): void {
  test(
    'the last word of each counts, and a comment is none',
    inWorld(start, async ({ forge, open, decide, dismiss }) => {
      const number = open();
      for (const by of ['bob', 'carol', 'dan']) decide(number, { by, decision: 'approved' });
      decide(number, { by: 'bob', decision: 'commented' });
      decide(number, { by: 'erin', decision: 'commented' });
      dismiss(number, 'carol');
      expect(lastWords(await forge.review(number))).toEqual({ bob: 'approved', dan: 'approved' });
      decide(number, { by: 'carol', decision: 'approved' });
      expect(lastWords(await forge.review(number))).toEqual({ bob: 'approved', carol: 'approved', dan: 'approved' });
    }),
  );

  test(
    'who asks for changes has not approved, until they do',
    inWorld(
      start,
      async ({ forge, open, decide }) => {
        const number = open();
        decide(number, { by: 'bob', decision: 'approved' });
        decide(number, { by: 'bob', decision: 'changes-requested' });
        expect(lastWords(await forge.review(number))).toEqual({ bob: 'changes-requested' });
        decide(number, { by: 'bob', decision: 'approved' });
        expect(lastWords(await forge.review(number))).toEqual({ bob: 'approved' });
      },
      'changesRequested',
    ),
  );

  test(
    'an approval has its time, and stays when the head moves on',
    inWorld(start, async ({ forge, open, decide, push }) => {
      const number = open();
      decide(number, { by: 'bob', decision: 'approved', at: '2026-03-02T10:11:12Z' });
      push(number, { commit: commitOf(5), by: 'ada' });
      const { decisions } = await forge.review(number);
      if (isUnreadable(decisions)) throw new Error(decisions.unreadable);
      const approval = decisions.find(({ by, decision }) => by.login === 'bob' && decision === 'approved');
      expect(Date.parse(approval?.at ?? '')).toBe(Date.parse('2026-03-02T10:11:12Z'));
    }),
  );

  test(
    'an approval is of the commit that was looked at',
    inWorld(
      start,
      async ({ forge, open, decide, push }) => {
        const number = open({ head: commitOf(1) });
        decide(number, { by: 'bob', decision: 'approved' });
        push(number, { commit: commitOf(2), by: 'ada' });
        decide(number, { by: 'carol', decision: 'approved' });
        const { decisions } = await forge.review(number);
        if (isUnreadable(decisions)) throw new Error(decisions.unreadable);
        const commits = Object.fromEntries(decisions.map(({ by, commit }) => [by.login, commit]));
        expect(commits).toEqual({ bob: commitOf(1), carol: commitOf(2) });
      },
      'commitOfDecision',
    ),
  );

  test(
    'reviewers have the rights that they have now',
    inWorld(start, async ({ forge, open, decide, account }) => {
      const number = open();
      const people = { root: 'administer', bob: 'write', carol: 'read', dan: 'nothing' } as const;
      for (const [login, may] of Object.entries(people)) {
        account(login, { may: 'write' });
        decide(number, { by: login, decision: 'approved' });
        account(login, { may });
      }
      const review = await forge.review(number);
      // A person without permissions may no longer be listed at all.
      expect([undefined, false]).toContain((rightsOf(review, 'dan') as { canWrite?: boolean } | undefined)?.canWrite);
      expect(['root', 'bob', 'carol'].map((login) => rightsOf(review, login))).toEqual([
        { canWrite: true, isAdministrator: true },
        { canWrite: true, isAdministrator: false },
        { canWrite: false, isAdministrator: false },
      ]);
    }),
  );

  test(
    'the approval of an account that was deleted is nobody’s',
    inWorld(start, async ({ forge, open, decide, deleteAccount }) => {
      const number = open();
      decide(number, { by: 'bob', decision: 'approved' });
      decide(number, { by: 'carol', decision: 'approved' });
      deleteAccount('bob');
      const review = await forge.review(number);
      const { bob, carol } = lastWords(review);
      expect({ bob, carol }).toEqual({ bob: undefined, carol: 'approved' });
      if (isUnreadable(review.decisions)) throw new Error(review.decisions.unreadable);
      const strangers = review.decisions.filter(({ by }) => by.login !== 'carol');
      expect(strangers.every(({ canWrite }) => canWrite !== true)).toBe(true);
    }),
  );

  test(
    'all are read, however many pages they fill',
    inWorld(start, async ({ forge, open, decide }) => {
      const number = open();
      const people = Array.from({ length: 125 }, (_, index) => `person-${index}`);
      for (const by of people) {
        decide(number, { by, decision: 'commented' });
        decide(number, { by, decision: 'approved' });
      }
      expect(Object.keys(lastWords(await forge.review(number))).toSorted()).toEqual(people.toSorted());
    }),
  );

  test(
    'that may not be read are unreadable, and the request is read all the same',
    inWorld(start, async ({ forge, open, decide, forbid }) => {
      const number = open({ title: 'Move the checkout', pushedBy: 'ada' });
      decide(number, { by: 'bob', decision: 'approved' });
      forbid('decisions');
      const review = await forge.review(number);
      expect(review).toMatchObject({ title: 'Move the checkout', pusher: { login: 'ada' } });
      expect(review.decisions).toEqual({ unreadable: expect.stringMatching(/40[134]/) as unknown });
    }),
  );

  test(
    'are never without what a reviewer may do because that could not be read',
    inWorld(start, async ({ forge, open, decide, forbid }) => {
      const number = open();
      decide(number, { by: 'bob', decision: 'approved' });
      forbid('rights');
      const { decisions } = await forge.review(number);
      expect(decisions).toEqual({ unreadable: expect.stringMatching(/40[134]/) as unknown });
    }),
  );
}

function withPusher(start: Start): void {
  test(
    'the last pusher is reported, and not the author',
    inWorld(start, async ({ forge, open, push, account }) => {
      account('deployer', { bot: true });
      const number = open({ author: 'ada', pushedBy: 'ada' });
      push(number, { commit: commitOf(2), by: 'bob' });
      expect((await forge.review(number)).pusher).toEqual({ login: 'bob', bot: false });
      push(number, { commit: commitOf(3), by: 'deployer' });
      expect((await forge.review(number)).pusher).toEqual({ login: 'deployer', bot: true });
    }),
  );

  test(
    'somebody who pushed earlier is not taken for it where the forge does not remember',
    inWorld(start, async ({ forge, open, push }) => {
      const number = open({ pushedBy: 'ada' });
      push(number, { commit: commitOf(2) });
      const review = await forge.review(number);
      expect(review.source.commit).toBe(commitOf(2));
      expect(isUnreadable(review.pusher)).toBe(true);
    }),
  );

  test(
    'where it may not be read it is unreadable, and the decisions are read all the same',
    inWorld(start, async ({ forge, open, decide, forbid }) => {
      const number = open({ pushedBy: 'ada' });
      decide(number, { by: 'bob', decision: 'approved' });
      forbid('pusher');
      const review = await forge.review(number);
      expect(review.pusher).toEqual({ unreadable: expect.stringMatching(/40[134]/) as unknown });
      expect(lastWords(review)).toEqual({ bob: 'approved' });
    }),
  );
}

/** Logins of contributors, and commits without a contributor. */
function contributorsOf({ contributors, unattributed }: Review): object {
  if (isUnreadable(contributors)) throw new Error(contributors.unreadable);
  return { logins: contributors.map(({ by }) => by.login).toSorted(), unattributed };
}

function withContributors(start: Start): void {
  test(
    'everybody who pushed to the branch is one, also before the last push, and where force replaced it',
    inWorld(start, async ({ forge, open, push }) => {
      const number = open({ author: 'ada', head: commitOf(1), pushedBy: 'bob' });
      push(number, { commit: commitOf(2), by: 'carol' });
      push(number, { commit: commitOf(3), by: 'ada', over: commitOf(1) });
      expect(contributorsOf(await forge.review(number))).toEqual({ logins: ['ada', 'bob', 'carol'], unattributed: [] });
    }),
  );

  test(
    'the author of a commit is none',
    inWorld(start, async ({ forge, open, account }) => {
      account('root', {});
      const number = open({ pushedBy: 'ada' });
      expect(contributorsOf(await forge.review(number))).toEqual({ logins: ['ada'], unattributed: [] });
    }),
  );

  test(
    'an account with a verified signature is one, also where another account pushed the commit',
    inWorld(
      start,
      async ({ forge, open, push, account }) => {
        account('carol', {});
        const number = open({ head: commitOf(1), signedBy: 'carol', pushedBy: 'ada' });
        push(number, { commit: commitOf(2), by: 'ada' });
        const review = await forge.review(number);
        expect(contributorsOf(review)).toEqual({ logins: ['ada', 'carol'], unattributed: [] });
        expect(review.contributors).toContainEqual({ by: { login: 'carol', bot: false }, signed: commitOf(1) });
      },
      'signatures',
    ),
  );

  test(
    'a commit that nobody is known to have pushed is listed, beside the accounts that pushed others',
    inWorld(start, async ({ forge, open, push }) => {
      const number = open({ head: commitOf(1) });
      push(number, { commit: commitOf(2), by: 'bob' });
      expect(contributorsOf(await forge.review(number))).toEqual({ logins: ['bob'], unattributed: [commitOf(1)] });
    }),
  );

  test(
    'where pushes may not be read, they are unreadable',
    inWorld(start, async ({ forge, open, forbid }) => {
      const number = open({ head: commitOf(1), pushedBy: 'ada' });
      forbid('pusher');
      expect(isUnreadable((await forge.review(number)).contributors)).toBe(true);
    }),
  );
}
