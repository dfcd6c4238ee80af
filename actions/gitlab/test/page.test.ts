import { readFileSync } from 'node:fs';
import { loadAll } from 'js-yaml';
import { describe, expect, test } from 'vitest';

interface Input {
  readonly description?: string;
  readonly default?: unknown;
  readonly options?: readonly string[];
}

interface Header {
  readonly spec: { readonly inputs: Readonly<Record<string, Input>> };
}

interface Job {
  readonly script: readonly string[];
}

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const page = read('docs/guide/gitlab.md');

function component(name: string): { readonly inputs: Readonly<Record<string, Input>>; readonly job: Job } {
  const [header, jobs] = loadAll(read(`actions/gitlab/templates/${name}.yml`)) as unknown as [
    Header,
    Record<string, Job>,
  ];
  return { inputs: header.spec.inputs, job: Object.values(jobs)[0]! };
}

const gate = component('gate');
const check = component('check');
const sweep = component('sweep');

test('the page shows the example as it is, which other tests run', () => {
  expect(page).toContain(`\`\`\`yaml .gitlab-ci.yml\n${read('examples/gitlab/.gitlab-ci.yml')}\`\`\`\n`);
});

test.each(Object.entries(gate.inputs))('the page has the input %s as it is', (name, input) => {
  const { description = '', options, default: otherwise } = input;
  const bold = (option: string): string => (option === otherwise ? `**${option}**` : option);
  const shown = options ? options.map(bold).join(', ') : otherwise === '' ? '' : `\`${String(otherwise)}\``;
  const of = name in check.inputs ? 'both' : 'gate';
  expect(page).toContain(`| \`${name}\` | ${of} | ${description} | ${shown} |`);
});

describe.each([
  ['gate', gate],
  ['check', check],
  ['sweep', sweep],
])('the component %s', (_, { inputs, job }) => {
  test('describes every input and has a default for it, the same as the other', () => {
    for (const [name, input] of Object.entries(inputs)) {
      expect(input, name).toMatchObject({ description: expect.stringMatching(/^[A-Z].*\.$/) as unknown });
      expect(input, name).toHaveProperty('default');
      expect({ ...input, default: '' }, name).toEqual({ ...gate.inputs[name], default: '' });
    }
  });

  test('puts nothing into its script but inputs that are held to a pattern or to words', () => {
    const used = [...job.script.join('\n').matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g)].map(([, name]) => name!);
    expect(used.length).toBeGreaterThan(3);
    for (const name of used) {
      const input = inputs[name] as Record<string, unknown>;
      expect('regex' in input || 'options' in input || input['type'] === 'boolean', name).toBe(true);
    }
  });
});

describe('the component rollout', () => {
  const text = read('actions/gitlab/templates/rollout.yml');
  const [header, jobs] = loadAll(text) as unknown as [Header, Record<string, Job>];
  const { inputs } = header.spec;

  test('describes every input, and the page has it as it is', () => {
    const rollouts = read('docs/guide/rollouts-in-ci.md');
    for (const [name, { description = '', default: otherwise }] of Object.entries(inputs)) {
      expect(description, name).toMatch(/^[A-Z].*\.$/);
      const shown = otherwise === undefined || otherwise === '' ? '' : `\`${String(otherwise)}\``;
      expect(rollouts).toContain(`| \`${name}\` | ${description} | ${shown} |`);
    }
  });

  test('puts nothing into a script but inputs that are held to a pattern or are numbers', () => {
    const scripts = Object.values(jobs).flatMap(({ script }) => script);
    const used = [...scripts.join('\n').matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g)].map(([, name]) => name!);
    expect(new Set(used).size).toBeGreaterThan(5);
    for (const name of used) {
      const input = inputs[name] as Record<string, unknown>;
      expect('regex' in input || ['number', 'boolean'].includes(String(input['type'])), name).toBe(true);
    }
  });
});

test('the page about rollouts shows the example as it is, which other tests run', () => {
  const shown = `\`\`\`yaml .gitlab-ci.yml\n${read('examples/gitlab/rollout.yml')}\`\`\`\n`;
  expect(read('docs/guide/rollouts-in-ci.md')).toContain(shown);
});
