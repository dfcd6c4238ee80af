// A fleet goes through a canary, a gate that fails, a rollback, a fixed version and the end. The planner, the state machine and the state on a Git ref are real; the clock, the cells and what they measure are made up.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import {
  approve,
  readFleet,
  statusText,
  type Action,
  type Event,
  type MetricAnswer,
  type Question,
  type RolloutState,
} from '@gradus/rollout';
import { applyOrder, submitResults, openSite, openStateStore, takeStep, type Site } from '@gradus/node';
import { clock } from './repository.ts';

/** A step that was taken. */
export type ShownStep = Awaited<ReturnType<typeof takeStep>>;

/** A clock that jumps to where something happens. */
export interface ShownClock {
  now: number;
}

export interface RolloutShow {
  /** A repository that `buildWebshop` made. */
  readonly dir: string;
  readonly color: boolean;
  readonly print: (text: string) => void;
}

const bad = 'checkout-4-2-0';
const fixed = 'checkout-4-2-1';

/** Rolls out version 4.2.0, which is bad, and then 4.2.1. Returns the phases in which they ended. */
export async function showRollouts({ dir, color, print }: RolloutShow): Promise<readonly string[]> {
  const time: ShownClock = { now: Date.parse(clock) };
  shopGit(dir, 'switch', '--quiet', 'good');
  addManifest(dir, fixed, 'Roll out 4.2.1, which does not fail payments');
  const phases: string[] = [];
  for (const name of [bad, fixed]) {
    const site = await siteOf(dir, time);
    const end = await carry(site, name, time, print);
    print(`\n${statusText(end, { color })}`);
    phases.push(end.phase);
    await site.close();
  }
  shopGit(dir, 'switch', '--quiet', 'main');
  return phases;
}

/** Commits a manifest like that of 4.2.0, of the version in its name. */
export function addManifest(dir: string, name: string, message: string, more = ''): void {
  // Without a version to go back to: the one that was settled last.
  const manifest = readFileSync(join(dir, `rollouts/${bad}.yaml`), 'utf8').replace('to: 4.1.3, ', '');
  const version = name.replace('checkout-', '').replaceAll('-', '.');
  writeFileSync(join(dir, `rollouts/${name}.yaml`), manifest.replaceAll(bad, name).replaceAll('4.2.0', version) + more);
  shopGit(dir, 'add', 'rollouts');
  shopGit(dir, 'commit', '--quiet', '--message', message);
}

export function siteOf(dir: string, time: ShownClock): Promise<Site> {
  const now = (): Date => new Date(time.now);
  const fleet = readFleet(readFileSync(new URL('fleet/checkout.csv', import.meta.url), 'utf8'), 'csv');
  if (!fleet.ok) throw new Error(JSON.stringify(fleet.problems));
  let started = false;
  return openSite({
    dir,
    store: () => openStateStore({ dir, now }),
    // Observed once, for the plan; later, results report what runs on the cells.
    fleet: async () => {
      const first = !started;
      started = true;
      return first ? fleet.fleet : { unreadable: 'nobody looks in this demo' };
    },
    ask: () => measure,
    runId: 'demo',
    lease: 15 * 60_000,
    by: 'dev-2',
    now,
  });
}

/** Failed payments in percent: of 4.2.0 too many, and few of anything else. */
async function measure({ metric, at }: Question): Promise<MetricAnswer> {
  const value = metric.query.includes('4.2.0') ? 3.1 : 0.3;
  return { value: { value, sampledAt: at }, samples: { value: 12_000, sampledAt: at } };
}

interface Carry {
  /** Stops there. Default: when the rollout is over. */
  readonly until?: (step: ShownStep) => boolean;
  /** Cells on which nothing works. */
  readonly failing?: readonly string[];
}

/** Takes steps until the rollout is over; the time to the next step passes at once. */
export async function carry(
  site: Site,
  name: string,
  time: ShownClock,
  print: (text: string) => void,
  { until, failing = [] }: Carry = {},
): Promise<RolloutState> {
  for (;;) {
    const ticked = await takeStep(site, name);
    const { state, action, events } = ticked;
    for (const event of events) print(line(time, event));
    if (action.do === 'done' || until?.(ticked) === true) return state;
    if ('generation' in action) await deploy(site, name, action, time, failing);
    else if (action.do === 'wait' && action.until !== undefined) time.now = action.until;
    else await approveNext(site, name, state, time);
  }
}

async function deploy(
  site: Site,
  name: string,
  action: Extract<Action, { generation: number }>,
  time: ShownClock,
  failing: readonly string[],
): Promise<void> {
  time.now += 4 * 60_000;
  const { generation } = action;
  const results = action.targets.map(({ name: target, version }) => ({
    target,
    generation,
    at: time.now,
    ...(failing.includes(target)
      ? { outcome: 'failed' as const, reason: 'the cell does not answer' }
      : { outcome: 'succeeded' as const, version }),
  }));
  await submitResults(site, name, { results });
}

async function approveNext(site: Site, name: string, { gates }: RolloutState, time: ShownClock): Promise<void> {
  const place = gates.find(({ kind, verdict }) => kind === 'approval' && verdict === 'Waiting')?.place;
  if (place === undefined) throw new Error(`${name} waits for something that nobody gives`);
  time.now += 35 * 60_000;
  await applyOrder(site, name, (state) => approve(state, { place, person: 'ops-lead', at: time.now, source: 'demo' }));
}

export function line({ now }: ShownClock, { text }: Event): string {
  const at = new Date(now).toLocaleString('en-GB', {
    timeZone: 'Europe/Berlin',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  return `${at.padEnd(10)} ${text}\n`;
}

export function shopGit(dir: string, ...args: readonly string[]): void {
  const identity = [
    '-c',
    'user.name=dev-2',
    '-c',
    'user.email=dev-2@shop.example',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'commit.gpgSign=false',
  ];
  execFileSync('git', [...identity, ...args], {
    cwd: dir,
    env: { PATH: process.env['PATH'], HOME: dir, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
