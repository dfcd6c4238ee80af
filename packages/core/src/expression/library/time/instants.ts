import { endOfDateOrInstant, formatInstant, parseInstant, startOfDateOrInstant } from '../../../time/instant.ts';
import { checkPattern, parseWithPatterns } from '../../../time/pattern.ts';
import { quotedJson } from '../../../time/read.ts';
import { isZone, zoned, zoneProblem } from '../../../time/zone.ts';
import { type EvaluationContext, EvaluationFailed, type FunctionDefinition } from '../../definition.ts';
import { guarded, optionalTimestamp, required } from './arguments.ts';

type Literals = readonly (string | undefined)[];

function withPatterns(
  context: EvaluationContext,
  text: string,
  patterns: readonly unknown[],
  zone: string,
): number | undefined {
  context.charge(1 + patterns.length);
  if (!patterns.every((pattern) => typeof pattern === 'string'))
    throw new EvaluationFailed('the patterns are not a list of text');
  return guarded(() => parseWithPatterns(text, patterns, zone));
}

function literalPattern([, pattern, zone]: Literals): string | undefined {
  const problem = pattern === undefined ? undefined : checkPattern(pattern);
  if (problem !== undefined) return `the pattern ${quotedJson(pattern!)} ${problem}`;
  return zone === undefined ? undefined : zoneProblem(zone);
}

/** The is… function and the optional form of a reader of dates and date-times. */
function edge(context: EvaluationContext, text: string, read: typeof startOfDateOrInstant): number | undefined {
  context.charge(1);
  return guarded(() => read(text, context.zone));
}

/** For checkLiteral: the literal at `position` is a date that exists, or an instant. */
const literalEdge =
  (position: number) =>
  (args: Literals): string | undefined => {
    const text = args[position];
    return text === undefined || startOfDateOrInstant(text, 'UTC') !== undefined ? undefined : `${neither(text)()}.`;
  };

const neither = (text: string) => () =>
  `${quotedJson(text)} is neither an existing date (2026-03-01) nor an RFC 3339 date-time`;

/** Date-times, dates and zones as text, and back. */
export const instantFunctions: readonly FunctionDefinition[] = [
  {
    signature: 'instant(string): timestamp',
    doc: 'The instant of an RFC 3339 date-time. It must have an offset and an existing date; leap seconds are not supported. Fails on other text.',
    example: ['instant("2026-03-01T10:00:00+01:00")', 'timestamp("2026-03-01T09:00:00Z")'],
    checkLiteral: ([text]) =>
      text === undefined || parseInstant(text) !== undefined
        ? undefined
        : `${quotedJson(text)} is not an RFC 3339 date-time with an offset, such as 2026-03-01T09:00:00Z.`,
    run(context, text: string) {
      context.charge(1);
      return new Date(
        required(
          parseInstant(text),
          () => `${quotedJson(text)} is not an RFC 3339 date-time with an offset, such as 2026-03-01T09:00:00Z`,
        ),
      );
    },
  },
  {
    signature: 'isInstant(string): bool',
    doc: 'Whether `instant` can read the text.',
    example: ['isInstant("2026-02-30T09:00:00Z")', 'false'],
    run(context, text: string) {
      context.charge(1);
      return parseInstant(text) !== undefined;
    },
  },
  {
    signature: 'optionalInstant(string): optional<timestamp>',
    doc: 'The instant, or none if `instant` fails.',
    example: ['optionalInstant("soon").hasValue()', 'false'],
    run(context, text: string) {
      context.charge(1);
      return optionalTimestamp(parseInstant(text));
    },
  },
  {
    signature: 'instant(string, list<string>, string): timestamp',
    doc: 'The instant of a text that matches one of the strptime patterns (the first match counts), in the given time zone unless the pattern has `%z`. Fails if no pattern matches, if the date does not exist, or if the clocks skip the time. If a time occurs twice, the first one counts.',
    example: ['instant("01.03.2026 10:00", ["%d.%m.%Y %H:%M"], "Europe/Berlin")', 'timestamp("2026-03-01T09:00:00Z")'],
    checkLiteral: literalPattern,
    run(context, text: string, patterns: readonly unknown[], zone: string) {
      const at = withPatterns(context, text, patterns, zone);
      return new Date(
        required(
          at,
          () => `${quotedJson(text)} matches none of the patterns, or is a time that does not exist in ${zone}`,
        ),
      );
    },
  },
  {
    signature: 'isInstant(string, list<string>, string): bool',
    doc: 'Whether `instant` can read the text with these patterns in this zone. Fails for an invalid pattern or zone.',
    example: ['isInstant("31.02.2026", ["%d.%m.%Y"], "UTC")', 'false'],
    checkLiteral: literalPattern,
    run: (context, text: string, patterns: readonly unknown[], zone: string) =>
      withPatterns(context, text, patterns, zone) !== undefined,
  },
  {
    signature: 'optionalInstant(string, list<string>, string): optional<timestamp>',
    doc: 'The instant, or none if the text does not match. Fails for an invalid pattern or zone.',
    example: ['optionalInstant("1 Mar 2026", ["%-d %b %Y"], "UTC").value()', 'timestamp("2026-03-01T00:00:00Z")'],
    checkLiteral: literalPattern,
    run: (context, text: string, patterns: readonly unknown[], zone: string) =>
      optionalTimestamp(withPatterns(context, text, patterns, zone)),
  },
  {
    signature: 'isDateOrInstant(string): bool',
    doc: 'Whether the text is an existing date (2026-03-01) or an RFC 3339 date-time, as `startOf`, `endOf` and `expired` read it.',
    example: ['isDateOrInstant("2026-02-29")', 'false'],
    run: (context, text: string) => edge(context, text, endOfDateOrInstant) !== undefined,
  },
  {
    signature: 'startOf(string): timestamp',
    doc: "The start of a date in the project's time zone, or the instant of an RFC 3339 date-time. Fails on other text.",
    example: ['startOf("2026-03-01T10:00:00Z")', 'timestamp("2026-03-01T10:00:00Z")'],
    checkLiteral: literalEdge(0),
    run: (context, text: string) => new Date(required(edge(context, text, startOfDateOrInstant), neither(text))),
  },
  {
    signature: 'endOf(string): timestamp',
    doc: "The end of a date in the project's time zone (the start of the next day), or the instant of an RFC 3339 date-time. Fails on other text.",
    example: ['endOf("2026-03-01") - startOf("2026-03-01")', 'duration("24h")'],
    checkLiteral: literalEdge(0),
    run: (context, text: string) => new Date(required(edge(context, text, endOfDateOrInstant), neither(text))),
  },
  {
    signature: 'optionalStartOf(string): optional<timestamp>',
    doc: 'The start, or none if `startOf` fails.',
    run: (context, text: string) => optionalTimestamp(edge(context, text, startOfDateOrInstant)),
  },
  {
    signature: 'optionalEndOf(string): optional<timestamp>',
    doc: 'The end, or none if `endOf` fails.',
    run: (context, text: string) => optionalTimestamp(edge(context, text, endOfDateOrInstant)),
  },
  {
    signature: 'isZone(string): bool',
    doc: 'Whether the text is the name of a time zone in the IANA database. An offset such as +01:00 is not.',
    example: ['isZone("Europe/Berlin") && !isZone("+01:00")', 'true'],
    run(context, text: string) {
      context.charge(1);
      return isZone(text);
    },
  },
  {
    signature: 'formatInstant(timestamp): string',
    doc: 'RFC 3339 in UTC, with milliseconds only if they are not zero.',
    example: ['formatInstant(timestamp("2026-03-01T10:00:00+01:00"))', '"2026-03-01T09:00:00Z"'],
    run(context, at: Date) {
      context.charge(1);
      return guarded(() => formatInstant(at.getTime()));
    },
  },
  {
    signature: 'formatInstant(timestamp, string): string',
    doc: 'RFC 3339 in a time zone, with its offset. Fails for an unknown zone.',
    example: ['formatInstant(timestamp("2026-03-01T09:00:00Z"), "Europe/Berlin")', '"2026-03-01T10:00:00+01:00"'],
    checkLiteral: ([, zone]) => (zone === undefined ? undefined : zoneProblem(zone)),
    run(context, at: Date, zone: string) {
      context.charge(1);
      return guarded(() => zoned(at.getTime(), zone).toString({ timeZoneName: 'never' }));
    },
  },
];

/** Comparisons with a point in time that report when their result changes. */
export const comparisonFunctions: readonly FunctionDefinition[] = [
  {
    signature: 'before(timestamp, string): bool',
    doc: "Whether the instant is before an RFC 3339 date-time, or before the start of a date in the project's time zone. Reports when the answer changes. Fails on other text.",
    example: ['before(timestamp("2026-02-20T00:00:00Z"), "2026-03-01")', 'true'],
    checkLiteral: literalEdge(1),
    run: (context, now: Date, text: string) =>
      until(context, now, required(edge(context, text, startOfDateOrInstant), neither(text))),
  },
  {
    signature: 'before(timestamp, timestamp): bool',
    doc: 'Whether the first instant is before the second, like `<`. Reports when the answer changes.',
    run(context, now: Date, then: Date) {
      context.charge(1);
      return until(context, now, then.getTime());
    },
  },
  {
    signature: 'after(timestamp, string): bool',
    doc: "Whether the instant is after an RFC 3339 date-time, or after the end of a date in the project's time zone. Reports when the answer changes. Fails on other text.",
    example: ['after(timestamp("2026-03-05T00:00:00Z"), "2026-03-01")', 'true'],
    checkLiteral: literalEdge(1),
    run(context, now: Date, text: string) {
      const end = required(edge(context, text, endOfDateOrInstant), neither(text));
      return !until(context, now, end === parseInstant(text) ? end + 1 : end);
    },
  },
  {
    signature: 'after(timestamp, timestamp): bool',
    doc: 'Whether the first instant is after the second, like `>`. Reports when the answer changes.',
    run(context, now: Date, then: Date) {
      context.charge(1);
      return !until(context, now, then.getTime() + 1);
    },
  },
  {
    signature: 'expired(timestamp, string): bool',
    doc: "Whether something that is valid until the text has expired: a date is valid until the end of that day in the project's time zone, an RFC 3339 date-time until that instant. Reports when the answer changes. Fails on other text.",
    example: ['expired(timestamp("2026-03-01T12:00:00Z"), "2026-03-01T12:00:00Z")', 'true'],
    checkLiteral: literalEdge(1),
    run: (context, now: Date, text: string) =>
      !until(context, now, required(edge(context, text, endOfDateOrInstant), neither(text))),
  },
];

/** Whether now is before the instant; if so, the answer changes at the instant. */
function until(context: EvaluationContext, now: Date, at: number): boolean {
  const isBefore = now.getTime() < at;
  if (isBefore) context.boundary(at);
  return isBefore;
}
