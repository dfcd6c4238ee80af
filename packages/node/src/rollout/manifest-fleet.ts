import { fleetFormat, type FleetProblem } from '@gradus/rollout/internal';
import { readFleet, type Fleet } from '@gradus/rollout';
import type { RolloutSpec } from '@gradus/core/internal';
import { projectTree, type ProjectPlace } from '../project/load-project.ts';
import { RepositoryError } from '../files/repository-error.ts';

/**
 * Reads the fleet file that a manifest names, from a commit, or without one from the working tree. Throws RepositoryError if it names
 * none, or one that is not a valid fleet.
 */
export async function manifestFleet(
  place: ProjectPlace,
  commit: string | undefined,
  { targets }: RolloutSpec,
): Promise<Fleet> {
  const path = targets?.fleet;
  if (path === undefined)
    throw new RepositoryError(
      'The manifest names no fleet file (spec.targets.fleet). Add one, or give --fleet FILE or --fleet-command.',
    );
  const only = { reads: (file: string): boolean => file === path, sourcesOf: () => [] };
  const text = (await projectTree(place, commit, only)).get(path)?.text;
  if (text === undefined) {
    const where = commit === undefined ? 'here' : `in commit ${commit.slice(0, 10)}`;
    throw new RepositoryError(`The fleet file ${path} that the manifest names is not ${where}, or is not text.`);
  }
  const read = readFleet(text, fleetFormat(path));
  if (read.ok) return read.fleet;
  throw new RepositoryError(`The fleet file cannot be used:\n${fleetProblems(path, read.problems)}`);
}

export function fleetProblems(path: string, problems: readonly FleetProblem[]): string {
  return problems
    .map(({ message, fix, position }) => `  ${path}:${position.line}:${position.column}: ${message} ${fix}`)
    .join('\n');
}
