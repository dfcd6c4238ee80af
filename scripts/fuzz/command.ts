// Runs the bundled command on generated inputs in a real repository, and reports forbidden exits.
//   node scripts/fuzz/command.ts [--runs 500] [--seed TEXT] [--number N]
// --number prints the input of that number and the output of the command. Exit codes: 0 every exit was allowed, 1 at least one was not.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildCommand } from '../build/command.ts';
import { kinds } from './kinds.ts';
import { shop } from './kinds/shop.ts';
import { randomOf } from './random.ts';
import { inputOf } from './try.ts';

/** Milliseconds. No input takes that long, so a longer run counts as a hang. */
const longest = 120_000;
/** The allowed exit codes of the command: 70 is a bug. */
const allowed: ReadonlySet<number | null> = new Set([0, 1, 2, 3, 4]);

/** A place for an input of a kind, and the commands that read it there; `TEXT` is replaced by the input itself. */
interface Way {
  readonly kind: string;
  readonly path?: string;
  readonly commands: readonly (readonly string[])[];
}

const check = ['check'];
const withBase = ['check', '--base', 'main', '--format', 'json'];
const ways: readonly Way[] = [
  { kind: 'documents', path: 'changes/fuzz.yaml', commands: [check, withBase] },
  { kind: 'documents', path: 'teams/fuzz.json', commands: [check, ['check', '--format', 'sarif']] },
  { kind: 'foreign', path: 'lists/fuzz.yaml', commands: [check, withBase] },
  { kind: 'foreign', path: 'notes/fuzz.txt', commands: [check, ['check', '--format', 'markdown']] },
  { kind: 'foreign', path: 'facts.yaml', commands: [['check', '--data', 'facts=facts.yaml']] },
  { kind: 'projects', path: 'gradus.yaml', commands: [check, withBase, ['policy', 'test']] },
  {
    kind: 'policies',
    path: 'policies/fuzz.yaml',
    commands: [check, ['policy', 'test', 'policies'], ['policy', 'lint', 'policies'], ['policy', 'test', '--coverage']],
  },
  { kind: 'schemas', path: 'release.schema.json', commands: [check, withBase] },
  { kind: 'calendars', path: 'calendars/fuzz.yaml', commands: [check] },
  { kind: 'expressions', commands: [['eval', '--on', 'System/checkout', '--', 'TEXT']] },
  { kind: 'globs', commands: [['check', '--', 'TEXT']] },
  {
    kind: 'times',
    commands: [
      ['check', '--now', 'TEXT'],
      ['schema', '--', 'TEXT'],
    ],
  },
  { kind: 'statements', path: 'evidence/fuzz.json', commands: [['evidence', 'show', 'evidence']] },
  { kind: 'junit', path: 'evidence/fuzz.xml', commands: [['evidence', 'show', 'evidence']] },
  { kind: 'expressions', commands: [['schema', '--', 'TEXT']] },
];

interface Input {
  readonly path: string | undefined;
  readonly bytes: Buffer;
  readonly args: readonly string[];
}

function inputOfNumber(seed: string, number: number): Input {
  const random = randomOf(`${seed} command ${number}`);
  const { kind, path, commands } = ways[number % ways.length]!;
  const text = inputOf(kinds[kind]!, `${seed} ${kind} ${number}`);
  // Now and then it is not UTF-8.
  const bytes = Buffer.from(text, random.once(10) ? 'latin1' : 'utf8');
  // An argument ends at a NUL, and its first line is enough.
  const argument = text.replaceAll('\0', '').slice(0, 4_000);
  const args = random.pick(commands).map((part) => (part === 'TEXT' ? argument : part));
  return { path, bytes, args };
}

const folder = mkdtempSync(join(tmpdir(), 'gradus-fuzz-'));
const repository = join(folder, 'shop');

function write(path: string, bytes: string | Buffer): void {
  mkdirSync(dirname(join(repository, path)), { recursive: true });
  writeFileSync(join(repository, path), bytes);
}

function git(...args: string[]): void {
  const as = ['-c', 'user.name=fuzz', '-c', 'user.email=fuzz@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...as, ...args], { cwd: repository, stdio: 'ignore' });
}

interface Outcome {
  /** Why this exit is not allowed; undefined if it is. */
  readonly failure: string | undefined;
  readonly output: string;
}

function outcomeOf({ path, bytes, args }: Input): Outcome {
  if (path !== undefined) write(path, bytes);
  const { status, signal, stdout, stderr, error } = spawnSync(
    process.execPath,
    [join(folder, 'dist/gradus.mjs'), ...args],
    {
      cwd: repository,
      env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache'), NO_COLOR: '1' },
      encoding: 'utf8',
      timeout: longest,
      killSignal: 'SIGKILL',
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  if (path !== undefined) {
    rmSync(join(repository, path));
    if (path in shop) write(path, shop[path]!);
  }
  return { failure: failureOf(status, signal, error, stdout + stderr), output: stdout + stderr };
}

function failureOf(
  status: number | null,
  signal: string | null,
  error: Error | undefined,
  output: string,
): string | undefined {
  if (error !== undefined) return error.message;
  if (!allowed.has(status)) return `ends with ${status ?? signal}`;
  if (status !== 0 && output.trim() === '') return `ends with ${status}, and says nothing`;
  if (/^ {4}at .*:\d+:\d+\)?$/m.test(output)) return 'shows a stack trace';
  return undefined;
}

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: process.env['GRADUS_FUZZ_COMMAND'] ?? '500' },
    seed: { type: 'string', default: process.env['GRADUS_SEED'] ?? 'gradus' },
    number: { type: 'string' },
  },
});

function show(number: number, { path, bytes, args }: Input, { failure, output }: Outcome): void {
  console.log(`\n--- number ${number} of seed ${values.seed}: gradus ${JSON.stringify(args)}`);
  console.log(failure ?? 'It ends as it may.');
  if (path !== undefined) console.log(`The input, as ${path}:\n${bytes.toString()}`);
  console.log(`The output:\n${output.slice(0, 4_000)}\n---`);
}

try {
  await buildCommand(join(folder, 'dist'));
  for (const [path, text] of Object.entries(shop)) write(path, text);
  git('init', '--quiet', '--template=', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'The shop');
  const numbers =
    values.number === undefined ? Array.from({ length: Number(values.runs) }).keys() : [Number(values.number)];
  let failures = 0;
  let total = 0;
  let slowest = 0;
  const start = performance.now();
  for (const number of numbers) {
    const input = inputOfNumber(values.seed, number);
    const before = performance.now();
    const outcome = outcomeOf(input);
    slowest = Math.max(slowest, performance.now() - before);
    total++;
    if (outcome.failure !== undefined) failures++;
    if (outcome.failure !== undefined || values.number !== undefined) show(number, input, outcome);
  }
  const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
  console.log(
    `${total} inputs to the command, ${failures} failures, seed ${values.seed}; ` +
      `${seconds(performance.now() - start)} s, the slowest ${seconds(slowest)} s`,
  );
  process.exitCode = failures === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
