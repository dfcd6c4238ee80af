import type { Finding } from '../model/finding.ts';

/**
 * Takes a question without an answer into the failure of the same document that explains it, so that one dangling reference is
 * one finding and not ten. Whatever no failure explains stands on its own.
 *
 * A failure explains a question where all of this holds. It counts (it is not advisory, not waived), is as new as the question, and
 * stands in the same document; so the state is no better for what it takes in. And by what the question missed:
 * - A name that leads nowhere is explained by a reference that does not resolve, wherever it stands: look-ups such as
 *   `tierOf` follow the references of the document from any of its places. That a document names no system may be either.
 * - A value that expressions cannot work with is explained by a schema failure at a place that holds it, or that it holds: an item of
 *   a list is not undecided because another item is wrong.
 * - Used-up steps and facts or files that could not be read are explained by nothing that is wrong with this document.
 * Of several, the one that speaks of what was missed takes it in, else the first. A waived question is told with its waiver.
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

/** What the engine's messages say of questions that miss something else than a value; a test asks for the real ones. */
const beyondDocument = /\bnot known\b|\bcannot be read\b|\bwas not read\b|\bused up the\b|\bnests too deeply\b/;
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

/** Two documents may share a name by mistake, so the file counts too; and a failure of before explains no question of now. */
function documentOf({ document, location: { side, path, stream }, state }: Finding): string {
  return JSON.stringify([document?.kind, document?.name, side, path, stream, state]);
}
