import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measure, metricQueries } from '@gradus/rollout/internal';
import type { Question } from '@gradus/rollout';
import { httpServer } from '@gradus/testkit/http.ts';
import { hasPrometheus, startPrometheus, type PrometheusServer } from '@gradus/testkit/prometheus.ts';
import { temporaryFolder } from '@gradus/testkit/repository.ts';
import { prometheus, type PrometheusAnswer } from './prometheus.ts';

function question(query: string, more: Partial<Question['metric']> = {}, at = Date.now()): Question {
  const metric = { name: 'errors', query, successCondition: { op: '<=', value: 0.8 } as const, ...more };
  return { place: 'canary/gates/1/0', metric, at, notBefore: at - 60_000 };
}

type Answer = Parameters<typeof httpServer>[0];

describe.skipIf(!hasPrometheus)(
  'a Prometheus of this machine (skipped where none is installed: apt-get install prometheus)',
  () => {
    let server: PrometheusServer;
    let ask: (question: Question) => Promise<PrometheusAnswer>;

    beforeAll(async () => {
      server = await startPrometheus();
      server.expose(
        [
          'shop_errors{zone="a"} 0.4',
          'shop_nan NaN',
          'shop_inf +Inf',
          'shop_two{x="1"} 1',
          'shop_two{x="2"} 2',
          'shop_requests 500',
          'shop_hits{version="2.0",host="at-1.a"} 3',
          'shop_hits{version="2.0",host="at-1xa"} 5',
          'shop_hits{version="2.0",host="de\\"|\\\\1"} 7',
          'shop_hits{version="2x0",host="at-1.a"} 100',
          '',
        ].join('\n'),
      );
      ask = prometheus({ address: server.address });
      // It looks for targets five seconds after its start.
      await server.until('shop_requests');
    });

    afterAll(() => server?.stop());

    test.each([
      ['a selector', 'shop_errors', 0.4],
      ['an aggregation', 'sum(shop_two)', 3],
      ['a scalar', 'scalar(shop_errors)', 0.4],
      ['a number', '42', 42],
      ['a query that ends in a comment', 'max(shop_two) # of both', 2],
      ['a query of several lines', 'sum(\n  shop_two\n)\n/ 2', 1.5],
      ['a very small number', 'shop_errors * 1e-30', 4e-31],
    ])('%s: %s', async (_, query, value) => {
      const at = Date.now();
      const { value: answer, warnings } = await ask(question(query, {}, at));
      expect(answer).toMatchObject({ value: expect.closeTo(value, 40) });
      expect(warnings).toEqual([]);
      const { sampledAt } = answer as { sampledAt: number };
      expect(sampledAt).toBeLessThanOrEqual(at);
      expect(sampledAt).toBeGreaterThan(at - 30_000);
    });

    test.each([
      ['no series', 'shop_nothing', { problem: 'no-series', detail: 'the query gave no series' }],
      [
        'several',
        'shop_two',
        {
          problem: 'several-series',
          detail: 'the query gave 2 series, and one is needed: aggregate it, with sum or max',
        },
      ],
      ['NaN', 'shop_nan', { problem: 'nan', detail: 'the value is NaN' }],
      ['infinity', 'shop_inf', { problem: 'infinite', detail: 'the value is +Inf' }],
      ['minus infinity', '-shop_inf', { problem: 'infinite', detail: 'the value is -Inf' }],
      ['0/0', 'scalar(shop_nothing) / 0', { problem: 'nan', detail: 'the value is NaN' }],
      [
        'text',
        '"text"',
        {
          problem: 'provider-error',
          detail: 'Prometheus answers with string, and one number is needed',
        },
      ],
      [
        'a range',
        'shop_errors[5m]',
        {
          problem: 'provider-error',
          detail: 'Prometheus answers with matrix, and one number is needed',
        },
      ],
      [
        'a query that cannot be read',
        'shop_errors{',
        {
          problem: 'provider-error',
          detail: expect.stringMatching(
            /^Prometheus refuses the query \(bad_data: .*unexpected end of input inside braces\)$/,
          ),
        },
      ],
      [
        'a query that cannot be run',
        'shop_errors * on() group_left shop_two',
        {
          problem: 'provider-error',
          detail: expect.stringMatching(/^Prometheus refuses the query \(execution: .*duplicate series/),
        },
      ],
    ])('%s is recognized: %s', async (_, query, answer) => {
      expect((await ask(question(query))).value).toEqual(answer);
    });

    test.each<[string, string, readonly string[], number]>([
      ['the version as a value', 'sum(shop_hits{version="{{version}}"})', ['at-1.a'], 15],
      ['the version as a regular expression', 'sum(shop_hits{version=~"{{version}}"})', ['at-1.a'], 15],
      ['targets, of which a dot is a dot', 'sum(shop_hits{version="{{version}}",host=~"{{targets}}"})', ['at-1.a'], 3],
      ['a target with every special character', "sum(shop_hits{host=~'{{targets}}'})", ['de"|\\1'], 7],
      ['several, in a raw string', 'sum(shop_hits{version=~"2.0",host=~`{{targets}}`})', ['at-1.a', 'de"|\\1'], 110],
      ['a number', 'sum(shop_hits{version="{{version}}"}) * {{batch}}', ['x'], 30],
      ['labels', 'sum(shop_hits{host=~"{{labels.host}}"})', ['at-1xa', 'de"|\\1'], 12],
    ])('placeholders are written as PromQL reads them: %s', async (_, query, hosts, expected) => {
      const targets = new Map(hosts.map((host) => [host, { labels: { host } }]));
      const batches = [
        { targets: [], cumulative: 0 },
        { targets: hosts, cumulative: hosts.length },
      ];
      const plan = {
        rollout: 'shop-2',
        version: '2.0',
        seed: '',
        fleetSize: hosts.length,
        targets,
        left: [],
        notes: [],
        stages: [{ name: 'canary', batches, maxConcurrency: 1 }],
      };
      const { metric, ...asked } = question(query);
      const written = metricQueries(metric, {
        spec: { artifact: { name: 'shop', version: '2.0' } },
        plan,
        position: { stage: 0, batch: 1, at: 'gates' },
      });
      if ('problem' in written) throw new Error(written.problem);
      expect((await ask({ ...asked, metric: written })).value).toMatchObject({ value: expected });
    });

    test('events are counted only for minSamples, at the same instant', async () => {
      const counted = await ask(question('shop_errors', { minSamples: 500, samplesQuery: 'shop_requests' }));
      expect(counted.samples).toMatchObject({ value: 500 });
      expect(await ask(question('shop_errors', { samplesQuery: 'shop_requests' }))).not.toHaveProperty('samples');
    });

    test('the query is for the instant of the question', async () => {
      expect((await ask(question('shop_errors', {}, Date.now() - 3_600_000))).value).toMatchObject({
        problem: 'no-series',
      });
      const at = Math.floor(Date.now() / 1000) * 1000;
      expect((await ask(question('time()', {}, at))).value).toEqual({ value: at / 1000, sampledAt: at });
    });

    test('the time of a sample is that of its scrape, and one from before the batch is stale', async () => {
      await server.until('count_over_time(shop_errors[10s]) > 2');
      // A scrape may be under way.
      const gone = Date.now() - 500;
      server.expose('shop_requests 500\n');
      await server.until('shop_requests unless shop_errors');
      const later = question('shop_errors', {}, gone);
      const { value } = await ask(later);
      expect(value).toMatchObject({ value: 0.4 });
      const { sampledAt } = value as { sampledAt: number };
      expect(sampledAt).toBeLessThan(gone);
      const look = measure(later.metric, { value }, { ...later, notBefore: gone });
      expect(look).toMatchObject({
        verdict: 'Error',
        reason: expect.stringMatching(/^the newest sample is older than/),
      });
      expect(measure(later.metric, { value }, { ...later, notBefore: sampledAt }).verdict).toBe('Successful');
    });
  },
);

describe('a server that does not do its part', () => {
  async function answerOf(
    answer: Answer,
    options: { token?: string; timeoutMs?: number } = {},
  ): Promise<PrometheusAnswer> {
    await using server = await httpServer(answer);
    return await prometheus({ address: `${server.address}/`, ...options })(question('up'));
  }

  const json =
    (body: unknown, status = 200): Answer =>
    (_, response) =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  const text =
    (body: string, status = 200, headers = {}): Answer =>
    (_, response) =>
      void response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  const vector = (...result: unknown[]): unknown => ({ status: 'success', data: { resultType: 'vector', result } });

  test.each<[string, Answer, string]>([
    ['status 500', text('<h1>no</h1>', 500), 'Prometheus answers 500'],
    ['status 204', text('', 204), 'Prometheus answers 204'],
    ['status 401', text('', 401), 'Prometheus answers 401: it wants a token (GRADUS_PROMETHEUS_TOKEN), or another one'],
    [
      'an error of its own',
      json({ status: 'error', errorType: 'timeout', error: 'query timed out\nin expression' }, 503),
      'Prometheus refuses the query (timeout: query timed out in expression)',
    ],
    [
      'an error that moves the text around it, or is a command',
      json({ status: 'error', errorType: 'x', error: 'a\u202eb\u200b\u001b[31m ##[error]c ::warning::d' }),
      'Prometheus refuses the query (x: a<U+202E>b<U+200B> [31m #\\#[error]c \\::warning::d)',
    ],
    [
      'an error that comes as a success',
      json({ status: 'error', errorType: 'internal', error: 'x' }),
      'Prometheus refuses the query (internal: x)',
    ],
    [
      'a page',
      text('<html>Sign in</html>'),
      'Prometheus answers with text/html; charset=utf-8, which is not an answer to a query; check that this is the address of its API',
    ],
    [
      'a redirect',
      text('', 302, { location: 'https://elsewhere.example/' }),
      'Prometheus answers 302, a redirect, which is not followed: give the address that it leads to',
    ],
    [
      'JSON of something else',
      json(['x']),
      'Prometheus answers with application/json, which is not an answer to a query; check that this is the address of its API',
    ],
    [
      'null',
      json(null),
      'Prometheus answers with application/json, which is not an answer to a query; check that this is the address of its API',
    ],
    [
      'a success without data',
      json({ status: 'success' }),
      'Prometheus answers with nothing, and one number is needed',
    ],
    ['too much', text('x'.repeat(2_000_000)), 'Prometheus answers with more than 1048576 bytes'],
    [
      'a cut connection',
      (_, response) =>
        void response.writeHead(200, { 'content-length': '100' }).write('{"sta', () => response.destroy()),
      'Prometheus breaks the connection (UND_ERR_SOCKET)',
    ],
    ['no answer at all', (_, response) => void response.destroy(), 'Prometheus breaks the connection (UND_ERR_SOCKET)'],
  ])('%s is an error of the provider', async (_, listener, detail) => {
    expect((await answerOf(listener)).value).toEqual({ problem: 'provider-error', detail });
  });

  test.each<[string, Answer]>([
    ['silence', () => {}],
    ['an answer that never ends', (_, response) => void response.writeHead(200).write('{')],
    ['drops', (_, response) => void setInterval(() => response.write(' '), 20).unref()],
  ])('%s is ended in time', async (_, listener) => {
    expect((await answerOf(listener, { timeoutMs: 300 })).value).toEqual({
      problem: 'provider-error',
      detail: 'Prometheus does not answer within 0.3 s',
    });
  });

  test('a closed port, and an unknown host', async () => {
    const server = await httpServer(() => {});
    await server[Symbol.asyncDispose]();
    const detail = async (address: string): Promise<unknown> => (await prometheus({ address })(question('up'))).value;
    expect(await detail(server.address)).toMatchObject({
      detail: 'Prometheus refuses the connection (ECONNREFUSED)',
    });
    expect(await detail('http://prometheus.invalid')).toMatchObject({
      detail: expect.stringMatching(/has a name that cannot be resolved/),
    });
  });

  test('an untrusted certificate', async () => {
    using folder = temporaryFolder();
    const [key, cert] = [join(folder.dir, 'key.pem'), join(folder.dir, 'cert.pem')];
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
    execFileSync(
      'openssl',
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...subject],
      { stdio: 'ignore' },
    );
    const secure = (listener: RequestListener): Server =>
      createSecureServer({ key: readFileSync(key), cert: readFileSync(cert) }, listener) as unknown as Server;
    await using server = await httpServer(json(vector()), secure);
    const address = server.address.replace('http:', 'https:');
    expect((await prometheus({ address })(question('up'))).value).toMatchObject({
      problem: 'provider-error',
      detail: expect.stringMatching(/certificate that is not trusted .*NODE_EXTRA_CA_CERTS/),
    });
  });

  test.each([
    [
      'a histogram',
      { metric: {}, histogram: [1, {}] },
      { problem: 'not-a-number', detail: 'the value is a histogram' },
    ],
    ['an empty value', { metric: {}, value: [1, ''] }, { problem: 'not-a-number', detail: 'the value is ' }],
    ['null', { metric: {}, value: [1, null] }, { problem: 'not-a-number', detail: 'the value is null' }],
  ])('%s is not a number', async (_, series, answer) => {
    expect((await answerOf(json(vector(series)))).value).toEqual(answer);
  });

  test('a sample whose time cannot be had is not believed', async () => {
    const { value } = await answerOf((request, response, number) =>
      json(number === 1 ? vector({ metric: {}, value: [1, '0.4'] }) : vector())(request, response, number),
    );
    expect(value).toEqual({
      problem: 'provider-error',
      detail: 'Prometheus does not say of when its sample is (the query gave no series)',
    });
  });

  test('warnings are kept, once each', async () => {
    const partial = {
      ...(vector({ metric: {}, value: [1, '0.4'] }) as object),
      warnings: ['a store did not answer', 'a store did not answer'],
    };
    expect((await answerOf(json(partial))).warnings).toEqual(['a store did not answer']);
  });

  test('the token goes to the address and not where that leads to, and a query too long for an address arrives', async () => {
    await using server = await httpServer(text('', 307, { location: '/elsewhere' }));
    const query = `up{x="${'x'.repeat(100_000)}"}`;
    await prometheus({ address: server.address, token: 'geheim\n' })(question(query));
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      url: '/api/v1/query',
      headers: { authorization: 'Bearer geheim' },
    });
    expect(new URLSearchParams(server.requests[0]!.body).get('query')).toBe(query);
  });

  test('a token that the server repeats is left out', async () => {
    const said = json({ status: 'error', errorType: 'auth', error: 'Bearer geheim-7 has expired' }, 401);
    expect((await answerOf(said, { token: 'geheim-7' })).value).toEqual({
      problem: 'provider-error',
      detail: 'Prometheus refuses the query (auth: Bearer *** has expired)',
    });
  });

  test('a proxy that allows only GET gets a GET', async () => {
    const { value } = await answerOf((request, response, number) => {
      const asked = new URL(request.url, 'http://x').searchParams.get('query');
      if (request.method !== 'GET') text('', 405)(request, response, number);
      else json(vector({ metric: {}, value: [1, asked === 'up' ? '0.4' : '1700000000.5'] }))(request, response, number);
    });
    expect(value).toEqual({ value: 0.4, sampledAt: 1_700_000_000_500 });
  });
});

test.each(['ftp://x', 'prometheus:9090', '', 'https://ada:geheim@x', 'https://x/?a=b', 'https://x/#a'])(
  '%j is not a valid address',
  (address) => {
    expect(() => prometheus({ address })).toThrow(
      /^The address of Prometheus \(rollouts\.prometheus\.address in the project file\) is not one/,
    );
  },
);

test.each(['two words', 'two\nlines', '', 'é'])('the token %j is refused and not shown', (token) => {
  const made = (): unknown => prometheus({ address: 'https://x', token });
  expect(made).toThrow(
    'GRADUS_PROMETHEUS_TOKEN holds spaces, line breaks or no character at all: give the bare token.',
  );
});
