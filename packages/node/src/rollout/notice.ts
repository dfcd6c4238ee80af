import type { Event } from '@gradus/rollout';

/** The content of one notification about a rollout: what happened in one step. */
export interface Notice {
  readonly rollout: string;
  readonly events: readonly Event[];
  /** Where to read more: the job, or a page of the forge. One that is longer than 1000 characters is left out. */
  readonly url?: string;
}

/** A notification that failed warns and changes nothing: `why` is the end of a sentence that never holds the address. */
export type Sent = { readonly sent: true } | { readonly sent: false; readonly why: string };

const attention: ReadonlySet<Event['type']> = new Set(['failed', 'aborted', 'rolling-back', 'paused']);

/** One line per event, as plain text; events that need attention are marked. */
export function noticeLines({ events }: Notice): string[] {
  return events.map(({ type, text }) => `${attention.has(type) ? '⚠ ' : ''}${oneLine(text)}`);
}

/** The address to read more at, for a message of bounded length. */
export function linkOf({ url }: Notice): string | undefined {
  return url !== undefined && url.length <= 1000 && URL.canParse(url) ? new URL(url).href : undefined;
}

export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** The longest beginning that `sizeOf` finds no larger than `limit`, cut between characters and ended by `…` where anything is left out. */
export function cutToSize(text: string, limit: number, sizeOf: (text: string) => number): string {
  if (sizeOf(text) <= limit) return text;
  let kept = '';
  let size = sizeOf('…');
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    size += sizeOf(segment);
    if (size > limit) break;
    kept += segment;
  }
  return `${kept}…`;
}
