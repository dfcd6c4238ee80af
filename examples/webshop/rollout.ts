// A fleet is carried through a canary, a gate that fails, a rollback, a fixed version and the end: the real planner, state machine and state on
// a Git ref; made up are the clock, the cells and what they measure.
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

/** A clock that jumps to where something happens. */
interface Clock {
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

/** Rolls out version 4.2.0, which is bad, and then 4.2.1. Gives the phases that they ended in. */
export async function showRollouts({ dir, color, print }: RolloutShow): Promise<readonly string[]> {
  const time: Clock = { now: Date.parse(clock) };
  git(dir, 'switch', '--quiet', 'good');
  const manifest = readFileSync(join(dir, `rollouts/${bad}.yaml`), 'utf8');
  writeFileSync(join(dir, `rollouts/${fixed}.yaml`), manifest.replaceAll(bad, fixed).replaceAll('4.2.0', '4.2.1'));
  git(dir, 'add', 'rollouts');
  git(dir, 'commit', '--quiet', '--message', 'Roll out 4.2.1, which does not fail payments');
  const phases: string[] = [];
  for (const name of [bad, fixed]) {
    const site = await siteOf(dir, time);
    const end = await carry(site, name, time, print);
    print(`\n${statusText(end, { color })}`);
    phases.push(end.phase);
    await site.close();
  }
  git(dir, 'switch', '--quiet', 'main');
  return phases;
}

function siteOf(dir: string, time: Clock): Promise<Site> {
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

/** Takes steps until the rollout is over, and the time to the next one is over at once. */
async function carry(site: Site, name: string, time: Clock, print: (text: string) => void): Promise<RolloutState> {
  for (;;) {
    const { state, action, events } = await takeStep(site, name);
    for (const event of events) print(line(time, event));
    if (action.do === 'done') return state;
    if ('generation' in action) await deploy(site, name, action, time);
    else if (action.do === 'wait' && action.until !== undefined) time.now = action.until;
    else await approveNext(site, name, state, time);
  }
}

async function deploy(
  site: Site,
  name: string,
  action: Extract<Action, { generation: number }>,
  time: Clock,
): Promise<void> {
  time.now += 4 * 60_000;
  const { generation } = action;
  const results = action.targets.map(({ name: target, version }) => ({
    target,
    generation,
    outcome: 'succeeded' as const,
    version,
    at: time.now,
  }));
  await submitResults(site, name, { results });
}

async function approveNext(site: Site, name: string, { gates }: RolloutState, time: Clock): Promise<void> {
  const place = gates.find(({ kind, verdict }) => kind === 'approval' && verdict === 'Waiting')?.place;
  if (place === undefined) throw new Error(`${name} waits for something that nobody gives`);
  time.now += 35 * 60_000;
  await applyOrder(site, name, (state) => approve(state, { place, person: 'ops-lead', at: time.now, source: 'demo' }));
}

function line({ now }: Clock, { text }: Event): string {
  const at = new Date(now).toLocaleString('en-GB', {
    timeZone: 'Europe/Berlin',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  return `${at.padEnd(10)} ${text}\n`;
}

function git(dir: string, ...args: readonly string[]): void {
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
