import type { Meter } from '../expression/meter.ts';
import type { Bindings, Variable } from '../policy/policy.ts';

type Held = { readonly value: unknown } | { readonly error: unknown };

/**
 * The member `variables` of the bindings: each is computed when an expression first reads it, and once; an error is kept and
 * thrown at every reading, so that a variable nobody reads harms nobody. Hoisted ones are kept in `run` for all documents.
 */
export function lazyVariables(
  variables: readonly Variable[],
  bindings: Bindings,
  meter: Meter,
  run: Map<string, unknown>,
): Record<string, unknown> {
  const own = new Map<string, unknown>();
  const members: Record<string, unknown> = {};
  for (const { name, expression, hoisted } of variables) {
    const kept = hoisted ? run : own;
    Object.defineProperty(members, name, {
      enumerable: true,
      get: () => {
        let held = kept.get(name) as Held | undefined;
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
      },
    });
  }
  return members;
}
