import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { emptyRun, parseInstant, writeStatement } from '@gradus/core/internal';
import type { TestType } from '@gradus/core/forge';
import {
  readEvidence,
  readReports,
  readSigningKey,
  replaceFile,
  signStatement,
  systemClock,
  testedChanges,
  type JunitRun,
  type SigningKey,
  type TestedCommit,
  fileTrouble,
} from '@gradus/node/internal';
import { exit, UsageError } from '../exit.ts';
import { printable } from '../terminal.ts';

export interface AddOptions {
  readonly type: TestType;
  readonly junit: readonly string[];
  readonly change?: readonly string[];
  readonly base?: string;
  readonly commit?: string;
  readonly out?: string;
  readonly keyEnv?: string;
  readonly keyId?: string;
  readonly lenient?: boolean;
  readonly C: string;
}

/** The folder for evidence, from the root of the project. */
export const defaultFolder = '.gradus/evidence';

/** Writes a Statement for each Change that was tested, and returns the exit code. */
export async function addEvidence(options: AddOptions): Promise<number> {
  const dir = resolve(options.C);
  const key = keyOf(options);
  const reports = options.junit.map((path) => resolve(dir, path));
  const tested = await testedChanges({
    dir,
    ...(options.commit !== undefined && { commit: options.commit }),
    ...(options.base !== undefined && { base: options.base }),
    ...(options.change && { changes: options.change }),
  });
  const run = readReports(reports, tested.root, { lenient: options.lenient ?? false });
  if ('problem' in run) throw new UsageError(run.problem);
  for (const note of run.notes) process.stderr.write(printable(`gradus: ${note}\n`));
  if (emptyRun(run.tests) !== undefined) {
    process.stderr.write(
      printable(
        `gradus: the reports contain ${run.tests.total === 0 ? 'no tests' : 'only skipped tests'}, which are not evidence; nothing was written.\n`,
      ),
    );
    return exit.undecided;
  }
  const folder = options.out === undefined ? join(tested.root, defaultFolder) : resolve(dir, options.out);
  refuseUncommitted(await tested.uncommitted([...reports, folder]));
  const files = tested.changes.map(({ name }) => pathFor(folder, options.type, name));
  for (const path of files) await refuseForeign(path, options.type);
  const at = timeOf(run);
  for (const [index, path] of files.entries()) {
    const text = statementOf(options.type, tested, index, run, at);
    write(path, key ? signStatement(text, key) : text);
    tell(path, tested, index, run);
  }
  return run.tests.failed > 0 ? exit.failed : exit.passed;
}

function keyOf({ keyEnv, keyId }: AddOptions): SigningKey | undefined {
  if (keyEnv === undefined && keyId === undefined) return undefined;
  if (keyEnv === undefined || keyId === undefined)
    throw new UsageError(
      '--key-env and --key-id must be used together: one has the key, the other its id in the project file.',
    );
  if (!/^GRADUS_[A-Z0-9_]+$/.test(keyEnv))
    throw new UsageError(
      /^[A-Za-z_]\w*$/.test(keyEnv)
        ? `--key-env ${keyEnv}: the name must begin with GRADUS_, such as GRADUS_EVIDENCE_KEY.`
        : '--key-env takes the name of an environment variable, such as GRADUS_EVIDENCE_KEY; never the key itself.',
    );
  const pem = process.env[keyEnv] ?? '';
  if (pem === '') throw new UsageError(`--key-env ${keyEnv}: there is no such environment variable, or it is empty.`);
  const key = readSigningKey(keyId, pem);
  if ('problem' in key) throw new UsageError(`--key-env ${keyEnv} ${key.problem}.`);
  return key;
}

function refuseUncommitted(paths: readonly string[]): void {
  if (paths.length === 0) return;
  const shown = paths.slice(0, 5).join(', ') + (paths.length > 5 ? ` and ${paths.length - 5} more` : '');
  throw new UsageError(
    `the working tree differs from the commit that the evidence is about: ${shown}. Commit or stash your edits, and run the tests on ` +
      'that commit; or name the commit that was tested with --commit REF.',
  );
}

function pathFor(folder: string, type: TestType, change: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,200}$/.test(change))
    throw new UsageError(`the Change ${JSON.stringify(change)} has a name that is not a valid file name. Rename it.`);
  return join(folder, `${type}-${change}.json`);
}

/** Evidence of the same type may be replaced by newer evidence; any other file at that path belongs to the user. */
async function refuseForeign(path: string, type: TestType): Promise<void> {
  if (!existsSync(path)) return;
  const found = await readEvidence([path], { keys: [], now: systemClock(), tracked: () => false });
  if (found.pieces.length === 0 || found.pieces.some((piece) => piece.type !== type))
    throw new UsageError(
      `${shownPath(path)} exists and is not evidence of ${type} tests. Remove it, or choose another --out.`,
    );
}

/** When the tests were run according to the reports; the current time if they do not say. */
function timeOf({ at }: JunitRun): string {
  const now = systemClock();
  const reported = at === undefined ? undefined : parseInstant(at);
  return at !== undefined && reported !== undefined && reported <= now.getTime() ? at : now.toISOString();
}

function statementOf(
  type: TestType,
  { changes, commit }: TestedCommit,
  index: number,
  run: JunitRun,
  at: string,
): string {
  const { name, digest } = changes[index]!;
  const { reports, tests, failedTests, passedTests } = run;
  return writeStatement({
    type,
    subjects: [{ change: name, digest, commit }],
    reports,
    tests,
    failedTests,
    ...(passedTests && { passedTests }),
    at,
  });
}

function write(path: string, text: string): void {
  try {
    replaceFile(path, text);
  } catch (error) {
    throw new UsageError(`${shownPath(path)} cannot be written: ${fileTrouble(error)}.`);
  }
}

function tell(path: string, { changes, commit }: TestedCommit, index: number, { tests, flakyTests }: JunitRun): void {
  const { total, failed, skipped, flaky = 0 } = tests;
  const ended = failed > 0 ? `${failed} of ${total} failed` : `${total - skipped} of ${total} passed`;
  const left = (skipped > 0 ? `, ${skipped} skipped` : '') + flakyText(flaky, flakyTests);
  process.stdout.write(
    printable(`wrote ${shownPath(path)}: ${ended}${left}, ${changes[index]!.name} at ${commit.slice(0, 7)}\n`),
  );
}

/** The tests that passed only on a re-run. */
function flakyText(count: number, names: readonly string[]): string {
  if (count === 0) return '';
  const shown = names.slice(0, 3).join(', ') + (names.length > 3 ? ', …' : '');
  return `, ${count} flaky${shown === '' ? '' : ` (${shown})`}`;
}

function shownPath(path: string): string {
  const below = relative(process.cwd(), path);
  return below === '' || below.startsWith('..') ? path : below;
}
