import { compileGlobs, type Globs } from '../load/glob.ts';
import type { FileMode } from '../model/file.ts';
import { isMap, type Value, type ValueMap } from '../model/value.ts';

/** Which paths belong to some systems. */
export interface Ownership {
  /** A link or a submodule belongs to them, too, where a file of theirs could lie behind it. */
  owns(path: string, mode?: FileMode): boolean;
}

/** What `spec.paths` of a system says: nothing, which files it owns, or what cannot be read. */
export type Owned =
  | { readonly state: 'not-said' }
  | { readonly state: 'said'; readonly ownership: Ownership }
  | { readonly state: 'unreadable'; readonly problem: string };

/** Which files one system owns. */
export function ownedBy(system: Value): Owned {
  const spec = isMap(system) ? system['spec'] : undefined;
  if (!isMap(spec)) return { state: 'unreadable', problem: 'its spec cannot be read' };
  const { paths } = spec;
  if (paths === undefined || (Array.isArray(paths) && paths.length === 0)) return { state: 'not-said' };
  if (!Array.isArray(paths) || !paths.every((path) => typeof path === 'string'))
    return { state: 'unreadable', problem: '`paths` is not a list of globs' };
  return ownerOf(paths);
}

/** The files that systems of authority own; all of them where one does not say, or says it by a glob that cannot be read. */
export function ownership(systems: readonly ValueMap[]): Ownership | 'all' {
  const owners: Ownership[] = [];
  for (const system of systems) {
    const owned = ownedBy(system);
    if (owned.state !== 'said') return 'all';
    owners.push(owned.ownership);
  }
  return { owns: (path, mode) => owners.some((owner) => owner.owns(path, mode)) };
}

function ownerOf(written: readonly string[]): Owned {
  const exact = compileGlobs(written);
  if (!exact.ok) return { state: 'unreadable', problem: exact.message };
  const paths = written.map(fromRoot);
  const loose = compileGlobs(paths.map(folded));
  const inside = (globs: Globs, path: string): boolean => globs.match(path) !== undefined;
  const behind = paths
    .filter((path) => !path.startsWith('!'))
    .flatMap(folders)
    .map(folded);
  const owns: Ownership['owns'] = (path, mode) =>
    inside(exact.globs, path) ||
    (loose.ok ? inside(loose.globs, folded(path)) : true) ||
    ((mode === 'symlink' || mode === 'submodule') && behind.some((folder) => covers(folder, folded(path))));
  return { state: 'said', ownership: { owns } };
}

/** Without the slash that means the root of the project. */
function fromRoot(glob: string): string {
  return glob.replace(/^(!?)\//, '$1');
}

/** Some file systems treat paths that differ only in case or Unicode normalization as the same: there, one would replace the other. */
function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** The globs of the folders on the way to what a glob matches: `a` and `a/b` for `a/b/c.ts`. */
function folders(glob: string): string[] {
  const parts = glob.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** A folder that is cut out of a brace group, such as `{a` of `{a/b,c}`, is not a valid glob, and may be any folder. */
function covers(folder: string, path: string): boolean {
  const compiled = compileGlobs([folder]);
  return !compiled.ok || compiled.globs.match(path) !== undefined;
}
