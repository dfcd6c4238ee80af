// Fails if a generated file does not match its sources.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import process from 'node:process';
import { actionFiles, actionsFolder } from './build/actions.ts';
import { generatedFiles } from './generate/all.ts';

const root = new URL('../', import.meta.url);
const made = new Map([...(await generatedFiles()), ...(await actionFiles())]);
const stale = [...made].filter(([path, text]) => {
  const url = new URL(path, root);
  return !existsSync(url) || readFileSync(url, 'utf8') !== text;
});
const bundles = new URL(`${actionsFolder}/`, root);
const left = (existsSync(bundles) ? readdirSync(bundles) : [])
  .map((name) => `${actionsFolder}/${name}`)
  .filter((path) => !made.has(path));
for (const [path] of stale) console.error(`stale: ${path}`);
for (const path of left) console.error(`made from nothing any more: ${path}`);
if (stale.length + left.length > 0) {
  console.error('Run: pnpm generate');
  process.exitCode = 1;
} else {
  console.log('generated files are fresh');
}
