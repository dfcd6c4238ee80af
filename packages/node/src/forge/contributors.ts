import type { Account, Contributor, Review } from '@gradus/core/forge';

/** A commit of a request, as its forge lists it. */
export interface RequestCommit {
  readonly id: string;
  readonly parents: readonly string[];
  /** The account whose signature the forge verified. */
  readonly signer?: Account;
}

/** A push that moved the branch of a request. */
export interface BranchPush {
  /** Undefined if the account is gone. */
  readonly by: Account | undefined;
  /** Undefined if it created the branch. */
  readonly from: string | undefined;
  readonly to: string;
}

/** Follows the pushes of a branch from its head to the push that created it, and says who contributed which commits. */
export interface Attribution {
  /** The commit whose push is searched for; undefined after the push that created the branch. */
  sought(): string | undefined;
  /** The next older push, to the commit that is searched for. */
  follow(push: BranchPush): void;
  result(): Pick<Review, 'contributors' | 'unattributed'>;
}

/**
 * Every push to the branch contributes its commits to the request. A push whose commits were replaced by a force push counts as a
 * contribution, because it is unknown which of them are left. The author of a commit proves nothing, because anyone can set it.
 */
export function attribution(commits: readonly RequestCommit[], head: string): Attribution {
  const byId = new Map(commits.map((commit) => [commit.id, commit]));
  const outside = new Set(commits.flatMap(({ parents }) => parents.filter((parent) => !byId.has(parent))));
  const open = new Set(byId.keys());
  const found = new Map<string, Contributor>();
  const add = (contributor: Contributor): void => {
    const key = contributor.by.login.toLowerCase();
    found.set(key, { ...contributor, ...found.get(key) });
  };
  for (const { id, signer } of commits)
    if (signer !== undefined) {
      add({ by: signer, signed: id });
      open.delete(id);
    }
  let next: string | undefined = head;
  let isWhole = true;
  return {
    sought: () => next,
    follow({ by, from, to }) {
      const before = from === undefined ? new Set<string>() : reached(from, byId);
      const brought = [...reached(to, byId)].filter((commit) => !before.has(commit));
      const contributed = byId.has(to) ? brought[0] : outside.has(to) ? undefined : to;
      if (by !== undefined && contributed !== undefined) add({ by, pushed: contributed });
      const isKnown = from === undefined || byId.has(from) || outside.has(from);
      if (isKnown && by !== undefined) for (const commit of brought) open.delete(commit);
      if (by === undefined) isWhole = false;
      // The remaining commits came with one of the force-pushed versions, and all of their accounts are known.
      if (from === undefined && isWhole) open.clear();
      next = from;
    },
    result() {
      if (!byId.has(head))
        return {
          contributors: { unreadable: 'the forge does not list the head as a commit of the request' },
          unattributed: [],
        };
      return { contributors: [...found.values()], unattributed: [...open] };
    },
  };
}

/** The commits of the request that one of them contains. */
function reached(from: string, byId: ReadonlyMap<string, RequestCommit>): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const commit = byId.get(id);
    if (commit === undefined || seen.has(id)) continue;
    seen.add(id);
    waiting.push(...commit.parents);
  }
  return seen;
}
