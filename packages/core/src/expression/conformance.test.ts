import { tests as suite } from '@bufbuild/cel-spec/testdata/conformance.js';
import { describe, expect, test } from 'vitest';
import { conformanceDifferences, notOurs } from './conformance-differences.ts';
import { Duration, parse, UnsignedInt } from './cel-js.ts';
import { chargeFor } from './charges.ts';
import { equal } from './library/equal.ts';
import { createEnvironments } from './environments.ts';
import { expressionOf } from './expression.ts';
import { hostTypes } from './host-types.ts';
import { libraries } from './libraries.ts';
import { amendMacros } from './macros.ts';
import { createMeter } from './meter.ts';
import { createExpressionSession } from './session.ts';

interface Suite {
  readonly name: string;
  readonly suites?: readonly Suite[];
  readonly tests?: readonly { readonly original: Original }[];
}

interface Original {
  readonly name: string;
  readonly expr: string;
  readonly value?: ValueJson;
  readonly evalError?: unknown;
  readonly checkOnly?: boolean;
  readonly typedResult?: unknown;
  readonly container?: string;
  readonly bindings?: Readonly<Record<string, { readonly value: ValueJson }>>;
}

interface ValueJson {
  readonly boolValue?: boolean;
  readonly int64Value?: string;
  readonly uint64Value?: string;
  readonly doubleValue?: number | string;
  readonly stringValue?: string;
  readonly bytesValue?: string;
  readonly nullValue?: null;
  readonly typeValue?: string;
  readonly listValue?: { readonly values?: readonly ValueJson[] };
  readonly mapValue?: { readonly entries?: readonly { readonly key: ValueJson; readonly value: ValueJson }[] };
  readonly objectValue?: { readonly '@type': string; readonly value?: string };
}

/** The environment in which expressions run, without the checker that runs first. */
const session = createExpressionSession();
const {
  run: environment,
  rename,
  shown,
} = createEnvironments(libraries.flat(), hostTypes, { nodes: 20_000, depth: 250 }, session);

function evaluate(source: string, bindings: Readonly<Record<string, unknown>>): unknown {
  const { root, check, evaluate: run } = parse(environment, source);
  amendMacros(root);
  rename(root);
  const { error } = check();
  if (error !== undefined) throw error;
  chargeFor(root, session);
  return expressionOf({
    source,
    type: 'dyn',
    gives: { cel: 'dyn' },
    comparesNow: false,
    reads: new Set(),
    lookups: [],
    root,
    evaluate: run,
    expected: 'dyn',
    shown,
    session,
  }).run(bindings, createMeter());
}

function read(json: ValueJson): unknown {
  if (json.boolValue !== undefined) return json.boolValue;
  if (json.int64Value !== undefined) return BigInt(json.int64Value);
  if (json.uint64Value !== undefined) return new UnsignedInt(BigInt(json.uint64Value));
  if (json.doubleValue !== undefined) return Number(json.doubleValue);
  if (json.stringValue !== undefined) return json.stringValue;
  if (json.bytesValue !== undefined) return new Uint8Array(Buffer.from(json.bytesValue, 'base64'));
  if (json.listValue) return (json.listValue.values ?? []).map(read);
  if (json.mapValue) return new Map((json.mapValue.entries ?? []).map(({ key, value }) => [read(key), read(value)]));
  if (json.objectValue?.['@type'].endsWith('.Timestamp')) return new Date(json.objectValue.value!);
  if (json.objectValue?.['@type'].endsWith('.Duration')) return durationOf(json.objectValue.value!);
  return null;
}

function durationOf(text: string): Duration {
  const [, sign, seconds, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?s$/.exec(text)!;
  const nanos = Number(fraction.padEnd(9, '0'));
  return sign === '-' ? new Duration(-BigInt(seconds!), -nanos) : new Duration(BigInt(seconds!), nanos);
}

function isExpected(actual: unknown, { value }: Original): boolean {
  if (value === undefined) return actual === true;
  if (value.typeValue !== undefined)
    return (actual as { readonly name?: string }).name === (value.typeValue === 'null_type' ? 'null' : value.typeValue);
  return same(actual, read(value));
}

/** Equal and of the same type; maps as objects or as Map. */
function same(actual: unknown, expected: unknown): boolean {
  if (expected instanceof Map) {
    const entries = actual instanceof Map ? [...actual] : Object.entries(actual as object);
    const wanted = [...expected];
    return (
      entries.length === wanted.length &&
      wanted.every(([key, value]) =>
        entries.some(([other, found]) => (same(other, key) || String(other) === String(key)) && same(found, value)),
      )
    );
  }
  if (Array.isArray(expected))
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((value, index) => same(actual[index], value))
    );
  if (typeof expected === 'number' && Number.isNaN(expected)) return Number.isNaN(actual);
  return typeof actual === typeof expected && equal(createMeter(), actual, expected);
}

/** Messages, enumerations and extensions of protobuf, which no document contains. */
function needsProtobuf(original: Original): boolean {
  const text = JSON.stringify([original.expr, original.bindings, original.value, original.container]);
  return (
    /TestAllTypes|cel\.expr\.|proto\.|google\.protobuf\.(?!Timestamp\b|Duration\b|\w+\.(?!\w))|google\.type|enumValue|\bx\.y\b/.test(
      text,
    ) ||
    original.container !== undefined ||
    /[A-Za-z]\w*\s*\{/.test(original.expr)
  );
}

function outcome(original: Original): 'passes' | 'fails' {
  let actual: unknown;
  try {
    actual = evaluate(
      original.expr,
      Object.fromEntries(Object.entries(original.bindings ?? {}).map(([name, { value }]) => [name, read(value)])),
    );
  } catch {
    return original.evalError === undefined ? 'fails' : 'passes';
  }
  if (original.evalError !== undefined) return 'fails';
  return isExpected(actual, original) ? 'passes' : 'fails';
}

function* all(
  { name, suites = [], tests = [] }: Suite,
  path: readonly string[] = [],
): Generator<{ readonly path: readonly string[]; readonly original: Original }> {
  const here = [...path, name];
  for (const { original } of tests) yield { path: [...here.slice(1), original.name], original };
  for (const inner of suites) yield* all(inner, here);
}

const known = new Map(
  Object.entries(conformanceDifferences).flatMap(([reason, names]) => names.map((name) => [name, reason] as const)),
);
const cases = [...all(suite as unknown as Suite)].map(({ path, original }, index, list) => {
  const name = path.join('/');
  const twin = list.slice(0, index).filter((other) => other.path.join('/') === name).length;
  return { suite: path[0]!, name: twin === 0 ? name : `${name}#${twin + 1}`, original };
});
const ours = cases.filter(
  ({ suite: name, original }) =>
    !Object.hasOwn(notOurs, name) &&
    !needsProtobuf(original) &&
    original.checkOnly !== true &&
    original.typedResult === undefined,
);

describe('the conformance tests of CEL, in the environment that policies run in', () => {
  const failing = new Set(ours.filter(({ original }) => outcome(original) === 'fails').map(({ name }) => name));

  test('fail only for known differences', () => {
    const unknown = ours
      .filter(({ name }) => failing.has(name) && !known.has(name))
      .map(({ name, original }) => `${name}: ${original.expr}`);
    expect(unknown).toEqual([]);
  });

  test('fail for every known difference', () => {
    const names = new Set(ours.map(({ name }) => name));
    expect([...known.keys()].filter((name) => !names.has(name))).toEqual([]);
    expect([...known.keys()].filter((name) => !failing.has(name))).toEqual([]);
  });

  test('are as many as before', () => {
    const skipped = {
      protobuf: cases.filter(({ suite: name, original }) => !Object.hasOwn(notOurs, name) && needsProtobuf(original))
        .length,
      notOurs: cases.filter(({ suite: name }) => Object.hasOwn(notOurs, name)).length,
    };
    expect({ total: cases.length, run: ours.length, different: known.size, ...skipped }).toMatchInlineSnapshot(`
      {
        "different": 98,
        "notOurs": 333,
        "protobuf": 678,
        "run": 1333,
        "total": 2344,
      }
    `);
  });
});
