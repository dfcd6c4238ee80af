import type { CelValue } from '../expression/definition.ts';
import type { Meter } from '../expression/meter.ts';
import type { Document } from '../model/document.ts';
import {
  isOfRequest,
  type Violation,
  type KindPolicy,
  type Need,
  type Policy,
  type ValidationInput,
  type Validation,
} from '../policy/policy.ts';
import { missingFacts, noteSkipped, type Raw, type EvaluationSession, type Trace } from './session.ts';
import { lazyVariables, type LazyVariables } from './variables.ts';
import { undecidedMessage, unlessUndecidable } from '../model/undecidable.ts';

/** A policy that is being evaluated. */
export interface EvaluatedPolicy {
  readonly policy: Policy;
  readonly meter: Meter;
  /** Keyed by the compiled form for a kind. */
  readonly plans: Map<KindPolicy, Plan>;
}

/** The parts that do not change from one document to the next. */
interface Plan {
  readonly asked: readonly Validation[];
  readonly skipped: readonly Lacking[];
  readonly variables: LazyVariables;
  readonly question: Asking;
}

/** A validation that lacks a fact. */
interface Lacking {
  readonly validation: Validation;
  readonly missing: readonly Need[];
  count: ((about: FindingOrigin) => void) | undefined;
}

export type FindingOrigin = Pick<Raw, 'document' | 'old' | 'deleted' | 'file'>;

/** The question of a plan: one object, reused for each document. */
class Asking implements ValidationInput {
  readonly bindings: ValidationInput['bindings'];
  readonly meter: Meter;
  readonly #session: EvaluationSession;
  object: CelValue = null;
  oldObject: CelValue | undefined;
  about: FindingOrigin = { deleted: false };
  met: ValidationInput['met'];
  applies: ValidationInput['applies'];

  constructor(session: EvaluationSession, meter: Meter) {
    this.bindings = session.bindings;
    this.meter = meter;
    this.#session = session;
  }

  get plain(): ValidationInput['plain'] {
    this.#session.trace?.readsAll?.();
    return plainOf(this.about, this.#session);
  }
}

/** Why a question cannot be answered here because a fact is missing: the text after "it is not known". Undefined if it can. */
export type Unknowable = (needs: ReadonlySet<Need>) => string | undefined;

/** Evaluates every validation of a compiled policy on the bindings. */
export function evaluatePolicy(
  subject: EvaluatedPolicy,
  compiled: KindPolicy,
  session: EvaluationSession,
  object: CelValue,
  oldObject: CelValue | undefined,
  about: FindingOrigin,
  unknowable?: Unknowable,
): void {
  const { policy, meter } = subject;
  // Anything else that it would find does not count.
  if (meter.runExhausted) return;
  const { asked, skipped, variables, question } = planOf(subject, compiled, session);
  // A validation that was not evaluated may have applied.
  session.ofRequest += skipped.filter(({ validation }) => isOfRequest(validation.needs)).length;
  for (const each of skipped) (each.count ??= noteSkipped(session, policy, each.validation, each.missing))(about);
  if (asked.length === 0) return;
  const { bindings } = session;
  bindings['params'] = policy.params;
  variables.next();
  bindings['variables'] = variables.members;
  question.object = object;
  question.oldObject = oldObject;
  question.about = about;
  const add = (validation: string, answer: Violation): void => {
    if (answer.outcome === 'undecided' && compiled.validations.some(({ needs }) => isOfRequest(needs)))
      session.ofRequest++;
    session.raws.push({ policy, validation, answer, ...about });
  };
  // The old state decides whether the policy applies, so `when` must not treat unknown as absent.
  const noWhen = compiled.whenNeeds?.has('base') ? unknowable?.(compiled.whenNeeds) : undefined;
  if (noWhen !== undefined) return add('when', undecidedAnswer(`Could not be decided: it is not known ${noWhen}.`));
  if (compiled.when) {
    session.trace?.asks?.('when');
    const met = holds(compiled.when, question);
    session.evaluations++;
    if (typeof met === 'string') return add('when', undecidedAnswer(met));
    if (!met) return void session.notApplicable++;
  }
  session.subjects.add(about.document ?? about.file ?? session);
  for (const validation of asked) {
    const unknown = unknowable?.(validation.needs);
    if (unknown !== undefined) {
      add(validation.name, undecidedAnswer(`Could not be decided: it is not known ${unknown}.`));
      continue;
    }
    session.trace?.asks?.(validation.name);
    question.applies = isOfRequest(validation.needs) ? () => void session.ofRequest++ : undefined;
    if (session.trace) question.met = tracing(session.trace, policy, validation, about);
    const { answers, evaluations, readNow } = answersOf(session, validation, about.document, question);
    session.evaluations += evaluations;
    if (validation.comparesNow || readNow) session.clockByHand ??= `${policy.id}/${validation.name}`;
    for (const answer of answers) add(validation.name, answer);
  }
}

function planOf(subject: EvaluatedPolicy, compiled: KindPolicy, session: EvaluationSession): Plan {
  const { policy, meter, plans } = subject;
  let plan = plans.get(compiled);
  if (plan === undefined) {
    const needs = compiled.validations.map((validation) => ({
      validation,
      missing: missingFacts(policy, validation, session),
      count: undefined,
    }));
    plan = {
      asked: needs.filter(({ missing }) => missing.length === 0).map(({ validation }) => validation),
      skipped: needs.filter(({ missing }) => missing.length > 0),
      variables: lazyVariables(compiled.variables, session.bindings, meter, session.trace?.apart),
      question: new Asking(session, meter),
    };
    plans.set(compiled, plan);
  }
  return plan;
}

function tracing(
  trace: Trace,
  policy: Policy,
  { name }: Validation,
  { document }: FindingOrigin,
): ValidationInput['met'] {
  return (found) =>
    trace.met({ policy, validation: name, ...(document && { document }), ...(found !== undefined && { found }) });
}

/** The result of a pure validation on a value holds for every tree that shares the value. */
function answersOf(
  { facts, trace }: EvaluationSession,
  validation: Validation,
  document: Document | undefined,
  question: ValidationInput,
): ReturnType<Validation['ask']> {
  if (facts.answers === undefined || document === undefined || !validation.pure || trace)
    return validation.ask(question);
  const { value } = document;
  if (typeof value !== 'object' || value === null) return validation.ask(question);
  let memory = facts.answers.get(validation);
  if (memory === undefined) facts.answers.set(validation, (memory = new WeakMap()));
  let known = memory.get(value);
  if (known === undefined) memory.set(value, (known = validation.ask(question)));
  return known;
}

function plainOf(
  { document, old, deleted, file }: FindingOrigin,
  session: EvaluationSession,
): ValidationInput['plain'] {
  return {
    object: document && !deleted ? document.value : null,
    oldObject: session.base ? ((deleted ? document : old)?.value ?? null) : undefined,
    path: document?.file.path ?? file?.path ?? '',
    catalog: session.view.catalog,
    now: session.facts.now,
  };
}

function holds(when: NonNullable<KindPolicy['when']>, { bindings, meter }: ValidationInput): boolean | string {
  return unlessUndecidable(
    () => {
      meter.beginEvaluation();
      return when.run(bindings, meter) === true;
    },
    (why) => undecidedMessage('Could not be decided whether this applies', why),
  );
}

export function undecidedAnswer(message: string): Violation {
  return { outcome: 'undecided', message, pointer: '', keyed: '', related: [] };
}
