import type { Finding } from '../model/finding.ts';
import type { TreeChanges } from './changes.ts';
import type { Facts } from './facts.ts';
import type { FindingDraft } from './finding.ts';

/**
 * What this change fixed: failures of the base that the head does not have, in documents and files that the change altered, moved or
 * removed. A document that may be in an unreadable file does not count as removed, and a condition that became undecided not as fixed.
 */
export function fixedFindings(
  head: readonly FindingDraft[],
  base: readonly FindingDraft[],
  matched: ReadonlySet<FindingDraft>,
  { head: { view } }: Facts,
  changes: TreeChanges,
): Finding[] {
  const undecided = new Set(
    head.flatMap((draft) => (draft.finding.outcome === 'undecided' ? [subjectOf(draft), policyOf(draft)] : [])),
  );
  const isOpen = (draft: FindingDraft): boolean => undecided.has(subjectOf(draft)) || undecided.has(wholeOf(draft));
  const isGone = ({ about: { document, path } }: FindingDraft): boolean => {
    const { catalog } = view;
    if (document === undefined) return path !== '' && changes.file(path) && catalog.unreadableAt(path) === undefined;
    const { kind, name } = document;
    const now = catalog.find(kind, name) ?? changes.movedDocument(document);
    if (now === undefined) return catalog.blindSpots(kind, name).length === 0;
    return changes.document(kind, name) || now.file.path !== path;
  };
  return base
    .filter((draft) => draft.finding.outcome === 'failed' && !matched.has(draft) && !isOpen(draft) && isGone(draft))
    .map(({ finding }) => ({
      ...finding,
      state: 'fixed' as const,
      location: { ...finding.location, side: 'base' as const },
    }));
}

function subjectOf({ finding: { policy }, about: { document, path } }: FindingDraft): string {
  return JSON.stringify([policy, ...(document ? [document.kind, document.name] : [path])]);
}

/** A policy that used up its budget is undecided as a whole. */
function policyOf(draft: FindingDraft): string {
  return draft.about.raw?.validation === 'budget' ? wholeOf(draft) : '';
}

function wholeOf({ finding: { policy } }: FindingDraft): string {
  return JSON.stringify([policy]);
}
