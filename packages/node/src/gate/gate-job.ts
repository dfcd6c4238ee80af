import { judgedReport } from '../check/judged-report.ts';
import type { CiJob } from '../ci/job.ts';
import { gateRequest, type GatedRequest, type GateRequest } from './gate-request.ts';
import { publish, type PublishedVerdict } from './publish.ts';
import { markUndecided } from './required-check.ts';

/** The gate of one CI job: the request to check, and what to write to the forge. */
export interface GateJob {
  /** `report` comes from the publication options. */
  readonly asked: Omit<GateRequest, 'report'>;
  readonly told: PublishedVerdict;
  readonly job: Pick<CiJob, 'filesUrl' | 'runUrl'>;
  /** Version of the program that runs the job, for reports. */
  readonly version: string;
  /** Receives what the forge refused, one sentence each. It does not change the verdict. */
  readonly warn: (sentence: string) => void;
}

/**
 * Checks the request of a job and publishes the verdict. If the request cannot be checked, an older passed verdict is replaced by
 * undecided before the error is thrown. A simulated verdict is not published. Throws the same errors as `gateRequest`.
 */
export async function gateJob({ asked, told, job, version, warn }: GateJob): Promise<GatedRequest> {
  const { report } = told;
  const request: GateRequest = { ...asked, ...(report !== 'none' && { report }) };
  const gated = await gateOrMark(request, report, warn);
  const { judged, head } = gated;
  if (!publishes(told) || judged.verdict.simulated) return gated;
  const refused = await publish({
    asked: request,
    gated,
    report: judgedReport(judged, { version, filesUrl: job.filesUrl(head) }),
    told,
    ...(job.runUrl && { url: job.runUrl }),
  });
  for (const sentence of refused) warn(sentence);
  return gated;
}

/** Whether anything has to be written to the forge. */
export function publishes({ comment, lines, report }: PublishedVerdict): boolean {
  return comment !== 'never' || lines || report !== 'none';
}

async function gateOrMark(
  request: GateRequest,
  as: PublishedVerdict['report'],
  warn: GateJob['warn'],
): Promise<GatedRequest> {
  const began = Date.now();
  try {
    return await gateRequest(request);
  } catch (error) {
    const supposes = Object.keys(request.suppose ?? {}).length > 0;
    if (as !== 'none' && !supposes) {
      const why = error instanceof Error ? error.message : String(error);
      const unmarked = await markUndecided(request, { as, why, began }).catch(String);
      if (unmarked !== undefined) warn(`The request could not be judged, and ${unmarked}.`);
    }
    throw error;
  }
}
