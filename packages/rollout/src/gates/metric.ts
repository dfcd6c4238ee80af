import { type Metric, formatInstant } from '@gradus/core/internal';
import { gateVerdict, measure } from './measure.ts';
import type { Measurement, Question } from '../model.ts';
import { waiting, type Answered, type GateAnswer, type GateDefinition } from './gate.ts';
import { soakEnd } from './soak.ts';

export const metricGate: GateDefinition<'metric'> = {
  ask: askMetric,
  question: questionOf,
  byPeople: false,
  needs: ({ ref }) => ({ metric: ref }),
};

/** Where a metric does not say how often it is measured. */
const usualInterval = 'PT1M';

function metricOf({ gate, state }: Pick<GateAnswer<'metric'>, 'gate' | 'state'>): Metric | undefined {
  return state.spec.metrics?.find(({ name }) => name === gate.ref);
}

/** When the next measurement is due: a late tick takes one, and does not make up for those that it missed. */
function dueAt(metric: Metric, begin: number, taken: readonly Measurement[], zone: string): number {
  const last = taken.at(-1);
  if (last !== undefined) return soakEnd(last.at, metric.interval ?? usualInterval, zone);
  return metric.initialDelay === undefined ? begin : soakEnd(begin, metric.initialDelay, zone);
}

/** The question that a metric gate asks its provider now; undefined while none is due. */
function questionOf(asked: GateAnswer<'metric'>): Question | undefined {
  const { known, place, now, facts, soakedAt, occupiedSince } = asked;
  const metric = metricOf(asked);
  if (metric === undefined || (known !== undefined && known.verdict !== 'Waiting')) return undefined;
  const due = dueAt(metric, soakedAt, known?.measurements ?? [], facts.zone);
  return due > now ? undefined : { place, metric, at: now, notBefore: occupiedSince };
}

/** Takes at most one measurement a step, and decides when there are enough. A verdict stays until the place is entered again. */
function askMetric(asked: GateAnswer<'metric'>): Answered {
  const { gate, known, place, facts, soakedAt } = asked;
  const metric = metricOf(asked);
  if (metric === undefined) return { verdict: 'Error', reason: `the rollout has no metric ${gate.ref}` };
  const taken = known?.measurements ?? [];
  if (known !== undefined && known.verdict !== 'Waiting')
    return { verdict: known.verdict, reason: known.reason, record: { query: metric.query, measurements: taken } };
  const question = questionOf(asked);
  const answer = question && facts.answers.get(place);
  const measurements = question && answer ? [...taken, measure(metric, answer, question)] : taken;
  const record = { query: metric.query, measurements };
  const judged = measurements.length > taken.length ? gateVerdict(metric, measurements) : undefined;
  if (judged !== undefined && judged.verdict !== 'Waiting') return { ...judged, record };
  const due = dueAt(metric, soakedAt, measurements, facts.zone);
  const count = `${measurements.length} of ${metric.count ?? 1}`;
  const waits =
    due <= asked.now
      ? waiting('metric', `metric ${metric.name} is to be measured now, and nobody asked its provider`)
      : waiting('metric', `metric ${metric.name} has ${count} measurements, the next at ${formatInstant(due)}`, due);
  return { ...waits, record };
}
