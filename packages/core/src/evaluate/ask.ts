import type { CatalogView } from '../catalog/lookups.ts';
import { catalogHandle } from '../expression/catalog-handle.ts';
import type { CelValue } from '../expression/definition.ts';
import { createMeter, type Meter } from '../expression/meter.ts';
import type { Document } from '../model/document.ts';
import type { SourceFile } from '../model/file.ts';
import type { NotAsked } from '../model/verdict.ts';
import type { Answer, Bindings, KindPolicy, Need, Operation, Policy, Question, Validation } from '../policy/policy.ts';
import type { Facts, Side } from './facts.ts';
import { operationOf, pairing } from './pairing.ts';
import { lazyVariables } from './variables.ts';

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

export interface Asked {
  readonly raws: readonly Raw[];
  readonly notAsked: readonly NotAsked[];
  readonly evaluations: number;
  /** Documents, files or changes that at least one policy was about. */
  readonly subjects: number;
  readonly policies: number;
  /** Instants at which some answer may change, milliseconds of the epoch, ascending. */
  readonly boundaries: readonly number[];
  /** A validation compared `now` by hand, so that nothing tells how long its answer holds. */
  readonly clockByHand: boolean;
}

/** Asks every policy about every document of `side` that it matches. */
export function ask(policies: readonly Policy[], side: Side, base: Side | undefined, facts: Facts): Asked {
  const session = createSession(side.view, base?.view, facts);
  for (const policy of policies) {
    const before = session.raws.length;
    const meter = createMeter({ ...facts.steps, zone: facts.zone });
    const subject = { policy, meter, hoisted: new Map<string, unknown>() };
    if (policy.scope === 'document') askDocuments(subject, session);
    else if (policy.scope === 'files') askFiles(subject, session);
    else askDiff(subject, session);
    if (meter.runExhausted) {
      session.raws.length = before;
      session.raws.push({ policy, validation: 'budget', deleted: false, answer: overBudget(facts.steps.run) });
    }
    for (const boundary of meter.boundaries) session.boundaries.add(boundary);
  }
  return {
    raws: session.raws,
    notAsked: [...session.notAsked.values()],
    evaluations: session.evaluations,
    subjects: session.subjects.size,
    policies: policies.length,
    boundaries: [...session.boundaries].sort((a, b) => a - b),
    clockByHand: session.clockByHand,
  };
}

interface Session {
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
  clockByHand: boolean;
}

function createSession(view: CatalogView, base: CatalogView | undefined, facts: Facts): Session {
  return {
    facts,
    view,
    base,
    pair: pairing(base?.catalog),
    bindings: {
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
    clockByHand: false,
  };
}

interface Subject {
  readonly policy: Policy;
  readonly meter: Meter;
  /** Values of variables that read nothing of a document. */
  readonly hoisted: Map<string, unknown>;
}

function askDocuments(subject: Subject, session: Session): void {
  const { policy } = subject;
  for (const [kind, compiled] of policy.kinds) {
    const of = (view: CatalogView) => (kind === '' ? view.catalog.documents : (view.catalog.kinds.get(kind) ?? []));
    for (const document of of(session.view)) {
      const old = session.base && session.pair(document);
      const operation = session.base ? operationOf(document, old) : 'NONE';
      if (!matches(policy, document, operation, session.base !== undefined)) continue;
      askDocument(subject, compiled, session, { document, old, operation });
    }
    if (!policy.match.operations.has('DELETE') || !session.base) continue;
    for (const old of of(session.base)) {
      if (session.view.catalog.find(old.kind, old.name) || !matches(policy, old, 'DELETE', true)) continue;
      askDocument(subject, compiled, session, { document: undefined, old, operation: 'DELETE' });
    }
  }
}

interface Pair {
  readonly document: Document | undefined;
  readonly old: Document | undefined;
  readonly operation: Operation;
}

function askDocument(subject: Subject, compiled: KindPolicy, session: Session, pair: Pair): void {
  const { document, old, operation } = pair;
  const { bindings, view, base } = session;
  const shown = (document ?? old)!;
  const object = document ? view.value(document) : null;
  const oldObject = base ? (old ? base.value(old) : null) : undefined;
  bindings['object'] = object;
  bindings['oldObject'] = oldObject;
  if (compiled.readsFiles)
    fileBindings(
      bindings,
      document && view.fileOf(document.file, document.vars, operation),
      old && base?.fileOf(old.file, old.vars, operation),
      operation,
    );
  const about = { document: shown, ...(document && old && { old }), deleted: document === undefined };
  const blind = base !== undefined && old === undefined ? base.catalog.blindSpot(shown.kind) : undefined;
  const lost = document === undefined ? view.catalog.blindSpot(shown.kind) : undefined;
  put(
    subject,
    compiled,
    session,
    { object, oldObject },
    about,
    (validation) =>
      (blind && validation.needs.has('base') && `what it was before: ${blind.path} cannot be read at the base`) ||
      (lost && `whether it was removed: ${lost.path} cannot be read`) ||
      undefined,
  );
}

function askFiles(subject: Subject, session: Session): void {
  const { policy } = subject;
  const compiled = policy.kinds.get('');
  if (!compiled) return;
  const sourced = new Set(session.view.catalog.documents.map(({ file }) => file.path));
  for (const file of session.view.catalog.tree.values()) {
    const vars = policy.match.paths ? policy.match.paths.match(file.path) : sourced.has(file.path) ? {} : undefined;
    if (vars === undefined) continue;
    const old = session.base?.catalog.tree.get(file.path);
    const operation = fileOperation(session, file, old);
    if (session.base && !policy.match.operations.has(operation)) continue;
    fileBindings(
      session.bindings,
      session.view.fileOf(file, vars, operation),
      old && session.base?.fileOf(old, vars, operation),
      operation,
    );
    put(
      subject,
      compiled,
      session,
      { object: null, oldObject: session.base ? null : undefined },
      { file, deleted: false },
      () => undefined,
    );
  }
}

function askDiff(subject: Subject, session: Session): void {
  const compiled = subject.policy.kinds.get('');
  if (compiled)
    put(
      subject,
      compiled,
      session,
      { object: null, oldObject: session.base ? null : undefined },
      { deleted: false },
      () => undefined,
    );
}

const none: Bindings = {};

type About = Pick<Raw, 'document' | 'old' | 'deleted' | 'file'>;

/** Asks every validation of a compiled policy about what the bindings hold. */
function put(
  subject: Subject,
  compiled: KindPolicy,
  session: Session,
  values: { object: CelValue; oldObject: CelValue | undefined },
  about: About,
  unknowable: (validation: Validation) => string | undefined,
): void {
  const { policy, meter } = subject;
  const { bindings } = session;
  bindings['params'] = policy.params;
  bindings['variables'] =
    compiled.variables.length === 0 ? none : lazyVariables(compiled.variables, bindings, meter, subject.hoisted);
  const question: Question = { bindings, meter, ...values, plain: plainOf(about, session) };
  const add = (validation: string, answers: readonly Answer[]): void => {
    for (const answer of answers) session.raws.push({ policy, validation, answer, ...about });
  };
  const asked = compiled.validations.filter((validation) => {
    const missing = missingFacts(validation, session);
    if (missing.length > 0) noteNotAsked(session, policy, validation, missing);
    return missing.length === 0;
  });
  if (asked.length === 0) return;
  if (compiled.when) {
    const met = holds(compiled.when, question);
    session.evaluations++;
    if (typeof met === 'string') return add('when', [undecidedAnswer(met)]);
    if (!met) return;
  }
  session.subjects.add(about.document ?? about.file ?? session);
  for (const validation of asked) {
    const unknown = unknowable(validation);
    if (unknown !== undefined) {
      add(validation.name, [undecidedAnswer(`Could not be decided: it is not known ${unknown}.`)]);
      continue;
    }
    const { answers, evaluations, readNow } =
      validation.pure && about.document
        ? remembered(session, validation, about.document, question)
        : validation.ask(question);
    session.evaluations += evaluations;
    if (validation.comparesNow || readNow) session.clockByHand = true;
    add(validation.name, answers);
  }
}

function remembered(
  { facts }: Session,
  validation: Validation,
  { value }: Document,
  question: Question,
): ReturnType<Validation['ask']> {
  if (facts.answers === undefined || typeof value !== 'object' || value === null) return validation.ask(question);
  let memory = facts.answers.get(validation);
  if (memory === undefined) facts.answers.set(validation, (memory = new WeakMap()));
  let known = memory.get(value);
  if (known === undefined) memory.set(value, (known = validation.ask(question)));
  return known;
}

function plainOf({ document, old, deleted, file }: About, session: Session): Question['plain'] {
  return {
    object: document && !deleted ? document.value : null,
    oldObject: session.base ? ((deleted ? document : old)?.value ?? null) : undefined,
    path: document?.file.path ?? file?.path ?? '',
    catalog: session.view.catalog,
    now: session.facts.now,
  };
}

function holds(when: NonNullable<KindPolicy['when']>, { bindings, meter }: Question): boolean | string {
  try {
    meter.beginEvaluation();
    return when.run(bindings, meter) === true;
  } catch (error) {
    if (!['Unknown', 'BudgetExhausted', 'EvaluationFailed'].includes((error as Error).name)) throw error;
    return `Could not be decided whether this applies: ${(error as Error).message.replace(/\.$/, '')}.`;
  }
}

function undecidedAnswer(message: string): Answer {
  return { outcome: 'undecided', message, pointer: '', keyed: '', related: [] };
}

function overBudget(steps: number): Answer {
  return {
    ...undecidedAnswer(`Could not be decided: the policy used up its ${steps.toLocaleString('en')} steps for one run.`),
    fix: 'Look documents up with where() or find() instead of filtering all of them for each.',
  };
}

function matches({ match }: Policy, document: Document, operation: Operation, based: boolean): boolean {
  const named =
    match.operations.has(operation) || (!based && (match.operations.has('CREATE') || match.operations.has('UPDATE')));
  if (!named) return false;
  if (match.paths && match.paths.match(document.file.path) === undefined) return false;
  if (match.labels.length === 0) return true;
  const labels = (document.value as { metadata?: { labels?: Record<string, unknown> } } | null)?.metadata?.labels ?? {};
  return match.labels.every(([name, value]) => labels[name] === value);
}

function fileBindings(
  bindings: Bindings,
  file: CelValue | undefined,
  oldFile: CelValue | undefined,
  operation: Operation,
): void {
  bindings['file'] = operation === 'DELETE' ? null : file;
  bindings['oldFile'] = oldFile ?? null;
}

function fileOperation(session: Session, file: SourceFile, old: SourceFile | undefined): Operation {
  if (!session.base) return 'NONE';
  if (!old) return 'CREATE';
  const same =
    file.mode === old.mode &&
    (file.oid !== undefined && old.oid !== undefined
      ? file.oid === old.oid
      : file.text === old.text && file.size === old.size);
  return same ? 'NONE' : 'UPDATE';
}

function missingFacts(validation: Validation, { base, facts }: Session): Need[] {
  return [...validation.needs].filter((need) => {
    if (need === 'base') return base === undefined;
    if (need === 'data') return false;
    if (need.startsWith('data.')) return !Object.hasOwn(facts.data, need.slice('data.'.length));
    return facts[need as 'history' | 'review' | 'evidence'] === undefined;
  });
}

function noteNotAsked(session: Session, policy: Policy, validation: Validation, missing: readonly Need[]): void {
  const key = `${policy.id}/${validation.name}`;
  const noted = session.notAsked.get(key);
  if (noted) noted.documents++;
  else {
    const mandatory = policy.enforcement === 'mandatory';
    session.notAsked.set(key, { policy: policy.id, validation: validation.name, missing, mandatory, documents: 1 });
  }
}
