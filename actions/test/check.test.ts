import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildActions, type Built } from './built.ts';
import { forgeRepository } from './forge-repository.ts';
import { runStep } from './runner.ts';
import { history } from './shop.ts';

let built: Built;
beforeAll(async () => void (built = await buildActions()));
afterAll(() => built[Symbol.dispose]());

test('a pull request passes', async () => {
  using forge = forgeRepository(history);
  const { topic, later } = forge.oids;
  const merge = forge.open({ number, head: topic!, target: later! });
  const workspace = forge.checkout({ ref: `refs/pull/${number}/merge`, commit: merge, depth: 0 });
  const step = await runStep(built, {
    uses: 'check',
    workspace,
    event: { name: 'pull_request', payload: { pull_request: { number, head: { sha: topic }, base: { sha: later } } } },
  });
  console.log(step);
  expect(step.conclusion).toBe('success');
});
