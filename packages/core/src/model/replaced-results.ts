import type { EvidenceJobRun } from './review.ts';

/** Of a result what says whether another one replaces it. */
export interface DatedResult {
  readonly job: EvidenceJobRun;
  readonly commit?: string | undefined;
  /** Milliseconds of the epoch; undefined if it is not known. */
  readonly at: number | undefined;
}

/** What makes two results those of one job: a job of the same name in another workflow is another job. */
export function jobKey({ app, name, workflow }: EvidenceJobRun): string {
  return JSON.stringify([app, name, workflow]);
}

/** All results but those that a later one of the same job replaces. In what order they were made may be unknown, and then both stay. */
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
 * A job's result of another commit of the same content is older news. Within a commit each run of a workflow counts: a forge keeps the
 * newest attempt of each. What has no run, such as a commit status, has one value at a time.
 */
function replaces(later: DatedResult, earlier: DatedResult): boolean {
  if (later.at === undefined || earlier.at === undefined || later.at <= earlier.at) return false;
  const haveNoRun = later.job.run === undefined && earlier.job.run === undefined;
  return haveNoRun || (later.commit !== earlier.commit && earlier.job.workflow !== undefined);
}
