import * as fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Format } from '../model/document.ts';
import { valueAt } from '../model/pointer.ts';
import { createLocator, formatOf, locate } from './locate.ts';
import { locateOffset } from './position.ts';

/** `line:column-end` of the range, and the text in it. */
function show(text: string, stream: number, pointer: string, format: Format = 'yaml'): string | undefined {
  const range = locate(text, format, stream, pointer);
  if (range === undefined) return undefined;
  const line = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)[range.start.line - 1]!;
  expect(range.end.line).toBe(range.start.line);
  return `${range.start.line}:${range.start.column} ${line.slice(range.start.column - 1, range.end.column - 1)}`;
}

const stream = `# A comment
apiVersion: gradus.dev/v1
kind: System
spec:
  tier: 9
  "owner": 'team shop'
  größe😀: { "größe😀": x, title: "y" }
  note: |
    First line
    second
  empty:
  flow: [a, {b: c, d: [e, f]}, [], "g"] # comment
  stages:
    - name: canary
      batches: [1, 5%]
    -   name: fleet
    - |
      text
    -
    - plain
      over lines
    - {a: 1}
    - - nested
  a/b~c: { q: 1 }
  ? key
  : value
  base: &base
    soak: PT1H
  copy: *base
  !!str tagged: !!int 7
...
---
- one
- two: 2
  three: 3
--- # third
>-
  folded
  text
`;

describe('places in a stream of three documents', () => {
  test.each([
    ['a scalar is shown itself', 0, '/spec/tier', '5:9 9'],
    ['quotes belong to it', 0, '/spec/owner', `6:12 'team shop'`],
    ['columns are UTF-16 units', 0, '/spec/größe😀/title', '7:35 "y"'],
    ['a member of a flow map', 0, '/spec/größe😀/größe😀', '7:25 x'],
    ['a map: its key', 0, '/spec', '4:1 spec'],
    ['a text block: its key', 0, '/spec/note', '8:3 note'],
    ['an empty value: its key', 0, '/spec/empty', '11:3 empty'],
    ['a list: its key', 0, '/spec/flow', '12:3 flow'],
    ['an item of a flow list', 0, '/spec/flow/0', '12:10 a'],
    ['a flow map as an item', 0, '/spec/flow/1', '12:13 {b: c, d: [e, f]}'],
    ['deep in it', 0, '/spec/flow/1/d/1', '12:27 f'],
    ['an empty flow list as an item', 0, '/spec/flow/2', '12:32 []'],
    ['a quoted item', 0, '/spec/flow/3', '12:36 "g"'],
    ['a map as an item, in its first line', 0, '/spec/stages/0', '14:7 name: canary'],
    ['a member missing in an item', 0, '/spec/stages/0/soak', '14:7 name: canary'],
    ['an item of a list in an item', 0, '/spec/stages/0/batches/1', '15:20 5%'],
    ['an item with more space', 0, '/spec/stages/1', '16:9 name: fleet'],
    ['a text block as an item: its mark', 0, '/spec/stages/2', '17:7 |'],
    ['an empty item: the list', 0, '/spec/stages/3', '13:3 stages'],
    ['a plain scalar over lines: the first', 0, '/spec/stages/4', '20:7 plain'],
    ['a flow map as a block item', 0, '/spec/stages/5', '22:7 {a: 1}'],
    ['a list as an item', 0, '/spec/stages/6', '23:7 - nested'],
    ['an index beyond: the list', 0, '/spec/stages/7', '13:3 stages'],
    ['length is no index', 0, '/spec/stages/length', '13:3 stages'],
    ['an escaped key', 0, '/spec/a~1b~0c/q', '24:15 1'],
    ['an explicit key', 0, '/spec/key', '26:5 value'],
    ['an anchored map: its key', 0, '/spec/base', '27:3 base'],
    ['a member of it', 0, '/spec/base/soak', '28:11 PT1H'],
    ['an alias', 0, '/spec/copy', '29:9 *base'],
    ['behind an alias: the alias', 0, '/spec/copy/soak', '29:9 *base'],
    ['a tagged key and value', 0, '/spec/tagged', '30:23 7'],
    ['missing in a map: the key of the map', 0, '/spec/owners', '4:1 spec'],
    ['missing in a scalar: the scalar', 0, '/kind/name', '3:7 System'],
    ['missing at the root: the first key', 0, '/status', '2:1 apiVersion'],
    ['the root: the first key', 0, '', '2:1 apiVersion'],
    ['an item of a list at the root', 1, '/0', '33:3 one'],
    ['a map in a list at the root', 1, '/1', '34:3 two: 2'],
    ['a member of it', 1, '/1/three', '35:10 3'],
    ['a list at the root', 1, '', '33:1 - one'],
    ['a text block at the root: its mark', 2, '', '37:1 >-'],
    ['no such document', 3, '', undefined],
  ])('%s', (_, number, pointer, expected) => {
    expect(show(stream, number, pointer)).toBe(expected);
    // The same places, whatever ends a line, and with a byte order mark.
    for (const ending of ['\r\n', '\r']) expect(show(stream.replaceAll('\n', ending), number, pointer)).toBe(expected);
    expect(show(`\uFEFF${stream}`, number, pointer)).toBe(expected);
  });
});

describe('the key of a member instead of its value', () => {
  const key = (text: string, pointer: string, format: Format = 'yaml', number = 0): string | undefined => {
    const range = locate(text, format, number, pointer, true);
    if (range === undefined) return undefined;
    const line = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)[range.start.line - 1]!;
    return `${range.start.line}:${range.start.column} ${line.slice(range.start.column - 1, range.end.column - 1)}`;
  };

  test.each([
    ['of a scalar', '/spec/tier', '5:3 tier'],
    ['in quotes', '/spec/owner', '6:3 "owner"'],
    ['behind a wide character, in quotes, in a flow map', '/spec/größe😀/größe😀', '7:14 "größe😀"'],
    ['in a flow map', '/spec/größe😀/title', '7:28 title'],
    ['of a map', '/spec', '4:1 spec'],
    ['of a text block', '/spec/note', '8:3 note'],
    ['of an empty value', '/spec/empty', '11:3 empty'],
    ['of a flow map in a list', '/spec/flow/1/d', '12:20 d'],
    ['in an item of a list', '/spec/stages/0/batches', '15:7 batches'],
    ['in the first line of an item', '/spec/stages/1/name', '16:9 name'],
    ['escaped', '/spec/a~1b~0c/q', '24:12 q'],
    ['explicit', '/spec/key', '25:5 key'],
    ['of an alias', '/spec/copy', '29:3 copy'],
    ['of an anchored map', '/spec/base', '27:3 base'],
    ['with a tag', '/spec/tagged', '30:9 tagged'],
    ['an item has none', '/spec/flow/0', '12:10 a'],
    ['the root has none', '', '2:1 apiVersion'],
    ['a member that is not there has none', '/spec/owners', '4:1 spec'],
    ['behind an alias: the alias', '/spec/copy/soak', '29:9 *base'],
  ])('%s', (_, pointer, expected) => {
    expect(key(stream, pointer)).toBe(expected);
    expect(key(`\uFEFF${stream.replaceAll('\n', '\r\n')}`, pointer)).toBe(expected);
  });

  test.each([
    ['the second of two documents', 'tier: 1\n---\nteir: 2\ntier: 3\n', '/teir', '3:1 teir', 1],
    ['a quoted <<, which merges nothing', '"<<": { a: 1 }', '/<<', '1:1 "<<"', 0],
    ['an alias as a key', '&k name: 1\nb: { *k : 2 }', '/b/name', '2:6 *k', 0],
    ['a key over lines: the first', '? "long\n  key"\n: 1', '/long key', '1:3 "long', 0],
    ['a pair in a flow list', '[a: b, c]', '/0/a', '1:2 a', 0],
    ['an empty key: the value', ': 7', '/', '1:3 7', 0],
    ['a number as a key', '7: a', '/7', '1:1 7', 0],
  ])('%s', (_, text, pointer, expected, number) => {
    expect(key(text, pointer, 'yaml', number)).toBe(expected);
  });

  test.each([
    ['{\n  "tier": 9, "list": [{"a": 1}, []]\n}', '/tier', '2:3 "tier"'],
    ['{\n  "tier": 9, "list": [{"a": 1}, []]\n}', '/list/0/a', '2:24 "a"'],
    ['{ "a\\u002fb": { } }', '/a~1b', '1:3 "a\\u002fb"'],
    ['{"a": 1}', '/b', '1:2 "a"'],
  ])('JSON %j at %s', (text, pointer, expected) => {
    expect(key(text, pointer, 'json')).toBe(expected);
  });

  test('formats without keys show the value', () => {
    expect(key('a 1\nb 2', '/1/version', { regex: '^(?P<name>\\w+) (?P<version>.*)$' })).toBe('2:3 2');
    expect(key('a\nb', '/1', 'lines')).toBe('2:1 b');
  });
});

test.each([
  ['tier: 9', '', '/tier', '1:7 9'],
  ['\uFEFFtier: 9', '', '/owner', '1:1 tier'],
  ['a: |', '', '/a', '1:1 a'],
  ['- |', '', '/0', '1:3 |'],
  ['- > # a | b\n  x', '', '/0', '1:3 >'],
  ['- &a |+2\n   x', '', '/0', '1:6 |+2'],
  ['7', '', '/a', '1:1 7'],
  ['{}', '', '/a', '1:1 {}'],
  ['[[1, 2], 3]', '', '/0', '1:2 [1, 2]'],
  ['- [1,\n  2]', '', '/0', '1:3 [1'],
  ['- {a: [x , ] , }', '', '/0', '1:3 {a: [x , ] , }'],
  ['[a: b, c]', '', '/0', '1:2 a: b'],
  ['&k name: 1\nb: { *k : 2 }', '', '/b/name', '2:11 2'],
  ['- - - deep', '', '/0/0/0', '1:7 deep'],
  ['1.30: x\n1.3: y', '', '/1.3', '2:6 y'],
  ['a: "x\n  y"', '', '/a', '1:4 "x'],
])('%j%s at %s', (text, _, pointer, expected) => {
  expect(show(text, 0, pointer)).toBe(expected);
});

test.each([
  ['{\n  "tier": 9, "owner": "shop"\n}', '/owner', '2:23 "shop"'],
  ['{\n  "tier": 9, "list": [{"a": 1}, []]\n}', '/list/0', '2:23 {"a": 1}'],
  ['{\n  "tier": 9, "list": [{"a": 1}, []]\n}', '/list', '2:14 "list"'],
  ['{ "a\\u002fb": { } }', '/a~1b', '1:3 "a\\u002fb"'],
  ['\uFEFF{ "tier": 9 }', '/tier', '1:11 9'],
  ['{}', '/a', '1:1 {}'],
  ['{"a": [', '/a', undefined],
])('JSON %j at %s', (text, pointer, expected) => {
  expect(show(text, 0, pointer, 'json')).toBe(expected);
});

const log = 'shop 1.30\r\ncheckout 2.0\r\n\r\nsearch 3.1\r\n';
const regex = { regex: '^(?P<name>\\w+) (?P<version>.*)$' };

test.each<[Format, string, string]>([
  ['text', '', '1:1 shop 1.30'],
  ['text', '/a', '1:1 shop 1.30'],
  ['lines', '/1', '2:1 checkout 2.0'],
  ['lines', '/3', '4:1 search 3.1'],
  ['lines', '/9', '4:1 search 3.1'],
  ['lines', '', '1:1 shop 1.30'],
  [regex, '/1/version', '2:10 2.0'],
  [regex, '/2', '4:1 search 3.1'],
  [regex, '/2/other', '4:1 search 3.1'],
  [regex, '/9', '1:1 '],
])('format %j at %s', (format, pointer, expected) => {
  expect(show(log, 0, pointer, format)).toBe(expected);
  expect(show(`\uFEFF${log}`, 0, pointer, format)).toBe(expected);
  expect(locate(log, format, 1, pointer)).toBeUndefined();
});

test('the format of a file follows from its extension', () => {
  expect(['a.json', 'a.JSON', 'a.yaml', 'a.txt', 'Dockerfile'].map((path) => formatOf(path))).toEqual([
    'json',
    'json',
    'yaml',
    'yaml',
    'yaml',
  ]);
  expect(formatOf('a.json', 'lines')).toBe('lines');
});

test.each([
  ['a: b\nc: d', 5, { line: 2, column: 1 }],
  ['a: b\r\nc: d', 9, { line: 2, column: 4 }],
  ['a\rb\r\nc\nd', 2, { line: 2, column: 1 }],
  ['a\rb\r\nc\nd', 5, { line: 3, column: 1 }],
  ['\uFEFFab', 2, { line: 1, column: 2 }],
  ['\uFEFFab', 0, { line: 1, column: 1 }],
  ['ab', 99, { line: 1, column: 3 }],
  ['ab\n', 3, { line: 2, column: 1 }],
  ['', 0, { line: 1, column: 1 }],
])('offset: %j at %i', (text, offset, expected) => {
  expect(locateOffset(text, offset)).toEqual(expected);
});

test('an offset is shown with its word', () => {
  const at = (text: string, offset: number) => {
    const { start, end } = createLocator(text, 'yaml').offset(offset);
    return `${start.line}:${start.column}-${end.column}`;
  };
  expect(at('tier: nine\n', 6)).toBe('1:7-11');
  expect(at('a: @b', 3)).toBe('1:4-5');
  expect(at('a: 1\n', 5)).toBe('2:1-1');
  expect(at('a: 1', 99)).toBe('1:5-5');
});

test('several thousand places of one file share a parse', () => {
  const text = dump(Array.from({ length: 4000 }, (_, i) => ({ name: `shop-${i}`, tier: i % 4 })));
  const locator = createLocator(text, 'yaml');
  for (let i = 0; i < 4000; i++) expect(locator.locate(0, `/${i}/tier`)?.start).toEqual({ line: 2 * i + 2, column: 9 });
});

const scalar = fc.constantFrom('x', 'a\nb\n', 'a b', '', 1, null, true, 'é😀', '- x', '{', "'", 12, 3.5);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c d', '0'), tie('tree'), { maxKeys: 3 }),
  ),
}));
const pointer = fc
  .array(fc.constantFrom('a', 'b', 'c d', '0', '1', '2'))
  .map((path) => path.map((token) => `/${token}`).join(''));

test('a place is inside the text, on one line, and covers its value if that is a number', () => {
  fc.assert(
    fc.property(
      tree,
      pointer,
      fc.constantFrom(-1, 1, 2),
      fc.constantFrom('\n', '\r\n', '\r'),
      (value, where, flowLevel, ending) => {
        const text = dump(value, { flowLevel, lineWidth: 20 }).replaceAll('\n', ending);
        const { start, end } = locate(text, 'yaml', 0, where)!;
        const line = text.split(/\r\n?|\n/)[start.line - 1]!;
        expect(end.line).toBe(start.line);
        expect(start.column).toBeLessThanOrEqual(end.column);
        expect(end.column).toBeLessThanOrEqual(line.length + 1);
        const found = valueAt(value, where);
        const shown = line.slice(start.column - 1, end.column - 1);
        expect(typeof found === 'number' ? shown : undefined).toBe(
          typeof found === 'number' ? String(found) : undefined,
        );
      },
    ),
    { numRuns: 3000 },
  );
});

test('any text and any pointer give an answer', () => {
  const text = fc
    .array(
      fc.constantFrom(
        'a',
        ': ',
        '\n',
        '  ',
        '- ',
        '[',
        ']',
        '{',
        '}',
        ',',
        '"',
        '|\n',
        '&x ',
        '*x',
        '---\n',
        '? ',
        '!!str ',
      ),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      text,
      fc.nat(2),
      fc.constantFrom('', '/a', '/0', '/a/0', '/0/a', '/', 'a', '/~'),
      fc.constantFrom<Format>('yaml', 'json', 'text', 'lines', regex),
      (source, number, where, format) => {
        const range = locate(source, format, number, where);
        expect(range?.end.line).toBe(range?.start.line);
      },
    ),
    { numRuns: 5000 },
  );
});
