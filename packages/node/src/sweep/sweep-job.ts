import type { Forge } from '@gradus/core/forge';
import type { State } from '@gradus/core';
import { worst } from '@gradus/core/internal';
import { judgedReport } from '../check/judged-report.ts';
import type { CiJob, CiRequest, JobBranch } from '../ci/job.ts';
import type { DataFiles } from '../files/data-files.ts';
import { RepositoryError } from '../files/repository-error.ts';
import type { GatedRequest, GateRequest } from '../gate/gate-request.ts';
import { publish, type PublishedVerdict } from '../gate/publish.ts';
import { lookAtBranch, stateOfLanded, type BranchLook } from './branch-look.ts';
import { landedFix, landedText } from './landed-text.ts';
import { keptSwept, sweep, type Swept } from './sweep.ts';

/** The sweep of one CI job: which forge it reads, and what it writes there. */
export interface SweepJob {
  /** A folder of the project, in a clone that has the heads of the requests. */
  readonly dir: string;
  readonly job: Pick<CiJob, 'request' | 'filesUrl'>;
  /** Connects to the forge of the job. It is called after the job was found to be one that may sweep. */
  readonly connect: (where: CiRequest) => Promise<Forge>;
  readonly told: Pick<PublishedVerdict, 'comment'> & { readonly report: 'check' | 'status' };
  /** Absolute folders with evidence. */
  readonly evidence: readonly string[];
  /** Values from outside, as the gate has them. */
  readonly data: DataFiles;
  /** Of the program that runs the job, for reports. */
  readonly version: string;
  readonly onProgress?: (what: string) => void;
}

/** The result for one request, and of publishing it. */
export interface SweptRequest {
  readonly swept: Swept;
  /** Empty if the request was not judged. */
  readonly title: string;
  /** Of the project, as the target has it. */
  readonly zone: string;
  /** What the forge did not let be written, as sentences. */
  readonly refused: readonly string[];
}

/** The branch of the job, and what landed on it. */
export type LandedLook = BranchLook & { readonly on: JobBranch };

/** The result of a sweep, for an entry point to print. */
export interface SweptJob {
  readonly forge: CiRequest['forge'];
  readonly requests: readonly SweptRequest[];
  /** Undefined if the job runs on no branch. */
  readonly look?: LandedLook;
  /** The worst of what landed, and undecided if any request or the branch could not be judged or published. Verdicts of requests do not count. */
  readonly state: State;
  /** Why it is not passed, a sentence each. */
  readonly reasons: readonly string[];
  /** Our faults: their stacks. They count more than the state. */
  readonly bugs: readonly string[];
}

/**
 * Judges the open requests of the forge of a job again, publishes their verdicts, and compares what landed on the branch of the job with what
 * was judged. Throws RepositoryError if the job may not sweep, and ForgeError if the requests cannot be listed.
 */
export async function sweepJob(asked: SweepJob): Promise<SweptJob> {
  const { dir, job, told, evidence, data, version, onProgress } = asked;
  const where = sweepingFor(job);
  const forge = await asked.connect(where);
  const { on } = where;
  if (on !== undefined) onProgress?.(`looking at ${on.branch}`);
  const look = on && { on, ...(await lookAtBranch({ dir, where, forge, as: told.report, on, evidence, data })) };
  const known = new Map<number, Omit<SweptRequest, 'swept'>>();
  const publishing = { ...told, lines: false, keep: keptSwept };
  const swept = await sweep({
    dir,
    where,
    forge,
    evidence,
    data,
    report: told.report,
    ...(on?.pushed && { branch: on.branch }),
    async publish(request: GateRequest, gated: GatedRequest) {
      const { judged, review, head } = gated;
      onProgress?.(`judging ${review.number}`);
      const report = judgedReport(judged, { version, filesUrl: job.filesUrl(head) });
      const refused = await publish({ asked: request, gated, report, told: publishing });
      known.set(review.number, { title: review.title, zone: judged.rules.project.timezone, refused });
    },
  });
  const requests = swept.map((each) => ({ swept: each, ...(known.get(each.number) ?? unjudged) }));
  const undone = [...undoneOf(requests, where.forge), ...(look?.refused ?? []).map((why) => `Undecided: ${why}.`)];
  const landed = look === undefined ? 'passed' : stateOfLanded(look.landed);
  const reason = look && landed !== 'passed' ? [`${landedText(look.on, look.landed)!} ${landedFix}`] : [];
  return {
    forge: where.forge,
    requests,
    ...(look && { look }),
    state: undone.length > 0 ? worst(landed, 'undecided') : landed,
    reasons: [...reason, ...undone],
    bugs: bugsOf([...swept, ...(look === undefined ? [] : [look.landed])]),
  };
}

const unjudged = { title: '', zone: 'UTC', refused: [] };

/** A job of a request would judge the others by a workflow that the request itself may have altered. */
function sweepingFor({ request }: SweepJob['job']): CiRequest {
  if (request === undefined)
    throw new RepositoryError(
      'This is not a job of GitHub Actions or GitLab CI, so there is no forge to read from. gradus gate judges a branch here.',
    );
  if (request.number !== undefined || request.queued)
    throw new RepositoryError(
      'This job runs for one request, which may have changed the workflow. Judge that request with the gate, and run the sweep on a schedule or on pushes.',
    );
  return request;
}

/** The prefix of the number of a request. */
export const requestMarks: Readonly<Record<CiRequest['forge'], string>> = { github: '#', gitlab: '!' };

function undoneOf(requests: readonly SweptRequest[], forge: CiRequest['forge']): string[] {
  const named = (which: readonly SweptRequest[], what: string): string[] =>
    which.length === 0
      ? []
      : [
          `Undecided: ${which.length} of ${requests.length} ${requests.length === 1 ? 'request' : 'requests'} could not be ${what}: ` +
            `${which.map(({ swept }) => `${requestMarks[forge]}${swept.number}`).join(', ')}.`,
        ];
  return [
    ...named(
      requests.filter(({ swept }) => 'problem' in swept),
      'judged',
    ),
    ...named(
      requests.filter(({ refused }) => refused.length > 0),
      'published',
    ),
  ];
}

function bugsOf(looks: readonly object[]): string[] {
  return looks.flatMap((each) => ('bug' in each && typeof each.bug === 'string' ? [each.bug] : []));
}
