import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** One commit of the shop's history. It takes `paths` as they are now; the last one takes what is left. */
interface Step {
  readonly author: string;
  /** RFC 3339. */
  readonly at: string;
  readonly message: string;
  readonly paths: readonly string[];
}

/** The instant at which the shop is judged: 10:00 in Berlin, RFC 3339. */
export const clock = '2026-03-02T09:00:00Z';

const home = fileURLToPath(new URL('.', import.meta.url));

const history: readonly Step[] = [
  {
    author: 'ops-lead',
    at: '2026-01-12T09:00:00+01:00',
    message: 'Write down what we run, who answers for it and how it is looked after',
    paths: ['.gitattributes', 'gradus.yaml', 'systems', 'teams', 'calendars', 'plans'],
  },
  {
    author: 'ops-lead',
    at: '2026-01-27T11:05:00+01:00',
    message: 'Close chg-2026-0009: search finds compound words',
    paths: [
      'changes/chg-2026-0009.yaml',
      'rollouts/catalog-7-3-0.yaml',
      'records/2026/2026-01-19-newsletter-inspection.yaml',
    ],
  },
  {
    author: 'dev-2',
    at: '2026-03-02T08:15:00+01:00',
    message: 'Plan chg-2026-0014, waive what it cannot mend, and record the inspections',
    paths: ['.'],
  },
];

const pullRequests: readonly { readonly name: string; readonly author: string; readonly at: string }[] = [
  { name: 'good', author: 'dev-2', at: '2026-03-02T09:45:00+01:00' },
  { name: 'bad', author: 'dev-2', at: '2026-03-02T09:50:00+01:00' },
];

/**
 * Makes the shop's repository in `dir`, which must be empty or absent: a history on `main`, and the branches `good` and `bad` with one
 * commit each. The commit ids are the same on every machine.
 */
export async function buildWebshop(dir: string): Promise<void> {
  mkdirSync(dir, { recursive: true });
  if (readdirSync(dir).length > 0)
    throw new Error(`${dir} is not empty; the shop's repository needs a folder of its own.`);
  // No template: it may bring hooks.
  git(dir, ['init', '--quiet', '--template=', '--object-format=sha1']);
  copy(home, dir, [
    'README.md',
    'gate',
    'pull-requests',
    'repository.ts',
    'repository.test.ts',
    'fleet',
    'hotfix.ts',
    'rollout.ts',
    'rollout.test.ts',
  ]);
  for (const step of history) commit(dir, step);
  for (const { name, author, at } of pullRequests) {
    const folder = resolve(home, 'pull-requests', name);
    git(dir, ['switch', '--quiet', '--create', name, 'main']);
    copy(folder, dir, ['PULL_REQUEST.md']);
    const message = readFileSync(resolve(folder, 'PULL_REQUEST.md'), 'utf8').replace(/^# /, '');
    commit(dir, { author, at, message, paths: ['.'] });
  }
  git(dir, ['switch', '--quiet', 'main']);
}

function copy(from: string, to: string, except: readonly string[]): void {
  const left = new Set(except.map((name) => resolve(from, name)));
  cpSync(from, to, {
    recursive: true,
    filter: (source) => !left.has(resolve(source)) && !source.endsWith(`${sep}.DS_Store`),
  });
}

function commit(dir: string, { author, at, message, paths }: Step): void {
  git(dir, ['add', '--force', '--', ...paths]);
  git(dir, ['commit', '--quiet', '--no-verify', '--message', message], {
    GIT_AUTHOR_NAME: author,
    GIT_AUTHOR_EMAIL: `${author}@shop.example`,
    GIT_AUTHOR_DATE: at,
    GIT_COMMITTER_NAME: author,
    GIT_COMMITTER_EMAIL: `${author}@shop.example`,
    GIT_COMMITTER_DATE: at,
  });
}

/** Nothing of the caller's configuration is read, for line endings, signing and hooks would change the commits. */
function git(dir: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): void {
  const settings = [
    'init.defaultBranch=main',
    'core.autocrlf=false',
    'core.fileMode=false',
    'core.hooksPath=/dev/null',
    'commit.gpgSign=false',
  ];
  execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], {
    cwd: dir,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      LC_ALL: 'C',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      ...environment,
    },
  });
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const dir = process.argv[2];
  if (dir === undefined) {
    process.stderr.write('usage: node examples/webshop/repository.ts DIR\n');
    process.exitCode = 2;
  } else {
    await buildWebshop(resolve(dir));
  }
}
