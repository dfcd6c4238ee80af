import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { bundleDeclarations, type FindModule } from './bundle-declarations.ts';
import { type DeclarationModule, parseDeclarations } from './declaration-module.ts';
import { libraries, type Library, root } from './packages.ts';

/** The public types of a library as one declaration file. */
export function declarationsOf(library: Library): string {
  const dir = mkdtempSync(join(tmpdir(), 'gradus-types-'));
  try {
    emit(library, dir);
    return `// The public types of @gradus/${library}.\n\n${bundleDeclarations(join(dir, 'packages', library, 'src/index.ts'), finder(dir))}`;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Emits a declaration file for each source that the index reaches, in the folders of the repository. */
function emit(library: Library, outDir: string): void {
  const source = join(root, 'packages', library);
  // No check: that is `pnpm types`. Every exported type is written out (isolatedDeclarations), so emitting needs none.
  const compilerOptions = { noEmit: false, emitDeclarationOnly: true, noCheck: true, rootDir: root, outDir, typeRoots };
  tsc(outDir, {
    extends: join(source, 'tsconfig.json'),
    compilerOptions,
    files: [join(source, 'src/index.ts')],
    include: [],
  });
}

/** Throws where the built declarations of a library use a name that they do not hold. The libraries below it have to be built. */
export function checkDeclarations(library: Library): void {
  const dir = mkdtempSync(join(tmpdir(), 'gradus-types-'));
  const built = (name: Library): string => join(root, 'packages', name, 'dist/index.d.ts');
  const paths = Object.fromEntries(
    libraries.filter((name) => name !== library).map((name) => [`@gradus/${name}`, [built(name)]]),
  );
  const compilerOptions = {
    noEmit: true,
    strict: true,
    target: 'es2024',
    module: 'nodenext',
    types: library === 'core' ? [] : ['node'],
    typeRoots,
    paths,
  };
  try {
    tsc(dir, { compilerOptions, files: [built(library)] });
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

/** The emitted file, or the one beside a JavaScript source that brings its own. */
function declarationFile(dir: string, path: string): string {
  const emitted = path.replace(/\.[jt]s$/, '.d.ts');
  return existsSync(emitted) ? emitted : join(root, relative(dir, emitted));
}
