import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildActions, type Built } from './built.ts';
import { pullRequestEvent, scene, type Scene } from './scene.ts';
import { history } from './shop.ts';
import { log, told } from './told.ts';

let built: Built;
beforeAll(async () => void (built = await buildActions()));
afterAll(() => built[Symbol.dispose]());

describe('a pull request of a fork', () => {
  /** The token of a job that runs for a fork, whatever the workflow asks for. */
  function readOnly({ github }: Scene): void {
    const { may } = [...github.state.tokens.values()][0]!;
    for (const scope of Object.keys(may)) may[scope as keyof typeof may] = 'read';
  }

  test('is judged with a token that may not write, and what it may not is warned of', async () => {
    const shows = { 'changes/basket.yaml': [9] };
    await using shop = await scene(built, { request: { fork: 'mei-dev', shows } });
    const untold = await shop.run();
    expect(told(untold)).toBe('failure: pending');
    readOnly(shop);
    const step = await shop.run({ with: { comment: 'always', 'line-comments': 'true', report: 'check' } });
    expect(step).toMatchObject({ outputs: untold.outputs, errors: untold.errors, summary: untold.summary });
    const refused = (what: string): string =>
      `${what} could not be written: the forge answers 403 (Resource not accessible by integration). The verdict is the same.`;
    expect(step.warnings).toEqual(['the comment', 'comments at lines', 'the check run'].map(refused));
    expect((await shop.run({ with: { report: 'status' } })).warnings).toEqual([refused('the commit status')]);
    expect([shop.comments(shop.number), shop.lineComments(shop.number)]).toEqual([[], []]);
    shop.approved();
    shop.tested();
    expect(told(await shop.run({ with: { comment: 'always' } }))).toBe('success: passed');
  });

  test('whose fork was deleted does not tell who pushed, so that an approval may be the pusher’s own', async () => {
    await using shop = await scene(built, { request: { fork: 'mei-dev' } });
    shop.approved();
    shop.tested();
    shop.deleteFork(shop.number);
    const step = await shop.run();
    expect(told(step)).toBe('failure: undecided');
    expect(log(step)).toContain('its source repository no longer exists');
  });
});

describe('the event says where to look, and the forge what is there:', () => {
  test('a draft is judged like any other', async () => {
    await using shop = await scene(built, { request: { draft: true } });
    shop.approved();
    shop.tested();
    expect(told(await shop.run())).toBe('success: passed');
  });

  test('a re-run long after the push, where nobody is known to have pushed', async () => {
    await using shop = await scene(built);
    shop.github.state.activity.length = 0;
    shop.tested();
    expect(told(await shop.run()), 'nobody has approved, regardless of who pushed').toBe('failure: pending');
    shop.approved();
    const step = await shop.run();
    expect(told(step)).toBe('failure: undecided');
    expect(log(step)).toContain('the activity of its branch does not show it');
  });

  test('the head was pushed over before the job read it', async () => {
    await using shop = await scene(built);
    const workspace = shop.workspace();
    const event = { payload: pullRequestEvent(shop.pull) };
    shop.push(shop.number, { commit: shop.git.oids['later']!, by: 'mei-dev' });
    const step = await shop.run({ workspace, event });
    expect(told(step)).toBe('failure: undecided');
    const [now, was] = [shop.git.oids['later']!, shop.git.oids['topic']!].map((oid) => oid.slice(0, 7));
    expect(step.errors).toEqual([
      `The head of the request is now ${now}, but this job is about ${was}. The job for the new head judges it.`,
    ]);
  });

  test('the head is pushed over while it is judged', async () => {
    await using shop = await scene(built);
    shop.approved();
    shop.tested();
    // The last that is read before anything is judged comes late, and something happens meanwhile.
    shop.github.fail({ path: '/check-runs', as: { slowMs: 1_500 } });
    const running = shop.run();
    while (!shop.github.calls().some((call) => call.endsWith('/check-runs')))
      await new Promise((go) => setTimeout(go, 20));
    shop.push(shop.number, { commit: shop.git.oids['later']!, by: 'mei-dev' });
    const step = await running;
    expect(told(step)).toBe('failure: undecided');
    expect(step.errors).toEqual([expect.stringContaining('The job for the new head judges it.')]);
  });
});

describe('who decides is the branch that it is merged into:', () => {
  /** A branch whose Teams let nobody of operations approve. */
  const release = {
    name: 'release',
    branch: 'release',
    parents: ['main'],
    files: { 'teams/shop.yaml': String(history[0]!.files!['teams/shop.yaml']).replace(/^.*id: aya.*\n/m, '') },
  };

  test('a pull request that was given another target, while the event has the old one', async () => {
    await using shop = await scene(built, { commits: [...history, release] });
    shop.approved();
    shop.tested();
    expect(told(await shop.run())).toBe('success: passed');
    const event = { payload: pullRequestEvent(shop.pull) };
    shop.retarget(shop.number, { branch: 'release', commit: shop.git.oids['release']! });
    const step = await shop.run({ event });
    expect(told(step)).toBe('failure: pending');
    expect(log(step)).toContain('aya-ops belongs to no Team member');
  });

  test('a pull request that is stacked on another: only its own part is judged', async () => {
    const stacked = [
      ...history,
      // The lower one breaks a rule: it belongs to no change.
      {
        name: 'lower',
        branch: 'lower',
        parents: ['main'],
        files: {
          'systems/wiki.yaml': String(history[0]!.files!['systems/checkout.yaml'])
            .replace('name: checkout', 'name: wiki')
            .replace('checkout/**', 'wiki/**'),
        },
      },
      {
        name: 'upper',
        branch: 'upper',
        parents: ['lower'],
        files: { 'checkout/basket.ts': 'export const most = 22;\n' },
      },
    ];
    await using shop = await scene(built, { commits: stacked });
    const { lower, upper } = shop.git.oids;
    shop.push(shop.number, { commit: upper!, by: 'mei-dev' });
    shop.retarget(shop.number, { branch: 'lower', commit: lower! });
    shop.approved();
    shop.tested();
    expect(told(await shop.run())).toBe('success: passed');
  });
});

describe('in a merge queue', () => {
  const queued = (shop: Scene, base: string): { ref: string; commit: string; payload: object } => {
    const commit = shop.git.open({ number: 0, head: shop.pull.head, target: base });
    const ref = `refs/heads/gh-readonly-queue/main/pr-${shop.number}-${base}`;
    shop.git.git('update-ref', ref, commit);
    return {
      ref,
      commit,
      payload: { merge_group: { head_sha: commit, head_ref: ref, base_sha: base, base_ref: 'refs/heads/main' } },
    };
  };

  test('what was approved and tested is still so, for the content is the same', async () => {
    await using shop = await scene(built);
    shop.approved();
    shop.tested();
    const { ref, commit, payload } = queued(shop, shop.git.oids['later']!);
    const event = { name: 'merge_group', payload, ref, sha: commit };
    expect(told(await shop.run({ event, checkout: { ref, commit } }))).toBe('success: passed');
  });

  test('it is no longer, where the request before it alters the same system', async () => {
    const before = { name: 'before', parents: ['later'], files: { 'checkout/price.ts': 'export const price = 1;\n' } };
    await using shop = await scene(built, { commits: [...history, before] });
    shop.approved();
    shop.tested();
    const { ref, commit, payload } = queued(shop, shop.git.oids['before']!);
    const event = { name: 'merge_group', payload, ref, sha: commit };
    const step = await shop.run({ event, checkout: { ref, commit } });
    expect(told(step)).toBe('failure: pending');
    expect(log(step)).toContain('the content of the change was edited after that');
  });

  test('a branch outside the queue belongs to no pull request', async () => {
    await using shop = await scene(built);
    const { commit, payload } = queued(shop, shop.git.oids['later']!);
    const odd = { merge_group: { ...(payload as { merge_group: object }).merge_group, head_ref: 'refs/heads/main' } };
    const step = await shop.run({ event: { name: 'merge_group', payload: odd, sha: commit } });
    expect(told(step)).toBe('failure: undecided');
  });
});

describe('on pull_request_target', () => {
  test('the commit of the job is that of the default branch, and the head is judged', async () => {
    await using shop = await scene(built);
    shop.approved();
    shop.tested();
    const main = shop.git.oids['later']!;
    const workspace = shop.workspace({ ref: 'refs/heads/main', commit: main });
    const event = { name: 'pull_request_target', ref: 'refs/heads/main', sha: main };
    expect(told(await shop.run({ event, workspace }))).toBe('success: passed');
    shop.pull.description = '';
    expect(told(await shop.run({ event, workspace }))).toBe('failure: failed');
  });
});
