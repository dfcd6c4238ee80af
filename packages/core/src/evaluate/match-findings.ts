import type { CatalogView } from '../catalog/lookups.ts';
import { tokens } from '../model/pointer.ts';
import type { TreeChanges } from './changes.ts';
import type { FindingDraft } from './finding.ts';
import { comparable, readableAt } from './read-tree.ts';

/** One side of the comparison. */
export interface Drafts {
  readonly view: CatalogView;
  readonly drafts: readonly FindingDraft[];
}

/**
 * Maps each finding of the head to the finding of the base that may be the same. Both have the same validation, document and place; a
 * list item without a key may be anywhere in its list. Among several such items, findings with the same message about equal values are
 * matched, so that a fixed finding cannot hide a new one.
 */
export function matchFindings(
  head: Drafts,
  base: Drafts,
  changes: TreeChanges,
): ReadonlyMap<FindingDraft, FindingDraft> {
  const pairs = new Map<FindingDraft, FindingDraft>();
  const olds = Map.groupBy(base.drafts, (draft) =>
    groupOf(draft, base.view, nameAtHead(draft, head.view, base.view, changes)),
  );
  const groups = Map.groupBy(head.drafts, (draft) => groupOf(draft, head.view, nameOf(draft)));
  for (const [key, drafts] of groups) {
    const known = olds.get(key);
    if (known === undefined) continue;
    if (drafts.length === 1 && known.length === 1) pairs.set(drafts[0]!, known[0]!);
    else matchSeveral(drafts, known, head.view, base.view, pairs);
  }
  return pairs;
}

/** Identity, or path if there is none. */
type Name = readonly [kind: string, name: string];

function nameOf({ about: { document, path } }: FindingDraft): Name {
  return document ? [document.kind, document.name] : ['', path];
}

/** A moved file keeps its findings if identities derive from the path or do not exist. */
function nameAtHead(draft: FindingDraft, head: CatalogView, base: CatalogView, changes: TreeChanges): Name {
  const { document, path } = draft.about;
  if (document === undefined) return ['', changes.movedTo(path) ?? path];
  const { kind, name } = document;
  if (head.catalog.find(kind, name) !== undefined) return [kind, name];
  const moved = changes.movedDocument(document);
  return moved === undefined || base.catalog.find(kind, moved.name) !== undefined ? [kind, name] : [kind, moved.name];
}

function groupOf(draft: FindingDraft, view: CatalogView, name: Name): string {
  const { policy, validation } = draft.finding;
  return JSON.stringify([policy, validation, ...name, keyedPlace(draft, view)]);
}

/** The keyed pointer, with a star for the index of an item that has no key. */
function keyedPlace({ keyed, about: { document, pointer } }: FindingDraft, view: CatalogView): string {
  if (document === undefined || !/\/\d/.test(keyed)) return keyed;
  const parts = keyed.match(/\/[^[\]/]*|\[[^[\]/]*\]/g) ?? [];
  const path = tokens(pointer);
  if (parts.length !== path.length) return keyed;
  let value: unknown = view.value(document);
  return parts
    .map((part, depth) => {
      const isIndex = part.startsWith('/') && Array.isArray(value);
      value = value === undefined ? undefined : readableAt(value, `/${escaped(path[depth]!)}`);
      return isIndex ? '/*' : part;
    })
    .join('');
}

function escaped(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

function matchSeveral(
  drafts: readonly FindingDraft[],
  olds: readonly FindingDraft[],
  head: CatalogView,
  base: CatalogView,
  pairs: Map<FindingDraft, FindingDraft>,
): void {
  let left = drafts;
  let known = olds;
  const says = (draft: FindingDraft, view: CatalogView): string =>
    JSON.stringify([draft.finding.outcome, draft.finding.message, comparable(findingValue(draft, view))]);
  const stands = ({ about, finding }: FindingDraft): string =>
    JSON.stringify([about.path, finding.location.stream, finding.location.pointer]);
  const alike: ((draft: FindingDraft, view: CatalogView) => string)[] = [
    (draft, view) => says(draft, view) + stands(draft),
    says,
    stands,
    () => '',
  ];
  for (const textOf of alike) {
    const waiting = Map.groupBy(known, (old) => textOf(old, base));
    const taken = new Set<FindingDraft>();
    // Backwards, because lists are usually shortened at the end.
    for (const queue of waiting.values()) queue.reverse();
    left = left.filter((draft) => {
      const old = waiting.get(textOf(draft, head))?.pop();
      if (old === undefined) return true;
      pairs.set(draft, old);
      taken.add(old);
      return false;
    });
    known = known.filter((old) => !taken.has(old));
    if (left.length === 0 || known.length === 0) return;
  }
}

/** The value at the place of a finding. */
export function findingValue({ about: { document, pointer, problem } }: FindingDraft, view: CatalogView): unknown {
  if (problem?.value !== undefined) return problem.value;
  return document && readableAt(view.value(document), pointer);
}
