import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { checkDeclarations, packageDeclarations } from './declarations.ts';
import { doors, type Library, root, target } from './packages.ts';

/**
 * Builds packages/LIBRARY/dist: a module and a declaration file for each entry point, with shared code and code that is loaded on demand in
 * chunks.
 */
export async function buildLibrary(library: Library): Promise<void> {
  const folder = join(root, 'packages', library);
  const outdir = join(folder, 'dist');
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: Object.fromEntries(doors[library].map(({ name, source }) => [name, join(folder, 'src', source)])),
    outdir,
    absWorkingDir: root,
    bundle: true,
    packages: 'external',
    splitting: true,
    chunkNames: '[name]-[hash]',
    format: 'esm',
    platform: library === 'node' ? 'node' : 'neutral',
    target,
    charset: 'utf8',
    logLevel: 'warning',
  });
  for (const door of doors[library])
    writeFileSync(join(outdir, `${door.name}.d.ts`), packageDeclarations(library, door));
  checkDeclarations(library);
}
