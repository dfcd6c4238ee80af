// The first thing that a newcomer runs: a webshop whose repository is under change management, and two pull requests to it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { buildWebshop, clock } from '../examples/webshop/repository.ts';

const color = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
const paint = (code: string, text: string): string => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
const cli = new URL('../packages/cli/src/main.ts', import.meta.url).pathname;
const dir = mkdtempSync(join(tmpdir(), 'gradus-demo-'));

function gradus(...args: string[]): number {
  process.stdout.write(`\n${paint('2', '$')} ${paint('1', `gradus ${args.join(' ')}`)}\n\n`);
  const { status } = spawnSync(process.execPath, [cli, ...args, '--now', clock], { cwd: dir, stdio: 'inherit' });
  process.stdout.write(paint('2', `exit code ${status}\n`));
  return status ?? 70;
}

function say(title: string, text: string): void {
  process.stdout.write(`\n${paint('36', `── ${title} ${'─'.repeat(Math.max(2, 76 - title.length))}`)}\n${text}\n`);
}

try {
  await buildWebshop(dir);
  say(
    'A webshop under change management',
    'Three systems, graded by tier; teams, a calendar, maintenance plans with their records, changes and rollouts: YAML in Git.\nThe tier decides how often a system is inspected, which tests a change must pass, and how small its first batch is.',
  );
  const base = gradus('check');
  say(
    'A pull request that follows the process',
    'The change to the checkout goes from ready to implementing: tested, handed over, scheduled.',
  );
  const good = gradus('check', '--base', 'main', '--head', 'good');
  say('A pull request that looks harmless', 'A few lines of YAML. Only what it brings along is held against it.');
  const bad = gradus('check', '--base', 'main', '--head', 'bad');
  say(
    'Next',
    'gradus explain ID says what a policy asks and why; examples/webshop/README.md walks through these documents;\nnpx -y pnpm@12 -s gradus check -C examples/webshop judges them where they lie.\n',
  );
  process.exitCode = base === 0 && good === 0 && bad === 1 ? 0 : 70;
} finally {
  rmSync(dir, { recursive: true, force: true });
}
