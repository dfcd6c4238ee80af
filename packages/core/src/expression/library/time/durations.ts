import { Optional } from '@marcbachmann/cel-js';
import { compareDurations, compareDurationsFrom, type Comparison } from '../../../time/compare-durations.ts';
import { addDuration, describeDuration, describeSpan, monthPart, parseDuration } from '../../../time/duration.ts';
import { memoise } from '../../../model/memoise.ts';
import type { EvaluationContext, FunctionDefinition } from '../../definition.ts';
import { durationOf, guarded, literalDurations, timeOutOfRange, required } from './arguments.ts';

const comparisons = memoise(500, (pair): Comparison => {
  const [a, b] = pair.split(' ') as [string, string];
  return compareDurations(durationOf(a), durationOf(b));
});

function compared(context: EvaluationContext, a: string, b: string): Comparison {
  // If months differ, the days of 400 years are checked, but only once.
  context.charge(monthPart(durationOf(a)) === monthPart(durationOf(b)) ? 2 : 200);
  return comparisons(`${a} ${b}`);
}

function comparedFrom(context: EvaluationContext, a: string, b: string, from: Date): -1 | 0 | 1 {
  context.charge(10);
  const difference = guarded(() => compareDurationsFrom(durationOf(a), durationOf(b), from.getTime(), context.zone));
  return required(difference, timeOutOfRange);
}

function shifted(context: EvaluationContext, at: Date, text: string, direction: 1 | -1): Date {
  context.charge(5);
  const result = guarded(() => addDuration(at.getTime(), durationOf(text), context.zone, direction));
  return new Date(required(result, timeOutOfRange));
}

/** A duration of ISO 8601 stays text, because CEL durations have no months: six months are 181 to 184 days. */
export const durationFunctions: readonly FunctionDefinition[] = [
  {
    signature: 'isIsoDuration(string): bool',
    doc: 'Whether the text is an ISO 8601 duration of whole numbers: P6M, P2DT4H, P2W. Weeks cannot be combined with other units; signs and fractions are not allowed.',
    example: ['isIsoDuration("P6M") && !isIsoDuration("6mo")', 'true'],
    run(context, text: string) {
      context.charge(1);
      return parseDuration(text) !== undefined;
    },
  },
  {
    signature: 'isoDuration(string): string',
    doc: 'The text, if it is an ISO 8601 duration. It remains a string, because CEL durations have no months. Fails on other text.',
    example: ['isoDuration("P6M")', '"P6M"'],
    checkLiteral: literalDurations(0),
    run(context, text: string) {
      context.charge(1);
      return durationOf(text) && text;
    },
  },
  {
    signature: 'optionalIsoDuration(string): optional<string>',
    doc: 'The text, or none if it is not an ISO 8601 duration.',
    example: ['optionalIsoDuration("half a year").orValue("P6M")', '"P6M"'],
    run(context, text: string) {
      context.charge(1);
      return parseDuration(text) === undefined ? Optional.none() : Optional.of(text);
    },
  },
  {
    signature: 'longer(string, string): bool',
    doc: 'Whether the first ISO 8601 duration is longer than the second on every possible start day; days have 24 hours. Fails on other text.',
    example: ['longer("P6M", "P180D")', 'true'],
    checkLiteral: literalDurations(0, 1),
    run: (context, a: string, b: string) => compared(context, a, b).least > 0,
  },
  {
    signature: 'atLeast(string, string): bool',
    doc: 'Whether the first ISO 8601 duration is at least as long as the second on every possible start day; days have 24 hours. Fails on other text.',
    example: ['atLeast("P184D", "P6M") && !atLeast("P180D", "P6M")', 'true'],
    checkLiteral: literalDurations(0, 1),
    run: (context, a: string, b: string) => compared(context, a, b).least >= 0,
  },
  {
    signature: 'longer(string, string, timestamp): bool',
    doc: "Whether the first ISO 8601 duration is longer than the second if both begin at the instant, by the calendar in the project's time zone. Fails on other text.",
    example: ['longer("P1M", "P30D", timestamp("2026-03-01T00:00:00Z"))', 'true'],
    checkLiteral: literalDurations(0, 1),
    run: (context, a: string, b: string, from: Date) => comparedFrom(context, a, b, from) > 0,
  },
  {
    signature: 'atLeast(string, string, timestamp): bool',
    doc: "Whether the first ISO 8601 duration is at least as long as the second if both begin at the instant, by the calendar in the project's time zone. Fails on other text.",
    example: ['atLeast("P28D", "P1M", timestamp("2026-02-01T12:00:00Z"))', 'true'],
    checkLiteral: literalDurations(0, 1),
    run: (context, a: string, b: string, from: Date) => comparedFrom(context, a, b, from) >= 0,
  },
  {
    signature: 'plus(timestamp, string): timestamp',
    doc: "The instant plus an ISO 8601 duration: years to days by the calendar in the project's time zone, hours to seconds by the clock. A day that the month does not have becomes its last day. Fails on other text.",
    example: ['plus(timestamp("2026-01-31T12:00:00Z"), "P1M")', 'timestamp("2026-02-28T12:00:00Z")'],
    checkLiteral: literalDurations(1),
    run: (context, at: Date, text: string) => shifted(context, at, text, 1),
  },
  {
    signature: 'minus(timestamp, string): timestamp',
    doc: 'The instant minus an ISO 8601 duration, counted as in `plus`. Fails on other text.',
    example: ['minus(timestamp("2026-02-27T12:00:00Z"), "P5D")', 'timestamp("2026-02-22T12:00:00Z")'],
    checkLiteral: literalDurations(1),
    run: (context, at: Date, text: string) => shifted(context, at, text, -1),
  },
  {
    signature: 'inWords(string): string',
    doc: 'An ISO 8601 duration in words. Fails on other text.',
    example: ['inWords("P1Y6M")', '"1 year 6 months"'],
    checkLiteral: literalDurations(0),
    run(context, text: string) {
      context.charge(1);
      return describeDuration(durationOf(text));
    },
  },
  {
    signature: 'elapsed(timestamp, timestamp): string',
    doc: 'The time between two instants in words, in either order: the largest unit from days to seconds, and the next smaller unit.',
    example: ['elapsed(timestamp("2026-03-01T00:00:00Z"), timestamp("2026-03-06T02:10:00Z"))', '"5 days 2 hours"'],
    run(context, from: Date, to: Date) {
      context.charge(1);
      return describeSpan(to.getTime() - from.getTime());
    },
  },
];
