import type { CatalogView } from '../catalog/lookups.ts';
import { catalogHandle } from '../expression/catalog-handle.ts';
import type { Document } from '../model/document.ts';
import type { SourceFile } from '../model/file.ts';
import type { NotAsked } from '../model/verdict.ts';
import type { Answer, Bindings, Need, Policy, Validation } from '../policy/policy.ts';
import type { Facts } from './facts.ts';
import { pairing } from './pairing.ts';

/** An answer, with what it is about. */
export interface Raw {
  readonly policy: Policy;
  readonly validation: string;
  readonly answer: Answer;
  /** The document asked about; for a deleted one that of the base. */
  readonly document?: Document;
  /** Its counterpart at the base. */
  readonly old?: Document;
  readonly deleted: boolean;
  /** The file, for scope `files`. */
  readonly file?: SourceFile;
}

/** A condition that is met, with what it is about. */
export interface Met {
  readonly policy: Policy;
  readonly validation: string;
  readonly document?: Document;
  /** As the policy tells it. */
  readonly found?: string;
}

/** Asks of some documents only, and of the change as a whole, and is told of what is met, too. */
export interface Trace {
  about(document: Document): boolean;
  met(condition: Met): void;
}

/** What asking all policies about one tree keeps between questions. */
export interface Session {
  readonly facts: Facts;
  readonly view: CatalogView;
  readonly base: CatalogView | undefined;
  readonly bindings: Bindings;
  readonly pair: (document: Document) => Document | undefined;
  readonly raws: Raw[];
  readonly notAsked: Map<string, NotAsked & { documents: number }>;
  readonly subjects: Set<unknown>;
  readonly boundaries: Set<number>;
  readonly trace: Trace | undefined;
  evaluations: number;
  clockByHand: string | undefined;
}

export function createSession(view: CatalogView, base: CatalogView | undefined, facts: Facts, trace?: Trace): Session {
  const asHead = isHead(base, facts);
  return {
    facts,
    view,
    base,
    pair: pairing(base?.catalog),
    // Every name that an expression can know, so that the object keeps one shape.
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
      catalog: catalogHandle(view),
      ...(base && { oldCatalog: catalogHandle(base) }),
      authority: catalogHandle(facts.authority),
      now: facts.now,
      data: facts.data,
      ...(base && facts.diff !== undefined && { diff: facts.diff }),
      ...(facts.history !== undefined && { history: facts.history }),
      ...(asHead && facts.review !== undefined && { review: facts.review }),
      ...(asHead && facts.evidence !== undefined && { evidence: facts.evidence }),
    },
    raws: [],
    notAsked: new Map(),
    subjects: new Set(),
    boundaries: new Set(facts.boundaries),
    trace,
    evaluations: 0,
    clockByHand: undefined,
  };
}

/** The facts that a validation needs and this run lacks. */
export function missingFacts(validation: Validation, { base, facts }: Session): Need[] {
  return [...validation.needs].filter((need) => {
    if (need === 'base') return base === undefined;
    if (need === 'data') return false;
    if (need.startsWith('data.')) return !Object.hasOwn(facts.data, need.slice('data.'.length));
    if (need !== 'history' && !isHead(base, facts)) return true;
    return facts[need as 'history' | 'review' | 'evidence'] === undefined;
  });
}

/** A review is of the head: while the base is judged nobody has approved or tested it, and nobody need have. */
function isHead(base: CatalogView | undefined, facts: Facts): boolean {
  return base !== undefined || facts.base === undefined;
}

/** Gives what counts one document more of which a validation was not asked. */
export function noteNotAsked(
  session: Session,
  policy: Policy,
  validation: Validation,
  missing: readonly Need[],
): () => void {
  if (isGates(missing, session.facts)) return () => undefined;
  const key = `${policy.id}/${validation.name}`;
  let noted = session.notAsked.get(key);
  if (noted === undefined) {
    const mandatory = policy.enforcement === 'mandatory';
    noted = { policy: policy.id, validation: validation.name, missing, mandatory, documents: 0 };
    session.notAsked.set(key, noted);
  }
  const entry = noted;
  return () => void entry.documents++;
}

/** What needs a review or evidence is the gate's to ask: in a check nobody misses it who did not say so. */
function isGates(missing: readonly Need[], { verb, required }: Facts): boolean {
  const gates = missing.filter((need) => need === 'review' || need === 'evidence');
  return verb === 'check' && gates.length > 0 && !gates.some((need) => required.has(need));
}
