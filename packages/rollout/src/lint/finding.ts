import type { RolloutSpec, Pointer } from '@gradus/core/internal';
import type { Fleet, Millis, Plan } from '../model.ts';
import type { Timeline } from '../plan/timeline.ts';

/** The checks of a plan. */
export type PlanRule =
  | 'large-batch'
  | 'critical-at-once'
  | 'small-proof'
  | 'no-gates'
  | 'many-batches'
  | 'unreachable-stage'
  | 'left-out'
  | 'late-detection'
  | 'looks-back'
  | 'no-min-samples'
  | 'never-ends'
  | 'windows-apart'
  | 'no-calendar'
  | 'query-placeholder'
  | 'no-metric-address'
  | 'freeze'
  | 'progress-deadline'
  | 'availability-blocks'
  | 'rounded-up';

/** A property of a plan that its author may have overlooked. */
export interface PlanFinding {
  readonly rule: PlanRule;
  /** `error`: the rollout cannot finish; `warning`: it has a risk that is easy to overlook. */
  readonly level: 'error' | 'warning';
  /** From the root of the manifest. */
  readonly pointer: Pointer;
  readonly stage?: string;
  /** From 1. */
  readonly batch?: number;
  /** The figures in the message; times in milliseconds, shares from 0 to 1. */
  readonly values: Readonly<Record<string, number | string>>;
  /** The problem, with the values: sentences. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

export interface PlanLintInput {
  readonly plan: Plan;
  readonly spec: RolloutSpec;
  /** The observed fleet: which targets are already down. */
  readonly fleet?: Fleet;
  /**
   *    * Without it, dates are not checked.
   *
   * @internal
   */
  readonly timeline?: Timeline;
  /** Whether the project has the address of the metrics provider. If it is omitted, this is not checked. */
  readonly hasProvider?: boolean;
  /** How long it takes until a fault is detected. Without it, soaks are not checked. */
  readonly detectionTime?: Millis;
  /** The largest part of the targets that one batch should have, 0 to 1; a smaller one for systems of a high tier. Default 0.5. */
  readonly maxBatchShare?: number;
}

/** Where the batches of a stage are written. */
export function batchesPointer({ stages }: RolloutSpec, stage: number): Pointer {
  const { batches, growth } = stages[stage] ?? {};
  const member = batches !== undefined ? '/batches' : growth !== undefined ? '/growth' : '';
  return `/spec/stages/${stage}${member}`;
}

/** The place in a manifest that says when batches may start; otherwise its stages. */
export function windowsPointer({ windows }: RolloutSpec): Pointer {
  return windows === undefined ? '/spec/stages' : '/spec/windows';
}

/** `12.5 %`, with one decimal where that says more. */
export function percent(share: number): string {
  const rounded = share * 100 >= 10 ? Math.round(share * 100) : Math.round(share * 1_000) / 10;
  return `${rounded} %`;
}
