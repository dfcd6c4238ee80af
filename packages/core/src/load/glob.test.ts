import process from 'node:process';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileGlob, compileGlobs } from './glob.ts';
import { compileProgram } from './glob-program.ts';
import { parseGlob } from './glob-syntax.ts';

function match(patterns: string | readonly string[], path: string): unknown {
  const compiled = compileGlobs(typeof patterns === 'string' ? [patterns] : patterns);
  if (!compiled.ok) throw new Error(compiled.message);
  return compiled.globs.match(path);
}

describe('what a pattern matches', () => {
  test.each([
    ['systems/checkout.yaml', 'systems/checkout.yaml', {}],
    ['systems/checkout.yaml', 'old/systems/checkout.yaml', undefined],
    ['systems/*.yaml', 'systems/checkout.yaml', {}],
    ['systems/*.yaml', 'systems/.yaml', {}],
    ['systems/*.yaml', 'systems/eu/checkout.yaml', undefined],
    ['systems/*', 'systems/.hidden', {}],
    ['**', 'a/b/c', {}],
    ['**/*.yaml', 'checkout.yaml', {}],
    ['**/*.yaml', 'a/b/checkout.yaml', {}],
    ['plans/**', 'plans/2026/q1.yaml', {}],
    ['/plans/**', 'plans/2026/q1.yaml', {}],
    ['/plans/**', 'a/plans/q1.yaml', undefined],
    ['/**', 'plans/q1.yaml', {}],
    ['/*', 'plans/q1.yaml', undefined],
    ['plans/**', 'plans', undefined],
    ['plans/**/q1.yaml', 'plans/q1.yaml', {}],
    ['plans/**/q1.yaml', 'plans/a/b/q1.yaml', {}],
    ['plans/**/q1.yaml', 'plans/aq1.yaml', undefined],
    ['**/_template/**', 'plans/_template/x.yaml', {}],
    ['**/_template/**', '_template/x.yaml', {}],
    ['**/_template/**', 'my_template/x.yaml', undefined],
    ['shop?.yaml', 'shop1.yaml', {}],
    ['shop?.yaml', 'shop😀.yaml', {}],
    ['shop?.yaml', 'shop/.yaml', undefined],
    ['shop[0-9a].yaml', 'shop7.yaml', {}],
    ['shop[!0-9].yaml', 'shop7.yaml', undefined],
    ['shop[!0-9].yaml', 'shopx.yaml', {}],
    ['shop[^x]y', 'shop/y', undefined],
    ['shop[+--].yaml', 'shop,.yaml', {}],
    ['shop[]x].yaml', 'shop].yaml', {}],
    ['shop[.-0]y', 'shop/y', undefined],
    ['*.{yaml,yml}', 'checkout.yml', {}],
    ['{a,b}/{c/**,d}', 'b/c/x/y', {}],
    ['{a,b}/{c/**,d}', 'b/d', {}],
    ['{a,b}/{c/**,d}', 'b/d/x', undefined],
    ['{,old-}shop.yaml', 'old-shop.yaml', {}],
    ['{,old-}shop.yaml', 'shop.yaml', {}],
    ['{a,{b,c}}x', 'cx', {}],
    ['shop\\*.yaml', 'shop*.yaml', {}],
    ['shop\\*.yaml', 'shops.yaml', undefined],
    ['a.c+(d)', 'a.c+(d)', {}],
    ['a.c', 'abc', undefined],
    ['*\n*', 'line\nbreak', {}],
  ])('%j on %j: %j', (pattern, path, expected) => {
    expect(match(pattern, path)).toEqual(expected);
  });
});

describe('captures', () => {
  test.each([
    ['releases/{series}/{name}.yaml', 'releases/1.30/checkout.yaml', { series: '1.30', name: 'checkout' }],
    ['releases/{series}/{name}.yaml', 'releases//checkout.yaml', undefined],
    ['releases/{series}/{name}.yaml', 'releases/a/b/checkout.yaml', undefined],
    ['{a}-{b}.yaml', 'x-y-z.yaml', { a: 'x', b: 'y-z' }],
    ['{team}/**/{name}.yaml', 'shop/a/b/search.yaml', { team: 'shop', name: 'search' }],
    ['{name}.{yaml,yml}', 'a.b.yml', { name: 'a.b' }],
    ['{x/{first},y/{second}}', 'y/search', { second: 'search' }],
    ['{x/{first}-no,x/{second}}', 'x/search', { second: 'search' }],
    ['{constructor}', 'search', { constructor: 'search' }],
  ])('%j on %j: %j', (pattern, path, expected) => {
    expect(match(pattern, path)).toEqual(expected);
  });
});

describe('several patterns', () => {
  test.each([
    [['**/*.yaml', '!**/_template/**'], 'plans/_template/x.yaml', undefined],
    [['**/*.yaml', '!**/_template/**', 'plans/_template/keep.yaml'], 'plans/_template/keep.yaml', {}],
    [['!plans/**', 'plans/**'], 'plans/a.yaml', {}],
    [['{a}/x.yaml', '{b}/x.yaml'], 'shop/x.yaml', { b: 'shop' }],
    [[], 'plans/a.yaml', undefined],
  ])('the last that matches wins: %j on %j', (patterns, path, expected) => {
    expect(match(patterns, path)).toEqual(expected);
  });
});

describe('the message for an invalid pattern says what to write', () => {
  test.each([
    ['', 'a pattern is empty; write `**` for every file'],
    ['//plans/*', '`//plans/*` begins with two slashes; write `/plans/*`'],
    ['/', '`/` names the root folder, but only files are matched; write `**`'],
    ['/../a', '`../a` has `.` or `..` as a folder; write the path relative to the folder of the project file'],
    ['plans/', '`plans/` names a folder, but only files are matched; write `plans/**`'],
    ['plans//a', '`plans//a` has two slashes in a row; remove one'],
    ['./plans', '`./plans` has `.` or `..` as a folder; write the path relative to the folder of the project file'],
    [
      'plans/../x',
      '`plans/../x` has `.` or `..` as a folder; write the path relative to the folder of the project file',
    ],
    ['**.yaml', '`**` in `**.yaml` must be a whole path segment, as in `**/*.yaml` or `plans/**`'],
    ['a/b**', '`**` in `a/b**` must be a whole path segment, as in `**/*.yaml` or `plans/**`'],
    ['a/***/b', '`**` in `a/***/b` must be a whole path segment, as in `**/*.yaml` or `plans/**`'],
    ['[ab', '`[` in `[ab` is never closed; write `\\[` for the character'],
    ['[b-a]', 'the range b-a in `[b-a]` runs backwards'],
    ['{a,b', '`{` in `{a,b` is never closed; write `\\{` for the character'],
    [
      'x{1..3}',
      '`{1..3}` in `x{1..3}` is neither a capture such as {name} (a letter, then letters, digits, _) nor a choice such as {a,b}',
    ],
    ['{n}/{n}', '`{n}/{n}` captures {n} twice; rename one, or write two patterns'],
    ['a\\', '`a\\` ends in a lone backslash'],
    ['a'.repeat(1025), 'a pattern has 1025 characters; at most 1024 are allowed'],
  ])('%j', (pattern, message) => {
    expect(compileGlobs([pattern])).toEqual({ ok: false, message });
  });

  test('a list with only exclusions matches nothing', () => {
    expect(compileGlobs(['!a'])).toEqual({
      ok: false,
      message: 'every pattern is an exclusion, so no file is selected; put `**` first to start with all files',
    });
    expect(compileGlob('!a')).toEqual({
      ok: false,
      message: '`!a` is an exclusion, and there is no other pattern to exclude from',
    });
  });
});

const part = fc.constantFrom(
  'a',
  'b',
  '/',
  '.',
  '*',
  '?',
  '[ab]',
  '[!a]',
  '{x}',
  '{y}',
  '{a,b}',
  '{a/b,*}',
  '**/',
  '/**',
);
const path = fc.array(fc.constantFrom('a', 'b', '.', '/'), { maxLength: 12 }).map((parts) => parts.join(''));

test('both ways of matching agree, including captures', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), path, (parts, text) => {
      const pattern = parts.join('');
      const parsed = parseGlob(pattern);
      const compiled = compileGlob(pattern);
      if (!parsed.ok || !compiled.ok) return;
      const slots = compileProgram(parsed.nodes, parsed.names)(text);
      const captures =
        slots && Object.fromEntries(parsed.names.map((name, i) => [name, text.slice(slots[2 * i], slots[2 * i + 1])]));
      expect(compiled.glob.match(text)).toEqual(captures);
    }),
    { numRuns: 5000 },
  );
});

test('any text is a pattern, or is refused with a message', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (pattern, text) => {
      const compiled = compileGlobs(['**', pattern]);
      expect(compiled.ok ? typeof compiled.globs.match(text) : typeof compiled.message).toMatch(
        /object|undefined|string/,
      );
    }),
  );
});

test.each([
  ['*a*a*a*a*a*c*a*b', `c${'a'.repeat(4096)}b`, false],
  ['**/**/**/**/**/x/**/y', `x/${'a/'.repeat(2000)}y`, true],
  [`${'{a,aa,aaa}'.repeat(50)}b*b`, `${'a'.repeat(300)}b`, false],
  ['**/a/*/b/*.yaml', `${'a/'.repeat(200_000)}b/c/d.yaml`, false],
  ['{x}{y}{z}-b', `${'-'.repeat(4000)}b-a-b`, true],
])('hostile pattern %s is decided', (pattern, text, matches) => {
  expect(match(pattern, text) !== undefined).toBe(matches);
});

test('many paths take at most four times the work of hand-written regular expressions', () => {
  const compiled = compileGlobs([
    '**/*.yaml',
    'teams/*/services/**',
    '!**/_template/**',
    '{a,b}/{series}/{name}.yaml',
    '**/releases/{series}/{name}.yaml',
  ]);
  if (!compiled.ok) throw new Error(compiled.message);
  const byHand = [
    /^(?:.*\/)?releases\/([^/]+)\/([^/]+)\.yaml$/,
    /^[ab]\/([^/]+)\/([^/]+)\.yaml$/,
    /^(?:.*\/)?_template\/.+$/,
    /^teams\/[^/]*\/services\/.+$/,
    /\.yaml$/,
  ];
  const paths = Array.from(
    { length: 20_000 },
    (_, i) => `teams/shop-${i % 37}/services/checkout-${i % 911}/releases/2026-${i % 12}/release-${i}.yaml`,
  );
  // Milliseconds of this thread only, so that other work on the machine does not count.
  const measure = (matcher: (path: string) => unknown): number => {
    const { user } = process.threadCpuUsage();
    for (const each of paths) matcher(each);
    return (process.threadCpuUsage().user - user) / 1000;
  };
  const ratios = Array.from({ length: 7 }, () => {
    const ours = measure((each) => compiled.globs.match(each));
    return ours / measure((each) => byHand.map((regexp) => regexp.exec(each)));
  });
  expect(Math.min(...ratios)).toBeLessThan(4);
});
