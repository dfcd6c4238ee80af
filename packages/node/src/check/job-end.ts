import { exitCode, type Verdict } from '@gradus/core';
import type { ExitCode, FailOn } from '@gradus/core/internal';

/** How a check or a gate ends. */
export interface JobEnd {
  /** 0 passed, 1 failed, 3 undecided or nothing checked, 4 pending. */
  readonly code: ExitCode;
  /** Whether the verdict would pass but does not, because facts were assumed: a job must not depend on assumed facts. */
  readonly simulated: boolean;
}

/**
 * The end of a command or a step with a verdict.
 *
 * @param inJob a job of a forge, in which a simulated verdict is at best undecided
 */
export function jobEnd(verdict: Verdict, failOn: FailOn, inJob: boolean): JobEnd {
  const code = exitCode(verdict, failOn);
  return inJob && verdict.simulated && code === 0 ? { code: 3, simulated: true } : { code, simulated: false };
}
