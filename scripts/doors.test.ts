// Checks the entry points of the libraries: public names are few, documented and used in examples; names that the packages share are used.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { doors, builtLibraries, publicDoors } from './build/packages.ts';
import { repositoryRoot } from './sources.ts';

const read = (path: string): string => readFileSync(join(repositoryRoot, path), 'utf8');

/** The maximum number of names of a public entry point. To add a name, remove another one. */
const most: Readonly<Record<string, number>> = { core: 30, 'core-forge': 22, rollout: 26, node: 20 };

interface ExportedName {
  readonly name: string;
  /** Empty if there is none. */
  readonly docstring: string;
}

/** The exported names in the reviewed types, each with the comment above its declaration. */
function exportedNames(types: string): ExportedName[] {
  const declared = /(?:\/\*\*((?:(?!\*\/)[^])*)\*\/\n)?^export (?:declare )?(?:\w+ )+?([\w$]+)(?=[\s<(:{=])/gm;
  return [...types.matchAll(declared)].map(([, docstring = '', name]) => ({
    name: name!,
    docstring: docstring.replaceAll(/\s*\n \* ?/g, ' ').trim(),
  }));
}

const wordsOf = (text: string): string[] =>
  text
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]+/g) ?? [];

/** Whether a docstring says more than the name. */
function saysMore({ name, docstring }: ExportedName): boolean {
  const known = new Set([...wordsOf(name), 'a', 'an', 'the', 'of', 'for', 'is', 'this']);
  return wordsOf(docstring).filter((word) => !known.has(word.replace(/s$/, '')) && !known.has(word)).length >= 4;
}

/** The texts in which a reader sees a name in use: the examples (without the attacks) and the pages of the guide. */
const shown = ['examples', 'docs/guide']
  .flatMap((folder) =>
    readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  .filter((path) => /\.(?:ts|md)$/.test(path) && !path.startsWith('examples/attacks/') && !path.endsWith('.test.ts'))
  .map(read)
  .join('\n');

test.each(publicDoors)('%s: each public name is explained and shown: $1.name', (library, { name }) => {
  const file = `${library}${name === 'index' ? '' : `-${name}`}`;
  const names = exportedNames(read(`docs/api/${file}.d.ts`));
  const uses = (word: string): boolean => new RegExp(`(?<![\\w$])${word}(?![\\w$])`).test(shown);
  expect(names.length).toBeGreaterThan(5);
  expect(names.length, `names of ${file}`).toBeLessThanOrEqual(most[file]!);
  expect(
    names.filter((each) => !saysMore(each)).map((each) => each.name),
    'no docstring, or one that only repeats the name',
  ).toEqual([]);
  expect(
    names.filter((each) => !uses(each.name)).map((each) => each.name),
    'in no example, and on no page of docs/guide',
  ).toEqual([]);
});

/** The names of a list in braces, as pairs of the outer and the inner name. */
const listed = (list: string): [outside: string, inside: string][] =>
  list
    .split(',')
    .map((entry) => entry.replace(/^\s*(?:type )?/, '').trim())
    .filter((entry) => entry !== '')
    .map((entry) => [entry.split(' as ')[0]!, entry.split(' as ').at(-1)!]);

/** The imports of a file from a module, by the names that the module exports. */
function importedOf(text: string, specifier: string): string[] {
  const clause = /(?:import|export) (?:type )?\{([^}]*)\}\s+from\s+'([^']+)'/g;
  return [...text.matchAll(clause)]
    .filter(([, , from]) => from === specifier)
    .flatMap(([, list]) => listed(list!).map(([name]) => name));
}

/** Everything that may import a package: the other packages, the actions, and the scripts, pages and examples with their tests. */
const house = ['packages', 'actions/src', 'scripts', 'docs', 'examples'].flatMap((folder) =>
  readdirSync(join(repositoryRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(repositoryRoot, join(entry.parentPath, entry.name)))
    .filter((path) => !/node_modules|\/dist\//.test(path)),
);

test.each(builtLibraries.filter((name) => doors[name].some((door) => door.name === 'internal')))(
  'each name of @gradus/%s/internal is imported by another package of the house',
  (library) => {
    const exported = [...read(`packages/${library}/src/internal.ts`).matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(
      ([, list]) => listed(list!).map(([, name]) => name),
    );
    const used = new Set(
      house
        .filter((file) => !file.startsWith(`packages/${library}/`))
        .flatMap((file) => importedOf(read(file), `@gradus/${library}/internal`)),
    );
    expect(exported.length).toBeGreaterThan(10);
    expect(exported.filter((name) => !used.has(name))).toEqual([]);
  },
);
