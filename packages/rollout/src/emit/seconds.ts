import { dayPart, parseDuration, timePart } from '@gradus/core/internal';

/** Whole seconds; a day is 24 hours, because other systems have no calendar. Months and years have no fixed length and count as 30 and 365 days. */
export function secondsOf(text: string): number {
  const duration = parseDuration(text);
  if (duration === undefined) return 0;
  const days = dayPart(duration) + duration.months * 30 + duration.years * 365;
  return days * 86_400 + Math.ceil(timePart(duration) / 1000);
}
