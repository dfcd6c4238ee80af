// Fails where a generated file is not what its sources give.
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { generated } from './generate/all.ts';

const root = new URL('../', import.meta.url);
const stale = [...(await generated())].filter(([path, text]) => {
  const url = new URL(path, root);
  return !existsSync(url) || readFileSync(url, 'utf8') !== text;
});
for (const [path] of stale) console.error(`stale: ${path}`);
if (stale.length > 0) {
  console.error('Run: pnpm generate');
  process.exitCode = 1;
} else {
  console.log('generated files are fresh');
}
