import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { play } from './play.ts';

const folder = join(import.meta.dirname, 'scenarios');
const names = globSync('**/*.scenario', { cwd: folder }).sort();

// The file is both the question and the answer: played, it has to come out as it stands. `vitest run -u` writes what came out.
test.concurrent.for(names)('%s', { timeout: 120_000 }, async (name, { expect }) => {
  const path = join(folder, name);
  await expect(await play(readFileSync(path, 'utf8'))).toMatchFileSnapshot(path);
});
