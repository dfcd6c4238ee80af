import process from 'node:process';
import { Command, Option } from 'commander';
import { escapeTerminal, stableJson } from '@gradus/core/internal';
import { stateJson, type Phase, type RolloutHead } from '@gradus/rollout/internal';
import { statusText } from '@gradus/rollout';
import { readHeads, readRollout, statePath } from '@gradus/node/internal';
import type { Site } from '@gradus/node';
import { exit, UsageError } from '../../exit.ts';
import { printable, useColor } from '../../terminal.ts';
import { parseCount } from './count.ts';
import { siteOptions, withSite, type SiteFlags } from './site.ts';

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
  return withSite(options, { writes: false }, async (site) => {
    const snapshot = await site.store.read();
    const heads = await readHeads(snapshot);
    if (name === undefined) {
      process.stdout.write(options.format === 'json' ? stableJson(heads) : listText(heads));
      return exit.passed;
    }
    const state = await readRollout(snapshot, name);
    if (state === undefined) throw new UsageError(notStarted(name, heads));
    process.stdout.write(
      options.format === 'json' ? stateJson(state) : statusText(state, { color: useColor(process.stdout) }),
    );
    return codeOf(state.phase);
  });
}

function codeOf(phase: Phase): number {
  if (phase === 'Succeeded') return exit.passed;
  return phase === 'Pending' || phase === 'Progressing' ? exit.pending : exit.failed;
}

function notStarted(name: string, heads: readonly RolloutHead[]): string {
  const there = heads.length === 0 ? 'no rollout was' : `started were ${heads.map((head) => head.name).join(', ')}`;
  return `rollout ${name} was not started; ${there}.`;
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
      done(await withSite(options, { writes: false }, (site) => history(site, name, options))),
    );
}

async function history(site: Site, name: string, { limit }: HistoryOptions): Promise<number> {
  const commits = await site.store.log(statePath(name), parseCount('--limit', limit));
  if (commits.length === 0) throw new UsageError(notStarted(name, await readHeads(await site.store.read())));
  for (const { commit, at, message } of commits) {
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
