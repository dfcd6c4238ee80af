import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  parseResults,
  type Handed,
  type Observation,
  type Recorded,
  type TargetResult,
} from '@gradus/rollout/internal';
import { fileTrouble } from '../../files/file-trouble.ts';
import { givenText } from '../../files/given-text.ts';
import { submitResults, type Ticked } from '../steps.ts';
import { announce } from './announce.ts';
import type { RolloutJob } from './rollout-job.ts';

/** A file with results, a folder of such files, or an open file such as standard input. */
export interface ResultSource {
  /** What messages call it. */
  readonly name: string;
  /** A path, or a file descriptor. */
  readonly at: string | number;
}

export interface RecordOptions {
  readonly sources: readonly ResultSource[];
  /** Results and observations that came in another way. */
  readonly more?: Handed;
  /** Prints what was recorded, before anybody is notified. */
  readonly show: (recorded: RecordedResults) => void;
}

export type RecordedResults = Ticked & { readonly recorded: readonly Recorded[] };

export interface RecordOutcome {
  /** How many results and observations there were. With 0 nothing was recorded or shown. */
  readonly count: number;
  /** Those that could not be taken, with the reason. What was recorded before, or says nothing new, is not among them. */
  readonly ignored: readonly Recorded[];
  /** Files that could not be used, a sentence each that begins with the name. */
  readonly problems: readonly string[];
}

/**
 * Records the results in files and folders, all in one commit, and notifies people. A file that cannot be used does not lose the results
 * of the others. The verb has failed if something was ignored, could not be used, or there was nothing. Throws RepositoryError.
 */
export async function recordJob(
  job: RolloutJob,
  name: string,
  { sources, more, show }: RecordOptions,
): Promise<RecordOutcome> {
  const { results, observations, problems } = readSources(sources, job.site.now().getTime());
  const handed = {
    results: [...results, ...(more?.results ?? [])],
    observations: [...observations, ...(more?.observations ?? [])],
  };
  const count = handed.results.length + handed.observations.length;
  if (count === 0) return { count, ignored: [], problems };
  const recorded = await submitResults(job.site, name, handed);
  show(recorded);
  await announce(job, recorded);
  const { plan } = recorded.state;
  // A look at another fleet would say nothing about any target, and must not pass for one at this fleet.
  const isForeign = recorded.recorded.every(({ target }) => !plan.targets.has(target));
  const ignored = recorded.recorded.filter(({ taken, unchanged }) => !taken && (isForeign || unchanged !== true));
  return { count, ignored, problems };
}

interface SourcesRead {
  readonly results: readonly TargetResult[];
  readonly observations: readonly Observation[];
  readonly problems: readonly string[];
}

function readSources(sources: readonly ResultSource[], now: number): SourcesRead {
  const results: TargetResult[] = [];
  const observations: Observation[] = [];
  const problems: string[] = [];
  for (const source of sources.flatMap(filesIn)) {
    const read = readSource(source, now);
    if ('problem' in read) problems.push(read.problem);
    else {
      results.push(...read.results);
      observations.push(...read.observations);
    }
  }
  return { results, observations, problems };
}

function readSource(
  { name, at }: ResultSource,
  now: number,
): Omit<SourcesRead, 'problems'> | { readonly problem: string } {
  let text: string;
  try {
    text = givenText(at);
  } catch (error) {
    return { problem: `${name} cannot be read: ${fileTrouble(error)}.` };
  }
  const read = parseResults(text, now);
  return 'problems' in read ? { problem: `${name} cannot be used:\n  ${read.problems.join('\n  ')}` } : read;
}

/** A file itself; for a folder, the .json files below it, ordered by path. */
function filesIn(source: ResultSource): readonly ResultSource[] {
  const { name, at } = source;
  if (typeof at === 'number' || statSync(at, { throwIfNoEntry: false })?.isDirectory() !== true) return [source];
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ name: join(name, path.slice(at.length)), at: path }));
}
