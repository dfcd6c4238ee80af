// Writes all generated files. `pnpm fresh` fails if a file in the tree differs.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { actionFiles, actionsFolder } from './build/actions.ts';
import { generatePacks } from './generate/packs.ts';

const root = new URL('../', import.meta.url);

function write(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const url = new URL(path, root);
    mkdirSync(new URL('./', url), { recursive: true });
    writeFileSync(url, text);
  }
}

// The engine creates the pages, and loads the policies that exist at that time.
write(generatePacks());
const { generatedFiles: generated } = await import('./generate/all.ts');
write(await generated());
// The bundles contain the files that were generated before.
const bundles = await actionFiles();
rmSync(new URL(actionsFolder, root), { recursive: true, force: true });
write(bundles);
