import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDataFiles } from '@gradus/node/internal';
import { readReviewFile } from './review-file.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'gradus-data-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function given(path: string, text: string): Readonly<Record<string, unknown>> {
  writeFileSync(join(dir, path), text);
  return readDataFiles([`x=${path}`], dir).data;
}

test.each([
  ['x.yaml', 'a: 1\nb: [0x10, "9007199254740993"]', { a: 1, b: [16, '9007199254740993'] }],
  ['x.json', '{"constructor": {"__proto__": 1}}', { constructor: JSON.parse('{"__proto__": 1}') as unknown }],
  ['x.yaml', '', null],
])('%s %j', (path, text, expected) => {
  expect(given(path, text)).toEqual({ x: expected });
});

test.each([
  ['x.yaml', 'a: 9007199254740993', '1:4: the integer `9007199254740993` is beyond'],
  ['x.json', '{"a": 9007199254740993}', '1:7: the integer `9007199254740993` is beyond'],
  ['x.yaml', '- .inf', '1:3: `.inf` is not a valid number in JSON'],
  ['x.yaml', '- 1e400', '1:3: the number `1e400` is too large'],
  ['x.json', '{"a": 1, "a": 2}', '1:11: the key `a` occurs twice'],
  ['x.yaml', 'a: 1\n---\nb: 2', '1:1: there are 2 documents'],
])('%s %j is refused at its place', (path, text, message) => {
  expect(() => given(path, text)).toThrow(`--data x: ${path}:${message}`);
});

test('a name that every object inherits is an ordinary name', () => {
  writeFileSync(join(dir, 'y.yaml'), '1');
  expect(Object.keys(readDataFiles(['__proto__=y.yaml', 'constructor=y.yaml'], dir).data)).toEqual([
    '__proto__',
    'constructor',
  ]);
});

test('a review is read in the same way as a document', () => {
  const path = join(dir, 'review.yaml');
  writeFileSync(path, 'author: mei\nnumber: 9007199254740993\n');
  expect(() => readReviewFile(path, 'review.yaml')).toThrow('review.yaml:2:9: the integer');
});
