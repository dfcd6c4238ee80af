import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { licensesOf } from './licenses.ts';
import { root, target } from './packages.ts';

const engineMark = '//# engine';

interface BuiltCommand {
  readonly text: string;
  /** Paths of the sources, from the root of the repository. */
  readonly inputs: readonly string[];
}

/** Builds packages/cli/dist/gradus.mjs, with the licences of its content. */
export async function buildCommand(outdir: string = join(root, 'packages/cli/dist')): Promise<void> {
  const { text, inputs } = await commandText('packages/cli/src/cli.ts');
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  writeFileSync(join(outdir, 'gradus.mjs'), text);
  chmodSync(join(outdir, 'gradus.mjs'), 0o755);
  writeFileSync(join(outdir, 'LICENSES.txt'), licensesOf(inputs, 'The file gradus.mjs contains'));
}

/**
 * The whole command with all that it uses in one file.
 *
 * V8 scans a whole module before it runs the first line, even the parts that are only imported on demand: 60 ms for the engine, twice as
 * long as Node takes to start. The engine is therefore stored after `main.ts` as comments, which V8 skips in a tenth of that time, and is
 * loaded from the same file when a command needs it. As a separate module, it is also stored in Node's compile cache.
 *
 * @param entry the module that `main.ts` imports unless it only prints the version; it exports the same `main`.
 */
export async function commandText(entry: string): Promise<BuiltCommand> {
  const engine = await bundle(entry, small);
  const main = await bundle('packages/cli/src/main.ts', { plugins: [engineBelow] });
  const commented = asAscii(engine.text).trimEnd().replaceAll('\n', '\n//');
  const text = `${asAscii(main.text).trimEnd()}\n${engineMark}\n//${commented}\n`;
  if (text.split(`\n${engineMark}\n`).length !== 2)
    throw new Error(`The line ${engineMark} has to stand once in the command.`);
  return { text, inputs: Object.keys(engine.metafile.inputs) };
}

/** White space is removed, but names stay, so that the stack in a bug report shows the place. */
export const small: BuildOptions = {
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 200,
  // CommonJS packages load Node's built-in modules with `require`.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
};

async function bundle(entry: string, more: BuildOptions): Promise<{ text: string; metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target,
    legalComments: 'none',
    define: { ENGINE_MARK: JSON.stringify(engineMark) },
    logLevel: 'warning',
    ...more,
  });
  return { text: outputFiles![0]!.text, metafile: metafile! };
}

/** In the bundle of `main.ts`, the engine is the text below it instead of the import of the sources. */
const engineBelow: Plugin = {
  name: 'engine-below',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/cli\.ts$/ }, () => ({ path: join(root, 'scripts/build/load-engine.ts') }));
  },
};

/** esbuild escapes strings but leaves regular expressions as they are; the escape means the same in both. */
export function asAscii(text: string): string {
  return text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
