import process from 'node:process';
import { Command, Option } from 'commander';
import { escapeTerminal, stableJson } from '@gradus/core/internal';
import { stateJson, type RolloutHead } from '@gradus/rollout/internal';
import { statusText } from '@gradus/rollout';
import { historyJob, listJob, statusJob, type RolloutJob } from '@gradus/node/internal';
import { exit } from '../../exit.ts';
import { printable, useColor } from '../../terminal.ts';
import { parseCount } from './count.ts';
import { siteOptions, withJob, type SiteFlags } from './site.ts';

interface Options extends SiteFlags {
  readonly format: 'text' | 'json';
}

export function statusCommand(done: (code: number) => void): Command {
  return siteOptions(
    new Command('status')
      .summary('where rollouts stand')
      .description(
        'Shows how far a rollout is, what has failed and what its gates say; without a name, all rollouts that were started.',
      )
      .argument('[name]', 'name of the Rollout'),
  )
    .addOption(new Option('--format <format>', 'how it is shown').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      '\nExamples:\n  $ gradus rollout status\n  $ gradus rollout status checkout-4-2-0\n  $ gradus rollout status checkout-4-2-0 --format json',
    )
    .action(async (name: string | undefined, options: Options) => done(await run(name, options)));
}

async function run(name: string | undefined, options: Options): Promise<number> {
  return withJob(options, { writes: false }, async (job) => {
    if (name === undefined) {
      const heads = await listJob(job);
      process.stdout.write(options.format === 'json' ? stableJson(heads) : listText(heads));
      return exit.passed;
    }
    const { state, outcome } = await statusJob(job, name);
    process.stdout.write(
      options.format === 'json' ? stateJson(state) : statusText(state, { color: useColor(process.stdout) }),
    );
    return exit[outcome];
  });
}

function listText(heads: readonly RolloutHead[]): string {
  if (heads.length === 0) return 'No rollout was started yet. gradus rollout next NAME starts one.\n';
  const rows = heads.map(({ name, system, version, phase, reason }) =>
    [name, `${system} ${version}`, phase, reason ?? ''].map(escapeTerminal),
  );
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

interface HistoryOptions extends SiteFlags {
  readonly limit: string;
}

export function historyCommand(done: (code: number) => void): Command {
  return siteOptions(
    new Command('history')
      .summary('what happened, step by step')
      .description('Lists the transitions of a rollout as the commits of its state, the latest first.')
      .argument('<name>', 'name of the Rollout'),
  )
    .option('--limit <n>', 'how many at most', '100')
    .addHelpText(
      'after',
      '\nExamples:\n  $ gradus rollout history checkout-4-2-0\n  $ gradus rollout history checkout-4-2-0 --limit 5',
    )
    .action(async (name: string, options: HistoryOptions) =>
      done(await withJob(options, { writes: false }, (job) => history(job, name, options))),
    );
}

async function history(job: RolloutJob, name: string, { limit }: HistoryOptions): Promise<number> {
  for (const { commit, at, message } of await historyJob(job, name, parseCount('--limit', limit))) {
    const lines = message
      .split('\n')
      .filter((line) => line !== '' && !/^[A-Z][A-Za-z]+: /.test(line) && !line.startsWith('Rollout: '));
    const by = /^By: (.*)$/m.exec(message)?.[1] ?? '';
    const [first = '', ...more] = lines;
    const text = [
      `${new Date(at).toISOString().replace('.000Z', 'Z')}  ${commit.slice(0, 10)}  ${by}  ${first.replace(`${name}: `, '')}`,
      ...more.map((line) => `    ${line}`),
    ];
    process.stdout.write(printable(`${text.join('\n')}\n`));
  }
  return exit.passed;
}
