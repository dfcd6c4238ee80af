import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { documents, projectText } from './documents.ts';

/** A generated repository: the same on every machine. */
export interface Corpus {
  readonly dir: string;
  readonly documents: number;
  /** Mean size of a document. */
  readonly bytes: number;
}

/** The current time of the check, RFC 3339: the inspections of its systems were made that morning. */
export const corpusClock = '2026-03-02T09:00:00Z';

/** The branch that differs from `main` by one commit, and how many documents that commit changes. */
export const branch = { name: 'twenty-changes', documents: 20 } as const;

/** Creates a repository with this number of documents in the folder for temporary files, or reuses that of an earlier run. */
export function corpus(size: number): Corpus {
  const dir = join(tmpdir(), `gradus-bench-${generator()}-${size}`);
  const done = join(dir, '.git/complete');
  if (existsSync(done)) return { dir, ...(JSON.parse(readFileSync(done, 'utf8')) as Omit<Corpus, 'dir'>) };
  rmSync(dir, { recursive: true, force: true });
  const made = write(dir, size);
  commit(dir);
  writeFileSync(done, JSON.stringify(made));
  return { dir, ...made };
}

function write(dir: string, size: number): Omit<Corpus, 'dir'> {
  let bytes = 0;
  let count = 0;
  const folders = new Set<string>();
  for (const { path, text } of documents(size)) {
    const file = join(dir, path);
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    writeFileSync(file, text);
    bytes += text.length;
    count += 1;
  }
  writeFileSync(join(dir, 'gradus.yaml'), projectText);
  return { documents: count, bytes: Math.round(bytes / count) };
}

function commit(dir: string): void {
  git(dir, 'init', '--quiet', '--template=', '--initial-branch=main');
  git(dir, 'add', '--all');
  git(dir, 'commit', '--quiet', '--message', 'Everything');
  git(dir, 'switch', '--quiet', '--create', branch.name);
  const drafts = execFileSync('git', ['ls-files', '*-draft.yaml'], { cwd: dir, encoding: 'utf8', maxBuffer: 1 << 28 })
    .trim()
    .split('\n');
  for (const path of drafts.slice(0, branch.documents)) {
    const file = join(dir, path);
    writeFileSync(file, readFileSync(file, 'utf8').replace('summary: ', 'summary: Once more. '));
  }
  git(dir, 'commit', '--quiet', '--all', '--message', 'Say more in twenty drafts');
  git(dir, 'switch', '--quiet', 'main');
}

/** Without the git configuration of the user: signing, hooks and line endings would change the measurement. */
function git(dir: string, ...args: readonly string[]): void {
  const at = '2026-03-02T08:00:00Z';
  const who = {
    GIT_AUTHOR_NAME: 'bench',
    GIT_AUTHOR_EMAIL: 'bench@shop.example',
    GIT_COMMITTER_NAME: 'bench',
    GIT_COMMITTER_EMAIL: 'bench@shop.example',
  };
  const env = {
    ...process.env,
    ...who,
    GIT_AUTHOR_DATE: at,
    GIT_COMMITTER_DATE: at,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  execFileSync('git', ['-c', 'gc.auto=0', ...args], { cwd: dir, env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Names the version of the generator, so that an old repository is not reused. */
function generator(): string {
  const hash = createHash('sha256');
  for (const file of ['corpus.ts', 'documents.ts'])
    hash.update(readFileSync(fileURLToPath(new URL(file, import.meta.url))));
  return hash.digest('hex').slice(0, 12);
}
