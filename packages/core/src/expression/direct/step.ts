import type { Node } from '../cel-js.ts';

/** The free names of an expression and their values; members may be getters. */
export type Bindings = Readonly<Record<string, unknown>>;

/** Computes a part of an expression. Undefined: something is out of the ordinary, so that the library has to be asked. */
export type Step = (bindings: Bindings) => unknown;

/** Stands for an optional without a value, while none is made. */
export const none: unique symbol = Symbol('none');

/** Where a macro keeps the value of its variable. */
export interface Slot {
  value: unknown;
}

/** Makes steps out of nodes; undefined for what is left to the library. */
export interface Maker {
  readonly slots: ReadonlyMap<string, Slot>;
  readonly charge: (steps: number) => void;
  step(node: Node): Step | undefined;
  /** For a node that gives an optional: its value, or `none`. */
  optional(node: Node): Step | undefined;
  /** The same, inside a macro that binds a variable. */
  within(name: string, slot: Slot): Maker;
}

/** All of them, or none where one is left to the library. */
export function allSteps(nodes: readonly Node[], maker: Maker): Step[] | undefined {
  const steps: Step[] = [];
  for (const node of nodes) {
    const step = maker.step(node);
    if (step === undefined) return undefined;
    steps.push(step);
  }
  return steps;
}
