import { setTimeout as sleep } from 'node:timers/promises';
import { boundedFetch, type HttpOutcome } from './bounded-fetch.ts';
import type { Sent } from './notice.ts';

export interface WebhookOptions {
  /** The address, which is a secret: who has it can write. From the environment, never from a file of the repository. */
  readonly webhook: string;
  /** Milliseconds for one attempt. Default 10 seconds. */
  readonly timeoutMs?: number;
}

/** How long a server may ask to wait, in seconds, and how often it is tried: a job has more to do than to tell of itself. */
const patience = { seconds: 30, attempts: 3 } as const;

/**
 * Posts JSON; waits and tries again where the server asks for that in bounded time (429, Retry-After). `read` judges an answer of status
 * 200. Never rejects, and nothing that it says holds the address or what a server repeats of it.
 */
export async function post(
  { webhook, timeoutMs = 10_000 }: WebhookOptions,
  body: unknown,
  read: (text: string) => Sent,
): Promise<Sent> {
  const url = URL.canParse(webhook) ? new URL(webhook) : undefined;
  // Unencrypted only on loopback.
  if (
    url?.protocol !== 'https:' &&
    !(url?.protocol === 'http:' && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname))
  )
    return { sent: false, why: 'its webhook is not an address that begins with https://' };
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  };
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await boundedFetch(webhook, request, { timeoutMs, maxBytes: 65_536 });
    if ('failure' in outcome) return { sent: false, why: `the server ${outcome.failure}` };
    if (outcome.status === 200) return read(outcome.text);
    if (outcome.status !== 429) return { sent: false, why: refusal(outcome) };
    const seconds = retryAfter(outcome.headers.get('retry-after'));
    if (seconds > patience.seconds || attempt === patience.attempts)
      return {
        sent: false,
        why: `the server answers 429, too many messages, and asks to wait ${Math.ceil(seconds)} s`,
      };
    await sleep(seconds * 1000);
  }
}

/** A page may repeat the address; a word such as `no_service` does not. */
function refusal({ status, text }: Extract<HttpOutcome, { status: number }>): string {
  const word = /^[a-z][a-z_]{2,60}$/.exec(text.trim())?.[0];
  return `the server answers ${status}${word === undefined ? '' : ` (${word})`}`;
}

/** Seconds, from a number of them or a date (RFC 9110, 10.2.3); 1 where it does not say. */
function retryAfter(header: string | null): number {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const date = Date.parse(text);
  return Number.isNaN(date) ? 1 : Math.max(0, (date - Date.now()) / 1000);
}
