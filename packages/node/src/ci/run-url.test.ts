import { expect, test } from 'vitest';
import { ciJob } from './ci-job.ts';

const github = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/webshop',
  GITHUB_RUN_ID: '71',
};
const job = 'https://gitlab.com/acme/webshop/-/jobs/9';
const pipeline = 'https://gitlab.com/acme/webshop/-/pipelines/7';

test.each([
  ['a run of GitHub', github, 'https://github.com/acme/webshop/actions/runs/71/attempts/1'],
  [
    'its second attempt',
    { ...github, GITHUB_RUN_ATTEMPT: '2' },
    'https://github.com/acme/webshop/actions/runs/71/attempts/2',
  ],
  ['a job of GitLab', { GITLAB_CI: 'true', CI_JOB_URL: job, CI_PIPELINE_URL: pipeline }, job],
  ['a pipeline', { GITLAB_CI: 'true', CI_PIPELINE_URL: pipeline }, pipeline],
  ['a run without a repository', { ...github, GITHUB_REPOSITORY: '' }, undefined],
  ['what is not an address', { GITLAB_CI: 'true', CI_JOB_URL: 'the job' }, undefined],
  ['what would run in a browser', { GITLAB_CI: 'true', CI_JOB_URL: 'javascript:alert(1)' }, undefined],
  ['no job at all', { CI: 'true' }, undefined],
])('%s', (_, environment, url) => {
  expect(ciJob(environment).runUrl).toBe(url);
});
