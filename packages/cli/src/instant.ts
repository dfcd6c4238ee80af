import { parseInstant } from '@gradus/core/internal';
import { UsageError } from './exit.ts';

/** An instant as written on the command line. */
export function readInstant(text: string, option = '--now'): Date {
  const at = parseInstant(text);
  if (at === undefined)
    throw new UsageError(
      `${option} ${JSON.stringify(text)} is not an instant. Write it as RFC 3339 with its offset: 2026-03-02T09:00:00+01:00.`,
    );
  return new Date(at);
}
