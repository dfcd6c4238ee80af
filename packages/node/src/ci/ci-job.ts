import { githubJob } from './github.ts';
import { gitlabJob } from './gitlab.ts';
import type { CiJob, Environment } from './job.ts';
import { noJob } from './no-job.ts';

/** Reads the environment of a job of GitHub Actions or GitLab CI. It reads the event file on GitHub, and no other files. */
export function ciJob(environment: Environment): CiJob {
  if (environment['GITHUB_ACTIONS'] === 'true') return githubJob(environment);
  return environment['GITLAB_CI'] === 'true' ? gitlabJob(environment) : noJob;
}
