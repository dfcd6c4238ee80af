import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/build/packages.ts';
import { temporaryFolder } from '@gradus/testkit/repository.ts';
import { actions, buildActions, type Built } from './built.ts';
import { runStep } from './runner.ts';
import { loadWorkflowParser, type WorkflowParser } from './workflow-parser.ts';
import { findZizmor, zizmor } from './zizmor.ts';

let built: Built;
let parser: WorkflowParser;
beforeAll(async () => void ([built, parser] = await Promise.all([buildActions(), loadWorkflowParser()])));
afterAll(() => built[Symbol.dispose]());

const { binary, problem } = findZizmor();

describe.each(actions)('%s', (name) => {
  const path = `actions/${name}/action.yml`;
  const text = readFileSync(join(root, path), 'utf8');

  test('is an action to the parser of GitHub', () => {
    expect(parser.action(path, text)).toEqual([]);
    expect(parser.action(path, text.replace('using: node24', 'using: node99'))).not.toEqual([]);
  });

  test('has nothing that zizmor finds', (context) => {
    context.skip(binary === undefined, problem);
    expect(zizmor(binary!, [path], { cwd: root })).toEqual([]);
  });

  test('starts a bundle that is in Git', () => {
    const { using, main } = built.action(name).runs;
    expect(using).toBe('node24');
    const bundle = resolve(root, 'actions', name, main);
    expect(existsSync(bundle)).toBe(true);
    expect(execFileSync('git', ['ls-files', '--error-unmatch', bundle], { cwd: root, encoding: 'utf8' })).not.toBe('');
  });

  test('names inputs and outputs in kebab-case, and describes each', () => {
    const { inputs, outputs } = built.action(name);
    for (const [input, { description }] of Object.entries({ ...inputs, ...outputs })) {
      expect(input).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(description, input).toMatch(/^[A-Z`p].*\.$/);
    }
  });

  test('has no default but the token, so that what is left out is left to the project file', () => {
    const defaults = Object.entries(built.action(name).inputs).filter(([, input]) => input.default !== undefined);
    expect(defaults.map(([input, given]) => [input, given.default])).toEqual(
      name === 'check' ? [] : [['token', '${{ github.token }}']],
    );
  });

  test.each(['now', 'review', 'policy-from', 'approve', 'head'])(
    'has no input to simulate a fact: %s',
    async (input) => {
      expect(built.action(name).inputs).not.toHaveProperty(input);
      using folder = temporaryFolder();
      const event = { name: 'pull_request', payload: {} };
      const step = await runStep(built, { uses: name, workspace: folder.dir, event, with: { [input]: 'x' } });
      expect(step.conclusion).toBe('failure');
      const known = Object.keys(built.action(name).inputs);
      expect(step.errors).toEqual([`There is no input ${input}. There are ${known.join(', ')}.`]);
    },
  );
});
