import type { EvidenceJobRun } from './review.ts';

/** The parts of a result that decide whether another one replaces it. */
export interface DatedResult {
  readonly job: EvidenceJobRun;
  readonly commit?: string | undefined;
  /** Milliseconds of the epoch; undefined if it is not known. */
  readonly at: number | undefined;
}

/** The parts that identify a job: a job of the same name in another workflow is another job. */
export function jobKey({ app, name, workflow }: EvidenceJobRun): string {
  return JSON.stringify([app, name, workflow]);
}

/** All results except those that a later result of the same job replaces. If their order is unknown, both stay. */
export function withoutReplaced<Result>(
  results: readonly Result[],
  datedOf: (result: Result) => DatedResult | undefined,
): Result[] {
  const all = results.map((result) => ({ result, dated: datedOf(result) }));
  const groups = Map.groupBy(all, ({ dated }) => (dated ? jobKey(dated.job) : ''));
  return all
    .filter(({ dated }) => {
      if (dated === undefined) return true;
      return !groups.get(jobKey(dated.job))!.some((other) => replaces(other.dated!, dated));
    })
    .map(({ result }) => result);
}

/**
 * A job's result for another commit with the same content may be outdated. Within a commit, each run of a workflow counts, because a
 * forge keeps the newest attempt of each run. A result without a run, such as a commit status, has only one value at a time.
 */
function replaces(later: DatedResult, earlier: DatedResult): boolean {
  if (later.at === undefined || earlier.at === undefined || later.at <= earlier.at) return false;
  const haveNoRun = later.job.run === undefined && earlier.job.run === undefined;
  return haveNoRun || (later.commit !== earlier.commit && earlier.job.workflow !== undefined);
}
