import { expect, test } from 'vitest';
import { ciRunUrl } from './run-url.ts';

const github = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/webshop', GITHUB_RUN_ID: '71' };
const job = 'https://gitlab.com/acme/webshop/-/jobs/9';
const pipeline = 'https://gitlab.com/acme/webshop/-/pipelines/7';

test.each([
  ['a run of GitHub', github, 'https://github.com/acme/webshop/actions/runs/71/attempts/1'],
  [
    'its second attempt',
    { ...github, GITHUB_RUN_ATTEMPT: '2' },
    'https://github.com/acme/webshop/actions/runs/71/attempts/2',
  ],
  ['a job of GitLab', { CI_JOB_URL: job, CI_PIPELINE_URL: pipeline }, job],
  ['a pipeline', { CI_PIPELINE_URL: pipeline }, pipeline],
  ['a run without a repository', { ...github, GITHUB_REPOSITORY: '' }, undefined],
  ['what is no address', { CI_JOB_URL: 'the job' }, undefined],
  ['what would run in a browser', { CI_JOB_URL: 'javascript:alert(1)' }, undefined],
  ['no job at all', { CI: 'true' }, undefined],
])('%s', (_, environment, url) => {
  expect(ciRunUrl(environment)).toBe(url);
});
