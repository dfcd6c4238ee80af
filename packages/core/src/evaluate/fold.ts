import type { Finding } from '../model/finding.ts';

/**
 * Merges an unanswered question into the failure of the same document that explains it, so that one dangling reference is
 * one finding and not ten. A question that no failure explains remains a separate finding.
 *
 * A failure can explain a question only if it counts (it is neither advisory nor waived), is as new as the question, and is in the
 * same document; so merging never improves the state. It also depends on what the question lacked:
 * - A name that does not resolve is explained by any unresolved reference of the document, because look-ups such as `tierOf`
 *   follow the references of a document from anywhere in it. A document that names no system may fall under this case or the next.
 * - A value that expressions cannot use is explained by a schema failure at a place that contains the value or that the value
 *   contains: an item of a list is not undecided because another item is wrong.
 * - Exhausted budgets, and facts or files that could not be read, are never explained by a failure of this document.
 * If several failures qualify, the one that mentions what was missing absorbs the question, otherwise the first one does. A waived
 * question is reported with its waiver.
 */
export function fold(findings: readonly Finding[]): Finding[] {
  const failures = Map.groupBy(findings.filter(explains), documentOf);
  const folded = new Map<Finding, string[]>();
  const kept = findings.filter((finding) => {
    const cause = isQuestion(finding) ? causeOf(finding, failures.get(documentOf(finding)) ?? []) : undefined;
    if (cause) folded.set(cause, [...(folded.get(cause) ?? []), `${finding.policy}/${finding.validation}`]);
    return cause === undefined;
  });
  return kept.map((finding) => {
    const folds = folded.get(finding);
    return folds ? { ...finding, folds: [...new Set(folds)].sort() } : finding;
  });
}

function isQuestion({ outcome, document, waiver }: Finding): boolean {
  return outcome === 'undecided' && document !== undefined && waiver === undefined;
}

function explains(finding: Finding): boolean {
  const { outcome, enforcement, document, waiver } = finding;
  const counts = outcome === 'failed' && enforcement !== 'advisory' && waiver === undefined;
  return counts && document !== undefined && (isDangling(finding) || isMisshapen(finding));
}

function isDangling({ policy, validation }: Finding): boolean {
  return policy === 'baseline/refs-resolve' && validation === 'resolves';
}

function isMisshapen({ policy, validation }: Finding): boolean {
  return policy === 'gradus/document' && validation === 'schema';
}

/** The engine's messages for questions that lack something other than a value; a test compares them with the real ones. */
const beyondDocument =
  /\b(?:not known|unknown)\b|\bcannot be read\b|\bwas not read\b|\bexceeded (?:the|its) (?:step )?limit\b|\bnests too deeply\b/;
const noSuchName = /\bthere is no [A-Z]\w* "/;
const noSystem = /\bnames no system\b/;

function causeOf(question: Finding, failures: readonly Finding[]): Finding | undefined {
  const { message: why } = question;
  if (beyondDocument.test(why)) return undefined;
  const missesName = noSuchName.test(why);
  const candidates = failures.filter((failure) =>
    isDangling(failure) ? missesName || noSystem.test(why) : !missesName && overlap(failure, question),
  );
  const words = [...why.matchAll(/"([^"]+)"/g)].map(([, word]) => word!);
  return candidates.find(({ message }) => words.some((word) => message.includes(word))) ?? candidates[0];
}

function overlap({ location: { pointer: a } }: Finding, { location: { pointer: b } }: Finding): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}

/** Two documents may share a name by mistake, so the file is also compared. A failure that existed before does not explain a new question. */
function documentOf({ document, location: { side, path, stream }, state }: Finding): string {
  return JSON.stringify([document?.kind, document?.name, side, path, stream, state]);
}
