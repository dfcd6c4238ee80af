import type { Tree } from './file.ts';

/** A file that differs between two trees; a rename has an `oldPath`. */
export interface ChangedFile {
  readonly path: string;
  readonly oldPath?: string;
  /** `CREATE`, `UPDATE` or `DELETE`. */
  readonly operation: string;
}

/**
 * The commits of a request by themselves, if the tree after the merge differs from their tree. Their changes count in addition to those
 * of the merge: content that is already on the target by chance would come back if the target reverted it.
 */
export interface Branch {
  /** The tree of the request's own head. */
  readonly head: Tree;
  /** The trees to compare with: those of all merge bases, at least one. */
  readonly bases: readonly Tree[];
  /** What differs between the merge bases and the head. */
  readonly files: readonly ChangedFile[];
  /** By path: the newest commit with which the target changed it since the merge base, 40 or 64 hex digits. */
  readonly landed: ReadonlyMap<string, string>;
}

/** Why the result of a merge is not known, or may differ from what lands on the target. */
export type MergeObstacle =
  /** Both sides changed the same lines of `paths`. */
  | { readonly is: 'conflict'; readonly paths: readonly string[] }
  /** Both sides changed `paths`, and a `merge` attribute decides how they are merged. */
  | { readonly is: 'attribute'; readonly paths: readonly string[] }
  /** The working tree contains an unfinished merge. */
  | { readonly is: 'unmerged'; readonly paths: readonly string[] }
  /** `why`: the end of a sentence. */
  | { readonly is: 'unknown'; readonly why: string }
  /** The repository lets requests be rebased, which can land another tree than a merge: `behind` and `merges` say why here. */
  | { readonly is: 'rebase'; readonly behind: boolean; readonly merges: boolean }
  /** The same, if the forge does not report whether requests may be rebased. */
  | { readonly is: 'rebase-unknown'; readonly why: string; readonly behind: boolean; readonly merges: boolean };

/** The commits and the tree that a verdict is about: full object ids. */
export interface JudgedCommits {
  /** The tip of the target branch. */
  readonly target: string;
  /** The head of the request. */
  readonly head: string;
  /** The tree that was checked: the result of merging the head into the target, or without a merge the tree of the head. */
  readonly tree: string;
  /** Whether the target has commits that the head lacks, so that the tree differs from that of the head. */
  readonly isMerge: boolean;
}
