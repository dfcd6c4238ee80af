import { readJsonText } from '../state/json-text.ts';
import { escapeJsonForLog, formatInstant, parseInstant } from '@gradus/core/internal';
import type { Action, RolloutState } from '../model.ts';

/** What to do on one target: a cell of a matrix. */
export interface Cell {
  readonly target: string;
  readonly version: string;
  readonly attempt: number;
  readonly generation: number;
  readonly labels: Readonly<Record<string, string>>;
}

/** The cells of one step, as they are handed from the job that took it to those that carry it out. */
export interface Cells {
  readonly rollout: string;
  readonly action: 'deploy' | 'switch' | 'rollback' | 'probe';
  /** Milliseconds of the epoch: until when a cell may work; absent if they only look. */
  readonly lease?: number;
  readonly cells: readonly Cell[];
}

/** A matrix of GitHub has no more jobs. */
const mostCells = 256;

/** A cell for each target that was started, or for the first 256 that have to be looked at. */
export function deploymentCells(state: RolloutState, action: Action): readonly Cell[] {
  const labels = (target: string): Cell['labels'] => state.plan.targets.get(target)?.labels ?? {};
  if ('generation' in action)
    return action.targets.map(({ name, version, attempt }) => {
      const { generation } = action;
      return { target: name, version, attempt, generation, labels: labels(name) };
    });
  if (action.do !== 'probe') return [];
  return action.targets.slice(0, mostCells).flatMap((target): Cell[] => {
    const known = state.targets.get(target);
    if (known === undefined) return [];
    const { version, attempt, generation } = known;
    return [{ target, version, attempt, generation, labels: labels(target) }];
  });
}

/** The cells of a step as JSON, for `readCells`. A step that starts nothing and looks at nothing has an empty list. */
export function cellsJson({ state, action }: { readonly state: RolloutState; readonly action: Action }): string {
  const cells = deploymentCells(state, action);
  const lease = 'generation' in action ? formatInstant(action.lease) : undefined;
  const value = { rollout: state.name, action: action.do, ...(lease && { lease }), cells };
  return `${escapeJsonForLog(JSON.stringify(value, undefined, 1))}\n`;
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
  if (bad >= 0) return { problem: `Cell ${bad + 1} has no target, version, attempt, generation and labels.` };
  if (what !== 'probe' && until === undefined && cells.length > 0)
    return { problem: 'It has cells to be started, and no lease.' };
  return { rollout, action: what ?? 'probe', ...(until !== undefined && { lease: until }), cells: cells as Cell[] };
}

function isCell(value: unknown): value is Cell {
  const { target, version, attempt, generation, labels } = (value ?? {}) as Record<string, unknown>;
  return (
    typeof target === 'string' &&
    typeof version === 'string' &&
    Number.isSafeInteger(attempt) &&
    Number.isSafeInteger(generation) &&
    typeof labels === 'object' &&
    labels !== null &&
    Object.values(labels).every((label) => typeof label === 'string')
  );
}
