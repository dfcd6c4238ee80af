import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { gitlabClient, serverOf } from './client.ts';
import { RequestFailed } from './request-failed.ts';
import { waitOf } from './transport.ts';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close().closeAllConnections()));

/** A server with one answer for everything, and the requests that it received. */
async function answering(status: number, headers: Readonly<Record<string, string>>, body: string) {
  const got: { readonly url: string; readonly headers: NodeJS.Dict<string | string[]> }[] = [];
  const server = createServer((request, response) => {
    got.push({ url: request.url ?? '', headers: request.headers });
    response.writeHead(status, { date: 'Mon, 02 Mar 2026 09:00:00 GMT', ...headers }).end(body);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/git/api/v4`, got };
}

const json = { 'content-type': 'application/json' };

test.each([
  ['https://gitlab.com/api/v4', 'https://gitlab.com'],
  ['https://git.example.com:8443/gitlab/api/v4/', 'https://git.example.com:8443/gitlab'],
  ['http://127.0.0.1/api/v4', 'http://127.0.0.1'],
])('%s is the API of %s', (apiUrl, server) => {
  expect(serverOf(apiUrl)).toBe(server);
});

test.each(['https://gitlab.com', 'https://gitlab.com/api/v3', 'gitlab.com/api/v4', '', 'file:///api/v4'])(
  '%j is not an address of it',
  (apiUrl) => {
    expect(() => serverOf(apiUrl)).toThrow('CI_API_V4_URL');
  },
);

describe('a token goes', () => {
  test.each([
    ['that of a person or project', false, { 'private-token': 'secret' }],
    ['that of a job', true, { 'job-token': 'secret' }],
  ])('%s, in its header', async (_, isJobToken, header) => {
    const { apiUrl, got } = await answering(200, json, '{"id":1,"username":"a"}');
    await gitlabClient({ token: 'secret', isJobToken, apiUrl, project: 'a/b' }).api.Users.showCurrentUser();
    expect(got[0]?.headers).toMatchObject(header);
    expect(got[0]?.url).toBe('/git/api/v4/user');
  });
  test('nowhere else: a redirect is not followed', async () => {
    const other = await answering(200, json, '{"id":1,"username":"mallory"}');
    const { apiUrl } = await answering(302, { location: `${other.apiUrl}/user` }, '');
    const client = gitlabClient({ token: 'secret', apiUrl, project: 'a/b', secondMs: 1 });
    await expect(client.api.Users.showCurrentUser()).rejects.toThrow('the forge answers 302');
    expect(other.got).toEqual([]);
  });
});

describe('the reason that the forge gives for a refusal is reported', () => {
  test.each([
    [403, json, '{"message":"403 Forbidden"}', 'the forge answers 403 (403 Forbidden)'],
    [400, json, '{"message":{"name":["is too long"]}}', 'the forge answers 400 ({"name":["is too long"]})'],
    [
      403,
      json,
      '{"error":"insufficient_scope","error_description":"Needs more."}',
      'the forge answers 403 (insufficient_scope: Needs more.)',
    ],
    [404, { 'content-type': 'text/html' }, '<html>', 'the forge answers 404 (Not Found)'],
    [401, json, 'null', 'the forge answers 401 (Unauthorized)'],
  ])('%i %s', async (status, headers, body, message) => {
    const { apiUrl, got } = await answering(status, headers, body);
    const client = gitlabClient({ token: 't', apiUrl, project: 'a/b', secondMs: 1 });
    await expect(client.api.Users.showCurrentUser()).rejects.toThrow(message);
    expect(got).toHaveLength(1);
    expect(client.now()?.toISOString()).toBe('2026-03-02T09:00:00.000Z');
  });
});

test('an unreachable forge is reported with the cause, after three tries', async () => {
  const client = gitlabClient({ token: 't', apiUrl: 'http://127.0.0.1:9/api/v4', project: 'a/b', secondMs: 1 });
  await expect(client.api.Users.showCurrentUser()).rejects.toThrow(
    /^the forge does not answer \(.*(?:ECONNREFUSED|bad port)/,
  );
});

test('an answer that does not end is given up, and all requests together after three minutes', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.writeHead(200, json).write('{"id": 1,');
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4`;
  const client = gitlabClient({ token: 't', apiUrl, project: 'a/b', secondMs: 1, attemptMs: 50 });
  const ask = (): Promise<unknown> => client.api.Users.showCurrentUser();
  await expect(ask()).rejects.toThrow('the forge does not answer (no whole answer in 0.05 seconds)');
  expect(asked).toBe(3);
  // Each call waits three seconds between its attempts; here, it waits a millisecond.
  for (let call = 0; call < 60; call++) await ask().catch(() => undefined);
  asked = 0;
  await expect(ask()).rejects.toThrow('the forge does not answer');
  expect(asked).toBe(1);
});

describe('a request is sent again', () => {
  const cut = { maybeDone: true };
  test.each([
    ['a GET whose connection was cut', cut, 'GET', 0, 1],
    ['and a second time, later', cut, 'GET', 1, 2],
    ['a PUT, which does the same twice', { status: 502, maybeDone: true }, 'PUT', 0, 1],
    ['not a POST that may have been done', cut, 'POST', 0, undefined],
    ['a POST that came too often, and was not done', { status: 429, retryAfter: 7 }, 'POST', 0, 7],
    ['when the forge asks for it', { status: 403, retryAfter: 90 }, 'GET', 0, 90],
    ['when it came too often and nobody says until when', { status: 429 }, 'GET', 1, 2],
    ['not when it is refused', { status: 403 }, 'GET', 0, undefined],
  ])('%s', (_, failure, method, before, seconds) => {
    expect(waitOf(new RequestFailed('x', failure), method, before)).toBe(seconds);
  });
});
