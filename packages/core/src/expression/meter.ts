import { BudgetExhausted, type EvaluationContext } from './definition.ts';

/** Steps that may be spent. */
export interface Budget {
  /** By one evaluation. */
  readonly evaluation: number;
  /** By all evaluations of a policy together. */
  readonly run: number;
  /** IANA zone in which text without one is read. */
  readonly zone: string;
}

/** Counts what the evaluations of one policy spend, and gathers the instants at which their results may change. */
export interface Meter extends EvaluationContext {
  /** Starts the next evaluation with a whole budget; the budget of the run continues. */
  beginEvaluation(): void;
  enter(): number;
  leave(left: number): void;
  left(): number;
  /** Takes steps only from the run, for processing results. Does not throw: if no steps are left, no result of the policy counts. */
  spend(steps: number): void;
  /** The same, only once for each key and run: for results that are computed once and kept. */
  spendOnce(key: string, steps: number): void;
  /**
   *    * Runs an evaluation whose result is kept, `forRun` or until `release`. The steps that it spends bound the memory of the result, so they count for as long as the result is kept. All kept results together may use five times the steps of one evaluation.
   */
  hold<T>(forRun: boolean, evaluate: () => T): T;
  /** Releases the results that were not kept for the run. */
  release(): void;
  /** The current evaluation or the run exceeded its budget, even if an operator swallowed the error. */
  readonly exhausted: boolean;
  /** The run exceeded its budget: no result of this policy counts. */
  readonly runExhausted: boolean;
  /** Milliseconds of the epoch. */
  readonly boundaries: ReadonlySet<number>;
}

/** How many results of evaluations at their limit may be kept at the same time. */
const evaluationsHeld = 5;

/** By default 1,000,000 steps an evaluation and 50,000,000 a run: about 0.3 s and 15 s at worst. */
export function createMeter(budget: Partial<Budget> = {}): Meter {
  const { evaluation = 1_000_000, run = 50_000_000, zone = 'UTC' } = budget;
  const boundaries = new Set<number>();
  const most = evaluation * evaluationsHeld;
  const seen = new Set<string>();
  const held = { run: 0, turn: 0 };
  let left = evaluation;
  let runLeft = run;
  let last = 0;
  return {
    zone,
    boundaries,
    charge(steps) {
      // Work that was not paid for is not done, so it costs the run nothing.
      if (steps < 0 || left >= 0) {
        left -= steps;
        runLeft -= steps;
      }
      if (left < 0 || runLeft < 0)
        throw new BudgetExhausted(
          runLeft < 0
            ? `exceeded the limit of ${shown(run)} steps for one run`
            : `exceeded the limit of ${shown(evaluation)} steps for one evaluation`,
        );
    },
    boundary(at) {
      boundaries.add(at);
    },
    beginEvaluation() {
      left = evaluation;
    },
    enter() {
      const outer = left;
      left = evaluation;
      return outer;
    },
    leave(outer) {
      last = evaluation - left;
      left = outer;
    },
    spend(steps) {
      runLeft -= steps;
    },
    spendOnce(key, steps) {
      if (seen.has(key)) return;
      seen.add(key);
      runLeft -= steps;
    },
    hold(forRun, evaluate) {
      last = 0;
      const result = evaluate();
      held[forRun ? 'run' : 'turn'] += last;
      if (held.run + held.turn <= most) return result;
      // The result is not kept, and no operator may swallow the error.
      left = -1;
      throw new BudgetExhausted(`exceeded the limit of ${shown(most)} steps for all variables`);
    },
    release() {
      held.turn = 0;
    },
    left: () => left,
    get exhausted() {
      return left < 0 || runLeft < 0;
    },
    get runExhausted() {
      return runLeft < 0;
    },
  };
}

function shown(steps: number): string {
  return String(steps).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
