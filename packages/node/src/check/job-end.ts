import { exitCode, type Verdict } from '@gradus/core';
import type { ExitCode, FailOn } from '@gradus/core/internal';

/** How a check or a gate ends. */
export interface JobEnd {
  /** 0 passed, 1 failed, 3 undecided or nothing checked, 4 pending. */
  readonly code: ExitCode;
  /** The verdict alone would pass, and does not because facts were supposed: in a job, nothing may depend on these. */
  readonly simulated: boolean;
}

/**
 * How a verdict ends a command or a step.
 *
 * @param inJob a job of a forge: there a simulated verdict is at best undecided
 */
export function jobEnd(verdict: Verdict, failOn: FailOn, inJob: boolean): JobEnd {
  const code = exitCode(verdict, failOn);
  return inJob && verdict.simulated && code === 0 ? { code: 3, simulated: true } : { code, simulated: false };
}
