import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gateRequest, type GateRequest } from './gate-request.ts';
import { writeRecord } from './judged-record.ts';
import { markUndecided, requiredCheck, type RequiredCheck } from './required-check.ts';
import { fakeForge } from '@gradus/testkit/forge/memory/fake-forge.ts';
import { gatedShop } from '@gradus/testkit/gated-shop.ts';
import type { TemporaryRepository } from '@gradus/testkit/repository.ts';

type World = ReturnType<typeof fakeForge>;

async function checkOf(shop: TemporaryRepository, { forge }: World, number: number): Promise<RequiredCheck> {
  const request = { forge: 'github', repository: 'acme/webshop', apiUrl: '', queued: false, number } as const;
  const asked: GateRequest = { dir: shop.dir, request, forge, evidence: [] };
  return requiredCheck(asked, await gateRequest(asked));
}

/** `base` with one file changed. */
function changed(shop: TemporaryRepository, path: string, change: (text: string) => string): string {
  const text = shop.git('show', `${shop.oids['base']!}:${path}`);
  shop.git('checkout', '--quiet', '--detach', shop.oids['base']!);
  writeFileSync(join(shop.dir, path), change(text));
  shop.git('commit', '--quiet', '--all', '--message', 'Change');
  return shop.git('rev-parse', 'HEAD');
}

/** A branch whose rules let everything pass. */
const lax = (shop: TemporaryRepository): string =>
  changed(shop, 'policies/short.yaml', (text) => text.replace('<= 2', '<= 99'));

const listing = (shop: TemporaryRepository, targets: string): string =>
  changed(shop, 'gradus.yaml', (text) => `${text}\n  gate: { targets: [${targets}] }\n`);

describe('the required name', () => {
  test('is for a request to the default branch, which is listed by default', async () => {
    using shop = gatedShop();
    await using world = fakeForge();
    world.open({ head: shop.oids['good']!, pushedBy: 'ada', target: { branch: 'main', commit: shop.oids['base']! } });
    expect(await checkOf(shop, world, 1)).toEqual({ name: 'gradus', state: 'passed' });
  });

  test('is not for a request with the same head to a branch with lax rules', async () => {
    using shop = gatedShop();
    await using world = fakeForge();
    shop.git('update-ref', 'refs/remotes/origin/main', shop.oids['base']!);
    world.open({ head: shop.oids['worse']!, pushedBy: 'ada', target: { branch: 'main', commit: shop.oids['base']! } });
    world.open({ head: shop.oids['worse']!, pushedBy: 'ada', target: { branch: 'release', commit: lax(shop) } });
    expect(await checkOf(shop, world, 2)).toEqual({ name: 'gradus (to release)', state: 'passed' });
    expect(await checkOf(shop, world, 1)).toEqual({ name: 'gradus', state: 'failed' });
  });

  test('has the worst verdict of all listed targets, for any of the requests', async () => {
    using shop = gatedShop();
    await using world = fakeForge();
    const main = listing(shop, 'main, release/*');
    shop.git('update-ref', 'refs/remotes/origin/main', main);
    const release = { branch: 'release/2', commit: shop.oids['stricter']! };
    world.open({ head: shop.oids['good']!, pushedBy: 'ada', target: { branch: 'main', commit: main } });
    world.open({ head: shop.oids['good']!, pushedBy: 'ada', target: release });
    expect(await checkOf(shop, world, 1)).toEqual({
      name: 'gradus',
      state: 'failed',
      because: 'Request 2 to release/2 has the same head, and is failed.',
    });
    expect(await checkOf(shop, world, 2)).toEqual({ name: 'gradus', state: 'failed' });
    world.close(2);
    expect(await checkOf(shop, world, 1)).toEqual({ name: 'gradus', state: 'passed' });
  });

  test('is undecided if the default branch cannot be read, or its list is invalid: an older passed verdict must not remain', async () => {
    using shop = gatedShop();
    await using world = fakeForge();
    world.open({
      head: shop.oids['good']!,
      pushedBy: 'ada',
      target: { branch: 'release', commit: shop.oids['base']! },
    });
    expect(await checkOf(shop, world, 1)).toMatchObject({
      name: 'gradus',
      state: 'undecided',
      because: expect.stringContaining('main is not in this clone') as unknown,
    });
    shop.git('update-ref', 'refs/remotes/origin/main', shop.oids['broken']!);
    expect(await checkOf(shop, world, 1)).toMatchObject({
      name: 'gradus',
      state: 'undecided',
      because: expect.stringContaining('gradus.yaml of the default branch main cannot be used') as unknown,
    });
  });
});

describe('a request that could not be checked', () => {
  const marked = async (shop: TemporaryRepository, { forge, statuses }: World, number: number): Promise<unknown> => {
    const request = { forge: 'github', repository: 'acme/webshop', apiUrl: '', queued: false, number } as const;
    const head = shop.oids['good']!;
    await markUndecided(
      { dir: shop.dir, forge, request: { ...request, head } },
      {
        as: 'status',
        why: 'The forge answers 502.',
        began: Date.now(),
      },
    );
    return statuses(head).map(({ name, state }) => [name, state]);
  };

  test.each([
    ['to a listed branch is marked under the required name', 'main', 'gradus'],
    ['to another branch is marked under the name of that branch', 'release', 'gradus (to release)'],
  ])('%s', async (_, branch, name) => {
    using shop = gatedShop();
    await using world = fakeForge();
    shop.git('update-ref', 'refs/remotes/origin/main', shop.oids['base']!);
    world.open({ head: shop.oids['good']!, pushedBy: 'ada', target: { branch, commit: shop.oids['base']! } });
    expect(await marked(shop, world, 1)).toEqual([[name, 'failed']]);
  });

  test.each([
    ['that cannot be read', { review: () => Promise.reject(new Error('502')) }],
    ['whose default branch is not in the clone', {}],
  ])('%s is marked under the required name, because its branch may be listed', async (_, broken) => {
    using shop = gatedShop();
    await using world = fakeForge();
    const head = shop.oids['good']!;
    world.open({ head, pushedBy: 'ada', target: { branch: 'release', commit: shop.oids['base']! } });
    const forge = { ...world.forge, ...broken };
    expect(await marked(shop, { ...world, forge }, 1)).toEqual([['gradus', 'failed']]);
  });
});

describe('a passed required check on a head', () => {
  const green = async (
    shop: TemporaryRepository,
    { forge }: World,
    { branch, target }: { readonly branch: string; readonly target: string },
  ): Promise<void> => {
    const record = writeRecord({ branch, target, since: new Date(Date.now() - 60_000) });
    await forge.status(shop.oids['good']!, { name: 'gradus', state: 'passed', title: 'May be merged', record });
  };
  const judge = async (shop: TemporaryRepository, { forge }: World): Promise<void> => {
    const request = { forge: 'github', repository: 'acme/webshop', apiUrl: '', queued: false, number: 1 } as const;
    const asked: GateRequest = { dir: shop.dir, request, forge, evidence: [], report: 'status' };
    await gateRequest(asked);
  };
  const stateOf = (shop: TemporaryRepository, { statuses }: World): string | undefined =>
    statuses(shop.oids['good']!).find(({ name }) => name === 'gradus')?.state;

  test.each([
    ['stays where it is about the tip that the request goes to', 'main', 'base', 'main', 'passed'],
    ['waits where the target moved since', 'main', 'stricter', 'main', 'pending'],
    ['waits where the request goes to another listed branch by now', 'release/1', 'base', 'main', 'pending'],
    ['waits where the request goes to a branch that is not listed', 'main', 'base', 'lax', 'pending'],
  ])('%s, before it is judged', async (_, branch, tip, to, expected) => {
    using shop = gatedShop();
    await using world = fakeForge();
    shop.git('update-ref', 'refs/remotes/origin/main', shop.oids['base']!);
    world.open({ head: shop.oids['good']!, pushedBy: 'ada', target: { branch: to, commit: shop.oids['base']! } });
    await green(shop, world, { branch, target: shop.oids[tip]! });
    await judge(shop, world);
    expect(stateOf(shop, world)).toBe(expected);
  });

  test('stays, next to a request to another branch, while a request that it is about is open', async () => {
    using shop = gatedShop();
    await using world = fakeForge();
    shop.git('update-ref', 'refs/remotes/origin/main', shop.oids['base']!);
    const head = shop.oids['good']!;
    world.open({ head, pushedBy: 'ada', target: { branch: 'lax', commit: shop.oids['base']! } });
    const other = world.open({ head, pushedBy: 'ada', target: { branch: 'main', commit: shop.oids['base']! } });
    await green(shop, world, { branch: 'main', target: shop.oids['base']! });
    await judge(shop, world);
    expect(stateOf(shop, world)).toBe('passed');
    world.close(other);
    await judge(shop, world);
    expect(stateOf(shop, world)).toBe('pending');
  });

  test('without a record has an unknown subject, and becomes pending', async () => {
    using shop = gatedShop();
    await using world = fakeForge();
    world.open({ head: shop.oids['good']!, pushedBy: 'ada', target: { branch: 'main', commit: shop.oids['base']! } });
    await world.forge.status(shop.oids['good']!, { name: 'gradus', state: 'passed', title: 'May be merged' });
    await judge(shop, world);
    expect(stateOf(shop, world)).toBe('pending');
  });
});
