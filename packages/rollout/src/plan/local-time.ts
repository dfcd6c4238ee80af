import { formatInstant, inRange, zoned } from '@gradus/core/internal';

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The wall clock of a zone, `Mon 2026-03-02 10:00`; RFC 3339 if the zone has no such instant. Throws RangeError for an unknown zone. */
export function localTime(at: number, zone: string): string {
  if (!inRange(at)) return formatInstant(at);
  const { year, month, day, hour, minute, dayOfWeek } = zoned(at, zone);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${days[dayOfWeek - 1]} ${String(year).padStart(4, '0')}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}
