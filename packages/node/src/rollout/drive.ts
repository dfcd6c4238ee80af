import type { Action } from '@gradus/rollout';
import { workOn, type Observation, type TargetResult } from '@gradus/rollout/internal';
import { submitResults, takeStep, type Ticked } from './steps.ts';
import type { Executor } from './executor.ts';
import type { Site } from './site.ts';

/** How steps are carried out. */
export interface Driver {
  readonly deploy: Executor;
  /** Reports what runs on a target. */
  readonly probe: Executor;
  /** If aborted, nothing more is started, and running work is waited for. */
  readonly signal: AbortSignal;
  /** Milliseconds of a wait that is slept through. */
  readonly longestWait: number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly onStep: (ticked: Ticked) => Promise<void> | void;
  /** Receives a sentence about work without a result, which is not in the state: a probe that reported nothing, a start that came too late. */
  readonly warn: (text: string) => void;
}

/** Milliseconds: results that arrive within this time are written in one commit. */
const gather = 200;

/** For one probe: if the network is down, the reason is the same for every target. */
const mostWarnings = 5;

/** Takes steps and carries them out until there is nothing to do: the wait is too long to sleep, a person is needed, or the rollout is over. */
export async function drive(site: Site, name: string, driver: Driver): Promise<Ticked> {
  for (;;) {
    const ticked = await takeStep(site, name);
    await driver.onStep(ticked);
    const { action } = ticked;
    if (driver.signal.aborted && !('generation' in action)) return ticked;
    if ('generation' in action) await carryOut(site, ticked, action, driver);
    else if (action.do === 'probe') {
      // A probe that reports nothing new would be repeated forever.
      if (!(await look(site, ticked, action.targets, driver))) return ticked;
    } else if (action.do === 'wait' && action.until !== undefined) {
      const span = action.until - site.now().getTime();
      // A condition that should have changed already does not change by waiting.
      if (span <= 0 || span > driver.longestWait) return ticked;
      await driver.sleep(span + 1);
      if (driver.signal.aborted) return ticked;
    } else return ticked;
  }
}

/** Starts all of them at once, because the step has already applied the limits. */
async function carryOut(
  site: Site,
  { state }: Ticked,
  { targets, generation, lease, do: what }: Extract<Action, { readonly generation: number }>,
  { deploy, warn }: Driver,
): Promise<void> {
  // Writing may have taken longer than the lease, and others may then have started work on the targets.
  if (site.now().getTime() >= lease)
    return warn(
      `Generation ${generation} was written down after its lease had ended, and is not started. Give a longer --lease.`,
    );
  let waiting: TargetResult[] = [];
  let flushing: Promise<void> = Promise.resolve();
  const flush = (): Promise<void> => {
    flushing = flushing.then(async () => {
      const results = waiting;
      waiting = [];
      if (results.length > 0) await submitResults(site, state.name, { results });
    });
    return flushing;
  };
  const timer = setInterval(() => void flush().catch(() => undefined), gather);
  try {
    await Promise.all(
      targets.map(async ({ name, version, attempt }) => {
        const ran = await deploy(workOn(state, what, { target: name, version, generation, attempt }));
        waiting.push({
          target: name,
          generation,
          outcome: ran.ok ? 'succeeded' : 'failed',
          at: site.now().getTime(),
          ...(ran.version !== undefined && { version: ran.version }),
          ...(!ran.ok && { reason: ran.why }),
        });
      }),
    );
  } finally {
    clearInterval(timer);
    await flush();
  }
}

/** Whether at least one probe reported something. */
async function look(
  site: Site,
  { state }: Ticked,
  targets: readonly string[],
  { probe, warn }: Driver,
): Promise<boolean> {
  const silent: string[] = [];
  const observations = await Promise.all(
    targets.map(async (name): Promise<Observation[]> => {
      const ran = await probe(workOn(state, 'probe', { target: name, ...state.targets.get(name)! }));
      if (ran.ok && ran.version !== undefined) {
        const available = ran.available === undefined ? {} : { available: ran.available };
        return [{ target: name, version: ran.version, at: site.now().getTime(), ...available }];
      }
      const why = ran.ok ? 'its last line does not say so, as version: 4.2.0 would' : `it ${ran.why}`;
      silent.push(`The probe did not say what runs on ${name}: ${why}.`);
      return [];
    }),
  );
  for (const text of silent.slice(0, mostWarnings)) warn(text);
  if (silent.length > mostWarnings) warn(`Nor on ${silent.length - mostWarnings} more.`);
  if (observations.flat().length === 0) return false;
  const { recorded } = await submitResults(site, state.name, { observations: observations.flat() });
  return recorded.some(({ taken }) => taken);
}
