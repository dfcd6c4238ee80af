import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPointer } from '../model/pointer.ts';
import { findKeyed, keyedPointer } from './keyed.ts';

const rollout = {
  spec: {
    stages: [
      { name: 'canary', batches: [1, 5] },
      { name: 'fleet', batches: [50] },
    ],
    windows: [{ name: 'night' }, { name: 'night' }],
    checks: [{ name: 'errors' }, { title: 'latency' }],
    ports: [
      { port: 'https', host: 'a' },
      { port: 'http', host: 'b' },
    ],
    odd: [{ name: 'a]/~=[b' }],
  },
  'stages[name=canary]': [{ name: 'x' }],
};

describe('a keyed pointer', () => {
  test.each([
    ['', ''],
    ['/spec/stages/0/batches/1', '/spec/stages[name=canary]/batches/1'],
    ['/spec/stages/1', '/spec/stages[name=fleet]'],
    ['/spec/stages/0/soak', '/spec/stages[name=canary]/soak'],
    ['/spec/stages/7', '/spec/stages/7'],
    ['/spec/stages/00', '/spec/stages/00'],
    ['/spec/windows/1', '/spec/windows/1'],
    ['/spec/checks/0', '/spec/checks/0'],
    ['/spec/odd/0', '/spec/odd[name=a~4~1~0=~3b]'],
    ['/stages[name=canary]/0', '/stages~3name=canary~4[name=x]'],
    ['/absent/0/a~1b', '/absent/0/a~1b'],
  ])('%s is %s', (pointer, keyed) => {
    expect(keyedPointer(rollout, pointer)).toBe(keyed);
    expect(findKeyed(rollout, keyed)).toBe(pointer);
  });

  test('items of a list may be identified by another member, or by computed keys', () => {
    const by = new Map<string, string | readonly string[]>([
      ['/spec/ports', 'port'],
      ['/spec/windows', ['night-1', 'night-2']],
      ['/spec/checks', ['same', 'same']],
    ]);
    expect(keyedPointer(rollout, '/spec/ports/1/host', by)).toBe('/spec/ports[port=http]/host');
    expect(keyedPointer(rollout, '/spec/windows/1', by)).toBe('/spec/windows[=night-2]');
    expect(keyedPointer(rollout, '/spec/checks/1', by)).toBe('/spec/checks/1');
    expect(findKeyed(rollout, '/spec/windows[=night-2]', by)).toBe('/spec/windows/1');
    const odd = [{ 'a=b': 'c=d' }];
    expect(keyedPointer(odd, '/0', new Map([['', 'a=b']]))).toBe('[a~5b=c=d]');
    expect(findKeyed(odd, '[a~5b=c=d]', new Map([['', 'a=b']]))).toBe('/0');
  });

  test('a list at the root is keyed without a slash', () => {
    expect(keyedPointer([{ name: 'search' }], '/0/tier')).toBe('[name=search]/tier');
    expect(findKeyed([{ name: 'search' }], '[name=search]/tier')).toBe('/0/tier');
  });

  test('reordering a list changes the pointer, but not the keyed pointer', () => {
    const reordered = { spec: { stages: rollout.spec.stages.toReversed() } };
    expect(findKeyed(reordered, '/spec/stages[name=canary]/batches/1')).toBe('/spec/stages/1/batches/1');
  });
});

test.each([
  'x',
  '/a]',
  '/a[b',
  '/a[name=x]y',
  '/a~',
  '/a~9',
  '/spec/stages[name=none]',
  '/spec[name=canary]',
  '/spec/odd[name=~9]',
])('%s names nothing', (keyed) => {
  expect(findKeyed(rollout, keyed)).toBeUndefined();
});

const leaf = fc.constantFrom(1, 'text', null);
const name = fc.constantFrom('a', 'b', '0', '1', '[', ']', '/', '~', '=', '[name=a]', 'a]/b[', '~3', '');
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, leaf, tie('list'), tie('map')),
  list: fc.array(fc.oneof(tie('value'), fc.record({ name, a: tie('value') })), { maxLength: 3 }),
  map: fc.dictionary(name, tie('value'), { maxKeys: 3 }),
}));

function pointersOf(root: unknown, path: readonly string[] = []): string[] {
  const below =
    typeof root === 'object' && root !== null
      ? Object.entries(root).flatMap(([key, child]) => pointersOf(child, [...path, key]))
      : [];
  return [toPointer(path), ...below];
}

test('every place has a unique keyed pointer, which resolves to it', () => {
  fc.assert(
    fc.property(value, (root) => {
      const pointers = pointersOf(root);
      const keyed = pointers.map((pointer) => keyedPointer(root, pointer));
      expect(new Set(keyed).size).toBe(pointers.length);
      expect(keyed.map((each) => findKeyed(root, each))).toEqual(pointers);
    }),
    { numRuns: 2000 },
  );
});

test('any text is accepted as a keyed pointer', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('/', '[', ']', '=', '~', '0', 'a') }), (text) => {
      expect(['string', 'undefined']).toContain(typeof findKeyed(rollout, text));
    }),
  );
});
