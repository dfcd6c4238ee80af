import { type Metric, type Threshold, formatInstant } from '@gradus/core/internal';
import type { GateVerdict, Measurement, MetricAnswer, ProviderAnswer, Question } from '../model.ts';

/** The verdict of one measurement, or of all so far, with the reason as the end of a sentence. */
export interface MeasuredGate<Verdict> {
  readonly verdict: Verdict;
  readonly reason: string;
}

type Look = MeasuredGate<Measurement['verdict']>;

/**
 * The verdict of one answer about a metric. Without a failureCondition, an answer that is not successful has failed, as in Argo Rollouts.
 * An answer without a number for the new version has neither failed nor succeeded, unless there is no data and the metric's noData says
 * what that means. A sample that is older than the batch is an error of the provider, if noData does not say what it means. Several series,
 * infinity and histograms never count, because the query is wrong. Too few events for minSamples take precedence over everything except an
 * error.
 */
export function measure(metric: Metric, answer: MetricAnswer, question: Question): Measurement {
  const { value } = answer;
  const look = providerError(value) ?? tooFew(metric, answer.samples, question) ?? judge(metric, value, question);
  const number = 'value' in value && Number.isFinite(value.value) ? { value: value.value } : {};
  return { at: question.at, ...look, ...number };
}

function providerError(answer: ProviderAnswer): Look | undefined {
  return 'problem' in answer && answer.problem === 'provider-error'
    ? { verdict: 'Error', reason: answer.detail }
    : undefined;
}

function tooFew(metric: Metric, samples: ProviderAnswer | undefined, question: Question): Look | undefined {
  const least = metric.minSamples ?? 0;
  if (least === 0) return undefined;
  if (samples === undefined) return { verdict: 'Error', reason: 'samplesQuery was not evaluated' };
  const failed = providerError(samples);
  if (failed !== undefined) return { verdict: 'Error', reason: `samplesQuery: ${failed.reason}` };
  const missing = noNumber(samples, question);
  if (isStale(samples, question)) return { verdict: 'Error', reason: `samplesQuery: ${missing}` };
  if (missing !== undefined)
    return {
      verdict: 'Inconclusive',
      reason: `samplesQuery: ${missing}, so it is unknown whether there are the ${least} events of minSamples`,
    };
  const { value } = samples as { value: number };
  return value < least
    ? { verdict: 'Inconclusive', reason: `${value} events are fewer than the ${least} of minSamples` }
    : undefined;
}

function judge(metric: Metric, answer: ProviderAnswer, question: Question): Look {
  const missing = noNumber(answer, question);
  if (missing === undefined) return compare(metric, (answer as { value: number }).value);
  if (metric.noData === undefined || !isAbsent(answer))
    return { verdict: isStale(answer, question) ? 'Error' : 'Inconclusive', reason: missing };
  return { verdict: metric.noData, reason: `${missing}, and noData is ${metric.noData}` };
}

/** Whether there was no data: infinity and histograms are data, and several series are too many. */
function isAbsent(answer: ProviderAnswer): boolean {
  if ('problem' in answer) return answer.problem === 'no-series' || answer.problem === 'nan';
  return Number.isFinite(answer.value) || Number.isNaN(answer.value);
}

function isStale(answer: ProviderAnswer, { notBefore }: Question): boolean {
  return 'value' in answer && Number.isFinite(answer.value) && answer.sampledAt < notBefore;
}

/**
 * Why an answer that comes in the step that reaches the gate is not taken as a measurement: the last target may just have been updated, so that
 * the provider has nothing of the new version yet. Undefined if it is taken, as every error of the provider is.
 */
export function notYet({ value, samples = value }: MetricAnswer, question: Question): string | undefined {
  if ([value, samples].some((answer) => providerError(answer) !== undefined)) return undefined;
  return noNumber(value, question) ?? noNumber(samples, question);
}

/** Why there is no number for the new version; undefined if there is one. */
function noNumber(answer: ProviderAnswer, { notBefore }: Question): string | undefined {
  if ('problem' in answer) return answer.detail;
  if (!Number.isFinite(answer.value)) return `the value is ${answer.value}`;
  return answer.sampledAt < notBefore
    ? `the newest sample is older than ${formatInstant(notBefore)}, and may be of the old version`
    : undefined;
}

/** If both conditions are met, it is a failure, as in Argo Rollouts. */
function compare({ successCondition, failureCondition }: Metric, value: number): Look {
  if (failureCondition !== undefined && holds(value, failureCondition))
    return { verdict: 'Failed', reason: said(value, failureCondition) };
  if (holds(value, successCondition)) return { verdict: 'Successful', reason: said(value, successCondition) };
  const not = `${value} is not ${successCondition.op} ${successCondition.value}`;
  return failureCondition === undefined
    ? { verdict: 'Failed', reason: not }
    : { verdict: 'Inconclusive', reason: `${not}, and not ${failureCondition.op} ${failureCondition.value}` };
}

function said(value: number, { op, value: limit }: Threshold): string {
  return `${value} ${op} ${limit}`;
}

function holds(value: number, { op, value: limit }: Threshold): boolean {
  switch (op) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '==':
      return value === limit;
    case '!=':
      return value !== limit;
    case '>=':
      return value >= limit;
    case '>':
      return value > limit;
  }
}

/**
 * The verdict of the gate from the measurements so far, in their order. The first limit that is exceeded decides, and later measurements
 * do not change that. As in Argo Rollouts, an error does not count as a measurement: it is repeated, and only consecutive errors end the
 * gate. Unlike there, a gate never passes without a single success, even if its limits are as large as the count.
 */
export function gateVerdict(metric: Metric, measurements: readonly Measurement[]): MeasuredGate<GateVerdict> {
  const { count = 1, failureLimit = 0, inconclusiveLimit = 0, consecutiveErrorLimit = 4 } = metric;
  const seen = { Successful: 0, Failed: 0, Inconclusive: 0, Error: 0 };
  let inARow = 0;
  const taken = (): number => seen.Successful + seen.Failed + seen.Inconclusive;
  for (const { verdict, reason } of measurements) {
    seen[verdict] += 1;
    inARow = verdict === 'Error' ? inARow + 1 : 0;
    const over = (what: string, limit: string): MeasuredGate<GateVerdict> => ({
      verdict,
      reason: `${what}, more than the ${limit}: ${reason}`,
    });
    if (seen.Failed > failureLimit)
      return over(`${seen.Failed} of ${taken()} measurements failed`, `failureLimit of ${failureLimit}`);
    if (seen.Inconclusive > inconclusiveLimit)
      return over(
        `${seen.Inconclusive} of ${taken()} measurements were inconclusive`,
        `inconclusiveLimit of ${inconclusiveLimit}`,
      );
    if (inARow > consecutiveErrorLimit)
      return over(`${inARow} errors in a row`, `consecutiveErrorLimit of ${consecutiveErrorLimit}`);
    if (taken() >= count) return complete(seen, count, reason);
  }
  const error = inARow === 0 ? '' : `; error ${inARow} of ${consecutiveErrorLimit + 1}: ${measurements.at(-1)!.reason}`;
  return { verdict: 'Waiting', reason: `${taken()} of ${count} measurements${error}` };
}

function complete(
  seen: Readonly<Record<Measurement['verdict'], number>>,
  count: number,
  last: string,
): MeasuredGate<GateVerdict> {
  const others = [
    ...(seen.Failed > 0 ? [`${seen.Failed} failed`] : []),
    ...(seen.Inconclusive > 0 ? [`${seen.Inconclusive} ${seen.Inconclusive === 1 ? 'was' : 'were'} inconclusive`] : []),
  ];
  if (seen.Successful === 0)
    return {
      verdict: 'Inconclusive',
      reason: `no measurement of ${count} was successful, though within the limits ${others.join(' and ')}; the last: ${last}`,
    };
  if (count === 1) return { verdict: 'Successful', reason: last };
  const within = others.length === 0 ? '' : `, and within the limits ${others.join(' and ')}`;
  return {
    verdict: 'Successful',
    reason: `${seen.Successful} of ${count} measurements were successful${within}; the last: ${last}`,
  };
}
