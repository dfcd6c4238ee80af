import {
  builtInPacks,
  concernedChanges,
  namedChanges,
  ownership,
  rulebook,
  side,
  subjectOf,
  systemDocuments,
  systemNames,
  type Document,
  type Tree,
  type Value,
  type ValueMap,
} from '@gradus/core';
import { commits } from '../commits.ts';
import { findProject, projectTree, schemaCompiler, selectionOf, type Place } from '../load-project.ts';
import { packsOf } from '../packages.ts';
import { RepositoryError } from '../repository-error.ts';
import type { Repository } from '../repository.ts';
import { trackedAt } from './tracked.ts';
import { uncommitted } from './uncommitted.ts';
import type { EvidenceKey } from './verify.ts';

/** Which Changes a test was a test of. */
export interface TestedRequest {
  /** A folder of the project. */
  readonly dir: string;
  /** The commit that was tested. Default: the one that is checked out. */
  readonly commit?: string;
  /** Its Systems say which files belong to a Change, as they do at the gate; and the Changes are those that the commit adds, alters or names beside it. */
  readonly base?: string;
  /** Names of Changes; `all` for every one of the commit. */
  readonly changes?: readonly string[] | 'all';
}

/** A Change, and the digest of what was tested of it. */
export interface TestedChange {
  readonly name: string;
  /** `sha256:` and 64 hex digits. */
  readonly digest: string;
  readonly systems: readonly ValueMap[];
}

export interface TestedCommit {
  /** Absolute. */
  readonly root: string;
  readonly commit: string;
  readonly changes: readonly TestedChange[];
  /** Keys by which the deciding commit believes signatures. */
  readonly keys: readonly EvidenceKey[];
  /** Is this absolute path part of the commit? */
  tracked(path: string): boolean;
  /** Paths that the working tree has otherwise than the commit, where that is the one checked out. `apart` are absolute files and folders that do not count. */
  uncommitted(apart: readonly string[]): Promise<readonly string[]>;
}

/** Finds what a commit is about. Throws RepositoryError and ConfigurationError. */
export async function testedChanges(request: TestedRequest): Promise<TestedCommit> {
  const place = await findProject(request.dir);
  try {
    const { repository } = place;
    if (repository === undefined)
      throw new RepositoryError('There is no Git repository here, and evidence is of a commit.');
    return await find(place, repository, request);
  } finally {
    await place.repository?.close();
  }
}

async function find(place: Place, repository: Repository, request: TestedRequest): Promise<TestedCommit> {
  const commit = await repository.resolve(request.commit ?? 'HEAD');
  const tip = request.base === undefined ? undefined : await repository.resolve(request.base);
  const target = tip === undefined ? undefined : await projectTree(place, tip);
  const tree = await projectTree(place, commit, target && selectionOf(target));
  const deciding = target ?? tree;
  const packs = [...builtInPacks(), ...(await packsOf(deciding, place.root))];
  const rules = rulebook(deciding, { packs, ...(await schemaCompiler([deciding])) });
  const head = side(tree, rules).view.catalog;
  const authority = target ? side(target, rules).view.catalog : head;
  const all = head.kinds.get('Change') ?? [];
  const chosen = await choose(all, request, tip, async (base) => {
    const mergeBase = await repository.mergeBase(base, commit);
    const old = side(await projectTree(place, mergeBase, selectionOf(deciding)), rules).view.catalog;
    const altered = new Set(all.filter((change) => !same(change.value, old.find('Change', change.name)?.value)));
    return concernedChanges(all, altered, await named(repository, mergeBase, commit));
  });
  const changes = chosen.map((change) => {
    return tested(change, tree, systemDocuments(systemNames(change), authority, head));
  });
  const owners = changes.map(({ systems }) => ownership(systems));
  const owns = (path: string): boolean => owners.some((each) => each === 'all' || each.owns(path));
  const isHead = commit === repository.head;
  return {
    root: place.root,
    commit,
    changes,
    keys: rules.project.evidence.keys ?? [],
    tracked: await trackedAt(repository, commit),
    uncommitted: async (apart) =>
      isHead ? uncommitted(repository, commit, { prefix: place.prefix, owns, apart }) : [],
  };
}

async function choose(
  all: readonly Document[],
  { changes }: TestedRequest,
  base: string | undefined,
  between: (base: string) => Promise<Document[]>,
): Promise<readonly Document[]> {
  if (changes === 'all') return all;
  if (changes !== undefined) return changes.map((name) => called(name, all));
  if (base !== undefined) {
    const concerned = await between(base);
    if (concerned.length > 0) return concerned;
    throw new RepositoryError(
      'No Change is added, altered or named (Change: NAME) by these commits. Name it: --change NAME.',
    );
  }
  const open = all.filter((change) => !isOver(change));
  if (open.length === 1) return open;
  throw new RepositoryError(
    open.length === 0
      ? 'There is no Change that is not over yet, so nothing can have been tested for one. Write the Change, and commit it.'
      : `Which Change was tested? ${listed(open)} are open. Name it: --change NAME; or --base main for those that this branch is about.`,
  );
}

function called(name: string, all: readonly Document[]): Document {
  const found = all.find((change) => change.name === name);
  if (found) return found;
  const have = all.length === 0 ? 'It has none.' : `It has ${listed(all)}.`;
  throw new RepositoryError(`There is no Change ${JSON.stringify(name)} in the commit. ${have}`);
}

function listed(changes: readonly Document[]): string {
  const names = changes.map(({ name }) => name).sort();
  return names.length > 10 ? `${names.slice(0, 10).join(', ')} and ${names.length - 10} more` : names.join(', ');
}

async function named(repository: Repository, base: string, head: string): Promise<string[]> {
  const log = await commits(repository, base, head);
  const lines = log.flatMap(({ trailers }) => trailers.map(({ key, value }) => ({ trailers: { [key]: [value] } })));
  return namedChanges({ description: '', commits: lines });
}

function tested(change: Document, tree: Tree, systems: readonly ValueMap[]): TestedChange {
  const digest = subjectOf({ tree, change: change.value as ValueMap, path: change.file.path, systems });
  return { name: change.name, digest, systems };
}

function isOver({ value }: Document): boolean {
  const state = member(member(value, 'status'), 'state');
  return typeof state === 'string' && ['closed', 'rejected', 'cancelled'].includes(state);
}

function member(value: Value | undefined, name: string): Value | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as ValueMap)[name] : undefined;
}

function same(a: Value, b: Value | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
