import { isOid } from '../git/oid.ts';
import type { CiJob, CiRequest, Environment } from './job.ts';
import { branchOf, commitIn, commitsOf, given, webAddress } from './values.ts';

/** A job of GitLab CI: docs.gitlab.com, "Predefined CI/CD variables reference". */
export function gitlabJob(environment: Environment): CiJob {
  const pipeline = given(environment['CI_PIPELINE_ID']);
  const project = given(environment['CI_MERGE_REQUEST_SOURCE_PROJECT_URL']) ?? given(environment['CI_PROJECT_URL']);
  const jobToken = given(environment['CI_JOB_TOKEN']);
  return {
    forge: 'gitlab',
    request: requestOf(environment),
    actor: given(environment['GITLAB_USER_LOGIN']),
    commit: commitIn(environment['CI_COMMIT_SHA']),
    branch: given(environment['CI_COMMIT_REF_NAME']),
    targetBranch: targetBranchOf(environment),
    runId: pipeline && `gitlab-${pipeline}-${environment['CI_JOB_ID'] ?? ''}`,
    run: undefined,
    // The page of the job has its log; the page of the pipeline is one click further.
    runUrl: webAddress(given(environment['CI_JOB_URL']) ?? environment['CI_PIPELINE_URL']),
    serverUrl: given(environment['CI_SERVER_URL']),
    workspace: given(environment['CI_PROJECT_DIR']) ?? '.',
    outputFile: undefined,
    summaryFile: undefined,
    filesUrl: (commit) => project && `${project}/-/blob/${commit}/`,
    token: (forge) =>
      (forge === 'gitlab' && (environment['GRADUS_TOKEN'] || environment['GITLAB_TOKEN'] || jobToken)) || '',
    isJobToken: (token) => token !== '' && token === jobToken,
  };
}

/** In the pipeline of a fork, `origin` is the fork: its branch of this name is not the target of the request. */
function targetBranchOf(environment: Environment): string | undefined {
  const target = given(environment['CI_MERGE_REQUEST_PROJECT_PATH']);
  if (target !== undefined && target !== environment['CI_PROJECT_PATH']) return undefined;
  return given(environment['CI_MERGE_REQUEST_TARGET_BRANCH_NAME']);
}

/**
 * A pipeline of merged results runs on a generated commit, so the head of the source branch is checked, which is what people approve. A
 * merge train puts its commit on top of those of earlier requests, and exactly this commit lands on the target.
 */
function requestOf(environment: Environment): CiRequest {
  const number = environment['CI_MERGE_REQUEST_IID'];
  const commit = environment['CI_COMMIT_SHA'] ?? '';
  const source = environment['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA'] ?? '';
  const queued = environment['CI_MERGE_REQUEST_EVENT_TYPE'] === 'merge_train';
  const head = queued || source === '' ? commit : source;
  return {
    forge: 'gitlab',
    // In the pipeline of a fork CI_PROJECT_PATH is the fork.
    repository: environment['CI_MERGE_REQUEST_PROJECT_PATH'] ?? environment['CI_PROJECT_PATH'] ?? '',
    apiUrl: environment['CI_API_V4_URL'] ?? 'https://gitlab.com/api/v4',
    queued,
    ...(number !== undefined && /^\d{1,10}$/.test(number) && { number: Number(number) }),
    ...(number !== undefined && {
      // CI_MERGE_REQUEST_DIFF_BASE_SHA is where the branch began, but the governing rules are read at the tip of the target.
      ...commitsOf(environment['CI_MERGE_REQUEST_TARGET_BRANCH_SHA'] ?? '', head),
      ...(head !== commit && isOid(commit) && { merged: commit }),
    }),
    ...(number === undefined &&
      branchOf({
        branch: environment['CI_COMMIT_BRANCH'] ?? '',
        tip: commit,
        pushed: environment['CI_PIPELINE_SOURCE'] === 'push',
        before: environment['CI_COMMIT_BEFORE_SHA'] ?? '',
      })),
  };
}
