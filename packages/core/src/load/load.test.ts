import { describe, expect, test } from 'vitest';
import type { DocumentSource } from '../model/document.ts';
import type { SourceFile, Tree } from '../model/file.ts';
import { valueAt } from '../model/pointer.ts';
import { compileGlobs } from './glob.ts';
import type { LoadLimits } from './limits.ts';
import { load, loadFile, type Feed, type LoadCache } from './load.ts';
import { compileSource } from './source.ts';

const limits: LoadLimits = { fileBytes: 5_242_880, files: 1000, documents: 1000, depth: 64, expansion: 100_000 };
const base: DocumentSource = { paths: ['**'], duplicates: 'error', nulls: 'absent' };
const own: DocumentSource = { ...base, ownKindsOnly: true };

function file(path: string, text: string, more: Partial<SourceFile> = {}): SourceFile {
  return { path, mode: 'file', size: text.length, text, ...more };
}

function feed(source: Partial<DocumentSource> = {}, vars: Record<string, string> = {}): Feed {
  return { source: { ...base, ...source }, vars };
}

function tree(...files: SourceFile[]): Tree {
  return new Map(files.map((each) => [each.path, each]));
}

function selecting(...sources: DocumentSource[]): (path: string) => readonly Feed[] {
  const compiled = sources.map((source) => {
    const globs = compileGlobs(source.paths);
    if (!globs.ok) throw new Error(globs.message);
    return { source, globs: globs.globs };
  });
  return (path) =>
    compiled.flatMap(({ source, globs }) => {
      const vars = globs.match(path);
      return vars === undefined ? [] : [{ source, vars }];
    });
}

describe('items', () => {
  test('each document of a stream is an item', () => {
    const { items, problems, readable } = loadFile(file('a.yaml', 'a: 1\n---\n---\nb: 2\n'), [feed()], limits);
    expect(items.map(({ stream, pointer, value }) => [stream, pointer, value])).toEqual([
      [0, '', { a: 1 }],
      [2, '', { b: 2 }],
    ]);
    expect([problems, readable]).toEqual([[], true]);
  });

  test('a pattern creates an item for each match; no match is not a problem', () => {
    const one = file('a.yaml', 'releases:\n  a/b: { version: 1.30 }\n  c: { version: 2.0 }\n---\nother: 1\n');
    const { items, problems } = loadFile(
      one,
      [feed({ kind: 'Release', items: '/releases/*', text: ['/version'] }, { series: '1' })],
      limits,
    );
    expect(items.map(({ stream, pointer, value, vars }) => [stream, pointer, value, vars])).toEqual([
      [0, '/releases/a~1b', { version: '1.30' }, { series: '1' }],
      [0, '/releases/c', { version: '2.0' }, { series: '1' }],
    ]);
    expect(problems).toEqual([]);
  });

  test('several sources share a parse, unless they read the file differently', () => {
    const one = file('a.yaml', 'version: 1.30\nshop: { a: 1 }\n');
    const { items } = loadFile(
      one,
      [feed(), feed({ items: '/shop' }), feed({ text: ['/version'] }), feed({ format: 'lines' })],
      limits,
    );
    expect(items.map(({ value }) => value)).toEqual([
      { version: 1.3, shop: { a: 1 } },
      { a: 1 },
      { version: '1.30', shop: { a: 1 } },
      ['version: 1.30', 'shop: { a: 1 }'],
    ]);
    expect(items[1]?.value).toBe(valueAt(items[0]?.value, '/shop'));
  });

  test.each<[string, DocumentSource['format'], unknown]>([
    ['a.json', undefined, [1]],
    ['a.json', 'text', '[1]'],
    ['a.txt', 'lines', ['[1]']],
    ['a.txt', 'json', [1]],
    ['a.txt', undefined, [1]],
    ['a.txt', { regex: '(?P<digit>\\d)' }, [{ digit: '1' }]],
  ])('%s as %j', (path, format, expected) => {
    const source = format === undefined ? {} : { format };
    expect(loadFile(file(path, '[1]'), [feed(source)], limits).items.map(({ value }) => value)).toEqual([expected]);
  });

  test('our own kinds are recognized by apiVersion; other documents and files are ignored', () => {
    const mixed = file('a.yaml', 'apiVersion: gradus.dev/v1\n---\napiVersion: apps/v1\n---\nnote: gradus.dev/v1\n');
    expect(loadFile(mixed, [{ source: own, vars: {} }], limits).items.map(({ stream }) => stream)).toEqual([0]);
    const foreign = file('b.yaml', 'apiVersion: apps/v1\n  broken: [');
    expect(loadFile(foreign, [{ source: own, vars: {} }], limits)).toEqual({
      items: [],
      problems: [],
      readable: true,
      unread: [],
      streams: [],
      shared: [],
      hasDoubled: false,
    });
    const broken = file('c.yaml', 'apiVersion: gradus.dev/v1\n  broken: [');
    expect(loadFile(broken, [{ source: own, vars: {} }], limits)).toMatchObject({
      items: [],
      readable: false,
      unread: [own],
    });
  });
});

describe('a file that cannot be read is a problem', () => {
  const exclude = 'exclude its path in spec.documents';
  test.each<[string, SourceFile, object]>([
    [
      'a link',
      file('a.yaml', 'b.yaml', { mode: 'symlink' }),
      {
        message: 'a.yaml is a symbolic link, and links are not followed.',
        fix: 'Put the file itself in this place, or exclude the path in spec.documents.',
      },
    ],
    [
      'a submodule',
      { path: 'shop', mode: 'submodule', size: 0 },
      {
        message: 'shop is a submodule, and files of submodules are not read.',
        fix: 'Put the files into this repository, or exclude the path in spec.documents.',
      },
    ],
    [
      '50 MB',
      { path: 'a.yaml', mode: 'file', size: 52_428_800 },
      {
        message: 'a.yaml has 52,428,800 bytes; the limit is 5,242,880 (spec.limits.fileBytes).',
        fix: `Split the file, ${exclude}, or raise spec.limits.fileBytes in gradus.yaml.`,
      },
    ],
    [
      'UTF-16',
      { path: 'a.yaml', mode: 'file', size: 9, problem: 'is not UTF-8 (it looks like UTF-16 LE)' },
      { message: 'a.yaml is not UTF-8 (it looks like UTF-16 LE).', fix: `Save it as UTF-8 text, or ${exclude}.` },
    ],
    [
      'not read',
      { path: 'a.yaml', mode: 'file', size: 9 },
      {
        message: 'a.yaml was not read, so its content is unknown.',
        fix: `Include its text in the tree, or ${exclude}.`,
      },
    ],
    [
      'bad YAML',
      file('a.yaml', 'a: 1\nb: @c'),
      {
        message: 'a.yaml cannot be read as YAML: a value cannot begin with `@`.',
        fix: 'Put the whole value in quotes.',
        offset: 8,
      },
    ],
    [
      'bad JSON',
      file('a.json', '{'),
      {
        message: 'a.json cannot be read as JSON: expected a key in double quotes, but found the end of the file.',
        fix: 'Write keys in double quotes; JSON has no comments.',
        offset: 1,
      },
    ],
  ])('%s', (_, given, problem) => {
    // Paths that are read only to find built-in kinds are ignored if they are links or submodules, or do not mention a built-in kind.
    const isOwnToo = given.text === undefined && given.mode !== 'symlink' && given.mode !== 'submodule';
    const feeds = [feed(), feed({ items: '/a' }), { source: own, vars: {} }].slice(0, isOwnToo ? 3 : 2);
    const loaded = loadFile(given, feeds, limits);
    expect(loaded.problems).toEqual([{ validation: 'unreadable', path: given.path, ...problem }]);
    expect(loaded).toMatchObject({ items: [], readable: false, unread: feeds.map(({ source }) => source) });
  });

  test.each(['symlink', 'submodule'] as const)('a %s that no source of the project selects is ignored', (mode) => {
    const link = file('a.yaml', 'apiVersion: gradus.dev/v1', { mode });
    expect(loadFile(link, [{ source: own, vars: {} }], limits)).toMatchObject({
      items: [],
      problems: [],
      readable: true,
    });
    expect(loadFile(link, [feed(), { source: own, vars: {} }], limits).readable).toBe(false);
  });

  test('a large file that does not mention a built-in kind is ignored', () => {
    expect(loadFile(file('a.yaml', 'a: 1', { size: 52_428_800 }), [{ source: own, vars: {} }], limits).readable).toBe(
      true,
    );
  });

  test('one source may read what another cannot', () => {
    const loaded = loadFile(file('a.yaml', 'b: @c'), [feed(), feed({ format: 'text' })], limits);
    expect(loaded.items.map(({ value }) => value)).toEqual(['b: @c']);
    expect(loaded.unread).toEqual([base]);
  });

  test('an invalid source reads nothing, and is reported', () => {
    const source = { ...base, items: 'releases', text: ['/a*'], format: { regex: '(' } } as const;
    expect(compileSource(source)).toEqual({
      ok: false,
      problems: [
        {
          member: 'items',
          message: 'the pattern `releases` must begin with a slash, or be empty for the root; write `/releases`',
        },
        { member: 'text', message: '`*` in the pattern `/a*` must be a whole step; write ~2 for a star in a key' },
        {
          member: 'format',
          message: 'the regular expression `(` is not valid in RE2: missing closing ): `(`',
        },
      ],
    });
    const { problems, readable } = loadFile(file('a.txt', 'x'), [{ source, vars: {} }], limits);
    expect([problems.length, readable]).toEqual([3, false]);
  });
});

describe('an empty file', () => {
  test.each(['', '# nothing\n', '---\n', '\uFEFF\n'])('%j is a problem only if a kind is expected', (text) => {
    expect(loadFile(file('a.yaml', text), [feed(), { source: own, vars: {} }], limits)).toMatchObject({
      items: [],
      problems: [],
      readable: true,
    });
    expect(loadFile(file('a.yaml', text), [feed({ kind: 'Release' })], limits)).toMatchObject({
      items: [],
      readable: true,
      problems: [
        {
          validation: 'empty',
          path: 'a.yaml',
          message: 'a.yaml is empty, but a document of kind Release is expected.',
          fix: 'Write the document, delete the file, or exclude its path in spec.documents.',
        },
      ],
    });
  });
});

describe('a tree', () => {
  const files = tree(
    file('b.yaml', 'b: 1', { oid: 'b0' }),
    file('a.yaml', 'a: [', { oid: 'a0' }),
    file('c/d.yaml', 'd: 1', { oid: 'd0' }),
    file('e.txt', 'e'),
  );
  const yaml: DocumentSource = { ...base, paths: ['**/{name}.yaml'] };

  test('is read in path order, and files that cannot be read are reported', () => {
    const loaded = load(files, selecting(yaml), limits);
    expect(loaded.items.map((item) => [item.file.path, item.vars])).toEqual([
      ['b.yaml', { name: 'b' }],
      ['c/d.yaml', { name: 'd' }],
    ]);
    expect(loaded.unreadable).toEqual([{ path: 'a.yaml', sources: [yaml] }]);
    expect([...loaded.selected.keys()]).toEqual(['a.yaml', 'b.yaml', 'c/d.yaml']);
    expect(loaded.problems.map(({ path }) => path)).toEqual(['a.yaml']);
  });

  test('the order of its files does not matter', () => {
    const reversed = new Map([...files].toReversed());
    expect(load(reversed, selecting(yaml), limits)).toEqual(load(files, selecting(yaml), limits));
  });

  test.each([
    [
      'files',
      { files: 2 },
      'c/d.yaml and the files after it are not read: the project selects more than 2 files (spec.limits.files).',
    ],
    [
      'documents',
      { documents: 1 },
      'c/d.yaml and the files after it are not read: the project selects more than 1 documents (spec.limits.documents).',
    ],
  ])('beyond the limit of %s nothing is reported as absent', (_, limit, message) => {
    const loaded = load(files, selecting(yaml), { ...limits, ...limit });
    expect(loaded.items.map((item) => item.file.path)).toEqual(['b.yaml']);
    expect(loaded.unreadable.map(({ path }) => path)).toEqual(['a.yaml', 'c/d.yaml']);
    expect(loaded.problems.at(-1)?.message).toBe(message);
    expect(load(files, selecting(yaml), { ...limits, files: 3, documents: 2 }).items).toHaveLength(2);
  });

  test('a blob is parsed once, even if it occurs at several paths', () => {
    const cache: LoadCache = new Map();
    const sources = selecting(yaml);
    const first = load(files, sources, limits, cache);
    const moved = tree(file('x/b.yaml', 'b: 1', { oid: 'b0' }), file('a.yaml', 'a: [', { oid: 'a0' }));
    const second = load(moved, sources, limits, cache);
    expect(second.items[0]?.value).toBe(first.items[0]?.value);
    expect(second.items[0]?.file.path).toBe('x/b.yaml');
    expect(second.unreadable).toHaveLength(1);
    expect(cache.size).toBe(3);
    // The same blob with another extension is parsed separately.
    expect(load(tree(file('b.json', 'b: 1', { oid: 'b0' })), selecting(base), limits, cache).unreadable).toHaveLength(
      1,
    );
  });

  test('files without a blob id are not cached', () => {
    const cache: LoadCache = new Map();
    load(tree(file('a.yaml', 'a: 1')), selecting(yaml), limits, cache);
    expect(load(tree(file('a.yaml', 'a: 2')), selecting(yaml), limits, cache).items[0]?.value).toEqual({ a: 2 });
    expect(cache.size).toBe(0);
  });
});
