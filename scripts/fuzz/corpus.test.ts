import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { kinds } from './kinds.ts';
import { failureOf, inputOf, minimised, nameOf } from './try.ts';
import { Wrong, type Kind } from './kind.ts';

const found = globSync('found/*.txt', { cwd: import.meta.dirname })
  .sort()
  .map((path) => [basename(path), readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')] as const);

test.each(found)('%s, which once had no result, has one', (name, text) => {
  expect(failureOf(kinds[name.split('.')[0]!]!, text)).toBeUndefined();
});

/** In one test run; the nightly run reads a million. */
const runs = 400;
const weights = Object.values(kinds).reduce((sum, { weight }) => sum + weight, 0);

test.each(Object.entries(kinds))('%s: every input has a result, and nothing is lost', (name, kind) => {
  for (const text of kind.corpus) expect([text, failureOf(kind, text)]).toEqual([text, undefined]);
  for (let number = 0; number < Math.ceil((runs * kind.weight) / weights); number++) {
    const text = inputOf(kind, `corpus ${name} ${number}`);
    expect([text, failureOf(kind, text)]).toEqual([text, undefined]);
  }
});

test('an input is the same for the same seed, and differs for another seed', () => {
  const kind = kinds['globs']!;
  const inputs = (seed: string): string[] =>
    Array.from({ length: 20 }, (_, number) => inputOf(kind, `${seed} ${number}`));
  expect(inputs('a')).toEqual(inputs('a'));
  expect(inputs('a')).not.toEqual(inputs('b'));
});

test('a failure is found, distinguished from others, and its input is shortened', () => {
  const kind: Kind = {
    weight: 1,
    corpus: ['one\ntwo\nthree\n'],
    judge(text) {
      if (text.includes('w')) throw new Wrong(`lost ${text.length}`);
      if (text.includes('h')) throw new Wrong('another');
    },
  };
  const failure = failureOf(kind, kind.corpus[0]!)!;
  expect(nameOf(failure)).toContain('lost …');
  expect(minimised(kind, kind.corpus[0]!, failure)).toBe('w');
});
