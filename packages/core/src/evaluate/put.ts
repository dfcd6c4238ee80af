import type { CelValue } from '../expression/definition.ts';
import type { Meter } from '../expression/meter.ts';
import type { Document } from '../model/document.ts';
import type { Answer, KindPolicy, Need, Policy, Question, Validation } from '../policy/policy.ts';
import { missingFacts, noteNotAsked, type Raw, type Session } from './session.ts';
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
  readonly skipped: readonly { readonly validation: Validation; readonly missing: readonly Need[] }[];
  readonly variables: LazyVariables;
}

export type About = Pick<Raw, 'document' | 'old' | 'deleted' | 'file'>;

/** Asks every validation of a compiled policy about what the bindings hold. */
export function put(
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
  const { asked, skipped, variables } = planOf(subject, compiled, session);
  for (const { validation, missing } of skipped) noteNotAsked(session, policy, validation, missing);
  if (asked.length === 0) return;
  variables.next();
  bindings['variables'] = variables.members;
  const question: Question = {
    bindings,
    meter,
    ...values,
    get plain() {
      return plainOf(about, session);
    },
  };
  const add = (validation: string, answers: readonly Answer[]): void => {
    for (const answer of answers) session.raws.push({ policy, validation, answer, ...about });
  };
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
    if (validation.comparesNow || readNow) session.clockByHand ??= `${policy.id}/${validation.name}`;
    add(validation.name, answers);
  }
}

function planOf({ meter, plans }: Subject, compiled: KindPolicy, session: Session): Plan {
  let plan = plans.get(compiled);
  if (plan === undefined) {
    const needs = compiled.validations.map((validation) => ({
      validation,
      missing: missingFacts(validation, session),
    }));
    plan = {
      asked: needs.filter(({ missing }) => missing.length === 0).map(({ validation }) => validation),
      skipped: needs.filter(({ missing }) => missing.length > 0),
      variables: lazyVariables(compiled.variables, session.bindings, meter),
    };
    plans.set(compiled, plan);
  }
  return plan;
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

export function undecidedAnswer(message: string): Answer {
  return { outcome: 'undecided', message, pointer: '', keyed: '', related: [] };
}
