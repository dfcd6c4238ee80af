import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from './json.ts';
import { jsonEvents } from './json-events.ts';
import { construct } from './construct.ts';
import type { LoadLimits } from './limits.ts';
import { compilePattern } from './pattern.ts';
import { locateOffset } from './position.ts';

const limits: LoadLimits = { fileBytes: 5_242_880, files: 1000, documents: 1000, depth: 64, expansion: 100_000 };

function parse(text: string) {
  return parseJson(text, { limits, text: [] });
}

function told(text: string): string[] {
  return parse(text).troubles.map(({ offset, message, fix }) => {
    const { line, column } = locateOffset(text, offset);
    return `${line}:${column} ${message} | ${fix}`;
  });
}

const aValue = 'JSON knows texts in double quotes, numbers such as -1.5e3, true, false, null, […] and {…}.';
const aKey = 'Write keys in double quotes; JSON has no comments.';
const large = 'If it is a name or a hash rather than a quantity, put it in quotes.';
const deep = 'lists and maps are nested more than 64 levels deep | Flatten the value, or raise spec.limits.depth.';

describe('the message for invalid input says what was found, where, and what to do', () => {
  test.each([
    ['', [`1:1 expected a value, but found the end of the file | ${aValue}`]],
    ['{', [`1:2 expected a key in double quotes, but found the end of the file | ${aKey}`]],
    ['{"a":1,}', ['1:8 expected an entry, but found `}` | Remove the comma before it.']],
    ['[1,\n]', ['2:1 expected an entry, but found `]` | Remove the comma before it.']],
    ['{tier: 1}', [`1:2 expected a key in double quotes, but found \`tier\` | ${aKey}`]],
    ['{"a" 1}', ['1:6 expected `:`, but found `1` | Write a colon between key and value.']],
    [
      '{"a":1 "b":2}',
      ['1:8 expected `,` or `}`, but found `"` | Check for a missing comma, or a bracket that is not closed.'],
    ],
    ['[01]', [`1:2 expected a value, but found \`01\` | ${aValue}`]],
    ['[1.]', [`1:2 expected a value, but found \`1.\` | ${aValue}`]],
    ['[NaN]', [`1:2 expected a value, but found \`NaN\` | ${aValue}`]],
    ['// c\n1', [`1:1 expected a value, but found \`/\` | ${aValue}`]],
    [
      '"a\tb"',
      [
        '1:3 expected the closing quote, but found `U+0009` | Close the text; write \\n for a line break and \\t for a tab in it.',
      ],
    ],
    [
      '"\\q"',
      [
        '1:2 expected an escape sequence, but found `\\` | Write \\\\ for a backslash; others are \\" \\/ \\b \\f \\n \\r \\t and \\u with 4 digits.',
      ],
    ],
    ['[1] x', ['1:5 expected the end of the file, but found `x` | A JSON file holds one value.']],
    [
      '{"a": 1,\n "\\u0061": 2}',
      ['2:3 the key `a` occurs twice in the same map, first in line 1 | Remove one of the two, or rename it.'],
    ],
    [
      '{"a": {"b": 1, "b": 1}, "a": 2}',
      [
        '1:17 the key `b` occurs twice in the same map, first in line 1 | Remove one of the two, or rename it.',
        '1:26 the key `a` occurs twice in the same map, first in line 1 | Remove one of the two, or rename it.',
      ],
    ],
    [
      '{"__proto__": 1, "__proto__": 2}',
      ['1:19 the key `__proto__` occurs twice in the same map, first in line 1 | Remove one of the two, or rename it.'],
    ],
    [
      '[9007199254740993]',
      [`1:2 the integer \`9007199254740993\` is beyond ±9007199254740991, so it would be rounded | ${large}`],
    ],
    [
      '{"a":-9007199254740993}',
      [`1:6 the integer \`-9007199254740993\` is beyond ±9007199254740991, so it would be rounded | ${large}`],
    ],
    ['1e400', [`1:1 the number \`1e400\` is too large | ${large}`]],
    ['['.repeat(5_000_000), [`1:65 ${deep}`]],
    [`${'['.repeat(65)}${']'.repeat(65)}`, [`1:65 ${deep}`]],
  ])('%.40j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

test('values that JSON.parse reads are the same', () => {
  expect(parse('\uFEFF{"a": [1.0, -0, "\\ud83d\\ude00", true, null]}').documents).toEqual([
    { stream: 0, value: { a: [1, -0, '😀', true, null] } },
  ]);
  expect(parse(`${'['.repeat(64)}${']'.repeat(64)}`).troubles).toEqual([]);
});

test('numbers keep their source text if a pattern says so', () => {
  const pattern = compilePattern('/*/version');
  if (!pattern.ok) throw new Error(pattern.message);
  const { documents } = parseJson('[{"version": 1.30, "tier": 1.0}]', { limits, text: [pattern.pattern] });
  expect(documents[0]?.value).toEqual([{ version: '1.30', tier: 1 }]);
});

test('values and the order of keys are those of JSON.parse, with either reader', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(0, 2, '\t'), fc.integer(), (json, space, number) => {
      const value: unknown = [JSON.parse(json), number, { '10': 1, '9': 2, __proto__: 3 }];
      const text = JSON.stringify(value, undefined, space);
      const scanned = jsonEvents(text, 64);
      if (!scanned.ok) throw new Error(scanned.trouble.message);
      const byEvents = construct(text, scanned.events, { limits, text: [] });
      if (byEvents.troubles.length > 0) return;
      expect(JSON.stringify(parse(text).documents[0]?.value)).toBe(JSON.stringify(JSON.parse(text)));
      expect(JSON.stringify(byEvents.documents[0]?.value)).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
});

const fragments = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"a"',
  '"b"',
  '"\\u0061"',
  '"\\\\"',
  '"\\',
  '"',
  '1',
  '-',
  '.5',
  'e9',
  '0',
  'true',
  'null',
  ' ',
  '\n',
  '\u00a0',
  '//',
];

function byEngine(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

test('any text that JSON.parse accepts is accepted, unless something would be lost', () => {
  const onPurpose = /occurs twice|too large|beyond/;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const { documents, troubles } = parse(text);
      expect(troubles.every(({ offset }) => offset >= 0 && offset <= text.length)).toBe(true);
      const native = byEngine(text);
      const isRefused = native === undefined || troubles.some(({ message }) => onPurpose.test(message));
      expect(troubles.length > 0 ? 'refused' : documents).toEqual(
        isRefused ? 'refused' : [{ stream: 0, value: native.value }],
      );
    }),
    { numRuns: 20_000 },
  );
});

test('duplicate keys are found at any position', () => {
  const key = fc.constantFrom('a', 'b', 'a"b', 'a\\', 'x: y', '{', '');
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(
        { text: '1', twice: false },
        { text: '"a\\\\"', twice: false },
        { text: '"q: \\" :"', twice: false },
      ),
      fc.array(fc.tuple(key, tie('json')), { maxLength: 3 }).map((members) => {
        const inner = members as unknown as [string, { text: string; twice: boolean }][];
        return {
          text: `{${inner.map(([name, { text }]) => `${JSON.stringify(name)} : ${text}`).join(',')}}`,
          twice: new Set(inner.map(([name]) => name)).size < inner.length || inner.some(([, { twice }]) => twice),
        };
      }),
    ),
  }));
  fc.assert(
    fc.property(json as fc.Arbitrary<{ text: string; twice: boolean }>, ({ text, twice }) => {
      expect(parse(text).troubles.length > 0).toBe(twice);
    }),
    { numRuns: 3000 },
  );
});
