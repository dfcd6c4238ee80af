import { parseInstant } from '../../time/instant.ts';
import { inRange } from '../../time/zone.ts';
import { Duration, Optional, type UnsignedInt } from '../cel-js.ts';
import { EvaluationFailed, type FunctionDefinition } from '../definition.ts';

const smallest = -(2n ** 63n);
const biggest = 2n ** 63n - 1n;

/** Conversions of CEL that the library gets wrong for some text or some range, each in full, and their total forms. */
export const conversions: readonly FunctionDefinition[] = [
  { signature: 'int(int): int', doc: 'The int itself.', run: (_, value: bigint) => value },
  {
    signature: 'int(uint): int',
    doc: 'The same number. Fails beyond 2^63 − 1.',
    run: (_, value: UnsignedInt) => inInt(value.value),
  },
  {
    signature: 'int(double): int',
    doc: 'The number without its fraction. Fails if it does not fit into 64 bits.',
    example: ['int(-1.9)', '-1'],
    run: (_, value: number) => intOfDouble(value),
  },
  {
    signature: 'int(timestamp): int',
    doc: 'Seconds since 1970-01-01T00:00:00Z.',
    run: (_, value: Date) => BigInt(Math.floor(value.getTime() / 1000)),
  },
  {
    signature: 'int(string): int',
    doc: 'The int of a decimal text. Fails on other text, including an empty string.',
    example: ['int("42")', '42'],
    run: (_, text: string) => required(readInt(text), text, 'an int'),
    checkLiteral: ([text]) =>
      text === undefined || readInt(text) !== undefined ? undefined : `"${text}" is not an int.`,
  },
  {
    signature: 'isInt(string): bool',
    doc: 'Whether `int` can read the text.',
    example: ['isInt("1e3")', 'false'],
    run: (_, text: string) => readInt(text) !== undefined,
  },
  {
    signature: 'optionalInt(string): optional<int>',
    doc: 'The int, or none if `int` fails.',
    example: ['optionalInt("many").orValue(0)', '0'],
    run: (_, text: string) => Optional.of(readInt(text)),
  },
  { signature: 'double(double): double', doc: 'The double itself.', run: (_, value: number) => value },
  { signature: 'double(int): double', doc: 'The nearest double.', run: (_, value: bigint) => Number(value) },
  {
    signature: 'double(uint): double',
    doc: 'The nearest double.',
    run: (_, value: UnsignedInt) => Number(value.value),
  },
  {
    signature: 'double(string): double',
    doc: 'The double of a decimal text. Fails on other text, including an empty string.',
    example: ['double("1.50")', '1.5'],
    run: (_, text: string) => required(readDouble(text), text, 'a number'),
    checkLiteral: ([text]) =>
      text === undefined || readDouble(text) !== undefined ? undefined : `"${text}" is not a number.`,
  },
  {
    signature: 'isDouble(string): bool',
    doc: 'Whether `double` can read the text.',
    example: ['isDouble("1,5")', 'false'],
    run: (_, text: string) => readDouble(text) !== undefined,
  },
  {
    signature: 'optionalDouble(string): optional<double>',
    doc: 'The double, or none if `double` fails.',
    example: ['optionalDouble("fast").orValue(0.5)', '0.5'],
    run: (_, text: string) => Optional.of(readDouble(text)),
  },
  {
    signature: 'string(timestamp): string',
    doc: 'RFC 3339 in UTC, with milliseconds only if they are not zero.',
    run: (_, value: Date) => value.toISOString().replace('.000Z', 'Z'),
  },
  {
    signature: 'string(duration): string',
    doc: 'Seconds, such as 3600s.',
    run: (_, value: Duration) => value.toString(),
  },
  {
    signature: 'timestamp(string): timestamp',
    doc: 'The instant of an RFC 3339 date-time; the date must exist. Fails on other text.',
    example: ['timestamp("2026-03-01T10:00:00+01:00") == timestamp("2026-03-01T09:00:00Z")', 'true'],
    run(_, text: string) {
      const at = parseInstant(text);
      if (at === undefined)
        throw new EvaluationFailed(
          `${JSON.stringify(text.slice(0, 60))} is not an RFC 3339 date-time such as 2026-03-01T09:00:00Z`,
        );
      return new Date(at);
    },
    checkLiteral: ([text]) =>
      text === undefined || parseInstant(text) !== undefined
        ? undefined
        : `"${text}" is not an RFC 3339 date-time such as 2026-03-01T09:00:00Z.`,
  },
  {
    signature: 'timestamp(int): timestamp',
    doc: 'The instant that many seconds after 1970-01-01T00:00:00Z. Fails outside the years 1 to 9999.',
    run(_, seconds: bigint) {
      const at = Number(seconds) * 1000;
      if (!inRange(at)) throw new EvaluationFailed(`${seconds} seconds are outside the years 1 to 9999`);
      return new Date(at);
    },
  },
  { signature: 'timestamp(timestamp): timestamp', doc: 'The timestamp itself.', run: (_, at: Date) => at },
  {
    signature: 'duration(string): duration',
    doc: 'The duration of a text such as 1h30m, 1.5s or -250ms; the largest unit is the hour. Fails on other text.',
    example: ['duration("1h30m") == duration("90m")', 'true'],
    run: (_, text: string) => required(readDuration(text), text, durationForm),
    checkLiteral: ([text]) =>
      text === undefined || readDuration(text) ? undefined : `"${text}" is not ${durationForm}.`,
  },
  { signature: 'duration(duration): duration', doc: 'The duration itself.', run: (_, value: Duration) => value },
  {
    signature: 'isDuration(string): bool',
    doc: 'Whether `duration` can read the text. For texts such as P1D, use `isIsoDuration`.',
    example: ['isDuration("P1D")', 'false'],
    run: (_, text: string) => readDuration(text) !== undefined,
  },
  {
    signature: 'optionalDuration(string): optional<duration>',
    doc: 'The duration, or none if `duration` fails.',
    example: ['optionalDuration("soon").hasValue()', 'false'],
    run: (_, text: string) => Optional.of(readDuration(text)),
  },
];

const durationForm = 'a duration such as 1h30m, whose largest unit is the hour';

const nanosOf: Readonly<Record<string, bigint>> = {
  h: 3_600_000_000_000n,
  m: 60_000_000_000n,
  s: 1_000_000_000n,
  ms: 1_000_000n,
  us: 1_000n,
  µs: 1_000n,
  ns: 1n,
};

/** By https://pkg.go.dev/time#ParseDuration, within the 10,000 years of protobuf. */
function readDuration(text: string): Duration | undefined {
  if (text.length > 100 || !/^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:h|m|s|ms|us|µs|ns))+$/.test(text)) return undefined;
  let nanos = 0n;
  for (const [, number = '', unit = ''] of text.matchAll(/([\d.]+)([a-zµ]+)/g)) {
    const [whole = '', fraction = ''] = number.split('.');
    nanos +=
      BigInt(whole || '0') * nanosOf[unit]! +
      (BigInt(fraction.slice(0, 13).padEnd(13, '0')) * nanosOf[unit]!) / 10_000_000_000_000n;
  }
  if (nanos > 315_576_000_000n * nanosOf['s']!) return undefined;
  const sign = text.startsWith('-') ? -1 : 1;
  return new Duration(BigInt(sign) * (nanos / nanosOf['s']!), sign * Number(nanos % nanosOf['s']!) + 0);
}

function required<T>(value: T | undefined, text: string, what: string): T {
  if (value === undefined) throw new EvaluationFailed(`${JSON.stringify(text.slice(0, 60))} is not ${what}`);
  return value;
}

function readInt(text: string): bigint | undefined {
  if (!/^[+-]?\d{1,19}$/.test(text)) return undefined;
  const value = BigInt(text.replace(/^\+/, ''));
  return value >= smallest && value <= biggest ? value : undefined;
}

function inInt(value: bigint): bigint {
  if (value < smallest || value > biggest) throw new EvaluationFailed(`${value} does not fit into 64 bits`);
  return value;
}

/** The doubles nearest to the bounds are outside the range. */
function intOfDouble(value: number): bigint {
  if (!Number.isFinite(value) || value >= 2 ** 63 || value <= -(2 ** 63))
    throw new EvaluationFailed(`${value} does not fit into 64 bits`);
  return BigInt(Math.trunc(value));
}

const words: ReadonlyMap<string, number> = new Map([
  ['NaN', Number.NaN],
  ['Inf', Number.POSITIVE_INFINITY],
  ['+Inf', Number.POSITIVE_INFINITY],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['+Infinity', Number.POSITIVE_INFINITY],
  ['-Inf', Number.NEGATIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);

function readDouble(text: string): number | undefined {
  if (text.length <= 400 && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return Number(text);
  return words.get(text);
}
