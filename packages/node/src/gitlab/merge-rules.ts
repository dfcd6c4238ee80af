import type { Review } from '@gradus/core/forge';
import { readObject, readTextMember } from './answers.ts';
import type { GitlabClient } from './client.ts';
import { gitlabReason } from './request-failed.ts';

/**
 * How the project merges. With the methods "semi-linear history" and "fast-forward" a head has to contain the tip of the target, and
 * GitLab offers to rebase it; in a merge train, each commit is checked on top of those before it. Neither has any effect if pipelines need
 * not succeed. A job token may not read the project.
 */
export async function readGitlabMergeRules({
  api,
  project,
}: GitlabClient): Promise<Pick<Review, 'rebaseMerging' | 'anchored' | 'defaultBranch'>> {
  try {
    const settings = readObject(await api.Projects.show(project));
    const rebases = readTextMember(settings, 'merge_method') !== 'merge';
    const required = settings['only_allow_merge_if_pipeline_succeeds'] === true;
    return {
      defaultBranch: readTextMember(settings, 'default_branch'),
      rebaseMerging: rebases,
      anchored: required && (rebases || settings['merge_trains_enabled'] === true),
    };
  } catch (error) {
    const unread = { unreadable: `the settings of the project cannot be read: ${gitlabReason(error)}` };
    return { defaultBranch: unread, rebaseMerging: unread, anchored: unread };
  }
}
