import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './packages.ts';

interface Packed {
  readonly filename: string;
}

/** Packs one package as it would be published, and returns the path of its tarball. */
export function pack(name: string, destination: string): string {
  const [command, args] = pnpm();
  const text = execFileSync(command, [...args, 'pack', '--json', '--pack-destination', destination], {
    cwd: join(root, 'packages', name),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return (JSON.parse(text) as Packed).filename;
}

/** The pnpm that runs this, or the one that CONTRIBUTING.md names. Only pnpm resolves `publishConfig` and `catalog:`. */
function pnpm(): [command: string, args: readonly string[]] {
  const running = process.env['npm_execpath'] ?? '';
  if (!/pnpm/.test(running)) return ['npx', ['-y', 'pnpm@12']];
  return /\.[cm]?js$/.test(running) ? [process.execPath, [running]] : [running, []];
}
