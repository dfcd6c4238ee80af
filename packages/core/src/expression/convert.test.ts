import { describe, expect, test } from 'vitest';
import type { Value } from '../model/value.ts';
import { Duration, Optional, UnsignedInt } from './cel-js.ts';
import { doublePaths, fromCel, toCel } from './convert.ts';
import { compiled } from '@gradus/testkit/expression/shop.ts';
import { createMeter } from './meter.ts';

describe('toCel', () => {
  test.each<readonly [string, Value, readonly string[], unknown]>([
    ['integers are ints', { replicas: 3, name: 'checkout' }, [], { replicas: 3n, name: 'checkout' }],
    ['fractions stay doubles', [1.5, 2], [], [1.5, 2n]],
    ['a number of the schema stays a double', { ratio: 1, count: 1 }, ['/ratio'], { ratio: 1, count: 1n }],
    ['a star is each element', { stages: [{ max: 1, n: 1 }] }, ['/stages/*/max'], { stages: [{ max: 1, n: 1n }] }],
    ['a star is each member', { limits: { cpu: 1, load: 2 } }, ['/limits/*'], { limits: { cpu: 1, load: 2 } }],
    [
      'a name goes before a star',
      { limits: { cpu: { a: 1 } } },
      ['/limits/*', '/limits/cpu/b'],
      { limits: { cpu: { a: 1n } } },
    ],
    ['the root may be a number', 1, [''], 1],
    ['names are escaped', { 'a/b': 1, '*': 2, '~': 3 }, ['/a~1b', '/~2', '/~0'], { 'a/b': 1, '*': 2, '~': 3 }],
    ['beyond 2^53 - 1 there are no ints', [2 ** 53, 1e300], [], [2 ** 53, 1e300]],
    ['null members are absent', { spec: null, list: [null, { a: null }] }, [], { list: [null, {}] }],
    ['negative zero is zero', [-0], [], [0n]],
  ])('%s', (_, value, doubles, expected) => {
    expect(toCel(value, { doubles, nulls: 'absent' })).toEqual(expected);
  });

  test('null members stay if they are kept', () => {
    expect(toCel({ spec: null }, { nulls: 'keep' })).toEqual({ spec: null });
  });

  test('unchanged parts are not copied, and the value itself never changes', () => {
    const value = Object.freeze({
      labels: Object.freeze({ team: 'payments' }),
      spec: Object.freeze({ tier: 1 }),
      list: Object.freeze(['a']),
    });
    const converted = toCel(value, { nulls: 'absent' }) as typeof value;
    expect(converted.labels).toBe(value.labels);
    expect(converted.list).toBe(value.list);
    expect(converted.spec).not.toBe(value.spec);
    expect(value.spec.tier).toBe(1);
    const texts = { a: { b: ['c'] } };
    expect(toCel(texts, { nulls: 'absent' })).toBe(texts);
  });

  test('hostile names are ordinary members', () => {
    const hostile = JSON.parse(
      '{"__proto__": 1, "constructor": {"x": 1}, "toString": null, "spec": {"constructor": "F1", "tier": 2}}',
    ) as Value;
    const object = toCel(hostile, { nulls: 'absent' });
    const ask = (source: string): unknown => compiled(source).run({ item: object }, createMeter());
    expect(ask('item["__proto__"] == 1 && item["constructor"]["x"] == 1 && !has(item.toString)')).toBe(true);
    expect(ask('item.spec.constructor == "F1" && item.spec.tier == 2 && size(item.spec) == 2')).toBe(true);
    expect(ask('item.spec.all(k, k in ["constructor", "tier"])')).toBe(true);
    expect(({} as { tier?: unknown }).tier).toBeUndefined();
  });

  test('each of the 17 members of a document is read at most twice', () => {
    let reads = 0;
    const counted = (value: Value): Value =>
      typeof value !== 'object' || value === null
        ? value
        : new Proxy(value, {
            get(target, key) {
              const member = Reflect.get(target, key) as Value;
              if (!Object.hasOwn(target, key) || key === 'length') return member;
              reads++;
              return counted(member);
            },
          });
    const document = {
      kind: 'System',
      metadata: { name: 'checkout', labels: { team: 'payments', area: 'shop' } },
      spec: { owner: 'payments', tier: 1, paths: ['a/**', 'b/**'], stages: [{ name: 'canary', max: 1 }], note: null },
    };
    toCel(counted(document), { doubles: ['/spec/stages/*/max'], nulls: 'absent' });
    expect(reads).toBeLessThanOrEqual(2 * 17);
  });
});

describe('doublePaths', () => {
  const place: Value = { type: 'object', properties: { ratio: { type: 'number' }, count: { type: 'integer' } } };
  test.each<readonly [string, Value, readonly string[]]>([
    [
      'members, elements and free members',
      {
        type: 'object',
        properties: {
          a: place,
          b: { type: 'array', items: place },
          c: { type: 'object', additionalProperties: { type: 'number' } },
        },
      },
      ['/a/ratio', '/b/*/ratio', '/c/*'],
    ],
    [
      'references',
      { $defs: { place }, type: 'object', properties: { 'x/y': { $ref: '#/$defs/place' } } },
      ['/x~1y/ratio'],
    ],
    [
      'a reference in a circle is followed once',
      {
        $defs: { node: { type: 'object', properties: { weight: { type: 'number' }, next: { $ref: '#/$defs/node' } } } },
        $ref: '#/$defs/node',
      },
      ['/weight'],
    ],
    [
      'merged schemas',
      { allOf: [{ type: 'object', properties: { a: { type: 'number' } } }, { properties: { b: { type: 'number' } } }] },
      ['/a', '/b'],
    ],
    [
      'number or text is neither',
      {
        type: 'object',
        properties: { a: { type: ['number', 'string'] }, b: { oneOf: [{ type: 'number' }, { type: 'string' }] } },
      },
      [],
    ],
    [
      'number, an integer among it',
      { type: 'object', properties: { a: { allOf: [{ type: 'number' }, { type: 'integer' }] } } },
      [],
    ],
  ])('%s', (_, schema, expected) => {
    expect(doublePaths(schema)).toEqual(expected);
  });
});

test.each<readonly [unknown, Value]>([
  [3n, 3],
  [2n ** 60n, '1152921504606846976'],
  [-(2n ** 53n), '-9007199254740992'],
  [0.5, 0.5],
  [Number.NaN, 'NaN'],
  [null, null],
  [new Date('2026-03-01T09:00:00Z'), '2026-03-01T09:00:00Z'],
  [new Date('2026-03-01T09:00:00.250Z'), '2026-03-01T09:00:00.250Z'],
  [new Date(Number.NaN), 'invalid'],
  [new Duration(3600n), '3600s'],
  [new UnsignedInt(7n), 7],
  [Optional.of(3n), 3],
  [Optional.none(), null],
  [{ a: [1n, { b: 2n }] }, { a: [1, { b: 2 }] }],
  [new Set([1n]), [1]],
  [new Uint8Array([1, 255]), '01ff'],
])('fromCel(%s)', (value, expected) => {
  expect(fromCel(value)).toEqual(expected);
});
