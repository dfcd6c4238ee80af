import { ownRunners, type EvidenceFacts } from '../model/review.ts';
import type { Gate, RolloutSpec } from '../generated/types.ts';
import { parseInstant } from '../time/instant.ts';
import type { Millis, RolloutState, StepFacts } from './model.ts';

/** What became of a job that a test gate may ask for. */
export interface JobResult {
  readonly job: string;
  readonly result: 'passed' | 'failed' | 'running';
  /** When it ended, or was told of. Without it nobody knows whether it ran before the last target was updated. */
  readonly at?: Millis;
}

/** What was told of jobs. */
export interface JobFacts {
  readonly results: readonly JobResult[];
  /** Sources that should have been read and were not, as ends of sentences: a job that is missing may be there. */
  readonly unreadable: readonly string[];
}

export type JobsRead = { readonly jobs: readonly JobResult[] } | { readonly problems: readonly string[] };

/** Words of ours and of GitHub (`needs.*.result`). Neither a skipped job nor one that was cancelled has tested anything. */
const words: ReadonlyMap<unknown, JobResult['result'] | 'none'> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['running', 'running'],
  ['success', 'passed'],
  ['failure', 'failed'],
  ['cancelled', 'none'],
  ['skipped', 'none'],
] as const);

/**
 * Reads results of jobs, a JSON object: `{ "smoke": "passed" }`, or `{ "smoke": { "result": "success", … } }` as `toJSON(needs)` of GitHub
 * gives it. They count as of `now`. Of an object with mistakes nothing is taken.
 */
export function parseJobs(text: string, now: Millis): JobsRead {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problems: [`It is not JSON: ${error instanceof Error ? error.message : String(error)}.`] };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problems: ['It is no object with a result for each job, such as {"smoke": "passed"}.'] };
  const problems: string[] = [];
  const jobs: JobResult[] = [];
  for (const [job, told] of Object.entries(value as Readonly<Record<string, unknown>>)) {
    const word: unknown = typeof told === 'object' && told !== null && 'result' in told ? told.result : told;
    const result = words.get(word);
    if (result === undefined)
      problems.push(
        `Job ${JSON.stringify(job)}: ${JSON.stringify(word) ?? 'nothing'} is none of ${[...words.keys()].join(', ')}.`,
      );
    else if (result !== 'none') jobs.push({ job, result, at: now });
  }
  return problems.length > 0 ? { problems: problems.slice(0, 50) } : { jobs };
}

/** What a forge tells of jobs of its own runner. */
export function jobsOfForge({ pieces, unreadable }: EvidenceFacts): JobFacts {
  const results = pieces.flatMap(({ job, result, at }): JobResult[] => {
    if (job === undefined || !ownRunners.has(job.app) || result === 'skipped') return [];
    const instant = at === undefined ? undefined : parseInstant(at);
    return [{ job: job.name, result, ...(instant !== undefined && { at: instant }) }];
  });
  return { results, unreadable };
}

/** Names of the jobs that gates of a rollout ask for. */
export function jobsAsked({ stages }: RolloutSpec): readonly string[] {
  const gates = stages.flatMap((stage): readonly Gate[] => [
    ...(stage.beforeGates ?? []),
    ...(stage.gates ?? []),
    ...(stage.afterGates ?? []),
  ]);
  return gates.flatMap(({ test }) => test?.job ?? []);
}

/**
 * The newest result of each job. One from before the last target was settled says nothing of what runs there since, and is left out;
 * so is one of which nobody knows when it ended, once a target was touched.
 */
export function jobsSince(
  { results, unreadable }: JobFacts,
  { spec, targets }: Pick<RolloutState, 'spec' | 'targets'>,
): StepFacts['jobs'] {
  const since = [...targets.values()].reduce((last, { settledAt = 0 }) => Math.max(last, settledAt), 0);
  const latest = new Map<string, JobResult>();
  for (const each of results) {
    const counts = each.result === 'running' || since === 0 || (each.at ?? 0) >= since;
    const before = latest.get(each.job);
    if (counts && (before === undefined || isNewer(each, before))) latest.set(each.job, each);
  }
  if (unreadable.length > 0 && jobsAsked(spec).some((job) => !latest.has(job)))
    return { unreadable: unreadable.join('; ') };
  return new Map([...latest].map(([job, { result }]) => [job, result]));
}

/** One that ended says more than one that runs, and of two at one instant the failure counts. */
function isNewer(one: JobResult, other: JobResult): boolean {
  if ((one.result === 'running') !== (other.result === 'running')) return other.result === 'running';
  const [at, before] = [one.at ?? 0, other.at ?? 0];
  return at > before || (at === before && one.result === 'failed');
}
