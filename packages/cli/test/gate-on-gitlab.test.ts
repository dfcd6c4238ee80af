import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { gitlabShop, shopTokens, type GitlabShop } from './gitlab-shop.ts';

const cli = join(import.meta.dirname, '../src/main.ts');

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `gradus gate` as a job of the merge request would, with these variables and no others. */
function gate(
  { clone, variables }: GitlabShop,
  args: readonly string[] = [],
  more: Readonly<Record<string, string>> = { GRADUS_TOKEN: shopTokens.api },
): Promise<Outcome> {
  const { PATH = '' } = process.env;
  const env = {
    PATH,
    HOME: clone.dir,
    XDG_CACHE_HOME: join(clone.dir, '.git/cache'),
    NO_COLOR: '1',
    ...variables,
    ...more,
  };
  const child = spawn(process.execPath, [cli, 'gate', ...args], {
    cwd: clone.dir,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text) => (told[name] += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...told })));
}

/** A system with a member that there is not, at the sixth line. */
function shopWithMistake(): Promise<GitlabShop> {
  const pay = `apiVersion: gradus.dev/v1
kind: System
metadata: { name: pay, title: Payment }
spec:
  owner: shop
  tierr: 1
  tier: 1
  lifecycle: production
`;
  const lines = Array.from({ length: 8 }, (_, index) => index + 1);
  return gitlabShop({ files: { 'systems/pay.yaml': pay }, request: { shows: { 'systems/pay.yaml': lines } } });
}

const everything = ['--comment', 'always', '--line-comments', '--report', 'status'];

describe('the exit code is the verdict', () => {
  test('0 where the change is approved and tested, and nothing is written', async () => {
    await using shop = await gitlabShop();
    shop.approved();
    shop.tested();
    expect(await gate(shop)).toMatchObject({ code: 0, stderr: '' });
    expect(shop.gitlab.calls().filter((call) => !call.startsWith('GET '))).toEqual([]);
    expect(shop.gitlab.problems).toEqual([]);
  });

  test('4 if nobody has approved it', async () => {
    await using shop = await gitlabShop();
    shop.tested();
    const { code, stdout } = await gate(shop);
    expect(code).toBe(4);
    expect(stdout).toContain('itil/change-authority');
    expect(stdout).not.toContain('simulated');
  });

  test('1 where its files belong to no change', async () => {
    await using shop = await gitlabShop({ request: { description: 'Just a number.' } });
    shop.approved();
    shop.tested();
    expect((await gate(shop)).code).toBe(1);
  });

  test('4 where the approval was given before the file was altered again', async () => {
    await using shop = await gitlabShop();
    shop.tested();
    shop.decide(shop.number, { by: 'aya-ops', decision: 'approved' });
    const head = shop.clone.oids['topic']!;
    shop.clone.git('checkout', '--quiet', '--detach', head);
    shop.clone.git('commit', '--quiet', '--allow-empty', '--message', 'Nothing');
    const empty = shop.clone.git('rev-parse', 'HEAD');
    shop.push(shop.number, { commit: empty, by: 'mei-dev' });
    const same = await gate({ ...shop, variables: { ...shop.variables, CI_COMMIT_SHA: empty } });
    expect(same.code).toBe(0);
    shop.clone.git('rm', '--quiet', 'checkout/basket.ts');
    shop.clone.git('commit', '--quiet', '--message', 'Sell nothing');
    const altered = shop.clone.git('rev-parse', 'HEAD');
    shop.push(shop.number, { commit: altered, by: 'mei-dev' });
    shop.job(altered, { name: 'test', app: 'ci', result: 'passed' });
    const { code, stdout } = await gate({ ...shop, variables: { ...shop.variables, CI_COMMIT_SHA: altered } });
    expect(code).toBe(4);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      `approved ${head.slice(0, 7)}, and the content of the change was edited after that`,
    );
  });

  test('3 where approvals cannot be read', async () => {
    await using shop = await gitlabShop();
    shop.approved();
    shop.tested();
    const { code, stdout } = await gate(shop, [], {});
    expect(code).toBe(3);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('approvals cannot be read: the forge answers 401');
  });

  test.each([
    [
      'does not know the request',
      { CI_MERGE_REQUEST_IID: '4711' },
      'The merge request !4711 of acme/shop/webshop cannot be read',
    ],
    ['does not answer', { CI_API_V4_URL: 'http://127.0.0.1:9/api/v4' }, 'the forge does not answer'],
    ['has another address', { CI_API_V4_URL: 'https://gitlab.test' }, 'is not the address of a GitLab API'],
  ])('3 where the forge %s, without a word of a bug', async (_, given, message) => {
    await using shop = await gitlabShop();
    const { code, stdout, stderr } = await gate(shop, [], { GRADUS_TOKEN: shopTokens.api, ...given });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('bug');
  });

  test('3 where the head has moved on: what the job of an older one says must not be about another', async () => {
    await using shop = await gitlabShop();
    shop.approved();
    shop.tested();
    shop.gitlab.state.requests.get(shop.number)!.head = shop.clone.oids['later']!;
    const { code, stderr } = await gate(shop);
    expect(code).toBe(3);
    expect(stderr).toContain('The job for the new head judges it.');
  });

  test.each([
    [
      'goes to another branch',
      (shop: GitlabShop) => shop.retarget(shop.number, { branch: 'release', commit: shop.clone.oids['main']! }),
      'The target branch of the request is now release, but it was judged for main.',
    ],
    [
      'was pushed to',
      (shop: GitlabShop) => shop.push(shop.number, { commit: shop.clone.oids['later']!, by: 'mallory' }),
      'The job for the new head judges it.',
    ],
    [
      'cannot be read any more',
      (shop: GitlabShop) => void shop.gitlab.state.tokens.delete(shopTokens.api),
      'cannot be read',
    ],
  ])('3 where the request %s while it is judged, and the status of its target says so', async (_, happens, message) => {
    await using shop = await gitlabShop();
    shop.approved();
    shop.tested();
    const { clock, log } = shop.gitlab;
    // The jobs are read after the request, and before it is read again.
    shop.gitlab.clock = () => {
      if (log.some(({ request }) => request.path.includes('/pipelines'))) happens(shop);
      return clock();
    };
    const { code, stdout, stderr } = await gate(shop, ['--report', 'status', '--comment', 'always']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(message);
    const head = shop.clone.oids['topic']!;
    // A branch that the project file does not list has its own check name.
    const name = message.includes('release') ? 'gradus (to release)' : 'gradus';
    const written = shop.gitlab.state.tokens.has(shopTokens.api) ? [{ name, state: 'failed' }] : [];
    expect(shop.statuses(head)).toMatchObject(written);
    expect(shop.comments(shop.number)).toEqual([]);
  });

  test.each(['base', 'head'])('never 0 where another %s is given than the request has', async (side) => {
    await using shop = await gitlabShop();
    shop.approved();
    shop.tested();
    expect(await gate(shop, ['--base', 'origin/main', '--head', 'HEAD'])).toMatchObject({ code: 0, stderr: '' });
    const { code, stdout } = await gate(shop, [`--${side}`, shop.clone.oids[side === 'base' ? 'main' : 'later']!]);
    expect(code).not.toBe(0);
    expect(stdout).toContain('simulated');
  });

  test('3 where the clock of the runner is off', async () => {
    await using shop = await gitlabShop();
    shop.gitlab.clock = () => new Date(Date.now() + 3_600_000);
    const { code, stderr } = await gate(shop);
    expect(code).toBe(3);
    expect(stderr).toContain('Set the clock of the runner.');
  });
});

describe('the verdict is published', () => {
  test('by a note, a thread at its line and a status, and no second time while nothing changes', async () => {
    await using shop = await shopWithMistake();
    for (const run of [1, 2])
      expect({ run, ...(await gate(shop, everything)) }).toMatchObject({ run, code: 1, stderr: '' });
    const [note, ...more] = shop.comments(shop.number);
    expect(more).toEqual([]);
    expect(note?.body).toContain('Gradus: Failed');
    // Where GitLab shows the file of the head.
    expect(note?.body).toContain(
      `(https://gitlab.test/acme/shop/webshop/-/blob/${shop.clone.oids['topic']}/systems/pay.yaml#L6)`,
    );
    expect(note?.edits).toBe(0);
    expect(shop.lineComments(shop.number)).toMatchObject([
      { path: 'systems/pay.yaml', line: 6, settled: false, edits: 0 },
    ]);
    expect(shop.statuses(shop.clone.oids['topic']!)).toEqual([
      {
        name: 'gradus',
        state: 'failed',
        title: expect.stringMatching(/^May not be merged \[main@/) as unknown,
        annotations: 0,
      },
    ]);
    expect(shop.gitlab.problems).toEqual([]);
  });

  test('as pending, and as passed once it is approved', async () => {
    await using shop = await gitlabShop();
    shop.tested();
    const head = shop.clone.oids['topic']!;
    expect(await gate(shop, everything)).toMatchObject({ code: 4, stderr: '' });
    expect(shop.statuses(head)).toMatchObject([
      { state: 'pending', title: expect.stringMatching(/^Waits \[main@/) as unknown },
    ]);
    shop.approved();
    expect(await gate(shop, everything)).toMatchObject({ code: 0, stderr: '' });
    expect(shop.statuses(head)).toMatchObject([
      { state: 'passed', title: expect.stringMatching(/^May be merged \[main@/) as unknown },
    ]);
    expect(shop.comments(shop.number)).toMatchObject([
      { edits: 1, body: expect.stringContaining('Gradus: Passed') as unknown },
    ]);
  });

  test('on failure only: what passes leaves no note behind', async () => {
    await using shop = await gitlabShop();
    shop.approved();
    shop.tested();
    expect(await gate(shop, ['--comment', 'on-failure'])).toMatchObject({ code: 0, stderr: '' });
    expect(shop.comments(shop.number)).toEqual([]);
  });

  test.each([
    ['that may only read', shopTokens.read, 'insufficient_scope'],
    ['of the job', shopTokens.job, 'CI_JOB_TOKEN may not write'],
  ])('not with a token %s: three warnings, and the same verdict', async (_, token, why) => {
    await using shop = await shopWithMistake();
    const { code } = await gate(shop, [], { GRADUS_TOKEN: token });
    const told = await gate(shop, everything, { GRADUS_TOKEN: token });
    expect(told.code).toBe(code);
    const warnings = told.stderr.trim().split('\n');
    expect(warnings).toHaveLength(3);
    for (const warning of warnings)
      expect(warning).toMatch(new RegExp(`^gradus: warning: .* could not be written: .*${why}`));
    expect(shop.comments(shop.number)).toEqual([]);
  });

  test.each([
    ['a supposed approval', ['--approve', 'aya-ops']],
    ['a supposed time', ['--now', '2026-03-02T09:00:00Z']],
    // These are judged, and only then is it known that the verdict is simulated.
    ['a simulated approval', ['--simulate', '--approve', 'aya-ops']],
    ['a simulated time', ['--simulate', '--now', '2026-03-02T09:00:00Z']],
    ['another base than the request has', ['--base', 'main']],
    ['another head than the request has', ['--head', 'later']],
  ])('never with %s', async (_, args) => {
    await using shop = await gitlabShop();
    const { oids } = shop.clone;
    const { code } = await gate(shop, [...args.map((arg) => oids[arg] ?? arg), ...everything]);
    expect(code).toBe(2);
    expect(shop.comments(shop.number)).toEqual([]);
    expect(shop.lineComments(shop.number)).toEqual([]);
    expect(Object.values(oids).flatMap((commit) => shop.statuses(commit))).not.toContainEqual(
      expect.objectContaining({ state: 'success' }),
    );
  });

  test('nowhere if there is no job', async () => {
    await using shop = await gitlabShop();
    const { code, stderr } = await gate(
      { ...shop, variables: {} },
      ['--report', 'status', '--base', 'origin/main'],
      {},
    );
    expect(code).toBe(2);
    expect(stderr).toContain('this job does not run for one');
  });
});

describe('of a pipeline', () => {
  test('for merged results the head is judged, and jobs of the pipeline commit count', async () => {
    await using shop = await gitlabShop();
    const { clone, gitlab } = shop;
    const head = clone.oids['topic']!;
    const target = clone.oids['later']!;
    clone.git('checkout', '--quiet', '--detach', target);
    clone.git('merge', '--quiet', '--no-ff', '--message', 'Merge', head);
    const merged = clone.git('rev-parse', 'HEAD');
    gitlab.state.commits.add(merged);
    shop.approved();
    shop.job(merged, { name: 'test', app: 'ci', result: 'passed' });
    const variables = {
      ...shop.variables,
      CI_COMMIT_SHA: merged,
      CI_MERGE_REQUEST_EVENT_TYPE: 'merged_result',
      CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head,
      CI_MERGE_REQUEST_TARGET_BRANCH_SHA: target,
    };
    expect(await gate({ ...shop, variables }, ['--report', 'status'])).toMatchObject({ code: 0, stderr: '' });
    // The pipeline that decides is that of the merged commit.
    expect(shop.statuses(merged)).toMatchObject([{ name: 'gradus', state: 'passed' }]);
    expect(shop.statuses(head)).toEqual([]);
  });

  /** A train in which another request is before this one, and adds a file. */
  async function train(shop: GitlabShop, path: string, text: string): Promise<Readonly<Record<string, string>>> {
    const { clone, gitlab } = shop;
    const merge = (onto: string, head: string): string => {
      clone.git('checkout', '--quiet', '--detach', onto);
      clone.git('merge', '--quiet', '--no-ff', '--message', 'Merge', head);
      return clone.git('rev-parse', 'HEAD');
    };
    const [target, head] = [clone.oids['later']!, clone.oids['topic']!];
    clone.git('checkout', '--quiet', '--detach', target);
    writeFileSync(join(clone.dir, path), text);
    clone.git('add', '--all');
    clone.git('commit', '--quiet', '--message', 'Another');
    const other = clone.git('rev-parse', 'HEAD');
    shop.open({ author: 'mei-dev', pushedBy: 'mei-dev', head: other, target: { branch: 'main', commit: target } });
    const before = merge(target, other);
    const own = merge(before, head);
    gitlab.state.commits.add(own);
    shop.approved();
    shop.tested();
    return {
      ...shop.variables,
      CI_COMMIT_SHA: own,
      CI_MERGE_REQUEST_EVENT_TYPE: 'merge_train',
      CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head,
      CI_MERGE_REQUEST_TARGET_BRANCH_SHA: before,
    };
  }

  test('of a merge train each request in it is judged by its own part', async () => {
    await using shop = await gitlabShop();
    const variables = await train(shop, 'wiki/other.md', 'Hello\n');
    expect(await gate({ ...shop, variables }, ['--report', 'status'])).toMatchObject({ code: 0, stderr: '' });
    expect(shop.statuses(variables['CI_COMMIT_SHA']!)).toMatchObject([{ name: 'gradus', state: 'passed' }]);
  });

  test('of a merge train behind a request that alters the rules is undecided: they are not on the target yet', async () => {
    await using shop = await gitlabShop();
    const variables = await train(shop, 'teams/night.yaml', night);
    const { code, stderr } = await gate({ ...shop, variables });
    expect(code).toBe(3);
    expect(stderr).toContain('changes the governing rules of main');
  });
});

const night = `apiVersion: gradus.dev/v1
kind: Team
metadata: { name: night, title: The night shift }
spec:
  members:
    - { id: noor, department: operations, level: L2, roles: [implementer] }
`;
