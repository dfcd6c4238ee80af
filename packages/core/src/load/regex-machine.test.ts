import process from 'node:process';
import { RE2JS } from '@bufbuild/re2';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMachine, firstMatch } from './regex-machine.ts';
import { programOf, type Program } from './regex-program.ts';
import { compileRegex } from './regex-search.ts';

/** More in a long run: hundreds of thousands take minutes. */
const runs = Number(process.env['GRADUS_REGEX'] ?? 3000);

// Few characters, so that patterns match often, and assertions of each kind next to optional and lazy parts.
const plain = ['a', 'b', 'ab', 'ba', 'aab', '[ab]', '[^a]', '.', '\\w', ' '];
const special = ['^', '$', '\\b', '\\B', '(?i:A)', '(?i:b)', '\\n', '(?s:.)', 'é', '\u{1F600}', '(?:)'];
const quantifiers = ['*', '+', '?', '*?', '+?', '??', '{2}', '{0,2}', '{1,2}?'];

function patterns(words: readonly string[], onlyRe2: boolean): fc.Arbitrary<string> {
  const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
    pattern: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom(...words),
      fc.array(tie('pattern'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
      fc.array(tie('pattern'), { minLength: 2, maxLength: 3 }).map((parts) => `(?:${parts.join('|')})`),
      tie('pattern').map((inner) => `(${inner})`),
      // What an empty turn of a loop does differs between RE2 and JavaScript.
      onlyRe2
        ? fc.tuple(tie('pattern'), fc.constantFrom(...quantifiers)).map(([inner, often]) => `(?:${inner})${often}`)
        : fc
            .tuple(fc.constantFrom('a', 'b', '[ab]', '.', '(?:ab|b)'), fc.constantFrom(...quantifiers))
            .map((p) => p.join('')),
    ),
  }));
  return pattern;
}

const textOf = (...characters: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...characters), { maxLength: 12 }).map((parts) => parts.join(''));
const texts = textOf('a', 'b', 'A', ' ', '\n', 'é', '\u{1F600}', '\ud83d', '_');
// Between the halves of a pair V8 finds a place that is no word boundary.
const simpleTexts = textOf('a', 'b', 'A', ' ', '\n', 'é', '_');

function compiled(pattern: string): Program | undefined {
  try {
    return programOf(RE2JS.compile(pattern, RE2JS.MULTILINE).re2().prog);
  } catch {
    return undefined;
  }
}

const found = (program: Program, text: string): unknown[] =>
  Array.from({ length: text.length + 1 }, (_, from) => firstMatch(createMachine(program, text, 1_000_000, 8), from));

/** The same for a search that begins at every place. */
function agrees(pattern: string, text: string): void {
  const program = compiled(pattern);
  if (program === undefined) return;
  expect({ pattern, text, found: found(program, text) }).toEqual({
    pattern,
    text,
    found: found({ ...program, begins: { at: 'anywhere' } }, text),
  });
}

test('the rule where a match may begin excludes no match', { timeout: 3_600_000 }, () => {
  fc.assert(fc.property(patterns([...plain, ...special], true), texts, agrees), { numRuns: runs });
});

test('the library and the machine agree on whether there is a match', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(patterns([...plain, ...special], true), texts, (pattern, text) => {
      const search = compileRegex(pattern);
      if (!search.ok) return;
      const matches = search.search.matches(text, 1_000_000);
      expect([pattern, text, matches!.length > 0]).toEqual([
        pattern,
        text,
        RE2JS.compile(pattern, RE2JS.MULTILINE).test(text),
      ]);
    }),
    { numRuns: runs },
  );
});

test('RegExp finds the same matches, if both read a pattern in the same way', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(patterns([...plain, '^', '$', '\\b', '\\B'], false), simpleTexts, (pattern, text) => {
      const search = compileRegex(pattern);
      if (!search.ok) return;
      let end = -1;
      const wanted = [...text.matchAll(new RegExp(pattern, 'gmu'))].flatMap(({ index, 0: { length } }) => {
        // An empty match directly after another does not count.
        const isShown = length > 0 || index !== end;
        end = index + length;
        return isShown ? [[index, end]] : [];
      });
      const matches = search.search.matches(text, 1_000_000)!.map((match) => [match.start, match.end]);
      expect({ pattern, text, matches }).toEqual({ pattern, text, matches: wanted });
    }),
    { numRuns: runs },
  );
});

test.each([
  ['a??^a', 'aa\na'],
  ['a??^a', '\na'],
  ['(?:a|^)b', 'ab\nb'],
  ['(?:^a)?b', 'xb\nab'],
  ['(a)(b)?^', 'ab\n'],
  ['\u{1F600}b', '\ud83d\u{1F600}b'],
  ['(?i:a)b', 'Ab'],
  ['(?-m:^)b', 'a\nb'],
])('%s in %j', agrees);

test.each([
  ['VERSION=(?P<v>\\S+)', { at: 'literal', text: 'VERSION=' }],
  ['(?P<v>ab)+c', { at: 'literal', text: 'ab' }],
  ['^(?P<name>\\w+)=', { at: 'line' }],
  ['(?-m:^)a', { at: 'text' }],
  ['a?b', { at: 'anywhere' }],
  ['(?i:a)b', { at: 'anywhere' }],
  ['\\bab', { at: 'anywhere' }],
  ['(?:ab|cd)', { at: 'anywhere' }],
  ['[ab]c', { at: 'anywhere' }],
])('a match of %s begins %j', (pattern, begins) => {
  expect(compiled(pattern)!.begins).toEqual(begins);
});

test('skipped text costs little', () => {
  const spent = (pattern: string): number => {
    let steps = 0;
    const search = compileRegex(pattern);
    if (!search.ok) throw new Error(search.message);
    search.search.matches(`${'some text\n'.repeat(1000)}VERSION=1\n`, 1_000_000, (taken) => {
      steps = taken;
    });
    return steps;
  };
  expect(spent('VERSION=(?P<v>\\S+)')).toBeLessThan(1000);
  expect(spent('^VERSION=(?P<v>\\S+)')).toBeLessThan(10_000);
});
