import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildActions, type Built } from './built.ts';
import { scene } from './scene.ts';
import { findings, log, told } from './told.ts';

let built: Built;
beforeAll(async () => void (built = await buildActions()));
afterAll(() => built[Symbol.dispose]());

const forbidden = { status: 403, body: { message: 'Resource not accessible by integration' } };

describe('the conclusion of the step is the verdict', () => {
  test('passed, where the change is approved and tested', async () => {
    await using shop = await scene(built);
    shop.approved();
    shop.tested();
    const step = await shop.run();
    expect(told(step)).toBe('success: passed');
    expect(step.outputs).toEqual({ verdict: 'passed', 'findings-count': '0', 'valid-until': '', 'retry-at': '' });
    expect([step.errors, step.warnings, findings(step)]).toEqual([[], [], []]);
    expect(step.summary).toContain('Passed: every requirement is met.');
    // GraphQL is read by POST.
    expect(shop.github.calls().filter((call) => !/^(?:GET |POST \/graphql$)/.test(call))).toEqual([]);
  });

  test('pending, where nobody has approved and nothing is tested', async () => {
    await using shop = await scene(built);
    const step = await shop.run();
    expect(told(step)).toBe('failure: pending');
    expect(step.errors).toEqual(['Pending: it waits for somebody, or for a time.']);
    expect(findings(step)).toEqual([
      'itil/change-authority/count',
      'itil/change-authority/department',
      'itil/test-evidence/proven',
    ]);
    expect(step.outputs['findings-count']).toBe('3');
  });

  test('failed, where the files belong to no change', async () => {
    await using shop = await scene(built, { request: { description: 'Just a number.' } });
    shop.approved();
    shop.tested();
    const step = await shop.run();
    expect(told(step)).toBe('failure: failed');
    expect(step.errors).toEqual(['Failed: findings block the merge.']);
    expect(findings(step)).toEqual(['itil/change-required/change']);
  });

  test('undecided, where the reviews cannot be read', async () => {
    await using shop = await scene(built);
    shop.approved();
    shop.tested();
    shop.github.fail({ path: '/reviews', times: Infinity, as: forbidden });
    const step = await shop.run();
    expect(told(step)).toBe('failure: undecided');
    expect(log(step)).toContain('it is unknown who approved: reviews cannot be read: the forge answers 403');
  });

  test('undecided, where the pull request cannot be read', async () => {
    await using shop = await scene(built);
    shop.github.fail({ path: `/pulls/${shop.number}`, times: Infinity, as: forbidden });
    const step = await shop.run();
    expect(told(step)).toBe('failure: undecided');
    expect(step.errors).toEqual([
      `The pull request #${shop.number} cannot be read: the forge answers 403 (Resource not accessible by integration). The token needs to read pull requests.`,
    ]);
  });

  test('what fails can be lowered, what is undecided cannot', async () => {
    await using shop = await scene(built, { request: { description: 'Just a number.' } });
    expect(told(await shop.run({ with: { 'fail-on': 'never' } }))).toBe('success: failed');
    shop.github.fail({ path: '/reviews', times: Infinity, as: forbidden });
    shop.pull.description = 'Change: basket';
    expect(told(await shop.run({ with: { 'fail-on': 'never' } }))).toBe('failure: undecided');
  });
});

describe('where there is nothing to judge', () => {
  test('a push is for no pull request', async () => {
    await using shop = await scene(built);
    const event = { name: 'push', payload: { after: shop.pull.head }, ref: 'refs/heads/topic' };
    const step = await shop.run({ event });
    expect(told(step)).toBe('failure: undecided');
    expect(step.errors).toEqual([
      'This job runs for no pull request. Let the workflow run on pull_request and merge_group.',
    ]);
  });

  test('a repository without documents passes nothing, and its check does not either', async () => {
    const wiki = { 'wiki/page.md': 'Hello\n' };
    const commits = [
      { name: 'main', files: wiki },
      { name: 'topic', branch: 'topic', parents: ['main'], files: { 'wiki/page.md': 'Hello!\n' } },
      { name: 'later', parents: ['main'], files: { 'wiki/other.md': 'Hello\n' } },
    ];
    await using shop = await scene(built, { commits, request: { description: 'Say hello.' } });
    const step = await shop.run({ with: { report: 'check', comment: 'always' } });
    expect(told(step)).toBe('failure: undecided');
    expect(step.errors).toEqual([expect.stringMatching(/^Undecided: nothing was checked: no document was selected/)]);
    expect(shop.checks(shop.pull.head).map(({ state }) => state)).toEqual(['failed']);
  });

  test('a clone of one commit names its remedy', async () => {
    await using shop = await scene(built);
    const step = await shop.run({ checkout: { depth: 1 } });
    expect(told(step)).toBe('failure: no verdict');
    expect(step.errors).toEqual([expect.stringContaining('fetch-depth: 0 of actions/checkout')]);
  });

  test('a clone without the head says how to fetch it', async () => {
    await using shop = await scene(built);
    shop.workspace();
    shop.git.git('update-ref', '-d', 'refs/heads/topic');
    const step = await shop.run({ checkout: { ref: 'refs/heads/main', commit: shop.git.oids['later']! } });
    expect(told(step)).toBe('failure: no verdict');
    expect(step.errors).toEqual([
      `The head of the request, ${shop.pull.head.slice(0, 7)}, is not in this clone. Fetch it first, without checking it out: git fetch origin refs/pull/${shop.number}/head`,
    ]);
  });
});
