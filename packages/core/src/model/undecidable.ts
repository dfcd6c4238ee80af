/**
 * The reasons why something could not be decided: a missing fact, an exhausted budget, a failed expression. Every other error is a bug,
 * and ends the run.
 */
export abstract class Undecidable extends Error {}

/** The error as a reason. A bug is thrown again, so that it never counts as a result. */
export function reasonFrom(error: unknown): Undecidable {
  if (error instanceof Undecidable) return error;
  throw error;
}

/** The result of `decide`; if it is undecidable, the result of `otherwise` for the reason. A bug is thrown. */
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
