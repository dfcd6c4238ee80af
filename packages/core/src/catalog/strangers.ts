import type { Stranger } from '../load/load.ts';
import { isNearlyOwn } from '../load/nearly-own.ts';
import { isOwn, ownApi } from '../load/own-documents.ts';
import { toPointer } from '../model/pointer.ts';
import type { Problem } from '../model/finding.ts';
import { isMap, type ValueMap } from '../model/value.ts';
import { closest } from '../model/closest.ts';
import { memberOf } from './kind.ts';

/** * Documents that look like one of the built-in kinds but are not: they would be ignored, and no rule would apply to them. */
export function strangerProblems(strangers: readonly Stranger[], ownKinds: ReadonlySet<string>): Problem[] {
  return strangers.flatMap(({ path, stream, value, taken }): Problem[] => {
    const found = isMap(value)
      ? (misspelt(value, ownKinds) ?? nested(value) ?? (taken ? undefined : unsaid(value, ownKinds)))
      : listed(value, '');
    return found === undefined ? [] : [{ validation: 'api-version', path, stream, ...found }];
  });
}

type Found = Pick<Problem, 'message' | 'fix' | 'pointer' | 'aboutKey' | 'enforcement'>;

const fix = 'Write apiVersion: gradus.dev/v1.';

/** The value that identifies a document of Gradus is under another key, or is misspelt. */
function misspelt(value: ValueMap, ownKinds: ReadonlySet<string>): Found | undefined {
  const api = memberOf(value, 'apiVersion');
  if (api !== undefined) return badValue(api) ?? nearValue(api, memberOf(value, 'kind'), ownKinds);
  const key = Object.keys(value).find((name) => isOurs(value[name]));
  if (key === undefined) return undefined;
  const message = `This document has the key ${JSON.stringify(key)} instead of apiVersion, so it is not read as a document of gradus.dev.`;
  return { message, fix, pointer: toPointer([key]), aboutKey: true };
}

/** Other API groups are not ours; this matches our group with additional text around it. */
function badValue(api: unknown): Found | undefined {
  const text = Array.isArray(api) ? api[0] : api;
  if (!isOurs(text)) return undefined;
  const message = `The apiVersion is ${JSON.stringify(api)}, not gradus.dev/v1, so this is not read as a document of gradus.dev.`;
  return { message, fix, pointer: '/apiVersion' };
}

/** Advisory, because the group may really belong to somebody else. */
function nearValue(api: unknown, kind: unknown, ownKinds: ReadonlySet<string>): Found | undefined {
  if (typeof api !== 'string' || !isNearlyOwn(api, typeof kind === 'string' && ownKinds.has(kind))) return undefined;
  const message = `apiVersion ${JSON.stringify(api)} looks like a misspelling of gradus.dev/v1, so this is not read as a document of gradus.dev.`;
  return { message, fix, pointer: '/apiVersion', enforcement: 'advisory' };
}

function isOurs(value: unknown): boolean {
  return typeof value === 'string' && value.trim().toLowerCase().startsWith(ownApi);
}

/** A `List` as kubectl prints it. */
function nested(value: ValueMap): Found | undefined {
  const items = memberOf(value, 'items');
  return Array.isArray(items) && memberOf(value, 'kind') === 'List' ? listed(items, '/items') : undefined;
}

function listed(value: unknown, under: string): Found | undefined {
  const index = Array.isArray(value) ? value.findIndex((item) => isOwn(item)) : -1;
  if (index < 0) return undefined;
  return {
    message: 'This document of gradus.dev is an item of a list, so it is not read.',
    fix: 'Write it as a separate document; `---` separates the documents of a file.',
    pointer: `${under}/${index}`,
  };
}

/** A built-in kind next to documents of Gradus, or with an almost correct key. */
function unsaid(value: ValueMap, ownKinds: ReadonlySet<string>): Found | undefined {
  const kind = memberOf(value, 'kind');
  if (typeof kind !== 'string' || !ownKinds.has(kind) || memberOf(value, 'apiVersion') !== undefined) return undefined;
  const key = Object.keys(value).find((name) => closest(name.replaceAll(/[^a-z]/gi, ''), ['apiVersion']) !== undefined);
  const message = `This ${kind} has no apiVersion${key === undefined ? '' : ` but ${JSON.stringify(key)}`}, so it is not read as a document of gradus.dev.`;
  return {
    message,
    fix,
    pointer: key === undefined ? '/kind' : toPointer([key]),
    ...(key !== undefined && { aboutKey: true as const }),
  };
}
