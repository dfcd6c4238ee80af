import * as fc from 'fast-check';
import { dump, loadAll } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { LoadLimits } from './limits.ts';
import { compilePattern } from './pattern.ts';
import { locateOffset } from './position.ts';
import { parseYaml } from './yaml.ts';

const limits: LoadLimits = { fileBytes: 5_242_880, files: 1000, documents: 1000, depth: 64, expansion: 100_000 };

function parse(text: string, patterns: readonly string[] = []) {
  const compiled = patterns.map((pattern) => compilePattern(pattern));
  return parseYaml(text, { limits, text: compiled.flatMap((each) => (each.ok ? [each.pattern] : [])) });
}

function values(text: string, patterns?: readonly string[]): unknown[] {
  const parsed = parse(text, patterns);
  expect(parsed.troubles).toEqual([]);
  return parsed.documents.map(({ value }) => value);
}

/** `line:column message | fix` of each trouble. */
function troubles(text: string): string[] {
  return parse(text).troubles.map(({ offset, message, fix }) => {
    const { line, column } = locateOffset(text, offset);
    return `${line}:${column} ${message} | ${fix}`;
  });
}

describe('what plain scalars are', () => {
  test.each([
    ['2026-03-01', '2026-03-01'],
    ['12:30', '12:30'],
    ['no', 'no'],
    ['1_000', '1_000'],
    ['0b11', '0b11'],
    ['0o17', 15],
    ['0x1F', 31],
    ['-0x1F', '-0x1F'],
    ['007', 7],
    ['+12', 12],
    ['-12', -12],
    ['-0', -0],
    ['1.', 1],
    ['.5', 0.5],
    ['1e3', 1000],
    ['1.5E-3', 0.0015],
    ['.', '.'],
    ['-', [null]],
    ['~', null],
    ['Null', null],
    ['nUll', 'nUll'],
    ['TRUE', true],
    ['False', false],
    ['9007199254740991', 9007199254740991],
    ['9007199254740991.0', 9007199254740991],
    ['1e20', 1e20],
    ['.info', '.info'],
    ['-.nan', '-.nan'],
    ['<<', '<<'],
    ['!!str 12', '12'],
    ['!!int "12"', 12],
    ['!!int 0b11', 3],
    ['!!float 1', 1],
    ['!!null ""', null],
    ['!!bool true', true],
    ['! 12', '12'],
    ['!<tag:yaml.org,2002:str> 12', '12'],
    ['!!map', {}],
    ['!!seq []', []],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });
});

describe('a number that cannot be represented is refused, at its place', () => {
  test.each([
    '.inf',
    '-.inf',
    '+.Inf',
    '.INF',
    '.nan',
    '.NaN',
    '.NAN',
    '!!float .inf',
    '!!float ".nan"',
    '9007199254740993',
    '-9007199254740992',
    '9007199254740993.0',
    '0x20000000000001',
    '!!int 9007199254740993',
    '1e400',
    '-1e400',
    '!!float 1e400',
  ])('%s', (text) => {
    expect(parse(`a:\n  - ${text}\n`)).toMatchObject({ documents: [], troubles: [{ offset: 7 }] });
  });

  test('a text pattern keeps the source text', () => {
    expect(values('a: .inf\nb: 9007199254740993', ['/*'])).toEqual([{ a: '.inf', b: '9007199254740993' }]);
  });
});

describe('streams', () => {
  test.each([
    ['', []],
    ['# only a comment\n', []],
    ['---\n', []],
    ['...\n', []],
    ['---\n---\na: 1\n---\n', [[1, { a: 1 }]]],
    [
      'a: 1\n---\n# nothing\n---\nnull\n',
      [
        [0, { a: 1 }],
        [2, null],
      ],
    ],
    [
      'a: 1\n...\n---\nb: 2',
      [
        [0, { a: 1 }],
        [1, { b: 2 }],
      ],
    ],
    ['\uFEFFa: 1', [[0, { a: 1 }]]],
    [
      '%TAG !e! tag:yaml.org,2002:\n---\n!e!str 1\n---\n!!str 2',
      [
        [0, '1'],
        [1, '2'],
      ],
    ],
  ])('%j', (text, expected) => {
    const { documents, troubles: found } = parse(text);
    expect(found).toEqual([]);
    expect(documents.map(({ stream, value }) => [stream, value])).toEqual(expected);
  });

  test.each(['\n', '\r\n', '\r'])('line breaks %j give the same values', (ending) => {
    const text = 'a: |\n  one\n  two\nb:\n  - x y\n    z\n---\nc: "d\n  e"\n';
    expect(values(text.replaceAll('\n', ending))).toEqual([{ a: 'one\ntwo\n', b: ['x y z'] }, { c: 'd e' }]);
  });
});

describe('keys', () => {
  test('a key is its source text', () => {
    expect(values('1.30: a\n1.3: b\n0000: c\ntrue: d\n"x y": e\n2026-01-01: f')).toEqual([
      { '1.30': 'a', '1.3': 'b', '0000': 'c', true: 'd', 'x y': 'e', '2026-01-01': 'f' },
    ]);
  });

  test('a quoted << is an ordinary key, and an alias may be a key', () => {
    expect(values('"<<": 1')).toEqual([{ '<<': 1 }]);
    expect(values('&k name: 1\nb: { *k : 2 }')).toEqual([{ name: 1, b: { name: 2 } }]);
  });

  test('__proto__ and constructor are ordinary members', () => {
    const [value] = values('__proto__: { polluted: yes }\nconstructor: 2\ntoString: 3') as [object];
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(troubles('__proto__: 1\n__proto__: 2')).toHaveLength(1);
  });
});

describe('text patterns', () => {
  test.each([
    ['number: 0000\nother: 0000', ['/number'], { number: '0000', other: 0 }],
    ['a: { version: 1.30 }\nb: { version: true }', ['/*/version'], { a: { version: '1.30' }, b: { version: 'true' } }],
    ['- 1.0\n- [2.0]', ['/*'], ['1.0', [2]]],
    ['- 1.0\n- [2.0]', ['/1/0'], [1, ['2.0']]],
    ['- 9007199254740993', ['/*'], ['9007199254740993']],
    ['a: null\nb:\nc: ~', ['/*'], { a: null, b: null, c: null }],
    ['a: 0x10\nb: 0x10', ['/a', '/b'], { a: '0x10', b: '0x10' }],
    ['a: &v 1.30\nb: *v', ['/a'], { a: '1.30', b: '1.30' }],
    ['1.30', [''], '1.30'],
  ])('%j with %j', (text, patterns, expected) => {
    expect(values(text, patterns)).toEqual([expected]);
  });
});

const bomb = `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array.from({ length: 9 }, () => `*a${i}`).join(', ')}]\n`).join('')}`;
const mergeBomb = `a0: &a0 { k: v }\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1}\n  <<: [*a${i}, *a${i}]\n`).join('')}`;
const member = 'Align the members of one map; indent the members of a value deeper than its key.';
const quoteIt = 'Put the whole value in quotes.';
const large = 'If it is a name or a hash rather than a quantity, put it in quotes.';
const noTabs = 'Indent with spaces; YAML allows no tabs there.';
const merge =
  '`<<` merges nothing: YAML 1.2 has no merge key | Write the members out. If a member is really called <<, put its name in quotes.';
const deep = 'lists and maps are nested more than 64 levels deep | Flatten the value, or raise spec.limits.depth.';
const otherProgram = 'Remove the tag; if the file is meant for another program, exclude its path in spec.documents.';

describe('the message for invalid input says what was found, where, and what to do', () => {
  test.each([
    [
      'a second colon',
      'message: error: no',
      [`1:15 this line has a second \`: \`, so it is not clear where the value ends | ${quoteIt}`],
    ],
    ['an at sign', 'owner: @shop', [`1:8 a value cannot begin with \`@\` | ${quoteIt}`]],
    ['a backtick', 'owner: `shop`', [`1:8 a value cannot begin with a backtick | ${quoteIt}`]],
    [
      'text behind quotes',
      'title: "Search" down',
      [`1:17 more text follows the closing quote | Put the whole value in one pair of quotes.`],
    ],
    [
      'a list in the line of its key',
      'systems: - shop',
      [
        '1:10 a list begins in the line of its key | Begin the list in the next line, or put the value in quotes if the dash is meant as text.',
      ],
    ],
    [
      'odd indentation',
      'spec:\n  tier: 1\n owner: shop',
      [`3:2 this line is indented differently from the members of the map it belongs to | ${member}`],
    ],
    [
      'a value with members',
      'spec: shop\n  tier: 1',
      [
        '2:3 this line is indented below one that already has a value | Align it with the line above, or remove the value there.',
      ],
    ],
    [
      'a line without colon',
      'a: 1\nshop\nb: 2',
      [
        '2:1 a line among the members of a map has no `: ` | Write `key: value`; a line that continues the value above it must be indented deeper.',
      ],
    ],
    [
      'a last line without colon',
      'a: 1\n\nshop',
      [
        '3:1 a line among the members of a map has no `: ` | Write `key: value`; a line that continues the value above it must be indented deeper.',
      ],
    ],
    ['a tab', 'spec:\n\ttier: 1', [`2:1 a tab indents this line | ${noTabs}`]],
    ['a tab at the root', '\tspec: 1', [`1:1 a tab indents this line | ${noTabs}`]],
    [
      'a merge conflict',
      'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> shop',
      [
        '2:1 it holds an unresolved merge conflict | Resolve the conflict and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
      ],
    ],
    [
      'an open bracket',
      'a: [1, 2',
      ['1:9 a `[` or `{` is not closed before the end of the file | Add the closing bracket.'],
    ],
    [
      'an open quote',
      "a: 'x",
      [
        '1:6 a quoted text is not closed before the end of the file | Add the closing quote; within single quotes an apostrophe is written twice.',
      ],
    ],
    [
      'an unknown escape',
      'a: "\\q"',
      [
        '1:6 `\\q` is not an escape sequence of double quotes | Write \\\\ for a backslash, or use single quotes, in which a backslash is a literal backslash.',
      ],
    ],
    [
      'a placeholder',
      'a: {{ name }}',
      [
        '1:5 a template placeholder `{{ … }}` is read as a map within a map | Put the whole value in quotes: "{{ … }}".',
      ],
    ],
    ['a list as key', '? [a]\n: 1', ['1:3 a list or a map is used as a key | Use text as the key.']],
    ['no key', ': 1', ['1:1 a member of a map has no key before its colon | Write the key, or remove the colon.']],
    [
      'equal keys',
      'spec:\n  tier: 1\n  owner: a\n  "tier": 2\nspec: 1',
      [
        '4:4 the key `tier` occurs twice in the same map, first in line 2 | Remove one of the two, or rename it.',
        '5:1 the key `spec` occurs twice in the same map, first in line 1 | Remove one of the two, or rename it.',
      ],
    ],
    [
      'equal keys behind an equal value',
      'a: { c: [b] }\nx: b\nb: 1\nb: 2',
      ['4:1 the key `b` occurs twice in the same map, first in line 3 | Remove one of the two, or rename it.'],
    ],
    [
      'unknown tags',
      'a: !vault x\nb: !!set {c}',
      [`1:4 the tag \`!vault\` is unknown | ${otherProgram}`, `2:4 the tag \`!!set\` is unknown | ${otherProgram}`],
    ],
    [
      'a tag that does not fit',
      'a: !!int x\nb: !!str [c]',
      [
        '1:4 `x` cannot be read as !!int | Remove the tag, or write a value of its type.',
        '2:4 a list cannot be read as !!str | Remove the tag.',
      ],
    ],
    [
      'an undefined alias',
      'a: *shop',
      [
        '1:4 `*shop` refers to an anchor that this document does not define before it | Define &shop earlier, or put the value in quotes if the star is meant as text.',
      ],
    ],
    [
      'an alias of another document',
      'a: &shop 1\n---\nb: *shop',
      [
        '3:4 `*shop` refers to an anchor that this document does not define before it | Define &shop earlier, or put the value in quotes if the star is meant as text.',
      ],
    ],
    [
      'a cycle',
      'a: &a [*a]',
      [
        '1:8 `*a` is inside the value of &a, so the value would contain itself | Refer to a value that ends before the alias.',
      ],
    ],
    [
      'a cycle by a second anchor of the name',
      'a: &a 1\nb: &a { c: *a }',
      [
        '2:12 `*a` is inside the value of &a, so the value would contain itself | Refer to a value that ends before the alias.',
      ],
    ],
    ['a merge key', 'a: &a { b: 1 }\nc:\n  <<: *a', [`3:3 ${merge}`]],
    [
      '2^53 + 1',
      'a: 9007199254740993\nb: !!int -9007199254740993',
      [
        `1:4 the integer \`9007199254740993\` is beyond ±9007199254740991, so it would be rounded | ${large}`,
        `2:4 the integer \`-9007199254740993\` is beyond ±9007199254740991, so it would be rounded | ${large}`,
      ],
    ],
    ['a number that is a hash', 'commit: 12e4567', [`1:9 the number \`12e4567\` is too large | ${large}`]],
    [
      'NUL',
      'a: 1\nb: \0',
      [
        '2:4 it holds a NUL character, so it is not text | Save it as UTF-8 text, or exclude its path in spec.documents.',
      ],
    ],
    [
      'a control character',
      'a: \u0007',
      [
        '1:4 the character U+0007 is not allowed there | Remove it. If you need it, write it as an escape sequence in double quotes.',
      ],
    ],
    ['10,000 brackets', '['.repeat(10_000), [`1:66 ${deep}`]],
    [
      '10,000 levels',
      Array.from({ length: 10_000 }, (_, i) => `${' '.repeat(i)}a:`)
        .join('\n')
        .slice(0, 2_000_000),
      [`66:66 ${deep}`],
    ],
    ['65 levels', `${'['.repeat(65)}${']'.repeat(65)}`, [`1:65 ${deep}`]],
    [
      'an alias bomb',
      bomb,
      [
        '6:10 its aliases expand to more than 100,000 values | Use fewer aliases inside anchored values, or raise spec.limits.expansion.',
      ],
    ],
    ['a merge bomb', mergeBomb, Array.from({ length: 9 }, (_, i) => `${2 * i + 3}:3 ${merge}`)],
  ])('%s', (_, text, expected) => {
    expect(troubles(text)).toEqual(expected);
  });

  test('columns do not count a byte order mark, on the first line or on the second', () => {
    expect(troubles('\uFEFFowner: @shop')[0]).toMatch(/^1:8 /);
  });

  test.each(['\r\n', '\r'])('lines that end in %j are counted alike', (ending) => {
    expect(troubles('a:\n  b: 1\n c: 2'.replaceAll('\n', ending))[0]).toMatch(/^3:2 this line is indented/);
    expect(troubles('a: 1\nshop\nb: 2'.replaceAll('\n', ending))[0]).toMatch(/^2:1 a line among/);
  });

  test('64 levels are read', () => {
    expect(parse(`${'['.repeat(64)}${']'.repeat(64)}`).troubles).toEqual([]);
    expect(parse(`a: ${'['.repeat(63)}x${']'.repeat(63)}`).troubles).toEqual([]);
    expect(parse(`a: ${'['.repeat(64)}x${']'.repeat(64)}`).troubles).toHaveLength(1);
  });

  test('ordinary aliases are read', () => {
    expect(values(`a: &a {b: 1}\nc: [${'*a, '.repeat(1000)}]`)[0]).toMatchObject({ a: { b: 1 } });
  });

  test('no more than 50 problems are reported', () => {
    expect(troubles('a: !x\n'.repeat(1000))).toHaveLength(50);
  });

  test('a mistake in one document rejects the whole file', () => {
    expect(parse('a: 1\n---\na: !x').documents).toEqual([]);
  });
});

const scalar = fc.oneof(
  fc.string(),
  fc.constantFrom('1.30', '0000', '~', 'no', '2026-01-01', '<<', '- a', 'a: b', '#x', '', ' a ', 'a\n b\n', '\u00e9😀'),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  fc.constantFrom(null, true, false, 0, -1),
);
const key = fc.oneof(
  fc.stringMatching(/^[a-z_][a-z0-9-]{0,6}$/),
  fc.constantFrom('__proto__', 'a b', 'x:y', '#c', 'größe😀'),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    scalar,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
  ),
}));

test('values are those of js-yaml on what js-yaml writes', () => {
  fc.assert(
    fc.property(
      fc.array(tree, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 0, max: 3 }),
      fc.boolean(),
      (documents, flowLevel, indented) => {
        const text = documents
          .map(
            (each) =>
              `---\n${dump(each, { flowLevel: flowLevel === 0 ? -1 : flowLevel, seqNoIndent: !indented, lineWidth: 30 })}`,
          )
          .join('');
        expect(values(text)).toEqual(loadAll(text));
      },
    ),
    { numRuns: 1000 },
  );
});

const fragments = [
  'a',
  'b',
  '1',
  '1.5',
  'true',
  'no',
  ':',
  ': ',
  ' ',
  '  ',
  '\n',
  '\n  ',
  '- ',
  '? ',
  '[',
  ']',
  '{',
  '}',
  ',',
  '"',
  "'",
  '|\n',
  '>-\n',
  '#',
  '&x ',
  '*x',
  '!!str ',
  '! ',
  '---\n',
  '...\n',
  '\t',
  '\r',
  '\uFEFF',
  '\\',
  '%',
  '@',
  '<<',
];

/** As JSON, which tells -0 from nothing else and is quick to compare; undefined where js-yaml refuses the text. */
function byLibrary(text: string): (string | undefined)[] | undefined {
  try {
    return loadAll(text).map((value) => JSON.stringify(value));
  } catch {
    return undefined;
  }
}

test('any text gives values or troubles; where js-yaml reads it and nothing is refused, they are its values', () => {
  const onPurpose = /merge|twice|key|contain itself|alias|anchor|tag|read as/;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      const { documents, troubles: found } = parse(text);
      expect(found.every(({ offset }) => offset >= 0 && offset <= text.length)).toBe(true);
      const all = byLibrary(text);
      const isRefused = all === undefined || found.some(({ message }) => onPurpose.test(message));
      // Empty documents are null in js-yaml, and are omitted here.
      const expected = all?.filter((value, i) => value !== 'null' || documents.some(({ stream }) => stream === i));
      expect(found.length > 0 ? 'refused' : documents.map(({ value }) => JSON.stringify(value))).toEqual(
        isRefused ? 'refused' : expected,
      );
    }),
    { numRuns: 20_000 },
  );
});

test('any characters give values or troubles', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { documents, troubles: found } = parse(text);
      expect(documents.length === 0 || found.length === 0).toBe(true);
    }),
  );
});
