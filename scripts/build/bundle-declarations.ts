import type { DeclarationModule, DeclarationReference } from './declaration-module.ts';

/** Finds the module that a specifier names, seen from another one; undefined for packages. */
export type FindModule = (
  specifier: string,
  from: string,
) => { readonly path: string; readonly module: DeclarationModule } | undefined;

/** A declaration that is kept, with the meaning of its words. */
interface Kept {
  readonly path: string;
  readonly name: string;
  readonly texts: readonly string[];
  /** Local word to the declaration that it names. */
  readonly uses: Map<string, Kept>;
}

/** Another entry of the same package, from which its exports are imported. */
export interface Sibling {
  readonly specifier: string;
  readonly entry: string;
}

interface Bundle {
  readonly find: FindModule;
  /** `PATH NAME` of a declaration to the specifier of the sibling that exports it. */
  readonly elsewhere: ReadonlyMap<string, string>;
  readonly kept: Map<string, Kept>;
  /** Package specifier to the names that are used from it. */
  readonly packages: Map<string, Set<string>>;
}

/**
 * One declaration file with everything that an entry exports, and the types that these exports use. Exports come first, in the order of
 * the entry; the others follow by name. If two have the same name, the name of the hidden one also contains its file.
 */
export function bundleDeclarations(entry: string, find: FindModule, siblings: readonly Sibling[] = []): string {
  const start = find(entry, '');
  if (!start) throw new Error(`There is no ${entry}.`);
  const elsewhere = new Map(
    siblings.flatMap(({ specifier, entry: other }) =>
      exportsOf(other, find).map((key): [string, string] => [key, specifier]),
    ),
  );
  for (const own of exportsOf(entry, find)) elsewhere.delete(own);
  const bundle: Bundle = { find, elsewhere, kept: new Map(), packages: new Map() };
  const shown = new Map<string, Kept>();
  for (const [name, reference] of start.module.exports) {
    const kept = keep(bundle, start.path, start.module, reference);
    if (kept) shown.set(name, kept);
  }
  return print(bundle, shown);
}

/** The places of the declarations that a module exports, as keys of `elsewhere`. */
function exportsOf(entry: string, find: FindModule): string[] {
  const start = find(entry, '');
  if (!start) throw new Error(`There is no ${entry}.`);
  return [...start.module.exports.values()].flatMap((reference) => {
    const found = reference.from === '' ? start : find(reference.from, start.path);
    return found ? [`${found.path} ${reference.name}`] : [];
  });
}

/** Keeps a declaration and all that it uses; undefined, and noted, for a name of a package. */
function keep(
  bundle: Bundle,
  path: string,
  module: DeclarationModule,
  { from, name }: DeclarationReference,
): Kept | undefined {
  if (from === '')
    return module.declarations.has(name)
      ? keepDeclared(bundle, path, module, name)
      : keep(bundle, path, module, imported(module, name, path));
  const next = bundle.find(from, path);
  if (!next) return importFrom(bundle, from, name);
  const exported = next.module.exports.get(name);
  if (!exported) throw new Error(`${next.path} does not export ${name}, which ${path} imports.`);
  return keep(bundle, next.path, next.module, exported);
}

function importFrom({ packages }: Bundle, from: string, name: string): undefined {
  packages.set(from, (packages.get(from) ?? new Set()).add(name));
}

function imported(module: DeclarationModule, name: string, path: string): DeclarationReference {
  const reference = module.imports.get(name);
  if (!reference) throw new Error(`${path} exports ${name}, but neither declares nor imports it.`);
  return reference;
}

function keepDeclared(bundle: Bundle, path: string, module: DeclarationModule, name: string): Kept | undefined {
  const key = `${path} ${name}`;
  const known = bundle.kept.get(key);
  if (known) return known;
  const specifier = bundle.elsewhere.get(key);
  if (specifier !== undefined) return importFrom(bundle, specifier, name);
  const kept: Kept = { path, name, texts: module.declarations.get(name)!, uses: new Map() };
  bundle.kept.set(key, kept);
  for (const word of words(kept.texts.join('\n'))) {
    const reference = module.declarations.has(word) ? { from: '', name: word } : module.imports.get(word);
    const used = reference && keep(bundle, path, module, reference);
    if (used) kept.uses.set(word, used);
  }
  return kept;
}

/** A comment, a string, or an identifier that is neither a member nor the name of a parameter or a property. */
const token = /\/\*.*?\*\/|'[^'\n]*'|"[^"\n]*"|(?<![\w$.])([A-Za-z_$][\w$]*)(?![\w$]|\??:|\()/gs;

function words(code: string): Set<string> {
  return new Set([...code.matchAll(token)].flatMap(([, word]) => word ?? []));
}

function print({ kept, packages }: Bundle, shown: ReadonlyMap<string, Kept>): string {
  const visible = new Set(shown.values());
  const hidden = [...kept.values()].filter((one) => !visible.has(one));
  const taken = new Set([...visible].map(({ name }) => name));
  const names = new Map<Kept, string>([...visible].map((one) => [one, one.name]));
  for (const one of hidden) {
    const name = taken.has(one.name) ? `${one.name}Of${fileName(one.path)}` : one.name;
    if (taken.has(name))
      throw new Error(
        `Two declarations that the public types use are called ${name}; one is in ${one.path}. Rename one.`,
      );
    taken.add(name);
    names.set(one, name);
  }
  const sections = [
    ...[...packages].sort().map(([from, used]) => `import type { ${[...used].sort().join(', ')} } from '${from}';`),
    ...[...visible].map((one) => declare(one, names, shown.get(one.name) === one)),
    ...(hidden.length > 0 ? ['// Not exported by name, but part of the types above.'] : []),
    ...hidden.sort((a, b) => (names.get(a)! < names.get(b)! ? -1 : 1)).map((one) => declare(one, names, false)),
    aliases(shown),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** Also declares that nothing else is exported: without such a list, everything in a declaration file is exported. */
function aliases(shown: ReadonlyMap<string, Kept>): string {
  const renamed = [...shown].filter(([name, one]) => name !== one.name).map(([name, one]) => ` ${one.name} as ${name}`);
  return `export {${renamed.join(',')}${renamed.length > 0 ? ' ' : ''}};`;
}

function declare({ texts, uses }: Kept, names: ReadonlyMap<Kept, string>, exported: boolean): string {
  const own = texts.map((text) =>
    text.replaceAll(token, (all: string, word?: string) =>
      word === undefined || !uses.has(word) ? all : names.get(uses.get(word)!)!,
    ),
  );
  const prefix = exported ? 'export ' : '';
  return own
    .map((text) =>
      text.replace(
        /^((?:\/\*\*.*?\*\/\n)?)(interface\b|type\b)?/s,
        (_, comment: string, type?: string) => `${comment}${prefix}${type ?? 'declare '}`,
      ),
    )
    .join('\n');
}

function fileName(path: string): string {
  const parts = path
    .replace(/^.*\//, '')
    .replace(/\.[a-z.]+$/, '')
    .split('-');
  return parts.map((part) => part[0]!.toUpperCase() + part.slice(1)).join('');
}
