import type { ServerResponse } from 'node:http';
import type { ForgeAnswer, ForgeRequest } from './http.ts';

/** A fault for some requests. */
export interface Fault {
  /** Default: any method. */
  readonly method?: string;
  /** A text that the path ends with, or an expression that it matches. Default: any path. */
  readonly path?: string | RegExp;
  /** How many such requests pass first. Default 0. */
  readonly after?: number;
  /** How many requests it affects; Infinity for all further requests. Default: 1. */
  readonly times?: number;
  readonly as: Ailment;
}

export type Ailment =
  /** The answer instead of that of the route; the forge changes nothing. */
  | ForgeAnswer
  /** The connection ends without an answer, and the forge changes nothing. */
  | { readonly cut: true }
  /** The forge carries out the request, and the connection ends before the answer. */
  | { readonly lost: true }
  /** The answer says 200 and ends in the middle of its JSON. */
  | { readonly truncated: true }
  /** The answer says 200, and begins, and does not end. */
  | { readonly stalled: true }
  /** The answer has status 200 and is not JSON: a page of a proxy. */
  | { readonly page: string }
  /** The answer of the route is delayed. */
  | { readonly slowMs: number };

/** The faults that wait for their requests. */
export function faultsOf(): { add(fault: Fault): void; next(request: ForgeRequest): Ailment | undefined } {
  const waiting: { fault: Fault; left: number; passing: number }[] = [];
  return {
    add: (fault) => void waiting.push({ fault, left: fault.times ?? 1, passing: fault.after ?? 0 }),
    next(request) {
      const found = waiting.find(({ fault, left }) => left > 0 && concerns(fault, request));
      if (!found) return undefined;
      if (found.passing > 0) {
        found.passing -= 1;
        return undefined;
      }
      found.left -= 1;
      return found.fault.as;
    },
  };
}

function concerns({ method, path }: Fault, request: ForgeRequest): boolean {
  if (method !== undefined && method !== request.method) return false;
  if (path === undefined) return true;
  return typeof path === 'string' ? request.path.endsWith(path) : path.test(request.path);
}

/** Whether the forge carries out the request nevertheless. */
export function reachesRoute(ailment: Ailment): boolean {
  return 'slowMs' in ailment || 'lost' in ailment;
}

/** Corrupts an answer; false if it only delayed the answer, which still has to be sent. */
export async function brokenAnswer(ailment: Exclude<Ailment, ForgeAnswer>, response: ServerResponse): Promise<boolean> {
  if ('slowMs' in ailment) {
    await new Promise((resolve) => setTimeout(resolve, ailment.slowMs));
    return response.destroyed;
  }
  if ('cut' in ailment || 'lost' in ailment) response.destroy();
  else if ('truncated' in ailment) {
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end('[{"id": 1, "login": "a');
  } else if ('stalled' in ailment) {
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.write('[{"id": 1, ');
  } else if ('page' in ailment) {
    response.setHeader('content-type', 'text/html');
    response.end(ailment.page);
  }
  return true;
}
