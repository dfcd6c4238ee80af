import { ForgeError } from '@gradus/core/forge';
import { expect, test } from 'vitest';
import { lookAtBranch, stateOfLanded, type BranchLook } from './branch-look.ts';
import type { ForgeWorld } from '@gradus/testkit/forge/forge-world.ts';
import { fakeForge } from '@gradus/testkit/forge/memory/fake-forge.ts';
import { gatedShop } from '@gradus/testkit/gated-shop.ts';
import type { TemporaryRepository } from '@gradus/testkit/repository.ts';

function look(shop: TemporaryRepository, forge: ForgeWorld['forge'], over: object = {}): Promise<BranchLook> {
  return lookAtBranch({
    dir: shop.dir,
    where: { forge: 'github', repository: 'acme/webshop' },
    forge,
    as: 'status',
    on: { branch: 'main', tip: shop.oids['stricter']!, before: shop.oids['base']!, pushed: true, ...over },
    evidence: [],
  });
}

test('a push makes the verdicts of all open requests to its branch pending, drafts too, and no others', async () => {
  using shop = gatedShop();
  await using world = fakeForge();
  const { oids } = shop;
  const main = { branch: 'main', commit: oids['stricter']! };
  shop.git('update-ref', 'refs/remotes/origin/main', main.commit);
  const heads = ['good', 'worse', 'forced', 'harmless'].map((name) => oids[name]!);
  const numbers = heads.map((head, index) =>
    world.open({ head, draft: index === 1, target: index === 3 ? { ...main, branch: 'release' } : main }),
  );
  world.close(numbers[2]!);
  for (const commit of heads)
    await world.forge.status(commit, { name: 'gradus', state: 'passed', title: 'May be merged' });
  expect((await look(shop, world.forge)).refused).toEqual([]);
  const states = heads.map((head) => world.statuses(head).find(({ name }) => name === 'gradus')?.state);
  expect(states).toEqual(['pending', 'pending', 'passed', 'passed']);
  expect(world.statuses(oids['good']!)[0]?.title).toMatch(
    new RegExp(`^Waiting: main is now at ${main.commit.slice(0, 7)} \\[main@- - `),
  );
});

test('a request that cannot be read keeps no other from being made pending', async () => {
  using shop = gatedShop();
  await using world = fakeForge();
  const main = { branch: 'main', commit: shop.oids['stricter']! };
  const heads = ['worse', 'good'].map((name) => shop.oids[name]!);
  const [poisoned] = heads.map((head) => world.open({ head, target: main }));
  for (const commit of heads)
    await world.forge.status(commit, { name: 'gradus', state: 'passed', title: 'May be merged' });
  const review: ForgeWorld['forge']['review'] = (number) =>
    number === poisoned ? Promise.reject(new ForgeError('The forge answers 502.')) : world.forge.review(number);
  await look(shop, { ...world.forge, review });
  expect(heads.map((head) => world.statuses(head)[0]?.state)).toEqual(['pending', 'pending']);
});

test('a schedule makes nothing pending', async () => {
  using shop = gatedShop();
  await using world = fakeForge();
  const head = shop.oids['good']!;
  world.open({ head, target: { branch: 'main', commit: shop.oids['stricter']! } });
  await world.forge.status(head, { name: 'gradus', state: 'passed', title: 'May be merged' });
  await look(shop, world.forge, { pushed: false });
  expect(world.statuses(head)).toMatchObject([{ state: 'passed' }]);
});

test.each([
  ['the forge cannot say', 'verdicts', {}],
  ['what was there before is not in the clone', undefined, { before: '1'.repeat(40) }],
  ['a bug', 'bug', {}],
])('where %s, what landed is undecided and marked so', async (_, broken, over) => {
  using shop = gatedShop();
  await using world = fakeForge();
  const failure = new TypeError('x is not a function');
  const reads = broken === 'bug' ? { verdicts: () => Promise.reject(failure) } : {};
  if (broken === 'verdicts') world.revokeToken();
  const { landed, refused } = await look(shop, { ...world.forge, ...reads }, over);
  expect(landed.is).toBe('unknown');
  expect(stateOfLanded(landed)).toBe('undecided');
  expect('bug' in landed).toBe(broken === 'bug');
  const marked = world.statuses(shop.oids['stricter']!).map(({ name, state }) => [name, state]);
  expect([marked.length, refused.length]).not.toEqual([0, 0]);
});
