/** Throws for an answer without JSON: Octokit passes it on as text, and treats a missing list as an empty one. */
export function answered({ status, data }: { readonly status: number; readonly data: unknown }): void {
  if (typeof data === 'object' && data !== null) return;
  const shown = typeof data === 'string' ? data.trim().slice(0, 60) : String(data);
  throw Object.assign(new Error(shown === '' ? 'with nothing' : `with no JSON: ${shown}`), { status, garbled: true });
}

/** An answer without a member that the API description requires. */
export function unexpected(what: string): Error {
  return Object.assign(new Error(`without ${what}`), { status: 200, garbled: true });
}

/** The maximum number of pages of a list: a forge that always names a next page must not keep a job running forever. */
const mostPages = 300;

/** All pages of a list. Throws if a page is not a list. */
export async function readPages<Item>(pages: AsyncIterable<{ readonly data: readonly Item[] }>): Promise<Item[]> {
  const all: Item[] = [];
  let count = 0;
  for await (const { data } of pages) {
    if (!Array.isArray(data)) throw unexpected('a list');
    if (++count > mostPages) throw unexpected(`an end after ${mostPages} pages`);
    all.push(...(data as readonly Item[]));
  }
  return all;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** What the forge answered with an error; undefined if no answer came. */
export function responseOf(error: unknown): Answer | undefined {
  const response = typeof error === 'object' && error !== null && 'response' in error ? error.response : undefined;
  return typeof response === 'object' && response !== null && 'headers' in response ? (response as Answer) : undefined;
}

/** The HTTP status of an error; undefined if no answer came. */
export function githubStatusCode(error: unknown): number | undefined {
  return responseOf(error)?.status;
}

/** Why a request failed, as the end of a sentence: `the forge answers 403 (Resource not accessible by integration)`. */
export function githubReason(error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error)).split(' - https://')[0]!.trim();
  const said = message.replaceAll(/\s+/g, ' ').slice(0, 200);
  const status = githubStatusCode(error);
  if (status !== undefined)
    return said === '' ? `the forge answers ${status}` : `the forge answers ${status} (${said})`;
  return typeof error === 'object' && error !== null && 'garbled' in error
    ? `the forge answers ${said}`
    : `the forge does not answer (${said})`;
}
