import { counted, grouped, joinWords, describeSpan } from '@gradus/core/internal';
import { after } from '../plan/gate-times.ts';
import { localTime } from '../plan/local-time.ts';
import type { Timeline, TimelineBatch } from '../plan/timeline.ts';
import { percent, windowsPointer, type PlanFinding, type PlanLintInput } from './finding.ts';

/** Dates that cannot be kept. */
export function lintDates(input: PlanLintInput): PlanFinding[] {
  const { timeline: dates } = input;
  return dates === undefined
    ? []
    : [...neverEnds(input, dates), ...freeze(input, dates), ...progressDeadline(input, dates)];
}

function neverEnds({ spec }: PlanLintInput, { never }: Timeline): PlanFinding[] {
  if (never === undefined) return [];
  return [
    {
      rule: 'never-ends',
      level: 'error',
      pointer: windowsPointer(spec),
      values: {},
      message: never,
      fix: 'Add a window to the Calendar, or name another one in spec.windows.refs.',
    },
  ];
}

/** Two versions side by side for as long as a freeze holds. */
function freeze({ plan, spec }: PlanLintInput, { closed, batches, end, zone }: Timeline): PlanFinding[] {
  const first = batches[0]?.from ?? Infinity;
  const found = closed.find(({ from, to, freezes }) => freezes.length > 0 && from > first && isHeld(batches, from, to));
  if (found === undefined) return [];
  const exposed = batches.findLast(({ from }) => from < found.from)?.exposed ?? 0;
  const of = plan.targets.size;
  const names = joinWords(found.freezes, 'and');
  return [
    {
      rule: 'freeze',
      level: 'warning',
      pointer: windowsPointer(spec),
      values: { freeze: names, from: found.from, to: found.to, exposed, of },
      message: `The freeze ${names} begins on ${localTime(found.from, zone)} with the rollout at ${grouped(exposed)} of ${counted(of, 'target')}, ${percent(exposed / of)}; until ${localTime(found.to, zone)} it stays there${end === undefined ? '' : `, and ends on ${localTime(end, zone)} at the earliest`}.`,
      fix: 'Start earlier or after it, or shorten soaks and batches so that it is over before.',
    },
  ];
}

/** Whether the rollout waits for the closing to end. */
function isHeld(batches: readonly TimelineBatch[], from: number, to: number): boolean {
  return (
    batches.some((batch) => batch.ready < to && batch.from >= to) ||
    batches.some((batch) => batch.from < from && batch.done > to)
  );
}

/** A batch that takes longer than it may, whatever happens. */
function progressDeadline({ spec }: PlanLintInput, { batches, deployTime, zone }: Timeline): PlanFinding[] {
  const { progressDeadline: deadline } = spec;
  if (deadline === undefined) return [];
  const late = batches.find(({ from, waves }) => waves * deployTime >= after(from, deadline, zone) - from);
  if (late === undefined) return [];
  const { stage, batch, waves, size } = late;
  return [
    {
      rule: 'progress-deadline',
      level: 'error',
      pointer: '/spec/progressDeadline',
      stage,
      batch,
      values: { waves, deployTime, takes: waves * deployTime },
      message: `Batch ${batch} of ${stage} takes ${describeSpan(waves * deployTime)} (${counted(size, 'target')} in ${counted(waves, 'wave')} of ${describeSpan(deployTime)}), and it fails when it is not done within ${deadline}.`,
      fix: 'Raise progressDeadline, update more targets at once, or make the batch smaller.',
    },
  ];
}
