import type { Node } from '../cel-js.ts';
import type { ExpressionSession } from '../session.ts';

/** The free names of an expression and their values; members may be getters. */
export type StepBindings = Readonly<Record<string, unknown>>;

/** Computes a part of an expression. Undefined: an unusual case that is left to the library. */
export type DirectStep = (bindings: StepBindings) => unknown;

/** Represents an optional without a value, so that none has to be created. */
export const none: unique symbol = Symbol('none');

/** Holds the value of the variable of a macro. */
export interface MacroSlot {
  value: unknown;
}

/** Converts nodes to steps; undefined for nodes that are left to the library. */
export interface Maker {
  readonly slots: ReadonlyMap<string, MacroSlot>;
  readonly session: ExpressionSession;
  readonly charge: (steps: number) => void;
  step(node: Node): DirectStep | undefined;
  /** For a node whose result is an optional: its value, or `none`. */
  optional(node: Node): DirectStep | undefined;
  /** The same, inside a macro that binds a variable. */
  within(name: string, slot: MacroSlot): Maker;
}

/** All steps, or undefined if one is left to the library. */
export function allSteps(nodes: readonly Node[], maker: Maker): DirectStep[] | undefined {
  const steps: DirectStep[] = [];
  for (const node of nodes) {
    const step = maker.step(node);
    if (step === undefined) return undefined;
    steps.push(step);
  }
  return steps;
}
