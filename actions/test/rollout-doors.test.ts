// A rollout goes the same way by the command in a job of GitHub and by the action: both only parse and print.
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command as cli } from '@gradus/testkit/command.ts';
import { httpServer } from '@gradus/testkit/http.ts';
import { buildActions, type Built } from './built.ts';
import { forgeRepository, type ForgeRepository } from './forge-repository.ts';
import { shopFiles } from './rollout-files.ts';
import { runStep } from './runner.ts';

let built: Built;
beforeAll(async () => void (built = await buildActions()));
afterAll(() => built[Symbol.dispose]());

/** One verb as both doors take it. `preview` is `next --dry-run` of the command and `status` of the action. */
interface Verb {
  readonly verb: 'next' | 'preview' | 'record' | 'approve';
  /** By the names of the inputs; a list is a line for each in the action. */
  readonly given?: Readonly<Record<string, string | readonly string[]>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Written into the clone of the job. */
  readonly files?: Readonly<Record<string, string>>;
}

interface Ended {
  /** The command ended with 0 or 4, the step with success. */
  readonly ok: boolean;
  readonly said: string;
}

type Door = (git: ForgeRepository, verb: Verb) => Promise<Ended>;

/** A clone of one job, which is thrown away with everything that is not pushed. */
function cloneOf(git: ForgeRepository, files: Verb['files'] = {}): string {
  const dir = git.checkout({ ref: 'refs/heads/main', commit: git.oids['c1']!, depth: 1 });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text, { mode: 0o755 });
  }
  return dir;
}

const job = { GITHUB_RUN_ID: '71', GITHUB_RUN_ATTEMPT: '1', GITHUB_ACTOR: 'ada-l' };

const byCommand: Door = (git, { verb, given = {}, env = {}, files }) => {
  const dir = cloneOf(git, files);
  const { place, ...rest } = given;
  const flags = Object.entries(rest).flatMap(([name, value]) => {
    const flag = name === 'working-directory' ? '-C' : `--${name}`;
    if (typeof value === 'string') return [flag, value];
    return name === 'results' ? value.flatMap((path) => [flag, path]) : [flag, ...value];
  });
  const words = verb === 'preview' ? ['next', 'shop-2', '--dry-run'] : [verb, 'shop-2'];
  const matrix = verb === 'next' || verb === 'preview' ? ['--format', 'github'] : [];
  const args = [cli, 'rollout', ...words, ...(typeof place === 'string' ? [place] : []), ...matrix, ...flags];
  const api = 'http://127.0.0.1:9';
  const runner = {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/webshop',
    GITHUB_API_URL: api,
    GITHUB_OUTPUT: join(dir, '.git/output'),
    ...job,
  };
  return new Promise((resolve) => {
    const options = { cwd: dir, env: { PATH: process.env['PATH'], HOME: dir, ...runner, ...env } };
    execFile(process.execPath, args, options, (error, stdout, stderr) =>
      resolve({ ok: error === null || error.code === 4, said: `${stdout}${stderr}` }),
    );
  });
};

const byAction: Door = async (git, { verb, given = {}, env = {}, files }) => {
  const lines = Object.entries(given).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : value.join('\n'),
  ]);
  const { conclusion, text, errors, warnings } = await runStep(built, {
    uses: 'rollout',
    with: { name: 'shop-2', command: verb === 'preview' ? 'status' : verb, ...Object.fromEntries(lines) },
    workspace: cloneOf(git, files),
    event: { name: 'schedule', payload: {} },
    env: { ...job, ...env },
  });
  return { ok: conclusion === 'success', said: [text, ...errors, ...warnings].join('\n') };
};

const doors = [
  ['the command', byCommand],
  ['the action', byAction],
] as const;

const stateRef = 'refs/heads/gradus/state';
const approved = {
  ...shopFiles,
  'rollout.yaml': shopFiles['rollout.yaml']!.replace(
    '{ name: rest }',
    '{ name: rest, beforeGates: [{ approval: {} }] }',
  ),
};
const result = (over: object): string =>
  JSON.stringify({ target: 'a-1', generation: 1, outcome: 'succeeded', version: '2.0', ...over });

describe.each(doors)('by %s', (_, door) => {
  test('a step is kept on the forge, by the account that started the job, and no two runs are the same', async () => {
    using git = forgeRepository([{ files: shopFiles }]);
    const env = { GITHUB_RUN_ID: '' };
    expect(await door(git, { verb: 'next', env })).toMatchObject({ ok: true });
    using other = forgeRepository([{ files: shopFiles }]);
    await door(other, { verb: 'next', env });
    const runs = [git, other].map((each) => /^Run: (.+)$/m.exec(each.git('log', '--format=%B', stateRef))?.[1]);
    expect(new Set(runs)).toHaveProperty('size', 2);
    expect(runs).not.toContain('unknown');
    expect(git.git('log', '--format=%B', stateRef)).toContain('By: ada-l');
    expect(git.git('show', `${stateRef}:rollouts/shop-2/state.json`)).toContain('"ada"');
  });

  test('a preview notifies nobody and writes nothing; a step notifies people once', async () => {
    using git = forgeRepository([{ files: shopFiles }]);
    await using channel = await httpServer((__, response) => void response.end('ok'));
    const env = { GRADUS_SLACK_WEBHOOK: channel.address };
    const preview = await door(git, { verb: 'preview', env });
    expect(preview.said).toContain('Batch 1 of canary begins');
    expect([preview.ok, channel.requests.length, git.git('for-each-ref', 'refs/heads/gradus')]).toEqual([true, 0, '']);
    expect((await door(git, { verb: 'next', env })).ok).toBe(true);
    expect(channel.requests).toHaveLength(1);
  });

  test('the command that lists the fleet runs in the folder of the project', async () => {
    const files = Object.fromEntries(Object.entries(shopFiles).map(([path, text]) => [`ops/${path}`, text]));
    using git = forgeRepository([{ files }]);
    const step = await door(git, {
      verb: 'next',
      given: { 'working-directory': 'ops', 'fleet-command': ['./list.sh', '3.0'] },
      files: { 'ops/list.sh': '#!/bin/sh\nsed "s/1[.]0/$1/" fleet.csv\n' },
    });
    expect(step.said).toContain('a-1 2.0');
    expect(step.ok).toBe(true);
  });

  test.each([
    ['more targets than a matrix has jobs', { 'most-starts': '257' }, /most-starts.*matrix/],
    ['a number that does not begin with a digit from 1 to 9', { 'most-starts': '007' }, /most-starts/],
    ['a lease without a fixed length', { lease: 'P1M' }, /lease/],
    ['a lease without a length', { lease: 'PT0S' }, /lease/],
    ['a fleet that is not one', { fleet: 'system.yaml' }, /system\.yaml is not a valid fleet/],
    ['a fleet that does not exist', { fleet: 'none.csv' }, /none\.csv cannot be read: there is no such file/],
  ] as const)('%s is refused, also in a preview', async (__, given, says) => {
    using git = forgeRepository([{ files: shopFiles }]);
    for (const verb of ['preview', 'next'] as const) {
      const step = await door(git, { verb, given });
      expect([step.ok, step.said]).toEqual([false, expect.stringMatching(says)]);
    }
    expect(git.git('for-each-ref', 'refs/heads/gradus')).toBe('');
  });

  test.each([
    ['a broken file', { 'results/1/broken.json': '{' }, ['results'], /broken\.json cannot be used/],
    ['a path that does not exist', {}, ['results', 'missing'], /missing cannot be read: there is no such file/],
    [
      'a result of a generation that is over',
      { 'results/0.json': result({ generation: 0 }) },
      ['results'],
      /generation 1 stands/,
    ],
    [
      'a result of an unknown target',
      { 'results/0.json': result({ target: 'z' }) },
      ['results'],
      /no target of this name/,
    ],
  ] as const)('%s fails after the other results were recorded', async (__, files, results, says) => {
    using git = forgeRepository([{ files: shopFiles }]);
    await byCommand(git, { verb: 'next' });
    const step = await door(git, {
      verb: 'record',
      given: { results },
      files: { 'results/good/one.json': result({}), 'results/note.txt': 'not a result', ...files },
    });
    expect([step.ok, step.said]).toEqual([false, expect.stringMatching(says)]);
    expect(git.git('show', `${stateRef}:rollouts/shop-2/state.json`)).toMatch(/"a-1".*Succeeded/);
  });

  test('an approval is refused of a place that does not wait yet, and changes nothing once it does no longer', async () => {
    using git = forgeRepository([{ files: approved }]);
    const robot = { GITHUB_ACTOR: 'robot' };
    await byCommand(git, { verb: 'next', env: robot });
    const approve = (place: string): Promise<Ended> => door(git, { verb: 'approve', given: { place } });
    expect(await approve('rest/before/0')).toMatchObject({ ok: false, said: expect.stringContaining('yet') as string });
    expect(await approve('rest/before/7')).toMatchObject({
      ok: false,
      said: expect.stringContaining('asks for no approval at rest/before/7. There is rest/before/0.') as string,
    });
    await byCommand(git, { verb: 'record', given: { results: ['r.json'] }, files: { 'r.json': result({}) } });
    // No step has seen the place yet, and it waits from the next one on.
    const early = await byCommand(git, { verb: 'approve', given: { place: 'rest/before/0' } });
    expect(early).toMatchObject({ ok: true, said: expect.stringContaining('ada approved rest/before/0') as string });
    expect((await byCommand(git, { verb: 'next', env: robot })).said).toContain('b-1 2.0');
    const tip = git.git('rev-parse', stateRef);
    const late = await approve('rest/before/0');
    expect([late.ok, late.said]).toEqual([true, expect.stringContaining('no longer waits')]);
    expect(git.git('rev-parse', stateRef)).toBe(tip);
  });
});
