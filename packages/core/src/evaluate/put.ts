import type { CelValue } from '../expression/definition.ts';
import type { Meter } from '../expression/meter.ts';
import type { Document } from '../model/document.ts';
import type { Answer, KindPolicy, Need, Policy, Question, Validation } from '../policy/policy.ts';
import { missingFacts, noteNotAsked, type Raw, type Session, type Trace } from './session.ts';
import { lazyVariables, type LazyVariables } from './variables.ts';

/** A policy that is being asked. */
export interface Subject {
  readonly policy: Policy;
  readonly meter: Meter;
  /** By what is compiled for a kind. */
  readonly plans: Map<KindPolicy, Plan>;
}

/** What does not change from one document to the next. */
interface Plan {
  readonly asked: readonly Validation[];
  readonly skipped: readonly Skipped[];
  readonly variables: LazyVariables;
  readonly question: Asking;
}

interface Skipped {
  readonly validation: Validation;
  readonly missing: readonly Need[];
  count: (() => void) | undefined;
}

export type About = Pick<Raw, 'document' | 'old' | 'deleted' | 'file'>;

/** The question of a plan, one object that goes from document to document. */
class Asking implements Question {
  readonly bindings: Question['bindings'];
  readonly meter: Meter;
  readonly #session: Session;
  object: CelValue = null;
  oldObject: CelValue | undefined;
  about: About = { deleted: false };
  met: Question['met'];

  constructor(session: Session, meter: Meter) {
    this.bindings = session.bindings;
    this.meter = meter;
    this.#session = session;
  }

  get plain(): Question['plain'] {
    return plainOf(this.about, this.#session);
  }
}

/** Tells why a validation cannot be answered here, where that is so. */
export type Unknowable = (validation: Validation) => string | undefined;

/** Asks every validation of a compiled policy about what the bindings hold. */
export function put(
  subject: Subject,
  compiled: KindPolicy,
  session: Session,
  object: CelValue,
  oldObject: CelValue | undefined,
  about: About,
  unknowable?: Unknowable,
): void {
  const { policy } = subject;
  const { asked, skipped, variables, question } = planOf(subject, compiled, session);
  for (const each of skipped) (each.count ??= noteNotAsked(session, policy, each.validation, each.missing))();
  if (asked.length === 0) return;
  const { bindings } = session;
  bindings['params'] = policy.params;
  variables.next();
  bindings['variables'] = variables.members;
  question.object = object;
  question.oldObject = oldObject;
  question.about = about;
  const add = (validation: string, answer: Answer): void => {
    session.raws.push({ policy, validation, answer, ...about });
  };
  if (compiled.when) {
    const met = holds(compiled.when, question);
    session.evaluations++;
    if (typeof met === 'string') return add('when', undecidedAnswer(met));
    if (!met) return;
  }
  session.subjects.add(about.document ?? about.file ?? session);
  for (const validation of asked) {
    const unknown = unknowable?.(validation);
    if (unknown !== undefined) {
      add(validation.name, undecidedAnswer(`Could not be decided: it is not known ${unknown}.`));
      continue;
    }
    if (session.trace) question.met = tracing(session.trace, policy, validation, about);
    const { answers, evaluations, readNow } = answersOf(session, validation, about.document, question);
    session.evaluations += evaluations;
    if (validation.comparesNow || readNow) session.clockByHand ??= `${policy.id}/${validation.name}`;
    for (const answer of answers) add(validation.name, answer);
  }
}

function planOf({ meter, plans }: Subject, compiled: KindPolicy, session: Session): Plan {
  let plan = plans.get(compiled);
  if (plan === undefined) {
    const needs = compiled.validations.map((validation) => ({
      validation,
      missing: missingFacts(validation, session),
      count: undefined,
    }));
    plan = {
      asked: needs.filter(({ missing }) => missing.length === 0).map(({ validation }) => validation),
      skipped: needs.filter(({ missing }) => missing.length > 0),
      variables: lazyVariables(compiled.variables, session.bindings, meter),
      question: new Asking(session, meter),
    };
    plans.set(compiled, plan);
  }
  return plan;
}

function tracing(trace: Trace, policy: Policy, { name }: Validation, { document }: About): Question['met'] {
  return (found) =>
    trace.met({ policy, validation: name, ...(document && { document }), ...(found !== undefined && { found }) });
}

/** What a pure validation answered about a value holds for every tree that shares the value. */
function answersOf(
  { facts, trace }: Session,
  validation: Validation,
  document: Document | undefined,
  question: Question,
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

export function undecidedAnswer(message: string): Answer {
  return { outcome: 'undecided', message, pointer: '', keyed: '', related: [] };
}
