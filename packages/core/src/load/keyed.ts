import { tokens as pointerTokens, toPointer, type Pointer } from '../model/pointer.ts';
import { isMap } from '../model/value.ts';
import { listIndex } from './pattern.ts';

/**
 * How the items of a list are identified: by a member of each item, or by computed keys, one per item in their order.
 */
export type ListKey = string | readonly string[];

/** How the items of each list are identified, by the pointer of the list. Other lists use `name`. */
export type ListKeys = ReadonlyMap<Pointer, ListKey>;

/**
 * A pointer with keys instead of list indexes, so that it survives a reordering: `/spec/stages/0/batches/1` becomes
 * `/spec/stages[name=canary]/batches/1`, or `/spec/stages[=canary]` by computed keys. An index is kept if an item has no key, or if two
 * items have the same key. In names and keys `~` is `~0`, `/` is `~1`, `[` is `~3`, `]` is `~4`, and in the name of the member that holds
 * the key `=` is `~5`; so two places never share a text.
 */
export function keyedPointer(root: unknown, pointer: Pointer, by?: ListKeys): string {
  let value = root;
  let at = '';
  let keyed = '';
  for (const token of pointerTokens(pointer)) {
    const index = Array.isArray(value) ? listIndex(token) : undefined;
    const key = index === undefined ? undefined : keysOf(value as unknown[], by?.get(at) ?? 'name')?.[index];
    keyed += key ?? `/${keyText(token)}`;
    at += toPointer([token]);
    value = child(value, token);
  }
  return keyed;
}

/** The pointer that `keyed` names in `root`; undefined if it is malformed or no item has the key. */
export function findKeyed(root: unknown, keyed: string, by?: ListKeys): Pointer | undefined {
  if (!/^(?:\[[^[\]/]*\])*(?:\/[^[\]/]*(?:\[[^[\]/]*\])*)*$/.test(keyed)) return undefined;
  let value = root;
  let pointer = '';
  for (const part of keyed.match(/\/[^[\]/]*|\[[^[\]/]*\]/g) ?? []) {
    let token: string | undefined;
    if (part.startsWith('/')) token = unescape(part.slice(1));
    else if (Array.isArray(value)) {
      const keys = keysOf(value, by?.get(pointer) ?? 'name');
      const index = keys?.indexOf(part) ?? -1;
      if (index >= 0) token = String(index);
    }
    if (token === undefined) return undefined;
    pointer += toPointer([token]);
    value = child(value, token);
  }
  return pointer;
}

function child(value: unknown, token: string): unknown {
  if (Array.isArray(value)) {
    const index = listIndex(token);
    return index === undefined ? undefined : value[index];
  }
  return isMap(value) && Object.hasOwn(value, token) ? value[token] : undefined;
}

/** The key of each item as written in a keyed pointer. */
type KeyTexts = readonly string[] | undefined;

/** Cached, because a list of thousands of items with a finding for each is queried thousands of times. Values are read-only once loaded. */
const byMember = new WeakMap<readonly unknown[], Map<string, KeyTexts>>();
const computed = new WeakMap<readonly string[], KeyTexts>();

function keysOf(list: readonly unknown[], by: ListKey): KeyTexts {
  if (typeof by !== 'string') {
    if (!computed.has(by)) computed.set(by, uniqueKeys('', by));
    return by.length === list.length ? computed.get(by) : undefined;
  }
  let known = byMember.get(list);
  if (known === undefined) byMember.set(list, (known = new Map()));
  if (!known.has(by)) known.set(by, uniqueKeys(by, membersOf(list, by)));
  return known.get(by);
}

function membersOf(list: readonly unknown[], member: string): readonly string[] | undefined {
  const keys: string[] = [];
  for (const item of list) {
    const key = isMap(item) && Object.hasOwn(item, member) ? item[member] : undefined;
    if (typeof key !== 'string') return undefined;
    keys.push(key);
  }
  return keys;
}

function uniqueKeys(member: string, keys: readonly string[] | undefined): KeyTexts {
  if (keys === undefined || new Set(keys).size !== keys.length) return undefined;
  const name = keyText(member).replaceAll('=', '~5');
  return keys.map((key) => `[${name}=${keyText(key)}]`);
}

const escapes: Readonly<Record<string, string>> = { '~': '~0', '/': '~1', '[': '~3', ']': '~4' };
const originals: Readonly<Record<string, string>> = { '~0': '~', '~1': '/', '~3': '[', '~4': ']' };

/** A key as written between the brackets of a keyed pointer. */
export function keyText(text: string): string {
  return text.replace(/[~/[\]]/g, (character) => escapes[character]!);
}

/** Undefined if `~` is followed by anything that `escape` never writes. */
function unescape(text: string): string | undefined {
  if (/~(?![0134])/.test(text)) return undefined;
  return text.replace(/~[0134]/g, (sequence) => originals[sequence]!);
}
