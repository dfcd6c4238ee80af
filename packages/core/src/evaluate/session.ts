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
  evaluations: number;
  clockByHand: string | undefined;
}

export function createSession(view: CatalogView, base: CatalogView | undefined, facts: Facts): Session {
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
      ...(facts.review !== undefined && { review: facts.review }),
      ...(facts.evidence !== undefined && { evidence: facts.evidence }),
    },
    raws: [],
    notAsked: new Map(),
    subjects: new Set(),
    boundaries: new Set(),
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
    return facts[need as 'history' | 'review' | 'evidence'] === undefined;
  });
}

export function noteNotAsked(session: Session, policy: Policy, validation: Validation, missing: readonly Need[]): void {
  const key = `${policy.id}/${validation.name}`;
  const noted = session.notAsked.get(key);
  if (noted) noted.documents++;
  else {
    const mandatory = policy.enforcement === 'mandatory';
    session.notAsked.set(key, { policy: policy.id, validation: validation.name, missing, mandatory, documents: 1 });
  }
}
