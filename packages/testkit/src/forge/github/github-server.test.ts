import { expect, test } from 'vitest';
import { commitOf } from '../forge-world.ts';
import { startGithub, type GithubServer } from './github-server.ts';
import type { GithubToken } from './state.ts';
import { githubRequests } from './verbs.ts';

const all = { pulls: 'write', checks: 'write', statuses: 'write', contents: 'read' } as const;
const tokens: Readonly<Record<string, GithubToken>> = {
  job: { login: 'github-actions[bot]', app: 'github-actions', may: { ...all } },
  person: { login: 'ada', may: { ...all } },
  reader: {
    login: 'github-actions[bot]',
    app: 'github-actions',
    may: { pulls: 'read', checks: 'read', statuses: 'read', contents: 'read' },
  },
  stranger: { login: 'eve', may: {} },
};

/** A server with request 1, whose head is commit 1 and whose diff shows line 3 of plan.yaml. */
async function github(): Promise<GithubServer> {
  const server = await startGithub();
  for (const [secret, token] of Object.entries(tokens)) server.state.tokens.set(secret, token);
  githubRequests(server.state).open({ head: commitOf(1), shows: { 'plan.yaml': [3] } });
  return server;
}

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown> & { readonly message?: string };
}

/** One exchange: `POST issues/1/comments` of our repository, with the token of the job unless another is named. */
async function ask(server: GithubServer, operation: string, body?: unknown, token = 'job'): Promise<Answered> {
  const [method = '', path = ''] = operation.split(' ');
  const response = await fetch(`${server.url}${path.startsWith('/') ? '' : '/repos/acme/webshop/'}${path}`, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const parsed = (text === '' ? {} : JSON.parse(text)) as Answered['body'];
  return { status: response.status, headers: response.headers, body: parsed };
}

const annotation = { path: 'plan.yaml', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'No.' };
const run = (count: number, more: object = {}): object => ({
  name: 'gradus',
  head_sha: commitOf(1),
  output: { title: 'No.', summary: 's', annotations: Array.from({ length: count }, () => annotation), ...more },
});
const status = (description: string, context = 'gate'): object => ({ state: 'success', context, description });
const review = (line: number, path = 'plan.yaml'): object => ({
  event: 'COMMENT',
  comments: [{ path, line, side: 'RIGHT', body: 'Here.' }],
});

/** Just within, and just beyond. */
const limits: readonly (readonly [string, string, object, object])[] = [
  [
    '65,536 characters of a comment',
    'POST issues/1/comments',
    { body: 'x'.repeat(65_536) },
    { body: 'x'.repeat(65_537) },
  ],
  ['a comment that says something', 'POST issues/1/comments', { body: '.' }, { body: ' \n' }],
  ['50 annotations a request', 'POST check-runs', run(50), run(51)],
  [
    'levels of annotations',
    'POST check-runs',
    run(0, { annotations: [annotation] }),
    run(0, { annotations: [{ ...annotation, annotation_level: 'error' }] }),
  ],
  [
    '65,535 characters of a summary',
    'POST check-runs',
    run(0, { summary: 's'.repeat(65_535) }),
    run(0, { summary: 's'.repeat(65_536) }),
  ],
  ['commits that were pushed', 'POST check-runs', run(0), { ...run(0), head_sha: commitOf(9) }],
  ['140 characters of a status', `POST statuses/${commitOf(1)}`, status('決'.repeat(140)), status('x'.repeat(141))],
  ['states of a status', `POST statuses/${commitOf(1)}`, status('.'), { ...status('.'), state: 'passed' }],
  ['lines of the diff', 'POST pulls/1/reviews', review(3), review(4)],
  ['files of the diff', 'POST pulls/1/reviews', review(3), review(3, 'other.yaml')],
];

test.each(limits)('the fake keeps to %s', async (_, operation, within, beyond) => {
  await using server = await github();
  expect((await ask(server, operation, within)).status).toBeLessThan(300);
  expect((await ask(server, operation, beyond)).status).toBe(422);
  expect(server.problems).toEqual([]);
});

test('a context takes 1,000 statuses of a commit, in whatever case it is written', async () => {
  await using server = await github();
  server.state.remaining = Infinity;
  const { job } = githubRequests(server.state);
  for (let count = 0; count < 999; count++)
    job(commitOf(1), { name: count % 2 ? 'gate' : 'GATE', as: 'status', app: 'ci', result: 'passed' });
  const post = `POST statuses/${commitOf(1)}`;
  expect((await ask(server, post, status('The last.'))).status).toBe(201);
  expect(await ask(server, post, status('One more.', 'Gate'))).toMatchObject({ status: 422 });
  expect((await ask(server, post, status('Another.', 'other'))).status).toBe(201);
});

test('annotations are added to those that a check run has; its summary is replaced', async () => {
  await using server = await github();
  const { body } = await ask(server, 'POST check-runs', run(50));
  const patch = { output: { title: 'T', summary: 'New.', annotations: [annotation] } };
  const changed = await ask(server, `PATCH check-runs/${String(body['id'])}`, patch);
  expect(changed.body['output']).toMatchObject({ summary: 'New.', annotations_count: 51 });
});

test('a conclusion completes a check run; without one it continues', async () => {
  await using server = await github();
  const going = await ask(server, 'POST check-runs', { ...run(0), status: 'in_progress' });
  expect(going.body).toMatchObject({ status: 'in_progress', conclusion: null, completed_at: null });
  const done = await ask(server, `PATCH check-runs/${String(going.body['id'])}`, { conclusion: 'success' });
  expect(done.body).toMatchObject({ status: 'completed', conclusion: 'success' });
  const listed = await ask(server, `GET commits/${commitOf(1)}/check-runs`);
  expect(listed.body).toMatchObject({
    total_count: 1,
    check_runs: [{ name: 'gradus', app: { slug: 'github-actions' } }],
  });
});

const refusals: readonly (readonly [string, string, string, object | undefined, number])[] = [
  ['a token that nobody has', 'wrong', 'GET pulls/1', undefined, 401],
  ['a request that is not there', 'job', 'GET pulls/2', undefined, 404],
  ['another repository', 'job', 'GET /repos/acme/secret/pulls/1', undefined, 404],
  ['a token that does not see the repository', 'stranger', 'GET pulls/1', undefined, 404],
  ['writing with a token that reads', 'reader', 'POST issues/1/comments', { body: '.' }, 403],
  ['a status from a token that reads', 'reader', `POST statuses/${commitOf(1)}`, status('.'), 403],
  ['a check run from a person', 'person', 'POST check-runs', run(0), 403],
  ['somebody who is nobody', 'job', 'GET collaborators/nobody/permission', undefined, 404],
  ['jobs of a commit that was never pushed', 'job', `GET commits/${commitOf(9)}/check-runs`, undefined, 422],
  ['activity of a repository that is gone', 'job', 'GET /repos/eve/webshop/activity', undefined, 404],
];

test.each(refusals)('the fake refuses %s', async (_, token, operation, body, expected) => {
  await using server = await github();
  const answer = await ask(server, operation, body, token);
  expect(answer.status).toBe(expected);
  expect(answer.body.message).toMatch(/./);
});

test('the hour has so many requests, and then none until its end', async () => {
  await using server = await github();
  server.clock = () => new Date('2026-03-02T09:30:00Z');
  server.state.remaining = 1;
  expect((await ask(server, 'GET pulls/1')).headers.get('x-ratelimit-remaining')).toBe('0');
  const { status: refused, headers } = await ask(server, 'GET pulls/1');
  expect(refused).toBe(403);
  expect(Number(headers.get('x-ratelimit-reset')) * 1000).toBe(Date.parse('2026-03-02T10:00:00Z'));
});

test('a minute has 80 writes', async () => {
  await using server = await github();
  server.state.secondaryLimit = true;
  let now = Date.parse('2026-03-02T09:00:00Z');
  server.clock = () => new Date(now);
  for (let count = 0; count < 80; count++) await ask(server, 'POST issues/1/comments', { body: `${count}` });
  const refused = await ask(server, 'POST issues/1/comments', { body: '80' });
  expect(refused.status).toBe(403);
  expect(refused.headers.get('retry-after')).toBe('60');
  now += 61_000;
  expect((await ask(server, 'POST issues/1/comments', { body: '80' })).status).toBe(201);
});

test('lists have pages of 30, of 100 at most, and links to the next', async () => {
  await using server = await github();
  for (let count = 0; count < 205; count++) githubRequests(server.state).comment(1, { by: 'bob', body: `${count}` });
  const sizes = async (query: string): Promise<readonly [number, string | null]> => {
    const { body, headers } = await ask(server, `GET issues/1/comments${query}`);
    return [(body as unknown as unknown[]).length, headers.get('link')];
  };
  expect((await sizes(''))[0]).toBe(30);
  expect((await sizes('?per_page=500'))[0]).toBe(100);
  const [last, link] = await sizes('?per_page=100&page=3');
  expect(last).toBe(5);
  expect(link).not.toContain('next');
  expect((await sizes('?per_page=100&page=2'))[1]).toContain('page=3>; rel="next"');
});

test('anything that the API description lacks is reported as a fault of the request or of the answer', async () => {
  await using server = await github();
  await ask(server, 'GET pulls/1?colour=red');
  await ask(server, 'POST issues/1/comments', { body: '.', urgent: true });
  await ask(server, 'GET nowhere');
  // An answer of the fake that GitHub would not give.
  server.state.pulls.get(1)!.title = 7 as never;
  await ask(server, 'GET pulls/1');
  expect(server.problems).toEqual([
    'GET /repos/{owner}/{repo}/pulls/{pull_number} takes no parameter colour.',
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments knows no member urgent.',
    'There is no route for GET /repos/acme/webshop/nowhere.',
    'GET /repos/{owner}/{repo}/pulls/{pull_number} 200/title must be string',
  ]);
});

test('faults meet the requests that they name, and no more of them than they say', async () => {
  await using server = await github();
  server.fail({ method: 'GET', path: '/pulls/1', times: 2, as: { status: 503 } });
  server.fail({ path: /comments$/, as: { lost: true } });
  const statuses = [];
  for (let count = 0; count < 3; count++) statuses.push((await ask(server, 'GET pulls/1')).status);
  expect(statuses).toEqual([503, 503, 200]);
  await expect(ask(server, 'POST issues/1/comments', { body: 'Was it?' })).rejects.toThrow(/fetch failed/);
  expect(server.state.comments).toMatchObject([{ body: 'Was it?' }]);
  expect(server.calls('POST')).toEqual(['POST /repos/acme/webshop/issues/1/comments']);
});
