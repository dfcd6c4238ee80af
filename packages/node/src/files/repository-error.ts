/** The repository or the environment cannot be used. The message says what is wrong and what to do. */
export class RepositoryError extends Error {
  override readonly name = 'RepositoryError';
}

/** How to get the history that a shallow clone lacks. */
export const unshallow: string =
  'Fetch the whole history: git fetch --unshallow; in GitHub Actions `fetch-depth: 0` on actions/checkout; on GitLab `GIT_DEPTH: 0`.';

/** The result of a failed git command. */
export interface GitFailure {
  /** Exit code; null if a signal ended it. */
  readonly code: number | null;
  readonly stderr: string;
}

/** The error for a git command that failed in `dir`, with a fix if one is known. */
export function explain(failure: GitFailure, command: string, dir: string): RepositoryError {
  const { stderr } = failure;
  if (/spawn git ENOENT/.test(stderr)) {
    return new RepositoryError('git was not found on PATH. Install git 2.30 or newer, or add its folder to PATH.');
  }
  const owner = /detected dubious ownership in repository at '(.*)'/.exec(stderr);
  if (owner !== null) {
    const path = owner[1] ?? dir;
    return new RepositoryError(
      `The repository ${quotedName(path)} belongs to another user, so git refuses to read it. ` +
        `If you trust it, as is usual in a container job, run: git config --global --add safe.directory ${shellQuoted(path)}`,
    );
  }
  if (/cannot use bare repository/.test(stderr)) {
    return new RepositoryError(
      `${quotedName(dir)} is a bare repository, or is inside a .git folder. Run Gradus in a working tree: clone the repository, or use git worktree add.`,
    );
  }
  if (isPartialClone(failure)) {
    return new RepositoryError(
      `git ${command} needs objects that are missing in this partial clone, and Gradus does not fetch them. ` +
        'Clone without --filter, or run: git fetch --refetch --no-filter',
    );
  }
  const how = failure.code === null ? 'was ended by a signal' : `failed with exit code ${failure.code}`;
  const said = printable(firstLine(stderr));
  return new RepositoryError(`git ${command} ${how} in ${quotedName(dir)}${said === '' ? '.' : `: ${said}`}`);
}

/** The error for a folder without permission to list it: its files would count as absent. */
export function closedFolder(path: string): RepositoryError {
  return new RepositoryError(
    `The folder ${quotedName(path)} cannot be listed: permission denied. Grant read access, so that its files do not count as removed.`,
  );
}

/** Whether git stopped because it may not fetch objects that a clone with --filter omitted. */
export function isPartialClone(failure: GitFailure): boolean {
  return /promisor remote|lazy fetching disabled/.test(failure.stderr);
}

/** JSON string syntax, so that control characters of names and refs cannot act on a terminal. */
export function quotedName(text: string): string {
  return printable(JSON.stringify(text));
}

function shellQuoted(text: string): string {
  return /^[\w./@:+-]+$/.test(text) ? text : printable(`'${text.replaceAll("'", String.raw`'\''`)}'`);
}

function firstLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines[0] ?? '';
}

/** Control and bidirectional-override characters as `\u…`. */
function printable(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu,
    (char) => String.raw`\u` + char.codePointAt(0)!.toString(16).padStart(4, '0'),
  );
}
