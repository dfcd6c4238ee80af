import type { CatalogView } from '../catalog/lookups.ts';
import type { Document } from '../model/document.ts';
import { isMap } from '../model/value.ts';
import type { Tree } from '../model/file.ts';
import { ownership } from './ownership.ts';

/** A system of which a change touches files. */
export interface TouchedSystem {
  readonly name: string;
  /** In code unit order. */
  readonly files: readonly string[];
}

/** Systems by authority, and those that only the head has, in order of their names. */
export function systemsOfBoth(authority: CatalogView, head: CatalogView): readonly Document[] {
  const decided = authority.catalog.kinds.get('System') ?? [];
  const added = (head.catalog.kinds.get('System') ?? []).filter(({ name }) => !authority.catalog.find('System', name));
  return [...decided, ...added].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A file that may hold a System which nobody sees: authority cannot read it, and the head does not mend it. */
export function hiddenSystems(authority: CatalogView, head: CatalogView): string | undefined {
  return authority.catalog.blindSpot('System') && head.catalog.blindSpot('System')?.path;
}

/**
 * The systems whose `paths` match changed files, before or after a rename. A system that names no paths is touched by none.
 *
 * @param trees where the files stand, before and after
 */
export function touchedSystems(
  systems: readonly Document[],
  files: readonly { readonly path: string; readonly oldPath?: string }[],
  trees: readonly Tree[],
): TouchedSystem[] {
  const paths = files.flatMap(({ path, oldPath }) => (oldPath === undefined ? [path] : [path, oldPath]));
  return systems.flatMap(({ name, value }): TouchedSystem[] => {
    const owns = isMap(value) ? ownership([value]) : 'all';
    if (owns === 'all') return [];
    const touched = [
      ...new Set(paths.filter((path) => trees.some((tree) => owns.owns(path, tree.get(path)?.mode)))),
    ].sort();
    return touched.length === 0 ? [] : [{ name, files: touched }];
  });
}
