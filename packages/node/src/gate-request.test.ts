import { ForgeError, type Forge } from '@gradus/core';
import { describe, expect, test } from 'vitest';
import type { CiRequest } from './forge/ci-request.ts';
import { gateRequest, type GatedRequest } from './gate-request.ts';
import { RepositoryError } from './repository-error.ts';
import { commitOf, type ForgeWorld } from './testing/forge/forge-world.ts';
import { fakeForge } from './testing/forge/memory/fake-forge.ts';
import { gatedShop } from './testing/gated-shop.ts';
import type { TemporaryRepository } from './testing/repository.ts';

/** A world whose request 1 brings `good` to `main` at `base`, beside the clone that has all commits. */
function arranged(): ForgeWorld & { readonly shop: TemporaryRepository; readonly oids: TemporaryRepository['oids'] } {
  const shop = gatedShop();
  const world = fakeForge();
  const { oids } = shop;
  world.open({ head: oids['good']!, pushedBy: 'ada', target: { branch: 'main', commit: oids['base']! } });
  return { ...world, shop, oids, [Symbol.asyncDispose]: async () => shop[Symbol.dispose]() };
}

interface Gating {
  readonly shop: TemporaryRepository;
  readonly forge: Forge;
}

function gate({ shop, forge }: Gating, request: Partial<CiRequest> = {}): Promise<GatedRequest> {
  const where = { forge: 'github', repository: 'acme/webshop', apiUrl: '', queued: false, number: 1 } as const;
  return gateRequest({ dir: shop.dir, request: { ...where, ...request }, forge, evidence: [] });
}

/** What happens between the answers of `review` and the second of them. */
function meanwhile(forge: Forge, happens: () => void): Forge {
  let asked = 0;
  return {
    ...forge,
    async review(number) {
      if (++asked === 2) happens();
      return forge.review(number);
    },
  };
}

function told({ judged }: GatedRequest): readonly string[] {
  return judged.verdict.findings.map(({ message }) => message);
}

describe('what is judged', () => {
  test('is the head, by what decides where the target branch is', async () => {
    await using world = arranged();
    const gated = await gate(world);
    expect(gated).toMatchObject({
      head: world.oids['good'],
      judged: { verdict: { state: 'passed', simulated: false } },
    });
    expect(gated.review).toMatchObject({ number: 1, author: { login: 'ada' } });
  });

  test('is judged by the target as it is now, even where the event has an older one', async () => {
    await using world = arranged();
    world.retarget(1, { branch: 'main', commit: world.oids['stricter']! });
    const gated = await gate(world, { base: world.oids['base']!, head: world.oids['good']! });
    expect(gated.judged.verdict.state).toBe('failed');
    expect(told(gated)).toEqual(['plans/search.yaml has 2 tasks.']);
  });

  test('is the newest head, where the event names none', async () => {
    await using world = arranged();
    world.push(1, { commit: world.oids['worse']!, by: 'ada' });
    expect(told(await gate(world))).toEqual(['plans/search.yaml has 3 tasks.']);
  });

  test('with facts of the forge: who pushed decides here', async () => {
    await using world = arranged();
    world.push(1, { commit: world.oids['good']!, by: 'mallory' });
    expect(told(await gate(world))).toContain('mallory pushed this.');
  });

  test('and is undecided where such a fact cannot be read', async () => {
    await using world = arranged();
    world.forbid('pusher');
    const { verdict } = (await gate(world)).judged;
    expect(verdict.state).toBe('undecided');
    expect(verdict.undecided.map(({ message }) => message).join()).toContain('the token may not read who pushed (403)');
  });

  test('with the jobs of the head, since the target takes some as evidence', async () => {
    await using world = arranged();
    const asked: string[] = [];
    const jobs: Forge['jobs'] = async (commits) => {
      asked.push(...commits);
      return world.forge.jobs(commits);
    };
    await gate({ ...world, forge: { ...world.forge, jobs } });
    expect(asked).toEqual([world.oids['good']]);
  });
});

describe('a verdict about something else is refused', () => {
  test('where the head moved before the job came to it', async () => {
    await using world = arranged();
    world.push(1, { commit: world.oids['worse']!, by: 'ada' });
    const failure = gate(world, { head: world.oids['good']! });
    const [good, worse] = [world.oids['good']!, world.oids['worse']!].map((commit) => commit.slice(0, 7));
    await expect(failure).rejects.toThrow(`The head of the request is ${worse} now, and this job is about ${good}.`);
    await expect(failure).rejects.toMatchObject({ fix: 'The job of the new head judges it.' });
  });

  test.each([
    ['was pushed on', 'worse'],
    ['was pushed by force', 'forced'],
  ])('where the head %s between reading and verdict', async (_, name) => {
    await using world = arranged();
    const forge = meanwhile(world.forge, () => world.push(1, { commit: world.oids[name]!, by: 'mallory' }));
    const failure = gate({ ...world, forge }, { head: world.oids['good']! });
    await expect(failure).rejects.toBeInstanceOf(ForgeError);
    await expect(failure).rejects.toThrow(world.oids[name]!.slice(0, 7));
  });

  test('where it goes to another branch since', async () => {
    await using world = arranged();
    const target = { branch: 'release', commit: world.oids['base']! };
    const forge = meanwhile(world.forge, () => world.retarget(1, target));
    const failure = gate({ ...world, forge });
    await expect(failure).rejects.toBeInstanceOf(ForgeError);
    await expect(failure).rejects.toThrow('The request goes to release now, and was judged for main.');
  });

  test('and not where its target branch merely went on: it does all the time', async () => {
    await using world = arranged();
    const target = { branch: 'main', commit: world.oids['stricter']! };
    const forge = meanwhile(world.forge, () => world.retarget(1, target));
    expect((await gate({ ...world, forge })).judged.verdict.state).toBe('passed');
  });

  test('where the request cannot be read again', async () => {
    await using world = arranged();
    const forge = meanwhile(world.forge, () => world.revokeToken());
    await expect(gate({ ...world, forge })).rejects.toBeInstanceOf(ForgeError);
  });
});

describe('in a merge queue', () => {
  test('the commit of the queue is judged, against what it is queued on', async () => {
    await using world = arranged();
    const { queued, base } = world.oids;
    // The request itself moves on, and its target, too: the queue does not care.
    world.push(1, { commit: world.oids['worse']!, by: 'ada' });
    world.retarget(1, { branch: 'main', commit: world.oids['stricter']! });
    const gated = await gate(world, { queued: true, base: base!, head: queued! });
    expect(gated).toMatchObject({ head: queued, judged: { verdict: { state: 'passed' } } });
  });

  test('and is not refused for a request that moves on meanwhile: the queue would have dropped it', async () => {
    await using world = arranged();
    const { queued, base, worse } = world.oids;
    const forge = meanwhile(world.forge, () => world.push(1, { commit: worse!, by: 'ada' }));
    expect((await gate({ ...world, forge }, { queued: true, base: base!, head: queued! })).head).toBe(queued);
  });

  test('what the queue put together may fail where the head did not', async () => {
    await using world = arranged();
    const { queued, stricter } = world.oids;
    expect(told(await gate(world, { queued: true, base: stricter!, head: queued! }))).toEqual([
      'plans/search.yaml has 2 tasks.',
    ]);
  });

  test.each([
    ['head', /The event names no commit to judge/],
    ['base', /queued on is not in this clone/],
  ])('an event without its %s is refused', async (missing, why) => {
    await using world = arranged();
    const { queued, base } = world.oids;
    world.shop.git('update-ref', 'refs/remotes/origin/main', base!);
    const names = { base: base!, head: queued! };
    delete (names as Partial<typeof names>)[missing as 'base'];
    await expect(gate(world, { queued: true, ...names })).rejects.toThrow(why);
  });
});

describe('a clone that lacks something', () => {
  test('the tip of the target: what decides is never an older one', async () => {
    await using world = arranged();
    world.retarget(1, { branch: 'main', commit: commitOf(7) });
    const failure = gate(world, { base: world.oids['base']! });
    await expect(failure).rejects.toBeInstanceOf(RepositoryError);
    await expect(failure).rejects.toThrow(/main is at c00007a now.*not in this clone.*fetch-depth: 0/s);
  });

  test('the newest tip, which the clone was a moment too early for: its own of that branch serves', async () => {
    await using world = arranged();
    world.shop.git('update-ref', 'refs/remotes/origin/main', world.oids['stricter']!);
    world.retarget(1, { branch: 'main', commit: commitOf(7) });
    expect(told(await gate(world))).toEqual(['plans/search.yaml has 2 tasks.']);
  });

  test('the head', async () => {
    await using world = arranged();
    world.push(1, { commit: commitOf(8), by: 'ada' });
    await expect(gate(world)).rejects.toBeInstanceOf(RepositoryError);
  });
});

test('a job that runs for no request is told so', async () => {
  await using world = arranged();
  const where = { forge: 'github', repository: 'acme/webshop', apiUrl: '', queued: false } as const;
  const { shop, forge } = world;
  await expect(gateRequest({ dir: shop.dir, request: where, forge, evidence: [] })).rejects.toThrow(
    'This job runs for no pull or merge request.',
  );
});

describe('the clock of this machine', () => {
  const off = (minutes: number): Date => new Date(Date.now() + minutes * 60_000);

  test.each([-6, 6])('is not trusted when the forge shows one %i minutes away', async (minutes) => {
    await using world = arranged();
    world.setClock(off(minutes));
    const failure = gate(world);
    await expect(failure).rejects.toBeInstanceOf(ForgeError);
    await expect(failure).rejects.toMatchObject({ fix: 'Set the clock of the runner.' });
  });

  test.each([-4, 4])('is, %i minutes away', async (minutes) => {
    await using world = arranged();
    world.setClock(off(minutes));
    expect((await gate(world)).judged.verdict.state).toBe('passed');
  });

  test('is, where the forge tells no time', async () => {
    await using world = arranged();
    const forge = { ...world.forge, now: () => undefined };
    expect((await gate({ ...world, forge })).judged.verdict.state).toBe('passed');
  });
});
