import process from 'node:process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearPattern, patternProblem } from './linear-pattern.ts';

/** What a pattern may be made of; every part is valid by itself. */
const atoms = [
  ' ',
  'a',
  'b',
  'Z',
  '0',
  '_',
  '-',
  '.',
  '\\s',
  '\\S',
  '\\d',
  '\\D',
  '\\w',
  '\\W',
  '\\t',
  '\\n',
  '\\v',
  '\\f',
  '\\r',
  '\\0',
  '\\cA',
  '\\x41',
  '\\u00e9',
  '\\u{1F600}',
  '\\uD83D\\uDE00',
  '\\/',
  '\\.',
  '\\^',
  '\\$',
  '\\{',
  '\\}',
  '\\]',
  '\\\\',
  'é',
  '😀',
  '/',
  '\\p{L}',
  '\\P{L}',
  '\\p{Letter}',
  '\\p{gc=Lu}',
  '\\p{Script=Greek}',
  '[^]',
  '[]',
  '[a-c]',
  '[^a-c]',
  '[\\s]',
  '[^\\s]',
  '[\\S\\d]',
  '[\\w-]',
  '[\\b]',
  '[.\\^$|]',
  '[\\p{Lu}\\-]',
  '[\\u2000-\\u200a]',
  '[a\\]]',
  '[^\\W]',
  '[-a]',
  '[a-]',
];
const pattern = fc.letrec<{ term: string; pattern: string }>((tie) => ({
  term: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...atoms) },
    { weight: 1, arbitrary: fc.constantFrom('^', '$', '\\b', '\\B') },
    { weight: 2, arbitrary: tie('pattern').map((inner) => `(${inner})`) },
    { weight: 1, arbitrary: tie('pattern').map((inner) => `(?:${inner})`) },
    { weight: 1, arbitrary: tie('pattern').map((inner) => `(?<n>${inner.replaceAll('?<n>', '?:')})`) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(...atoms), fc.constantFrom('*', '+', '?', '{2}', '{1,3}', '{0,}', '*?', '+?'))
        .map((pair) => pair.join('')),
    },
  ),
  pattern: fc.oneof(
    fc.array(tie('term'), { maxLength: 4 }).map((terms) => terms.join('')),
    fc.tuple(tie('term'), tie('term')).map((sides) => sides.join('|')),
  ),
})).pattern;
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        'b',
        'Z',
        '0',
        '_',
        ' ',
        '-',
        '.',
        '\n',
        '\r',
        '\t',
        '\v',
        '\f',
        '\0',
        '\u0001',
        'A',
        'é',
        '😀',
        '/',
        'α',
        '\b',
      ),
      fc.constantFrom(
        '\u00a0',
        '\ufeff',
        '\u2028',
        '\u2029',
        '\u0085',
        '\u180e',
        '\u2003',
        '\u3000',
        '\u200b',
        '^',
        '$',
        '|',
        ']',
        '\\',
      ),
    ),
    { maxLength: 8 },
  )
  .map((characters) => characters.join(''));

function native(source: string): RegExp | undefined {
  try {
    return new RegExp(source, 'u');
  } catch {
    return undefined;
  }
}

test('a pattern matches just where the engine of JavaScript finds a match', () => {
  fc.assert(
    fc.property(pattern, text, (source, input) => {
      const engine = native(source);
      if (engine === undefined) return;
      expect([source, input, linearPattern(source).test(input)]).toEqual([source, input, engine.test(input)]);
    }),
    { numRuns: Number(process.env['GRADUS_FUZZ'] ?? 3000) },
  );
});

test.each<[string, string]>([
  ['(?=a)', 'RE2 has no look-around'],
  ['(?<!a)b', 'RE2 has no look-around'],
  ['(a)\\1', 'RE2 has no back-references'],
  ['(?<n>a)\\k<n>', 'RE2 has no back-references'],
  ['\\p{Emoji}', 'RE2 does not support \\p{Emoji}'],
  ['\\p{Script_Extensions=Greek}', 'RE2 does not support \\p{Script_Extensions=Greek}'],
  ['\\ud800', 'a single surrogate is not a character'],
  ['\ud800', 'a single surrogate is not a character'],
  ['\\u{110000}', 'this is not a Unicode character'],
  ['\\A', 'ECMA-262 has no escape \\A'],
  ['\\z', 'ECMA-262 has no escape \\z'],
  ['\\Qa\\E', 'ECMA-262 has no escape \\Q'],
  ['\\pL', 'ECMA-262 has no escape \\p'],
  ['\\01', 'ECMA-262 has no escape \\0'],
  ['[z-a]', 'a range in [] is out of order'],
  ['[\\d-z]', 'a range in [] must go from one character to another'],
  ['[a', 'missing closing ]'],
  ['(?s:a)', 'no group begins with "(?s"'],
  ['a\\', 'it ends with a backslash'],
  ['x'.repeat(10_001), 'it has more than 10000 characters'],
])('%s is refused', (source, reason) => {
  expect(patternProblem(source)).toBe(reason);
});

test.each<[string, string, boolean]>([
  ['[[:alpha:]]', 'a]', true],
  ['[[:alpha:]]', 'b]', false],
  ['a{,3}', 'a{,3}', true],
  ['a{', 'a{', true],
  ['(?i)^a$', 'A', true],
  ['^(?i:a)b$', 'Ab', true],
  ['(?P<name>a)', 'a', true],
  ['\\-\\_\\@', '-_@', true],
  ['^\\S+$', 'a\u00a0b', false],
  ['^a$', 'a\n', false],
  ['^.$', '\u2028', false],
])('%s on %j: %j', (source, input, matches) => {
  expect(linearPattern(source).test(input)).toBe(matches);
});
