// Set-up of the system tests: the tests that run the command as a process run the file that is published, which starts in half the time of the sources.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { commandText } from '../build/command.ts';
import { root } from '../build/packages.ts';

export default async function buildForTests(): Promise<void> {
  if (process.env['GRADUS_COMMAND'] !== undefined) return;
  const { text } = await commandText('packages/cli/src/cli.ts');
  // Always the same path, so that Node's compile cache holds one version of it.
  const folder = join(root, 'node_modules/.cache/gradus');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'gradus.mjs');
  const half = `${path}.${process.pid}`;
  writeFileSync(half, text, { mode: 0o755 });
  renameSync(half, path);
  process.env['GRADUS_COMMAND'] = path;
}
