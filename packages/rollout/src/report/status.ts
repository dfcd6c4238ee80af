import { cells, palette, type Palette, escapeTerminal, stableJson, formatInstant } from '@gradus/core/internal';
import type { GateRecord, PlannedStage, RolloutState, TargetPhase } from '../model.ts';
import { whereIs } from './where.ts';

/** The state of a rollout as text for a terminal: progress of each stage, failed targets, and gates. */
export function statusText(state: RolloutState, { color }: { readonly color: boolean }): string {
  const paint = palette(color);
  const { name, spec, phase, reason, startedAt, startedBy } = state;
  const lines = [
    `${paint.strong(escapeTerminal(name))}  ${escapeTerminal(`${spec.artifact.name} ${spec.artifact.version}`)}  ${phaseText(state, paint)}`,
    paint.quiet(
      `  ${whereIs(state)} · generation ${state.generation} · started ${formatInstant(startedAt)} by ${escapeTerminal(startedBy)}`,
    ),
    ...(reason === undefined ? [] : [`  ${escapeTerminal(`${phase}: ${reason}.`)}`]),
    ...takenOver(state),
    '',
    ...stages(state, paint),
    ...failures(state, paint),
    ...gates(state, paint),
  ];
  return `${lines.join('\n')}\n`;
}

/** Targets that a superseded rollout started and this one has not: a rollback of this one covers them. */
function takenOver({ targets }: RolloutState): string[] {
  const found = [...targets].filter(([, { from }]) => from !== undefined);
  const [first] = found;
  if (first === undefined) return [];
  const names = found.slice(0, mostShown).map(([name, { version }]) => `${name} (${version})`);
  const more = found.length > names.length ? ` and ${found.length - names.length} more` : '';
  return [`  ${escapeTerminal(`Taken over from ${first[1].from}, and not updated yet: ${names.join(', ')}${more}.`)}`];
}

function phaseText({ phase }: RolloutState, { good, waiting, bad, note }: Palette): string {
  const paints = { Succeeded: good, Progressing: note, Pending: waiting, Paused: waiting } as Partial<
    Record<string, typeof good>
  >;
  return (paints[phase] ?? bad)(phase);
}

const barWidth = 24;

function stages(state: RolloutState, paint: Palette): string[] {
  const width = Math.max(...state.plan.stages.map(({ name }) => cells(escapeTerminal(name))), 0);
  return state.plan.stages.map((stage) => {
    const counts = countsOf(state, stage);
    const total = stage.batches.at(-1)?.cumulative ?? 0;
    const label = escapeTerminal(stage.name);
    const rest = [...counts].filter(([phase]) => phase !== 'Succeeded').map(([phase, count]) => `${count} ${phase}`);
    const done = counts.get('Succeeded') ?? 0;
    const tail = rest.length > 0 ? paint.quiet(` · ${rest.join(' · ')}`) : '';
    return `  ${label}${' '.repeat(width - cells(label))}  ${bar(counts, total, paint)} ${done} of ${total}${tail}`;
  });
}

function countsOf({ targets }: RolloutState, { batches }: PlannedStage): ReadonlyMap<TargetPhase, number> {
  const counts = new Map<TargetPhase, number>();
  for (const batch of batches)
    for (const name of batch.targets) {
      const phase = targets.get(name)?.phase ?? 'Pending';
      counts.set(phase, (counts.get(phase) ?? 0) + 1);
    }
  return new Map([...counts].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}

const order: readonly TargetPhase[] = [
  'Succeeded',
  'InProgress',
  'Unknown',
  'Failed',
  'Skipped',
  'RolledBack',
  'Superseded',
  'Drifted',
  'Pending',
];

function bar(counts: ReadonlyMap<TargetPhase, number>, total: number, { good, note, bad, quiet }: Palette): string {
  if (total === 0) return quiet('(no targets)'.padEnd(barWidth));
  const marks: Readonly<Record<TargetPhase, string>> = {
    Succeeded: good('█'),
    InProgress: note('▓'),
    Unknown: bad('?'),
    Failed: bad('✗'),
    Skipped: quiet('-'),
    RolledBack: quiet('↩'),
    Superseded: quiet('→'),
    Drifted: bad('≠'),
    Pending: quiet('░'),
  };
  let upTo = 0;
  let drawn = 0;
  let text = '';
  for (const [phase, count] of counts) {
    upTo += count;
    const end = Math.round((upTo / total) * barWidth);
    text += marks[phase].repeat(Math.max(0, end - drawn));
    drawn = end;
  }
  return text;
}

/** Longer lists are for the JSON. */
const mostShown = 10;

function failures({ targets }: RolloutState, { bad }: Palette): string[] {
  const found = [...targets].filter(
    ([, { phase }]) => phase === 'Failed' || phase === 'Unknown' || phase === 'Drifted',
  );
  if (found.length === 0) return [];
  const shown = found
    .slice(0, mostShown)
    .map(
      ([name, { phase, reason }]) =>
        `  ${escapeTerminal(name)}  ${phase}: ${escapeTerminal(reason ?? 'no reason given')}`,
    );
  const rest = found.length > mostShown ? [`  and ${found.length - mostShown} more (--format json has all)`] : [];
  return ['', bad(`${found.length} not well:`), ...shown, ...rest];
}

function gates({ gates: records }: RolloutState, paint: Palette): string[] {
  if (records.length === 0) return [];
  const marks = {
    Successful: paint.good('✓'),
    Failed: paint.bad('✗'),
    Inconclusive: paint.unknown('?'),
    Error: paint.bad('!'),
    Waiting: paint.waiting('…'),
  };
  const line = ({ place, kind, verdict, reason }: GateRecord): string =>
    `  ${marks[verdict]} ${escapeTerminal(place)}  ${kind} ${verdict}: ${escapeTerminal(reason)}`;
  return ['', 'Gates:', ...records.map(line)];
}

/** The same for programs: counts, positions and every target that is not Pending. Instants are RFC 3339 in UTC. */
export function stateJson(state: RolloutState): string {
  const { plan, targets, spec, clock: _, batches, gates: records, ...rest } = state;
  const at = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : formatInstant(value);
  const value = {
    ...rest,
    startedAt: at(state.startedAt),
    finishedAt: at(state.finishedAt),
    heldSince: at(state.heldSince),
    begunAt: at(state.begunAt),
    orderedAt: at(state.orderedAt),
    revival: state.revival && { ...state.revival, at: at(state.revival.at) },
    artifact: spec.artifact,
    stages: plan.stages.map((stage, index) => ({
      name: stage.name,
      total: stage.batches.at(-1)?.cumulative ?? 0,
      counts: Object.fromEntries(countsOf(state, stage)),
      batches: stage.batches.map(({ targets: names }, batch) => ({
        size: names.length,
        startedAt: at(batches[index]?.[batch]?.startedAt),
        doneAt: at(batches[index]?.[batch]?.doneAt),
      })),
    })),
    targets: Object.fromEntries(
      [...targets].map(([name, target]) => [
        name,
        { ...target, startedAt: at(target.startedAt), lease: at(target.lease), settledAt: at(target.settledAt) },
      ]),
    ),
    gates: records.map((record) => ({
      ...record,
      since: at(record.since),
      decidedAt: at(record.decidedAt),
      ...(record.measurements && { measurements: record.measurements.map((each) => ({ ...each, at: at(each.at) })) }),
    })),
    approvals: state.approvals.map((approval) => ({ ...approval, at: at(approval.at) })),
  };
  return stableJson(value);
}
