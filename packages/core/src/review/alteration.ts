import { bare } from '../catalog/shape.ts';
import type { CatalogView } from '../catalog/lookups.ts';
import type { Tree } from '../model/file.ts';
import { isMap, type Value, type ValueMap } from '../model/value.ts';
import { ownership } from './ownership.ts';
import { canonical, contentOf, digest, lessAfterwards } from './subject.ts';

/** What an approval is given for. */
export interface Altered {
  readonly tree: Tree;
  /** Where it left the target: every merge base. */
  readonly bases: readonly Tree[];
  readonly systems: readonly ValueMap[];
  /** Of the file of the Change, which is bound by what it says; empty if it holds something else, too. */
  readonly path: string;
  /** The Change with its Rollouts. */
  readonly documents: readonly Value[];
}

/**
 * The digest that approvals are bound to: for each file of the systems that differs from a merge base what it was and what it is,
 * and the Change with its Rollouts. A commit that alters none of these keeps what was approved, and so do updates and squashes.
 */
export function alterationOf({ tree, bases, systems, path: own, documents }: Altered): string {
  const lines = changedPaths({ tree, bases, systems, path: own }).map((path) => {
    const before = [...new Set(bases.map((base) => shown(base, path)))].sort();
    return `${path}\0${before.join('\0')}\0\0${shown(tree, path)}\n`;
  });
  return digest(`${lines.join('')}\0${documents.map(canonical).join('\n')}`);
}

/** Whether the target branch has since changed a file of the systems that the request also changes: then the result of the merge was not approved. */
export function isOvertaken(altered: Omit<Altered, 'documents'>, target: Tree): boolean {
  return changedPaths(altered).some((path) => !altered.bases.some((base) => shown(base, path) === shown(target, path)));
}

/** A Change, without what is written because of approvals and tests, and the Rollouts that it names or that name it, by their names. */
export function boundDocuments(change: Value, view: CatalogView): Value[] {
  if (!isMap(change)) return [change];
  const { status: _, spec, ...rest } = change;
  const deployment = isMap(spec) ? spec['deployment'] : undefined;
  const named = isMap(deployment) && typeof deployment['rollout'] === 'string' ? bare(deployment['rollout']) : '';
  const metadata = isMap(change['metadata']) ? change['metadata'] : {};
  const rollouts = (view.catalog.kinds.get('Rollout') ?? []).filter(({ name, value }) => {
    const of = isMap(value) && isMap(value['spec']) ? value['spec']['change'] : undefined;
    return name === named || (typeof of === 'string' && bare(of) === metadata['name']);
  });
  const sorted = rollouts.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return [{ ...rest, spec: lessAfterwards(spec ?? null) }, ...sorted.map(({ value }) => value)];
}

function changedPaths({ tree, bases, systems, path: own }: Omit<Altered, 'documents'>): string[] {
  const owns = ownership(systems);
  const paths = new Set([...tree.keys(), ...bases.flatMap((base) => [...base.keys()])]);
  const isOwned = (path: string): boolean =>
    owns === 'all'
      ? path !== own
      : [tree, ...bases].some((there) => there.has(path) && owns.owns(path, there.get(path)!.mode));
  return [...paths]
    .filter((path) => bases.some((base) => shown(base, path) !== shown(tree, path)) && isOwned(path))
    .sort();
}

function shown(tree: Tree, path: string): string {
  const file = tree.get(path);
  return file === undefined ? '' : `${file.mode} ${contentOf(file)}`;
}
