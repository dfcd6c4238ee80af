import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { temporaryFolder, temporaryRepository, type CommitSpec } from '@gradus/testkit/repository.ts';

/** A repository of the forge, with the clones that jobs make of it. */
export interface ForgeRepository {
  /** Ids of the commits by name. */
  readonly oids: Readonly<Record<string, string>>;
  /** Opens a pull request as GitHub does: its head, and what merging it into the target would give. The id of the latter. */
  open(request: { readonly number: number; readonly head: string; readonly target: string }): string;
  /** Adds commits to the branches of a fork of it, and gives the id of the last. */
  fork(commits: readonly CommitSpec[]): Readonly<Record<string, string>>;
  git(...args: string[]): string;
  /** A new clone as `actions/checkout` makes it: of one commit, or with `fetch-depth: 0` of all branches. */
  checkout(options: { readonly ref: string; readonly commit: string; readonly depth: 0 | 1 }): string;
  /** Brings further refs into a clone. */
  fetch(clone: string, spec: string): void;
  [Symbol.dispose](): void;
}

const environment = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'GitHub',
  GIT_AUTHOR_EMAIL: 'noreply@github.test',
  GIT_COMMITTER_NAME: 'GitHub',
  GIT_COMMITTER_EMAIL: 'noreply@github.test',
};

function git(dir: string, ...args: string[]): string {
  return execFileSync('git', ['-C', dir, ...args], {
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** Makes a bare repository of a table of commits. */
export function forgeRepository(commits: readonly CommitSpec[]): ForgeRepository {
  const folder = temporaryFolder();
  const origin = join(folder.dir, 'origin.git');
  let clones = 0;
  const made = bare(commits, origin);
  // As on the forge: anyone who knows the id of a commit can fetch it.
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  return {
    oids: made,
    git: (...args) => git(origin, ...args),
    open({ number, head, target }) {
      git(origin, 'update-ref', `refs/pull/${number}/head`, head);
      const tree = git(origin, 'merge-tree', '--write-tree', target, head);
      const merged = git(origin, 'commit-tree', tree, '-p', target, '-p', head, '-m', `Merge ${head} into ${target}`);
      git(origin, 'update-ref', `refs/pull/${number}/merge`, merged);
      return merged;
    },
    fork(table) {
      const dir = join(folder.dir, `fork-${clones++}.git`);
      const oids = bare(table, dir);
      // What both have in common has the same ids, since equal tables give equal commits.
      git(origin, 'fetch', '--quiet', dir, ...Object.values(oids));
      return oids;
    },
    checkout({ ref, commit, depth }) {
      const dir = join(folder.dir, `clone-${clones++}`);
      execFileSync('git', ['init', '--quiet', dir], { env: environment });
      git(dir, 'remote', 'add', 'origin', `file://${origin}`);
      const local = ref
        .replace(/^refs\/heads\//, 'refs/remotes/origin/')
        .replace(/^refs\/pull\//, 'refs/remotes/pull/');
      const one = [`+${commit}:${local}`];
      const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
      const specs = depth === 1 ? one : ref.startsWith('refs/heads/') ? all : [...all, ...one];
      git(dir, 'fetch', '--quiet', '--no-tags', ...(depth === 1 ? ['--depth=1'] : []), 'origin', ...specs);
      git(dir, 'checkout', '--quiet', '--force', '--detach', commit);
      return dir;
    },
    fetch: (clone, spec) => void git(clone, 'fetch', '--quiet', 'origin', spec),
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}

function bare(commits: readonly CommitSpec[], to: string): Readonly<Record<string, string>> {
  using repository = temporaryRepository(commits);
  execFileSync('git', ['clone', '--quiet', '--bare', repository.dir, to], {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return { ...repository.oids };
}
