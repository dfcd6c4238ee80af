import { sameFile } from '../model/file.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { TreeChanges } from './changes.ts';
import type { Facts } from './facts.ts';
import type { FindingDraft } from './finding.ts';
import { findingValue } from './match-findings.ts';
import { placeName } from '../validate/describe-value.ts';
import { comparable } from './read-tree.ts';
import { isSettled } from './settled.ts';

/** Whether a problem of a file or document differs from the one before, although it is reported at the same place. */
export function problemGotWorse(draft: FindingDraft, old: FindingDraft, facts: Facts, changes: TreeChanges): boolean {
  const { problem, document } = draft.about;
  const { problem: before } = old.about;
  if (problem === undefined || before === undefined) return true;
  if (problem.presence) return false;
  const [head, base] = [facts.head.view, facts.base!.view];
  if (problem.limit || before.limit) return changes.any && !sameBeyond(head.catalog, base.catalog);
  if (problem.validation === 'unreadable')
    return !isSettled(draft.about.path, old.about.path, head.catalog, base.catalog);
  if (document === undefined && problem.value === undefined)
    return !sameFile(head.catalog.tree.get(draft.about.path), base.catalog.tree.get(old.about.path));
  const [now, then] = [findingValue(draft, head), findingValue(old, base)];
  const isShallow = problem.shallow === true && isContainer(now) && isContainer(then);
  if (!isShallow && comparable(now) !== comparable(then)) return true;
  return wordsOf(draft) !== wordsOf(old);
}

/** The message without the place, because the place contains the index of an item, which may have moved. */
function wordsOf({ finding: { message }, about: { pointer } }: FindingDraft): string {
  const above = pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
  return message.replaceAll(placeName(pointer), '').replaceAll(placeName(above), '');
}

/** Files beyond a limit are not read, so a difference in one of them counts for all. */
function sameBeyond(head: Catalog, base: Catalog): boolean {
  const of = ({ unreadable }: Catalog): string[] =>
    unreadable.filter(({ problem }) => problem === undefined).map(({ path }) => path);
  const [after, before] = [of(head), of(base)];
  return (
    after.length === before.length &&
    after.every((path, index) => path === before[index] && sameFile(head.tree.get(path), base.tree.get(path)))
  );
}

function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
