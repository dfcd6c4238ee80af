import { ForgeError, type Forge, type OpenRequest } from '@gradus/core/forge';
import type { JobBranch } from '../ci/job.ts';
import { forgeInstant } from '../forge/forge-instant.ts';
import { checkName, listedTargets, requiredName } from '../project/gate-target.ts';
import { writeRecord } from './judged-record.ts';
import { writeOrdered } from './ordered-verdict.ts';

/** A push to a branch, and how verdicts are written. */
export interface TargetMove {
  readonly dir: string;
  readonly forge: Forge;
  readonly as: 'check' | 'status';
  readonly on: JobBranch;
}

/**
 * Sets the verdicts of all open requests to a branch, including drafts, to pending, because they are about its previous tip. Returns what
 * could not be written, as sentences without their full stops.
 */
export async function markTargetMoved(move: TargetMove): Promise<readonly string[]> {
  const { forge, as, on } = move;
  const began = Date.now();
  const open = await forge.openTo(on.branch);
  const since = forgeInstant(forge, began);
  const name = await nameFor(move, open);
  const title = `Waiting: ${on.branch} is now at ${on.tip.slice(0, 7)}`;
  const record = writeRecord({ branch: on.branch, since });
  const report = { name, state: 'pending', title, summary: title, annotations: [], record } as const;
  const refused: string[] = [];
  for (const { number, head } of open) {
    const problem = await writeOrdered(forge, { commit: head, as, report, since });
    if (problem !== undefined) refused.push(`Request ${number}: ${problem}`);
  }
  return refused;
}

/** Any readable request has the name of the default branch. If none can be read, the branch may be listed. */
async function nameFor({ dir, forge, on }: TargetMove, open: readonly OpenRequest[]): Promise<string> {
  for (const { number } of open)
    try {
      const listed = await listedTargets(dir, await forge.review(number), on.tip);
      return checkName(on.branch, listed(on.branch));
    } catch (error) {
      if (!(error instanceof ForgeError)) throw error;
    }
  return requiredName;
}
