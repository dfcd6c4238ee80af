import { drive, type Driver } from '../drive.ts';
import type { Ticked } from '../steps.ts';
import { announce } from './announce.ts';
import { stepOutcome, type StepOutcome } from './next-job.ts';
import type { RolloutJob } from './rollout-job.ts';

export interface RunOptions extends Omit<Driver, 'onStep' | 'warn'> {
  /** Prints each step, before anybody is notified of it. */
  readonly show: (ticked: Ticked) => void;
}

/** Takes steps and carries them out until it has to wait, a person is needed, or it is over; notifies people of each. Throws as `takeStep` does. */
export async function runJob(job: RolloutJob, name: string, { show, ...driver }: RunOptions): Promise<StepOutcome> {
  const { action } = await drive(job.site, name, {
    ...driver,
    warn: job.warn,
    async onStep(ticked) {
      show(ticked);
      await announce(job, ticked);
    },
  });
  // All that is left to do is a probe that reported nothing.
  return action.do === 'probe' ? 'pending' : stepOutcome(action);
}
