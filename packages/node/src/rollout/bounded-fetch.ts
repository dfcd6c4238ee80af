/** The answer of a server, or why there is none, as the end of a sentence that begins with the server's name: `does not answer within 10 s`. */
export type HttpOutcome =
  | {
      readonly status: number;
      readonly headers: Headers;
      readonly text: string;
    }
  | { readonly failure: string };

export interface HttpBounds {
  /** Milliseconds from the start to the last byte. */
  readonly timeoutMs: number;
  /** Bytes of the body, after decompression. */
  readonly maxBytes: number;
}

/**
 * One request, by Node's own fetch, so that its TLS settings hold (NODE_EXTRA_CA_CERTS, NODE_USE_ENV_PROXY). It never rejects, follows no
 * redirect, which would carry a token elsewhere, and never names the address, which may be a secret.
 */
export async function boundedFetch(
  url: string,
  init: RequestInit,
  { timeoutMs, maxBytes }: HttpBounds,
): Promise<HttpOutcome> {
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      // Leaving the loop ends the connection.
      if (size > maxBytes) return { failure: `answers with more than ${maxBytes} bytes` };
      chunks.push(chunk);
    }
    return { status: response.status, headers: response.headers, text: Buffer.concat(chunks).toString() };
  } catch (error) {
    return { failure: why(error, timeoutMs) };
  }
}

function why(error: unknown, timeoutMs: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `does not answer within ${timeoutMs / 1000} s`;
  const code = codeOf(error);
  if (code === 'ECONNREFUSED') return 'refuses the connection (ECONNREFUSED)';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `has a name that cannot be resolved (${code})`;
  if (/CERT|SELF_SIGNED|TLS|SSL|ALTNAME/.test(code))
    return `has a certificate that is not trusted (${code}); NODE_EXTRA_CA_CERTS names a file of further authorities`;
  return `breaks the connection (${code})`;
}

/** fetch wraps the cause of an error; if it tried several addresses, twice. */
function codeOf(error: unknown): string {
  for (let at = error; at instanceof Error; at = at instanceof AggregateError ? at.errors[0] : at.cause)
    if ('code' in at && typeof at.code === 'string') return at.code;
  return error instanceof Error ? error.name : 'unknown';
}
