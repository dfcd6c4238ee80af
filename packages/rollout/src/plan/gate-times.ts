import {
  type Gate,
  type Metric,
  type WindowGate,
  type CalendarWindow,
  addDuration,
  parseDuration,
  inWindow,
  nextWindow,
  staysInWindow,
} from '@gradus/core/internal';
import { gateNeeds } from '../gates/gate-kinds.ts';

/** What the times of gates rest on. */
export interface GateClock {
  readonly zone: string;
  readonly metrics: readonly Metric[];
  /** For window gates, by name; one that is not given is taken for a wait of unknown length. */
  readonly calendars: ReadonlyMap<string, readonly CalendarWindow[]>;
  readonly changeType: string | undefined;
}

export interface Passing {
  /** When all may have passed at the earliest; Infinity for never. */
  readonly at: number;
  /** What no calendar says: approvals, jobs, other rollouts. As parts of a sentence. */
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
    if (calendar && !clock.calendars.has(calendar.ref)) waitsFor.push(`the calendar ${calendar.ref}`);
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

const mostTurns = 10_000;

/** The first instant from `at` on at which all windows are open for long enough. */
function throughWindows(gates: readonly Gate[], at: number, clock: GateClock): number {
  const windows = gates.flatMap((gate) => {
    const { calendar } = gateNeeds(gate);
    return calendar && clock.calendars.has(calendar.ref) ? [calendar] : [];
  });
  let moment = at;
  for (let turn = 0; turn < mostTurns && moment < Infinity; turn++) {
    const next = windows.reduce((latest, window) => Math.max(latest, opened(window, moment, clock)), moment);
    if (next === moment) return moment;
    moment = next;
  }
  return Infinity;
}

/** `at`, or the next opening where the calendar is closed then or closes too soon. */
function opened({ ref, mustFitIn }: WindowGate, at: number, { calendars, changeType, zone }: GateClock): number {
  if (at === Infinity) return at;
  const windows = calendars.get(ref)!;
  const isOpen = inWindow(at, windows, changeType).value;
  const end = mustFitIn === undefined ? at : after(at, mustFitIn, zone);
  if (isOpen && (end === at || staysInWindow(at, end, windows, changeType))) return at;
  return nextWindow(at, windows, changeType).value ?? Infinity;
}
