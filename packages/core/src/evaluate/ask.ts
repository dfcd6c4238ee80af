import type { CatalogView } from '../catalog/lookups.ts';
import type { CelValue } from '../expression/definition.ts';
import { createMeter } from '../expression/meter.ts';
import type { Document } from '../model/document.ts';
import type { SourceFile } from '../model/file.ts';
import type { NotAsked } from '../model/verdict.ts';
import type { Answer, Bindings, KindPolicy, Operation, Policy } from '../policy/policy.ts';
import type { Facts, Side } from './facts.ts';
import { operationOf } from './pairing.ts';
import { put, undecidedAnswer, type Subject, type Unknowable } from './put.ts';
import { createSession, type Raw, type Session, type Trace } from './session.ts';

/** What came of asking all policies about one tree. */
export interface Asked {
  readonly raws: readonly Raw[];
  readonly notAsked: readonly NotAsked[];
  readonly evaluations: number;
  /** Documents, files or changes that at least one policy was about. */
  readonly subjects: number;
  readonly policies: number;
  /** Instants at which some answer may change, milliseconds of the epoch, ascending. */
  readonly boundaries: readonly number[];
  /** A validation that compares `now` by hand, so that nothing tells how long its answer holds. */
  readonly clockByHand: string | undefined;
}

/** Asks every policy about every document of `side` that it matches; with a trace, only about those that it names. */
export function ask(
  policies: readonly Policy[],
  side: Side,
  base: Side | undefined,
  facts: Facts,
  trace?: Trace,
): Asked {
  const session = createSession(side.view, base?.view, facts, trace);
  for (const policy of policies) {
    const before = session.raws.length;
    const meter = createMeter({ ...facts.steps, zone: facts.zone });
    const subject = { policy, meter, plans: new Map() };
    if (policy.scope === 'document') askDocuments(subject, session);
    else if (policy.scope === 'diff') askDiff(subject, session);
    else if (trace === undefined) askFiles(subject, session);
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

function askDocuments(subject: Subject, session: Session): void {
  const { policy } = subject;
  for (const [kind, compiled] of policy.kinds) {
    const of = (view: CatalogView) => (kind === '' ? view.catalog.documents : (view.catalog.kinds.get(kind) ?? []));
    const isBased = session.base !== undefined;
    for (const document of of(session.view)) {
      if (session.trace?.about(document) === false) continue;
      const old = isBased ? session.pair(document) : undefined;
      const operation = isBased ? operationOf(document, old) : 'NONE';
      if (!matches(policy, document, operation, isBased)) continue;
      askDocument(subject, compiled, session, document, old, operation);
    }
    if (!policy.match.operations.has('DELETE') || !session.base) continue;
    for (const old of session.trace ? [] : of(session.base)) {
      if (session.view.catalog.find(old.kind, old.name) || !matches(policy, old, 'DELETE', true)) continue;
      askDocument(subject, compiled, session, undefined, old, 'DELETE');
    }
  }
}

function askDocument(
  subject: Subject,
  compiled: KindPolicy,
  session: Session,
  document: Document | undefined,
  old: Document | undefined,
  operation: Operation,
): void {
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
  const about = document && old ? { document, old, deleted: false } : { document: shown, deleted: !document };
  const unknowable = base && unknowableOf(shown, document, old, view, base);
  put(subject, compiled, session, object, oldObject, about, unknowable);
}

/** A file that cannot be read may have held the counterpart that is missing. */
function unknowableOf(
  { kind }: Document,
  document: Document | undefined,
  old: Document | undefined,
  view: CatalogView,
  base: CatalogView,
): Unknowable | undefined {
  const blind = old === undefined ? base.catalog.blindSpot(kind) : undefined;
  const lost = document === undefined ? view.catalog.blindSpot(kind) : undefined;
  if (!blind && !lost) return undefined;
  return (validation) =>
    (blind && validation.needs.has('base') && `what it was before: ${blind.path} cannot be read at the base`) ||
    (lost && `whether it was removed: ${lost.path} cannot be read`) ||
    undefined;
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
    put(subject, compiled, session, null, session.base ? null : undefined, { file, deleted: false });
  }
}

function askDiff(subject: Subject, session: Session): void {
  const compiled = subject.policy.kinds.get('');
  if (compiled) put(subject, compiled, session, null, session.base ? null : undefined, { deleted: false });
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
