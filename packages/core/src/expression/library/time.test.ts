import { Environment, type Optional } from '@marcbachmann/cel-js';
import { describe, expect, test } from 'vitest';
import { BudgetExhausted, type EvaluationContext } from '../definition.ts';
import { timeLibrary } from './time.ts';

interface Run {
  readonly value: unknown;
  readonly boundaries: string[];
  readonly charged: number;
}

/** Runs an expression with this library alone. */
function run(expression: string, variables: Record<string, unknown> = {}, budget = 1_000_000): Run {
  const boundaries: string[] = [];
  let charged = 0;
  const context: EvaluationContext = {
    zone: 'Europe/Berlin',
    boundary: (at) => void boundaries.push(new Date(at).toISOString()),
    charge(steps) {
      charged += steps;
      if (charged > budget) throw new BudgetExhausted('the budget is exhausted');
    },
  };
  const environment = new Environment({ enableOptionalTypes: true, homogeneousAggregateLiterals: false });
  for (const { signature, run: body } of timeLibrary) {
    const named = signature.replaceAll(/\btimestamp\b/g, 'google.protobuf.Timestamp');
    environment.registerFunction(named, (...args: unknown[]) => body(context, ...(args as never[])));
  }
  for (const name of Object.keys(variables)) environment.registerVariable(name, 'dyn');
  const parsed = environment.parse(expression);
  const checked = parsed.check();
  if (!checked.valid) throw checked.error;
  return { value: parsed(variables), boundaries, charged };
}

const now = new Date('2026-03-05T09:00:00Z');
const sunday = {
  name: 'sunday',
  kind: 'maintenance',
  timezone: 'Europe/Berlin',
  start: '2026-01-04T22:00',
  duration: 'PT6H',
  rrule: 'FREQ=WEEKLY',
  tiers: [0n],
};
const freeze = {
  name: 'sale',
  kind: 'freeze',
  timezone: 'Europe/Berlin',
  start: '2026-03-01',
  end: '2026-03-10',
  allow: ['emergency'],
};

describe('examples', () => {
  const examples = timeLibrary.flatMap(({ example }) => (example === undefined ? [] : [example]));

  test.each(examples)('%s', (expression, result) => {
    expect(run(`(${expression}) == (${result})`).value).toBe(true);
  });

  test('each function charges', () => {
    for (const [expression] of examples) expect(run(expression).charged).toBeGreaterThan(0);
  });
});

test('every reader that can fail has an is… function and an optional form with the same arguments', () => {
  const signatures = timeLibrary.map(({ signature }) => signature.slice(0, signature.indexOf(':')));
  for (const [name, twin, optional] of [
    ['instant(string)', 'isInstant(string)', 'optionalInstant(string)'],
    [
      'instant(string, list<string>, string)',
      'isInstant(string, list<string>, string)',
      'optionalInstant(string, list<string>, string)',
    ],
    ['startOf(string)', 'isDateOrInstant(string)', 'optionalStartOf(string)'],
    ['endOf(string)', 'isDateOrInstant(string)', 'optionalEndOf(string)'],
    ['isoDuration(string)', 'isIsoDuration(string)', 'optionalIsoDuration(string)'],
  ]) {
    expect(signatures).toEqual(expect.arrayContaining([name, twin, optional]));
  }
});

describe('boundaries', () => {
  test.each([
    ['before(now, "2026-03-10")', true, ['2026-03-09T23:00:00.000Z']],
    ['before(now, "2026-03-05T09:00:00Z")', false, []],
    ['before(now, now + duration("1h"))', true, ['2026-03-05T10:00:00.000Z']],
    ['after(now, "2026-03-05")', false, ['2026-03-05T23:00:00.000Z']],
    ['after(now, "2026-03-04")', true, []],
    ['after(now, "2026-03-05T09:00:00Z")', false, ['2026-03-05T09:00:00.001Z']],
    ['after(now, now)', false, ['2026-03-05T09:00:00.001Z']],
    ['expired(now, "2026-03-05T09:00:00Z")', true, []],
    ['expired(now, "2026-03-05")', false, ['2026-03-05T23:00:00.000Z']],
    ['due(timestamp("2026-03-01T00:00:00Z"), "P1W", 0.25, "P7D", now)', 'ok', ['2026-03-08T00:00:00.000Z']],
    ['due(timestamp("2026-02-26T00:00:00Z"), "P1W", 0.25, "P7D", now)', 'due', ['2026-03-06T18:00:00.000Z']],
    ['due(timestamp("2026-02-01T00:00:00Z"), "P1W", 1, "P7D", now)', 'overdue', []],
    ['inWindow(now, [sunday])', false, ['2026-03-08T21:00:00.000Z']],
    ['inWindow(now, [])', true, []],
    ['frozenBy(now, [freeze])', ['sale'], ['2026-03-09T23:00:00.000Z']],
    ['inWindow(now, [sunday, freeze])', false, ['2026-03-15T21:00:00.000Z']],
    ['inWindow(now, [freeze], "emergency")', true, []],
    ['overlaps(now, now + duration("1h"), [freeze])', true, []],
  ])('%s is %j', (expression, value, boundaries) => {
    const told = run(expression, { now, sunday, freeze });
    expect([told.value, told.boundaries]).toEqual([value, boundaries]);
  });

  test('the next window is also when the answer changes', () => {
    const told = run('nextWindow(now, [sunday, freeze])', { now, sunday, freeze });
    expect((told.value as Optional<Date>).value().toISOString()).toBe('2026-03-15T21:00:00.000Z');
    expect(told.boundaries).toEqual(['2026-03-15T21:00:00.000Z']);
  });
});

describe('bad text', () => {
  test.each([
    ['instant("2026-03-01")', 'not an RFC 3339 date-time with an offset'],
    ['instant(5 == 5 ? "soon" : "", ["%F"], "UTC")', '"soon" matches none of the patterns'],
    ['instant("2026-03-01", ["%Q"], "UTC")', '"%Q"'],
    ['isInstant("2026-03-01", ["%F"], "Berlin")', '"Berlin" is unknown'],
    ['isInstant("2026-03-01", mixed, "UTC")', 'the patterns are not a list of text'],
    ['endOf("2026-02-30")', 'neither an existing date'],
    ['plus(now, "6mo")', '"6mo" is not an ISO 8601 duration'],
    ['plus(now, "P9999Y")', 'outside the years 0001 to 9999'],
    ['longer("P6M", "180d")', '"180d" is not an ISO 8601 duration'],
    ['due(now, "P0D", now)', 'the cadence "P0D" is zero'],
    ['due(now, "P1D", 25.0, "P7D", now)', 'share of the cadence from 0 to 1, not 25'],
    ['nextOccurrence("FREQ=SECONDLY", "2026-01-01", "UTC", now)', 'too frequent'],
    ['nextOccurrence("P1W", "2026-13-01", "UTC", now)', 'the start "2026-13-01"'],
    ['inWindow(now, [broken])', 'the calendar entry "sunday" cannot be read: start is not text'],
    ['inWindow(now, mixed)', 'a calendar entry is not a map'],
    ['overlaps(now, now - duration("1h"), [sunday])', 'ends (2026-03-05T08:00:00.000Z) before it begins'],
    ['formatInstant(now, "+01:00")', '"+01:00" is unknown'],
  ])('%s fails', (expression, problem) => {
    expect(() => run(expression, { now, sunday, broken: { ...sunday, start: 20260104n }, mixed: ['%F', 1n] })).toThrow(
      problem,
    );
  });

  test.each([
    ['optionalInstant("soon").hasValue()', false],
    ['optionalEndOf("2026-02-30").hasValue()', false],
    ['optionalStartOf("2026-03-01").hasValue()', true],
    ['isSchedule("FREQ=SECONDLY")', false],
    ['isSchedule("P1M")', true],
    ['windowProblem(sunday).hasValue()', false],
    ['scheduleProblem("P1M", "soon", "UTC").value().contains("soon")', true],
  ])('%s is %s', (expression, value) => {
    expect(run(expression, { sunday }).value).toBe(value);
  });
});

describe('literal text in a policy', () => {
  const problem = (signature: string, ...args: (string | undefined)[]) =>
    timeLibrary.find((one) => one.signature.startsWith(signature))!.checkLiteral!(args);

  test.each([
    ['instant(string, list', [undefined, '%F', 'UTC'], ''],
    ['instant(string, list', [undefined, '%Q', undefined], '"%Q"'],
    ['isInstant(string, list', [undefined, undefined, 'Berlin'], '"Berlin"'],
    ['longer(string, string)', ['P6M', '180d'], '"180d"'],
    ['longer(string, string)', [undefined, 'P180D'], ''],
    ['due(timestamp, string, double', [undefined, 'P1W', undefined, '7d', undefined], '"7d"'],
    ['nextOccurrence(string, string', ['weekly', undefined, undefined, undefined], '"weekly"'],
    ['nextOccurrence(string, string', ['FREQ=WEEKLY', undefined, undefined, undefined], ''],
    ['formatInstant(timestamp, string)', [undefined, 'CET+1x!'], 'CET+1x!'],
  ])('%s with %j', (signature, args, expected) => {
    const found = problem(signature, ...args);
    expect(found ?? '').toContain(expected);
  });
});

describe('the budget', () => {
  test('the same question costs as much the second time as the first time', () => {
    const once = run('inWindow(now, [sunday, freeze])', { now, sunday, freeze }).charged;
    const twice = run('[inWindow(now, [sunday, freeze]), inWindow(now, [sunday, freeze])]', {
      now,
      sunday,
      freeze,
    }).charged;
    expect(twice).toBe(2 * once);
  });

  test('a calendar that takes too long fails, and is charged for', () => {
    const dense = { ...sunday, rrule: 'FREQ=HOURLY;BYMINUTE=0,15,30,45', duration: 'PT1M' };
    const shut = { ...dense, kind: 'freeze', duration: 'PT2M' };
    expect(() => run('nextWindow(now, [dense, shut])', { now, dense, shut })).toThrow('shorten the period');
    expect(() => run('nextWindow(now, [dense, shut])', { now, dense, shut }, 10_000)).toThrow('budget');
  });
});
