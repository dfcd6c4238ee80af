import type { MetricAnswer, Question } from '@gradus/rollout';
import { escapeTerminal } from '@gradus/core/internal';
import type { ProviderAnswer } from '@gradus/rollout/internal';
import { boundedFetch, type HttpOutcome } from './bounded-fetch.ts';

export interface PrometheusOptions {
  /** `https://prometheus.example`, with a path where a proxy has one; from the project file. */
  readonly address: string;
  /** Sent as a bearer token; from GRADUS_PROMETHEUS_TOKEN and nowhere else. */
  readonly token?: string;
  /** Milliseconds that one query may take. Default 10 seconds. */
  readonly timeoutMs?: number;
}

/** With what the server warned of: that a part of the data was missing, for instance. */
export interface PrometheusAnswer extends MetricAnswer {
  readonly warnings: readonly string[];
}

interface Asked {
  readonly answer: ProviderAnswer;
  readonly warnings: readonly string[];
}

/** One number with a label set or two is a few hundred bytes. */
const maxBytes = 1024 * 1024;

/**
 * Answers questions by instant queries at their time (https://prometheus.io/docs/prometheus/latest/querying/api/). The time of a sample is
 * that of the scrape where the query is a selector. Of anything that Prometheus computes it only says when it was computed; a range such
 * as `[5m]` reaches back behind `notBefore`, and so initialDelay has to be longer than that. Throws TypeError for options that cannot be.
 */
export function prometheus({
  address,
  token,
  timeoutMs = 10_000,
}: PrometheusOptions): (question: Question) => Promise<PrometheusAnswer> {
  const url = queryUrl(address);
  const bearer = token?.trim();
  if (bearer !== undefined && !/^[\u{21}-\u{7e}]+$/u.test(bearer))
    throw new TypeError(
      'GRADUS_PROMETHEUS_TOKEN holds spaces, line breaks or no character at all: give the bare token.',
    );
  const ask = async (query: string, at: number): Promise<Asked> =>
    withoutSecret(await instant({ url, bearer, timeoutMs }, query, at), bearer);
  return async ({ metric, at }) => {
    const counted = (metric.minSamples ?? 0) > 0 ? metric.samplesQuery : undefined;
    const [value, samples] = await Promise.all([
      ask(metric.query, at),
      counted === undefined ? undefined : ask(counted, at),
    ]);
    return {
      value: value.answer,
      ...(samples !== undefined && { samples: samples.answer }),
      warnings: [...new Set([...value.warnings, ...(samples?.warnings ?? [])])],
    };
  };
}

/** What a server says may repeat the token, and goes to the history. */
function withoutSecret({ answer, warnings }: Asked, secret: string | undefined): Asked {
  if (secret === undefined) return { answer, warnings };
  const hide = (text: string): string => text.replaceAll(secret, '***');
  return {
    answer: 'detail' in answer ? { ...answer, detail: hide(answer.detail) } : answer,
    warnings: warnings.map(hide),
  };
}

function queryUrl(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    url.username !== '' ||
    url.password !== '' ||
    url.search !== '' ||
    url.hash !== ''
  )
    throw new TypeError(
      'The address of Prometheus (rollouts.prometheus.address in the project file) is not one: give https://HOST with its path, and no user, password or query.',
    );
  return `${url.href.replace(/\/+$/, '')}/api/v1/query`;
}

interface Server {
  readonly url: string;
  readonly bearer: string | undefined;
  readonly timeoutMs: number;
}

async function instant(server: Server, query: string, at: number): Promise<Asked> {
  const { answer, warnings, vector } = await evaluate(server, query, at);
  if (!vector || 'problem' in answer) return { answer, warnings };
  // The answer carries the time of the evaluation; a selector may have found a sample five minutes older. A comment may end the query.
  const sampled = await evaluate(server, `timestamp(\n${query}\n)`, at);
  if ('problem' in sampled.answer)
    return { answer: error(`does not say of when its sample is (${sampled.answer.detail})`), warnings };
  return { answer: { value: answer.value, sampledAt: Math.round(sampled.answer.value * 1000) }, warnings };
}

async function evaluate(server: Server, query: string, at: number): Promise<Asked & { readonly vector?: boolean }> {
  const form = new URLSearchParams({
    query,
    time: (at / 1000).toFixed(3),
    timeout: `${server.timeoutMs}ms`,
  }).toString();
  const headers = {
    accept: 'application/json',
    ...(server.bearer !== undefined && { authorization: `Bearer ${server.bearer}` }),
  };
  const bounds = { timeoutMs: server.timeoutMs, maxBytes };
  // A query may be longer than an address; a proxy that lets nothing be written may only let GET through.
  const posted = await boundedFetch(
    server.url,
    { method: 'POST', headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' }, body: form },
    bounds,
  );
  const outcome =
    'status' in posted && posted.status === 405
      ? await boundedFetch(`${server.url}?${form}`, { headers }, bounds)
      : posted;
  // Before anything is cut off, so that no part of the token is left.
  const secret = server.bearer;
  return read('text' in outcome && secret ? { ...outcome, text: outcome.text.replaceAll(secret, '***') } : outcome, at);
}

function error(what: string): ProviderAnswer {
  return { problem: 'provider-error', detail: `Prometheus ${what}` };
}

interface Envelope {
  readonly status?: unknown;
  readonly errorType?: unknown;
  readonly error?: unknown;
  readonly warnings?: unknown;
  readonly data?: { readonly resultType?: unknown; readonly result?: unknown } | null;
}

function read(outcome: HttpOutcome, at: number): Asked & { readonly vector?: boolean } {
  const failed = (what: string): Asked => ({ answer: error(what), warnings: [] });
  if ('failure' in outcome) return failed(outcome.failure);
  const { status, headers, text } = outcome;
  const envelope = parse(text);
  if (envelope?.status === 'error')
    return failed(`refuses the query (${short(envelope.errorType)}: ${short(envelope.error)})`);
  if (status === 401 || status === 403)
    return failed(`answers ${status}: it wants a token (GRADUS_PROMETHEUS_TOKEN), or another one`);
  if (status >= 300 && status < 400)
    return failed(`answers ${status}, a redirect, which is not followed: give the address that it leads to`);
  if (status !== 200) return failed(`answers ${status}`);
  if (envelope?.status !== 'success')
    return failed(
      `answers with ${short(headers.get('content-type') ?? 'something')}, which is not an answer to a query; check that this is the address of its API`,
    );
  const warnings = Array.isArray(envelope.warnings) ? envelope.warnings.map(short) : [];
  return { ...result(envelope.data ?? {}, at), warnings };
}

function parse(text: string): Envelope | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function result(
  { resultType, result: found }: NonNullable<Envelope['data']>,
  at: number,
): { answer: ProviderAnswer; vector?: boolean } {
  if (resultType === 'scalar' && Array.isArray(found)) return { answer: number(found[1], at) };
  if (resultType !== 'vector' || !Array.isArray(found))
    return {
      answer: error(`answers with ${short(resultType ?? 'nothing')}, and one number is needed`),
    };
  if (found.length === 0) return { answer: { problem: 'no-series', detail: 'the query gave no series' } };
  if (found.length > 1)
    return {
      answer: {
        problem: 'several-series',
        detail: `the query gave ${found.length} series, and one is needed: aggregate it, with sum or max`,
      },
    };
  const { value } = found[0] as { readonly value?: readonly unknown[] };
  return Array.isArray(value)
    ? { answer: number(value[1], at), vector: true }
    : { answer: { problem: 'not-a-number', detail: 'the value is a histogram' } };
}

/** Prometheus writes numbers as text, for the sake of these. */
function number(text: unknown, at: number): ProviderAnswer {
  const value = typeof text === 'string' && text !== '' ? Number(text.replace('Inf', 'Infinity')) : NaN;
  if (Number.isFinite(value)) return { value, sampledAt: at };
  const problem = text === 'NaN' ? 'nan' : Number.isNaN(value) ? 'not-a-number' : 'infinite';
  return { problem, detail: `the value is ${short(text)}` };
}

/** What a server says, as a piece of a line that is safe in a log. */
function short(text: unknown): string {
  const line = escapeTerminal(
    String(text)
      .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
      .trim(),
  );
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
