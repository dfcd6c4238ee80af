import { type CivilDate, DAY, instantAt, startOfDay, zoned } from '@gradus/core/internal';

export interface Tick {
  readonly at: number;
  readonly label: string;
}

const hour = DAY / 24;
/** Milliseconds between ticks; whole days are counted on the calendar. */
const steps = [
  hour / 60,
  hour / 12,
  hour / 4,
  hour,
  3 * hour,
  6 * hour,
  12 * hour,
  DAY,
  2 * DAY,
  7 * DAY,
  14 * DAY,
  28 * DAY,
  91 * DAY,
];
const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Ticks between two instants, about `most` at most, at round times of the zone's wall clock. */
export function ticks(from: number, to: number, zone: string, most: number): readonly Tick[] {
  const step = steps.find((each) => (to - from) / each <= most) ?? Math.ceil((to - from) / most / DAY) * DAY;
  const found: Tick[] = [];
  const first = zoned(from, zone).toPlainDate();
  const every = Math.max(1, step / DAY);
  for (let day = 0; found.length <= most; day += every) {
    const date = first.add({ days: day });
    const times = step < DAY ? timesOf(date, step, zone) : [startOfDay(date, zone)];
    if (startOfDay(date, zone) > to) break;
    for (const at of times)
      if (at >= from && at <= to && found.length <= most) found.push({ at, label: labelOf(at, zone, step) });
  }
  return found;
}

/** The round times of a day by the wall clock, those left out that it skips. */
function timesOf({ year, month, day }: CivilDate, step: number, zone: string): number[] {
  const minutes = Array.from({ length: DAY / step }, (_, index) => (index * step) / 60_000);
  return minutes.flatMap((minute) => {
    const wall = { year, month, day, hour: Math.floor(minute / 60), minute: minute % 60, second: 0, millisecond: 0 };
    return instantAt(wall, zone) ?? [];
  });
}

function labelOf(at: number, zone: string, step: number): string {
  const { month, day, hour: hours, minute, dayOfWeek } = zoned(at, zone);
  const isMidnight = hours === 0 && minute === 0;
  if (step < DAY && !isMidnight) return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return step > 7 * DAY ? `${day} ${months[month - 1]}` : `${days[dayOfWeek - 1]} ${day} ${months[month - 1]}`;
}
