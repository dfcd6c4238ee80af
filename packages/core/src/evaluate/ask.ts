import type { CatalogView } from '../catalog/lookups.ts';
import type { CelValue } from '../expression/definition.ts';
import { createMeter } from '../expression/meter.ts';
import type { Document } from '../model/document.ts';
import type { SourceFile } from '../model/file.ts';
import type { SkippedValidation } from '../model/verdict.ts';
import type { Violation, Bindings, KindPolicy, Operation, Policy } from '../policy/policy.ts';
import type { Doubt } from './doubt.ts';
import type { Facts, Side } from './facts.ts';
import { operationOf } from './pairing.ts';
import { evaluatePolicy, undecidedAnswer, type EvaluatedPolicy, type Unknowable } from './put.ts';
import { selectsDocument } from '../policy/selects.ts';
import { fileOperation, needsBase, selectFile } from './selection.ts';
import { createEvaluationSession, isTarget, type Raw, type EvaluationSession, type Trace } from './session.ts';

/** The result of evaluating all policies on one tree. */
export interface AskedValidation {
  readonly raws: readonly Raw[];
  readonly skipped: readonly SkippedValidation[];
  readonly evaluations: number;
  /** How often a policy selected something for which its `when` is false. */
  readonly notApplicable: number;
  /** How often a validation that reads the request applied, or might have. */
  readonly ofRequest: number;
  /** Documents, files or changes that at least one policy selected. */
  readonly subjects: number;
  readonly policies: number;
  /** Instants at which some answer may change, milliseconds of the epoch, ascending. */
  readonly boundaries: readonly number[];
  /** A validation that compares `now` itself, so that it is not known how long its result holds. */
  readonly clockByHand: string | undefined;
}

/** Evaluates every policy on every document of `side` that it matches; with a trace, only on the documents in the trace. */
export function ask(
  policies: readonly Policy[],
  side: Side,
  base: Side | undefined,
  facts: Facts,
  trace?: Trace,
): AskedValidation {
  const session = createEvaluationSession(side.view, base?.view, facts, trace);
  for (const policy of policies) {
    // The base is not a change, so it has no acts that could have existed before.
    if (isTarget(session) && needsBase(policy)) continue;
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
    skipped: [...session.skipped.values()],
    evaluations: session.evaluations,
    notApplicable: session.notApplicable,
    ofRequest: session.ofRequest,
    subjects: session.subjects.size,
    policies: policies.length,
    boundaries: [...session.boundaries].sort((a, b) => a - b),
    clockByHand: session.clockByHand,
  };
}

function askDocuments(subject: EvaluatedPolicy, session: EvaluationSession): void {
  const { policy } = subject;
  const { base, view, trace } = session;
  for (const [kind, compiled] of policy.kinds) {
    const of = ({ catalog }: CatalogView) => (kind === '' ? catalog.documents : (catalog.kinds.get(kind) ?? []));
    for (const document of of(view)) {
      if (trace?.about(document) === false || !selectsDocument(policy, document)) continue;
      const old = base && session.pair(document);
      const doubt = old === undefined ? session.doubts?.ofAddition(document) : undefined;
      const operations = doubt?.operations ?? [base ? operationOf(document, old) : 'NONE'];
      const meant = base ? operations.filter((operation) => policy.match.operations.has(operation)) : operations;
      if (meant.length === 0) continue;
      const unknowable = doubt && unknowableBy(doubt, meant.length === operations.length);
      askDocument(subject, compiled, session, document, old, meant[0]!, unknowable);
    }
    if (!policy.match.operations.has('DELETE') || !base || trace) continue;
    for (const old of of(base)) {
      if (view.catalog.find(old.kind, old.name) || !selectsDocument(policy, old)) continue;
      const doubt = session.doubts?.ofRemoval(old);
      askDocument(subject, compiled, session, undefined, old, 'DELETE', doubt && unknowableBy(doubt, true));
    }
  }
}

/** Evaluates one policy on one document, or on the removal of one. */
export function askDocument(
  subject: EvaluatedPolicy,
  compiled: KindPolicy,
  session: EvaluationSession,
  document: Document | undefined,
  old: Document | undefined,
  operation: Operation,
  unknowable?: Unknowable,
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
  evaluatePolicy(subject, compiled, session, object, oldObject, about, unknowable);
}

/** @param applies whether the policy selects everything that may have happened. */
function unknowableBy({ before, removal }: Doubt, applies: boolean): Unknowable {
  return (needs) => (!applies || needs.has('base') ? before : undefined) ?? removal;
}

function askFiles(subject: EvaluatedPolicy, session: EvaluationSession): void {
  const { policy } = subject;
  const compiled = policy.kinds.get('');
  if (!compiled) return;
  const { view, base } = session;
  const askFile = (file: SourceFile | undefined, old: SourceFile | undefined, of: ReadonlySet<string>): void => {
    const { path } = (file ?? old)!;
    const vars = selectFile(policy, path, of.has(path));
    if (vars === undefined) return;
    const operation = !base ? 'NONE' : file ? fileOperation(file, old) : 'DELETE';
    if (base && !policy.match.operations.has(operation)) return;
    const now = file && view.fileOf(file, vars, operation);
    fileBindings(session.bindings, now, old && base?.fileOf(old, vars, operation), operation);
    const about = file ? { file, deleted: false } : { file: old!, deleted: true };
    evaluatePolicy(subject, compiled, session, null, base ? null : undefined, about);
  };
  const sourced = pathsOf(view);
  for (const file of view.catalog.tree.values()) askFile(file, base?.catalog.tree.get(file.path), sourced);
  if (!base || !policy.match.operations.has('DELETE')) return;
  const before = pathsOf(base);
  for (const old of base.catalog.tree.values()) if (!view.catalog.tree.has(old.path)) askFile(undefined, old, before);
}

/** Files that contain documents. */
function pathsOf({ catalog }: CatalogView): ReadonlySet<string> {
  return new Set(catalog.documents.map(({ file }) => file.path));
}

function askDiff(subject: EvaluatedPolicy, session: EvaluationSession): void {
  const compiled = subject.policy.kinds.get('');
  if (compiled) evaluatePolicy(subject, compiled, session, null, session.base ? null : undefined, { deleted: false });
}

function overBudget(steps: number): Violation {
  return {
    ...undecidedAnswer(
      `Could not be decided: the policy exceeded its limit of ${steps.toLocaleString('en')} steps for one run.`,
    ),
    fix: 'Look up documents with where() or find() instead of filtering all documents for each document.',
  };
}

export function fileBindings(
  bindings: Bindings,
  file: CelValue | undefined,
  oldFile: CelValue | undefined,
  operation: Operation,
): void {
  bindings['file'] = operation === 'DELETE' ? null : file;
  bindings['oldFile'] = oldFile ?? null;
}
