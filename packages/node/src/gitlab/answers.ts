import { RequestFailed } from './request-failed.ts';

export type Json = Readonly<Record<string, unknown>>;

/** The maximum number of pages of one list. */
const mostPages = 100;
const perPage = 100;

/** One page of a list as gitbeaker returns it. */
interface Page {
  readonly data?: unknown;
  readonly paginationInfo?: { readonly next: number | null; readonly perPage: number };
}

export interface PageRequest {
  readonly page: number;
  readonly perPage: number;
  readonly showExpanded: true;
}

/** The pages of a list, in order. Throws RequestFailed if an answer is not a list, or if the list does not end. */
export async function* pages(fetch: (at: PageRequest) => Promise<unknown>): AsyncGenerator<readonly Json[]> {
  for (let page = 1; page <= mostPages;) {
    const { data, paginationInfo } = (await fetch({ page, perPage, showExpanded: true })) as Page;
    if (!Array.isArray(data)) throw odd('a list', data);
    yield data.map((item) => readObject(item));
    const next = nextPage(page, data.length, paginationInfo);
    if (next === undefined) return;
    page = next;
  }
  throw new RequestFailed(`the list has more than ${mostPages} pages`);
}

/** A full page without a next page number, which some proxies remove, does not count as the last one. */
function nextPage(page: number, length: number, info: Page['paginationInfo']): number | undefined {
  if (info && info.next !== null) return info.next > page ? info.next : undefined;
  return (info === undefined || Number.isNaN(info.perPage)) && length >= perPage ? page + 1 : undefined;
}

export async function allOf(fetch: (at: PageRequest) => Promise<unknown>): Promise<Json[]> {
  const all: Json[] = [];
  for await (const items of pages(fetch)) all.push(...items);
  return all;
}

export function readObject(value: unknown): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  throw odd('an object', value);
}

export function readTextMember(object: Json, member: string): string {
  const value = object[member];
  if (typeof value === 'string') return value;
  throw odd(`a string for ${member}`, value);
}

export function numberOf(object: Json, member: string): number {
  const value = object[member];
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw odd(`a number for ${member}`, value);
}

/** Undefined for null, and for a member that this version of GitLab does not have. */
export function optionalText(object: Json, member: string): string | undefined {
  return object[member] === undefined || object[member] === null ? undefined : readTextMember(object, member);
}

/** An answer with status 200 that GitLab does not describe: from a proxy, or another service at the address. */
function odd(wanted: string, got: unknown): RequestFailed {
  const shown = (JSON.stringify(got) ?? 'nothing').slice(0, 60);
  return new RequestFailed(`the forge answers ${shown} instead of ${wanted}`, { maybeDone: true });
}
