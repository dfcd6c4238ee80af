// Prints the figures of docs/performance.md as ratios: the time of a check compared with the shortest time for reading the files.
//   pnpm bench                          all sizes, seven runs each: about ten minutes on two idle cores
//   pnpm bench --quick                  1,000 and 10,000 documents, three runs: a minute
//   pnpm bench --sizes 10000 --runs 21
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Verdict } from '@gradus/core';
import { commandText } from '../build/command.ts';
import { branch, corpusClock, corpus, type Corpus } from './corpus.ts';
import { interleaved, median, peakMemory, runTimed, type TimedCommand, type Times } from './measure.ts';
import { planFigures } from './plan.ts';
import { rolloutFigures } from './rollout.ts';

const { values: given } = parseArgs({
  options: { sizes: { type: 'string' }, runs: { type: 'string' }, quick: { type: 'boolean', default: false } },
});
const sizes = (given.sizes ?? (given.quick ? '1000,10000' : '1000,10000,100000')).split(',').map(Number);
const runs = Number(given.runs ?? (given.quick ? 3 : 7));
if ([...sizes, runs].some((number) => !Number.isInteger(number) || number < 1))
  throw new Error('--sizes takes numbers with commas between them, --runs a number.');

/** Seconds on two idle cores: a thousand documents take a check and the floor 0.2 together, and starting them 0.5. */
const expected = sizes.reduce((sum, size) => sum + (runs + 3) * (0.5 + size / 5000), 40 + 6 * runs);

/** Printed to standard error, so that standard output has only the figures. */
function say(what: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${what}\n`);
}

const dir = mkdtempSync(join(tmpdir(), 'gradus-bench-'));
const gradus = join(dir, 'gradus.mjs');
const floor = join(dir, 'floor.mjs');
const empty = join(dir, 'empty.mjs');

type Limits = Readonly<Record<number, number>>;

/** The target of a figure; by number of documents if that matters. */
const most: { readonly version: number; readonly growth: number; readonly check: Limits; readonly memory: Limits } = {
  version: 1.3,
  growth: 9,
  check: { 10_000: 1.5, 100_000: 1.4 },
  memory: { 100_000: 768 },
};

function row(what: string, value: string, figure = 0, limit = Infinity): void {
  const missed = `missed: ${(figure / limit).toFixed(2)} times the ${limit} that is wanted`;
  const verdict = limit === Infinity ? '' : figure <= limit ? `   ≤ ${limit}` : `   ${missed}`;
  console.log(what.padEnd(36) + value.padStart(20) + verdict);
}

const ratio = (value: number): string => value.toFixed(2);
const ms = (value: number): string => `${value < 100 ? value.toFixed(1) : Math.round(value)} ms`;
const check = (cwd: string, ...more: string[]): TimedCommand => ({
  args: [gradus, 'check', '--now', corpusClock, ...more],
  cwd,
});

/** The medians of two alternating commands, the smaller one first. */
function compare(
  what: string,
  commands: readonly [TimedCommand, TimedCommand],
  turns: number,
  limit: number | undefined,
): number {
  say(`${what}: ${turns} runs of each`);
  const [least, more] = interleaved(commands, turns) as [Times, Times];
  const [low, high] = [median(least.wall), median(more.wall)];
  row(what, ratio(high / low), high / low, limit);
  row('  best : best', ratio(Math.min(...more.wall) / Math.min(...least.wall)));
  if (median(least.cpu) > 100) row('  time of the processor', ratio(median(more.cpu) / median(least.cpu)));
  row('  medians', `${ms(high)} : ${ms(low)}`);
  return high;
}

/** Returns the median of the checks. */
function measureCheck(repository: Corpus, size: number): number {
  const { counts } = JSON.parse(runTimed(check(repository.dir, '--format', 'json'))) as Pick<Verdict, 'counts'>;
  console.log(
    `\n${counts.documents.toLocaleString('en')} documents of ${repository.bytes} bytes, ${(counts.evaluations / counts.documents).toFixed(1)} evaluations each`,
  );
  const checked = compare(
    'check : floor',
    [{ args: [floor, repository.dir] }, check(repository.dir)],
    runs,
    most.check[size],
  );
  say('peak memory');
  const [memory, least] = [peakMemory(check(repository.dir)), peakMemory({ args: [floor, repository.dir] })];
  row('peak memory', `${Math.round(memory)} MiB`, memory, most.memory[size]);
  row('  of the floor', `${Math.round(least)} MiB`);
  return checked;
}

function measureChange({ dir: cwd }: Corpus): void {
  say(`check --base: ${runs} runs`);
  const [times] = interleaved([check(cwd, '--base', 'main', '--head', branch.name)], runs) as [Times];
  row(`check --base, ${branch.documents} changed documents`, ms(median(times.wall)));
}

say(`about ${Math.max(2, Math.ceil(expected / 60))} minutes where nothing else runs, and longer where it does`);
try {
  writeFileSync(gradus, (await commandText('packages/cli/src/cli.ts')).text);
  writeFileSync(floor, (await commandText('scripts/bench/floor.ts')).text);
  writeFileSync(empty, '');
  console.log(
    `Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB. Medians of ${runs} interleaved runs of whole processes.\n`,
  );
  compare(
    'gradus --version : empty script',
    [{ args: [empty] }, { args: [gradus, '--version'] }],
    Math.max(21, runs),
    most.version,
  );
  const checks = new Map<number, number>();
  for (const size of sizes) {
    say(`a repository of ${size.toLocaleString('en')} documents`);
    const repository = corpus(size);
    checks.set(size, measureCheck(repository, size));
    if (size === 10_000) measureChange(repository);
  }
  const [some, many] = [checks.get(10_000), checks.get(100_000)];
  if (some !== undefined && many !== undefined)
    row('\n100,000 : 10,000 documents', ratio(many / some), many / some, most.growth);
  console.log('\nPlans of rollouts, within one process; milliseconds are those of the processor');
  for (const { what, value, figure, limit } of planFigures(runs)) row(what, value, figure, limit);
  console.log('\nSteps of a rollout whose files are read and printed, within one process; and simulations');
  for (const { what, value, figure, limit } of rolloutFigures(runs)) row(what, value, figure, limit);
} finally {
  rmSync(dir, { recursive: true, force: true });
}
