import { describe, expect, test } from 'vitest';
import { treeOf } from '../judge/check.ts';
import { alterationOf, isOvertaken } from './alteration.ts';

type Files = Readonly<Record<string, string>>;
const systems = [{ spec: { paths: ['shop/**'] } }];
const of = (
  head: Files,
  bases: readonly Files[],
  documents: readonly { readonly [key: string]: string }[] = [],
): string => alterationOf({ tree: treeOf(head), bases: bases.map(treeOf), systems, path: 'change.yaml', documents });
const base: Files = { 'shop/a': '1', 'shop/b': '1', 'lib/c': '1' };
const head: Files = { ...base, 'shop/a': '2' };
const approved = of(head, [base]);

describe('an approval is still valid', () => {
  test.each<[string, Files, readonly Files[]]>([
    ['after a commit outside the systems', { ...head, 'lib/c': '2' }, [base]],
    [
      'after an update from a target that changed another file',
      { ...head, 'shop/b': '2' },
      [{ ...base, 'shop/b': '2' }],
    ],
    ['where two merge bases agree on the file', head, [base, { ...base, 'lib/c': '0' }]],
  ])('%s', (_, now, bases) => expect(of(now, bases)).toBe(approved));
});

describe('an approval lapses', () => {
  test.each<[string, Files, readonly Files[]]>([
    ['where the file is altered again', { ...head, 'shop/a': '3' }, [base]],
    ['where another file is altered', { ...head, 'shop/b': '2' }, [base]],
    ['where a file is added', { ...head, 'shop/d': '1' }, [base]],
    ['where a file is removed', { 'shop/a': '2', 'lib/c': '1' }, [base]],
    ['where the file was another before', head, [{ ...base, 'shop/a': '0' }]],
    ['where one of two merge bases has another', head, [base, { ...base, 'shop/b': '0' }]],
  ])('%s', (_, now, bases) => expect(of(now, bases)).not.toBe(approved));

  test('where the Change or its Rollout says something else', () => {
    const bound = of(head, [base], [{ title: 'Faster' }]);
    expect(of(head, [base], [{ title: 'Faster' }])).toBe(bound);
    expect(of(head, [base], [{ title: 'Slower' }])).not.toBe(bound);
    expect(of(head, [base], [{ title: 'Faster' }, { kind: 'Rollout' }])).not.toBe(bound);
  });
});

test.each<[string, Files, boolean]>([
  ['changed the same file', { ...base, 'shop/a': '9' }, true],
  ['removed the same file', { 'shop/b': '1', 'lib/c': '1' }, true],
  ['changed another file of the system', { ...base, 'shop/b': '9' }, false],
  ['has not moved', base, false],
])('a request is overtaken where the target %s: %s', (_, target, expected) => {
  const altered = { tree: treeOf(head), bases: [treeOf(base)], systems, path: '' };
  expect(isOvertaken(altered, treeOf(target))).toBe(expected);
});
