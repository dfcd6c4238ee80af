/**
 * What could not be decided, and why: a fact that is missing, a budget that is used up, an expression that failed. Every other error is a bug, and
 * ends the run as one.
 */
export abstract class Undecidable extends Error {}

/** The error as a reason; a bug is thrown on, so that it is never taken for an answer. */
export function reasonFrom(error: unknown): Undecidable {
  if (error instanceof Undecidable) return error;
  throw error;
}

/** What `decide` gives; where it cannot be decided, what `otherwise` makes of the reason. A bug passes. */
export function unlessUndecidable<T, U>(decide: () => T, otherwise: (why: Undecidable) => U): T | U {
  try {
    return decide();
  } catch (error) {
    return otherwise(reasonFrom(error));
  }
}

/** A reason as the message of a finding. */
export function undecidedMessage(what: string, { message }: Undecidable): string {
  return `${what}: ${message.replace(/\.$/, '')}.`;
}
