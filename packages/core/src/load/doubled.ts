import type { DocumentSource, DoubledMembers } from '../model/document.ts';
import type { Problem } from '../model/finding.ts';
import { tokens } from '../model/pointer.ts';
import { isMap, type Value } from '../model/value.ts';
import type { Selected } from './parse-file.ts';
import type { DoubledKey } from './parsed.ts';
import type { CompiledSource } from './source.ts';

/** Members that identify a document. */
const identity = ['apiVersion', 'kind', 'metadata', 'metadata/name'];

/**
 * Whether a file with duplicate keys can be read anyway: if the source says that the last value counts, or if the file is unchanged.
 * Never if it may contain documents of built-in kinds, if such a key identifies a document, or if such a key is on the path to the items,
 * because then it is unknown which list is meant.
 */
export function readsDoubled(
  doubled: readonly DoubledKey[],
  source: DocumentSource,
  { items }: CompiledSource,
  selected: readonly Selected[],
  isAsBefore: boolean,
): boolean {
  const takesLast = source.duplicateKeys === 'last';
  if (source.ownKindsOnly === true || !(takesLast || isAsBefore)) return false;
  const roots = new Set(selected.map(({ stream, pointer }) => `${stream}${pointer}`));
  const isIdentity = ({ stream, pointer }: DoubledKey): boolean =>
    identity.some(
      (name) => pointer.endsWith(`/${name}`) && roots.has(`${stream}${pointer.slice(0, -name.length - 1)}`),
    );
  const leadsToItems = ({ pointer }: DoubledKey): boolean => {
    const path = tokens(pointer);
    const segments = items?.segments ?? [];
    return (
      path.length <= segments.length &&
      path.every((token, depth) => segments[depth]!.star || (segments[depth] as { token: string }).token === token)
    );
  };
  return !doubled.some((each) => isIdentity(each) || (!takesLast && leadsToItems(each)));
}

export function doubledMembers(doubled: readonly DoubledKey[]): DoubledMembers {
  const members = new Map<object, Set<string>>();
  for (const { map, key } of doubled) members.set(map, (members.get(map) ?? new Set()).add(key));
  return members;
}

/** The problem of a duplicate key in a file that is read; the two are equal if both values are equal. */
export function doubledProblems(path: string, doubled: readonly DoubledKey[]): Problem[] {
  return doubled.map(({ stream, pointer, map, key, first, trouble }) => {
    const last: Value = isMap(map) ? (map[key] ?? null) : null;
    return {
      validation: 'duplicate-key',
      path,
      stream,
      pointer,
      aboutKey: true,
      value: [first, last],
      message: `The key ${JSON.stringify(key)} occurs twice in the same map; the last value is used.`,
      fix: trouble.fix,
      offset: trouble.offset,
    };
  });
}
