import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileRegex } from './regex-search.ts';
import { compileRegexFormat, parseLines, parseMatches, parseText } from './text.ts';

function matches(pattern: string, text: string, steps = 1_000_000) {
  const compiled = compileRegex(pattern);
  if (!compiled.ok) throw new Error(compiled.message);
  return compiled.search.matches(text, steps);
}

function read(pattern: string, text: string): unknown {
  const compiled = compileRegexFormat(pattern);
  if (!compiled.ok) throw new Error(compiled.message);
  return parseMatches(text, compiled.matches(text)).documents[0]?.value;
}

test('text is one string, without a byte order mark', () => {
  expect(parseText('\uFEFFa\r\nb\0').documents).toEqual([{ stream: 0, value: 'a\r\nb\0' }]);
  expect(parseText('').documents).toEqual([{ stream: 0, value: '' }]);
});

test.each([
  ['', []],
  ['\n', ['']],
  ['a', ['a']],
  ['a\nb\n', ['a', 'b']],
  ['a\r\nb\rc\n\n', ['a', 'b', 'c', '']],
  ['\uFEFFa', ['a']],
])('lines of %j', (text, expected) => {
  expect(parseLines(text).documents).toEqual([{ stream: 0, value: expected }]);
});

describe('a regular expression reads a list of its named groups', () => {
  test.each([
    [
      '^(?P<name>\\w+)=(?P<value>.*)$',
      'tier=1\r\nowner=shop\r\n',
      [
        { name: 'tier', value: '1' },
        { name: 'owner', value: 'shop' },
      ],
    ],
    ['(?P<a>x)|(?P<b>y)', 'xyx', [{ a: 'x' }, { b: 'y' }, { a: 'x' }]],
    ['(?P<a>x*)', 'xxa', [{ a: 'xx' }, { a: '' }]],
    ['(?<name>größe😀+)', 'größe😀😀', [{ name: 'größe😀😀' }]],
    ['^(?P<a>.)', '\uFEFFé\n😀', [{ a: 'é' }, { a: '😀' }]],
    ['(?P<a>nothing)', 'shop', []],
    ['(?i)(?P<a>SHOP)', 'Shop', [{ a: 'Shop' }]],
    ['(?s)a(?P<all>.*)b', 'a\nx\nb b', [{ all: '\nx\nb ' }]],
    ['(?P<x>a+?)(?P<y>a*)', 'aaa', [{ x: 'a', y: 'aa' }]],
  ])('%s on %j', (pattern, text, expected) => {
    expect(read(pattern, text)).toEqual(expected);
  });
});

test.each([
  [
    '(?=a)(?P<x>a)',
    'the regular expression `(?=a)(?P<x>a)` is not valid in RE2: invalid or unsupported Perl syntax: `(?=`',
  ],
  ['(?P<x>a', 'the regular expression `(?P<x>a` is not valid in RE2: missing closing ): `(?P<x>a`'],
  ['(a)', 'the regular expression `(a)` has no named group such as (?P<name>…), so it would read nothing'],
  [
    `(?P<x>${'a'.repeat(2000)})`,
    `the regular expression \`(?P<x>${'a'.repeat(2000)})\` is not valid in RE2: it has 2007 characters; at most 1024 are allowed`,
  ],
])('%.30s is refused', (pattern, message) => {
  expect(compileRegexFormat(pattern)).toEqual({ ok: false, message });
});

test('an expensive search ends with a trouble, and an evil pattern is not expensive', () => {
  expect(matches('a*b', 'a'.repeat(10_000), 1000)).toBeUndefined();
  expect(matches('^x|^yy|^zz', 'a'.repeat(1000), 500)).toBeUndefined();
  expect(parseMatches('', undefined).troubles).toEqual([
    {
      offset: 0,
      message: 'the regular expression of its format needs more than 10,000 steps for this file',
      fix: 'Make the expression simpler, or the file smaller.',
    },
  ]);
  expect(matches('(?P<x>(a+)+$)', `${'a'.repeat(5000)}!`, 50_000_000)).toBeDefined();
});

const part = fc.constantFrom(
  'a',
  'b',
  '.',
  '[ab]',
  '[^a]',
  '^',
  '$',
  '\\b',
  '\\B',
  '\\w',
  '\\d',
  '(?:a|b)',
  '(?<x>a)',
  '(?<y>b|ab)',
  '(?<z>[^b]*)',
);
const times = fc.constantFrom('', '', '', '*', '+', '?', '*?', '+?', '??');
const atom = fc
  .tuple(part, times)
  .map(([each, suffix]) => (['^', '$', '\\b', '\\B'].includes(each) ? each : each + suffix));

test('matches and groups are those of RegExp', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(atom, { maxLength: 5 }),
      fc.string({ unit: fc.constantFrom('a', 'b', '\n', ' ', 'é'), maxLength: 10 }),
      (atoms, text) => {
        const pattern = atoms.join('');
        let native: RegExp;
        try {
          native = new RegExp(pattern, 'gmud');
        } catch {
          return;
        }
        const repeated = /\)[*+?]/.test(pattern);
        const expected = [...text.matchAll(native)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          groups: match.indices?.groups,
        }));
        const found = (matches(pattern, text) ?? []).map(({ start, end, groups }) => ({ start, end, groups }));
        // RegExp also gives an empty match right behind another, and forgets groups of an earlier round of a loop.
        const apart = expected.filter((each, i) => each.end > each.start || each.start !== expected[i - 1]?.end);
        expect(found.map(({ start, end }) => [start, end])).toEqual(apart.map(({ start, end }) => [start, end]));
        if (repeated) return;
        const shown = apart.map(({ groups }) =>
          Object.fromEntries(
            Object.entries(groups ?? {}).flatMap(([name, span]) =>
              span ? [[name, { start: span[0], end: span[1] }]] : [],
            ),
          ),
        );
        expect(found.map(({ groups }) => groups)).toEqual(shown);
      },
    ),
    { numRuns: 5000 },
  );
});
