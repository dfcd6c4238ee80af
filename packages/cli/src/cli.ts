import process from 'node:process';
import { Command, CommanderError } from 'commander';
import { ConfigurationError } from '@gradus/core';
import { ForgeError } from '@gradus/core/forge';
import { RepositoryError } from '@gradus/node';
import { checkCommand } from './commands/check.ts';
import { completionCommand } from './commands/completion.ts';
import { evalCommand } from './commands/eval.ts';
import { evidenceCommand } from './commands/evidence.ts';
import { explainCommand } from './commands/explain.ts';
import { gateCommand } from './commands/gate.ts';
import { initCommand } from './commands/init.ts';
import { policyCommand } from './commands/policy.ts';
import { rolloutCommand } from './commands/rollout/rollout.ts';
import { schemaCommand } from './commands/schema.ts';
import { sweepCommand } from './commands/sweep.ts';
import { waiveCommand } from './commands/waive.ts';
import { exit, UsageError } from './exit.ts';
import { bugReport, configurationReport } from './failure.ts';
import { printable } from './terminal.ts';
import { version } from './version.ts';

/** Runs one command line and returns its exit code. Writes to the standard streams. */
export async function main(args: readonly string[]): Promise<number> {
  let code: number = exit.passed;
  for (const stream of [process.stdout, process.stderr]) stream.on('error', letGo);
  const program = createProgram((result) => (code = result));
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return failure(error);
  }
}

/** The reader of the output may stop early (`| head -1`); the files are still written, and the exit code is still that of the verdict. */
function letGo(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** The command line as a commander program, from which help and completion are generated. */
export function createProgram(done: (code: number) => void): Command {
  const program = new Command('gradus')
    .description('Change management as code: checks maintenance plans, change records and rollouts in Git.')
    .version(version, '-V, --version')
    // Otherwise it would treat `rollout record … --version 4.2.0` as a request for its own version.
    .enablePositionalOptions()
    .configureHelp({ showGlobalOptions: false })
    .showHelpAfterError('(gradus --help lists the commands)')
    .configureOutput({ outputError: inOurName })
    .exitOverride();
  const commands = [
    checkCommand,
    gateCommand,
    sweepCommand,
    evidenceCommand,
    rolloutCommand,
    explainCommand,
    initCommand,
    policyCommand,
    evalCommand,
    waiveCommand,
    schemaCommand,
  ];
  for (const make of commands) program.addCommand(inherit(make(done)));
  program.addCommand(inherit(completionCommand(() => program)));
  program.addHelpText(
    'after',
    `
Exit codes:
  0 passed   1 failed   2 usage, configuration or environment   3 undecided, or nothing was checked   4 pending   70 a bug

Examples:
  $ gradus init                                    start a repository that passes its own check
  $ gradus check                                   check the working tree
  $ gradus check --base origin/main                check what this branch changes
  $ gradus gate --explain                          may this branch be merged, and why?
  $ gradus explain baseline/staged-rollout         what a policy requires, and why`,
  );
  return program;
}

/** Commander does not pass these settings on to commands that are added as objects. */
function inherit(command: Command, parent = 'gradus'): Command {
  const name = `${parent} ${command.name()}`;
  command
    .exitOverride()
    .showHelpAfterError(`(${name} --help shows its usage)`)
    .configureOutput({ outputError: inOurName });
  for (const child of command.commands) inherit(child, name);
  return command;
}

function inOurName(text: string, write: (text: string) => void): void {
  write(text.replace(/^error: /, 'gradus: '));
}

function failure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.passed : exit.usage;
  if (error instanceof UsageError || error instanceof RepositoryError) {
    process.stderr.write(printable(`gradus: ${error.message}\n`));
    return exit.usage;
  }
  if (error instanceof ForgeError) {
    // The answer of the forge is not known, so the gate stays closed.
    process.stderr.write(printable(`gradus: ${error.message}${error.fix === undefined ? '' : ` ${error.fix}`}\n`));
    return exit.undecided;
  }
  if (error instanceof ConfigurationError) {
    process.stderr.write(printable(configurationReport(error)));
    return exit.usage;
  }
  process.stderr.write(printable(bugReport(error)));
  return exit.bug;
}
