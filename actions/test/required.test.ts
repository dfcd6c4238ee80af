import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isMergeable } from '@gradus/testkit/forge/github/required.ts';
import { buildActions, type Built } from './built.ts';
import { scene, type Scene } from './scene.ts';
import { history } from './shop.ts';

let built: Built;
beforeAll(async () => void (built = await buildActions()));
afterAll(() => built[Symbol.dispose]());

const more = {
  name: 'more',
  branch: 'topic',
  message: 'Let a basket hold 22\n',
  files: { 'checkout/basket.ts': 'export const most = 22;\n' },
};

/** Runs the gate for a trigger. Each run of the workflow adds its own check run `gate`, as GitHub does. */
async function trigger(shop: Scene, name: 'pull_request' | 'pull_request_review', report: string): Promise<void> {
  const { conclusion } = await shop.run({ event: { name }, with: { report } });
  const result = conclusion === 'success' ? 'passed' : 'failed';
  shop.job(shop.pull.head, { name: 'gate', app: 'github-actions', workflow: 'gate', result });
}

describe.each(['status', 'check'])('report: %s', (report) => {
  test('the required name follows each trigger, and the first failed job stays failed next to it', async () => {
    await using shop = await scene(built, { commits: [...history, more] });
    const mergeable = (required: string): boolean => isMergeable(shop.github.state, shop.number, required);
    expect(mergeable('gradus'), 'before any run').toBe(false);

    shop.tested();
    await trigger(shop, 'pull_request', report);
    expect(mergeable('gradus'), 'opened').toBe(false);

    shop.approved();
    await trigger(shop, 'pull_request_review', report);
    expect(mergeable('gradus'), 'approved').toBe(true);
    expect(mergeable('gate'), 'the first run of the job stays red').toBe(false);

    shop.dismiss(shop.number, 'aya-ops');
    await trigger(shop, 'pull_request_review', report);
    expect(mergeable('gradus'), 'the approval was dismissed').toBe(false);

    shop.approved();
    await trigger(shop, 'pull_request_review', report);
    expect(mergeable('gradus'), 'approved again').toBe(true);

    shop.push(shop.number, { commit: shop.git.oids['more']!, by: 'mei-dev' });
    expect(mergeable('gradus'), 'pushed, not judged yet').toBe(false);
    shop.tested();
    await trigger(shop, 'pull_request', report);
    expect(mergeable('gradus'), 'pushed and judged').toBe(false);

    shop.approved();
    await trigger(shop, 'pull_request_review', report);
    expect(mergeable('gradus'), 'the new head was approved').toBe(true);
  });
});
