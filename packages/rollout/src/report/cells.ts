import { readJsonText } from '../state/json-text.ts';
import { escapeJsonForLog, formatInstant, parseInstant } from '@gradus/core/internal';
import { workOn, type ExecutorWork } from '../executor/work.ts';
import type { Action, RolloutState } from '../model.ts';

/** The work on one target; everything else is the same for all cells of a step. */
export type Cell = Omit<ExecutorWork, 'rollout' | 'action'>;

/** The cells of one step, which the job that took the step passes to the jobs that carry it out. */
export interface Cells {
  readonly rollout: string;
  readonly action: ExecutorWork['action'];
  /** Milliseconds of the epoch: until when a cell may work; absent if they only look. */
  readonly lease?: number;
  readonly cells: readonly Cell[];
}

/** A matrix of GitHub has no more jobs. */
const mostCells = 256;

/** Work for each target that was started, or for the first 256 that must be probed. */
export function workOfStep(state: RolloutState, action: Action): readonly ExecutorWork[] {
  if ('generation' in action) {
    const { generation, do: what } = action;
    return action.targets.map(({ name, ...rest }) => workOn(state, what, { target: name, generation, ...rest }));
  }
  if (action.do !== 'probe') return [];
  return action.targets.slice(0, mostCells).flatMap((target): ExecutorWork[] => {
    const known = state.targets.get(target);
    return known === undefined ? [] : [workOn(state, 'probe', { target, ...known })];
  });
}

/** The cells of a step as JSON, for `readCells`. A step that starts and probes nothing has an empty list. */
export function cellsJson({ state, action }: { readonly state: RolloutState; readonly action: Action }): string {
  const cells = workOfStep(state, action).map(cellOf);
  const lease = 'generation' in action ? formatInstant(action.lease) : undefined;
  const value = { rollout: state.name, action: action.do, ...(lease && { lease }), cells };
  return `${escapeJsonForLog(JSON.stringify(value, undefined, 1))}\n`;
}

function cellOf({ target, version, previousVersion, attempt, generation, group, labels }: ExecutorWork): Cell {
  return { target, version, previousVersion, attempt, generation, group, labels };
}

/** Reads what `cellsJson` wrote. `problem` is a sentence. */
export function readCells(text: string): Cells | { readonly problem: string } {
  const json = readJsonText(text);
  if ('problems' in json) return { problem: json.problems.join(' ') };
  const { rollout, action, lease, cells } = (json.value ?? {}) as Record<string, unknown>;
  if (typeof rollout !== 'string' || !Array.isArray(cells))
    return {
      problem: 'It is not an object with rollout, action and cells, as --cells of gradus rollout next writes it.',
    };
  const until = lease === undefined ? undefined : parseInstant(String(lease));
  if (lease !== undefined && until === undefined)
    return { problem: `lease ${JSON.stringify(lease)} is not an RFC 3339 timestamp.` };
  const known = ['deploy', 'switch', 'rollback', 'probe'] as const;
  const what = known.find((each) => each === action);
  if (what === undefined && cells.length > 0) return { problem: `There are no cells for ${JSON.stringify(action)}.` };
  const bad = cells.findIndex((cell) => !isCell(cell));
  if (bad >= 0)
    return {
      problem: `Cell ${bad + 1} lacks one of ${Object.keys(cellShape).join(', ')}, or it has another type. The same version of Gradus has to write and read it.`,
    };
  if (what !== 'probe' && until === undefined && cells.length > 0)
    return { problem: 'It has cells to be started, and no lease.' };
  return { rollout, action: what ?? 'probe', ...(until !== undefined && { lease: until }), cells: cells as Cell[] };
}

/** The type of each member. */
const cellShape: Readonly<Record<keyof Cell, (value: unknown) => boolean>> = {
  target: isText,
  version: isText,
  previousVersion: isText,
  attempt: Number.isSafeInteger,
  generation: Number.isSafeInteger,
  group: isText,
  labels: (value) => typeof value === 'object' && value !== null && Object.values(value).every(isText),
};

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isCell(value: unknown): value is Cell {
  const members = (value ?? {}) as Record<string, unknown>;
  return Object.entries(cellShape).every(([key, fits]) => fits(members[key]));
}
