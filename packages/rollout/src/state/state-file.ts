import type { OtherRollout, Plan, RolloutState } from '../model.ts';
import { inconsistency, notOne } from './state-consistency.ts';
import { headShape, planShape, stateShape } from './state-shape.ts';

/** The two files of a rollout: the plan, which is written once, and the state, which each transition rewrites. */
export interface StateTexts {
  readonly plan: string;
  readonly state: string;
}

export const fileHeader = { apiVersion: 'gradus.dev/v1' } as const;

/**
 * JSON with a line for each target, so that Git keeps and shows a transition as the lines that it changed. Targets are a list, since
 * objects with 100,000 members take ten times as long to read. Instants stay numbers: writing 300,000 of them as text would take longer
 * than everything else.
 */
export function writeState(state: RolloutState): StateTexts {
  const { plan, targets, ...rest } = state;
  const { targets: planned, ...planRest } = plan;
  return {
    plan: lines({ ...fileHeader, kind: 'RolloutPlan', ...planRest }, planned),
    state: lines({ ...fileHeader, kind: 'RolloutState', ...rest }, targets),
  };
}

function lines(head: object, entries: ReadonlyMap<string, object>): string {
  const rows: object[] = [];
  for (const [name, value] of entries) rows.push({ name, ...value });
  return rowsText(head, rows);
}

/** A line of JSON for each row, under `targets`. */
export function rowsText(head: object, values: readonly object[]): string {
  const text = JSON.stringify(head, undefined, 1);
  const rows = values.map((value) => JSON.stringify(value));
  return `${text.slice(0, -2)},\n "targets": [${rows.length > 0 ? `\n${rows.join(',\n')}\n ` : ''}]\n}\n`;
}

/** A state file that cannot be read: another program wrote it, or a newer version. */
export class StateFileError extends Error {
  override readonly name = 'StateFileError';
}

/**
 * Reads what `writeState` wrote, and nothing else: the shape of both files, that they belong together, and that the text is as it was
 * written. What a step would make of any other text is not known. Throws StateFileError.
 */
export function readState(texts: StateTexts): RolloutState {
  const plan = parseRows(texts.plan, 'RolloutPlan');
  const state = parseRows(texts.state, 'RolloutState');
  const { stages } = plan.rest;
  const { batches } = state.rest;
  if (!Array.isArray(stages) || !Array.isArray(batches) || batches.length !== stages.length)
    throw new StateFileError(notOne);
  const planTargets = named(plan, planShape, 'RolloutPlan');
  const targets = named(state, stateShape, 'RolloutState');
  const read = {
    ...(state.rest as unknown as RolloutState),
    plan: { ...(plan.rest as unknown as Plan), targets: planTargets as Plan['targets'] },
    targets: targets as RolloutState['targets'],
  };
  const problem = inconsistency(read);
  if (problem !== undefined) throw new StateFileError(problem);
  const written = writeState(read);
  for (const file of ['plan', 'state'] as const)
    if (written[file] !== texts[file])
      throw new StateFileError(
        `The ${file} is not as Gradus writes it${firstDifference(written[file], texts[file])}: it was edited, or has a member twice.`,
      );
  return read;
}

function firstDifference(written: string, found: string): string {
  const foundLines = found.split('\n');
  const line = written.split('\n').findIndex((each, index) => each !== foundLines[index]);
  return line < 0 ? '' : ` (line ${line + 1})`;
}

/** Reads a head. Throws StateFileError. */
export function readHead(text: string): RolloutHead {
  const value = jsonOf(text, 'head');
  const problem = headShape(value, 'head');
  if (problem !== undefined) throw new StateFileError(`${problem}.`);
  return value as unknown as RolloutHead;
}

/** What is known of a rollout without reading the states of its targets. */
export interface RolloutHead extends OtherRollout {
  readonly name: string;
  readonly system: string;
  readonly version: string;
  readonly reason?: string;
  readonly finishedAt?: number;
}

/** `groups` are the concurrency groups of the rollout. */
export function headOf(state: RolloutState, groups: readonly string[]): RolloutHead {
  const { name, phase, spec, startedAt, begunAt, pausedFrom, queued, finishedAt, reason } = state;
  // Also one that was aborted and retried, and has not begun again: it has no place in its group.
  const waits = queued === true || pausedFrom === 'Pending';
  let leasedUntil = 0;
  for (const { phase: at, lease = 0 } of state.targets.values())
    if (at === 'InProgress') leasedUntil = Math.max(leasedUntil, lease);
  return {
    name,
    phase,
    system: spec.system,
    version: spec.artifact.version,
    startedAt,
    groups,
    ...(begunAt !== undefined && { begunAt }),
    ...(waits && { queued: true }),
    ...(leasedUntil > 0 && { leasedUntil }),
    ...(reason !== undefined && { reason }),
    ...(finishedAt !== undefined && { finishedAt }),
  };
}

interface Parsed {
  readonly rest: Readonly<Record<string, unknown>>;
  readonly targets: readonly unknown[];
}

/** The members of a file of the state, apart from its rows. Throws StateFileError for another kind or version of it. */
export function parseRows(text: string, kind: string): Parsed {
  const { apiVersion, kind: found, targets, ...rest } = jsonOf(text, kind);
  if (found !== kind || apiVersion !== fileHeader.apiVersion)
    throw new StateFileError(
      `This is no ${kind} of ${fileHeader.apiVersion} but ${JSON.stringify(found ?? 'nothing')} of ${JSON.stringify(apiVersion ?? 'nothing')}. A newer version of Gradus may have written it.`,
    );
  if (!Array.isArray(targets)) throw new StateFileError(`The ${kind} has no list of targets.`);
  return { rest, targets };
}

/** The targets by their names, once the shape of the whole file is right. */
function named({ rest, targets }: Parsed, shape: typeof planShape, kind: string): ReadonlyMap<string, unknown> {
  const problem = shape({ ...rest, targets }, kind);
  if (problem !== undefined) throw new StateFileError(`${problem}.`);
  const map = new Map<string, unknown>();
  for (const { name, ...target } of targets as readonly { readonly name: string }[]) {
    if (map.has(name)) throw new StateFileError(`The ${kind} has the target ${name} twice.`);
    map.set(name, target);
  }
  return map;
}

export function jsonOf(text: string, kind: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new StateFileError(`The ${kind} is not JSON.`);
  }
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
