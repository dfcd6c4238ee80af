import { expect, test } from 'vitest';
import { parse } from '../cel-js.ts';
import { chargeFor } from '../charges.ts';
import { createEnvironments } from '../environments.ts';
import { hostTypes } from '../host-types.ts';
import { libraries } from '../libraries.ts';
import { amendMacros, forgetMaps } from '../macros.ts';
import { createMeter } from '../meter.ts';
import { createExpressionSession } from '../session.ts';
import { writeMaps } from '../written-maps.ts';
import { directly } from './direct.ts';

const session = createExpressionSession();
const environments = createEnvironments(libraries.flat(), hostTypes, { nodes: 1000, depth: 100 }, session);

/** Both ways to run an expression, with the steps that each spent. */
function ways(source: string) {
  const { root, check, evaluate } = parse(environments.run, source);
  amendMacros(root);
  forgetMaps(root);
  environments.rename(root);
  const { error } = check();
  if (error !== undefined) throw error;
  chargeFor(root, session);
  writeMaps(root);
  const metered = (run: () => unknown): readonly [value: unknown, spent: number] => {
    const meter = createMeter();
    session.context = meter;
    session.indexes = undefined;
    const before = meter.left();
    const value = run();
    return [value, before - meter.left()];
  };
  const step = directly(root, session);
  return {
    directly: step && ((bindings: Bindings) => metered(() => step(bindings))),
    byLibrary: (bindings: Bindings) => metered(() => evaluate(bindings)),
  };
}

type Bindings = Readonly<Record<string, unknown>>;

const values: readonly unknown[] = [
  'checkout',
  '',
  3n,
  0n,
  2.5,
  true,
  null,
  [],
  ['checkout', 'search'],
  [3n, 'checkout'],
  [['checkout']],
  {},
  { tier: 1n, name: 'checkout', spec: { tier: { level: 2n } } },
  { spec: { tier: null } },
  { spec: { tier: 1n } },
  { spec: 'checkout' },
  { spec: ['checkout'] },
  Object.assign(Object.create(null) as object, { spec: { tier: 3n } }),
  { constructor: 1n, spec: { constructor: { tier: 'x' } } },
  new Date(0),
];

const sources = [
  'a == b',
  'a != b',
  'a == null',
  'a != null',
  'a in b',
  'a < b',
  'a >= b',
  'a + b',
  'a - b',
  'a * b',
  '!a',
  'a || b',
  'a && b',
  'a ? b : 1',
  'a.spec',
  'a.spec.tier',
  'a.spec.tier.level',
  'a[0]',
  'a["spec"]',
  'a[b]',
  'a.?spec',
  'a.?spec.tier',
  'a.?spec.?tier.orValue(b)',
  'a[?0].orValue(b)',
  'a[?b].hasValue()',
  'a.?spec.value()',
  'a.?name.or(b.?name)',
  'a.?name.or(b.?name).hasValue()',
  'has(a.spec)',
  'has(a.spec.tier)',
  'has(a.toString)',
  'size(a)',
  'a.startsWith(b)',
  'a.join(b)',
  'a.flatten()',
  '[a, b].all(each, each in b)',
  '[a, b, a].all(each, each in [b, a] || true)',
  'a.distinct()',
  'a.indexOf(b)',
  'a.first().orValue(b)',
  'percent(a).hasValue()',
  'sets.contains(a, b)',
  '[a, b]',
  '[a] + [b]',
  '{"name": a, "spec": b}.name',
  '[a, b].exists(each, each.spec.tier == 1)',
  '[a, b].all(each, each == a)',
  '[a, b].exists_one(each, each == b)',
  'a.all(each, each == b)',
  'a.filter(each, each != b)',
  'a.map(each, [each, b])',
  'a.map(each, each == b, each)',
  'a.map(each, a.filter(each, each == b).size())',
  'cel.bind(c, a, cel.bind(a, b, a == c))',
  'isInstant(a) || a == b',
];

test.each(sources)('%s returns the result of the library for the same steps, or gives up', (source) => {
  const { directly: quick, byLibrary } = ways(source);
  let answered = 0;
  for (const a of values) {
    for (const b of values) {
      const found = attempt(() => quick?.({ a, b }));
      if (found === undefined || found[0] === undefined) continue;
      expect(found).toEqual(byLibrary({ a, b }));
      answered++;
    }
  }
  expect(answered).toBeGreaterThan(0);
});

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

test.each(['a.toString', 'a.constructor.name'])('%s is never a member', (source) => {
  for (const a of values) expect(attempt(() => ways(source).directly!({ a })[0])).toBeUndefined();
});

test.each(['a.sortBy(each, each)', 'a.optMap(each, each)', '-a'])('%s is left to the library', (source) => {
  expect(ways(source).directly).toBeUndefined();
});

test('a member is read once if there is no error', () => {
  let reads = 0;
  const file = {
    get text() {
      reads++;
      return 'checkout';
    },
  };
  expect(ways('file.text').directly!({ file })[0]).toBe('checkout');
  expect(reads).toBe(1);
});

test('the variables of macros shadow outer names, only inside the macro', () => {
  const { directly: quick } = ways('[[1, 2], [3]].map(a, a.map(a, a + 1)).flatten() + [b]');
  expect(quick!({ a: 'outside', b: 9n })[0]).toEqual([2n, 3n, 4n, 9n]);
});
