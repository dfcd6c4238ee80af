import type { Cells, Observation, TargetResult } from '@gradus/rollout/internal';
import type { Executor } from './executor.ts';

/** Of `of` workers the one with this number, from 1. Cell i goes to worker i modulo `of`. */
export interface WorkerSlot {
  readonly number: number;
  readonly of: number;
}

export interface CellWorker {
  /** Creates the executor for a cell; `timeout` is how long the cell may take, in milliseconds. */
  readonly executor: (timeout: number) => Executor;
  /** Milliseconds of the epoch. */
  readonly now: () => number;
  /** Milliseconds that a look may take, which has no lease. */
  readonly lookFor: number;
  readonly onResult: (line: string) => void;
  /** Called after each cell with all results so far, so that a worker that is ended loses only the cell it was working on. */
  readonly keep: (results: readonly (TargetResult | Observation)[]) => void;
}

/** The results of a share of the cells. `unmade` names those that were not started because their lease was over. */
export interface Worked {
  readonly results: readonly (TargetResult | Observation)[];
  readonly unmade: readonly string[];
}

/** Before the lease ends, milliseconds: time to hand the result in. */
const handInTime = 30_000;

/**
 * Carries out one worker's share of a step, one cell after the other. It reads and writes no state: the job that records receives the
 * results. A cell whose lease is over is not started, because another worker may already be probing its target.
 */
export async function workCells(
  { rollout, action, lease, cells }: Cells,
  slot: WorkerSlot,
  { executor, now, lookFor, onResult, keep }: CellWorker,
): Promise<Worked> {
  const results: (TargetResult | Observation)[] = [];
  const unmade: string[] = [];
  for (const cell of cells.filter((_, index) => index % slot.of === slot.number - 1)) {
    const left = lease === undefined ? lookFor : lease - now();
    if (left <= 0) {
      unmade.push(cell.target);
      onResult(`${cell.target}: not begun, its lease is over`);
      continue;
    }
    const timeout = lease === undefined ? left : Math.max(left / 2, left - handInTime);
    const ran = await executor(timeout)({ rollout, action, ...cell });
    const { target, generation } = cell;
    const seen = ran.version === undefined ? {} : { version: ran.version };
    if (action === 'probe') {
      if (ran.ok && ran.version !== undefined) results.push({ target, version: ran.version, at: now() });
      onResult(`${target}: ${ran.version === undefined ? 'nothing was seen' : `runs ${ran.version}`}`);
    } else if (ran.ok) {
      results.push({ target, generation, outcome: 'succeeded', at: now(), ...seen });
      onResult(`${target}: ${ran.version ?? 'done, and says no version, which nobody will believe'}`);
    } else {
      results.push({ target, generation, outcome: 'failed', at: now(), ...seen, reason: ran.why });
      onResult(`${target}: failed, the command ${ran.why}`);
    }
    if (results.length > 0) keep(results);
  }
  return { results, unmade };
}
