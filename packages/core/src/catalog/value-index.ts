import { Unknown, type CelValue } from '../expression/definition.ts';
import { compilePattern, selectAll } from '../load/pattern.ts';

/** Documents by the values that a path has in them. */
export type ValueIndex = ReadonlyMap<string, readonly CelValue[]>;

export function indexBy(documents: readonly CelValue[], path: string): ValueIndex {
  const pattern = compilePattern(path);
  if (!pattern.ok) throw new Unknown(`the path ${JSON.stringify(path)} is not valid: ${pattern.message}`);
  const index = new Map<string, CelValue[]>();
  for (const document of documents) {
    const keys = new Set(selectAll(document as never, pattern.pattern).map((match) => keyOf(match.value as CelValue)));
    for (const key of keys) {
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
