import { isZone, zoned } from '../../time/zone.ts';
import type { Duration } from '../cel-js.ts';
import { EvaluationFailed, type FunctionDefinition } from '../definition.ts';

/** The local date and time. */
interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** 1 is the first of January. */
  readonly dayOfYear: number;
}

const members: readonly (readonly [name: string, what: string, read: (wall: Wall) => number])[] = [
  ['getFullYear', 'The year', ({ year }) => year],
  ['getMonth', 'The month, 0 for January', ({ month }) => month - 1],
  ['getDate', 'The day of the month, 1 for the first', ({ day }) => day],
  ['getDayOfMonth', 'The day of the month, 0 for the first', ({ day }) => day - 1],
  ['getDayOfWeek', 'The day of the week, 0 for Sunday', ({ weekday }) => weekday],
  ['getDayOfYear', 'The day of the year, 0 for the first of January', ({ dayOfYear }) => dayOfYear - 1],
  ['getHours', 'The hour', ({ hour }) => hour],
  ['getMinutes', 'The minute', ({ minute }) => minute],
  ['getSeconds', 'The second', ({ second }) => second],
  ['getMilliseconds', 'The milliseconds within the second', ({ millisecond }) => millisecond],
];

const units: readonly (readonly [name: string, what: string, read: (duration: Duration) => bigint])[] = [
  ['getHours', 'hours', (duration) => duration.getHours()],
  ['getMinutes', 'minutes', (duration) => duration.getMinutes()],
  ['getSeconds', 'seconds', (duration) => duration.getSeconds()],
  ['getMilliseconds', 'milliseconds', (duration) => duration.getMilliseconds()],
];

const ofDurations = units.map(([name, what, read]): FunctionDefinition => ({
  signature: `duration.${name}(): int`,
  doc: `The whole duration in ${what}, without a fraction.`,
  run: (_, duration: Duration) => read(duration),
}));

const ofTimestamps = members.flatMap(([name, what, read]): readonly FunctionDefinition[] => [
  {
    signature: `timestamp.${name}(): int`,
    doc: `${what}, in UTC.`,
    run: (_, at: Date) => BigInt(read(wallAt(at, 'UTC'))),
  },
  {
    signature: `timestamp.${name}(string): int`,
    doc: `${what}, in an IANA zone or at an offset such as +01:00. Fails for an unknown zone.`,
    run: (_, at: Date, zone: string) => BigInt(read(wallAt(at, zone))),
    checkLiteral: ([, zone]) =>
      zone === undefined || offsetOf(zone) !== undefined || isZone(zone)
        ? undefined
        : `"${zone}" is not a time zone such as "Europe/Berlin".`,
  },
]);

/** Members of timestamps and durations. Those of the library use the time zone of the machine, so their results differ between machines. */
export const accessors: readonly FunctionDefinition[] = [...ofTimestamps, ...ofDurations];

function wallAt(at: Date, zone: string): Wall {
  const offset = zone === 'UTC' ? 0 : offsetOf(zone);
  if (offset === undefined && !isZone(zone))
    throw new EvaluationFailed(`the time zone ${JSON.stringify(zone.slice(0, 60))} is not known`);
  const local = offset === undefined ? zoned(at.getTime(), zone) : zoned(at.getTime() + offset * 60_000, 'UTC');
  const { year, month, day, hour, minute, second, millisecond, dayOfWeek, dayOfYear } = local;
  return { year, month, day, hour, minute, second, millisecond, weekday: dayOfWeek % 7, dayOfYear };
}

/** Minutes east of UTC. */
function offsetOf(zone: string): number | undefined {
  const parts = /^([+-]?)(\d{2}):(\d{2})$/.exec(zone);
  return parts ? (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3])) : undefined;
}
