import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildActions, type Built } from './built.ts';
import { scheduleEvent, sweepClone } from './doors.ts';
import type { Conclusion } from './runner.ts';
import { scene, type Scene } from './scene.ts';

let built: Built;
beforeAll(async () => void (built = await buildActions()));
afterAll(() => built[Symbol.dispose]());

function sweep(shop: Scene, inputs: Readonly<Record<string, string>> = {}): Promise<Conclusion> {
  return shop.run({ uses: 'sweep', workspace: sweepClone(shop), event: scheduleEvent, with: inputs });
}

const states = (shop: Scene): string[] =>
  shop
    .statuses(shop.pull.head)
    .filter(({ name }) => name === 'gradus')
    .map(({ state }) => state);

test('a status changes after an approval, without a push', async () => {
  await using shop = await scene(built, { request: { fork: 'mei-dev' } });
  const first = await sweep(shop);
  expect([first.conclusion, first.outputs['judged'], states(shop)]).toEqual(['success', '1', ['pending']]);
  expect(first.text).toContain('#1: pending');
  shop.approved();
  shop.tested();
  await sweep(shop);
  expect(states(shop)).toEqual(['passed']);
});

test('drafts and what is closed are left alone', async () => {
  await using shop = await scene(built, { request: { draft: true } });
  expect((await sweep(shop)).outputs['judged']).toBe('0');
  shop.pull.draft = false;
  shop.close(shop.number);
  expect((await sweep(shop)).outputs['judged']).toBe('0');
  expect(states(shop)).toEqual([]);
});

test('one that cannot be judged is marked undecided, and the others get their verdicts', async () => {
  await using shop = await scene(built);
  const lost = shop.open({ author: 'mei-dev', target: { branch: 'main', commit: shop.pull.base } });
  const step = await sweep(shop);
  expect([step.conclusion, step.outputs['judged']]).toEqual(['failure', '1']);
  expect(step.errors).toEqual([`Undecided: 1 of 2 requests could not be judged: #${lost}.`]);
  expect(step.warnings).toEqual([
    expect.stringMatching(`^#${lost} is undecided now: The head of the request, .* is not in this clone`),
  ]);
  expect(shop.statuses(shop.pull.head).map(({ name, state }) => [name, state])).toEqual([['gradus', 'pending']]);
});

test('in the job of a push, what landed as it was judged is fine, and what landed unjudged fails the step', async () => {
  await using shop = await scene(built);
  shop.approved();
  shop.tested();
  await shop.run({ with: { report: 'status' } });
  const { base, head } = shop.pull;
  const pushed = (before: string, after: string): Promise<Conclusion> => {
    shop.git.git('update-ref', 'refs/heads/main', after);
    const payload = { ref: 'refs/heads/main', before, after };
    const workspace = shop.git.checkout({ ref: 'refs/heads/main', commit: after, depth: 0 });
    return shop.run({ uses: 'sweep', workspace, event: { name: 'push', payload } });
  };
  const tree = shop.git.git('merge-tree', '--write-tree', base, head);
  const merged = shop.git.git('commit-tree', tree, '-p', base, '-p', head, '-m', 'Merge');
  shop.merge(shop.number, merged);
  const first = await pushed(base, merged);
  expect([first.conclusion, first.outputs['landed']]).toEqual(['success', 'judged']);
  const reverted = shop.git.git('commit-tree', `${base}^{tree}`, '-p', merged, '-m', 'By hand');
  shop.github.state.commits.add(reverted);
  const direct = await pushed(merged, reverted);
  expect([direct.conclusion, direct.outputs['landed']]).toEqual(['failure', 'unjudged']);
  expect(direct.errors).toEqual([
    expect.stringMatching(/^main: \w{7}\.\.\w{7} landed unjudged, and is \w+\. Revert it/),
  ]);
});

test('where none can be judged, the step fails', async () => {
  await using shop = await scene(built);
  shop.push(shop.number, { commit: 'a'.repeat(40), by: 'mei-dev' });
  const event = { name: 'schedule', payload: {} };
  const workspace = shop.git.checkout({ ref: 'refs/heads/main', commit: shop.git.oids['later']!, depth: 0 });
  const step = await shop.run({ uses: 'sweep', workspace, event });
  expect([step.conclusion, step.errors]).toEqual(['failure', ['Undecided: 1 of 1 request could not be judged: #1.']]);
});

test('a forge that does not tell its pull requests fails it', async () => {
  await using shop = await scene(built);
  shop.github.fail({
    path: '/pulls',
    times: Infinity,
    as: { status: 403, body: { message: 'Resource not accessible by integration' } },
  });
  const step = await sweep(shop);
  expect(step.conclusion).toBe('failure');
  expect(step.errors).toEqual([
    expect.stringContaining('The open pull requests cannot be read: the forge answers 403'),
  ]);
});
