import { Optional } from '../cel-js.ts';
import { EvaluationFailed, type FunctionDefinition } from '../definition.ts';

const scale = 1_000_000_000n;
const limit = (2n ** 63n - 1n) * scale;

/** An amount as Kubernetes writes it (`500m`, `1.5Gi`, `2e3`), exact to a billionth. */
export class Quantity {
  readonly text: string;
  /** The amount times 10^9. */
  readonly nanos: bigint;

  constructor(text: string, nanos: bigint) {
    this.text = text;
    this.nanos = nanos;
  }

  equals(other: Quantity): boolean {
    return this.nanos === other.nanos;
  }

  toString(): string {
    return this.text;
  }
}

/** The functions of Kubernetes' quantity library, under their names. */
export const quantity: readonly FunctionDefinition[] = [
  {
    signature: 'quantity(string): Quantity',
    doc: 'The amount of a text: a decimal number with a suffix n u m k M G T P E, Ki Mi Gi Ti Pi Ei, or an exponent. Fails on other text.',
    example: ['quantity("1Gi") == quantity("1024Mi")', 'true'],
    run: (_, text: string) => required(read(text), text),
    checkLiteral: ([text]) =>
      text === undefined || read(text) ? undefined : `"${text}" is not a quantity such as 500m or 1.5Gi.`,
  },
  {
    signature: 'isQuantity(string): bool',
    doc: 'Whether `quantity` can read the text.',
    example: ['isQuantity("1.5GB")', 'false'],
    run: (_, text: string) => read(text) !== undefined,
  },
  {
    signature: 'optionalQuantity(string): optional<Quantity>',
    doc: 'The amount, or none if `quantity` fails.',
    example: ['optionalQuantity("much").hasValue()', 'false'],
    run: (_, text: string) => Optional.of(read(text)),
  },
  {
    signature: 'Quantity.sign(): int',
    doc: '-1, 0 or 1.',
    example: ['quantity("-5").sign()', '-1'],
    run: (_, { nanos }: Quantity) => (nanos > 0n ? 1n : nanos < 0n ? -1n : 0n),
  },
  {
    signature: 'Quantity.isInteger(): bool',
    doc: 'Whether `asInteger` succeeds.',
    example: ['quantity("1500m").isInteger()', 'false'],
    run: (_, value: Quantity) => integerOf(value) !== undefined,
  },
  {
    signature: 'Quantity.asInteger(): int',
    doc: 'The amount as an int. Fails if it has a fraction.',
    example: ['quantity("2k").asInteger()', '2000'],
    run(_, value: Quantity) {
      const integer = integerOf(value);
      if (integer === undefined) throw new EvaluationFailed(`${value.text} is not a whole number`);
      return integer;
    },
  },
  {
    signature: 'Quantity.asApproximateFloat(): double',
    doc: 'The nearest double.',
    example: ['quantity("1500m").asApproximateFloat()', '1.5'],
    run: (_, { nanos }: Quantity) => Number(nanos) / 1e9,
  },
  {
    signature: 'Quantity.add(Quantity): Quantity',
    doc: 'The sum.',
    example: ['quantity("1k").add(quantity("24")) == quantity("1024")', 'true'],
    run: (_, a: Quantity, b: Quantity) => quantityOf(a.nanos + b.nanos),
  },
  {
    signature: 'Quantity.add(int): Quantity',
    doc: 'The sum with a whole number.',
    example: ['quantity("1k").add(24) == quantity("1024")', 'true'],
    run: (_, a: Quantity, b: bigint) => quantityOf(a.nanos + b * scale),
  },
  {
    signature: 'Quantity.sub(Quantity): Quantity',
    doc: 'The difference.',
    example: ['quantity("1k").sub(quantity("1")).asInteger()', '999'],
    run: (_, a: Quantity, b: Quantity) => quantityOf(a.nanos - b.nanos),
  },
  {
    signature: 'Quantity.sub(int): Quantity',
    doc: 'The difference to a whole number.',
    example: ['quantity("1k").sub(1).asInteger()', '999'],
    run: (_, a: Quantity, b: bigint) => quantityOf(a.nanos - b * scale),
  },
  {
    signature: 'Quantity.compareTo(Quantity): int',
    doc: '-1, 0 or 1.',
    example: ['quantity("1Ki").compareTo(quantity("1k"))', '1'],
    run: (_, a: Quantity, b: Quantity) => (a.nanos > b.nanos ? 1n : a.nanos < b.nanos ? -1n : 0n),
  },
  {
    signature: 'Quantity.isLessThan(Quantity): bool',
    doc: 'Whether it is less than the other.',
    example: ['quantity("900m").isLessThan(quantity("1"))', 'true'],
    run: (_, a: Quantity, b: Quantity) => a.nanos < b.nanos,
  },
  {
    signature: 'Quantity.isGreaterThan(Quantity): bool',
    doc: 'Whether it is greater than the other.',
    example: ['quantity("1Mi").isGreaterThan(quantity("1M"))', 'true'],
    run: (_, a: Quantity, b: Quantity) => a.nanos > b.nanos,
  },
];

function required(value: Quantity | undefined, text: string): Quantity {
  if (!value)
    throw new EvaluationFailed(`${JSON.stringify(text.slice(0, 60))} is not a quantity such as 500m or 1.5Gi`);
  return value;
}

function integerOf({ nanos }: Quantity): bigint | undefined {
  return nanos % scale === 0n ? nanos / scale : undefined;
}

function quantityOf(nanos: bigint): Quantity {
  const whole = nanos % scale === 0n;
  return new Quantity(whole ? String(nanos / scale) : `${nanos}n`, nanos);
}

const decimal: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, '': 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
const binary: Readonly<Record<string, bigint>> = { Ki: 10n, Mi: 20n, Gi: 30n, Ti: 40n, Pi: 50n, Ei: 60n };

/** By the grammar of k8s.io/apimachinery `resource.Quantity`: rounded up to a billionth, cut at 2^63 − 1. */
function read(text: string): Quantity | undefined {
  if (text.length > 64) return undefined;
  const match = /^([+-]?)(\d+\.?\d*|\.\d+)(?:(Ki|Mi|Gi|Ti|Pi|Ei|[numkMGTPE]?)|[eE]([+-]?\d{1,4}))$/.exec(text);
  if (!match) return undefined;
  const [, sign, number = '', suffix = '', exponent] = match;
  const [whole = '', fraction = ''] = number.split('.');
  const shift = exponent === undefined ? (decimal[suffix] ?? 0) : Number(exponent);
  const digits = BigInt(whole + fraction || '0') << (binary[suffix] ?? 0n);
  const places = shift - fraction.length + 9;
  const nanos = places >= 0 ? digits * 10n ** BigInt(places) : roundedUp(digits, 10n ** BigInt(-places));
  const amount = nanos > limit ? limit : nanos;
  return new Quantity(text, sign === '-' ? -amount : amount);
}

function roundedUp(digits: bigint, divisor: bigint): bigint {
  return digits / divisor + (digits % divisor === 0n ? 0n : 1n);
}
