import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value } from '../model/value.ts';
import { doublePaths, toCel } from './convert.ts';
import type { TypeReference } from './definition.ts';
import { createMeter } from './meter.ts';
import { language, systemSchema } from '@gradus/testkit/expression/shop.ts';

const types: Readonly<Record<string, TypeReference>> = { object: { kind: 'System' }, oldObject: { kind: 'System' } };
const doubles = doublePaths(systemSchema);

const some = <T extends Record<string, fc.Arbitrary<Value>>>(members: T): fc.Arbitrary<Value> =>
  fc.record(members, { requiredKeys: [] }) as fc.Arbitrary<Value>;
const word = fc.constantFrom('canary', 'all', 'checkout', '');
const stage = fc.record(
  { name: word, soak: fc.constantFrom('PT1H', ''), max: fc.integer({ min: -3, max: 9 }) },
  { requiredKeys: ['name'] },
) as fc.Arbitrary<Value>;

/** Systems that follow the schema; any member may be missing. */
const system: fc.Arbitrary<Value> = some({
  kind: fc.constant('System'),
  metadata: some({
    name: word,
    labels: fc.dictionary(word, word),
    annotations: fc.dictionary(word, fc.jsonValue() as fc.Arbitrary<Value>),
  }),
  spec: some({
    tier: fc.integer({ min: 0, max: 3 }),
    risk: fc.constantFrom('low', 'high'),
    ratio: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.double({ noNaN: true })),
    active: fc.boolean(),
    levels: fc.array(fc.constantFrom('L1', 'L2')),
    stages: fc.array(stage, { maxLength: 3 }),
    'first-stage': stage,
    limits: fc.dictionary(word, fc.oneof(fc.integer({ min: 0, max: 3 }), fc.double({ noNaN: true }))),
    amount: fc.oneof(fc.integer(), word),
  }),
});

interface Terms {
  readonly int: string;
  readonly double: string;
  readonly string: string;
  readonly bool: string;
  readonly list: string;
}

/** Expressions by type, with the shapes that occur in policies. */
const terms = fc.letrec<Terms>((tie) => ({
  int: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      '1',
      'object.spec.tier',
      'size(object)',
      'object.spec.stages[0].max',
      'object.spec["first-stage"].max',
      'object.?spec.?tier.orValue(2)',
      'size(object.spec.limits)',
    ),
    fc.tuple(tie('int'), fc.constantFrom('+', '-', '*', '/', '%'), tie('int')).map((parts) => `(${parts.join(' ')})`),
    tie('list').map((list) => `size(${list})`),
    tie('list').map((list) => `${list}.map(s, s.max).sum()`),
    tie('bool').map((bool) => `(${bool} ? 1 : object.spec.tier)`),
  ),
  double: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      '0.5',
      'object.spec.ratio',
      'object.spec.limits.all',
      'object.spec.limits.map(k, object.spec.limits[k]).max()',
      'object.?spec.?ratio.orValue(0.0)',
    ),
    fc.tuple(tie('double'), fc.constantFrom('+', '-', '*', '/'), tie('double')).map((parts) => `(${parts.join(' ')})`),
    tie('int').map((int) => `double(${int})`),
  ),
  string: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      '"all"',
      'object.metadata.name',
      'object.spec.stages[0].name',
      'object.metadata.labels.all',
      'keys(object.spec)[0]',
      'object.spec.levels.join(",")',
      'object.?metadata.?labels[?"all"].orValue("-")',
    ),
    fc.tuple(tie('string'), tie('string')).map(([a, b]) => `(${a} + ${b})`),
    tie('string').map((text) => `${text}.upperAscii()`),
  ),
  bool: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      'object.spec.active',
      'has(object.spec.tier)',
      'has(object.spec.stages)',
      '"tier" in object.spec',
      'oldObject == null',
      'object.spec == oldObject.spec',
      'object.spec.amount == 1',
      'object.spec.amount == "all"',
      'object.spec.risk == "low"',
      'object.all(k, k != "kind" || object[k] == "System")',
    ),
    fc.tuple(tie('int'), fc.constantFrom('<', '<=', '==', '!='), tie('int')).map((parts) => parts.join(' ')),
    fc.tuple(tie('double'), fc.constantFrom('<', '>=', '=='), tie('double')).map((parts) => parts.join(' ')),
    fc.tuple(tie('string'), fc.constantFrom('==', '!=', '<'), tie('string')).map((parts) => parts.join(' ')),
    fc.tuple(tie('bool'), fc.constantFrom('&&', '||'), tie('bool')).map(([a, op, b]) => `((${a}) ${op} (${b}))`),
    fc
      .tuple(
        tie('list'),
        fc.constantFrom('all', 'exists', 'exists_one'),
        fc.constantFrom(
          's.max > 1',
          's.name == "all"',
          'has(s.soak) && s.soak != ""',
          's in object.spec.stages',
          's == object.spec["first-stage"]',
        ),
      )
      .map(([list, macro, body]) => `${list}.${macro}(s, ${body})`),
    fc.tuple(tie('string'), tie('list')).map(([text, list]) => `${text} in ${list}.map(s, s.name)`),
  ),
  list: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      'object.spec.stages',
      'oldObject.spec.stages',
      'object.?spec.?stages.orValue([])',
      '[object.spec["first-stage"]]',
    ),
    tie('list').map((list) => `${list}.filter(s, has(s.max))`),
    tie('list').map((list) => `${list}.sortBy(s, s.name)`),
    fc.tuple(tie('list'), tie('list')).map(([a, b]) => `(${a} + ${b})`),
  ),
}));

/** Errors that a schema cannot rule out: a missing value, a value out of range, or a division by zero. */
const ofValues =
  /^there is no (?:member|element)|division by zero|modulo by zero|integer overflow|beyond 64 bits|has no max|has no min/;

function messageOf(run: () => unknown): string {
  try {
    run();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

test('an expression that passes the check never has a type error on a valid document', () => {
  let checked = 0;
  const expression = fc.oneof(terms.bool, terms.int, terms.double, terms.string, terms.list);
  fc.assert(
    fc.property(expression, system, fc.option(system), (source, object, oldObject) => {
      const compiled = language.compile(source, types, 'dyn');
      if (!compiled.ok) return;
      checked++;
      const cel = (value: Value | null): unknown =>
        value === null ? null : toCel(value, { doubles, nulls: 'absent' });
      const message = messageOf(() =>
        compiled.expression.run({ object: cel(object), oldObject: cel(oldObject) }, createMeter()),
      );
      const ofAbsence = oldObject === null && source.includes('oldObject.');
      expect(ofAbsence || message === '' || ofValues.test(message) ? '' : message).toBe('');
    }),
    { numRuns: 3_000, seed: 20_260_301 },
  );
  expect(checked).toBeGreaterThan(2_500);
});
