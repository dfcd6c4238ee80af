import { renameSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { Command, Option } from 'commander';
import { readCells, resultsJson, type Cells } from '@gradus/rollout/internal';
import {
  executor,
  systemClock,
  workCells,
  type WorkerSlot,
  fileTrouble,
  slotVariables,
  givenText,
} from '@gradus/node/internal';
import { exit, UsageError } from '../../exit.ts';
import { printable } from '../../terminal.ts';
import { writeFile } from '../../write-file.ts';
import { spanOf } from './span.ts';

interface Options {
  readonly cells: string;
  readonly slot: string;
  readonly out: string;
  readonly exec?: readonly string[];
  readonly timeout: string;
  readonly C: string;
}

export function workCommand(done: (code: number) => void): Command {
  return new Command('work')
    .summary('carry out a share of a step in a separate job')
    .description(
      'Runs your command for each target that next has started, one after the other as run does, and writes the results to a folder for ' +
        'record. It needs no clone and no token: it reads and writes no state. A target whose lease is over is not begun.',
    )
    .argument('[words...]', 'further words of the command, after --')
    .requiredOption('--cells <file>', 'what is to be done, as next --cells has written it')
    .option(
      '--slot <n/of>',
      'which of several workers this is: 2/4 takes every fourth target from the second on',
      '1/1',
    )
    .option(
      '--exec <argv...>',
      'the command that updates one target, or with GRADUS_ACTION=probe looks what runs there',
    )
    .option('--out <dir>', 'write results into this folder', 'results')
    .addOption(new Option('--timeout <duration>', 'how long a look may take').default('PT5M'))
    .addOption(new Option('-C <dir>', 'run as if started in this folder').default('.'))
    .addHelpText('after', examples)
    .action(async (words: readonly string[], options: Options) => done(await run(words, options)));
}

const examples = `
Examples:
  $ gradus rollout work --cells cells.json --exec ./deploy.sh {target} {version}
  $ gradus rollout work --cells cells.json --slot "${slotVariables}" --exec ./deploy.sh

Exit codes:
  0 all was done   1 something failed, or was not begun   2 usage, or files that cannot be used`;

async function run(words: readonly string[], options: Options): Promise<number> {
  const argv = [...(options.exec ?? []), ...words];
  if (argv.length === 0)
    throw new UsageError('work needs the command that updates a target: --exec ./deploy.sh {target} {version}');
  const slot = slotOf(options.slot);
  const cells = cellsIn(options);
  const cwd = resolve(options.C);
  // Workers of one step may use the same folder.
  const file = resolve(cwd, options.out, `${slot.number}-of-${slot.of}.json`);
  const { results, unmade } = await workCells(cells, slot, {
    executor: (timeout) => executor(argv, { timeout, cwd }),
    now: () => systemClock().getTime(),
    lookFor: spanOf('--timeout', options.timeout),
    onResult: (line) => void process.stdout.write(printable(`${line}\n`)),
    keep: (some) => keep(file, resultsJson(some)),
  });
  if (results.length === 0) process.stdout.write('There are no results to submit.\n');
  const failed = results.some((result) => 'outcome' in result && result.outcome === 'failed');
  return failed || unmade.length > 0 ? exit.failed : exit.passed;
}

/** Written atomically: a truncated file could not be read, and would also affect the other files. */
function keep(file: string, text: string): void {
  writeFile(`${file}.part`, text, { makeFolder: true });
  renameSync(`${file}.part`, file);
}

function slotOf(text: string): WorkerSlot {
  const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (number < 1 || number > of) throw new UsageError(`--slot ${JSON.stringify(text)} is not a share such as 2/4.`);
  return { number, of };
}

function cellsIn({ cells: path, C }: Options): Cells {
  let text: string;
  try {
    text = givenText(resolve(C, path));
  } catch (error) {
    throw new UsageError(`--cells ${path} cannot be read: ${fileTrouble(error)}.`);
  }
  const read = readCells(text);
  if ('problem' in read) throw new UsageError(`--cells ${path} cannot be used: ${read.problem}`);
  return read;
}
