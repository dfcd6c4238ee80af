import type { Meter } from '../expression/meter.ts';
import type { Bindings, Variable } from '../policy/policy.ts';

type Held = ({ readonly value: unknown } | { readonly error: unknown }) & {
  /** Records again what was read for it. */
  readonly again?: () => void;
};

/** Records separately what a computation reads, so that it can be recorded again each time the result is used. */
export type Apart = <T>(run: () => T) => { readonly result: T; readonly again: () => void };

/** The variables of a policy while it is evaluated on one document after the other. */
export interface LazyVariables {
  /** The member `variables` of the bindings. */
  readonly members: Readonly<Record<string, unknown>>;
  /** Discards the values that depend on the previous document. */
  next(): void;
}

/**
 * Each variable is computed once, when an expression first reads it. An error is kept and thrown at every read, so that an error in an
 * unused variable has no effect. Hoisted variables are kept for all documents.
 */
export function lazyVariables(
  variables: readonly Variable[],
  bindings: Bindings,
  meter: Meter,
  apart?: Apart,
): LazyVariables {
  const members: Record<string, unknown> = {};
  let turn = 0;
  for (const { name, expression, hoisted } of variables) {
    let held: Held | undefined;
    let heldIn = -1;
    const get = (): unknown => {
      if (held === undefined || (heldIn !== turn && !hoisted)) {
        const compute = (): Held => {
          try {
            return { value: meter.hold(hoisted, () => expression.run(bindings, meter)) };
          } catch (error) {
            return { error };
          }
        };
        if (apart === undefined) held = compute();
        else {
          const { result, again } = apart(compute);
          held = { ...result, again };
        }
        heldIn = turn;
      }
      held.again?.();
      if ('error' in held) throw held.error;
      return held.value;
    };
    Object.defineProperty(members, name, { enumerable: true, get });
  }
  return {
    members,
    next() {
      turn++;
      meter.release();
    },
  };
}
