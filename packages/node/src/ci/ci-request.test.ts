import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ciJob } from './ci-job.ts';
import type { CiRequest } from './job.ts';

const ciRequest = (environment: Record<string, string>): CiRequest | undefined => ciJob(environment).request;

const [head, merged, target, diffBase] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
  string,
];

/** The variables of every pipeline of a merge request: docs.gitlab.com, "Predefined CI/CD variables reference". */
const gitlab = {
  GITLAB_CI: 'true',
  CI_API_V4_URL: 'https://git.example.com/gitlab/api/v4',
  CI_PROJECT_PATH: 'acme/shop/webshop',
  CI_MERGE_REQUEST_PROJECT_PATH: 'acme/shop/webshop',
  CI_MERGE_REQUEST_IID: '12',
  CI_MERGE_REQUEST_DIFF_BASE_SHA: diffBase,
};

const where = {
  forge: 'gitlab',
  repository: 'acme/shop/webshop',
  apiUrl: 'https://git.example.com/gitlab/api/v4',
  number: 12,
};

describe('on GitLab', () => {
  test('a detached pipeline runs on the head, and does not report the tip of the target', () => {
    const detached = {
      CI_MERGE_REQUEST_EVENT_TYPE: 'detached',
      CI_COMMIT_SHA: head,
      // Both are there, and empty.
      CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: '',
      CI_MERGE_REQUEST_TARGET_BRANCH_SHA: '',
    };
    expect(ciRequest({ ...gitlab, ...detached })).toEqual({ ...where, queued: false, head });
  });

  test('a pipeline of merged results runs on a generated commit: the head of the branch is checked', () => {
    const results = {
      CI_MERGE_REQUEST_EVENT_TYPE: 'merged_result',
      CI_COMMIT_SHA: merged,
      CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head,
      CI_MERGE_REQUEST_TARGET_BRANCH_SHA: target,
    };
    expect(ciRequest({ ...gitlab, ...results })).toEqual({ ...where, queued: false, head, base: target, merged });
  });

  test('in a merge train, its own commit is checked, on top of the requests before it', () => {
    const train = {
      CI_MERGE_REQUEST_EVENT_TYPE: 'merge_train',
      CI_COMMIT_SHA: merged,
      CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head,
      CI_MERGE_REQUEST_TARGET_BRANCH_SHA: target,
    };
    expect(ciRequest({ ...gitlab, ...train })).toEqual({ ...where, queued: true, head: merged, base: target });
  });

  test('the pipeline of a fork uses the project of the request', () => {
    const fork = {
      CI_MERGE_REQUEST_EVENT_TYPE: 'detached',
      CI_PROJECT_PATH: 'eve/webshop',
      CI_MERGE_REQUEST_SOURCE_PROJECT_PATH: 'eve/webshop',
      CI_COMMIT_SHA: head,
    };
    expect(ciRequest({ ...gitlab, ...fork })).toEqual({ ...where, queued: false, head });
  });

  test('a pipeline of a branch has no request, so it names no commits of one', () => {
    const branch = { GITLAB_CI: 'true', CI_PROJECT_PATH: 'acme/webshop', CI_COMMIT_SHA: head };
    expect(ciRequest(branch)).toEqual({
      forge: 'gitlab',
      repository: 'acme/webshop',
      apiUrl: 'https://gitlab.com/api/v4',
      queued: false,
    });
  });

  test('a pipeline of a branch has the previous commit of the branch after a push, but not for a schedule', () => {
    const branch = { GITLAB_CI: 'true', CI_COMMIT_BRANCH: 'main', CI_COMMIT_SHA: head };
    const push = { ...branch, CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BEFORE_SHA: target };
    expect(ciRequest(push)?.on).toEqual({ branch: 'main', tip: head, pushed: true, before: target });
    const schedule = { ...branch, CI_PIPELINE_SOURCE: 'schedule', CI_COMMIT_BEFORE_SHA: '0'.repeat(40) };
    expect(ciRequest(schedule)?.on).toEqual({ branch: 'main', tip: head, pushed: false });
    expect(ciRequest({ ...gitlab, ...push })?.on, 'of a merge request').toBeUndefined();
  });

  test.each([
    ['a number that is none', { CI_MERGE_REQUEST_IID: '12; rm -rf /' }],
    ['commits that are none', { CI_COMMIT_SHA: '--upload-pack=x', CI_MERGE_REQUEST_TARGET_BRANCH_SHA: 'main' }],
  ])('%s is left out', (_, given) => {
    const request = ciRequest({ ...gitlab, CI_COMMIT_SHA: head, ...given });
    expect(JSON.stringify(request)).not.toMatch(/rm -rf|upload-pack|"main"/);
  });
});

describe('on GitHub', () => {
  const dir = mkdtempSync(join(tmpdir(), 'gradus-event-'));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  function on(event: object | string): ReturnType<typeof ciRequest> {
    const path = join(dir, 'event.json');
    writeFileSync(path, typeof event === 'string' ? event : JSON.stringify(event));
    return ciRequest({ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/webshop', GITHUB_EVENT_PATH: path });
  }

  const there = { forge: 'github', repository: 'acme/webshop', apiUrl: 'https://api.github.com' };

  test('a pull request has its number, its head and the tip of its target', () => {
    const event = { pull_request: { number: 7, head: { sha: head }, base: { sha: target } } };
    expect(on(event)).toEqual({ ...there, queued: false, number: 7, base: target, head });
  });

  test('a merge queue names its request in its ref', () => {
    const ref = `refs/heads/gh-readonly-queue/release/2.x/pr-7-${target}`;
    const event = { merge_group: { head_ref: ref, head_sha: merged, base_sha: target } };
    expect(on(event)).toEqual({ ...there, queued: true, number: 7, base: target, head: merged });
  });

  test.each([
    ['a push', { before: target }, { before: target }],
    ['a push of a new branch', { before: '0'.repeat(40) }, {}],
  ])('%s reports the pushed commit, not the current one of the branch', (_, event, expected) => {
    const path = join(dir, 'push.json');
    writeFileSync(path, JSON.stringify({ ref: 'refs/heads/release/2', after: head, ...event }));
    const job = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/release/2' };
    const given = ciRequest({ ...job, GITHUB_SHA: merged, GITHUB_EVENT_PATH: path });
    expect(given?.on).toEqual({ branch: 'release/2', tip: head, pushed: true, ...expected });
  });

  test.each([
    ['a schedule', { GITHUB_EVENT_NAME: 'schedule', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: head }, 'main'],
    ['a tag', { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/tags/1', GITHUB_SHA: head }, undefined],
  ])('%s has the branch of the job', (_, job, branch) => {
    expect(ciRequest({ GITHUB_ACTIONS: 'true', ...job })?.on?.branch).toBe(branch);
  });

  test.each([
    ['a push', { ref: 'refs/heads/main' }],
    ['an event that is not JSON', '{'],
    ['an event that is not an object', '7'],
  ])('%s belongs to no request', (_, event) => {
    expect(on(event)).toEqual({ ...there, queued: false });
  });
});

test('elsewhere there is no request', () => {
  expect(ciRequest({ CI: 'true' })).toBeUndefined();
});
