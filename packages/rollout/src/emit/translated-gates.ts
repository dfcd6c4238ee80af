import type { Gate, Stage } from '@gradus/core/internal';
import { gateKind } from '../gates/gate.ts';
import { gatesOf } from '../gates/gates-of.ts';
import type { GateKind, GateOf } from '../model.ts';
import type { Loss } from './emitted.ts';

/** The translation of one kind of gate: a part of the file, or a loss that names what the format cannot express, or both. */
type Translated<Kind extends GateKind, Out, Rest extends readonly unknown[]> =
  | { readonly to: (gate: GateOf<Kind>, ...rest: Rest) => Out; readonly loss?: Loss }
  | { readonly to?: undefined; readonly loss: Loss };

/** For each kind, so that no format drops one silently. */
export type GateTranslations<Out, Rest extends readonly unknown[] = []> = {
  readonly [Kind in GateKind]: Translated<Kind, Out, Rest>;
};

/** Undefined if the format cannot express the gate at all. */
export function translatedGate<Out, Rest extends readonly unknown[]>(
  table: GateTranslations<Out, Rest>,
  gate: Gate,
  ...rest: Rest
): Out | undefined {
  return translatedAs(table, gateKind(gate), gate, rest);
}

// The kind is a parameter so that the compiler sees that the entry and the member belong together.
function translatedAs<Out, Rest extends readonly unknown[], Kind extends GateKind>(
  table: GateTranslations<Out, Rest>,
  kind: Kind,
  gate: Gate,
  rest: Rest,
): Out | undefined {
  return table[kind].to?.(gate[kind]!, ...rest);
}

/** The losses for the gates of a rollout. */
export function gateLosses<Out, Rest extends readonly unknown[]>(
  table: GateTranslations<Out, Rest>,
  stages: readonly Stage[],
): (Loss | undefined)[] {
  return stages.flatMap(gatesOf).map((gate) => table[gateKind(gate)].loss);
}
