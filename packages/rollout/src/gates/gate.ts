import type { Gate } from '@gradus/core/internal';
import type { GateKind, GateOf, GateRecord, Question, Reason, RolloutState, StepFacts } from '../model.ts';

/** A gate that is being evaluated. */
export interface GateAnswer<Kind extends GateKind> {
  readonly place: string;
  readonly gate: GateOf<Kind>;
  readonly state: RolloutState;
  readonly facts: StepFacts;
  readonly now: number;
  /** Since when the version has run, without interruption, on the targets of the gate. */
  readonly occupiedSince: number;
  /** When the soaks before it in its list are over. */
  readonly soakedAt: number;
  /** Its previous result. */
  readonly known: GateRecord | undefined;
}

/** The result of a gate; if it waits, for what. */
export interface Answered {
  readonly verdict: GateRecord['verdict'];
  /** The end of a sentence. */
  readonly reason: string;
  readonly waitsFor?: Reason;
  readonly record?: Pick<GateRecord, 'query' | 'measurements'>;
  /** An event that does not change the verdict: the end of a sentence for the history. */
  readonly event?: string;
}

/** What the rest of Gradus needs to know about a gate of any kind. */
export interface GateNeeds {
  /** How long the version must have run. */
  readonly soak?: string;
  /** Name of the metric that it measures. */
  readonly metric?: string;
  /** The calendar that must be open, and for how long. */
  readonly calendar?: GateOf<'window'>;
  /** Name of the job that must pass. */
  readonly job?: string;
  /** A wait of unknown length, as part of a sentence: "an approval of the owner". The timeline of a plan shows it. */
  readonly unknownWait?: string;
}

/** The definition of one kind of gate, except for the formats into which a rollout is exported. */
export interface GateDefinition<Kind extends GateKind> {
  /** Whether it passes, in a step. */
  readonly ask: (asked: GateAnswer<Kind>) => Answered;
  /** The query for a metric provider before a step; undefined if it never needs one. */
  readonly question: ((asked: GateAnswer<Kind>) => Question | undefined) | undefined;
  /** Whether people approve its place with `gradus rollout approve`. */
  readonly byPeople: boolean;
  readonly needs: (gate: GateOf<Kind>) => GateNeeds;
}

/** `more` is a sentence for the person who waits, with a space before it. */
export function waiting(code: Reason['code'], reason: string, until?: number, more: string = ''): Answered {
  const text = reason.charAt(0).toUpperCase() + reason.slice(1) + '.' + more;
  return { verdict: 'Waiting', reason, waitsFor: { code, text, ...(until !== undefined && { until }) } };
}

export function successful(reason: string): Answered {
  return { verdict: 'Successful', reason };
}

export function gateKind(gate: Gate): GateKind {
  return Object.keys(gate)[0] as GateKind;
}

/** A table with an entry for each kind of gate, so that the compiler reports every table that lacks a new kind. */
export type ByGateKind<Out, Rest extends readonly unknown[] = []> = {
  readonly [Kind in GateKind]: (gate: GateOf<Kind>, ...rest: Rest) => Out;
};

export function ofGate<Out, Rest extends readonly unknown[]>(
  table: ByGateKind<Out, Rest>,
  gate: Gate,
  ...rest: Rest
): Out {
  return ofKind(table, gateKind(gate), gate, rest);
}

// The kind is a parameter so that the compiler sees that the entry and the member belong together.
function ofKind<Out, Rest extends readonly unknown[], Kind extends GateKind>(
  table: ByGateKind<Out, Rest>,
  kind: Kind,
  gate: Gate,
  rest: Rest,
): Out {
  return table[kind](gate[kind]!, ...rest);
}
