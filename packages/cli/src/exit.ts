/** The exit codes, which are the same for every command and format. */
export const exit = {
  passed: 0,
  failed: 1,
  /** Usage, configuration or environment. */
  usage: 2,
  /** Undecided, or nothing was checked. */
  undecided: 3,
  pending: 4,
  /** A bug in Gradus. */
  bug: 70,
} as const;

/** Ends the command with exit code 2 and a message for the caller. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
