import { isPlainMap } from '../../model/value.ts';
import { Duration, UnsignedInt } from '../cel-js.ts';
import { EvaluationFailed, type EvaluationContext } from '../definition.ts';
import { chargeWeight } from '../membership.ts';

/** Fills the verbs of a text as `format` of CEL does: https://pkg.go.dev/github.com/google/cel-go/ext#hdr-Format */
export function formatText(context: EvaluationContext, text: string, args: readonly unknown[]): string {
  let used = 0;
  const filled = text.replaceAll(
    /%(?:\.(\d{1,3}))?(.?)/gsu,
    (whole: string, precision: string | undefined, verb: string) => {
      if (whole === '%%') return '%';
      const write = verbs[verb];
      if (!write) throw new EvaluationFailed(`format(): "${whole}" is not a verb; use %s %d %f %e %x %X %o %b and %%`);
      if (used >= args.length)
        throw new EvaluationFailed(`format(): there is no argument for verb ${used + 1}, "${whole}"`);
      const value = args[used++];
      chargeFor(context, value, verb);
      const written = write(value, precision === undefined ? 6 : Number(precision));
      if (written === undefined)
        throw new EvaluationFailed(`format(): argument ${used} does not match the verb "${whole}"`);
      context.charge(1 + (written.length >> 6));
      return written;
    },
  );
  if (used < args.length) throw new EvaluationFailed(`format(): there are ${args.length} arguments for ${used} verbs`);
  return filled;
}

/**
 * Checked before the text is written: a list that contains another many times can be huge, and two digits for each byte are much longer
 * than the value.
 */
function chargeFor(context: EvaluationContext, value: unknown, verb: string): void {
  if (typeof value === 'object' && value !== null) chargeWeight(value, context);
  else if (typeof value === 'string' && (verb === 'x' || verb === 'X')) context.charge(value.length);
}

type Write = (value: unknown, precision: number) => string | undefined;

const verbs: Readonly<Record<string, Write>> = {
  s: (value) => shown(value),
  d: (value) => special(value) ?? integerOf(value)?.toString(),
  f: (value, precision) => special(value) ?? decimalOf(value)?.toFixed(Math.min(precision, 100)),
  e: (value, precision) =>
    special(value) ??
    decimalOf(value)
      ?.toExponential(Math.min(precision, 100))
      .replace(/e([+-])(\d)$/, 'e$10$2'),
  b: (value) => (typeof value === 'boolean' ? String(Number(value)) : integerOf(value)?.toString(2)),
  o: (value) => integerOf(value)?.toString(8),
  x: (value) => hexadecimal(value),
  X: (value) => hexadecimal(value)?.toUpperCase(),
};

function integerOf(value: unknown): bigint | undefined {
  if (typeof value === 'bigint') return value;
  return value instanceof UnsignedInt ? value.value : undefined;
}

function decimalOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  const integer = integerOf(value);
  return integer === undefined ? undefined : Number(integer);
}

function special(value: unknown): string | undefined {
  if (typeof value !== 'number' || Number.isFinite(value)) return undefined;
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
}

function hexadecimal(value: unknown): string | undefined {
  if (typeof value === 'string') return bytesToText(utf8(value));
  if (value instanceof Uint8Array) return bytesToText(value);
  return integerOf(value)?.toString(16);
}

function bytesToText(bytes: Iterable<number>): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Bytes of the text in UTF-8; `core` has no TextEncoder. */
function utf8(text: string): readonly number[] {
  const encoded = encodeURIComponent(text.toWellFormed());
  return [...encoded.matchAll(/%([0-9A-F]{2})|[^%]/g)].map(([whole, hex]) =>
    hex === undefined ? whole.charCodeAt(0) : Number.parseInt(hex, 16),
  );
}

function shown(value: unknown): string | undefined {
  if (value === null) return 'null';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return special(value) ?? String(value);
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (value instanceof Date) return value.toISOString().replace('.000Z', 'Z');
  if (value instanceof Uint8Array) return decode(value);
  if (value instanceof UnsignedInt || value instanceof Duration) return value.toString();
  if (Array.isArray(value)) return joined(value.map(shown), '[', ']');
  if (typeof value !== 'object') return undefined;
  const name = (value as { readonly name?: unknown }).name;
  if (Object.prototype.toString.call(value) === `[object Type<${String(name)}>]`) return String(name);
  if (!isPlainMap(value)) return String(value);
  const entries = Object.entries(value).map(([key, member]) => [key, shown(member)] as const);
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return joined(
    sorted.map(([key, member]) => member && `${key}: ${member}`),
    '{',
    '}',
  );
}

function joined(parts: readonly (string | undefined)[], open: string, close: string): string | undefined {
  return parts.includes(undefined) ? undefined : open + parts.join(', ') + close;
}

function decode(bytes: Uint8Array): string {
  try {
    return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return '\ufffd';
  }
}
