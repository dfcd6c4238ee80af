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
  const hoisted = new Map<string, Held>();
  const own = new Map<string, Held>();
  const members: Record<string, unknown> = {};
  for (const { name, expression, hoisted: isHoisted } of variables) {
    const kept = isHoisted ? hoisted : own;
    const get = (): unknown => {
      let held = kept.get(name);
      if (held === undefined) {
        try {
          held = { value: expression.run(bindings, meter) };
        } catch (error) {
          held = { error };
        }
        kept.set(name, held);
      }
      if ('error' in held) throw held.error;
      return held.value;
    };
    Object.defineProperty(members, name, { enumerable: true, get });
  }
  return { members, next: () => own.clear() };
}
