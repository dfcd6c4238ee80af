import { describe, expect, test } from 'vitest';
import { asLibraryError, parse } from './cel-js.ts';
import { createEnvironments } from './environments.ts';
import { hostTypes } from './host-types.ts';
import { libraries } from './libraries.ts';
import { quicken } from './quick.ts';
import { createSession } from './session.ts';

const environments = createEnvironments(libraries.flat(), hostTypes, { nodes: 1000, depth: 100 }, createSession());

/** What comes of an expression: its value, or what the library says of it, with the place. */
function outcome(source: string, bindings: object, isQuick: boolean): unknown {
  const parsed = parse(environments.run, source);
  environments.rename(parsed.root);
  const { error } = parsed.check();
  if (error !== undefined) throw error;
  if (isQuick) quicken(parsed.root);
  try {
    return { value: parsed.evaluate(bindings) };
  } catch (thrown) {
    const known = asLibraryError(thrown);
    return known ? { ...known, summary: known.summary, node: [known.node?.start, known.node?.end] } : String(thrown);
  }
}

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
  { spec: 'checkout' },
  { spec: ['checkout'] },
  Object.assign(Object.create(null) as object, { spec: { tier: 3n } }),
  new Map<unknown, unknown>([['spec', { tier: 'x' }]]),
  new Date(0),
];

const sources = [
  'a == b',
  'a != b',
  'a in b',
  'a.spec',
  'a.spec.tier',
  'a.spec.tier.level',
  'a.toString',
  'a.constructor.name',
  'size(a)',
  'a.startsWith(b)',
  'a.join(b)',
  'sets.contains(a, b)',
  '[a, b].exists(each, each.spec.tier == 1)',
  'isInstant(a) || a == b',
];

describe('the quick way gives what the library gives, results and errors alike', () => {
  test.each(sources)('%s', (source) => {
    for (const a of values) {
      for (const b of values) expect(outcome(source, { a, b }, true)).toEqual(outcome(source, { a, b }, false));
    }
  });
});

test('a member is read once where all is well', () => {
  let reads = 0;
  const bindings = {
    file: {
      get text() {
        reads++;
        return 'checkout';
      },
    },
  };
  expect(outcome('file.text', bindings, true)).toEqual({ value: 'checkout' });
  expect(reads).toBe(1);
});
