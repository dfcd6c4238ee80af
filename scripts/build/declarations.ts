import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { bundleDeclarations, type FindModule } from './bundle-declarations.ts';
import { type DeclarationModule, parseDeclarations } from './declaration-module.ts';
import { type Door, doors, builtLibraries, type Library, publicDoors, root } from './packages.ts';

/**
 * The exports of an entry point of a library, as one declaration file. A public entry point omits members that are marked `@internal`,
 * and imports the exports of another public entry point of the library from there, so that a type is declared once.
 */
export function packageDeclarations(library: Library, door: Door): string {
  const dir = mkdtempSync(join(tmpdir(), 'gradus-types-'));
  const isPublic = publicDoors.some(([, one]) => one === door);
  const others = isPublic ? publicDoors.filter(([of, one]) => of === library && one !== door) : [];
  const fileOf = ({ source }: Door): string => join(dir, 'packages', library, 'src', source);
  try {
    emit(library, [door, ...others.map(([, one]) => one)], dir, isPublic);
    const siblings = others.map(([, one]) => ({ specifier: specifierOf(library, one), entry: fileOf(one) }));
    const bundled = bundleDeclarations(fileOf(door), finder(dir), siblings);
    return `// The types of ${specifierOf(library, door)}.\n\n${bundled}`;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** How a door is imported. */
const specifierOf = (library: Library, { name }: Door): string =>
  `@gradus/${library}${name === 'index' ? '' : `/${name}`}`;

/** Emits a declaration file for each source that the doors reach, in the folders of the repository. */
function emit(library: Library, from: readonly Door[], outDir: string, stripInternal: boolean): void {
  const source = join(root, 'packages', library);
  // No check: that is `pnpm types`. Every exported type is written out (isolatedDeclarations), so emitting needs none.
  const compilerOptions = {
    noEmit: false,
    emitDeclarationOnly: true,
    noCheck: true,
    stripInternal,
    rootDir: root,
    outDir,
    typeRoots,
  };
  tsc(outDir, {
    extends: join(source, 'tsconfig.json'),
    compilerOptions,
    files: from.map((door) => join(source, 'src', door.source)),
    include: [],
  });
}

/** Throws if the built declarations of a library use a name that they do not contain. The libraries that it uses must be built first. */
export function checkDeclarations(library: Library): void {
  const dir = mkdtempSync(join(tmpdir(), 'gradus-types-'));
  const built = (name: Library): readonly string[] =>
    doors[name].map((door) => join(root, 'packages', name, 'dist', `${door.name}.d.ts`));
  const paths = Object.fromEntries(
    builtLibraries.flatMap((name) =>
      doors[name].map((door, number) => [specifierOf(name, door), [built(name)[number]]]),
    ),
  );
  const compilerOptions = {
    noEmit: true,
    strict: true,
    target: 'es2024',
    module: 'nodenext',
    types: library === 'node' ? ['node'] : [],
    typeRoots,
    paths,
  };
  try {
    tsc(dir, { compilerOptions, files: built(library) });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const typeRoots = [join(root, 'node_modules/@types')];

/** Runs the compiler with a project file in `dir`. */
function tsc(dir: string, project: object): void {
  const path = join(dir, 'tsconfig.json');
  writeFileSync(path, JSON.stringify(project));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, '--pretty', 'false', '-p', path], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`tsc failed:\n${(stdout + stderr).split('\n').slice(0, 20).join('\n')}`);
}

function finder(dir: string): FindModule {
  const modules = new Map<string, DeclarationModule>();
  return (specifier, from) => {
    if (!specifier.startsWith('.') && !specifier.startsWith('/')) return undefined;
    const path = resolve(from === '' ? dir : join(from, '..'), specifier);
    const known = modules.get(path);
    if (known) return { path, module: known };
    const module = parseDeclarations(readFileSync(declarationFile(dir, path), 'utf8'));
    modules.set(path, module);
    return { path, module };
  };
}

/** The emitted file, or the one next to a JavaScript source that has its own. */
function declarationFile(dir: string, path: string): string {
  const emitted = path.replace(/\.[jt]s$/, '.d.ts');
  return existsSync(emitted) ? emitted : join(root, relative(dir, emitted));
}
