import { compileGlobs, type Globs } from '../load/glob.ts';
import type { FileMode } from '../model/file.ts';
import { isMap, type Value, type ValueMap } from '../model/value.ts';

/** Which paths belong to some systems. */
export interface Ownership {
  /** A link or a submodule belongs to them, too, where a file of theirs could lie behind it. */
  owns(path: string, mode?: FileMode): boolean;
}

/** The files that systems of authority own; all of them where one does not say, or says it by a glob that is none. */
export function ownership(systems: readonly ValueMap[]): Ownership | 'all' {
  const owners: Ownership[] = [];
  for (const system of systems) {
    const spec = system['spec'];
    const paths = isMap(spec) ? spec['paths'] : undefined;
    if (!Array.isArray(paths) || paths.length === 0) return 'all';
    const owner = ownerOf((paths as readonly Value[]).map(String));
    if (owner === undefined) return 'all';
    owners.push(owner);
  }
  return { owns: (path, mode) => owners.some((owner) => owner.owns(path, mode)) };
}

function ownerOf(paths: readonly string[]): Ownership | undefined {
  const exact = compileGlobs(paths);
  if (!exact.ok) return undefined;
  const loose = compileGlobs(paths.map(folded));
  const inside = (globs: Globs, path: string): boolean => globs.match(path) !== undefined;
  const behind = paths
    .filter((path) => !path.startsWith('!'))
    .flatMap(folders)
    .map(folded);
  return {
    owns: (path, mode) =>
      inside(exact.globs, path) ||
      (loose.ok ? inside(loose.globs, folded(path)) : true) ||
      ((mode === 'symlink' || mode === 'submodule') && behind.some((folder) => covers(folder, folded(path)))),
  };
}

/** Some file systems take paths for one that differ in case or in Unicode form alone: there the one would stand in the place of the other. */
function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** The globs of the folders on the way to what a glob matches: `a` and `a/b` for `a/b/c.ts`. */
function folders(glob: string): string[] {
  const parts = glob.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** A folder that is cut out of a choice, such as `{a` of `{a/b,c}`, is no glob, and may be any. */
function covers(folder: string, path: string): boolean {
  const compiled = compileGlobs([folder]);
  return !compiled.ok || compiled.globs.match(path) !== undefined;
}
