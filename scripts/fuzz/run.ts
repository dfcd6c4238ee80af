// Parses many generated inputs, and reports those that end in an unexpected error.
//   node scripts/fuzz/run.ts [--runs 20000] [--seed TEXT] [--kind NAME] [--number N]
// Runs are shared among the kinds by their weight. --number prints the input of that number and reads it once. Exit codes: 0 every input
// has a result, 1 at least one has none or did not end.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { kinds } from './kinds.ts';
import { failureOf, inputOf } from './try.ts';

/** No input takes that long, even on a busy machine, so a longer run counts as a hang. */
const longest = 300_000;
const readerPath = fileURLToPath(new URL('reader.ts', import.meta.url));

interface Failure {
  readonly number: number;
  readonly failure: string;
  readonly text: string;
}

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: process.env['GRADUS_FUZZ'] ?? '20000' },
    seed: { type: 'string', default: process.env['GRADUS_SEED'] ?? 'gradus' },
    kind: { type: 'string' },
    number: { type: 'string' },
  },
});
const chosen = values.kind === undefined ? Object.keys(kinds) : [values.kind];
const weights = chosen.reduce((sum, name) => sum + kinds[name]!.weight, 0);

if (values.number !== undefined) {
  const kind = kinds[chosen[0]!]!;
  const text = inputOf(kind, `${values.seed} ${chosen[0]!} ${values.number}`);
  console.log(text);
  console.log(failureOf(kind, text) ?? 'It got an answer.');
} else {
  let failures = 0;
  let total = 0;
  for (const name of chosen) {
    const runs = Math.ceil((Number(values.runs) * kinds[name]!.weight) / weights);
    const start = performance.now();
    const found = await readAll(name, values.seed, runs);
    total += runs;
    failures += found.length;
    console.log(
      `${name.padEnd(18)} ${String(runs).padStart(8)} inputs ${((performance.now() - start) / 1000).toFixed(0).padStart(6)} s  ${found.length} failures`,
    );
    for (const { number, failure, text } of found)
      console.log(`\n--- ${name}, number ${number} of seed ${values.seed}\n${failure}\nThe input:\n${text}\n---\n`);
  }
  console.log(`${total} inputs, ${failures} failures, seed ${values.seed}`);
  process.exitCode = failures === 0 ? 0 : 1;
}

/** Inputs after one that does not end are read by another process. */
async function readAll(name: string, seed: string, runs: number): Promise<Failure[]> {
  const found: Failure[] = [];
  for (let from = 0; from < runs;) from = await readFrom(name, seed, from, runs, found);
  return found;
}

async function readFrom(name: string, seed: string, from: number, to: number, found: Failure[]): Promise<number> {
  const reader = spawn(process.execPath, [readerPath, name, seed, String(from), String(to)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(reader, 'exit') as Promise<[number | null, string | null]>;
  let number = from;
  let hung = false;
  const timer = setTimeout(() => {
    hung = true;
    reader.kill('SIGKILL');
  }, longest);
  for await (const line of createInterface({ input: reader.stdout })) {
    timer.refresh();
    const said = JSON.parse(line) as Failure | { readonly number: number };
    ({ number } = said);
    if ('failure' in said) found.push(said);
  }
  clearTimeout(timer);
  const [code, signal] = await ended;
  if (code === 0) return to;
  const failure = hung
    ? `does not end within ${longest / 1000} s`
    : `ends its process: ${signal ?? `exit code ${code}`}`;
  found.push({ number, failure, text: inputOf(kinds[name]!, `${seed} ${name} ${number}`) });
  return number + 1;
}
