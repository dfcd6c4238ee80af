import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** The picture of docs/rollouts.md: what the command on that page draws. */
export function generateSimulationPicture(): Map<string, string> {
  const page = readFileSync(new URL('docs/rollouts.md', root), 'utf8');
  const [, command] = /^\$ npx -y pnpm@12 -s gradus (rollout simulate .*)$/m.exec(page) ?? [];
  if (command === undefined) throw new Error('docs/rollouts.md has no simulation that a picture could be drawn of');
  const main = fileURLToPath(new URL('packages/cli/src/main.ts', root));
  const svg = execFileSync(process.execPath, [main, ...command.split(' '), '--format', 'svg'], {
    cwd: new URL('examples/webshop/', root),
    encoding: 'utf8',
  });
  return new Map([['docs/images/rollout-simulation.svg', svg]]);
}
