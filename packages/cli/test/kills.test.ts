import { createHash } from 'node:crypto';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { rolloutName } from '@gradus/testkit/rollout-files.ts';
import { testFleet, type TestFleet } from './kills/fleet.ts';
import { readJournal, type Entry } from './kills/journal.ts';
import { afterKill, runCli, runRollout, stateOf, type Force } from './kills/killed-run.ts';
import { violations } from './kills/violations.ts';

/** How often runs are killed, over all tests here. */
const kills = Number(process.env['GRADUS_KILLS'] ?? 50);
const seed = process.env['GRADUS_SEED'] ?? '1';

/** Numbers from 0 to 1 that follow from a text. */
function randomOf(text: string): () => number {
  let index = 0;
  const digest = (): Buffer => createHash('sha256').update(`${text}/${index++}`).digest();
  return () => digest().readUInt32BE() / 2 ** 32;
}

/** Runs a rollout again and again, until it is over; kills it at most so often, and gives how often it did. */
async function rollOut(
  fleet: TestFleet,
  random: () => number,
  forces: readonly Force[],
  most: number,
): Promise<number> {
  let killed = 0;
  for (let round = 0; round < most + 100; round += 1) {
    const force = forces[Math.floor(random() * forces.length)]!;
    // Most of what may go wrong happens soon after a start.
    const instant = afterKill(100 + random() ** 2 * 2500);
    const ended = await runRollout(fleet, killed < most ? { force, instant } : undefined);
    if (ended.killed) killed += 1;
    else if (await mend(fleet, ended.output)) continue;
    else if (ended.code === 0 || ended.output.includes('It is over')) return killed;
    else if (ended.code === 1) await retry(fleet, ended.output);
    else if (ended.code !== 4) throw new Error(`the run ended with ${ended.code}: ${ended.output}`);
  }
  throw new Error('the rollout does not come to its end');
}

/** What did not end in time has failed, and a person has looked at it. */
function retry(fleet: TestFleet, why: string): Promise<void> {
  return order(fleet, why, 'retry', rolloutName, '--only-failed', '--reason', 'looked at');
}

/** If a run was killed twice before it could start the executor, the target counts as lost, and a person rolls it back manually. */
async function mend(fleet: TestFleet, why: string): Promise<boolean> {
  const lost = /The rollback has failed: (.*) could not be rolled back/.exec(why)?.[1]?.split(/, | and \d+ more/) ?? [];
  for (const target of lost) {
    fleet.putBack(target);
    await order(fleet, why, 'skip', rolloutName, target, '--reason', 'rolled back by hand');
  }
  if (lost.length > 0) await order(fleet, why, 'rollback', rolloutName);
  return lost.length > 0;
}

async function order(fleet: TestFleet, why: string, ...words: readonly string[]): Promise<void> {
  const { code, output } = await runCli(fleet, [...words, '--by', 'ada', ...stateOf(fleet)]);
  if (code !== 0) throw new Error(`${why}${output}`);
}

const everything: readonly Force[] = ['alone', 'group', 'all'];
// Executors that are killed twice leave a target half way, which a rollback takes for lost.
const notExecutors: readonly Force[] = ['alone', 'group'];

describe.concurrent('killed at any instant, a rollout comes to its end and keeps to all of its limits', () => {
  test.each([
    ['with its state in this clone', { remote: false }, everything, 0.4],
    ['with its state on a remote', { remote: true }, everything, 0.4],
    ['and rolls back what it touched', { remote: false, broken: 'r-4' }, notExecutors, 0.2],
  ])('%s', { timeout: 60_000 + kills * 5_000 }, async (where, options, forces, share) => {
    for (let left = Math.ceil(kills * share), part = 1; left > 0; part += 1) {
      using fleet = testFleet(options);
      left -= await rollOut(fleet, randomOf(`${seed}/${where}/${part}`), forces, left);
      expect(violations(fleet.observe()), `GRADUS_SEED=${seed}, rollout ${part}`).toEqual([]);
    }
  });
});

test('what outlives its run and its lease is refused when it wakes', { timeout: 180_000 }, async () => {
  using fleet = testFleet({ remote: false });
  // The executor takes longer over generation 5 than its lease.
  const fifth = (event: Entry['event']): string[] =>
    readJournal(fleet.journal)
      .filter((entry) => entry.generation === 5 && entry.event === event)
      .map(({ target }) => target)
      .toSorted();
  const both = async (event: Entry['event'], signal?: AbortSignal): Promise<void> => {
    for (;;) {
      if (fifth(event).length === 2 || signal?.aborted === true) return;
      await sleep(20);
    }
  };
  const first = await runRollout(fleet, { force: 'alone', instant: (signal) => both('started', signal) });
  expect(first.killed, first.output).toBe(true);
  const second = await runRollout(fleet);
  expect(second.code, second.output).toBe(0);
  await both('refused');
  expect(fifth('refused')).toEqual(fifth('started'));
  expect(fifth('finished')).toEqual([]);
  expect(violations(fleet.observe())).toEqual([]);
});
