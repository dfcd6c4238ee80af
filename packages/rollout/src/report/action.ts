import { palette, counted, escapeJsonForLog, escapeTerminal, stableJson, formatInstant } from '@gradus/core/internal';
import type { Action, Event, RolloutState } from '../model.ts';
import { variablesOf } from '../executor/variables.ts';
import type { ExecutorWork } from '../executor/work.ts';
import { workOfStep } from './cells.ts';
import { whereIs } from './where.ts';
import { gateKinds } from '../gates/gate-kinds.ts';
import { approvalStage } from '../gates/revival.ts';

/** A step for a report. */
export interface ActionNotes {
  readonly state: RolloutState;
  readonly action: Action;
  readonly events: readonly Event[];
}

/** For a terminal: what happened, what to do now, and how. */
export function actionText({ state, action, events }: ActionNotes, { color }: { readonly color: boolean }): string {
  const { strong, quiet } = palette(color);
  const lines = [
    `${strong(escapeTerminal(state.name))} ${quiet('·')} ${state.phase} ${quiet('·')} ${whereIs(state)}`,
    ...events.map(({ text }) => `  ${quiet('-')} ${escapeTerminal(text)}`),
    ...whatNow(state, action, color),
  ];
  return `${lines.join('\n')}\n`;
}

function whatNow(state: RolloutState, action: Action, color: boolean): string[] {
  const { strong, waiting, bad, good } = palette(color);
  const reasons = 'because' in action ? action.because.map(({ text }) => `  ${escapeTerminal(text)}`) : [];
  switch (action.do) {
    case 'deploy':
    case 'switch':
    case 'rollback':
      return starts(state, action, strong);
    case 'probe':
      return [strong(`Look what runs on ${counted(action.targets.length, 'target')}:`), ...reasons];
    case 'wait':
      return [waiting(action.until === undefined ? 'Wait:' : `Wait until ${formatInstant(action.until)}:`), ...reasons];
    case 'blocked':
      return [bad('This needs a person:'), ...reasons];
    case 'done':
      return [(action.phase === 'Succeeded' ? good : bad)(`It is over: ${action.phase}.`)];
  }
}

/** Longer lists are only in the JSON. */
const mostShown = 20;

function starts(
  { name, spec }: RolloutState,
  { do: what, targets, generation, lease }: Extract<Action, { readonly generation: number }>,
  strong: (text: string) => string,
): string[] {
  const verbs = { deploy: 'Deploy to', switch: 'Switch over', rollback: 'Roll back' };
  const shown = targets.slice(0, mostShown).map((target) => {
    const again = target.attempt > 1 ? `, attempt ${target.attempt}` : '';
    return `  ${escapeTerminal(target.name)} ${escapeTerminal(target.version)}${again}`;
  });
  const rest = targets.length > mostShown ? [`  and ${targets.length - mostShown} more (--format json has all)`] : [];
  const example = `gradus rollout record ${name} --generation ${generation} --target ${targets[0]?.name ?? ''} --outcome succeeded --version ${targets[0]?.version ?? spec.artifact.version}`;
  return [
    strong(
      `${verbs[what]} ${counted(targets.length, 'target')} as generation ${generation}, by ${formatInstant(lease)}:`,
    ),
    ...shown,
    ...rest,
    'Then record the result of each, for example:',
    `  ${escapeTerminal(example)}`,
  ];
}

/** The same for programs. Instants are RFC 3339 in UTC. */
export function actionJson({ state, action, events }: ActionNotes): string {
  const { name, phase, reason, generation, position, plan } = state;
  const value = {
    rollout: name,
    phase,
    ...(reason !== undefined && { reason }),
    generation,
    stage: plan.stages[position.stage]?.name ?? null,
    batch: position.batch + 1,
    action: instants(action),
    events,
  };
  return stableJson(value);
}

function instants(action: Action): object {
  const { do: what, ...rest } = action;
  const at = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : formatInstant(value);
  const because =
    'because' in rest ? rest.because.map((reason) => ({ ...reason, until: at(reason.until) })) : undefined;
  const times = {
    lease: 'lease' in rest ? at(rest.lease) : undefined,
    until: 'until' in rest ? at(rest.until) : undefined,
  };
  return { do: what, ...rest, ...times, ...(because && { because }) };
}

/**
 * Names and values for what reads `NAME=VALUE`: outputs of a GitHub step, a dotenv report of GitLab. No value has a line break. The
 * matrix contains every target that was started or has to be probed. A step must not start more targets than a matrix may have jobs
 * (GitHub: 256). It contains the first 256 targets to probe; the next step has the others.
 */
export function actionOutputs({ state, action }: ActionNotes): Readonly<Record<string, string>> {
  const include = workOfStep(state, action).map(matrixCell);
  const approval = waitingApproval(state);
  const started = 'generation' in action ? action : undefined;
  const stageName = started?.stage ?? approvalStage(state, approval)?.name ?? '';
  const stage = state.plan.stages.find(({ name }) => name === stageName);
  const until = 'until' in action ? action.until : undefined;
  return {
    action: action.do,
    phase: state.phase,
    'has-batches': String(include.length > 0),
    matrix: escapeJsonForLog(JSON.stringify({ include })),
    'max-parallel': String(Math.max(1, Math.min(stage?.maxConcurrency ?? include.length, include.length))),
    generation: String(state.generation),
    lease: started === undefined ? '' : formatInstant(started.lease),
    stage: stageName,
    batch: String(started?.batch ?? ''),
    environment: stage?.environment ?? '',
    approval,
    'not-before': until === undefined ? '' : formatInstant(until),
    reason: ('because' in action ? action.because.map(({ text }) => text).join(' ') : (state.reason ?? '')).replaceAll(
      /\s+/g,
      ' ',
    ),
  };
}

/** A job of a matrix: what names it and its result, and the variables of its executor, or why it must not be started. */
function matrixCell(work: ExecutorWork): object {
  const { target, version, attempt, generation } = work;
  const read = variablesOf(work);
  return { target, version, attempt, generation, ...('why' in read ? { problem: read.why } : read) };
}

/** A dotenv report of GitLab has at most 5 KiB. docs.gitlab.com, "Instance limits", "Limit dotenv file size" */
const dotenvReason = 1000;

/**
 * A dotenv report of GitLab: the outputs under names such as GRADUS_HAS_BATCHES, without the matrix, which is too large for one and is handed
 * on as a file (`cellsJson`). A reason is cut to 1000 characters.
 */
export function actionDotenv(told: ActionNotes): string {
  return Object.entries(actionOutputs(told))
    .filter(([key]) => key !== 'matrix')
    .map(([key, value]) => [key, key === 'reason' ? value.slice(0, dotenvReason) : value] as const)
    .map(([key, value]) => `GRADUS_${key.replaceAll('-', '_').toUpperCase()}=${escapeTerminal(value)}\n`)
    .join('');
}

/** The place of the first pending approval, for a job that requests it. */
function waitingApproval({ gates }: RolloutState): string {
  return gates.find(({ kind, verdict }) => gateKinds[kind].byPeople && verdict === 'Waiting')?.place ?? '';
}
