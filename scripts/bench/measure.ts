import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { performance } from 'node:perf_hooks';

/** One whole process: the arguments of Node. */
export interface TimedCommand {
  readonly args: readonly string[];
  /** Default: the folder for temporary files. */
  readonly cwd?: string;
}

/** Milliseconds of each run of one command. */
export interface Times {
  readonly wall: number[];
  /** Processor time, including processes that the command starts; in steps of 10. Zero if the system does not report it. */
  readonly cpu: number[];
}

/** Times in the order of the commands. The runs alternate, so that other load affects all of them; the first run of each is not counted. */
export function interleaved(commands: readonly TimedCommand[], runs: number): Times[] {
  for (const command of commands) runTimed(command);
  const times = commands.map((): Times => ({ wall: [], cpu: [] }));
  for (let turn = 0; turn < runs; turn += 1) {
    for (const [index, command] of commands.entries()) {
      const [start, before] = [performance.now(), cpuOfChildren()];
      runTimed(command);
      times[index]!.wall.push(performance.now() - start);
      times[index]!.cpu.push(cpuOfChildren() - before);
    }
  }
  return times;
}

/** Fields 16 and 17 of proc_pid_stat(5), in hundredths of a second; field 2 may hold spaces, and ends with the last bracket. */
function cpuOfChildren(): number {
  if (process.platform !== 'linux') return 0;
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** The largest resident set of the process, in MiB. Commands that it starts, such as git, are not counted. */
export function peakMemory(command: TimedCommand): number {
  const file = join(tmpdir(), `gradus-bench-${process.pid}-memory`);
  const report = `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)));`;
  const preload = `data:text/javascript,import{createRequire}from'node:module';const require=createRequire(${JSON.stringify(file)});${encodeURIComponent(report)}`;
  runTimed({ ...command, args: ['--import', preload, ...command.args] });
  const kibibytes = Number(readFileSync(file, 'utf8'));
  rmSync(file);
  return kibibytes / 1024;
}

/** Throws if a command does not end with 0, because a failed run measures nothing. */
export function runTimed({ args, cwd = tmpdir() }: TimedCommand): string {
  // The report of the last check is written there, not to the home directory of the user.
  const env = { ...process.env, XDG_CACHE_HOME: join(tmpdir(), 'gradus-bench-cache'), NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stdout.slice(-2000)}${stderr}`);
  return stdout;
}
