import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOwn, mayHoldOwn } from './own-documents.ts';
import { parseJson } from './json.ts';
import { parseYaml } from './yaml.ts';

const limits = { fileBytes: 1e6, files: 10, documents: 100, depth: 64, expansion: 1000 };
const holdsOwn = (text: string): boolean =>
  [parseYaml, parseJson].some((parse) => parse(text, { limits, text: [] }).documents.some(({ value }) => isOwn(value)));

describe('a document of Gradus is recognised by its parsed value', () => {
  test.each([
    ['plain', 'apiVersion: gradus.dev/v1'],
    ['quoted', "apiVersion: 'gradus.dev/v1'"],
    ['a hex escape', 'apiVersion: "gradus\\x2edev/v1"'],
    ['a short escape of Unicode', 'apiVersion: "\\u0067radus.dev/v1"'],
    ['a long escape of Unicode', 'apiVersion: "gradus.dev\\U0000002fv1"'],
    [
      'every letter escaped',
      `apiVersion: "${[...'gradus.dev/v1'].map((c) => `\\x${c.charCodeAt(0).toString(16)}`).join('')}"`,
    ],
    ['JSON with escaped slashes', '{"apiVersion": "gradus.dev\\/v1"}'],
    ['JSON with escapes of Unicode', '{"apiVersion": "gradus\\u002Edev/v1"}'],
    ['an escaped key', '"api\\x56ersion": gradus.dev/v1'],
    ['an escaped line break', 'apiVersion: "gradus\\\n   .dev/v1"'],
    ['an escaped line break of Windows', 'apiVersion: "gradus.\\\r\n   dev/v1"'],
    ['an escaped line break in a word', 'apiVersion: "gra\\\n  dus.dev/v1"'],
    ['an alias', 'a: &a gradus.dev/v1\napiVersion: *a'],
    ['an alias of an escaped text', 'a: &a "gradus\\x2edev/v1"\napiVersion: *a'],
    ['an alias as the key', 'a: &k apiVersion\n*k : gradus.dev/v1'],
    ['a tag', 'apiVersion: !!str gradus.dev/v1'],
    ['a tag with a handle', '%TAG !e! tag:yaml.org,2002:\n---\napiVersion: !e!str "gradus\\x2edev/v1"'],
    ['a folded text', 'apiVersion: >-\n  gradus.dev/v1'],
    ['a literal text', 'apiVersion: |-\n  gradus.dev/v1'],
    ['an explicit key', '? apiVersion\n: gradus.dev/v1'],
    ['a later document', 'a: 1\n---\napiVersion: "gradus\\x2edev/v1"'],
    ['a byte order mark', '\uFEFFapiVersion: gradus.dev/v1'],
    ['a backslash before the quote', 'a: \\\napiVersion: "gradus\\x2edev/v1"'],
  ])('%s', (_, text) => {
    expect([holdsOwn(text), mayHoldOwn(text)]).toEqual([true, true]);
  });
});

test.each([
  ['another group', 'apiVersion: apps/v1'],
  ['a backslash', 'path: C:\\gradus.dev'],
  ['an escape that is escaped', 'apiVersion: "gradus\\\\x2edev/v1"'],
  ['a text with blanks in it', 'apiVersion: "gradus .dev/v1"'],
])('%s needs no parse', (_, text) => {
  expect(mayHoldOwn(text)).toBe(false);
});

test('no text of random pieces contains a document of Gradus without being parsed', () => {
  const pieces = [
    'gradus',
    '.dev/',
    'dev/v1',
    '/',
    '.',
    'g',
    'apiVersion',
    ': ',
    ':',
    '"',
    '"',
    "'",
    '\\',
    '\\\\',
    '\\x2e',
    '\\x67',

    '\\u002f',
    '\\U0000002e',
    '\\/',
    '\n',
    '\\\n',
    '  ',
    '\t',
    '\r\n',
    '&a ',
    '*a',
    '!!str ',
    '|-\n  ',
    '>-\n  ',
    '---\n',

    '{',
    '}',
    '[',
    ']',
    ',',
    '# ',
    '\\_',
    '\\N',
    '\\0',
    '\\ ',
    '\u00a0',
    '\uFEFF',
    '%',
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
  const framed = fc
    .tuple(text, fc.constantFrom('"gradus', '"', "'gradus", '', 'gradus', '|-\n  ', '"gra\\'), text)
    .map(([before, start, after]) => `apiVersion: ${start}${after}\n${before}`);
  fc.assert(
    fc.property(fc.oneof(text, framed), (given) => {
      expect(holdsOwn(given) && !mayHoldOwn(given)).toBe(false);
    }),
    { numRuns: 3000 },
  );
});
