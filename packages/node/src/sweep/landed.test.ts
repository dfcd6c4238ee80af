import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gateRequest } from '../gate/gate-request.ts';
import { checkLanded, type Landed } from './landed.ts';
import { publish } from '../gate/publish.ts';
import type { ForgeWorld } from '@gradus/testkit/forge/forge-world.ts';
import { fakeForge } from '@gradus/testkit/forge/memory/fake-forge.ts';
import { gatedShop } from '@gradus/testkit/gated-shop.ts';
import type { TemporaryRepository } from '@gradus/testkit/repository.ts';

interface Arranged extends ForgeWorld {
  readonly shop: TemporaryRepository;
  /** A request to `main`, judged and reported. */
  judged(head: string): Promise<number>;
  /** A commit that the forge makes. */
  commit(tree: string, ...parents: readonly string[]): string;
  tree(commit: string): string;
  look(on: { readonly tip: string; readonly before?: string; readonly pushed?: boolean }): Promise<Landed>;
}

function arranged(): Arranged {
  const shop = gatedShop();
  const world = fakeForge();
  const base = shop.oids['base']!;
  const where = { forge: 'github', repository: 'acme/webshop', apiUrl: '' } as const;
  shop.git('update-ref', 'refs/remotes/origin/main', base);
  return {
    ...world,
    shop,
    async judged(head) {
      const number = world.open({ head, pushedBy: 'ada', target: { branch: 'main', commit: base } });
      const request = { ...where, queued: false, number } as const;
      const asked = { dir: shop.dir, request, forge: world.forge, evidence: [] };
      const gated = await gateRequest(asked);
      const { verdict, policy, source, prefix } = gated.judged;
      const report = { verdict, policy, source, prefix, version: '0', color: false };
      await publish({ asked, gated, report, told: { comment: 'never', lines: false, report: 'status' } });
      return number;
    },
    commit: (tree, ...parents) =>
      shop.git('commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', 'Land'),
    tree: (commit) => shop.git('rev-parse', `${commit}^{tree}`),
    look: ({ tip, before, pushed = true }) =>
      checkLanded({
        dir: shop.dir,
        where,
        forge: world.forge,
        as: 'status',
        on: { branch: 'main', tip, pushed, ...(before !== undefined && { before }) },
        evidence: [],
      }),
    async [Symbol.asyncDispose]() {
      await world[Symbol.asyncDispose]();
      shop[Symbol.dispose]();
    },
  };
}

/** A tree with one more file. */
function edited({ shop }: Arranged, commit: string, path: string, text: string): string {
  shop.git('checkout', '--quiet', '--detach', commit);
  writeFileSync(join(shop.dir, path), text);
  shop.git('add', path);
  return shop.git('write-tree');
}

function landedOn(world: Arranged, tip: string): readonly (readonly [string, string])[] {
  return world
    .statuses(tip)
    .filter(({ name }) => name === 'gradus (landed)')
    .map(({ state, title }) => [state, title.replace(/ \[.*/, '')]);
}

describe('what landed as it was judged is', () => {
  test.each(['merge', 'squash', 'fast-forward'])('a %s', async (how) => {
    await using world = arranged();
    const { base, good } = world.shop.oids as { base: string; good: string };
    const number = await world.judged(good);
    const parents = how === 'merge' ? [base, good] : [base];
    const tip = how === 'fast-forward' ? good : world.commit(world.tree(good), ...parents);
    world.merge(number, tip);
    expect(await world.look({ tip, before: base })).toEqual({ is: 'judged', from: base });
    expect(landedOn(world, tip)).toEqual([['passed', 'Landed as judged']]);
  });

  test('a push of several merges, where each was judged on the one before', async () => {
    await using world = arranged();
    const { base, good, harmless } = world.shop.oids as { base: string; good: string; harmless: string };
    await world.judged(good);
    const first = world.commit(world.tree(good), base, good);
    const merged = world.shop.git('merge-tree', '--write-tree', first, harmless).split('\n')[0]!;
    const tip = world.commit(merged, first, harmless);
    await world.judged(harmless);
    expect(await world.look({ tip, before: base }), 'the second was judged on the old tip').toMatchObject({
      is: 'unjudged',
    });
    world.shop.git('update-ref', 'refs/remotes/origin/main', first);
    await world.judged(harmless);
    expect(await world.look({ tip, before: base })).toMatchObject({ is: 'judged' });
  });
});

describe('landed unjudged is', () => {
  test('a direct push, which is judged as a whole', async () => {
    await using world = arranged();
    const { base, worse } = world.shop.oids as { base: string; worse: string };
    const landed = await world.look({ tip: worse, before: base });
    expect(landed).toMatchObject({ is: 'unjudged', from: base, verdict: { verdict: { state: 'failed' } } });
    expect(landedOn(world, worse)).toEqual([['failed', 'Landed unjudged: failed']]);
  });

  test('a rebase that made another tree than was judged', async () => {
    await using world = arranged();
    const { base, good } = world.shop.oids as { base: string; good: string };
    const number = await world.judged(good);
    const tree = edited(world, good, 'plans/search.yaml', 'tasks: [a, b, c]\n');
    const tip = world.commit(tree, base);
    world.merge(number, tip);
    expect(await world.look({ tip, before: base })).toMatchObject({ verdict: { verdict: { state: 'failed' } } });
  });

  test('a merge onto a tip that it was not judged for', async () => {
    await using world = arranged();
    const { base, good, stricter } = world.shop.oids as { base: string; good: string; stricter: string };
    await world.judged(good);
    const merged = world.shop.git('merge-tree', '--write-tree', stricter, good).split('\n')[0]!;
    const tip = world.commit(merged, stricter, good);
    expect(base).not.toBe(stricter);
    expect(await world.look({ tip, before: stricter })).toMatchObject({
      is: 'unjudged',
      from: stricter,
      verdict: { verdict: { state: 'failed' } },
    });
  });

  test.each(['pending', 'undecided', 'failed'] as const)('one whose newest verdict is %s', async (state) => {
    await using world = arranged();
    const { base, good } = world.shop.oids as { base: string; good: string };
    await world.judged(good);
    const { title } = world.statuses(good)[0]!;
    await world.forge.status(good, { name: 'gradus', state, title });
    const landed = await world.look({ tip: world.commit(world.tree(good), base, good), before: base });
    expect(landed).toMatchObject({ is: 'unjudged', verdict: { verdict: { state: 'passed' } } });
  });

  test('one that another branch was judged for', async () => {
    await using world = arranged();
    const { base, good } = world.shop.oids as { base: string; good: string };
    await world.judged(good);
    const { title } = world.statuses(good)[0]!;
    await world.forge.status(good, { name: 'gradus', state: 'passed', title: title.replace('[main@', '[lax@') });
    const tip = world.commit(world.tree(good), base, good);
    // The older record is about main, and the newest about main decides.
    expect(await world.look({ tip, before: base })).toMatchObject({ is: 'judged' });
    const other = fakeForge();
    await other.forge.status(good, { name: 'gradus', state: 'passed', title: title.replace('[main@', '[lax@') });
    const looked = checkLanded({
      dir: world.shop.dir,
      where: { forge: 'github', repository: 'acme/webshop' },
      forge: other.forge,
      as: 'status',
      on: { branch: 'main', tip, before: base, pushed: true },
      evidence: [],
    });
    expect(await looked).toMatchObject({ is: 'unjudged' });
  });

  test('a branch that was rewritten: what is gone counts as changed', async () => {
    await using world = arranged();
    const { worse, good } = world.shop.oids as { worse: string; good: string };
    expect(await world.look({ tip: good, before: worse })).toMatchObject({ is: 'unjudged', from: worse });
  });
});

describe('a push whose job did not run', () => {
  test('is looked at with the next', async () => {
    await using world = arranged();
    const { base, good, worse } = world.shop.oids as { base: string; good: string; worse: string };
    await world.forge.status(base, { name: 'gradus (landed)', state: 'passed', title: 'Landed' });
    const landed = await world.look({ tip: worse, before: good });
    expect(landed).toMatchObject({ is: 'unjudged', from: base });
  });

  test('is looked at by the schedule, once', async () => {
    await using world = arranged();
    const { base, worse } = world.shop.oids as { base: string; worse: string };
    await world.forge.status(base, { name: 'gradus (landed)', state: 'passed', title: 'Landed' });
    expect(await world.look({ tip: worse, pushed: false })).toMatchObject({ is: 'unjudged', from: base });
    expect(await world.look({ tip: worse, pushed: false })).toEqual({ is: 'unchanged' });
  });

  test('is the first commit in the first sweep, which then begins there', async () => {
    await using world = arranged();
    const { good } = world.shop.oids as { good: string };
    expect(await world.look({ tip: good, pushed: false })).toEqual({ is: 'first' });
    expect(await world.look({ tip: good, pushed: false })).toEqual({ is: 'unchanged' });
  });
});

test('a tip whose predecessor is not in the clone is not taken for a first one', async () => {
  await using world = arranged();
  const before = '1'.repeat(40);
  await expect(world.look({ tip: world.shop.oids['good']!, before })).rejects.toThrow(`git fetch origin ${before}`);
});
