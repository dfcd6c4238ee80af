import { isUnreadable } from '@gradus/core/forge';
import {
  type CalendarWindow,
  type ComparedCalendar,
  type WindowGuard,
  bare,
  joinWords,
  comparisonOf,
  nextCommonWindow,
  nextWindow,
} from '@gradus/core/internal';
import { guardsOf } from '../gates/guards.ts';
import { after } from '../plan/gate-times.ts';
import { localTime } from '../plan/local-time.ts';
import type { Timeline } from '../plan/timeline.ts';
import type { RolloutPosition } from '../model.ts';
import { windowsPointer, type PlanFinding, type PlanLintInput } from './finding.ts';

/** Calendars that never let a batch start: missing, or never open at the same time. */
export function lintWindows(input: PlanLintInput): PlanFinding[] {
  const { timeline } = input;
  return timeline === undefined ? [] : [...missing(input, timeline), ...apart(input, timeline)];
}

/** The places at which targets are started, and the window gates that guard them; the later batches of a stage are like its second. */
function guardedStarts({
  spec,
  plan,
}: PlanLintInput): { readonly stage: string; readonly guards: readonly WindowGuard[] }[] {
  const isBlueGreen = spec.strategy.type === 'BlueGreen';
  return plan.stages.flatMap(({ name, batches }, stage) => {
    const last = batches.length - 1;
    const positions: RolloutPosition[] = [
      ...[...batches.keys()].slice(0, 2).map((batch) => ({ stage, batch, at: 'deploy' as const })),
      ...(isBlueGreen && last >= 0 ? [{ stage, batch: last, at: 'switch' as const }] : []),
    ];
    return positions.map((position) => ({ stage: name, guards: guardsOf({ spec, plan }, position) }));
  });
}

function missing(input: PlanLintInput, { calendars }: Timeline): PlanFinding[] {
  if (calendars === undefined) return [];
  const guards = new Map(
    guardedStarts(input).flatMap(({ stage, guards: all }) => all.map((guard) => [guard.pointer, { stage, guard }])),
  );
  return [...guards.values()].flatMap(({ stage, guard: { gate, pointer } }): PlanFinding[] => {
    const name = bare(gate.ref);
    const calendar = calendars.get(name);
    if (calendar !== undefined && !isUnreadable(calendar)) return [];
    return [
      {
        rule: 'no-calendar',
        level: 'error',
        pointer: `${pointer}/ref`,
        stage,
        values: { calendar: name },
        message:
          calendar === undefined
            ? `There is no Calendar ${name}, so the window gate never passes.`
            : `Calendar ${name} cannot be used, so the window gate never passes: ${calendar.unreadable}.`,
        fix: 'Correct the name, or the Calendar.',
      },
    ];
  });
}

/** A calendar that a start needs, as it is named in a message. */
interface Needed extends ComparedCalendar {
  readonly label: string;
  readonly pointer: string;
}

function neededAt({ spec }: PlanLintInput, guards: readonly WindowGuard[], timeline: Timeline): Needed[] {
  const { windows, calendars, zone } = timeline;
  const own: Needed[] =
    windows.length === 0 ? [] : [{ windows, label: labelOf(windows), pointer: windowsPointer(spec), key: '' }];
  const gates = guards.flatMap(({ gate: { ref, mustFitIn }, pointer }): Needed[] => {
    const calendar = calendars?.get(bare(ref));
    if (calendar === undefined || isUnreadable(calendar)) return [];
    const fits = mustFitIn === undefined ? '' : ` for ${mustFitIn}`;
    const until = mustFitIn === undefined ? {} : { until: (from: number) => after(from, mustFitIn, zone) };
    return [
      {
        windows: calendar,
        label: `the window gate on ${bare(ref)}${fits} (${pointer})`,
        pointer,
        key: `${bare(ref)} ${mustFitIn ?? ''}`,
        ...until,
      },
    ];
  });
  return [...own, ...gates];
}

function labelOf(windows: readonly CalendarWindow[]): string {
  const names = [...new Set(windows.map(({ calendar }) => calendar).filter((name) => name !== undefined))].sort();
  return names.length === 0
    ? 'the calendars of the rollout'
    : `the calendars of the rollout (${joinWords(names, 'and')})`;
}

/** Calendars of one start that are not open together within 400 days; the finding says so if that is undecided. */
function apart(input: PlanLintInput, timeline: Timeline): PlanFinding[] {
  const found = new Map<string, PlanFinding>();
  const compare = comparisonOf(timeline.start, timeline.changeType);
  for (const { stage, guards } of guardedStarts(input)) {
    const answer = compare(neededAt(input, guards, timeline));
    if (answer === undefined) continue;
    const { culprits, undecided: why } = answer;
    const finding = why === undefined ? apartFinding(stage, culprits, timeline) : undecided(stage, culprits, why);
    const key = `${finding.pointer} ${finding.message}`;
    if (!found.has(key)) found.set(key, finding);
  }
  return [...found.values()];
}

function apartFinding(stage: string, culprits: readonly Needed[], { start, zone, changeType }: Timeline): PlanFinding {
  const openings = culprits.map((calendar) => {
    const from =
      nextCommonWindow(start, [calendar], changeType).value ?? nextWindow(start, calendar.windows, changeType).value;
    return `${calendar.label}, ${from === undefined ? 'never' : localTime(from, zone)}`;
  });
  return {
    rule: 'windows-apart',
    level: 'error',
    pointer: culprits.at(-1)!.pointer,
    stage,
    values: { calendars: culprits.map(({ label }) => label).join('; ') },
    message: `No batch of ${stage} can start: ${joinWords(
      culprits.map(({ label }) => label),
      'and',
    )} are never open at the same time within 400 days. Next openings: ${openings.join('; ')}.`,
    fix: 'Change one of the Calendars, or name others in spec.windows.refs and the window gates.',
  };
}

function undecided(stage: string, needed: readonly Needed[], why: string): PlanFinding {
  return {
    rule: 'windows-apart',
    level: 'warning',
    pointer: needed.at(-1)!.pointer,
    stage,
    values: { undecided: why },
    message: `It is undecided whether a batch of ${stage} can start, because ${joinWords(
      needed.map(({ label }) => label),
      'and',
    )} were not compared to the end: ${why}.`,
    fix: 'Make the recurrences of these Calendars simpler.',
  };
}
