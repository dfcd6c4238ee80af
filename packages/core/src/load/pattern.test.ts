import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePattern, selectAll, type PatternMatch } from './pattern.ts';

function select(root: unknown, text: string): PatternMatch[] {
  const compiled = compilePattern(text);
  if (!compiled.ok) throw new Error(compiled.message);
  return selectAll(root, compiled.pattern);
}

const rollout = {
  spec: { stages: [{ name: 'canary', batches: [1, 5] }, { name: 'fleet', batches: [50] }, 7] },
  'a/b': { '*': 'star', '~': 'tilde' },
};

describe('what a pattern selects', () => {
  test.each([
    ['', [['', []]]],
    ['/spec/stages/1/name', [['/spec/stages/1/name', []]]],
    [
      '/spec/stages/*',
      [
        ['/spec/stages/0', [0]],
        ['/spec/stages/1', [1]],
        ['/spec/stages/2', [2]],
      ],
    ],
    [
      '/spec/stages/*/batches/*',
      [
        ['/spec/stages/0/batches/0', [0, 0]],
        ['/spec/stages/0/batches/1', [0, 1]],
        ['/spec/stages/1/batches/0', [1, 0]],
      ],
    ],
    [
      '/*',
      [
        ['/spec', ['spec']],
        ['/a~1b', ['a/b']],
      ],
    ],
    ['/a~1b/~2', [['/a~1b/*', []]]],
    [
      '/a~1b/*',
      [
        ['/a~1b/*', ['*']],
        ['/a~1b/~0', ['~']],
      ],
    ],
    ['/spec/stages/length', []],
    ['/spec/stages/01', []],
    ['/spec/stages/-', []],
    ['/spec/stages/3', []],
    ['/spec/stages/0/name/length', []],
    ['/spec/toString', []],
    ['/spec/__proto__', []],
    ['/nothing/*/below', []],
  ])('%j', (text, expected) => {
    expect(select(rollout, text).map(({ pointer, stars }) => [pointer, stars])).toEqual(expected);
  });

  test('a star at the root is each element of a list there', () => {
    const found = select(['a', 'b'], '/*');
    expect(found.map(({ pointer, tokens, value, stars }) => ({ pointer, tokens, value, stars }))).toEqual([
      { pointer: '/0', tokens: ['0'], value: 'a', stars: [0] },
      { pointer: '/1', tokens: ['1'], value: 'b', stars: [1] },
    ]);
  });
});

test.each([
  ['spec', 'the pattern `spec` must begin with a slash, or be empty for the root; write `/spec`'],
  ['/a*', '`*` in the pattern `/a*` must be a whole step; write ~2 for a star in a key'],
  ['/a~3', '`~` in the pattern `/a~3` must be ~0 (~), ~1 (/) or ~2 (*)'],
  ['/a~', '`~` in the pattern `/a~` must be ~0 (~), ~1 (/) or ~2 (*)'],
])('%j is refused', (text, message) => {
  expect(compilePattern(text)).toEqual({ ok: false, message });
});

test('any value and any pattern give an answer', () => {
  const odd = fc.anything({
    withBigInt: true,
    withDate: true,
    withNullPrototype: true,
    withSparseArray: true,
  });
  fc.assert(
    fc.property(odd, fc.array(fc.constantFrom('*', '0', 'a', '__proto__', 'length', '~2')), (value, steps) => {
      expect(Array.isArray(select(value, steps.map((step) => `/${step}`).join('')))).toBe(true);
    }),
  );
});
