// Writes everything that is generated from something else. `pnpm fresh` fails where the tree has another text.
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

// The pages are made by the engine, which is loaded with the policies that it has then.
write(generatePacks());
const { generatedFiles: generated } = await import('./generate/all.ts');
write(await generated());
// The bundles hold what was generated before.
const bundles = await actionFiles();
rmSync(new URL(actionsFolder, root), { recursive: true, force: true });
write(bundles);
