import { parseDuration, timePart, dayPart, monthPart } from '@gradus/core/internal';
import { UsageError } from '../../exit.ts';

/** Milliseconds of a duration on the command line; a day is 24 hours. */
export function spanOf(option: string, text: string): number {
  const duration = parseDuration(text);
  if (duration === undefined)
    throw new UsageError(`${option} ${JSON.stringify(text)} is not a duration of ISO 8601, such as PT10M.`);
  if (monthPart(duration) > 0)
    throw new UsageError(`${option} ${text}: months and years have no fixed length; give days.`);
  return dayPart(duration) * 86_400_000 + timePart(duration);
}
