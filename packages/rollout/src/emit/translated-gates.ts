import type { Gate, Stage } from '@gradus/core/internal';
import { gateKind } from '../gates/gate.ts';
import { gatesOf } from '../gates/gates-of.ts';
import type { GateKind, GateOf } from '../model.ts';
import type { Loss } from './emitted.ts';

/** What a format makes of one kind of gate: a piece of the file, or a loss that names what it cannot say, or both. */
type Translated<Kind extends GateKind, Out, Rest extends readonly unknown[]> =
  | { readonly to: (gate: GateOf<Kind>, ...rest: Rest) => Out; readonly loss?: Loss }
  | { readonly to?: undefined; readonly loss: Loss };

/** For each kind, so that no format drops one without a word. */
export type GateTranslations<Out, Rest extends readonly unknown[] = []> = {
  readonly [Kind in GateKind]: Translated<Kind, Out, Rest>;
};

/** Undefined if the format cannot say the gate at all. */
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

/** What is lost of the gates that a rollout has. */
export function gateLosses<Out, Rest extends readonly unknown[]>(
  table: GateTranslations<Out, Rest>,
  stages: readonly Stage[],
): (Loss | undefined)[] {
  return stages.flatMap(gatesOf).map((gate) => table[gateKind(gate)].loss);
}
