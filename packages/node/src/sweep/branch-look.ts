import type { State } from '@gradus/core';
import { checkLanded, markLandedUndecided, type Landed, type LandedQuestion } from './landed.ts';
import { isExpected } from '../gate/required-check.ts';
import { markTargetMoved } from '../gate/target-moved.ts';

/** The result of looking at the branch of a job. */
export interface BranchLook {
  /** What the forge did not let be written, as sentences without their full stops. */
  readonly refused: readonly string[];
  readonly landed: Landed | UnknownLanded;
}

/** Whether what landed was judged could not be determined. */
export interface UnknownLanded {
  readonly is: 'unknown';
  readonly why: string;
  /** Our fault: the stack. */
  readonly bug?: string;
}

/**
 * After a push, sets the verdicts of the requests to the branch to pending. Then compares what landed on it with what was judged. A
 * commit that cannot be compared is marked undecided, and does not stop the rest.
 */
export async function lookAtBranch(question: LandedQuestion): Promise<BranchLook> {
  const moved = question.on.pushed ? await markTargetMoved(question).catch(reasonOf) : [];
  const landed = await checkLanded(question).catch((error: unknown) => unknownOf(question, error));
  const problem = 'refused' in landed ? landed.refused : undefined;
  return { refused: [...moved, ...(problem === undefined ? [] : [problem])], landed };
}

/** The worst that is known of what landed. */
export function stateOfLanded(landed: BranchLook['landed']): State {
  if (landed.is === 'unjudged') return landed.verdict.verdict.state;
  return landed.is === 'unknown' ? 'undecided' : 'passed';
}

/** A failure to mark requests must not prevent the comparison of what landed. */
function reasonOf(error: unknown): string[] {
  const why = error instanceof Error ? error.message : String(error);
  return [`the verdicts of open requests could not be made pending: ${why.replace(/\.$/, '')}`];
}

async function unknownOf(question: LandedQuestion, error: unknown): Promise<UnknownLanded & { refused?: string }> {
  const refused = await markLandedUndecided(question).catch(String);
  const why = error instanceof Error ? error.message : String(error);
  const bug = isExpected(error) || !(error instanceof Error) ? undefined : error.stack;
  return {
    is: 'unknown',
    why,
    ...(bug !== undefined && { bug }),
    ...(refused !== undefined && { refused }),
  };
}
