/** A request as the fake of a forge reads it. */
export interface ForgeRequest {
  readonly method: string;
  /** Without base path and query, still encoded: `/repos/acme/webshop/pulls/7`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The server's address with the base path, for links in answers. */
  readonly origin: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The parsed JSON; undefined if there is none. */
  readonly body: unknown;
}

export interface ForgeAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, a text under another content-type as it is; undefined for an answer without body. */
  readonly body?: unknown;
}
