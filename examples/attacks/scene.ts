import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { command } from '../../packages/testkit/src/command.ts';
import { importCommits, type CommitSpec, type FileSpec } from '../../packages/testkit/src/repository.ts';
import { buildWebshop, clock } from '../webshop/repository.ts';
import type { Attack, Edits, AttackEvidence } from './attack.ts';
import type { Commits, Staged } from './staged.ts';

/** Where the pull requests of a table lie, as JSON for the processes that judge them. */
export interface AttackScene {
  /** The repository of the shop, with a branch for every attack. */
  readonly dir: string;
  readonly attacks: Readonly<Record<string, Staged>>;
}

const reports = fileURLToPath(new URL('../webshop/gate/reports/', import.meta.url));

/** Creates the shop in its own folder, the pull request `good` with its evidence, and every attack as commits on top of it. */
export async function buildScene(attacks: readonly Attack[]): Promise<AttackScene & { remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'gradus-attacks-'));
  const dir = join(folder, 'shop');
  await buildWebshop(dir);
  const good = git(dir, 'rev-parse', 'good');
  const proven = prove(dir, join(folder, 'proven'));
  const main = git(dir, 'rev-parse', 'main');
  const made = importCommits(
    dir,
    attacks.flatMap((attack, index) => commitsOf(attack, index, { dir, main, good, proven })),
  );
  const staged = attacks.map((attack, index): [string, Staged] => {
    const head = made[`head ${index}`]!;
    const target = made[`target ${index}`] ?? main;
    const commits = { good, head, main, target, other: made[`other ${index}`] ?? target };
    const checkout = checkoutOf(attack, join(folder, `checkout-${index}`), dir, commits);
    const evidence = join(folder, `evidence-${index}`);
    write(evidence, attack.evidence?.(proven, commits) ?? proven);
    const beside = (attack.evidenceIn ?? []).map((name) => join(checkout, name));
    const at = join(checkout, attack.checkedOut ?? '.');
    return [attack.name, { commits, dir: at, evidence: [evidence, ...beside] }];
  });
  return {
    dir,
    attacks: Object.fromEntries(staged),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A worktree where files of the checkout are evidence, a clone where a job has one; else the repository itself. */
function checkoutOf(attack: Attack, folder: string, dir: string, { head, target }: Commits): string {
  if (attack.evidenceIn !== undefined || attack.checkedOut !== undefined) {
    git(dir, 'worktree', 'add', '--quiet', '--detach', folder, head);
    return folder;
  }
  if (attack.onGithub === undefined && attack.inputs === undefined && attack.looks === undefined) return dir;
  git(dir, 'clone', '--quiet', '--shared', '--no-checkout', dir, folder);
  git(folder, 'update-ref', 'refs/remotes/origin/main', target);
  return folder;
}

interface Start {
  readonly dir: string;
  readonly main: string;
  readonly good: string;
  readonly proven: AttackEvidence;
}

/** The target, the pull request that may be merged with the target in it, and what the attack does to that. */
function commitsOf(attack: Attack, index: number, { dir, main, good, proven }: Start): CommitSpec[] {
  if (attack.history !== undefined) return attack.history.map((each) => ofAttack(each, index, main));
  const { does = {}, message = 'More', other } = attack;
  const start = attack.from === undefined ? good : main;
  const files = new Map<string, string>();
  const edited = (edits: Edits): Record<string, FileSpec> =>
    Object.fromEntries(
      Object.entries(edits).map(([path, to]): [string, FileSpec] => {
        const file = typeof to === 'function' ? to(files.get(path) ?? git(dir, 'show', `${start}:${path}`) + '\n') : to;
        if (typeof file === 'string') files.set(path, file);
        return [path, file];
      }),
    );
  // What the target has was merged before the approvals were given.
  const before = Date.parse('2026-03-02T08:30:00Z') / 1000;
  const commit = (
    what: string,
    parents: readonly string[],
    changed: Readonly<Record<string, FileSpec>>,
  ): CommitSpec => ({
    name: `${what} ${index}`,
    branch: `attack-${index}-${what}`,
    time: what.startsWith('target') ? before : Date.parse(clock) / 1000,
    author: 'dev-2 <dev-2@shop.example>',
    parents,
    files: changed,
  });
  const steps = attack.target === undefined ? [] : [attack.target].flat().map(edited);
  const tip = steps.length === 0 ? main : `target ${index}`;
  const target = steps.map((step, at) => {
    const name = (n: number): string => (n === steps.length - 1 ? 'target' : `target-${n}`);
    return commit(name(at), [at === 0 ? main : `${name(at - 1)} ${index}`], step);
  });
  const merged = attack.from === undefined && target.length > 0;
  const on = merged ? `start ${index}` : attack.from === 'target' ? tip : start;
  return [
    ...target,
    ...(merged ? [commit('start', [good, tip], Object.assign({}, ...steps) as Record<string, FileSpec>)] : []),
    ...(other === undefined ? [] : [commit('other', [tip], edited(other))]),
    { ...commit('head', [on], edited(typeof does === 'function' ? does(proven) : does)), message: `${message}\n` },
  ];
}

/** A commit of a history that is given whole; `main` is the shop's. */
function ofAttack({ name = '', parents = [], ...rest }: CommitSpec, index: number, main: string): CommitSpec {
  return {
    time: Date.parse(clock) / 1000,
    author: 'dev-2 <dev-2@shop.example>',
    ...rest,
    name: `${name} ${index}`,
    branch: `attack-${index}-${name}`,
    parents: parents.map((parent) => (parent === 'main' ? main : `${parent} ${index}`)),
  };
}

/** The tests of `good`, as its jobs would hand them over. */
function prove(dir: string, out: string): AttackEvidence {
  for (const type of ['functional', 'performance', 'compatibility']) {
    const report = ['--junit', join(reports, `${type}.xml`), '--commit', 'good', '--base', 'main'];
    execFileSync(process.execPath, [command, 'evidence', 'add', '--type', type, ...report, '--out', out], {
      cwd: dir,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]));
}

function write(dir: string, files: AttackEvidence): void {
  mkdirSync(dir);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
}

function git(dir: string, ...args: readonly string[]): string {
  const env = { PATH: process.env['PATH'], HOME: dir, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', ['-c', 'core.hooksPath=/dev/null', ...args], {
    cwd: dir,
    env,
    encoding: 'utf8',
  }).trimEnd();
}
