// Writes everything that is generated from something else. `pnpm fresh` fails where the tree has another text.
import { mkdirSync, writeFileSync } from 'node:fs';
import { generated } from './generate/all.ts';

const root = new URL('../', import.meta.url);
for (const [path, text] of await generated()) {
  const url = new URL(path, root);
  mkdirSync(new URL('./', url), { recursive: true });
  writeFileSync(url, text);
}
