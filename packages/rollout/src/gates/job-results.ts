import {
  jobKey,
  withoutReplaced,
  ownRunners,
  type EvidenceJobRun,
  type RolloutSpec,
  parseInstant,
} from '@gradus/core/internal';
import type { EvidenceFacts } from '@gradus/core/forge';
import { readJsonText } from '../state/json-text.ts';
import type { Millis, RolloutState, StepFacts } from '../model.ts';
import { gateNeeds } from './gate-kinds.ts';
import { gatesOf } from './gates-of.ts';

/** The result of a job that a test gate may require. */
export interface JobResult {
  readonly job: string;
  readonly result: 'passed' | 'failed' | 'running';
  /** When it ended or was reported. Without it, it is unknown whether it ran before the last target was updated. */
  readonly at?: Millis;
  /** Which run of which job of the forge it is, and for which commit; absent if a person or another tool reported it. */
  readonly of?: { readonly job: EvidenceJobRun; readonly commit?: string };
}

/** What is known about jobs. */
export interface JobFacts {
  readonly results: readonly JobResult[];
  /** Sources that should have been read and were not, as ends of sentences: a job that is missing may be there. */
  readonly unreadable: readonly string[];
}

export type JobsRead = { readonly jobs: readonly JobResult[] } | { readonly problems: readonly string[] };

/** The words of Gradus and those of GitHub (`needs.*.result`). A skipped or cancelled job has not tested anything. */
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
 * Reads results of jobs, a JSON object: `{ "smoke": "passed" }`, or `{ "smoke": { "result": "success", … } }` as `toJSON(needs)` of
 * GitHub gives it. They count as of `now`. An object with mistakes is not used at all.
 */
export function parseJobs(text: string, now: Millis): JobsRead {
  const json = readJsonText(text);
  if ('problems' in json) return json;
  const value: unknown = json.value;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problems: ['It is not an object with a result for each job, such as {"smoke": "passed"}.'] };
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

/** The results that a forge reports for jobs of its own runner. */
export function jobsOfForge({ pieces, unreadable }: EvidenceFacts): JobFacts {
  const results = pieces.flatMap(({ job, commit, result, at }): JobResult[] => {
    if (job === undefined || !ownRunners.has(job.app) || result === 'skipped') return [];
    const instant = at === undefined ? undefined : parseInstant(at);
    const of = { job, ...(commit !== undefined && { commit }) };
    return [{ job: job.name, result, of, ...(instant !== undefined && { at: instant }) }];
  });
  return { results, unreadable };
}

/** Names of the jobs that gates of a rollout require. */
export function jobsAsked({ stages }: RolloutSpec): readonly string[] {
  return stages.flatMap(gatesOf).flatMap((gate) => gateNeeds(gate).job ?? []);
}

/**
 * The result of each job, by name. Jobs with the same name in several workflows are different jobs: the name has failed if one of them
 * has, and is running if one of them is, so that within a commit no run hides the failure of another. A result from before the last target
 * was settled does not cover what runs there since, and is left out; so is a result of unknown time, once a target was touched.
 */
export function jobsSince(
  { results, unreadable }: JobFacts,
  { spec, targets }: Pick<RolloutState, 'spec' | 'targets'>,
): StepFacts['jobs'] {
  const since = [...targets.values()].reduce((last, { settledAt = 0 }) => Math.max(last, settledAt), 0);
  const counting = results.filter(({ result, at = 0 }) => result === 'running' || since === 0 || at >= since);
  const latest = new Map(
    [...Map.groupBy(counting, ({ job }) => job)].map(([name, all]) => [name, resultOf(all)] as const),
  );
  if (unreadable.length > 0 && jobsAsked(spec).some((job) => !latest.has(job)))
    return { unreadable: unreadable.join('; ') };
  return latest;
}

/** Of all results of one name. */
function resultOf(results: readonly JobResult[]): JobResult['result'] {
  const ended = results.filter(({ result }) => result !== 'running');
  const left = withoutReplaced(ended, ({ at, ...each }) => ({ ...runOf(each), at }));
  if (left.some(({ result }) => result === 'failed')) return 'failed';
  // For one job, a finished run takes precedence over a running one.
  const done = new Set(left.map((each) => jobKey(runOf(each).job)));
  return results.every((each) => done.has(jobKey(runOf(each).job))) ? 'passed' : 'running';
}

function runOf({ job, of }: JobResult): NonNullable<JobResult['of']> {
  return of ?? { job: { name: job, app: '' } };
}
