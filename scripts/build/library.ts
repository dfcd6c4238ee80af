import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { checkDeclarations, declarationsOf } from './declarations.ts';
import { type Library, root, target } from './packages.ts';

/** Makes packages/LIBRARY/dist: one module, with what is loaded on demand in files of its own, and one declaration file. */
export async function buildLibrary(library: Library): Promise<void> {
  const folder = join(root, 'packages', library);
  const outdir = join(folder, 'dist');
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: [join(folder, 'src/index.ts')],
    outdir,
    absWorkingDir: root,
    bundle: true,
    packages: 'external',
    splitting: true,
    chunkNames: '[name]-[hash]',
    format: 'esm',
    platform: library === 'core' ? 'neutral' : 'node',
    target,
    charset: 'utf8',
    logLevel: 'warning',
  });
  writeFileSync(join(outdir, 'index.d.ts'), declarationsOf(library));
  checkDeclarations(library);
}
