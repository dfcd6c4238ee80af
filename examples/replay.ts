// Replays the history of a repository with a project of this folder: every commit against its first parent, in one process that reads each
// blob once.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtInPacks, check, loadSchemaCompiler, type CheckResult, type SourceFile, type Tree } from '@gradus/core';
import { createCache, type CheckCache } from '@gradus/core/internal';

/** One commit of the replay; `base` is absent for the first. */
export interface ReplayStep {
  readonly commit: string;
  readonly head: Tree;
  readonly base?: Tree;
}

export interface History {
  /** First come first; `at` is when it was committed, milliseconds of the epoch. */
  readonly commits: readonly { readonly id: string; readonly at: number; readonly parent?: string }[];
  /** The files of a commit that the project could read. */
  tree(commit: string): Tree;
  close(): void;
}

/** Path of a bundle, or undefined if this checkout has none. */
export function bundlePath(name: string): string | undefined {
  const path = new URL(`../../shared/data/${name}.bundle`, import.meta.url).pathname;
  return existsSync(path) ? path : undefined;
}

/** Clones a bundle into a temporary folder and reads every blob of its history once. */
export function openHistory(bundle: string, paths: RegExp): History {
  const dir = mkdtempSync(join(tmpdir(), 'gradus-replay-'));
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: dir, encoding: 'utf8', maxBuffer: 1 << 30 });
  execFileSync('git', ['clone', '-q', '--bare', '-b', 'data', bundle, dir]);
  const commits = git('log', '--reverse', '--topo-order', '--format=%H %ct %P', 'data')
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([id, seconds, parent]) => ({
      id: id!,
      at: Number(seconds) * 1000,
      ...(parent !== undefined && parent !== '' && { parent }),
    }));
  const blobs = new Map<string, string>();
  const trees = new Map<string, Tree>();
  const listings = commits.map(({ id }) => ({
    id,
    entries: listing(git('ls-tree', '-r', '-z', '--format=%(objectmode) %(objectname) %(path)', id), paths),
  }));
  readBlobs(dir, new Set(listings.flatMap(({ entries }) => entries.map(({ oid }) => oid))), blobs);
  for (const { id, entries } of listings) {
    trees.set(
      id,
      new Map(
        entries.map(({ oid, path }): [string, SourceFile] => [
          path,
          { path, oid, mode: 'file', size: Buffer.byteLength(blobs.get(oid)!), text: blobs.get(oid)! },
        ]),
      ),
    );
  }
  return { commits, tree: (commit) => trees.get(commit)!, close: () => rmSync(dir, { recursive: true, force: true }) };
}

function listing(text: string, paths: RegExp): { oid: string; path: string }[] {
  const rows = text.split('\0').filter((row) => row !== '');
  return rows.map((row) => ({ oid: row.slice(7, 47), path: row.slice(48) })).filter(({ path }) => paths.test(path));
}

function readBlobs(dir: string, oids: ReadonlySet<string>, into: Map<string, string>): void {
  const { stdout } = spawnSync('git', ['cat-file', '--batch'], {
    cwd: dir,
    input: [...oids].join('\n') + '\n',
    maxBuffer: 1 << 30,
  });
  for (let at = 0; at < stdout.length;) {
    const end = stdout.indexOf(10, at);
    const [oid, , size] = stdout.toString('latin1', at, end).split(' ');
    into.set(oid!, stdout.toString('utf8', end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
}

/** The project file, policies and schemas of an example, as files of a tree. */
export function projectFiles(example: URL): Tree {
  const files = new Map<string, SourceFile>();
  const visit = (folder: string): void => {
    for (const entry of readdirSync(new URL(folder, example), { withFileTypes: true })) {
      const path = folder + entry.name;
      if (entry.isDirectory()) visit(`${path}/`);
      else files.set(path, { path, mode: 'file', size: 0, text: readFileSync(new URL(path, example), 'utf8') });
    }
  };
  for (const folder of ['policies/', 'schemas/']) visit(folder);
  files.set('gradus.yaml', {
    path: 'gradus.yaml',
    mode: 'file',
    size: 0,
    text: readFileSync(new URL('gradus.yaml', example), 'utf8'),
  });
  return files;
}

/** Checks trees with a project, and keeps results from one tree to the next. */
export async function judge(
  project: Tree,
  cache: CheckCache = createCache(),
): Promise<(step: Pick<ReplayStep, 'head' | 'base'>) => CheckResult> {
  const packs = builtInPacks();
  const compileSchema = await loadSchemaCompiler();
  const known = new WeakMap<Tree, Tree>();
  const under = (tree: Tree): Tree => {
    let whole = known.get(tree);
    if (whole === undefined) known.set(tree, (whole = new Map([...tree, ...project])));
    return whole;
  };
  return ({ head, base }) =>
    check({
      head: under(head),
      ...(base && { base: under(base) }),
      now: new Date('2026-08-31T00:00:00Z'),
      packs,
      compileSchema,
      cache,
    });
}

/** Places of findings that are reported as fixed in files that the step does not touch. There must be none. */
export function fixedByNobody(
  { findings }: CheckResult['verdict'],
  { head, base }: Pick<ReplayStep, 'head' | 'base'>,
): string[] {
  return findings
    .filter(({ state, location: { path } }) => state === 'fixed' && head.get(path)?.oid === base?.get(path)?.oid)
    .map(({ policy, validation, location: { path, pointer } }) => `${policy}/${validation} ${path} ${pointer}`);
}

/** A tree in the format of the oracles. */
export function textsOf(tree: Tree): Map<string, string> {
  return new Map([...tree.values()].map(({ path, text }) => [path, text ?? '']));
}
