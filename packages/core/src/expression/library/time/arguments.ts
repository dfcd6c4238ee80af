import { Optional } from '@marcbachmann/cel-js';
import { type CalendarDuration, isZero, parseDuration } from '../../../time/duration.ts';
import { quotedJson, type Read } from '../../../time/read.ts';
import { EvaluationFailed } from '../../definition.ts';

/** Fails the evaluation if there is no value. */
export function required<T>(value: T | undefined, problem: () => string): T {
  if (value === undefined) throw new EvaluationFailed(problem());
  return value;
}

/** The value, or the evaluation fails with the problem. */
export function readArgument<T>(read: Read<T>): T {
  if (read.ok) return read.value;
  throw new EvaluationFailed(read.problem);
}

/** The result, or the evaluation fails if an argument (a zone, a pattern) is out of range. */
export function guarded<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError) throw new EvaluationFailed(error.message);
    throw error;
  }
}

export function optionalTimestamp(at: number | undefined): Optional<Date> {
  return at === undefined ? Optional.none() : Optional.of(new Date(at));
}

function durationProblem(text: string): string {
  return `${quotedJson(text)} is not an ISO 8601 duration of whole numbers such as P6M, P2DT4H or P2W`;
}

export function durationOf(text: string): CalendarDuration {
  return required(parseDuration(text), () => durationProblem(text));
}

/** A duration that can be the interval of a repetition. */
export function cadenceOf(text: string): CalendarDuration {
  const duration = durationOf(text);
  return required(isZero(duration) ? undefined : duration, () => `the cadence ${quotedJson(text)} is zero`);
}

/** The steps to charge for some work: lists of occurrences are remembered, so most of the work is done once for each run. */
export function chargedSteps(work: number): number {
  return Math.ceil(work / 10);
}

export function timeOutOfRange(): string {
  return 'the time is outside the years 0001 to 9999';
}

/** For checkLiteral: the first of the literals at `positions` that is not a duration. */
export function literalDurations(
  ...positions: number[]
): (args: readonly (string | undefined)[]) => string | undefined {
  return (args) => {
    const wrong = positions
      .map((position) => args[position])
      .find((text) => text !== undefined && parseDuration(text) === undefined);
    return wrong === undefined ? undefined : durationProblem(wrong);
  };
}
