import type { LineComment } from '../../../../core/src/forge/forge.ts';
import { describe, expect, test } from 'vitest';
import type { ForgeWorld } from '../forge-world.ts';
import { inWorld, type Start } from './in-world.ts';

const verdict = { key: 'gate', body: '**Gradus**: 2 findings wait.\n\n| who | what |\n|---|---|\n' };

function lineComment(line: number, fingerprint: string): LineComment {
  return { path: 'plan.yaml', line, body: `Finding ${fingerprint}.`, fingerprint };
}

function bodies(world: ForgeWorld, number: number, by: string): string[] {
  return world.comments(number).flatMap((comment) => (comment.by === by ? comment.body : []));
}

export function commentsContract(start: Start): void {
  describe('one comment', () => oneComment(start));
  describe('comments at lines', () => atLines(start));
}

function oneComment(start: Start): void {
  test(
    'that is made, left alone while nothing changes, and then changed',
    inWorld(start, async (world) => {
      const number = world.open();
      const written = await world.forge.comment(number, verdict);
      expect(written).toEqual({ written: true, url: expect.stringMatching(/^https?:\/\//) as unknown });
      expect(await world.forge.comment(number, verdict)).toEqual(written);
      expect(world.comments(number)).toMatchObject([{ by: world.own, edits: 0 }]);
      await world.forge.comment(number, { ...verdict, body: 'Passed.' });
      expect(world.comments(number)).toMatchObject([{ by: world.own, edits: 1 }]);
      expect(world.comments(number)[0]?.body).toContain('Passed.');
    }),
  );

  test(
    'of each key, apart from those of other keys and of other requests',
    inWorld(start, async (world) => {
      const [number, other] = [world.open(), world.open()];
      for (const key of ['gate', 'gate-eu', 'ga']) await world.forge.comment(number, { key, body: `Of ${key}.` });
      await world.forge.comment(other, verdict);
      await world.forge.comment(number, { key: 'gate', body: 'Changed.' });
      const texts = bodies(world, number, world.own).map((body) => /(?:Of .*|Changed)\./.exec(body)?.[0]);
      expect(texts).toEqual(['Changed.', 'Of gate-eu.', 'Of ga.']);
    }),
  );

  test(
    'that somebody else copied is theirs, whatever it says',
    inWorld(start, async (world) => {
      const [model, number] = [world.open(), world.open()];
      await world.forge.comment(model, verdict);
      const copy = world.comments(model)[0]!.body;
      world.comment(number, { by: 'mallory', body: copy });
      await world.forge.comment(number, { ...verdict, body: 'Not yet.', onlyUpdate: true });
      expect(bodies(world, number, world.own)).toEqual([]);
      await world.forge.comment(number, { ...verdict, body: 'Failed.' });
      expect(bodies(world, number, 'mallory')).toEqual([copy]);
      expect(bodies(world, number, world.own).join()).toContain('Failed.');
    }),
  );

  test(
    'that is found behind pages of talk, and whose doubles are removed',
    inWorld(start, async (world) => {
      const number = world.open();
      const talk = (): void => {
        for (let index = 0; index < 130; index++) world.comment(number, { by: 'bob', body: `And ${index}?` });
      };
      talk();
      await world.forge.comment(number, verdict);
      talk();
      world.comment(number, { by: world.own, body: bodies(world, number, world.own)[0]! });
      world.comment(number, { by: world.own, body: 'What I always wanted to say.' });
      await world.forge.comment(number, { ...verdict, body: 'Passed.' });
      const own = bodies(world, number, world.own);
      expect(own).toHaveLength(2);
      expect(own[0]).toContain('Passed.');
      expect(bodies(world, number, 'bob')).toHaveLength(260);
    }),
  );

  test(
    'only where there is one to be kept up to date, when asked for that',
    inWorld(start, async (world) => {
      const number = world.open();
      expect(await world.forge.comment(number, { ...verdict, onlyUpdate: true })).toMatchObject({ written: true });
      expect(world.comments(number)).toEqual([]);
      await world.forge.comment(number, verdict);
      await world.forge.comment(number, { ...verdict, body: 'Passed.', onlyUpdate: true });
      expect(bodies(world, number, world.own).join()).toContain('Passed.');
    }),
  );

  test(
    'as long as the forge takes; a longer one is refused, and not by an exception',
    inWorld(start, async (world) => {
      const number = world.open();
      const longest = 'ä'.repeat(world.says.commentLength - 200);
      expect(await world.forge.comment(number, { key: 'gate', body: longest })).toMatchObject({ written: true });
      expect(bodies(world, number, world.own)[0]).toContain(longest);
      const longer = await world.forge.comment(number, { key: 'x', body: 'x'.repeat(world.says.commentLength + 1) });
      expect(longer).toEqual({ written: false, why: expect.stringMatching(/./) as unknown });
    }),
  );
}

function atLines(start: Start): void {
  const shows = { 'plan.yaml': [3, 4, 5, 90], 'docs/a b#1.md': [1] };

  test(
    'that the request shows, and at no other',
    inWorld(start, async ({ forge, open, lineComments, own }) => {
      const number = open({ shows });
      const far = { ...lineComment(1, 'f3'), path: 'other.yaml' };
      const odd = { ...lineComment(1, 'f4'), path: 'docs/a b#1.md' };
      const told = await forge.lines(number, [lineComment(4, 'f1'), lineComment(89, 'f2'), far, odd], 'gate');
      expect(told).toMatchObject({ written: true });
      expect(lineComments(number).map(({ by, path, line, settled }) => ({ by, path, line, settled }))).toEqual([
        { by: own, path: 'plan.yaml', line: 4, settled: false },
        { by: own, path: 'docs/a b#1.md', line: 1, settled: false },
      ]);
    }),
  );

  test(
    'each once, settled when its finding is gone, and open again when it is back',
    inWorld(start, async ({ forge, open, lineComments }) => {
      const number = open({ shows });
      const settled = (): boolean[] => lineComments(number).map((comment) => comment.settled);
      const both = [lineComment(3, 'f1'), lineComment(4, 'f2')];
      await forge.lines(number, both, 'gate');
      const before = lineComments(number);
      await forge.lines(number, both, 'gate');
      expect(lineComments(number)).toEqual(before);
      await forge.lines(number, [both[1]!], 'gate');
      expect(settled()).toEqual([true, false]);
      const once = lineComments(number);
      await forge.lines(number, [both[1]!], 'gate');
      expect(lineComments(number)).toEqual(once);
      // The finding moved two lines down with its document.
      await forge.lines(number, [lineComment(5, 'f1'), both[1]!], 'gate');
      expect(settled()).toEqual([false, false]);
      await forge.lines(number, [], 'gate');
      expect(settled()).toEqual([true, true]);
    }),
  );

  test(
    'of one gate, apart from those of another',
    inWorld(start, async ({ forge, open, lineComments }) => {
      const number = open({ shows });
      for (const key of ['gate', 'gate-eu']) await forge.lines(number, [lineComment(3, 'f1')], key);
      expect(lineComments(number)).toHaveLength(2);
      await forge.lines(number, [], 'gate');
      expect(lineComments(number).map(({ settled }) => settled)).toEqual([true, false]);
    }),
  );

  test(
    'none where there are none to tell',
    inWorld(start, async ({ forge, open, lineComments }) => {
      const number = open({ shows });
      expect(await forge.lines(number, [], 'gate')).toMatchObject({ written: true });
      expect(lineComments(number)).toEqual([]);
    }),
  );
}
