import { NOT_RESOLVED, boolCoreTag, floatCoreTag, intCoreTag, nullCoreTag, strTag } from 'js-yaml';
import type { Value } from '../model/value.ts';

const standard = 'tag:yaml.org,2002:';

/** The tags of the core schema that a scalar may have. */
const scalarTags = new Map(
  [strTag, nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag].map((tag) => [tag.tagName, tag] as const),
);

export type TagResolution =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: 'unknownTag' | 'notOfTag' | 'taggedOutOfRange' };

/** The full name of a tag as written: `!!str`, `!<tag:yaml.org,2002:str>`, `!e!str` with a %TAG line, `!local`, `!`. */
export function tagName(raw: string, handles: Readonly<Record<string, string>>): string {
  if (raw.startsWith('!<')) return raw.slice(2, -1);
  const end = raw.indexOf('!', 1);
  const handle = end === -1 ? '!' : raw.slice(0, end + 1);
  const prefix = Object.hasOwn(handles, handle) ? handles[handle]! : handle === '!!' ? standard : handle;
  return prefix + raw.slice(handle.length);
}

/** The value of a scalar with an explicit tag; a lone `!` means text. */
export function resolveTagged(name: string, text: string): TagResolution {
  if (name === '!') return { ok: true, value: text };
  if (text === '' && name === `${standard}map`) return { ok: true, value: {} };
  if (text === '' && name === `${standard}seq`) return { ok: true, value: [] };
  const tag = scalarTags.get(name);
  if (tag === undefined) return { ok: false, reason: 'unknownTag' };
  const value: unknown = tag.resolve(text, true, name);
  if (value === NOT_RESOLVED) return { ok: false, reason: 'notOfTag' };
  const isHeld = tag === intCoreTag ? Number.isSafeInteger(value) : typeof value !== 'number' || Number.isFinite(value);
  if (!isHeld) return { ok: false, reason: 'taggedOutOfRange' };
  return { ok: true, value: value as Value };
}

/** The type of a list or map with an explicit tag: the type that it looks like, another type, or unknown. */
export function tagOfCollection(name: string, collection: 'list' | 'map'): 'fits' | 'differs' | 'unknown' {
  if (name === '!' || name === `${standard}${collection === 'list' ? 'seq' : 'map'}`) return 'fits';
  return scalarTags.has(name) || name === `${standard}map` || name === `${standard}seq` ? 'differs' : 'unknown';
}
