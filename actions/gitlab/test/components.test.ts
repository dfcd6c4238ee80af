import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gitlabShop, shopTokens, type GitlabShop } from '../../../packages/cli/test/gitlab-shop.ts';
import { elsewhere, runPipeline, unable, type Elsewhere, type Pipeline, type PipelineResult } from './pipeline.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../../examples/gitlab/${name}`, import.meta.url), 'utf8');
const example = read('.gitlab-ci.yml');

let given: Elsewhere;
beforeAll(async () => void (given = await elsewhere()));
afterAll(() => given?.[Symbol.dispose]());

/** The shop, whose branch brings the example along. */
function shopWith(options: Parameters<typeof gitlabShop>[0] = {}, pipeline: string = example): Promise<GitlabShop> {
  return gitlabShop({ ...options, files: { '.gitlab-ci.yml': pipeline, ...options.files } });
}

function run({ clone, variables }: GitlabShop, more: Partial<Pipeline> = {}): Promise<PipelineResult> {
  const all = { ...variables, GRADUS_TOKEN: shopTokens.api, ...more.variables };
  return runPipeline(given, { dir: clone.dir, ...more, variables: all });
}

describe.skipIf(unable !== undefined)(`the example, run${unable === undefined ? '' : ` (${unable})`}`, () => {
  test('passes where the change is approved and tested', async () => {
    await using shop = await shopWith();
    shop.approved();
    shop.tested();
    const { jobs, artifact } = await run(shop);
    expect(jobs).toEqual({ unit: 'PASS', 'gradus-check': 'PASS', 'gradus-gate': 'PASS' });
    expect(JSON.parse(artifact('gradus-gate', 'gradus-code-quality.json'))).toEqual([]);
    expect(artifact('gradus-gate', 'gradus-junit.xml')).toContain('<testsuites');
    expect(shop.comments(shop.number)).toEqual([]);
    expect(shop.gitlab.problems).toEqual([]);
  });

  test('fails if a person has to act, and keeps a note', async () => {
    await using shop = await shopWith();
    shop.tested();
    const { jobs, log } = await run(shop);
    expect(jobs).toEqual({ unit: 'PASS', 'gradus-check': 'PASS', 'gradus-gate': 'FAIL' });
    expect(log).toContain('Pending:');
    expect(shop.comments(shop.number)).toMatchObject([{ body: expect.stringContaining('Gradus: Pending') as unknown }]);
  });

  test('or warns, with exit code 4, where something else keeps it from being merged', async () => {
    await using shop = await shopWith();
    shop.tested();
    const { jobs, log } = await run(shop, { inputs: { pending: 'warns', report: 'status' } });
    expect(jobs).toMatchObject({ 'gradus-gate': 'WARN' });
    expect(log).toMatch(/gradus-gate +finished in .* WARN 4/);
    expect(shop.statuses(shop.clone.oids['topic']!)).toMatchObject([{ name: 'gradus', state: 'pending' }]);
  });

  test.each(['blocks', 'warns'])('fails where its files belong to no change, whether pending %s', async (pending) => {
    await using shop = await shopWith({ request: { description: 'Just a number.' } });
    shop.approved();
    shop.tested();
    const { jobs, log } = await run(shop, { inputs: { pending } });
    expect(jobs).toMatchObject({ 'gradus-gate': 'FAIL' });
    expect(log).toMatch(/gradus-gate +finished in .* FAIL 1/);
  });

  test('fails where it could not be decided', async () => {
    await using shop = await shopWith();
    shop.approved();
    shop.tested();
    const { jobs, log } = await run(shop, {
      variables: { GRADUS_TOKEN: shopTokens.job },
      inputs: { pending: 'warns' },
    });
    expect(jobs).toMatchObject({ 'gradus-gate': 'FAIL' });
    expect(log).toMatch(/gradus-gate +finished in .* FAIL 3/);
  });

  test('tells findings at lines and in a report as GitLab describes it', async () => {
    const pay =
      'apiVersion: gradus.dev/v1\nkind: System\nmetadata: { name: pay, title: Pay }\nspec:\n  owner: shop\n  tierr: 1\n  tier: 1\n  lifecycle: production\n';
    const shows = { 'systems/pay.yaml': [1, 2, 3, 4, 5, 6, 7, 8] };
    await using shop = await shopWith({ files: { 'systems/pay.yaml': pay }, request: { shows } });
    const { jobs, artifact } = await run(shop, { inputs: { stage: 'test', 'line-comments': 'true' } });
    expect(jobs).toMatchObject({ 'gradus-check': 'FAIL', 'gradus-gate': 'FAIL' });
    expect(shop.lineComments(shop.number)).toMatchObject([{ path: 'systems/pay.yaml', line: 6 }]);
    for (const job of ['gradus-check', 'gradus-gate'])
      expect(codeQualityProblems(artifact(job, 'gradus-code-quality.json'))).toEqual([]);
    expect(artifact('gradus-check', 'gradus-code-quality.json')).toContain('tierr');
  });

  test('on the default branch judges all documents, and asks nobody about a merge', async () => {
    await using shop = await shopWith();
    shop.clone.git('checkout', '--quiet', '-B', 'main', shop.clone.oids['topic']!);
    const { clone, gitlab } = shop;
    const variables = {
      GITLAB_CI: 'true',
      CI_PIPELINE_SOURCE: 'push',
      CI_COMMIT_BRANCH: 'main',
      CI_API_V4_URL: gitlab.url,
    };
    const { jobs } = await runPipeline(given, { dir: clone.dir, variables });
    expect(jobs).toEqual({ 'gradus-check': 'PASS' });
    expect(gitlab.calls()).toEqual([]);
  });

  test('in the pipeline of a fork fetches the target from the project that the request is for', async () => {
    await using shop = await shopWith();
    shop.approved();
    shop.tested();
    const { clone } = shop;
    clone.git('remote', 'set-url', 'origin', 'https://gitlab.test/eve/webshop.git');
    clone.git('update-ref', '-d', 'refs/remotes/origin/main');
    const upstream = join(given.dir, 'upstream.git');
    clone.git('clone', '--quiet', '--bare', clone.dir, upstream);
    clone.git('--git-dir', upstream, 'update-ref', 'refs/heads/main', clone.oids['later']!);
    clone.git('branch', '--quiet', '-D', 'main');
    const variables = {
      CI_PROJECT_PATH: 'eve/webshop',
      CI_MERGE_REQUEST_PROJECT_URL: `file://${upstream.replace(/\.git$/, '')}`,
    };
    const { jobs, log } = await run(shop, { variables });
    expect(jobs, log).toEqual({ unit: 'PASS', 'gradus-check': 'PASS', 'gradus-gate': 'PASS' });
  });
});

describe.skipIf(unable !== undefined)('what stands around the gate', () => {
  test('is another project’s file, where it is anchored; the pipeline below it is left out here', async () => {
    await using shop = await shopWith({ request: { description: 'Just a number.' } }, read('anchored.yml'));
    const { jobs } = await run(shop);
    expect(jobs).toEqual({ own: 'PASS', 'gradus-gate': 'FAIL' });
  });

  test('does not pass for it: neither defaults nor variables of the pipeline', async () => {
    const hostile = `${example}
default:
  before_script: [exit 0]
variables:
  BASH_ENV: /dev/null
  GRADUS_TOKEN: nobody
`;
    await using shop = await shopWith({ request: { description: 'Just a number.' } }, hostile);
    const { jobs } = await run(shop);
    expect(jobs).toMatchObject({ 'gradus-gate': 'FAIL' });
  });
});

describe.skipIf(unable !== undefined)('how the command gets there', () => {
  test('a package of exactly the requested version, not one that the merge request contains', async () => {
    await using shop = await shopWith({
      files: { '.npmrc': 'registry=https://evil.test\n', 'node_modules/.bin/gradus': 'exit 0\n' },
    });
    shop.approved();
    shop.tested();
    const bin = join(given.dir, 'bin');
    shop.clone.git('init', '--quiet', bin);
    writeFileSync(
      join(bin, 'npx'),
      `#!/bin/sh\necho "npx in $(ls -A | wc -l) files: $1 $2"\nshift 2\nexec node '${given.command}' "$@"\n`,
    );
    chmodSync(join(bin, 'npx'), 0o755);
    const { jobs, log } = await run(shop, { bin, inputs: { path: '', version: '0.1.0' } });
    expect(jobs).toEqual({ unit: 'PASS', 'gradus-check': 'PASS', 'gradus-gate': 'PASS' });
    expect(log.match(/npx in 0 files: --yes @gradus\/cli@0\.1\.0$/gm)).toHaveLength(2);
  });
});

describe.skipIf(unable !== undefined)('refused is', () => {
  test.each([
    ['a word that is no choice', { comment: 'sometimes' }, 'comment'],
    ['a flag that is neither true nor false', { 'line-comments': 'perhaps' }, 'line-comments'],
    ['a range of versions, which may bring another program tomorrow', { version: '^0.1.0' }, 'version'],
    ['a program of the repository', { path: 'tools/gradus.mjs' }, 'path'],
    ['a command in place of a folder', { evidence: '$(id)' }, 'evidence'],
    ['a folder with a quote', { directory: 'a"; exit 0; "' }, 'directory'],
  ])('%s', async (_, inputs, name) => {
    await using shop = await shopWith();
    const { valid, jobs, log } = await run(shop, { inputs });
    expect({ valid, jobs }).toEqual({ valid: false, jobs: {} });
    expect(log).toContain(name);
  });
});

/** What a report has that GitLab's page does not allow. docs.gitlab.com, "Code Quality", "Code Quality report format" */
function codeQualityProblems(text: string): string[] {
  if (text.startsWith('\u{FEFF}')) return ['a byte order mark'];
  const entries = JSON.parse(text) as readonly Record<string, unknown>[];
  if (!Array.isArray(entries) || entries.length === 0) return ['no list with entries'];
  const fingerprints = new Set(entries.map(({ fingerprint }) => fingerprint));
  return [
    ...(fingerprints.size === entries.length ? [] : ['fingerprints that are not unique']),
    ...entries.flatMap(({ description, check_name: check, fingerprint, severity, location }) => {
      const { path, lines } = location as { readonly path?: unknown; readonly lines?: { readonly begin?: unknown } };
      return [
        ...[description, check, fingerprint]
          .filter((value) => typeof value !== 'string' || value === '')
          .map(() => 'an empty text'),
        ...(['info', 'minor', 'major', 'critical', 'blocker'].includes(String(severity))
          ? []
          : [`the severity ${String(severity)}`]),
        ...(typeof path === 'string' && path !== '' && !/^(?:\/|\.\/)/.test(path) ? [] : [`the path ${String(path)}`]),
        ...(Number.isSafeInteger(lines?.begin) && Number(lines?.begin) > 0 ? [] : [`the line ${String(lines?.begin)}`]),
      ];
    }),
  ];
}
