import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWebshop } from '../../../examples/webshop/repository.ts';
import { forgeStub, type ForgeStub, type StubRequest } from './forge-stub.ts';

const main = resolve(import.meta.dirname, '../src/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'gradus-sweep-'));
const shop = join(folder, 'shop');
const stubs: ForgeStub[] = [];

beforeAll(() => buildWebshop(shop));
afterAll(async () => {
  await Promise.all(stubs.map((stub) => stub.close()));
  rmSync(folder, { recursive: true, force: true });
});

const commit = (ref: string): string => execFileSync('git', ['rev-parse', ref], { cwd: shop, encoding: 'utf8' }).trim();

function pull(number: number, branch: string, over: Partial<StubRequest> = {}): StubRequest {
  return {
    number,
    title: `Start ${branch}`,
    branch,
    head: commit(branch),
    target: 'main',
    base: commit('main'),
    ...over,
  };
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function sweep(
  stub: ForgeStub | undefined,
  args: readonly string[],
  over: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [main, 'sweep', '-C', shop, ...args], {
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: '1',
      ...(stub && {
        GITHUB_ACTIONS: 'true',
        GITHUB_API_URL: stub.url,
        GITHUB_REPOSITORY: 'shop/operations',
        GITHUB_TOKEN: 'a-token',
      }),
      ...over,
    },
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (chunk: Buffer) => (said[name] += chunk.toString()));
  return new Promise((done) => void child.on('close', (code) => done({ code, ...said })));
}

async function stubOf(...args: Parameters<typeof forgeStub>): Promise<ForgeStub> {
  const stub = await forgeStub(...args);
  stubs.push(stub);
  return stub;
}

describe('a sweep', () => {
  test('judges each open request and creates a check run on request; one that cannot be judged does not affect the others', async () => {
    const absent = pull(3, 'good', { head: 'a'.repeat(40) });
    const stub = await stubOf([absent, pull(14, 'good', { title: 'Pay\u001B[2J by\n::error::card' }), pull(15, 'bad')]);
    const { code, stdout } = await sweep(stub, ['--report', 'check']);
    expect(code).toBe(3);
    expect(stdout).toMatch(/^#3 {3}not judged {2}is marked undecided\n {5}\S/);
    expect(stdout).toMatch(/^#14 {2}pending {5}Pay.+by \\::error::card$/m);
    expect(stdout).toMatch(/^#15 {2}failed {6}Start bad$/m);
    expect(stdout).toMatch(/^2 of 3 requests were judged again\.$/m);
    expect(stdout).not.toContain('\u001B');
    expect(stub.written.map(({ path, body }) => [path, body['head_sha'], body['status'], body['conclusion']])).toEqual([
      ['/check-runs', 'a'.repeat(40), 'completed', 'failure'],
      ['/check-runs', commit('good'), 'in_progress', undefined],
      ['/check-runs', commit('bad'), 'completed', 'failure'],
    ]);
  });

  test('tells commit statuses, and programs in json', async () => {
    const stub = await stubOf([pull(14, 'good')]);
    const { code, stdout, stderr } = await sweep(stub, ['--format', 'json']);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      requests: [{ number: 14, title: 'Start good', state: 'pending', told: true, refused: [] }],
    });
    expect(stub.written).toMatchObject([
      { path: `/statuses/${commit('good')}`, body: { state: 'pending', context: 'gradus' } },
    ]);
  });

  test('says what the forge did not let it write', async () => {
    const stub = await stubOf([pull(14, 'good')], ['/statuses']);
    const { code, stdout } = await sweep(stub, []);
    expect(code).toBe(3);
    expect(stdout).toMatch(/^ {5}the commit status could not be written: .+ The verdict is the same\.$/m);
  });

  test('of nothing is a success', async () => {
    const { code, stdout } = await sweep(await stubOf([]), []);
    expect([code, stdout]).toEqual([0, 'There is no open request.\n']);
  });

  test('is undecided where the requests cannot be listed', async () => {
    const { code, stdout, stderr } = await sweep(await stubOf([], ['/pulls']), []);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^gradus: The open pull requests cannot be read: /);
  });

  test('has no answer for a target whose rules are invalid, and continues', async () => {
    const git = (...args: string[]): string => execFileSync('git', args, { cwd: shop, encoding: 'utf8' });
    const identity = ['-c', 'user.name=ops', '-c', 'user.email=ops@shop.example'];
    git('switch', '--quiet', '--create', 'broken', 'main');
    writeFileSync(join(shop, 'gradus.yaml'), 'apiVersion: gradus.dev/v1\nkind: Project\nspec: { policies: 7 }\n');
    git(...identity, 'commit', '--quiet', '--all', '--message', 'Break the rules');
    git('switch', '--quiet', 'main');
    const stub = await stubOf([pull(1, 'good', { target: 'broken', base: commit('broken') }), pull(2, 'bad')]);
    const { code, stdout } = await sweep(stub, []);
    expect(code).toBe(3);
    expect(stdout).toMatch(/^#1 {2}not judged .+\n {4}gradus\.yaml:\d/m);
    expect(stdout).toMatch(/^#2 {2}failed/m);
  });
});

describe('the job of a push', () => {
  const push = (after: string): Readonly<Record<string, string>> => {
    const path = join(folder, 'push.json');
    writeFileSync(path, JSON.stringify({ ref: 'refs/heads/main', before: commit('main'), after: commit(after) }));
    return { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: path };
  };
  const statuses = (stub: ForgeStub): unknown[] =>
    stub.written.map(({ path, body }) => [path.replace('/statuses/', ''), body['context'], body['state']]);

  test('makes open verdicts pending, reports what landed unjudged by its exit code, and judges the requests again', async () => {
    const stub = await stubOf([pull(14, 'good')]);
    const { code, stdout } = await sweep(stub, [], push('bad'));
    expect(code).toBe(1);
    expect(stdout).toMatch(/^main: \w{7}\.\.\w{7} landed unjudged, and is failed\.\nRevert it, or /);
    expect(stdout).toMatch(/^#14 {2}pending/m);
    expect(statuses(stub)).toEqual([
      [commit('good'), 'gradus', 'pending'],
      [commit('bad'), 'gradus (landed)', 'failure'],
      [commit('good'), 'gradus', 'pending'],
    ]);
  });

  test('says so in json, too', async () => {
    const { code, stdout } = await sweep(await stubOf([]), ['--format', 'json'], push('bad'));
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      requests: [],
      landed: { branch: 'main', is: 'unjudged', state: 'failed', from: commit('main'), tip: commit('bad') },
    });
  });

  test('that cannot compare is undecided', async () => {
    const { code, stdout } = await sweep(await stubOf([], ['/commits']), [], push('bad'));
    expect(code).toBe(3);
    expect(stdout).toMatch(/^main: \w{7} landed, and it is unknown whether it was judged\./);
  });
});

describe('refused is a sweep', () => {
  test.each([
    ['without a forge to ask', false, {}, /This is not a job of GitHub Actions or GitLab CI/],
    ['without a token', true, { GITHUB_TOKEN: '' }, /there is no token to read requests with/],
    ['in the job of a request', true, { GITHUB_EVENT_PATH: 'event.json' }, /This job runs for one request/],
  ])('%s', async (_, given, over, told) => {
    const event = join(folder, 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { number: 14, head: { sha: '' }, base: { sha: '' } } }));
    const environment = 'GITHUB_EVENT_PATH' in over ? { GITHUB_EVENT_PATH: event } : over;
    const { code, stdout, stderr } = await sweep(given ? await stubOf([]) : undefined, [], environment);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(told);
  });
});
