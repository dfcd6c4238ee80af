import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryRepository } from '../packages/testkit/src/repository.ts';
import { wordsOf } from './words.ts';
import { addedSince, allLines, commitOfRef, NoCommit } from './words/lines.ts';
import { proseOf } from './words/prose.ts';
import { hitsIn } from './words/rows.ts';

describe('a row finds', () => {
  test.each([
    ['The verdict is told to the forge.', 'told'],
    ['Whoever approves it', 'Whoever'],
    ['A rollout takes it back.', 'takes it back'],
    ['it was taken back', 'taken back'],
    ['what a change brings along', 'brings along'],
    ['nothing may be gated on it', 'gated on'],
    ['"P1X" is no duration', 'is no duration'],
    ['the words are no keywords', 'are no keywords'],
    ['outside of the project', 'outside of'],
  ])('%s', (text, found) => {
    expect(hitsIn(text)).toMatchObject([{ line: 1, column: text.indexOf(found) + 1, found }]);
  });

  test.each([
    'there is no file',
    'if there still is no job',
    'it is no longer a branch',
    'the request goes back',
    'retold, untold',
    'outside the project',
    'gate on main',
  ])('nothing in: %s', (text) => expect(hitsIn(text)).toEqual([]));
});

describe('what people read', () => {
  const words = (path: string, text: string): string[] =>
    proseOf(path, text)
      .split(/\s+/)
      .filter((word) => word !== '');

  test.each([
    ['line comments', 'const told = 1; // a told\n', ['//', 'a', 'told']],
    ['block comments', '/** a\n * told */ told()', ['/**', 'a', '*', 'told', '*/']],
    ['strings', `told('a told', "b", 'it\\'s')`, [`'a`, `told'`, '"b"', `'it\\'s'`]],
    ['templates, without the code in them', '`a ${told({ told: `b ${told}` })} c`; told', ['a', 'b', 'c']],
    ['no regular expressions', "x.replace(/'told\"`/g, told); a / told / b; 'c'", ["'c'"]],
    ['no names of modules', "import { told } from './told.ts';\nawait import('./told.ts');", []],
    ['strings after a division', "const a = b / 2; const c = 'd';", ["'d'"]],
  ])('of TypeScript: %s', (_, text, expected) => expect(words('a.ts', text)).toEqual(expected));

  test.each([
    ['no fences', 'a\n```console\ntold\n```\nb\n', ['a', 'b']],
    ['no code', 'a `told` b ``to`ld`` c', ['a', 'b', 'c']],
    ['an open fence to its end', 'a\n~~~\ntold\n', ['a']],
  ])('of Markdown: %s', (_, text, expected) => expect(words('a.md', text)).toEqual(expected));

  test('keeps lines and columns', () => {
    expect(hitsIn(proseOf('a.ts', "const told = 1;\nsay('was told');\n"))).toMatchObject([{ line: 2, column: 10 }]);
  });
});

describe('the lines that are checked', () => {
  const old = "// told before\nsay('told before, too');\n";
  const patterns = ['*.ts', '*.md', ':(exclude,glob)dist/**'];
  const write = (dir: string, path: string, text: string): void => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };

  test('are all of the working tree, tracked or not; not of deleted, ignored or generated files', () => {
    using shop = temporaryRepository([
      { name: 'base', files: { 'a.ts': old, 'gone.ts': old, '.gitignore': 'ignored.ts\n' } },
    ]);
    shop.git('checkout', '--quiet', '--detach', shop.oids['base']!);
    rmSync(join(shop.dir, 'gone.ts'));
    write(shop.dir, 'new.md', 'Whoever\n');
    write(shop.dir, 'ignored.ts', '// told\n');
    write(shop.dir, 'dist/made.ts', '// told\n');
    expect(wordsOf(shop.dir, allLines(shop.dir, patterns)).places).toEqual([
      'a.ts:1:4: "told": write reports, reported, shows or prints.',
      'a.ts:2:6: "told": write reports, reported, shows or prints.',
      'new.md:1:1: "Whoever": write the person who …, or anyone who ….',
    ]);
  });

  test('with a base are those that were added: not what was there, is moved, renamed or generated', () => {
    using shop = temporaryRepository([
      { name: 'base', files: { 'a.ts': old, 'b.ts': old, 'c.ts': "'c'\n" } },
      { name: 'next', files: { 'a.ts': `${old}// told now\n` } },
    ]);
    shop.git('checkout', '--quiet', '--detach', shop.oids['next']!);
    renameSync(join(shop.dir, 'b.ts'), join(shop.dir, 'moved.ts'));
    shop.git('add', '--all');
    write(shop.dir, 'c.ts', "'c'\n'told'\n");
    write(shop.dir, 'new.md', 'Whoever\n');
    write(shop.dir, 'dist/made.ts', '// told\n');
    expect(wordsOf(shop.dir, addedSince(shop.dir, shop.oids['base']!, patterns)).places).toEqual([
      'a.ts:3:4: "told": write reports, reported, shows or prints.',
      'c.ts:2:2: "told": write reports, reported, shows or prints.',
      'new.md:1:1: "Whoever": write the person who …, or anyone who ….',
    ]);
  });

  test('an exception excuses its own lines, and is unused when they are gone', () => {
    using shop = temporaryRepository([{ name: 'base', files: { 'a.ts': old, 'b.ts': old } }]);
    shop.git('checkout', '--quiet', '--detach', shop.oids['base']!);
    const because = { why: 'data' };
    const allowed = [
      { path: 'a.ts', line: 'before, too', ...because },
      { path: 'b.ts', line: 'told before', ...because },
      { path: 'b.ts', line: 'told after', ...because },
    ];
    expect(wordsOf(shop.dir, allLines(shop.dir, patterns), allowed)).toEqual({
      places: ['a.ts:1:4: "told": write reports, reported, shows or prints.'],
      unused: [allowed[2]],
    });
  });

  test('a base that does not exist is an error, and not a change that adds nothing', () => {
    using shop = temporaryRepository([{ name: 'base', files: { 'a.ts': old } }]);
    expect(commitOfRef(shop.dir, 'main')).toBe(shop.oids['base']);
    expect(() => commitOfRef(shop.dir, 'relase')).toThrow(NoCommit);
    expect(() => commitOfRef(shop.dir, 'relase')).toThrow('There is no commit relase.');
  });
});
