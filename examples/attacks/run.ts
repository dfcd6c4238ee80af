import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Attack, Guards, AttackOutcome } from './attack.ts';
import type { AttackScene } from './scene.ts';

/** The result of each attack, by its name. */
export type Outcomes = ReadonlyMap<string, AttackOutcome>;

/** Milliseconds without output after which a process counts as stalled: many times the duration of the verdicts of one row. */
const silence = 60_000;
/** The same where a row is expected to stall. */
const shortSilence = 5_000;

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const imports = ['without.ts', 'clock.ts'].flatMap((name) => ['--import', here(name)]);

/** Checks attacks with all guards, and then each without its guard: the attacks of one guard together, a few processes at once. */
export async function runAll(
  scene: AttackScene,
  attacks: readonly Attack[],
): Promise<{ readonly guarded: Outcomes; readonly open: Outcomes }> {
  const guarded = new Map<string, AttackOutcome>();
  const open = new Map<string, AttackOutcome>();
  const half = Math.ceil(attacks.length / 2);
  const jobs = [attacks.slice(0, half), attacks.slice(half)].map(
    (some) => () => judge(scene, some, undefined, guarded),
  );
  const byGuard = Map.groupBy(attacks, ({ guard, otherwise }) => JSON.stringify([guard, otherwise === 'stalled']));
  for (const some of byGuard.values()) jobs.push(() => judge(scene, some, some[0]!.guard, open));
  const workers = Array.from({ length: Math.max(2, availableParallelism()) }, async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) await job();
  });
  await Promise.all(workers);
  return { guarded, open };
}

let count = 0;

async function judge(
  scene: AttackScene,
  attacks: readonly Attack[],
  guard: Guards | undefined,
  outcomes: Map<string, AttackOutcome>,
): Promise<void> {
  const job = join(scene.dir, '..', `job-${++count}.json`);
  writeFileSync(job, JSON.stringify({ scene, names: attacks.map(({ name }) => name) }));
  const child = spawn(process.execPath, [...imports, here('judge.ts'), job], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_COMPILE_CACHE: join(scene.dir, '..', 'cache'),
      ...(guard && { GRADUS_WITHOUT: JSON.stringify(guard) }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let rest = '';
  let complaint = '';
  let stalled = false;
  const mayStall = guard !== undefined && attacks.some(({ otherwise }) => otherwise === 'stalled');
  const timer = setTimeout(
    () => {
      stalled = true;
      child.kill('SIGKILL');
    },
    mayStall ? shortSilence : silence,
  );
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    timer.refresh();
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    for (const line of lines) {
      const { name, ...outcome } = JSON.parse(line) as AttackOutcome & { readonly name: string };
      outcomes.set(name, outcome);
    }
  });
  const code = await new Promise((resolve) => void child.on('close', resolve));
  clearTimeout(timer);
  for (const { name } of attacks)
    if (!outcomes.has(name)) outcomes.set(name, { state: stalled ? 'stalled' : 'refused', found: [complaint.trim()] });
  if (code !== 0 && !stalled) throw new Error(`${JSON.stringify(guard ?? 'all guards')}:\n${complaint}`);
}
