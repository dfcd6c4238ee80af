import { isUnreadable } from '@gradus/core/forge';
import {
  type Gate,
  type Metric,
  type NeededCalendar,
  type WindowGate,
  addDuration,
  bare,
  nextCommonWindow,
  parseDuration,
} from '@gradus/core/internal';
import { gateNeeds } from '../gates/gate-kinds.ts';
import type { CalendarsByName } from '../model.ts';

/** The facts from which the times of gates are computed. */
export interface GateClock {
  readonly zone: string;
  readonly metrics: readonly Metric[];
  /** For window gates. Without them a window gate is a wait of unknown length; one that is missing among them never opens. */
  readonly calendars: CalendarsByName | undefined;
  readonly changeType: string | undefined;
}

export interface Passing {
  /** When all may have passed at the earliest; Infinity for never. */
  readonly at: number;
  /** Waits that no calendar can predict: approvals, jobs, other rollouts. As parts of a sentence. */
  readonly waitsFor: readonly string[];
}

/** As often as the engine measures where a metric does not say. */
const usualInterval = 'PT1M';

/** The end of an ISO 8601 duration; Infinity past the year 9999. */
export function after(at: number, duration: string, zone: string, times = 1): number {
  const parsed = parseDuration(duration);
  return (parsed && addDuration(at, parsed, zone, times)) ?? Infinity;
}

/**
 * The earliest time at which all gates pass if they are evaluated from `now` on; a soak counts from `since`, and a metric begins when the
 * soaks before it in the list are over. Throws TooMuchWork.
 */
export function passing(gates: readonly Gate[], since: number, now: number, clock: GateClock): Passing {
  const waitsFor: string[] = [];
  let soaked = since;
  let at = now;
  for (const { soak, metric, calendar, unknownWait } of gates.map(gateNeeds)) {
    if (soak !== undefined) soaked = Math.max(soaked, after(since, soak, clock.zone));
    if (metric !== undefined) at = Math.max(at, measured(metric, soaked, now, clock));
    if (unknownWait !== undefined) waitsFor.push(unknownWait);
    if (calendar && clock.calendars === undefined) waitsFor.push(`the calendar ${calendar.ref}`);
    at = Math.max(at, soaked);
  }
  // The other gates stay passed; a window is evaluated again until all have passed.
  return { at: throughWindows(gates, at, clock), waitsFor };
}

function measured(ref: string, begin: number, now: number, { metrics, zone }: GateClock): number {
  const metric = metrics.find(({ name }) => name === ref);
  if (metric === undefined) return now;
  const due = metric.initialDelay === undefined ? begin : after(begin, metric.initialDelay, zone);
  return after(Math.max(due, now), metric.interval ?? usualInterval, zone, (metric.count ?? 1) - 1);
}

/** The first instant from `at` on at which all windows are open for long enough. */
function throughWindows(gates: readonly Gate[], at: number, clock: GateClock): number {
  const windows = gates.flatMap((gate) => gateNeeds(gate).calendar ?? []);
  const needed = neededCalendars(windows, clock);
  if (needed === undefined) return Infinity;
  return needed.length === 0 || at === Infinity
    ? at
    : (nextCommonWindow(at, needed, clock.changeType).value ?? Infinity);
}

/** The calendars of window gates, and for how long each has to be open; undefined if one is missing, and so never opens. */
export function neededCalendars(
  gates: readonly WindowGate[],
  { calendars, zone }: Pick<GateClock, 'calendars' | 'zone'>,
): readonly NeededCalendar[] | undefined {
  if (calendars === undefined) return [];
  const needed = gates.flatMap(({ ref, mustFitIn }): NeededCalendar[] => {
    const windows = calendars.get(bare(ref));
    if (windows === undefined || isUnreadable(windows)) return [];
    return [{ windows, ...(mustFitIn !== undefined && { until: (from) => after(from, mustFitIn, zone) }) }];
  });
  return needed.length === gates.length ? needed : undefined;
}
