import { fleetFormat, readFleet, type Fleet, type FleetProblem, type Known, type RolloutSpec } from '@gradus/core';
import type { Place } from '../load-project.ts';
import { RepositoryError } from '../repository-error.ts';
import { commitTree } from '../tree.ts';

/** Reads the fleet file that a manifest names, as it lies in a commit. Throws RepositoryError where it names none, or one that is no fleet. */
export async function manifestFleet(
  { repository, prefix }: Place,
  commit: string | undefined,
  { targets }: RolloutSpec,
): Promise<Known<Fleet>> {
  const path = targets?.fleet;
  if (path === undefined)
    throw new RepositoryError(
      'The manifest names no fleet file (spec.targets.fleet). Add one, or give --fleet FILE or --fleet-command.',
    );
  if (repository === undefined || commit === undefined) return { unreadable: 'there is no commit to read it from' };
  const tree = await commitTree(repository, commit, { prefix, select: (file) => file === path });
  const text = tree.get(path)?.text;
  if (text === undefined)
    throw new RepositoryError(`The fleet file ${path} of the manifest is not in commit ${commit.slice(0, 10)}.`);
  const read = readFleet(text, fleetFormat(path));
  if (read.ok) return read.fleet;
  throw new RepositoryError(`The fleet file cannot be used:\n${fleetProblems(path, read.problems)}`);
}

export function fleetProblems(path: string, problems: readonly FleetProblem[]): string {
  return problems
    .map(({ message, fix, position }) => `  ${path}:${position.line}:${position.column}: ${message} ${fix}`)
    .join('\n');
}
