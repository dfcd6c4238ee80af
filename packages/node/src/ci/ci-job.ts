import { githubJob } from './github.ts';
import { gitlabJob } from './gitlab.ts';
import type { CiJob, Environment } from './job.ts';
import { noJob } from './no-job.ts';

/** Reads what a job of GitHub Actions or GitLab CI says about itself. It reads the file of the event on GitHub, and nothing else. */
export function ciJob(environment: Environment): CiJob {
  if (environment['GITHUB_ACTIONS'] === 'true') return githubJob(environment);
  return environment['GITLAB_CI'] === 'true' ? gitlabJob(environment) : noJob;
}
