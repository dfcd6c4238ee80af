import { setTimeout as sleep } from 'node:timers/promises';
import type { GitBytes } from '../git/git.ts';
import { isOid } from '../git/oid.ts';
import { explainRemote } from './remote-error.ts';
import type { StateGit } from './state-git.ts';
import { stateCommit, stateContains, leftLock, type StateRef } from './state-ref.ts';

/** How often a fetch is tried that another one in the same clone got in the way of, and a push while the remote holds its lock. No fetch holds one for `lockMs`. */
const patience = { fetches: 20, pushes: 8, waitMs: 50, lockMs: 20_000 } as const;

/**
 * A ref of a remote. It is fetched to a name of our own, so that no branch of the operator moves. In a shallow clone it is one commit
 * deep; in a full clone it has its history, because a depth would make the whole clone shallow.
 */
export function remoteRef(git: StateGit, remote: string, ref: string): StateRef {
  const place = { remote, ref };
  const kept = `refs/gradus/${remote}/${ref.slice('refs/'.length)}`;

  async function tip(whole = false): Promise<string | undefined> {
    const depth = git.shallow ? [`--depth=${whole ? infinite : 1}`] : [];
    for (let attempt = 1; ; attempt += 1) {
      const fetched = await git.run(['fetch', ...fetchOptions, ...depth, remote, `+${ref}:${kept}`], { network: true });
      if (fetched.code === 0) return stateCommit(git, kept);
      if (/couldn't find remote ref/.test(fetched.stderr)) return undefined;
      if (!isContention(fetched)) throw explainRemote(fetched, 'fetch', place);
      const left = leftLock(fetched, patience.lockMs);
      if (left !== undefined) throw left;
      if (attempt === patience.fetches) throw leftLock(fetched) ?? explainRemote(fetched, 'fetch', place);
      await jittered(attempt);
    }
  }

  /** What it names there now, without its objects. */
  async function peek(): Promise<string | undefined> {
    const listed = await git.run(['ls-remote', '--quiet', remote, ref], { network: true });
    if (listed.code !== 0) throw explainRemote(listed, 'fetch', place);
    const line = listed.stdout
      .toString()
      .split('\n')
      .find((each) => each.endsWith(`\t${ref}`));
    const oid = line?.split('\t')[0] ?? '';
    return isOid(oid) ? oid : undefined;
  }

  return {
    tip,
    async move(from, to) {
      for (let attempt = 1; ; attempt += 1) {
        const lease = `--force-with-lease=${ref}:${from ?? ''}`;
        const pushed = await git.run(['push', ...pushOptions, lease, remote, `${to}:${ref}`], {
          network: true,
          // A clone made by --mirror pushes everything or nothing.
          config: [[`remote.${remote}.mirror`, 'false']],
        });
        if (pushed.code === 0) {
          // Only saves the next fetch some work; where another process holds the name, that one keeps it.
          await git.run(['update-ref', kept, to]);
          return 'written';
        }
        const outcome = outcomeOf(pushed, ref);
        if (outcome === 'stale') return 'lost';
        const now = await peek();
        if (now !== from) {
          // A connection that broke may have brought the commit all the same, and others have gone on from there.
          if (outcome === 'refused') return 'lost';
          return (await stateContains(git, await tip(true), to)) ? 'written' : 'lost';
        }
        if (!isContention(pushed) || attempt === patience.pushes) throw explainRemote(pushed, 'push', place);
        await jittered(attempt);
      }
    },
  };
}

/** All of it: what git itself takes for --unshallow. */
const infinite = 0x7fffffff;

const fetchOptions = [
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-recurse-submodules',
  '--no-prune',
  // Not the remote's branches of the operator besides.
  '--refmap=',
];

const pushOptions = ['--porcelain', '--no-verify', '--no-signed', '--no-follow-tags', '--recurse-submodules=no'];

/**
 * `stale`: git saw that the ref had moved, and sent nothing. `refused`: the remote says that it did not move the ref. `unknown`: the
 * connection broke before it said so. https://git-scm.com/docs/git-push#_output
 */
function outcomeOf(pushed: GitBytes, ref: string): 'stale' | 'refused' | 'unknown' {
  const line = pushed.stdout
    .toString()
    .split('\n')
    .find((each) => each.startsWith('!\t') && each.includes(`:${ref}\t`));
  if (line === undefined || line.includes('[remote failure]')) return 'unknown';
  return line.includes('(stale info)') ? 'stale' : 'refused';
}

/** Another process used the same ref or file at this moment. */
function isContention({ stdout, stderr }: GitBytes): boolean {
  return /cannot lock ref|Unable to create '.*\.lock'|unable to update local ref|failed to (?:update|lock) ref|shallow file has changed/.test(
    stdout.toString() + stderr,
  );
}

function jittered(attempt: number): Promise<void> {
  return sleep(Math.random() * patience.waitMs * Math.min(attempt, 10));
}
