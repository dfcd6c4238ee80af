import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setFailed, warning } from '@actions/core';
import { parseResults, type Observation, type TargetResult } from '@gradus/rollout/internal';
import { submitResults, type Site } from '@gradus/node';
import { type Ticked, givenText } from '@gradus/node/internal';
import { InputError } from './inputs.ts';

/**
 * Takes the results in files and folders, all in one commit. A file that cannot be used fails the step after the others were taken: what one cell
 * wrote must not lose what the others did.
 */
export async function submitJobResults(
  site: Site,
  name: string,
  paths: readonly string[],
): Promise<Ticked | undefined> {
  if (paths.length === 0) throw new InputError('results: it is empty. Name the folder that the artifacts are in.');
  const results: TargetResult[] = [];
  const observations: Observation[] = [];
  const problems: string[] = [];
  const files = paths.flatMap(filesIn);
  for (const file of files) {
    const read = readResults(file, site.now().getTime());
    if ('problems' in read) problems.push(`${file} cannot be used: ${read.problems.join(' ')}`);
    else {
      results.push(...read.results);
      observations.push(...read.observations);
    }
  }
  const count = results.length + observations.length;
  if (problems.length > 0) setFailed(problems.slice(0, 20).join('\n'));
  else if (count === 0)
    setFailed(`There are no results in ${paths.join(', ')}. What was started is looked at when its lease ends.`);
  if (count === 0) return undefined;
  const told = await submitResults(site, name, { results, observations });
  const ignored = told.recorded.filter(({ taken }) => !taken);
  if (ignored.length > 0)
    warning(
      `Not taken: ${ignored
        .slice(0, 20)
        .map(({ target, why }) => `${target} (${why})`)
        .join(', ')}.`,
    );
  return told;
}

function readResults(file: string, now: number): ReturnType<typeof parseResults> {
  try {
    return parseResults(givenText(file), now);
  } catch {
    return { problems: ['It cannot be read.'] };
  }
}

/** Files themselves; for a folder, the .json files below it, ordered by path. A missing path has no files. */
function filesIn(path: string): readonly string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
