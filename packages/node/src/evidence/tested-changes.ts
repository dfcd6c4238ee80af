import { builtInPacks, type Document, type Value } from '@gradus/core';
import {
  concernedChanges,
  namedChanges,
  ownership,
  rulebook,
  loadSide,
  paperPath,
  subjectOf,
  systemDocuments,
  systemNames,
  type Catalog,
  type ValueMap,
} from '@gradus/core/internal';
import { commits } from '../git/commits.ts';
import {
  closePlace,
  findCommittedProject,
  projectTree,
  schemaCompiler,
  selectionOf,
  type CommittedPlace,
} from '../project/load-project.ts';
import { packsOf } from '../project/packages.ts';
import { RepositoryError } from '../files/repository-error.ts';
import type { Repository } from '../git/repository.ts';
import { trackedAt } from './tracked.ts';
import { uncommitted } from './uncommitted.ts';
import type { VerificationKey } from './verify.ts';

/** Which Changes a test run is about. */
export interface TestedRequest {
  /** A folder of the project. */
  readonly dir: string;
  /** The commit that was tested. Default: the one that is checked out. */
  readonly commit?: string;
  /**
   * The commit to compare with, as at the gate: its Systems define which files belong to a Change, and the Changes are those that the
   * tested commit adds, alters or names compared with it.
   */
  readonly base?: string;
  /** Names of Changes; `all` for every one of the commit. */
  readonly changes?: readonly string[] | 'all';
}

/** A Change, and the digest of its tested content. */
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
  /** The keys whose signatures the governing commit accepts. */
  readonly keys: readonly VerificationKey[];
  /** Whether this absolute path is part of the commit. */
  tracked(path: string): boolean;
  /**
   * Paths that differ between the working tree and the commit, if the commit is checked out. `apart` has absolute files and folders that do
   * not count.
   */
  uncommitted(apart: readonly string[]): Promise<readonly string[]>;
}

/** Finds the Changes of a commit. Throws RepositoryError and ConfigurationError. */
export async function testedChanges(request: TestedRequest): Promise<TestedCommit> {
  const found = { commit: '', tip: undefined as string | undefined };
  const place = await findCommittedProject(request.dir, noCommits, async (repository) => {
    found.commit = await repository.resolve(request.commit ?? 'HEAD');
    if (request.base !== undefined) found.tip = await repository.resolve(request.base);
    return [found.tip, found.commit].filter((commit) => commit !== undefined);
  });
  try {
    return await find(place, found, request);
  } finally {
    await closePlace(place);
  }
}

const noCommits = 'There is no Git repository here, and evidence is about a commit.';

async function find(
  place: CommittedPlace,
  { commit, tip }: { readonly commit: string; readonly tip: string | undefined },
  request: TestedRequest,
): Promise<TestedCommit> {
  const { repository } = place;
  const target = tip === undefined ? undefined : await projectTree(place, tip);
  const tree = await projectTree(place, commit, target && selectionOf(target));
  const deciding = target ?? tree;
  const packs = [...builtInPacks(), ...(await packsOf(deciding, place.root))];
  const rules = rulebook(deciding, { packs, ...(await schemaCompiler([deciding])) });
  const head = loadSide(tree, rules).view.catalog;
  const authority = target ? loadSide(target, rules).view.catalog : head;
  const all = head.kinds.get('Change') ?? [];
  const chosen = await choose(all, request, tip, async (base) => {
    const bases = await repository.mergeBases(base, commit);
    const before: Catalog[] = [];
    for (const each of bases)
      before.push(loadSide(await projectTree(place, each, selectionOf(deciding)), rules).view.catalog);
    const isAltered = ({ name, value }: Document): boolean =>
      before.some((old) => !same(value, old.find('Change', name)?.value));
    return concernedChanges(all, new Set(all.filter(isAltered)), await named(repository, base, commit));
  });
  const changes = chosen.map((change): TestedChange => {
    const systems = systemDocuments(systemNames(change), authority, head);
    const path = paperPath(change, head);
    return { name: change.name, digest: subjectOf({ tree, change: change.value as ValueMap, path, systems }), systems };
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
      'These commits do not add, edit or name (Change: NAME) a Change. Name it with --change NAME.',
    );
  }
  const open = all.filter((change) => !isOver(change));
  if (open.length === 1) return open;
  throw new RepositoryError(
    open.length === 0
      ? 'There is no open Change that the tests could be for. Write the Change, and commit it.'
      : `${listed(open)} are open, and it is unknown which one was tested. Name it with --change NAME, or use --base main for the Changes of this branch.`,
  );
}

function called(name: string, all: readonly Document[]): Document {
  const found = all.find((change) => change.name === name);
  if (found) return found;
  const have = all.length === 0 ? 'The commit has no Change.' : `It has ${listed(all)}.`;
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
