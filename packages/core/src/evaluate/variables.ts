import type { Meter } from '../expression/meter.ts';
import type { Bindings, Variable } from '../policy/policy.ts';

type Held = { readonly value: unknown } | { readonly error: unknown };

/** The variables of a policy while it is asked about one document after the other. */
export interface LazyVariables {
  /** The member `variables` of the bindings. */
  readonly members: Readonly<Record<string, unknown>>;
  /** Forgets what followed from the document before. */
  next(): void;
}

/**
 * Each variable is computed when an expression first reads it, and once; an error is kept and thrown at every reading, so that a
 * variable nobody reads harms nobody. Hoisted ones are kept for all documents.
 */
export function lazyVariables(variables: readonly Variable[], bindings: Bindings, meter: Meter): LazyVariables {
  const members: Record<string, unknown> = {};
  let turn = 0;
  for (const { name, expression, hoisted } of variables) {
    let held: Held | undefined;
    let heldIn = -1;
    const get = (): unknown => {
      if (held === undefined || (heldIn !== turn && !hoisted)) {
        try {
          held = { value: expression.run(bindings, meter) };
        } catch (error) {
          held = { error };
        }
        heldIn = turn;
      }
      if ('error' in held) throw held.error;
      return held.value;
    };
    Object.defineProperty(members, name, { enumerable: true, get });
  }
  return {
    members,
    next() {
      turn++;
    },
  };
}
