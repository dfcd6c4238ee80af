import { lstatSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import {
  builtInPacks,
  ConfigurationError,
  loadSchemaCompiler,
  type Pack,
  type PolicySource,
  type Rulebook,
  type Tree,
} from '@gradus/core';
import {
  type ConfigurationProblem,
  hasSchemas,
  localPolicies,
  locatorFor,
  readProject,
  rulebook,
  selection,
  type Project,
  type Range,
  type SchemaCompiler,
  type Selection,
} from '@gradus/core/internal';
import { locateProject, projectPrefix } from './locate-project.ts';
import { openObjectStore, type ObjectStore } from '../git/object-store.ts';
import { projectFile, projectRoot } from './project-root.ts';
import { decode } from '../files/decode.ts';
import { defaultMaxBytes, openRepository, type Repository } from '../git/repository.ts';
import { packsOf } from './packages.ts';
import { RepositoryError } from '../files/repository-error.ts';
import { commitTree } from '../git/tree.ts';
import { workingTree } from '../git/working-tree.ts';

/** A project of a working tree, with its compiled rules. */
export interface LoadedProject {
  /** Absolute path of the folder that contains the project file, or of the repository. */
  readonly root: string;
  /** Path of the root in its repository: `''`, or ending in `/`. */
  readonly prefix: string;
  readonly tree: Tree;
  readonly rules: Rulebook;
  readonly packs: readonly Pack[];
}

/** What every command needs before it reads documents. */
export interface ProjectPlace {
  readonly root: string;
  readonly prefix: string;
  readonly repository: Repository | undefined;
  /** Reads commits separately from the checkout; absent if the project was found in the files on the disk. */
  readonly store?: ObjectStore;
}

/** A place whose project was found in a commit. */
export interface CommittedPlace extends ProjectPlace {
  readonly repository: Repository;
  readonly store: ObjectStore;
}

/** Finds the project of a folder in the files on the disk. The caller closes it with `closePlace`. */
export async function findProject(dir: string): Promise<ProjectPlace> {
  const repository = await openRepository(dir);
  const root = projectRoot(dir, repository?.root);
  const below = repository ? relative(repository.root, root) : '';
  return { root, prefix: below === '' ? '' : `${below}/`, repository };
}

/**
 * Finds the project of a folder in commits, regardless of the working tree: in the first commit that has one. `commits` names them once
 * the repository is open. The caller closes it with `closePlace`. Throws RepositoryError.
 */
export async function findCommittedProject(
  dir: string,
  noRepository: string,
  commits: (repository: Repository) => Promise<readonly string[]>,
): Promise<CommittedPlace> {
  const located = await locateProject(dir);
  if (located === undefined) throw new RepositoryError(noRepository);
  const { repository, below } = located;
  let store: ObjectStore | undefined;
  try {
    const named = await commits(repository);
    store = await openObjectStore(repository);
    const prefix = await projectPrefix(store.repository, below, named);
    return { root: join(repository.root, prefix), prefix, repository, store };
  } catch (error) {
    await store?.close();
    await repository.close();
    throw error;
  }
}

/** Ends the processes of a place, and removes the files that it has written. */
export async function closePlace({ repository, store }: ProjectPlace): Promise<void> {
  await store?.close();
  await repository?.close();
}

/**
 * The tree of a commit, or without a commit the working tree, with the texts that its own project file selects.
 *
 * @param also the selection of the target branch's project file: a change must not be able to exclude a file from the governing rules.
 */
export async function projectTree(
  { root, prefix, repository, store }: ProjectPlace,
  commit: string | undefined,
  also?: Selection,
): Promise<Tree> {
  if (commit === undefined || !repository) {
    const own = selectionOf(onlyProjectFile(root));
    const select = (path: string): boolean => own.reads(path) || also?.reads(path) === true;
    return workingTree(root, { select, git: repository !== undefined });
  }
  const read = (select: (path: string) => boolean): Promise<Tree> =>
    commitTree(store?.repository ?? repository, commit, { prefix, select });
  const own = selectionOf(await read((path) => path === projectFile));
  return read((path) => own.reads(path) || also?.reads(path) === true);
}

/** Only the project file, so that a large folder is listed once. A link is not followed: it is checked with the other files. */
function onlyProjectFile(root: string): Tree {
  const path = join(root, projectFile);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true || stat.size > defaultMaxBytes) return new Map();
  const decoded = decode(readFileSync(path));
  return new Map([[projectFile, { path: projectFile, mode: 'file', size: stat.size, ...decoded }]]);
}

/** The selection of the project file of a tree; only the file itself if it is invalid. */
export function selectionOf(tree: Tree): Selection {
  const chosen = selection(tolerantProject(tree));
  return 'problem' in chosen ? { reads: (path) => path === projectFile, sourcesOf: () => [] } : chosen;
}

/** The tree is read even if its project file cannot be used: whether that matters is decided later. */
function tolerantProject(tree: Tree): Project {
  try {
    return readProject(tree);
  } catch (error) {
    if (error instanceof ConfigurationError) return readProject(new Map());
    throw error;
  }
}

/** Loads the compiler of JSON Schemas only if a project file names a schema, because loading it is expensive. */
export async function schemaCompiler(trees: readonly Tree[]): Promise<{ compileSchema?: SchemaCompiler }> {
  return trees.some((tree) => hasSchemas(tolerantProject(tree))) ? { compileSchema: await loadSchemaCompiler() } : {};
}

/** Loads the project of a folder from its working tree. With `tolerant`, policies that cannot be used are omitted instead of refused. */
export async function loadProject(
  dir: string,
  { tolerant = false }: { readonly tolerant?: boolean } = {},
): Promise<LoadedProject> {
  const place = await findProject(dir);
  try {
    const tree = await projectTree(place, undefined);
    const packs = [...builtInPacks(), ...(await packsOf(tree, place.root))];
    const rules = rulebook(tree, { packs, tolerant, ...(await schemaCompiler([tree])) });
    return { root: place.root, prefix: place.prefix, tree, rules, packs };
  } finally {
    await closePlace(place);
  }
}

/** A policy in a file, with the means to find places in it. */
export interface PolicyAt {
  readonly source: PolicySource;
  /** From the root of the project. */
  readonly path: string;
  locate(pointer: string): Range | undefined;
}

/** The requested policies, and why other files are not policies. */
export interface FoundPolicies {
  readonly policies: readonly PolicyAt[];
  readonly problems: readonly ConfigurationProblem[];
}

/** The policies in files or folders, absolute; by default those of the project's own folders, or below policies/. */
export function policiesOf({ tree, rules, root }: LoadedProject, paths: readonly string[]): FoundPolicies {
  const wanted = paths
    .map((path) => relative(root, path))
    .filter((path) => !path.startsWith('..') && !isAbsolute(path));
  const isWanted = (file: string): boolean =>
    paths.length === 0 || wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
  const folders = policyFolders(rules.project.packs, tree);
  const found = folders.map((reference) => localPolicies(reference, tree, rules.selection, rules.project));
  const known = new Set(found.flatMap(({ policies }) => policies.map(({ file }) => file.path)));
  // A policy outside the project's folders is named `local/…`.
  const elsewhere = paths.length === 0 ? undefined : localPolicies('./', tree, rules.selection, rules.project);
  const policies = [
    ...found.flatMap((each) => each.policies),
    ...(elsewhere?.policies ?? []).filter(({ file }) => !known.has(file.path)),
  ];
  const told = new Set(found.flatMap(({ problems }) => problems.map(placeOf)));
  return {
    problems: [
      ...found.flatMap(({ problems }) => problems),
      ...(elsewhere?.problems ?? []).filter((problem) => !told.has(placeOf(problem))),
    ].filter(({ location }) => location === undefined || isWanted(location.path)),
    policies: policies
      .filter(({ file }) => isWanted(file.path))
      .map(({ source, file, stream, pointer }) => ({
        source,
        path: file.path,
        locate: (at) => locatorFor(file).locate(stream, pointer + at),
      })),
  };
}

function placeOf({ message, location }: ConfigurationProblem): string {
  return JSON.stringify([message, location?.path, location?.stream, location?.pointer, location?.range]);
}

/** The folders that the project file names; without a project file, those below policies/, as in a repository of packs. */
function policyFolders(packs: readonly string[], tree: Tree): readonly string[] {
  const named = packs.filter((reference) => reference.startsWith('./'));
  if (named.length > 0) return named;
  const below = [...tree.keys()].flatMap((path) => /^policies\/[^/]+(?=\/[^/]+\.ya?ml$)/.exec(path)?.[0] ?? []);
  return [...new Set(below)].map((folder) => `./${folder}`);
}
