import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ciRequest } from './ci-request.ts';

const [head, merged, target, diffBase] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
  string,
];

/** What every pipeline of a merge request has: docs.gitlab.com, "Predefined CI/CD variables reference". */
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
  test('a detached pipeline runs on the head, and does not tell the tip of the target', () => {
    const detached = {
      CI_MERGE_REQUEST_EVENT_TYPE: 'detached',
      CI_COMMIT_SHA: head,
      // Both are there, and empty.
      CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: '',
      CI_MERGE_REQUEST_TARGET_BRANCH_SHA: '',
    };
    expect(ciRequest({ ...gitlab, ...detached })).toEqual({ ...where, queued: false, head });
  });

  test('a pipeline of merged results runs on a commit that nobody made: the head of the branch is judged', () => {
    const results = {
      CI_MERGE_REQUEST_EVENT_TYPE: 'merged_result',
      CI_COMMIT_SHA: merged,
      CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head,
      CI_MERGE_REQUEST_TARGET_BRANCH_SHA: target,
    };
    expect(ciRequest({ ...gitlab, ...results })).toEqual({ ...where, queued: false, head, base: target, merged });
  });

  test('in a merge train its own commit is judged, upon the requests before it', () => {
    const train = {
      CI_MERGE_REQUEST_EVENT_TYPE: 'merge_train',
      CI_COMMIT_SHA: merged,
      CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head,
      CI_MERGE_REQUEST_TARGET_BRANCH_SHA: target,
    };
    expect(ciRequest({ ...gitlab, ...train })).toEqual({ ...where, queued: true, head: merged, base: target });
  });

  test('the pipeline of a fork asks the project that the request is for', () => {
    const fork = {
      CI_MERGE_REQUEST_EVENT_TYPE: 'detached',
      CI_PROJECT_PATH: 'eve/webshop',
      CI_MERGE_REQUEST_SOURCE_PROJECT_PATH: 'eve/webshop',
      CI_COMMIT_SHA: head,
    };
    expect(ciRequest({ ...gitlab, ...fork })).toEqual({ ...where, queued: false, head });
  });

  test('a pipeline of a branch is of no request', () => {
    const branch = { GITLAB_CI: 'true', CI_PROJECT_PATH: 'acme/webshop', CI_COMMIT_SHA: head };
    expect(ciRequest(branch)).toEqual({
      forge: 'gitlab',
      repository: 'acme/webshop',
      apiUrl: 'https://gitlab.com/api/v4',
      queued: false,
      head,
    });
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
    ['a push', { ref: 'refs/heads/main' }],
    ['an event that is no JSON', '{'],
    ['an event that is no object', '7'],
  ])('%s is of no request', (_, event) => {
    expect(on(event)).toEqual({ ...there, queued: false });
  });
});

test('elsewhere there is no request', () => {
  expect(ciRequest({ CI: 'true' })).toBeUndefined();
});
