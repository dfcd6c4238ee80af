import { Unknown, type CelValue } from '../expression/definition.ts';
import { compilePattern, selectAll } from '../load/pattern.ts';
import { valueAt } from '../model/pointer.ts';

/** Documents by the values that a path has in them. */
export type ValueIndex = ReadonlyMap<string, readonly CelValue[]>;

export function indexBy(documents: readonly CelValue[], path: string): ValueIndex {
  const pattern = compilePattern(path);
  if (!pattern.ok) throw new Unknown(`the path ${JSON.stringify(path)} is not valid: ${pattern.message}`);
  const index = new Map<string, CelValue[]>();
  const hasStar = pattern.pattern.segments.some(({ star }) => star);
  const valuesOf = (document: CelValue): readonly unknown[] => {
    if (hasStar) return selectAll(document, pattern.pattern).map(({ value }) => value);
    const value = valueAt(document, path);
    return value === undefined ? [] : [value];
  };
  for (const document of documents) {
    for (const key of new Set(valuesOf(document).map((value) => keyOf(value as CelValue)))) {
      const same = index.get(key);
      if (same) same.push(document);
      else index.set(key, [document]);
    }
  }
  return index;
}

/** Equal values have equal keys, an int and a double of the same number included. */
export function keyOf(value: CelValue): string {
  if (typeof value === 'string') return `s${value}`;
  if (typeof value === 'number' || typeof value === 'bigint') return `n${value}`;
  if (typeof value === 'object' && value !== null) {
    return JSON.stringify(value, (_, member) => (typeof member === 'bigint' ? Number(member) : sorted(member)));
  }
  return String(value);
}

function sorted(member: unknown): unknown {
  if (typeof member !== 'object' || member === null || Array.isArray(member)) return member;
  return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
}
