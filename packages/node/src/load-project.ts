import { lstatSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import {
  builtInPacks,
  ConfigurationError,
  type ConfigurationProblem,
  hasSchemas,
  loadSchemaCompiler,
  localPolicies,
  locatorFor,
  readProject,
  rulebook,
  selection,
  type Pack,
  type PolicySource,
  type Project,
  type Range,
  type Rulebook,
  type SchemaCompiler,
  type Selection,
  type Tree,
} from '@gradus/core';
import { projectFile, projectRoot } from './project-root.ts';
import { decode } from './decode.ts';
import { defaultMaxBytes, openRepository, type Repository } from './repository.ts';
import { packsOf } from './packages.ts';
import { commitTree } from './tree.ts';
import { workingTree } from './working-tree.ts';

/** A project as it stands in a folder, with its rules ready to be asked. */
export interface LoadedProject {
  /** Absolute path of the folder that holds the project file, or of the repository. */
  readonly root: string;
  /** Where the root lies in its repository: `''`, or ending in `/`. */
  readonly prefix: string;
  readonly tree: Tree;
  readonly rules: Rulebook;
  readonly packs: readonly Pack[];
}

/** What every command needs before it reads documents. */
export interface Place {
  readonly root: string;
  readonly prefix: string;
  readonly repository: Repository | undefined;
}

/** Finds the project that a folder belongs to. The caller closes the repository. */
export async function findProject(dir: string): Promise<Place> {
  const repository = await openRepository(dir);
  const root = projectRoot(dir, repository?.root);
  const below = repository ? relative(repository.root, root) : '';
  return { root, prefix: below === '' ? '' : `${below}/`, repository };
}

/**
 * The tree of a commit, or without one the working tree, with the texts that its own project file selects.
 *
 * @param also what another project file selects, of the target branch: a change cannot take a file out of what decides about it.
 */
export async function projectTree(
  { root, prefix, repository }: Place,
  commit: string | undefined,
  also?: Selection,
): Promise<Tree> {
  if (commit === undefined || !repository) {
    const own = selectionOf(onlyProjectFile(root));
    const select = (path: string): boolean => own.reads(path) || also?.reads(path) === true;
    return workingTree(root, { select, git: repository !== undefined });
  }
  const read = (select: (path: string) => boolean): Promise<Tree> => commitTree(repository, commit, { prefix, select });
  const own = selectionOf(await read((path) => path === projectFile));
  return read((path) => own.reads(path) || also?.reads(path) === true);
}

/** The project file alone, so that a large folder is listed once. A link is not followed: it is judged with the rest. */
function onlyProjectFile(root: string): Tree {
  const path = join(root, projectFile);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true || stat.size > defaultMaxBytes) return new Map();
  const decoded = decode(readFileSync(path));
  return new Map([[projectFile, { path: projectFile, mode: 'file', size: stat.size, ...decoded }]]);
}

/** What the project file of a tree selects; only itself where it cannot be used. */
export function selectionOf(tree: Tree): Selection {
  const chosen = selection(tolerantProject(tree));
  return 'problem' in chosen ? { reads: (path) => path === projectFile, sourcesOf: () => [] } : chosen;
}

/** A project file that cannot be used still lets its tree be read: whether that matters is judged later. */
function tolerantProject(tree: Tree): Project {
  try {
    return readProject(tree);
  } catch (error) {
    if (error instanceof ConfigurationError) return readProject(new Map());
    throw error;
  }
}

/** Loads the compiler of JSON Schemas only where a project file names one: it is dear to load. */
export async function schemaCompiler(trees: readonly Tree[]): Promise<{ compileSchema?: SchemaCompiler }> {
  return trees.some((tree) => hasSchemas(tolerantProject(tree))) ? { compileSchema: await loadSchemaCompiler() } : {};
}

/** Loads the project of a folder from its working tree. With `tolerant`, policies that cannot be used are left out instead of refused. */
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
    await place.repository?.close();
  }
}

/** A policy of a file, with what its author needs to find places in it. */
export interface PolicyAt {
  readonly source: PolicySource;
  /** From the root of the project. */
  readonly path: string;
  locate(pointer: string): Range | undefined;
}

/** The policies that were asked for, and what keeps others from being one. */
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
  // A policy outside of the project's folders goes by `local/…`.
  const elsewhere = paths.length === 0 ? undefined : localPolicies('./', tree, rules.selection, rules.project);
  const policies = [
    ...found.flatMap((each) => each.policies),
    ...(elsewhere?.policies ?? []).filter(({ file }) => !known.has(file.path)),
  ];
  return {
    problems: [...found, ...(elsewhere && folders.length === 0 ? [elsewhere] : [])]
      .flatMap(({ problems }) => problems)
      .filter(({ location }) => location === undefined || isWanted(location.path)),
    policies: policies
      .filter(({ file }) => isWanted(file.path))
      .map(({ source, file, stream, pointer }) => ({
        source,
        path: file.path,
        locate: (at) => locatorFor(file).locate(stream, pointer + at),
      })),
  };
}

/** The folders that the project file names; without one those below policies/, as a repository of packs has them. */
function policyFolders(packs: readonly string[], tree: Tree): readonly string[] {
  const named = packs.filter((reference) => reference.startsWith('./'));
  if (named.length > 0) return named;
  const below = [...tree.keys()].flatMap((path) => /^policies\/[^/]+(?=\/[^/]+\.ya?ml$)/.exec(path)?.[0] ?? []);
  return [...new Set(below)].map((folder) => `./${folder}`);
}
