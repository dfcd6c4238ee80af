import { git } from './git.ts';
import { assertOid } from './oid.ts';
import type { Repository } from './repository.ts';
import { explain } from '../files/repository-error.ts';

/** Name and address in the commit: anybody can write any. */
export interface Identity {
  readonly name: string;
  readonly email: string;
}

export interface Commit {
  readonly sha: string;
  readonly author: Identity;
  readonly committer: Identity;
  /** Committer time, RFC 3339 in UTC, to the second; absent if it cannot be read. */
  readonly time?: string;
  /** The last paragraph's `Key: value` lines in their order, folded lines joined. */
  readonly trailers: readonly { readonly key: string; readonly value: string }[];
}

const fields = ['%H', '%an', '%ae', '%cn', '%ce', '%ct', '%(trailers:only,unfold)'];

/** The commits of `head` that are not in `base`, children before their parents. Throws RepositoryError. */
export async function commits(repository: Repository, base: string, head: string): Promise<readonly Commit[]> {
  const range = `${assertOid(base)}..${assertOid(head)}`;
  // Fields end in NUL, the only byte that the text of a commit cannot contain. The function log() of simple-git splits at text that a
  // message may contain.
  const format = `--format=${fields.join('%x00')}`;
  const log = await git(repository.root, ['log', '-z', '--topo-order', '--encoding=UTF-8', format, range]);
  if (log.code !== 0) throw explain(log, 'log', repository.root);
  const values = log.stdout.split('\0');
  const found: Commit[] = [];
  for (let at = 0; at + fields.length <= values.length; at += fields.length) {
    found.push(commit(values.slice(at, at + fields.length)));
  }
  return found;
}

function commit([
  sha = '',
  name = '',
  email = '',
  committer = '',
  committerEmail = '',
  seconds = '',
  trailers = '',
]: string[]): Commit {
  const time = instant(seconds);
  return {
    sha: assertOid(sha),
    author: { name, email },
    committer: { name: committer, email: committerEmail },
    ...(time === undefined ? {} : { time }),
    trailers: trailers.split('\n').flatMap(trailer),
  };
}

function trailer(line: string): { key: string; value: string }[] {
  const colon = line.indexOf(':');
  return colon <= 0 ? [] : [{ key: line.slice(0, colon), value: line.slice(colon + 1).trim() }];
}

/** RFC 3339 ends at the year 9999. */
function instant(seconds: string): string | undefined {
  const value = Number(seconds);
  if (!/^\d+$/.test(seconds) || value > 253_402_300_799) return undefined;
  return new Date(value * 1000).toISOString().replace('.000Z', 'Z');
}
