import type { Action, Observation, TargetResult } from '@gradus/core';
import { hand, tick, type Ticked } from './steps.ts';
import type { Executor } from './executor.ts';
import type { Site } from './site.ts';

/** How steps are carried out. */
export interface Driver {
  readonly deploy: Executor;
  /** Says what runs on a target. */
  readonly probe: Executor;
  /** Aborted: nothing more is started, and what runs is waited for. */
  readonly signal: AbortSignal;
  /** Milliseconds of a wait that is slept through. */
  readonly longestWait: number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly onStep: (ticked: Ticked) => Promise<void> | void;
}

/** Results that come in within this time are written in one commit, milliseconds. */
const gather = 200;

/** Takes steps and carries them out until there is nothing to do: it waits longer than is slept through, a person is needed, or it is over. */
export async function drive(site: Site, name: string, driver: Driver): Promise<Ticked> {
  let probed = '';
  for (;;) {
    const ticked = await tick(site, name);
    await driver.onStep(ticked);
    const { action } = ticked;
    if (driver.signal.aborted && !('generation' in action)) return ticked;
    if ('generation' in action) await carryOut(site, ticked, action, driver);
    else if (action.do === 'probe') {
      // A look that tells nothing new would be taken for ever.
      const seen = await look(site, ticked, action.targets, driver);
      if (!seen && probed === action.targets.join()) return ticked;
      probed = action.targets.join();
    } else if (action.do === 'wait' && action.until !== undefined) {
      const span = action.until - site.now().getTime();
      // What should have turned already does not by waiting.
      if (span <= 0 || span > driver.longestWait) return ticked;
      await driver.sleep(span + 1);
      if (driver.signal.aborted) return ticked;
    } else return ticked;
  }
}

/** Starts all of them at once: the step has kept to the limits already. */
async function carryOut(
  site: Site,
  { state }: Ticked,
  { targets, generation, do: what }: Extract<Action, { readonly generation: number }>,
  { deploy }: Driver,
): Promise<void> {
  let waiting: TargetResult[] = [];
  let flushing: Promise<void> = Promise.resolve();
  const flush = (): Promise<void> => {
    flushing = flushing.then(async () => {
      const results = waiting;
      waiting = [];
      if (results.length > 0) await hand(site, state.name, { results });
    });
    return flushing;
  };
  const timer = setInterval(() => void flush().catch(() => undefined), gather);
  try {
    await Promise.all(
      targets.map(async ({ name, version, attempt }) => {
        const labels = state.plan.targets.get(name)?.labels ?? {};
        const ran = await deploy({ target: name, version, generation, attempt, action: what, labels });
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

/** Whether at least one look told something. */
async function look(site: Site, { state }: Ticked, targets: readonly string[], { probe }: Driver): Promise<boolean> {
  const observations = await Promise.all(
    targets.map(async (name): Promise<Observation[]> => {
      const { version, generation, attempt } = state.targets.get(name)!;
      const labels = state.plan.targets.get(name)?.labels ?? {};
      const ran = await probe({ target: name, version, generation, attempt, action: 'probe', labels });
      return ran.ok && ran.version !== undefined
        ? [{ target: name, version: ran.version, at: site.now().getTime() }]
        : [];
    }),
  );
  if (observations.flat().length === 0) return false;
  const { recorded } = await hand(site, state.name, { observations: observations.flat() });
  return recorded.some(({ taken }) => taken);
}
