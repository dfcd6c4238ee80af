import { createRequesterFn } from '@gitbeaker/requester-utils';
import { attempts, type AttemptTimes } from '../forge/attempts.ts';
import { RequestFailed } from './request-failed.ts';

/** Settings and callbacks of the transport. */
export interface TransportOptions extends AttemptTimes {
  /** Is called with the Date of every answer, including refusals. */
  readonly seen: (date: string | null) => void;
}

/** A request from gitbeaker, which knows addresses, headers and the names of members; sending it is our part. */
interface Outgoing {
  readonly prefixUrl?: string;
  readonly searchParams?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | FormData;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: never;
}

/**
 * Sends requests for gitbeaker. Its own transport retries ten times without a pause, handles neither `Retry-After` nor a cut connection,
 * and does not expose the date. A POST that may have been carried out is not repeated here: see `untilKnown`.
 */
export function transport({ seen, ...times }: TransportOptions): ReturnType<typeof createRequesterFn> {
  const all = attempts(times);
  return createRequesterFn(
    async (_, options) => options,
    async (endpoint, options) => {
      const outgoing = (options ?? {}) as Outgoing;
      return all.at(
        (withinMs) => send(endpoint, outgoing, { seen, withinMs }),
        (error, count) =>
          error instanceof RequestFailed ? waitOf(error, outgoing.method ?? 'GET', count - 1) : undefined,
      );
    },
  );
}

/** Seconds after which a request is sent again; undefined if it is not sent again. */
export function waitOf(
  { retryAfter, status, maybeDone }: RequestFailed,
  method: string,
  before: number,
): number | undefined {
  if (retryAfter !== undefined) return retryAfter;
  if (maybeDone) return method === 'POST' ? undefined : 2 ** before;
  return status === 429 ? 2 ** before : undefined;
}

async function send(
  endpoint: string,
  outgoing: Outgoing,
  { seen, withinMs }: { readonly seen: TransportOptions['seen']; readonly withinMs: number },
): Promise<Answer> {
  const { prefixUrl = '', searchParams = '', method = 'GET', headers = {}, body } = outgoing;
  const url = new URL(endpoint, prefixUrl.endsWith('/') ? prefixUrl : `${prefixUrl}/`);
  url.search = searchParams;
  const signal = AbortSignal.timeout(withinMs);
  let response: Response;
  let text: string;
  try {
    // A redirect may lead a token to another host, and turns POST into GET.
    response = await fetch(url, { method, headers, signal, redirect: 'manual', ...(body !== undefined && { body }) });
    seen(response.headers.get('date'));
    text = await response.text();
  } catch (error) {
    throw new RequestFailed(`the forge does not answer (${causeOf(error, withinMs)})`, { maybeDone: true });
  }
  if (!response.ok) throw refusalOf(response, text);
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: bodyOf(response, text) as never,
  };
}

/** The cause of "fetch failed". */
function causeOf(error: unknown, withinMs: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no whole answer in ${withinMs / 1000} seconds`;
  return error.cause instanceof Error ? error.cause.message : error.message;
}

function bodyOf({ status, headers }: Response, text: string): unknown {
  if (status === 204) return null;
  try {
    if (/^application\/(?:[\w.-]+\+)?json\b/.test(headers.get('content-type') ?? '')) return JSON.parse(text);
  } catch {
    // Reported below.
  }
  throw new RequestFailed('the response is not JSON; does a proxy answer instead of GitLab?', { maybeDone: true });
}

function refusalOf({ status, statusText, headers }: Response, text: string): RequestFailed {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  const limited = (status === 429 || status === 403 || status === 503) && Number.isFinite(seconds) && seconds >= 0;
  return new RequestFailed(`the forge answers ${status} (${wordsOf(text) ?? statusText})`, {
    status,
    ...(limited && { retryAfter: seconds }),
    maybeDone: status >= 500 && !limited,
  });
}

/** GitLab's error message: `message` is a text, or texts by member; `error` is used for a wrong scope. */
function wordsOf(text: string): string | undefined {
  try {
    const { message, error, error_description: description } = JSON.parse(text) as Record<string, unknown>;
    const words = [message ?? error, description].filter((word) => word !== undefined && word !== null);
    if (words.length > 0)
      return words
        .map((word) => (typeof word === 'string' ? word : JSON.stringify(word)))
        .join(': ')
        .slice(0, 200);
  } catch {
    // A page instead of JSON, with nothing to quote.
  }
  return undefined;
}
