import { unlessUndecidable } from '../model/undecidable.ts';
import { nextCommonWindow, type NeededCalendar } from './window.ts';

/** A calendar that a start needs. */
export interface ComparedCalendar extends NeededCalendar {
  /** Equal for two that are the same calendar, needed for the same time. */
  readonly key: string;
}

/** Calendars that are not open together; or why that cannot be decided, as the end of a sentence. */
export interface SeparatedCalendars<Calendar> {
  readonly culprits: readonly Calendar[];
  readonly undecided?: string;
}

/** Asks about calendars that one start needs; undefined if they are open together, or if one of them never opens by itself. */
export type CalendarComparison = <Calendar extends ComparedCalendar>(
  needed: readonly Calendar[],
) => SeparatedCalendars<Calendar> | undefined;

/**
 * Compares calendars over the 400 days from an instant on. The culprits are two of them if two suffice. Each question has a bounded amount of work,
 * and is answered once: the stages of a rollout ask the same of the same calendars.
 */
export function comparisonOf(start: number, changeType: string | undefined): CalendarComparison {
  const known = new Map<string, boolean | string>();
  const never = (needed: readonly ComparedCalendar[]): boolean | string => {
    const key = JSON.stringify(needed.map((calendar) => calendar.key));
    const answer =
      known.get(key) ??
      unlessUndecidable<boolean, string>(
        () => nextCommonWindow(start, needed, changeType).value === undefined,
        ({ message }) => message,
      );
    known.set(key, answer);
    return answer;
  };
  return (all) => {
    const needed = [...new Map(all.map((calendar) => [calendar.key, calendar])).values()];
    if (needed.length < 2 || needed.some((calendar) => never([calendar]) !== false)) return undefined;
    const pair = pairsOf(needed).find((two) => never(two) === true);
    if (pair !== undefined) return { culprits: pair };
    const whole = never(needed);
    if (whole === false) return undefined;
    return { culprits: needed, ...(whole !== true && { undecided: whole }) };
  };
}

function pairsOf<T>(all: readonly T[]): (readonly T[])[] {
  return all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other]));
}
