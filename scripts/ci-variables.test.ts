import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url).pathname;

/** The files in which names of a runner's variables may occur: reading a job, the emitters that write workflows, and test code. */
const allowed = [
  /^packages\/node\/src\/ci\//,
  /^packages\/rollout\/src\/emit\//,
  /^packages\/testkit\//,
  /\/test\//,
  /\.test\.ts$/,
];

const variable = /\b(?:GITHUB|GITLAB|CI)_[A-Z]/;

function naming(folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !/node_modules|dist/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !allowed.some((pattern) => pattern.test(relative(root, path))))
    .filter((path) => variable.test(readFileSync(path, 'utf8')))
    .map((path) => relative(root, path));
}

test('the variables of a CI job are read in one folder', () => {
  expect(naming(['packages', 'actions'])).toEqual([]);
});

test('a name of a variable elsewhere is found', () => {
  expect(variable.test("process.env['GITHUB_ACTOR']")).toBe(true);
  expect(variable.test('const { CI_JOB_URL } = process.env;')).toBe(true);
  expect(variable.test('GRADUS_TOKEN, and the CI of GitHub')).toBe(false);
});
