import { sameFile } from '../model/file.ts';
import type { CatalogView } from '../catalog/lookups.ts';
import type { CelValue } from '../expression/definition.ts';
import { createMeter } from '../expression/meter.ts';
import type { Pointer } from '../model/pointer.ts';
import type { Policy } from '../policy/policy.ts';
import { askDocument, fileBindings } from './ask.ts';
import type { TreeChanges } from './changes.ts';
import type { Facts } from './facts.ts';
import { operationOf } from './pairing.ts';
import { evaluatePolicy, type EvaluatedPolicy } from './put.ts';
import { comparableReads, readsAt, readableAt } from './read-tree.ts';
import { emptyFrame, mergeFrames, Recorder, unknownFrame, type ReadFrame } from './recorder.ts';
import { createEvaluationSession, type Raw, type EvaluationSession } from './session.ts';

/** What one validation read to compute its result. */
export interface ValidationReads {
  /** The values that were read of its document or file, at a place and below it: a text that is equal if the values are equal. */
  at(pointer: Pointer): string;
  /** Whether this change altered, added or removed some document or file that was looked up, found or not. */
  isChanged(changes: TreeChanges): boolean;
  /** The value that the validation reports. */
  readonly found: string | undefined;
}

/**
 * Evaluates again and records what is read. Only the few results that need it are evaluated again, with separate budgets, so that runs
 * without a comparison have no extra cost. An evaluation that exhausted its budget counts as having read everything.
 */
export function readAgain(
  raws: readonly Raw[],
  facts: Facts,
  side: 'head' | 'base',
): ReadonlyMap<Raw, ValidationReads> {
  const readings = new Map<Raw, ValidationReads>();
  for (const [policy, those] of Map.groupBy(raws, (raw) => raw.policy))
    readPolicy(policy, those, facts, side, readings);
  return readings;
}

function readPolicy(
  policy: Policy,
  raws: readonly Raw[],
  facts: Facts,
  side: 'head' | 'base',
  readings: Map<Raw, ValidationReads>,
): void {
  const recorder = new Recorder();
  const { view } = side === 'head' ? facts.head : facts.base!;
  const session = createEvaluationSession(
    view.observed(recorder),
    side === 'head' ? facts.base?.view : undefined,
    facts,
    {
      about: () => true,
      met: () => undefined,
      asks: (validation) => recorder.into(validation),
      readsAll: () => recorder.readsAll(),
      apart: (run) => recorder.apart(run),
    },
  );
  const meter = createMeter({ ...facts.steps, zone: facts.zone });
  const subject: EvaluatedPolicy = { policy, meter, plans: new Map() };
  for (const [, those] of Map.groupBy(raws, ({ document, file }) => document ?? file)) {
    const raw = those[0]!;
    const frames = recorder.about(raw.document);
    const value = askAgain(raw, subject, session, recorder, view);
    const found = new Map(
      session.raws.splice(0).map(({ validation, answer }) => [`${validation}\n${answer.keyed}`, answer.found]),
    );
    for (const each of those) {
      const frame = meter.runExhausted ? unknownFrame() : frameOf(frames, each.validation);
      readings.set(each, readingOf(frame, value, found.get(`${each.validation}\n${each.answer.keyed}`)));
    }
  }
}

/** The result of `when` is part of every result. */
function frameOf(frames: ReadonlyMap<string, ReadFrame>, validation: string): ReadFrame {
  const own = frames.get(validation);
  if (own === undefined) return unknownFrame();
  const frame = emptyFrame();
  for (const each of [own, frames.get('when')]) if (each) mergeFrames(frame, each);
  return frame;
}

function readingOf(
  { own, all, documents, kinds, files }: ReadFrame,
  value: CelValue,
  found: string | undefined,
): ValidationReads {
  return {
    found,
    at: (pointer) => comparableReads(readableAt(value, pointer), readsAt(own, pointer)),
    isChanged: (changes) =>
      (all && changes.any) ||
      [...kinds].some((kind) => changes.kind(kind)) ||
      [...documents.values()].some(([kind, name]) => changes.document(kind, name)) ||
      [...files].some((path) => changes.file(path)),
  };
}

/** Returns the value that is read. */
function askAgain(
  { document, file }: Raw,
  subject: EvaluatedPolicy,
  session: EvaluationSession,
  recorder: Recorder,
  view: CatalogView,
): CelValue {
  const { policy } = subject;
  const { base, bindings } = session;
  const compiled = policy.kinds.get(document?.kind ?? '') ?? policy.kinds.get('');
  if (compiled === undefined) return null;
  if (document) {
    const old = base && session.pair(document);
    askDocument(subject, compiled, session, document, old, base ? operationOf(document, old) : 'NONE');
    return view.value(document);
  }
  if (file === undefined) {
    evaluatePolicy(subject, compiled, session, null, base ? null : undefined, { deleted: false });
    return null;
  }
  const old = base?.catalog.tree.get(file.path);
  const operation = !base || sameFile(file, old) ? 'NONE' : old ? 'UPDATE' : 'CREATE';
  const vars = policy.match.paths?.match(file.path) ?? {};
  const value = view.fileOf(file, vars, operation);
  fileBindings(bindings, recorder.watch(value), old && base?.fileOf(old, vars, operation), operation);
  evaluatePolicy(subject, compiled, session, null, base ? null : undefined, { file, deleted: false });
  // A text that was not read is Unknown to expressions; here it is only compared.
  const members = Object.keys(value as object).filter((key) => key !== 'text');
  return Object.fromEntries([
    ...members.map((key) => [key, readableAt(value, `/${key}`) as CelValue]),
    ['text', file.text ?? null],
  ]) as CelValue;
}
