import type { Value } from '../model/value.ts';
import { construct, type ConstructOptions } from './construct.ts';
import { jsonEvents } from './json-events.ts';
import type { Parsed } from './parsed.ts';

/** Reads one JSON value by RFC 8259. Refuses equal keys, and numbers that a double cannot hold. */
export function parseJson(text: string, options: ConstructOptions): Parsed {
  if (options.text.length === 0 && !mayHoldLargeNumbers.test(text)) {
    const value = plainly(text, options.limits.depth);
    if (value !== undefined) return { documents: [{ stream: 0, value }], troubles: [] };
  }
  const scanned = jsonEvents(text, options.limits.depth);
  if (!scanned.ok) return { documents: [], troubles: [scanned.trouble] };
  return construct(text, scanned.events, options);
}

/** Numbers of 16 digits, or with an exponent of three: those that `JSON.parse` rounds are among them. */
const mayHoldLargeNumbers = /(?:^|[:,[\s\uFEFF])-?(?:[0-9]{16}|[0-9][0-9.]*[eE]\+?[0-9]{3})/;

/**
 * The value by `JSON.parse`, which is several times faster than events. Undefined if there is a problem, because its messages differ
 * between engines, and it silently drops one of two equal keys.
 */
function plainly(text: string, depth: number): Value | undefined {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let value: Value;
  try {
    value = JSON.parse(source) as Value;
  } catch {
    return undefined;
  }
  // Each key of the text has become a member, unless there is an equal key.
  return countMembers(value, depth) === countKeys(source) ? value : undefined;
}

/** The number of members of all maps; undefined if lists and maps are nested deeper than `depth`. */
function countMembers(value: Value, depth: number): number | undefined {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth === 0) return undefined;
  const children = Array.isArray(value) ? value : Object.values(value);
  let count = Array.isArray(value) ? 0 : children.length;
  for (const child of children) {
    if (typeof child !== 'object' || child === null) continue;
    const inside = countMembers(child as Value, depth - 1);
    if (inside === undefined) return undefined;
    count += inside;
  }
  return count;
}

/** Strings before a colon, in a text that is known to be JSON. */
function countKeys(text: string): number {
  const colon = /[ \t\r\n]*:/y;
  let count = 0;
  for (let start = text.indexOf('"'); start !== -1; start = text.indexOf('"', start)) {
    start = endOfString(text, start) + 1;
    const next = text.charCodeAt(start);
    if (next === 0x3a) count++;
    else if (next <= 0x20) {
      colon.lastIndex = start;
      if (colon.test(text)) count++;
    }
  }
  return count;
}

/** The closing quote: the first one with an even number of backslashes before it. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === 0x5c) backslashes++;
    if (backslashes % 2 === 0) return end;
  }
}
