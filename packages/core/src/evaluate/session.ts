import type { CatalogView } from '../catalog/lookups.ts';
import { catalogHandle } from '../expression/catalog-handle.ts';
import type { Document } from '../model/document.ts';
import type { SourceFile } from '../model/file.ts';
import type { SkippedValidation } from '../model/verdict.ts';
import type { Violation, Bindings, Need, Policy, Validation } from '../policy/policy.ts';
import { enforcing, type Enforcing } from './enforcement.ts';
import type { Facts } from './facts.ts';
import { doubtsBetween, type Doubts } from './doubt.ts';
import { pairing } from './pairing.ts';
import { needsBase } from './selection.ts';
import type { Apart } from './variables.ts';

/** A result, with its subject. */
export interface Raw {
  readonly policy: Policy;
  readonly validation: string;
  readonly answer: Violation;
  /** The document that is evaluated; for a deleted document, that of the base. */
  readonly document?: Document;
  /** Its counterpart at the base. */
  readonly old?: Document;
  readonly deleted: boolean;
  /** The file, for scope `files`. */
  readonly file?: SourceFile;
}

/** A condition that is met, with its subject. */
export interface Met {
  readonly policy: Policy;
  readonly validation: string;
  readonly document?: Document;
  /** The message of the policy. */
  readonly found?: string;
}

/** Evaluates only some documents, and the change as a whole, and also receives the conditions that are met. */
export interface Trace {
  about(document: Document): boolean;
  met(condition: Met): void;
  /** Everything that is read after this call is recorded for that validation, or for `when`. */
  asks?(validation: string): void;
  /** A rule in TypeScript receives the tree itself, so what it reads is unknown. */
  readsAll?(): void;
  readonly apart?: Apart;
}

/** State that is kept while all policies are evaluated on one tree. */
export interface EvaluationSession {
  readonly facts: Facts;
  readonly view: CatalogView;
  readonly base: CatalogView | undefined;
  readonly bindings: Bindings;
  readonly pair: (document: Document) => Document | undefined;
  /** Present if there is a base. */
  readonly doubts: Doubts | undefined;
  readonly raws: Raw[];
  readonly skipped: Map<string, SkippedValidation & { documents: number; mayBlock?: boolean }>;
  /** The enforcement of policies, for skipped validations that may matter. */
  readonly enforce: Enforcing | undefined;
  readonly subjects: Set<unknown>;
  readonly boundaries: Set<number>;
  readonly trace: Trace | undefined;
  evaluations: number;
  /** Documents, files and changes for which the `when` of a policy was false. */
  notApplicable: number;
  /** How often a validation that reads the request applied, or might have. */
  ofRequest: number;
  clockByHand: string | undefined;
}

export function createEvaluationSession(
  view: CatalogView,
  base: CatalogView | undefined,
  facts: Facts,
  trace?: Trace,
): EvaluationSession {
  const asHead = isHead(base, facts);
  return {
    facts,
    view,
    base,
    pair: pairing(base?.catalog),
    doubts: base && doubtsBetween(view.catalog, base.catalog),
    // Every name that an expression can use, so that the object keeps one shape.
    bindings: {
      object: null,
      oldObject: null,
      file: null,
      oldFile: null,
      item: null,
      oldItem: null,
      key: null,
      index: null,
      parents: null,
      root: null,
      params: null,
      variables: null,
      // The content of another document counts only if it is valid, even if it was invalid before.
      catalog: catalogHandle(view.governing()),
      ...(base && { oldCatalog: catalogHandle(base.governing()) }),
      authority: catalogHandle(facts.authority),
      now: facts.now,
      data: facts.data,
      ...(base && facts.diff !== undefined && { diff: facts.diff }),
      ...(facts.history !== undefined && { history: facts.history }),
      ...(asHead && facts.review !== undefined && { review: facts.review }),
      ...(asHead && facts.evidence !== undefined && { evidence: facts.evidence }),
    },
    raws: [],
    skipped: new Map(),
    enforce: facts.verb === 'gate' && asHead ? enforcing(facts.enforcement, facts.verb, facts.authority) : undefined,
    subjects: new Set(),
    boundaries: new Set(facts.boundaries),
    trace,
    evaluations: 0,
    notApplicable: 0,
    ofRequest: 0,
    clockByHand: undefined,
  };
}

/** The facts that a validation needs and this run lacks. */
export function missingFacts(policy: Policy, validation: Validation, { base, facts }: EvaluationSession): Need[] {
  const needs = needsBase(policy) ? new Set<Need>(['base', ...validation.needs]) : validation.needs;
  return [...needs].filter((need) => {
    if (need === 'base') return base === undefined;
    if (need === 'data') return false;
    if (need.startsWith('data.')) return !Object.hasOwn(facts.data, need.slice('data.'.length));
    if (need !== 'history' && !isHead(base, facts)) return true;
    return facts[need as 'history' | 'review' | 'evidence'] === undefined;
  });
}

/** Whether the base is being evaluated, to find out which findings existed before. */
export function isTarget({ base, facts }: EvaluationSession): boolean {
  return !isHead(base, facts);
}

/** A review is about the head. The base has no approvals or test results, and needs none. */
function isHead(base: CatalogView | undefined, facts: Facts): boolean {
  return base !== undefined || facts.base === undefined;
}

/** Returns a function that counts each subject for which a validation was skipped. */
export function noteSkipped(
  session: EvaluationSession,
  policy: Policy,
  validation: Validation,
  missing: readonly Need[],
): (about: Pick<Raw, 'document' | 'file'>) => void {
  const key = `${policy.id}/${validation.name}`;
  let noted = session.skipped.get(key);
  if (noted === undefined) {
    const mandatory = policy.enforcement === 'mandatory';
    noted = { policy: policy.id, validation: validation.name, missing, mandatory, documents: 0 };
    session.skipped.set(key, noted);
  }
  const entry = noted;
  return ({ document, file }) => {
    entry.documents++;
    if (session.enforce === undefined || entry.mayBlock === true) return;
    const path = document?.file.path ?? file?.path ?? '';
    const found = session.enforce({
      policy: policy.id,
      default: policy.enforcement,
      path,
      ...(document && { document }),
    });
    if (found === 'waivable' || found === 'mandatory') entry.mayBlock = true;
  };
}
