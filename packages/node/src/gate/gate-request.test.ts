import { ForgeError, type Forge } from '@gradus/core/forge';
import type { Finding } from '@gradus/core';
import { describe, expect, test } from 'vitest';
import type { CiRequest } from '../ci/job.ts';
import { gateRequest, type GatedRequest } from './gate-request.ts';
import { RepositoryError } from '../files/repository-error.ts';
import { commitOf, type ForgeWorld } from '@gradus/testkit/forge/forge-world.ts';
import { fakeForge } from '@gradus/testkit/forge/memory/fake-forge.ts';
import { gatedShop } from '@gradus/testkit/gated-shop.ts';
import type { TemporaryRepository } from '@gradus/testkit/repository.ts';

/** A world whose request 1 merges `good` into `main` at `base`, and the clone that has all commits. */
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

/** A merge like that of a queue: a head on top of a commit. */
function commitOn({ git }: TemporaryRepository, base: string, head: string): string {
  git('checkout', '--quiet', '--detach', base);
  git('merge', '--quiet', '--no-ff', '--message', 'Merge', head);
  return git('rev-parse', 'HEAD');
}

/** Without the advice about the set-up of the gate, because the shop has no Teams. */
function findingsOf({ judged }: GatedRequest): readonly Finding[] {
  return judged.verdict.findings.filter(({ policy }) => policy !== 'gradus/gate');
}

function told(gated: GatedRequest): readonly string[] {
  return findingsOf(gated).map(({ message }) => message);
}

describe('the checked content', () => {
  test('is the head, with the rules at the tip of the target branch', async () => {
    await using world = arranged();
    const gated = await gate(world);
    expect(gated).toMatchObject({
      head: world.oids['good'],
      judged: { verdict: { state: 'passed', simulated: false } },
    });
    expect(gated.review).toMatchObject({ number: 1, author: { login: 'ada' } });
  });

  test('uses the current target, even if the event has an older one', async () => {
    await using world = arranged();
    world.retarget(1, { branch: 'main', commit: world.oids['stricter']! });
    const gated = await gate(world, { base: world.oids['base']!, head: world.oids['good']! });
    expect(gated.judged.verdict.state).toBe('failed');
    expect(told(gated)).toEqual(['plans/search.yaml has 2 tasks.']);
  });

  test('is the newest head, if the event names none', async () => {
    await using world = arranged();
    world.push(1, { commit: world.oids['worse']!, by: 'ada' });
    expect(told(await gate(world))).toEqual(['plans/search.yaml has 3 tasks.']);
  });

  test('uses facts of the forge: the pusher decides here', async () => {
    await using world = arranged();
    world.push(1, { commit: world.oids['good']!, by: 'mallory' });
    expect(told(await gate(world))).toContain('mallory pushed this.');
  });

  test('and is undecided if such a fact cannot be read', async () => {
    await using world = arranged();
    world.forbid('pusher');
    const { verdict } = (await gate(world)).judged;
    expect(verdict.state).toBe('undecided');
    expect(verdict.undecided.map(({ message }) => message).join()).toContain('the token may not read who pushed (403)');
  });

  test('uses the jobs of the head, because the target accepts some as evidence', async () => {
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
  test('if the head moved before the job checked it', async () => {
    await using world = arranged();
    world.push(1, { commit: world.oids['worse']!, by: 'ada' });
    const failure = gate(world, { head: world.oids['good']! });
    const [good, worse] = [world.oids['good']!, world.oids['worse']!].map((commit) => commit.slice(0, 7));
    await expect(failure).rejects.toThrow(`The head of the request is now ${worse}, but this job is about ${good}.`);
    await expect(failure).rejects.toMatchObject({ fix: 'The job for the new head judges it.' });
  });

  test.each([
    ['was pushed on', 'worse'],
    ['was pushed by force', 'forced'],
  ])('if the head %s between reading and verdict', async (_, name) => {
    await using world = arranged();
    const forge = meanwhile(world.forge, () => world.push(1, { commit: world.oids[name]!, by: 'mallory' }));
    const failure = gate({ ...world, forge }, { head: world.oids['good']! });
    await expect(failure).rejects.toBeInstanceOf(ForgeError);
    await expect(failure).rejects.toThrow(world.oids[name]!.slice(0, 7));
  });

  test('if it was retargeted to another branch since', async () => {
    await using world = arranged();
    const target = { branch: 'release', commit: world.oids['base']! };
    const forge = meanwhile(world.forge, () => world.retarget(1, target));
    const failure = gate({ ...world, forge });
    await expect(failure).rejects.toBeInstanceOf(ForgeError);
    await expect(failure).rejects.toThrow(
      'The target branch of the request is now release, but it was judged for main.',
    );
  });

  test('if its target branch moved in the meantime, it is checked again with the current rules', async () => {
    await using world = arranged();
    const target = { branch: 'main', commit: world.oids['stricter']! };
    const forge = meanwhile(world.forge, () => world.retarget(1, target));
    const gated = await gate({ ...world, forge });
    expect(gated).toMatchObject({ base: world.oids['stricter'], judged: { verdict: { state: 'failed' } } });
    expect(told(gated)).toEqual(['plans/search.yaml has 2 tasks.']);
  });

  test('if the target keeps moving, it is pending after three rounds', async () => {
    await using world = arranged();
    const { shop } = world;
    let readings = 0;
    const forge: Forge = {
      ...world.forge,
      async review(number) {
        if (readings++ > 0) {
          shop.git('commit', '--quiet', '--allow-empty', '--message', 'Again');
          world.retarget(number, { branch: 'main', commit: shop.git('rev-parse', 'HEAD') });
        }
        return world.forge.review(number);
      },
    };
    shop.git('checkout', '--quiet', '--detach', world.oids['base']!);
    const gated = await gate({ ...world, forge });
    expect(readings).toBe(4);
    expect(gated.judged.verdict.state).toBe('pending');
    expect(findingsOf(gated)).toMatchObject([{ validation: 'target-moved', outcome: 'pending' }]);
  });

  test.each([
    ['heads have to be up to date', 'rule', []],
    ['nothing holds the target until the merge', 'nothing', ['anchored']],
  ] as const)('where %s, the verdict says so and is the same', async (_, anchoredBy, expected) => {
    await using world = arranged();
    world.merging({ anchoredBy });
    const gated = await gate(world);
    expect(gated.judged.verdict.state).toBe('passed');
    expect(findingsOf(gated).map(({ validation }) => validation)).toEqual(expected);
  });

  test('if that is not known, it says why', async () => {
    await using world = arranged();
    world.forbid('merging');
    expect(told(await gate(world))).toEqual([expect.stringMatching(/^It is unknown whether main can move.*403/)]);
  });

  test('if the request cannot be read again', async () => {
    await using world = arranged();
    const forge = meanwhile(world.forge, () => world.revokeToken());
    await expect(gate({ ...world, forge })).rejects.toBeInstanceOf(ForgeError);
  });
});

describe('in a merge queue', () => {
  test('the commit of the queue is checked, against the commit before it', async () => {
    await using world = arranged();
    const { queued, base } = world.oids;
    const gated = await gate(world, { queued: true, base: base!, head: queued! });
    expect(gated).toMatchObject({ head: queued, judged: { verdict: { state: 'passed' } } });
  });

  test('and is not refused if the request moves in the meantime: the queue would have dropped it', async () => {
    await using world = arranged();
    const { queued, base, worse } = world.oids;
    const forge = meanwhile(world.forge, () => world.push(1, { commit: worse!, by: 'ada' }));
    expect((await gate({ ...world, forge }, { queued: true, base: base!, head: queued! })).head).toBe(queued);
  });

  test.each(['squash', 'rebase'])('a %s is checked by its tree, which is that of the request', async (how) => {
    await using world = arranged();
    const { shop, oids } = world;
    world.push(1, { commit: oids['worse']!, by: 'ada' });
    const [base, tree] = [oids['base']!, (commit: string): string => shop.git('rev-parse', `${commit}^{tree}`)];
    const land = (commit: string, parent: string): string =>
      shop.git('commit-tree', tree(commit), '-p', parent, '-m', 'Land');
    const head = how === 'squash' ? land(oids['worse']!, base) : land(oids['worse']!, land(oids['good']!, base));
    const gated = await gate(world, { queued: true, base, head });
    expect(told(gated)).toEqual(['plans/search.yaml has 3 tasks.']);
  });

  test.each([
    ['was pushed to since', 'good', 'worse'],
    ['is less than what is merged', 'worse', 'good'],
  ])('a commit of a request that %s is undecided', async (_, merged, head) => {
    await using world = arranged();
    const { shop, oids } = world;
    world.push(1, { commit: oids[head]!, by: 'ada' });
    const failure = gate(world, {
      queued: true,
      base: oids['base']!,
      head: commitOn(shop, oids['base']!, oids[merged]!),
    });
    await expect(failure).rejects.toThrow(/is not what merging request 1 at \w{7} into \w{7} makes/);
    await expect(failure).rejects.toMatchObject({ fix: expect.stringContaining('merge method') as unknown });
  });

  test('the combination in the queue may fail although the head passed', async () => {
    await using world = arranged();
    const { shop, oids } = world;
    world.retarget(1, { branch: 'main', commit: oids['stricter']! });
    const head = commitOn(shop, oids['stricter']!, oids['good']!);
    expect(told(await gate(world, { queued: true, base: oids['stricter']!, head }))).toEqual([
      'plans/search.yaml has 2 tasks.',
    ]);
  });

  test('a group that is not based on the tip of the target is refused, because other rules apply', async () => {
    await using world = arranged();
    const { queued, base, stricter } = world.oids;
    world.retarget(1, { branch: 'main', commit: stricter! });
    const failure = gate(world, { queued: true, base: base!, head: queued! });
    await expect(failure).rejects.toBeInstanceOf(ForgeError);
    await expect(failure).rejects.toThrow(/does not contain the tip of main/);
  });

  describe('a request behind others', () => {
    test.each([
      ['passes where each passes by its own part and review', 'ada', 'passed', []],
      ['fails where one before it fails', 'mallory', 'failed', ['queue']],
    ])('%s', async (_, pushedBy, state, expected) => {
      await using world = arranged();
      const { shop, oids } = world;
      world.open({ head: oids['harmless']!, pushedBy, target: { branch: 'main', commit: oids['base']! } });
      const first = commitOn(shop, oids['base']!, oids['harmless']!);
      const head = commitOn(shop, first, oids['good']!);
      const { verdict } = (await gate(world, { queued: true, base: first, head })).judged;
      expect(verdict.state).toBe(state);
      const ofGroup = verdict.findings.filter(({ policy }) => policy === 'gradus/request');
      expect(ofGroup.map(({ validation }) => validation)).toEqual(expected);
    });

    test('passes behind squashes that the branches of the queue name', async () => {
      await using world = arranged();
      const { shop, oids } = world;
      const [base, harmless, good] = [oids['base']!, oids['harmless']!, oids['good']!];
      const land = (at: string, head: string): string => {
        const tree = shop.git('merge-tree', '--write-tree', at, head).split('\n')[0]!;
        return shop.git('commit-tree', tree, '-p', at, '-m', 'Land');
      };
      world.open({ head: harmless, pushedBy: 'ada', target: { branch: 'main', commit: base } });
      const first = land(base, harmless);
      const head = land(first, good);
      const before = { queued: true, base: first, head } as const;
      await expect(gate(world, before), 'nobody says which request comes first').rejects.toThrow(/is not what merging/);
      shop.git('update-ref', `refs/remotes/origin/gh-readonly-queue/main/pr-2-${base}`, first);
      expect((await gate(world, before)).judged.verdict.state).toBe('passed');
      // A ref alone proves nothing.
      shop.git('update-ref', '-d', `refs/remotes/origin/gh-readonly-queue/main/pr-2-${base}`);
      shop.git('update-ref', `refs/remotes/origin/gh-readonly-queue/main/pr-1-${base}`, first);
      await expect(gate(world, before)).rejects.toThrow(/is not what merging request 1/);
    });

    test('checks each act of each request with its own review', async () => {
      await using world = arranged();
      const { shop, oids } = world;
      const target = { branch: 'main', commit: oids['base']! };
      world.open({ head: oids['harmless']!, pushedBy: 'mallory', target });
      const first = commitOn(shop, oids['base']!, oids['harmless']!);
      const head = commitOn(shop, first, oids['good']!);
      const gated = await gate(world, { queued: true, base: first, head });
      expect(gated.judged.verdict.state).toBe('failed');
      expect(told(gated)).toEqual(['Request 2 is merged together with this one, and is failed.']);
      const alone = await gate(world, { queued: true, number: 2, base: oids['base']!, head: first });
      expect(new Set(told(alone))).toEqual(new Set(['mallory pushed this.']));
    });

    test('is undecided if a commit before it belongs to no open request', async () => {
      await using world = arranged();
      const { shop, oids } = world;
      const first = commitOn(shop, oids['base']!, oids['harmless']!);
      const failure = gate(world, { queued: true, base: first, head: commitOn(shop, first, oids['good']!) });
      await expect(failure).rejects.toBeInstanceOf(ForgeError);
      await expect(failure).rejects.toThrow(/is not the merge of one open request/);
    });

    test('is undecided if an earlier one changes the rules', async () => {
      await using world = arranged();
      const { shop, oids } = world;
      world.open({ head: oids['stricter']!, pushedBy: 'ada', target: { branch: 'main', commit: oids['base']! } });
      const first = commitOn(shop, oids['base']!, oids['stricter']!);
      const failure = gate(world, { queued: true, base: first, head: commitOn(shop, first, oids['good']!) });
      await expect(failure).rejects.toThrow(/changes the governing rules of main/);
    });
  });

  test.each([
    ['head', /The event does not name a commit to judge/],
    ['base', /base commit of the merge group is not in this clone/],
  ])('an event without its %s is refused', async (missing, why) => {
    await using world = arranged();
    const { queued, base } = world.oids;
    world.shop.git('update-ref', 'refs/remotes/origin/main', base!);
    const names = { base: base!, head: queued! };
    delete (names as Partial<typeof names>)[missing as 'base'];
    await expect(gate(world, { queued: true, ...names })).rejects.toThrow(why);
  });
});

describe('a clone without something', () => {
  test('the tip of the target: an older tip is never used for the rules', async () => {
    await using world = arranged();
    world.retarget(1, { branch: 'main', commit: commitOf(7) });
    const failure = gate(world, { base: world.oids['base']! });
    await expect(failure).rejects.toBeInstanceOf(RepositoryError);
    await expect(failure).rejects.toThrow(/main is at c00007a now.*not in this clone.*fetch-depth: 0/s);
  });

  test('the newest tip, because the clone is slightly older: its own tip of that branch is used', async () => {
    await using world = arranged();
    world.shop.git('update-ref', 'refs/remotes/origin/main', world.oids['stricter']!);
    world.retarget(1, { branch: 'main', commit: commitOf(7) });
    const gated = await gate(world);
    expect(told(gated)[0]).toBe('plans/search.yaml has 2 tasks.');
    // The rules that were merged since are not in this clone.
    expect(told(gated)[1]).toMatch(/^main moved to c00007a/);
  });

  test('and a passed verdict becomes pending, because rules may have been merged since', async () => {
    await using world = arranged();
    world.shop.git('update-ref', 'refs/remotes/origin/main', world.oids['base']!);
    world.retarget(1, { branch: 'main', commit: commitOf(7) });
    expect((await gate(world)).judged.verdict.state).toBe('pending');
  });

  test('a tip that the target no longer has, or does not have yet: the governing rules are unknown', async () => {
    await using world = arranged();
    world.shop.git('update-ref', 'refs/remotes/origin/main', world.oids['forced']!);
    world.retarget(1, { branch: 'main', commit: world.oids['stricter']! });
    const failure = gate(world);
    await expect(failure).rejects.toBeInstanceOf(ForgeError);
    await expect(failure).rejects.toThrow(/neither contains the other/);
  });

  test('the head', async () => {
    await using world = arranged();
    world.push(1, { commit: commitOf(8), by: 'ada' });
    await expect(gate(world)).rejects.toBeInstanceOf(RepositoryError);
  });
});

test('a job without a request reports that', async () => {
  await using world = arranged();
  const where = { forge: 'github', repository: 'acme/webshop', apiUrl: '', queued: false } as const;
  const { shop, forge } = world;
  await expect(gateRequest({ dir: shop.dir, request: where, forge, evidence: [] })).rejects.toThrow(
    'This job runs for no pull or merge request.',
  );
});

describe('the clock of this machine', () => {
  const off = (minutes: number): Date => new Date(Date.now() + minutes * 60_000);

  test.each([-6, 6])('is not trusted if the clock of the forge differs by %i minutes', async (minutes) => {
    await using world = arranged();
    world.setClock(off(minutes));
    const failure = gate(world);
    await expect(failure).rejects.toBeInstanceOf(ForgeError);
    await expect(failure).rejects.toMatchObject({ fix: 'Set the clock of the runner.' });
  });

  test.each([-4, 4])('is trusted if it differs by %i minutes', async (minutes) => {
    await using world = arranged();
    world.setClock(off(minutes));
    expect((await gate(world)).judged.verdict.state).toBe('passed');
  });

  test('is trusted if the forge reports no time', async () => {
    await using world = arranged();
    const forge = { ...world.forge, now: () => undefined };
    expect((await gate({ ...world, forge })).judged.verdict.state).toBe('passed');
  });
});
