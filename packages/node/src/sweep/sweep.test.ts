import { ForgeError } from '@gradus/core/forge';
import { describe, expect, test } from 'vitest';
import { sweep, type Swept } from './sweep.ts';
import { commitOf, type ForgeWorld } from '@gradus/testkit/forge/forge-world.ts';
import { fakeForge } from '@gradus/testkit/forge/memory/fake-forge.ts';
import { gatedShop } from '@gradus/testkit/gated-shop.ts';
import type { TemporaryRepository } from '@gradus/testkit/repository.ts';

interface Run {
  readonly swept: readonly Swept[];
  /** The reported verdicts, in order. */
  readonly told: readonly { readonly number: number; readonly head: string; readonly state: string }[];
}

async function run(shop: TemporaryRepository, forge: ForgeWorld['forge'], limitMs?: number): Promise<Run> {
  const told: Run['told'][number][] = [];
  const swept = await sweep({
    dir: shop.dir,
    where: { forge: 'github', repository: 'acme/webshop', apiUrl: '' },
    forge,
    evidence: [],
    report: 'status',
    publish: async (_, { judged, head, review: { number } }) =>
      void told.push({ number, head, state: judged.verdict.state }),
    ...(limitMs !== undefined && { limitMs }),
  });
  return { swept, told };
}

test('every open request is judged at its own head, and its verdict is reported', async () => {
  using shop = gatedShop();
  const { oids } = shop;
  await using world = fakeForge();
  const main = { branch: 'main', commit: oids['base']! };
  const heads = ['good', 'worse', 'harmless'].map((name) => oids[name]!);
  const numbers = heads.map((head) => world.open({ head, pushedBy: 'ada', target: main }));
  world.open({ head: oids['good']!, draft: true, target: main });
  world.close(world.open({ head: oids['good']!, target: main }));
  const { swept, told } = await run(shop, world.forge);
  const states = ['passed', 'failed', 'passed'];
  expect(swept).toEqual(numbers.map((number, index) => ({ number, state: states[index] })));
  expect(told).toEqual(numbers.map((number, index) => ({ number, head: heads[index], state: states[index] })));
});

test('verdicts turn when the target branch does, without anybody pushing to the request', async () => {
  using shop = gatedShop();
  const { oids } = shop;
  await using world = fakeForge();
  world.open({ head: oids['good']!, pushedBy: 'ada', target: { branch: 'main', commit: oids['base']! } });
  expect((await run(shop, world.forge)).told).toMatchObject([{ state: 'passed' }]);
  world.retarget(1, { branch: 'main', commit: oids['stricter']! });
  expect((await run(shop, world.forge)).told).toMatchObject([{ state: 'failed' }]);
});

test('one that cannot be judged is marked undecided, and keeps no other from its own', async () => {
  using shop = gatedShop();
  const { oids } = shop;
  await using world = fakeForge();
  const main = { branch: 'main', commit: oids['base']! };
  const open = (head: string, target = main): number => world.open({ head, pushedBy: 'ada', target });
  const [gone, moving, broken, last] = [
    open(commitOf(8)),
    open(oids['good']!),
    open(oids['good']!, { branch: 'release', commit: oids['broken']! }),
    open(oids['good']!),
  ];
  const lost = open(oids['good']!);
  let asked = 0;
  const forge: ForgeWorld['forge'] = {
    ...world.forge,
    async review(number) {
      if (number === lost) throw new ForgeError('The pull request #5 cannot be read: the forge answers 502.');
      if (number === moving && ++asked === 2) world.push(moving, { commit: oids['worse']!, by: 'ada' });
      return world.forge.review(number);
    },
  };
  const { swept, told } = await run(shop, forge);
  expect(told.map(({ number }) => number)).toEqual([last]);
  expect(swept.map((each) => [each.number, 'problem' in each ? each.problem : each.state])).toEqual([
    [gone, expect.stringContaining(commitOf(8).slice(0, 7))],
    [moving, expect.stringMatching(/^The head of the request is /)],
    [broken, expect.stringMatching(/gradus\.yaml/)],
    [last, 'passed'],
    [lost, expect.stringMatching(/502/)],
  ]);
});

test('a forge that cannot list its requests is no forge without requests', async () => {
  using shop = gatedShop();
  await using world = fakeForge();
  world.revokeToken();
  await expect(run(shop, world.forge)).rejects.toBeInstanceOf(ForgeError);
});

describe('a request that ends in', () => {
  const never = new Promise<never>(() => undefined);

  test.each([
    ['a bug', () => Promise.reject(new TypeError('x is not a function')), /x is not a function/, true],
    ['nothing, for ever', () => never, /could not be judged within 10 seconds/, false],
  ])('%s loses an older green status, and the requests after it are judged', async (_, fails, problem, isBug) => {
    using shop = gatedShop();
    await using world = fakeForge();
    const target = { branch: 'main', commit: shop.oids['base']! };
    const [poisoned, last] = [shop.oids['forced']!, shop.oids['good']!].map((head) =>
      world.open({ head, pushedBy: 'ada', target }),
    );
    await world.forge.status(shop.oids['forced']!, { name: 'gradus', state: 'passed', title: 'May be merged' });
    let asked = 0;
    const forge: ForgeWorld['forge'] = {
      ...world.forge,
      review: (number) => (number === poisoned && asked++ === 0 ? fails() : world.forge.review(number)),
    };
    const { swept, told } = await run(shop, forge, 10_000);
    expect(swept).toMatchObject([
      { number: poisoned, problem: expect.stringMatching(problem) as unknown },
      { number: last, state: 'passed' },
    ]);
    expect('bug' in swept[0]!).toBe(isBug);
    expect(told).toMatchObject([{ number: last }]);
    expect(world.statuses(shop.oids['forced']!)).toMatchObject([{ name: 'gradus', state: 'failed' }]);
  });

  test('something that not even its head can be read from says that its check stays', async () => {
    using shop = gatedShop();
    await using world = fakeForge();
    world.open({ head: shop.oids['good']!, target: { branch: 'main', commit: shop.oids['base']! } });
    const forge = { ...world.forge, review: () => Promise.reject(new ForgeError('The forge answers 502.')) };
    expect((await run(shop, forge)).swept).toMatchObject([
      { number: 1, unmarked: 'its head is unknown, so its check keeps its state' },
    ]);
  });
});
