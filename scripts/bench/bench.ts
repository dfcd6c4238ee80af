// Prints the figures of docs/performance.md as ratios: how long a check takes, against the least that reading the files takes.
//   pnpm bench                          all sizes, seven runs each: about ten minutes
//   pnpm bench --quick                  1,000 and 10,000 documents, three runs: a minute
//   pnpm bench --sizes 10000 --runs 21
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { commandText } from '../build/command.ts';
import { branch, clock, corpus, type Corpus } from './corpus.ts';
import { interleaved, median, peakMemory, run, type Command } from './measure.ts';

const { values: given } = parseArgs({ options: { sizes: { type: 'string' }, runs: { type: 'string' }, quick: { type: 'boolean', default: false } } });
const sizes = (given.sizes ?? (given.quick ? '1000,10000' : '1000,10000,100000')).split(',').map(Number);
const runs = Number(given.runs ?? (given.quick ? 3 : 7));
if ([...sizes, runs].some((number) => !Number.isInteger(number) || number < 1)) throw new Error('--sizes takes numbers with commas between them, --runs a number.');

const dir = mkdtempSync(join(tmpdir(), 'gradus-bench-'));
const gradus = join(dir, 'gradus.mjs');
const floor = join(dir, 'floor.mjs');
const empty = join(dir, 'empty.mjs');

/** The most that a figure may be, by what it is. */
const most = { version: 1.3, 1_000: undefined, 10_000: 1.5, 100_000: 1.4, growth: 9, memory: 768 } as const;

function row(what: string, value: string, figure: number, limit: number | undefined): void {
  const verdict = limit === undefined ? '' : figure <= limit ? `≤ ${limit}` : `missed: ${(figure / limit).toFixed(2)} times the ${limit} that are wanted`;
  console.log(`${what.padEnd(44)}${value.padStart(12)}   ${verdict}`);
}

const ratio = (value: number): string => value.toFixed(2);
const ms = (value: number): string => `${value < 100 ? value.toFixed(1) : Math.round(value)} ms`;
const check = (dir: string, ...more: string[]): Command => ({ args: [gradus, 'check', '--now', clock, ...more], cwd: dir });

function measureVersion(): void {
  const [bare, version] = interleaved([{ args: [empty] }, { args: [gradus, '--version'] }], Math.max(21, runs)).map(median) as [number, number];
  row('gradus --version : empty script', ratio(version / bare), version / bare, most.version);
  row('  gradus --version', ms(version), 0, undefined);
}

/** Gives the median of the checks. */
function measureCheck(repository: Corpus, size: number): number {
  const { counts } = JSON.parse(run(check(repository.dir, '--format', 'json'))) as { readonly counts: { readonly evaluations: number; readonly documents: number } };
  console.log(`\n${counts.documents} documents of ${repository.bytes} bytes, ${(counts.evaluations / counts.documents).toFixed(1)} evaluations each`);
  const [least, checked] = interleaved([{ args: [floor, repository.dir] }, check(repository.dir)], runs);
  const [low, high] = [median(least!), median(checked!)];
  row('check : floor', ratio(high / low), high / low, most[size as keyof typeof most]);
  row('  best : best', ratio(Math.min(...checked!) / Math.min(...least!)), 0, undefined);
  row('  floor', ms(low), 0, undefined);
  row('  check', ms(high), 0, undefined);
  const memory = peakMemory(check(repository.dir));
  row('peak memory of check', `${Math.round(memory)} MiB`, memory, size === 100_000 ? most.memory : undefined);
  return high;
}

function measureChange({ dir: cwd }: Corpus): void {
  const [times] = interleaved([check(cwd, '--base', 'main', '--head', branch.name)], runs);
  row(`check --base, ${branch.documents} changed documents`, ms(median(times!)), 0, undefined);
}

try {
  writeFileSync(gradus, (await commandText('packages/cli/src/cli.ts')).text);
  writeFileSync(floor, (await commandText('scripts/bench/floor.ts')).text);
  writeFileSync(empty, '');
  console.log(`Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB. Medians of ${runs} interleaved runs of whole processes.\n`);
  measureVersion();
  const checks = new Map<number, number>();
  for (const size of sizes) {
    const repository = corpus(size);
    checks.set(size, measureCheck(repository, size));
    if (size === 10_000) measureChange(repository);
  }
  const [some, many] = [checks.get(10_000), checks.get(100_000)];
  if (some !== undefined && many !== undefined) row('\n100,000 : 10,000 documents', ratio(many / some), many / some, most.growth);
} finally {
  rmSync(dir, { recursive: true, force: true });
}
