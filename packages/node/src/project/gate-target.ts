import { ConfigurationError } from '@gradus/core';
import { isGateTarget, readProject, type Project } from '@gradus/core/internal';
import { isUnreadable, type Review, type Unreadable } from '@gradus/core/forge';
import { findProject, type ProjectPlace } from './load-project.ts';
import { projectFile } from './project-root.ts';
import { RepositoryError } from '../files/repository-error.ts';
import { commitTree } from '../git/tree.ts';

/** The name of the status or check run to require. It is about requests to the branches that `gate.targets` lists. */
export const requiredName = 'gradus';

/**
 * Another branch may have lax rules, and a status belongs to the head alone, so its verdict has another name. If it is unknown whether the
 * branch is listed, it is treated as listed.
 */
export function checkName(branch: string, listed: boolean | Unreadable): string {
  return listed === false ? `${requiredName} (to ${branch})` : requiredName;
}

/** Whether requests to a branch are reported under the required name; if the default branch cannot be read, why this is not known. */
export type ListedTargets = (branch: string) => boolean | Unreadable;

/**
 * The branches for the required name, from the project file of the default branch in this clone.
 *
 * @param tip of the request's own target, used if that is the default branch
 */
export async function listedTargets(dir: string, review: Review, tip: string): Promise<ListedTargets> {
  const { defaultBranch, target } = review;
  if (isUnreadable(defaultBranch)) return () => defaultBranch;
  const place = await findProject(dir);
  try {
    const refs = (await place.repository?.refs('refs/remotes/origin/')) ?? new Map<string, string>();
    const commit = defaultBranch === target.branch ? tip : refs.get(`refs/remotes/origin/${defaultBranch}`);
    if (commit === undefined)
      return () => ({ unreadable: `the default branch ${defaultBranch} is not in this clone; fetch it` });
    const project = await projectAt(place, commit);
    return (branch) => isGateTarget(project, branch, defaultBranch);
  } catch (error) {
    if (!(error instanceof ConfigurationError) && !(error instanceof RepositoryError)) throw error;
    return () => ({
      unreadable: `gradus.yaml of the default branch ${defaultBranch} cannot be used: ${error.message}`,
    });
  } finally {
    await place.repository?.close();
  }
}

async function projectAt({ repository, prefix }: ProjectPlace, commit: string): Promise<Project> {
  if (repository === undefined) throw new RepositoryError('There is no Git repository here.');
  const tree = await commitTree(repository, commit, { prefix, select: (path) => path === projectFile });
  return readProject(tree);
}
