// The demo for newcomers: a webshop whose repository is under change management, and two pull requests to it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { buildWebshop, clock } from '../examples/webshop/repository.ts';
import { showHotfix } from '../examples/webshop/hotfix.ts';
import { showRollouts } from '../examples/webshop/rollout.ts';

const color = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
const paint = (code: string, text: string): string => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
const cli = new URL('../packages/cli/src/main.ts', import.meta.url).pathname;
const given = new URL('../examples/webshop/gate/', import.meta.url).pathname;
const dir = mkdtempSync(join(tmpdir(), 'gradus-demo-'));
const evidence = mkdtempSync(join(tmpdir(), 'gradus-evidence-'));

function gradus(...args: string[]): number {
  process.stdout.write(`\n${paint('2', '$')} ${paint('1', `gradus ${args.join(' ')}`)}\n\n`);
  const at = args[0] === 'evidence' ? [] : ['--now', clock];
  const { status } = spawnSync(process.execPath, [cli, ...args, ...at], { cwd: dir, stdio: 'inherit' });
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
  say(
    'May it be merged?',
    'The gate asks the forge and the tests, too. Here files stand in for both. Nobody has approved the pull request yet.',
  );
  const waits = gradus('gate', '--base', 'main', '--head', 'good', '--review', join(given, 'review.yaml'));
  say(
    'Tested and approved',
    'Evidence and approvals are bound to the content that they are about: another commit to the checkout, and they no longer count.',
  );
  for (const type of ['functional', 'performance', 'compatibility']) {
    const report = join(given, `reports/${type}.xml`);
    gradus(
      'evidence',
      'add',
      '--type',
      type,
      '--junit',
      report,
      '--commit',
      'good',
      '--base',
      'main',
      '--out',
      evidence,
    );
  }
  const approved = ['--base', 'main', '--head', 'good', '--review', join(given, 'approved.yaml')];
  const may = gradus('gate', ...approved, '--evidence', evidence, '--explain');
  say('Or not', 'The load test was run again, and failed.');
  const again = ['--junit', join(given, 'reports/performance-failed.xml'), '--commit', 'good', '--base', 'main'];
  gradus('evidence', 'add', '--type', 'performance', ...again, '--out', evidence);
  const mayNot = gradus('gate', ...approved, '--evidence', evidence);
  say(
    'A pull request that looks harmless',
    'A few lines of YAML. Only problems that the pull request introduces count.',
  );
  const bad = gradus('check', '--base', 'main', '--head', 'bad');
  say(
    'Brought to a fleet',
    'Version 4.2.0 goes to one cell of sixty first, and soaks for a day. The clock is made up here, and so is what the cells measure.\n',
  );
  const phases = await showRollouts({ dir, color, print: (text) => void process.stdout.write(text) });
  say(
    'A hot-fix takes over, and a rollback passes a dead cell',
    'Version 4.2.2 soaks when 4.2.3 takes over its cells. Then 4.2.3 is rolled back to 4.2.1, the last version that was settled. One cell is dead.\n',
  );
  const hotfixed = await showHotfix({ dir, color, print: (text) => void process.stdout.write(text) });
  say(
    'Next',
    'gradus explain ID says what a policy asks and why; examples/webshop/README.md walks through these documents;\nnpx -y pnpm@12 -s gradus check -C examples/webshop judges them where they lie.\n',
  );
  const codes = [base, good, waits, may, mayNot, bad];
  const ends = `${codes.join()} ${[...phases, ...hotfixed].join()}`;
  process.exitCode = ends === '0,0,4,0,1,1 RolledBack,Succeeded,Superseded,Failed' ? 0 : 70;
} finally {
  for (const made of [dir, evidence]) rmSync(made, { recursive: true, force: true });
}
