import { isPlainMap } from '../../model/value.ts';
import { Optional } from '../cel-js.ts';
import type { FunctionDefinition } from '../definition.ts';

type AnyMap = Readonly<Record<string, unknown>>;

/** Functions that CEL lacks and that policies for documents under version control need. */
export const core: readonly FunctionDefinition[] = [
  {
    signature: 'keys(map): list<string>',
    doc: 'The names of the members, in the order of the document.',
    example: ['keys({"checkout": 1, "search": 2})', '["checkout", "search"]'],
    run(context, map: AnyMap) {
      const keys = Object.keys(map);
      context.charge(keys.length);
      return keys;
    },
  },
  {
    signature: 'omit(map, list<string>): map<string, dyn>',
    doc: 'The map without these members. Names that it does not have are ignored.',
    example: ['omit({"spec": 1, "status": 2}, ["status"])', '{"spec": 1}'],
    run(context, map: AnyMap, names: readonly unknown[]) {
      const gone = new Set(names);
      const entries = Object.entries(map);
      context.charge(entries.length + gone.size);
      const kept = entries.filter(([name]) => !gone.has(name));
      return Object.fromEntries(kept);
    },
  },
  {
    signature: 'percent(dyn): optional<double>',
    doc: 'The number of a percentage such as "25%" or "0.5%"; none for anything else, including a count.',
    example: ['percent("25%").orValue(0.0)', '25.0'],
    run: (_, value: unknown) =>
      Optional.of(
        typeof value === 'string' && /^\d{1,9}(?:\.\d{1,9})?%$/.test(value) ? Number(value.slice(0, -1)) : undefined,
      ),
  },
  {
    signature: 'OptionalNamespace.ofNonZeroValue(T): optional<T>',
    doc: 'Written `optional.ofNonZeroValue(x)`: x, or none if x is null, false, 0 or empty.',
    example: ['optional.ofNonZeroValue("").orValue("-")', '"-"'],
    run: (_, _namespace: unknown, value: unknown) => Optional.of(isZero(value) ? undefined : value),
  },
  {
    signature: 'epoch(timestamp): int',
    doc: 'Seconds since 1970-01-01T00:00:00Z, rounded down.',
    example: ['epoch(timestamp("1970-01-02T00:00:00Z"))', '86400'],
    run: (_, at: Date) => BigInt(Math.floor(at.getTime() / 1000)),
  },
];

function isZero(value: unknown): boolean {
  if (typeof value !== 'object' || value === null)
    return value === null || value === false || value === '' || value === 0 || value === 0n;
  if (Array.isArray(value) || value instanceof Uint8Array) return value.length === 0;
  return isPlainMap(value) && Object.keys(value).length === 0;
}
