import { formatInstant } from '../time/instant.ts';
import { inRange, zoned } from '../time/zone.ts';

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The wall clock of a zone, `Mon 2026-03-02 10:00`; where it has no such instant, RFC 3339. Throws RangeError for an unknown zone. */
export function localTime(at: number, zone: string): string {
  if (!inRange(at)) return formatInstant(at);
  const { year, month, day, hour, minute, dayOfWeek } = zoned(at, zone);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${days[dayOfWeek - 1]} ${String(year).padStart(4, '0')}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}
