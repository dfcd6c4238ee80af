// Every input file is read like documents: every entry point rejects the same values, for the same reason.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readFleet } from '@gradus/rollout';
import { parseJobs, parseResults, readCells } from '@gradus/rollout/internal';
import { temporaryFolder } from '@gradus/testkit/repository.ts';
import { readDataFiles } from './data-files.ts';
import { fileTrouble } from './file-trouble.ts';
import { givenText } from './given-text.ts';
import { valueOfFile } from './value-file.ts';

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());

/** Passes a file to an entry point: returns its error, empty if the file is accepted. */
type Door = (path: string) => string;

function said(work: () => unknown): string {
  try {
    const read = work();
    if (typeof read !== 'object' || read === null) return '';
    if ('problem' in read) return String(read.problem);
    return 'problems' in read ? JSON.stringify(read.problems) : '';
  } catch (error) {
    return fileTrouble(error);
  }
}

const ofJson: Readonly<Record<string, Door>> = {
  '--data': (path) => said(() => readDataFiles([`it=${path}`], folder.dir)),
  '--review': (path) => said(() => valueOfFile('--review', path, givenText(path))),
  '--fleet': (path) => said(() => readFleet(givenText(path), 'json')),
  '--results': (path) => said(() => parseResults(givenText(path), 0)),
  '--jobs': (path) => said(() => parseJobs(givenText(path), 0)),
  '--cells': (path) => said(() => readCells(givenText(path))),
};
const ofYaml: Readonly<Record<string, Door>> = {
  '--data': ofJson['--data']!,
  '--review': ofJson['--review']!,
  '--fleet': (path) => said(() => readFleet(givenText(path), 'yaml')),
};

const deep = 2_600_000;
const json: Readonly<Record<string, readonly [bytes: string | Buffer, says: RegExp]>> = {
  'a whole number that would be rounded': ['{"a": 9007199254740993}', /9007199254740993/],
  'a key twice': ['{"smoke": "failed", "smoke": "passed"}', /`smoke` occurs twice/],
  'lists in lists, 5 MiB of them': ['['.repeat(deep) + ']'.repeat(deep), /levels|deep|nest/],
  NaN: ['{"a": NaN}', /line 1, column|:1:|cannot be read/],
  'text that is not UTF-8': [Buffer.from('{"a": "\xE4"}', 'latin1'), /is not UTF-8/],
  'a NUL byte': ['{"a": "\0"}', /NUL/],
};
const yaml: typeof json = {
  'a whole number that would be rounded': ['a: 9007199254740993\n', /9007199254740993/],
  'a key twice': ['smoke: failed\nsmoke: passed\n', /`smoke` occurs twice/],
  'lists in lists': [`a: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`, /levels|deep|nest/],
  'a bomb of aliases': [
    `a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n${[...'bcdefghi']
      .map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index]}`).join(', ')}]\n`)
      .join('')}`,
    /alias|expan/,
  ],
  '.nan': ['a: .nan\n', /nan/],
  'text that is not UTF-8': [Buffer.from('a: \xE4\n', 'latin1'), /is not UTF-8/],
};

function given(name: string, bytes: string | Buffer): string {
  const path = join(folder.dir, name);
  writeFileSync(path, bytes);
  return path;
}

describe.each([
  ['json', json, ofJson],
  ['yaml', yaml, ofYaml],
] as const)('%s', (extension, values, doors) => {
  describe.each(Object.entries(doors))('%s', (_, door) => {
    test.each(Object.entries(values))('refuses %s', (_name, [bytes, says]) => {
      expect(door(given(`it.${extension}`, bytes))).toMatch(says);
    });
  });
});

test.each([
  ['--jobs', '{"smoke": "passed"}'],
  ['--results', '[]'],
  ['--data', '{"a": 9007199254740991}'],
  ['--fleet', '[{"name": "a", "version": "1"}]'],
])('%s accepts valid input, also with a byte order mark', (name, text) => {
  expect(ofJson[name]!(given('it.json', text))).toBe('');
  expect(ofJson[name]!(given('it.json', `\uFEFF${text}`))).toBe('');
});
