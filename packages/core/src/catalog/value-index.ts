import { Unknown, type CelValue } from '../expression/definition.ts';
import { compilePattern, selectAll } from '../load/pattern.ts';
import { tokens, valueAtPath } from '../model/pointer.ts';

/** Documents by the values that they have at a path. */
export type ValueIndex = ReadonlyMap<string, readonly CelValue[]>;

export function indexBy(documents: readonly CelValue[], path: string): ValueIndex {
  const pattern = compilePattern(path);
  if (!pattern.ok) throw new Unknown(`the path ${JSON.stringify(path)} is not valid: ${pattern.message}`);
  const { segments } = pattern.pattern;
  const hasStar = segments.some(({ star }) => star);
  const steps = tokens(path);
  const index = new Map<string, CelValue[]>();
  const add = (key: string, document: CelValue): void => {
    const same = index.get(key);
    if (same === undefined) index.set(key, [document]);
    else same.push(document);
  };
  for (const document of documents) {
    if (hasStar) {
      const found = selectAll(document, pattern.pattern).map(({ value }) => valueKey(value as CelValue));
      for (const key of found.length < 2 ? found : new Set(found)) add(key, document);
    } else {
      const value = valueAtPath(document, steps);
      if (value !== undefined) add(valueKey(value as CelValue), document);
    }
  }
  return index;
}

/** Equal values have equal keys, including an int and a double of the same number. */
export function valueKey(value: CelValue): string {
  if (typeof value === 'string') return value.startsWith('\0') ? `\0s${value}` : value;
  if (typeof value === 'number' || typeof value === 'bigint') return `\0n${value}`;
  if (typeof value === 'object' && value !== null) {
    return `\0o${JSON.stringify(value, (_, member) => (typeof member === 'bigint' ? Number(member) : sorted(member)))}`;
  }
  return `\0v${String(value)}`;
}

function sorted(member: unknown): unknown {
  if (typeof member !== 'object' || member === null || Array.isArray(member)) return member;
  return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
}
