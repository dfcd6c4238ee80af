/** The commits of a scene that are known by name. */
export interface Commits {
  /** The tip of the target branch. */
  readonly target: string;
  readonly head: string;
  /** The target before what the row adds to it. */
  readonly main: string;
  /** The head of the pull request that may be merged, which was approved and tested. */
  readonly good: string;
  /** What the row creates in addition. Default: the target. */
  readonly other: string;
}

/** One attack in real git. */
export interface Staged {
  readonly commits: Commits;
  /** What is checked out, where files of the checkout matter. */
  readonly dir: string;
  /** Absolute folders. */
  readonly evidence: readonly string[];
}
