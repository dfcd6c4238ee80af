import { BreaksSchema } from '../catalog/doubts.ts';
import type { CatalogView } from '../catalog/lookups.ts';
import { shape } from '../catalog/shape.ts';
import type { CelValue } from '../expression/definition.ts';
import { compileGlobs } from '../load/glob.ts';
import type { Document } from '../model/document.ts';
import type { Tree } from '../model/file.ts';
import { ownedBy } from './ownership.ts';

/** A system of which a change touches files. */
export interface TouchedSystem {
  readonly name: string;
  /** In code unit order. */
  readonly files: readonly string[];
  /** Why its files are unknown; every change then touches it. */
  readonly unreadable?: string;
}

/** Systems by authority, and those that only the head has or corrects, in order of their names. */
export function systemsOfBoth(authority: CatalogView, head: CatalogView): readonly Document[] {
  const decided = (authority.catalog.kinds.get('System') ?? []).map((each) => counted(each, authority, head).system);
  const added = (head.catalog.kinds.get('System') ?? []).filter(({ name }) => !authority.catalog.find('System', name));
  return [...decided, ...added].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Why it is not known which systems a change touches: authority's file or `paths` cannot be read, and the head does not correct that. */
export function hiddenSystems(authority: CatalogView, head: CatalogView): string | undefined {
  const file = authority.catalog.blindSpot('System') && head.catalog.blindSpot('System')?.path;
  if (file !== undefined) return `${file} cannot be read`;
  for (const system of authority.catalog.kinds.get('System') ?? []) {
    const { problem } = counted(system, authority, head);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** The System that says which files it owns: authority's, or the head's where that of authority cannot be used. */
function counted(
  system: Document,
  authority: CatalogView,
  head: CatalogView,
): { readonly system: Document; readonly problem?: string } {
  const problem = pathsProblem(system, authority);
  if (problem === undefined) return { system };
  const own = head.catalog.find('System', system.name);
  return own && pathsProblem(own, head) === undefined ? { system: own } : { system, problem };
}

function pathsProblem(system: Document, view: CatalogView): string | undefined {
  try {
    const { paths } = shape(view.governing().value(system)).spec;
    const globs = Array.isArray(paths) ? (paths as readonly CelValue[]).map(String) : [];
    const compiled = compileGlobs(globs);
    return compiled.ok
      ? undefined
      : `System "${system.name}" in ${system.file.path} has a glob in \`paths\` that is not valid`;
  } catch (error) {
    if (error instanceof BreaksSchema) return error.message;
    throw error;
  }
}

/**
 * The systems whose `paths` match changed files, before or after a rename. No file touches a system without paths, and every file
 * touches a system whose paths cannot be read.
 *
 * @param trees the files, before and after
 */
export function touchedSystems(
  systems: readonly Document[],
  files: readonly { readonly path: string; readonly oldPath?: string }[],
  trees: readonly Tree[],
): TouchedSystem[] {
  const paths = files.flatMap(({ path, oldPath }) => (oldPath === undefined ? [path] : [path, oldPath]));
  return systems.flatMap(({ name, value }): TouchedSystem[] => {
    const owned = ownedBy(value);
    if (owned.state === 'not-said') return [];
    const isOwn = (path: string): boolean =>
      owned.state === 'unreadable' || trees.some((tree) => owned.ownership.owns(path, tree.get(path)?.mode));
    const touched = [...new Set(paths.filter(isOwn))].sort();
    if (touched.length === 0) return [];
    return [{ name, files: touched, ...(owned.state === 'unreadable' && { unreadable: owned.problem }) }];
  });
}
