import type { Gate } from '../../generated/types.ts';
import type { GateKind, GateRecord, Reason, RolloutState, StepFacts } from '../model.ts';

/** A gate that is being asked. */
export interface Asked {
  readonly place: string;
  readonly gate: Gate;
  readonly state: RolloutState;
  readonly facts: StepFacts;
  readonly now: number;
  /** Since when the version has run where the gate looks, without a break. */
  readonly occupiedSince: number;
  /** When the soaks that stand before it in its list are over. */
  readonly soakedAt: number;
  /** What it said before. */
  readonly known: GateRecord | undefined;
}

/** What a gate says; where it waits, for what. */
export interface Answered {
  readonly verdict: GateRecord['verdict'];
  /** The end of a sentence. */
  readonly reason: string;
  readonly waitsFor?: Reason;
  readonly record?: Pick<GateRecord, 'query' | 'measurements'>;
}

export function waiting(code: Reason['code'], reason: string, until?: number): Answered {
  const text = reason.charAt(0).toUpperCase() + reason.slice(1) + '.';
  return { verdict: 'Waiting', reason, waitsFor: { code, text, ...(until !== undefined && { until }) } };
}

export function successful(reason: string): Answered {
  return { verdict: 'Successful', reason };
}

export function kindOf(gate: Gate): GateKind {
  return Object.keys(gate)[0] as GateKind;
}
