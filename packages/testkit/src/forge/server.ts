import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ForgeAnswer, ForgeRequest } from './http.ts';
import { brokenAnswer, faultsOf, reachesRoute, type Ailment, type Fault } from './faults.ts';

/** The answer of a route; parameters are decoded. */
export type Handler = (request: ForgeRequest, params: Readonly<Record<string, string>>) => ForgeAnswer;

/** Routes by method and pattern: `GET /repos/{owner}/{repo}/pulls/{number}`. A parameter is one segment of the path. */
export type Routes = Readonly<Record<string, Handler>>;

/** A request, how it was answered, and by which route. */
export interface Exchange {
  /** The key of `Routes`. */
  readonly route: string;
  readonly request: ForgeRequest;
  readonly params: Readonly<Record<string, string>>;
  readonly answer: ForgeAnswer;
}

export interface ForgeServerOptions {
  readonly routes: Routes;
  /** Put before every path, such as `/api/v4`. Default none. */
  readonly basePath?: string;
  /** Refuses requests before any route sees them: a bad token, a rate limit. */
  readonly guard?: (request: ForgeRequest) => ForgeAnswer | undefined;
  /** How an exchange violates the vendor's API description, as sentences. Injected faults are not checked. */
  readonly check?: (exchange: Exchange) => readonly string[];
  /** Headers of every answer, besides `date` and `content-type`; evaluated when the answer is created. */
  readonly headers?: (request: ForgeRequest) => Readonly<Record<string, string>>;
}

/** A fake forge on this machine. */
export interface ForgeServer {
  /** With the base path, without a slash at its end: what an adapter takes as `apiUrl`. */
  readonly url: string;
  /** Every request that came, in order, those met by a fault included. */
  readonly log: readonly { readonly request: ForgeRequest; readonly status: number | 'cut' }[];
  /** Unknown routes, requests or answers that the vendor's description forbids, handlers that threw: a test expects none. */
  readonly problems: readonly string[];
  /** How many requests were being answered at once, at the most. */
  readonly busiest: number;
  /** What `date` shows; a test sets it to give the forge a clock that is off. */
  clock: () => Date;
  /** The next requests that a fault names meet it; the oldest fault that fits is used up first. */
  fail(fault: Fault): void;
  /** `METHOD /path` of the log, for assertions on order and count. */
  calls(method?: string): readonly string[];
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts a forge on 127.0.0.1. The routes own the state. */
export async function startForgeServer(options: ForgeServerOptions): Promise<ForgeServer> {
  const log: { request: ForgeRequest; status: number | 'cut' }[] = [];
  const problems: string[] = [];
  const faults = faultsOf();
  const table = Object.entries(options.routes).map(([route, handler]) => ({ route, handler, match: matcher(route) }));

  function answer(request: ForgeRequest): ForgeAnswer {
    const refused = options.guard?.(request);
    if (refused) return refused;
    for (const { route, handler, match } of table) {
      const params = match(request);
      if (!params) continue;
      const given = handler(request, params);
      problems.push(...(options.check?.({ route, request, params, answer: given }) ?? []));
      return given;
    }
    problems.push(`There is no route for ${request.method} ${request.path}.`);
    return { status: 501, body: { message: `no route for ${request.method} ${request.path}` } };
  }

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await requestOf(message, options.basePath ?? '');
    response.setHeader('date', forge.clock().toUTCString());
    const fault = faults.next(request);
    const given = answerOf(request, fault);
    for (const [name, value] of Object.entries(options.headers?.(request) ?? {})) response.setHeader(name, value);
    log.push({ request, status: fault && ('cut' in fault || 'lost' in fault) ? 'cut' : given.status });
    if (fault && !('status' in fault) && (await brokenAnswer(fault, response))) return;
    send(response, given);
  }

  function answerOf(request: ForgeRequest, fault: Ailment | undefined): ForgeAnswer {
    if (fault && 'status' in fault) return fault;
    return fault === undefined || reachesRoute(fault) ? safely(request) : { status: 200 };
  }

  function safely(request: ForgeRequest): ForgeAnswer {
    try {
      return answer(request);
    } catch (error) {
      problems.push(`${request.method} ${request.path}: ${error instanceof Error ? error.stack : String(error)}`);
      return { status: 500, body: { message: 'the fake has a bug' } };
    }
  }

  let busy = 0;
  let busiest = 0;
  const server = createServer((message, response) => {
    busiest = Math.max(busiest, ++busy);
    response.once('close', () => (busy -= 1));
    void serve(message, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const forge: ForgeServer = {
    url: `http://127.0.0.1:${port}${options.basePath ?? ''}`,
    log,
    problems,
    get busiest() {
      return busiest;
    },
    clock: () => new Date(),
    fail: faults.add,
    calls: (method) =>
      log
        .filter(({ request }) => method === undefined || request.method === method)
        .map(({ request }) => `${request.method} ${request.path}`),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return forge;
}

async function requestOf(message: IncomingMessage, basePath: string): Promise<ForgeRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const [path = '', query = ''] = (message.url ?? '').split(/\?(.*)/s, 2);
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
  return {
    method: message.method ?? 'GET',
    path: path.startsWith(basePath) ? path.slice(basePath.length) : path,
    query: new URLSearchParams(query),
    origin: `http://${message.headers.host ?? ''}${basePath}`,
    headers,
    body: text === '' ? undefined : jsonOf(text),
  };
}

/** A body that is not JSON stays text: a handler or the description refuses it. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function matcher(route: string): (request: ForgeRequest) => Record<string, string> | undefined {
  const [method, pattern = ''] = route.split(' ', 2);
  const parts = pattern.split('/');
  return (request) => {
    if (request.method !== method) return undefined;
    const segments = request.path.split('/');
    if (segments.length !== parts.length) return undefined;
    const params: Record<string, string> = {};
    for (const [index, part] of parts.entries()) {
      const segment = segments[index]!;
      if (part.startsWith('{')) params[part.slice(1, -1)] = decodeURIComponent(segment);
      else if (part !== segment) return undefined;
    }
    return params;
  };
}

function send(response: ServerResponse, { status, headers, body }: ForgeAnswer): void {
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  response.statusCode = status;
  if (body === undefined) {
    response.end();
    return;
  }
  const text = response.getHeader('content-type') !== undefined && typeof body === 'string';
  if (!text) response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(text ? body : JSON.stringify(body));
}
