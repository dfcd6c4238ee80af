import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** What a commit puts at a path: text or bytes of a regular file, another kind of entry, or null to delete it. */
export type FileSpec =
  | string
  | Uint8Array
  | null
  | { readonly executable: string }
  | { readonly symlink: string }
  | { readonly submodule: string };

/** One row of a history. Time, author and message have fixed defaults, so that equal tables give equal ids. */
export interface CommitSpec {
  /** What the test calls the commit: the key in `oids`. Default `c1`, `c2`, … */
  readonly name?: string;
  /** Branch that moves to it. Default `main`. */
  readonly branch?: string;
  /** Names or ids of the parents, if not the tip of the branch; files come from the first. */
  readonly parents?: readonly string[];
  readonly files?: Readonly<Record<string, FileSpec>>;
  /** Default `Update the shop`. */
  readonly message?: string;
  /** `Name <address>`. Default `Ada <ada@example.com>`. */
  readonly author?: string;
  /** Seconds of the epoch. Default: 2026-03-02T09:00:00Z, a minute later in every row. */
  readonly time?: number;
}

export interface TemporaryRepository {
  /** Absolute, symbolic links resolved. */
  readonly dir: string;
  /** Ids of the commits by name. */
  readonly oids: Readonly<Record<string, string>>;
  /** Runs git in it, with the same identity and clock, and gives the output without the newline at its end. */
  git(...args: string[]): string;
  [Symbol.dispose](): void;
}

const epoch = Date.UTC(2026, 2, 2, 9) / 1000;

const identity = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: `${epoch} +0000`,
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_COMMITTER_DATE: `${epoch} +0000`,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** A unique folder below the system's temporary folder; `using` removes it. */
export function temporaryFolder(): { readonly dir: string; [Symbol.dispose](): void } {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'gradus-')));
  return { dir, [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }) };
}

/** Makes a repository from a table of commits in one pass of `git fast-import`, and checks out `main` if it exists. */
export function temporaryRepository(commits: readonly CommitSpec[] = []): TemporaryRepository {
  const folder = temporaryFolder();
  const { dir } = folder;
  const run = (args: readonly string[]): string => runGit(dir, args);
  run(['init', '--quiet', '--initial-branch=main', '.']);
  const oids = importCommits(dir, commits);
  if (commits.some((commit) => (commit.branch ?? 'main') === 'main')) run(['reset', '--quiet', '--hard', 'main']);
  return { dir, oids, git: (...args) => run(args), [Symbol.dispose]: folder[Symbol.dispose] };
}

/** Adds a table of commits to a repository, and gives their ids by name. A parent can be an id, too. */
export function importCommits(dir: string, commits: readonly CommitSpec[]): Readonly<Record<string, string>> {
  if (commits.length === 0) return {};
  const names = commits.map((commit, index) => commit.name ?? `c${index + 1}`);
  const marks = new Map(names.map((name, index) => [name, index + 1]));
  runGit(dir, ['fast-import', '--quiet', '--export-marks=.git/marks'], stream(commits, marks));
  const lines = readFileSync(join(dir, '.git/marks'), 'utf8').split('\n');
  return Object.fromEntries(
    lines.flatMap((line): [string, string][] => {
      const [mark = '', oid = ''] = line.split(' ');
      const name = names[Number(mark.slice(1)) - 1];
      return name === undefined ? [] : [[name, oid]];
    }),
  );
}

function runGit(dir: string, args: readonly string[], input?: Buffer): string {
  return execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], {
    cwd: dir,
    env: { ...process.env, ...identity },
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: 1 << 30,
    ...(input === undefined ? {} : { input }),
  })
    .toString()
    .replace(/\n$/, '');
}

/** https://git-scm.com/docs/git-fast-import#_input_format */
function stream(commits: readonly CommitSpec[], marks: ReadonlyMap<string, number>): Buffer {
  const parts: Buffer[] = [];
  const line = (text: string): void => void parts.push(Buffer.from(`${text}\n`));
  const data = (bytes: Uint8Array): void => {
    line(`data ${bytes.length}`);
    parts.push(Buffer.from(bytes));
    line('');
  };
  const mark = (name: string): string => {
    const number = marks.get(name);
    if (number === undefined && /^[0-9a-f]{40}$/.test(name)) return name;
    if (number === undefined) throw new Error(`There is no commit ${name} in the table.`);
    return `:${number}`;
  };
  for (const [index, commit] of commits.entries()) {
    const when = `${commit.time ?? epoch + index * 60} +0000`;
    line(`commit refs/heads/${commit.branch ?? 'main'}`);
    line(`mark :${index + 1}`);
    line(`author ${commit.author ?? 'Ada <ada@example.com>'} ${when}`);
    line(`committer Ada <ada@example.com> ${when}`);
    data(Buffer.from(commit.message ?? 'Update the shop\n'));
    const [first, ...others] = commit.parents ?? [];
    if (first !== undefined) line(`from ${mark(first)}`);
    for (const other of others) line(`merge ${mark(other)}`);
    for (const [path, file] of Object.entries(commit.files ?? {})) {
      const quotedPath = `"${path.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)}"`;
      if (file === null) line(`D ${quotedPath}`);
      else if (isEntry(file) && 'submodule' in file) line(`M 160000 ${file.submodule} ${quotedPath}`);
      else {
        line(`M ${modeOf(file)} inline ${quotedPath}`);
        data(contentOf(file));
      }
    }
    line('');
  }
  return Buffer.concat(parts);
}

type EntrySpec = Extract<FileSpec, { executable: string } | { symlink: string } | { submodule: string }>;

function isEntry(file: FileSpec): file is EntrySpec {
  return typeof file === 'object' && file !== null && !(file instanceof Uint8Array);
}

function modeOf(file: Exclude<FileSpec, null>): string {
  if (!isEntry(file)) return '100644';
  return 'symlink' in file ? '120000' : '100755';
}

function contentOf(file: Exclude<FileSpec, null>): Uint8Array {
  if (typeof file === 'string') return Buffer.from(file);
  if (!isEntry(file)) return file;
  return Buffer.from('symlink' in file ? file.symlink : 'executable' in file ? file.executable : '');
}
