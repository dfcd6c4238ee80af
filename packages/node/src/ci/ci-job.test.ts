import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BatchDeployment } from '@gradus/core/forge';
import { afterEach, describe, expect, test } from 'vitest';
import { connect, jobConnection } from '../connect/connect.ts';
import { ciJob } from './ci-job.ts';
import type { Environment } from './job.ts';

const github = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/webshop' };
const gitlab = { GITLAB_CI: 'true', CI_PROJECT_PATH: 'acme/webshop' };
const tokens = { GITHUB_TOKEN: 'of-github', GITLAB_TOKEN: 'of-gitlab', CI_JOB_TOKEN: 'of-job' };

describe('a token is for its own forge', () => {
  test.each<[string, Environment, 'github' | 'gitlab', string]>([
    ['GitHub, on GitHub', { ...github, ...tokens }, 'github', 'of-github'],
    ['GitLab, on GitHub', { ...github, ...tokens, GRADUS_TOKEN: 'mine' }, 'gitlab', ''],
    ['GitLab, on GitLab', { ...gitlab, ...tokens }, 'gitlab', 'of-gitlab'],
    ['GitHub, on GitLab', { ...gitlab, ...tokens, GRADUS_TOKEN: 'mine' }, 'github', ''],
    ['GitLab, with the token of the job only', { ...gitlab, CI_JOB_TOKEN: 'of-job' }, 'gitlab', 'of-job'],
    ['GitHub, with one for Gradus', { ...github, ...tokens, GRADUS_TOKEN: 'mine' }, 'github', 'mine'],
    ['GitLab, with one for Gradus', { ...gitlab, ...tokens, GRADUS_TOKEN: 'mine' }, 'gitlab', 'mine'],
    ['GitHub, where that is empty', { ...github, ...tokens, GRADUS_TOKEN: '' }, 'github', 'of-github'],
    ['GitHub, on GitHub with the token of GitLab only', { ...github, GITLAB_TOKEN: 'of-gitlab' }, 'github', ''],
    ['GitLab, on GitLab with the token of GitHub only', { ...gitlab, GITHUB_TOKEN: 'of-github' }, 'gitlab', ''],
    ['GitHub, in a terminal', { ...tokens, GRADUS_TOKEN: 'mine' }, 'github', ''],
  ])('%s', (_, environment, forge, token) => {
    expect(ciJob(environment).token(forge)).toBe(token);
  });

  test('the job token is recognised on GitLab, and nowhere else', () => {
    expect(ciJob({ ...gitlab, ...tokens }).isJobToken('of-job')).toBe(true);
    expect(ciJob({ ...gitlab, ...tokens }).isJobToken('of-gitlab')).toBe(false);
    expect(ciJob({ ...gitlab, CI_JOB_TOKEN: '' }).isJobToken('')).toBe(false);
    expect(ciJob({ ...github, ...tokens }).isJobToken('of-job')).toBe(false);
  });
});

describe('no token is sent to the host of another forge', () => {
  const servers: Server[] = [];
  afterEach(() => servers.splice(0).forEach((server) => server.close()));

  /** Returns nothing useful, and records the requests. */
  async function listening(): Promise<{ readonly url: string; readonly heard: string[] }> {
    const heard: string[] = [];
    const server = createServer((request, response) => {
      heard.push(JSON.stringify(request.headers));
      response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}');
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard };
  }

  const batch: BatchDeployment & { commit: string; branch: string } = {
    key: 'checkout/prod/1',
    environment: 'production',
    state: 'succeeded',
    description: 'Batch 1.',
    commit: 'a'.repeat(40),
    branch: 'main',
  };

  test.each(['github', 'gitlab'] as const)('a job of %s', async (forge) => {
    const [hub, lab] = await Promise.all([listening(), listening()]);
    const here = forge === 'github' ? github : gitlab;
    const job = ciJob({ ...tokens, ...here, GITHUB_API_URL: hub.url, CI_API_V4_URL: `${lab.url}/api/v4` });
    const written = await (await connect(jobConnection(job)!)).deployment(batch);
    expect(written.written).toBe(false);
    const [own, other, token] = forge === 'github' ? [hub, lab, 'of-github'] : [lab, hub, 'of-gitlab'];
    expect(other.heard).toEqual([]);
    expect(own.heard.length).toBeGreaterThan(0);
    for (const headers of own.heard) {
      expect(headers).toContain(token);
      for (const foreign of Object.values(tokens).filter((each) => each !== token))
        expect(headers).not.toContain(foreign);
    }
  });
});

describe('the environment of a job', () => {
  test('on GitHub', () => {
    const job = ciJob({
      ...github,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_REF_NAME: 'main',
      GITHUB_BASE_REF: '',
      GITHUB_ACTOR: 'octocat',
      GITHUB_RUN_ID: '71',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_WORKSPACE: '/work',
    });
    expect(job).toMatchObject({
      forge: 'github',
      actor: 'octocat',
      commit: 'a'.repeat(40),
      branch: 'main',
      targetBranch: undefined,
      runId: 'github-71-2',
      run: { number: 71, attempt: 2 },
      workspace: '/work',
    });
    expect(job.filesUrl('abc')).toBe('https://github.com/acme/webshop/blob/abc/');
  });

  test('on GitLab', () => {
    const job = ciJob({
      ...gitlab,
      CI_COMMIT_SHA: 'b'.repeat(40),
      CI_COMMIT_REF_NAME: 'main',
      GITLAB_USER_LOGIN: 'root',
      CI_PIPELINE_ID: '7',
      CI_JOB_ID: '9',
      CI_PROJECT_URL: 'https://gitlab.com/acme/webshop',
    });
    expect(job).toMatchObject({ forge: 'gitlab', actor: 'root', commit: 'b'.repeat(40), runId: 'gitlab-7-9' });
    expect(job.filesUrl('abc')).toBe('https://gitlab.com/acme/webshop/-/blob/abc/');
  });

  test.each([{}, { CI: 'true' }, { JENKINS_URL: 'https://jenkins.example.com', ...tokens }])(
    'elsewhere: %j',
    (here) => {
      expect(ciJob(here)).toMatchObject({ forge: undefined, request: undefined, runId: undefined, actor: undefined });
      expect(jobConnection(ciJob(here))).toBeUndefined();
    },
  );

  test.each(['latest', '7; rm', '', '-1'])('a run called %j has no number', (run) => {
    expect(ciJob({ ...github, GITHUB_RUN_ID: run }).run).toBeUndefined();
  });

  test('a commit that is not a full id is not known', () => {
    expect(ciJob({ ...github, GITHUB_SHA: 'main' }).commit).toBeUndefined();
    expect(ciJob({ ...gitlab, CI_COMMIT_SHA: '--upload-pack=x' }).commit).toBeUndefined();
  });
});

test.each([
  ['acme/webshop', 'main'],
  // In a fork, `origin` is the fork, and its branch `main` is not the target of the request.
  ['eve/webshop', undefined],
])('in a pipeline of %s, the target branch of a request to acme/webshop is %s', (project, branch) => {
  const job = ciJob({
    GITLAB_CI: 'true',
    CI_PROJECT_PATH: project,
    CI_MERGE_REQUEST_PROJECT_PATH: 'acme/webshop',
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
  });
  expect(job.targetBranch).toBe(branch);
});
