import { asMap, bare, shape } from '../catalog/shape.ts';
import type { CatalogView } from '../catalog/lookups.ts';
import { Unknown, type CelValue } from '../expression/definition.ts';
import type { RolloutSpec, Stage } from '../generated/types.ts';
import type { Document } from '../model/document.ts';
import type { Problem } from '../model/finding.ts';
import { isMap, type Value } from '../model/value.ts';
import { unlessUndecidable } from '../model/undecidable.ts';
import { comparisonOf, type SeparatedCalendars, type ComparedCalendar } from '../time/calendars-apart.ts';
import { readWindow, type CalendarWindow } from '../time/calendar-window.ts';
import { addDuration, parseDuration } from '../time/duration.ts';
import { formatInstant } from '../time/instant.ts';
import { nextCommonWindow } from '../time/window.ts';
import { joinWords } from '../validate/describe-value.ts';
import { validator } from '../validate/validator.ts';
import { windowGuards } from './window-guards.ts';

interface Needed extends ComparedCalendar {
  readonly label: string;
  /** In the manifest. */
  readonly pointer: string;
}

/** The parts of a Rollout that decide which calendars are compared. */
interface Reading {
  readonly authority: CatalogView;
  readonly now: number;
  readonly zone: string;
}

/**
 * Rollouts with a batch that can never start, because the calendars of the rollout and of its window gates are not open at the same time
 * within 400 days. The calendars come from the governing rules. A rollout whose Change is over, or that cannot be read, is not reported.
 */
export function closedStarts(view: CatalogView, authority: CatalogView, now: Date, zone: string): Problem[] {
  return (view.catalog.kinds.get('Rollout') ?? []).flatMap((document) => {
    if (!hasWindowGate(document.value) || validator('Rollout')(document.value).length > 0) return [];
    const { spec } = document.value as unknown as { readonly spec: RolloutSpec };
    return unlessUndecidable(
      () => problemsOf(document, spec, view, { authority, now: now.getTime(), zone }),
      () => [],
    );
  });
}

/** Whether it contains `window` anywhere; without a window gate there is nothing to compare, and most rollouts have none. */
function hasWindowGate(value: Value): boolean {
  if (Array.isArray(value)) return value.some((item) => hasWindowGate(item as Value));
  return isMap(value) && Object.entries(value).some(([key, member]) => key === 'window' || hasWindowGate(member));
}

const open: ReadonlySet<unknown> = new Set(['draft', 'ready', 'implementing']);

function problemsOf(document: Document, spec: RolloutSpec, view: CatalogView, reading: Reading): Problem[] {
  const change = view.find('Change', bare(spec.change));
  if (change !== undefined && !open.has(asMap(asMap(change)['status'])['state'])) return [];
  const changeType = String(shape(change ?? null).spec['type'] ?? 'normal');
  const compare = comparisonOf(reading.now, changeType);
  const own = ownCalendars(spec, reading);
  const found = new Map<string, Problem>();
  for (const { stage, guards } of guardedStarts(spec.stages, spec.strategy.type === 'BlueGreen')) {
    const apart = compare([...own, ...guards.flatMap((guard) => gateCalendar(guard, reading))]);
    if (apart === undefined) continue;
    const problem = problemOf(document, stage, apart, changeType, reading.now);
    const key = `${problem.pointer} ${problem.message}`;
    if (!found.has(key)) found.set(key, problem);
  }
  return [...found.values()];
}

/** The number of batches of a stage is known only with its fleet. If a stage may have several, one batch represents all batches after the first. */
function guardedStarts(stages: readonly Stage[], isBlueGreen: boolean) {
  const counts = stages.map(({ batches, growth }) => (batches === undefined && growth === undefined ? 1 : 2));
  return stages.flatMap(({ name }, stage) => {
    const starts = [...Array(counts[stage]).keys()].map((batch) => ({ stage, batch }));
    const switches = isBlueGreen ? [{ stage, batch: counts[stage]! - 1, isSwitch: true }] : [];
    return [...starts, ...switches].map((start) => ({ stage: name, guards: windowGuards(stages, counts, start) }));
  });
}

/** The calendars that apply to the system: those that the rollout names, and every freeze. */
function ownCalendars({ system: name, windows }: RolloutSpec, { authority }: Reading): Needed[] {
  const system = authority.find('System', bare(name));
  if (system === undefined) return [];
  const refs = windows?.refs?.map(bare);
  const entries = authority
    .windows(system)
    .map(asMap)
    .filter((entry) => refs === undefined || entry['kind'] === 'freeze' || refs.includes(String(entry['calendar'])));
  if (entries.length === 0) return [];
  const names = [...new Set(entries.map((entry) => String(entry['calendar'])))].sort();
  const label = `the calendars of the rollout (${joinWords(names, 'and')})`;
  return [
    {
      windows: entries.map(readEntry),
      label,
      pointer: windows === undefined ? '/spec/stages' : '/spec/windows',
      key: '',
    },
  ];
}

type Guard = ReturnType<typeof windowGuards>[number];

function gateCalendar({ gate: { ref, mustFitIn }, pointer }: Guard, { authority, zone }: Reading): Needed[] {
  const name = bare(ref);
  const calendar = authority.find('Calendar', name);
  if (calendar === undefined) return [];
  const { spec } = shape(calendar);
  const entries = Array.isArray(spec['windows']) ? (spec['windows'] as readonly CelValue[]) : [];
  const windows = entries.map((entry) => readEntry({ timezone: spec['timezone'] ?? 'UTC', ...asMap(entry) }));
  const duration = mustFitIn === undefined ? undefined : parseDuration(mustFitIn);
  const until = duration && ((from: number) => addDuration(from, duration, zone) ?? Infinity);
  const label = `the window gate on ${name}${mustFitIn === undefined ? '' : ` for ${mustFitIn}`}`;
  return [{ windows, label, pointer, key: `${name} ${mustFitIn ?? ''}`, ...(until && { until }) }];
}

function readEntry(entry: object): CalendarWindow {
  const read = readWindow(entry);
  if (!read.ok) throw new Unknown(read.problem);
  return read.value;
}

function problemOf(
  document: Document,
  stage: string,
  { culprits, undecided }: SeparatedCalendars<Needed>,
  changeType: string,
  now: number,
): Problem {
  const labels = joinWords(
    culprits.map(({ label }) => label),
    'and',
  );
  const place = {
    policy: 'gradus/rollout',
    document,
    path: document.file.path,
    stream: document.stream,
    pointer: document.pointer + culprits.at(-1)!.pointer,
  };
  if (undecided !== undefined)
    return {
      ...place,
      validation: 'windows-undecided',
      enforcement: 'advisory',
      message: `It is undecided whether a batch of ${stage} can start, because ${labels} were not compared to the end: ${undecided}.`,
      fix: 'Make the recurrences of these Calendars simpler.',
    };
  const openings = culprits.map((calendar) => {
    const from = nextCommonWindow(now, [calendar], changeType).value;
    return `${calendar.label}, ${from === undefined ? 'never' : formatInstant(from)}`;
  });
  return {
    ...place,
    validation: 'windows-apart',
    enforcement: 'waivable',
    message: `No batch of ${stage} can start: ${labels} are never open at the same time within 400 days. Next openings: ${openings.join('; ')}.`,
    fix: 'Change one of the Calendars, or name others in `spec.windows.refs` and the window gates.',
  };
}
