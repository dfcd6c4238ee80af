import { isUnreadable } from '@gradus/core/forge';
import { type Metric, formatInstant } from '@gradus/core/internal';
import { gateVerdict, measure, notYet } from './measure.ts';
import type { Measurement, Question } from '../model.ts';
import { waiting, type Answered, type GateAnswer, type GateDefinition } from './gate.ts';
import { metricQueries } from './metric-queries.ts';
import { soakEnd } from './soak.ts';

export const metricGate: GateDefinition<'metric'> = {
  ask: askMetric,
  question: (asked) => {
    const due = dueQuestion(asked);
    return due === undefined || 'problem' in due ? undefined : due;
  },
  byPeople: false,
  needs: ({ ref }) => ({ metric: ref }),
};

/** The default interval of a metric. */
const usualInterval = 'PT1M';

type Asked = GateAnswer<'metric'>;

function metricOf({ gate, state }: Pick<Asked, 'gate' | 'state'>): Metric | undefined {
  return state.spec.metrics?.find(({ name }) => name === gate.ref);
}

/** When the next measurement is due: a late step takes one measurement, and does not catch up on missed ones. */
function dueAt(metric: Metric, begin: number, taken: readonly Measurement[], zone: string): number {
  const last = taken.at(-1);
  if (last !== undefined) return soakEnd(last.at, metric.interval ?? usualInterval, zone);
  return metric.initialDelay === undefined ? begin : soakEnd(begin, metric.initialDelay, zone);
}

/** The query of a metric gate that is due now, or why it cannot be written; undefined if none is due. */
function dueQuestion(asked: Asked): Question | { readonly problem: string } | undefined {
  const { known, place, now, facts, soakedAt, occupiedSince, state } = asked;
  const metric = metricOf(asked);
  if (metric === undefined || (known !== undefined && known.verdict !== 'Waiting')) return undefined;
  const due = dueAt(metric, soakedAt, known?.measurements ?? [], facts.zone);
  if (due > now) return undefined;
  const written = metricQueries(metric, state);
  return 'problem' in written ? written : { place, metric: written, at: now, notBefore: occupiedSince };
}

/** Takes at most one measurement in each step, and decides when there are enough. A verdict is kept until the place is entered again. */
function askMetric(asked: Asked): Answered {
  const { gate, known, place, facts } = asked;
  const metric = metricOf(asked);
  if (metric === undefined) return { verdict: 'Error', reason: `the rollout has no metric ${gate.ref}` };
  const taken = known?.measurements ?? [];
  const record = { query: metric.query, measurements: taken };
  if (known !== undefined && known.verdict !== 'Waiting')
    return { verdict: known.verdict, reason: known.reason, record: { ...record, query: known.query ?? metric.query } };
  const question = dueQuestion(asked);
  if (question === undefined) return { ...untilNext(asked, metric, taken), record };
  if ('problem' in question) return { ...cannotMeasure(metric, question.problem), record };
  if (isUnreadable(facts.answers)) return { ...cannotMeasure(metric, facts.answers.unreadable), record };
  const answer = facts.answers.get(place);
  if (answer === undefined)
    return { ...waiting('metric', `metric ${metric.name} is to be measured in the next step`), record };
  const early = known === undefined || known.since === asked.now ? notYet(answer, question) : undefined;
  if (early !== undefined) {
    const until = soakEnd(asked.now, metric.interval ?? usualInterval, facts.zone);
    const text = `metric ${metric.name} has nothing of the new version yet: ${early}; it is measured after ${formatInstant(until)}`;
    return { ...waiting('metric', text, until), record };
  }
  return measured(asked, question, [...taken, measure(metric, answer, question)]);
}

function cannotMeasure({ name }: Metric, why: string): Answered {
  return waiting('provider', `metric ${name} cannot be measured: ${why}`);
}

/** After a new measurement. Each error is written to the history, because errors are not measurements. */
function measured(asked: Asked, { metric }: Question, measurements: readonly Measurement[]): Answered {
  const record = { query: shortened(metric.query), measurements };
  const judged = gateVerdict(metric, measurements);
  if (judged.verdict !== 'Waiting') return { ...judged, verdict: judged.verdict, record };
  const failed = measurements.at(-1)!.verdict === 'Error';
  return {
    ...untilNext(asked, metric, measurements),
    record,
    ...(failed && { event: `metric ${metric.name} has ${judged.reason}` }),
  };
}

function untilNext({ soakedAt, facts }: Asked, metric: Metric, measurements: readonly Measurement[]): Answered {
  const due = dueAt(metric, soakedAt, measurements, facts.zone);
  const { reason } = gateVerdict(metric, measurements);
  return waiting('metric', `metric ${metric.name} has ${reason}; the next at ${formatInstant(due)}`, due);
}

/** A query that names thousands of targets is not repeated in every commit of the state. */
const longestQuery = 2_000;

function shortened(query: string): string {
  return query.length > longestQuery ? `${query.slice(0, longestQuery - 1)}…` : query;
}
