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
  /** Gives the next evaluation its whole budget; that of the run goes on. */
  beginEvaluation(): void;
  enter(): number;
  leave(left: number): void;
  left(): number;
  /** The current evaluation or the run went over its budget, even where an operator swallowed the error. */
  readonly exhausted: boolean;
  /** The run went over its budget: nothing that this policy found counts. */
  readonly runExhausted: boolean;
  /** Milliseconds of the epoch. */
  readonly boundaries: ReadonlySet<number>;
}

/** By default 1,000,000 steps an evaluation and 50,000,000 a run: about 0.3 s and 15 s at worst. */
export function createMeter(budget: Partial<Budget> = {}): Meter {
  const { evaluation = 1_000_000, run = 50_000_000, zone = 'UTC' } = budget;
  const boundaries = new Set<number>();
  let left = evaluation;
  let runLeft = run;
  return {
    zone,
    boundaries,
    charge(steps) {
      left -= steps;
      runLeft -= steps;
      if (left < 0 || runLeft < 0)
        throw new BudgetExhausted(
          runLeft < 0
            ? `used up the ${shown(run)} steps of a run`
            : `used up the ${shown(evaluation)} steps of an evaluation`,
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
      left = outer;
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
