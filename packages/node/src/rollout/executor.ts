import { readJsonText, variablesOf, type ExecutorWork } from '@gradus/rollout/internal';
import { operatorEnvironment, runProcess, type CommandEnd } from './command.ts';

/** The result. `output` is the end of what the command printed. */
export type Ran =
  | {
      readonly ok: true;
      /** The version that runs there now, as it reports. A success without a version does not count. */
      readonly version?: string;
      /** False if the target does not serve. Absent if the command does not report it. */
      readonly available?: boolean;
      readonly output: string;
    }
  /** The end of a sentence that begins with the command: `ended with exit code 3: no such host`. */
  | { readonly ok: false; readonly why: string; readonly version?: string; readonly output: string };

/** Carries out work on one target. Several may run at once. Never rejects. */
export type Executor = (work: ExecutorWork) => Promise<Ran>;

export interface ExecutorOptions {
  readonly cwd?: string;
  /** Milliseconds; shorter than the lease of a start, because otherwise others could start while this one still works. */
  readonly timeout: number;
  /** Milliseconds from SIGTERM to SIGKILL. Default: 5 seconds. */
  readonly grace?: number;
}

/** Bytes of output that are kept: enough for the last line, and for a person to see what went wrong. */
const outputBytes = 65_536;

/**
 * An executor that starts a program for each target. `{target}`, `{version}` and `{generation}` in its arguments are replaced; the same and
 * more are in its environment (`executorVariables`). The program must be idempotent, and reject a generation that is lower than one it has
 * seen. The last line of its standard output says what runs there: `version: 4.2.0`, or `{"version": "4.2.0"}`.
 */
export function executor(argv: readonly string[], { cwd, timeout, grace }: ExecutorOptions): Executor {
  return async (work) => {
    const filled = fill(argv, work);
    if ('why' in filled) return { ok: false, why: filled.why, output: '' };
    const read = variablesOf(work);
    if ('why' in read) return { ok: false, why: read.why, output: '' };
    const ended = await runProcess(filled.argv, {
      env: { ...operatorEnvironment(), ...read.variables },
      timeout,
      maxBytes: outputBytes,
      ...(cwd !== undefined && { cwd }),
      ...(grace !== undefined && { grace }),
    });
    return result(ended);
  };
}

function fill(
  [program = '', ...args]: readonly string[],
  work: ExecutorWork,
): { readonly argv: string[] } | { readonly why: string } {
  const values: Readonly<Record<string, string>> = {
    target: work.target,
    version: work.version,
    generation: String(work.generation),
  };
  const filled = args.map((arg) =>
    arg.replaceAll(/\{(target|version|generation)\}/g, (_, name: string) => values[name]!),
  );
  const option = filled.find((arg, index) => arg.startsWith('-') && args[index]!.startsWith('{'));
  if (option !== undefined)
    return {
      why: `was not started: it would take ${JSON.stringify(option)} for an option. Write it as --host={target}, or read GRADUS_TARGET`,
    };
  return { argv: [program, ...filled] };
}

function result({ ok, why, started, stdout, stderr }: CommandEnd): Ran {
  const output = [stdout, stderr].map((bytes) => bytes.toString()).join('');
  const said = started ? lastLine(stdout) : '';
  const { version, available } = versionIn(said);
  const observed = version === undefined ? {} : { version };
  if (ok) return { ok, ...observed, ...(available !== undefined && { available }), output };
  const last = lastLine(stderr) || said;
  return { ok, why: last === '' ? why : `${why}: ${last.slice(0, 300)}`, ...observed, output };
}

function lastLine(bytes: Buffer): string {
  const lines = bytes.toString().split(/[\r\n]+/);
  return lines.findLast((line) => line.trim() !== '')?.trim() ?? '';
}

/** Undefined if the line has neither form, because a program may print other output. A line with two versions does not count. */
function versionIn(line: string): { readonly version?: string; readonly available?: boolean } {
  const plain = /^version:\s*(\S.*)$/i.exec(line)?.[1];
  if (plain !== undefined) return valid(plain) ? { version: plain } : {};
  const read = readJsonText(line);
  if ('problems' in read) return {};
  const { version, available } = (read.value ?? {}) as { version?: unknown; available?: unknown };
  return {
    ...(typeof version === 'string' && valid(version) && { version }),
    ...(typeof available === 'boolean' && { available }),
  };
}

function valid(version: string): boolean {
  return version.length > 0 && version.length <= 256 && !/\p{Cc}/u.test(version);
}
