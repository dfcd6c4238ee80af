import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { play } from './play.ts';

const folder = join(import.meta.dirname, 'scenarios');
const names = globSync('**/*.scenario', { cwd: folder }).sort();

// A scenario contains its expected output: running it must reproduce the file. `vitest run -u` writes the actual output.
test.concurrent.for(names)('%s', { timeout: 120_000 }, async (name, { expect }) => {
  const path = join(folder, name);
  await expect(await play(readFileSync(path, 'utf8'))).toMatchFileSnapshot(path);
});
