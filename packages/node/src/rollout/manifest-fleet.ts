import { fleetFormat, readFleet, type Fleet, type FleetProblem, type RolloutSpec } from '@gradus/core';
import { projectTree, type Place } from '../load-project.ts';
import { RepositoryError } from '../repository-error.ts';

/**
 * Reads the fleet file that a manifest names, as it lies in a commit, or without one in the working tree. Throws RepositoryError where it
 * names none, or one that is no fleet.
 */
export async function manifestFleet(
  place: Place,
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
    throw new RepositoryError(`The fleet file ${path} that the manifest names is not ${where}, or is no text.`);
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
