import { describe, expect, test } from 'vitest';
import { treeOf } from '../judge/check.ts';
import { builtInPacks } from '../policy/built-in.ts';
import { rulebook } from '../policy/rulebook.ts';
import { loadSide } from '../judge/side.ts';
import type { ValueMap } from '../model/value.ts';
import { paperPath, subjectOf } from './subject.ts';

const checkout: ValueMap = {
  kind: 'System',
  metadata: { name: 'checkout' },
  spec: { paths: ['shop/checkout/**', '!**/*.md'] },
};
const wiki: ValueMap = { kind: 'System', metadata: { name: 'wiki' }, spec: {} };
const change: ValueMap = {
  kind: 'Change',
  metadata: { name: 'basket' },
  spec: { type: 'normal', systems: ['checkout'], requester: 'mei' },
};
const files = {
  'changes/basket.yaml': 'kind: Change',
  'shop/checkout/basket.ts': 'export const most = 20;',
  'shop/checkout/README.md': 'The basket.',
  'shop/search/index.ts': 'export {};',
};

function of(altered: Readonly<Record<string, string>> = {}, spec: ValueMap = {}, systems = [checkout]): string {
  const tree = treeOf({ ...files, ...altered });
  const document = { ...change, spec: { ...(change['spec'] as ValueMap), ...spec } };
  return subjectOf({ tree, change: document, path: 'changes/basket.yaml', systems });
}

test('a subject is identified by its digest', () => {
  expect(of()).toMatch(/^sha256:[0-9a-f]{64}$/);
});

const own = 'apiVersion: gradus.dev/v1\nkind: Change\nmetadata: { name: basket }';

describe('it stays where', () => {
  test.each([
    ['a file of another system is altered', of({ 'shop/search/index.ts': 'export const x = 1;' })],
    ['a file that the system excludes is altered', of({ 'shop/checkout/README.md': 'The basket holds 20.' })],
    ['the file of the change is rewritten', of({ 'changes/basket.yaml': 'kind: Change # moved on' })],
    ['the change is tested', of({}, { verification: { tests: [{ type: 'functional', result: 'pass' }] } })],
    ['an approval from outside is written down', of({}, { approvals: [{ role: 'approver' }] })],
    ['members of the plan change places', of({}, { requester: 'mei', systems: ['checkout'], type: 'normal' })],
  ])('%s', (_, digest) => {
    expect(digest).toBe(of());
  });
});

describe('it is another where', () => {
  test.each([
    ['a file of the system is altered', of({ 'shop/checkout/basket.ts': 'export const most = 21;' })],
    ['a file is added to the system', of({ 'shop/checkout/new.ts': '' })],
    ['the plan is altered', of({}, { summary: 'Something else.' })],
    ['the system grows by a path', of({}, {}, [{ ...checkout, spec: { paths: ['shop/**'] } }])],
    ['two texts share their ends', of({ 'shop/checkout/basket.ts': 'export const most = 20', 'shop/checkout/c': ';' })],
  ])('%s', (_, digest) => {
    expect(digest).not.toBe(of());
  });

  test('a file is moved without an edit', () => {
    const { 'shop/checkout/basket.ts': text, ...rest } = files;
    const moved = subjectOf({
      tree: treeOf({ ...rest, 'shop/checkout/cart.ts': text }),
      change,
      path: 'changes/basket.yaml',
      systems: [checkout],
    });
    expect(moved).not.toBe(of());
  });

  test('a file becomes a link with the same bytes', () => {
    const tree = new Map(treeOf(files));
    tree.set('shop/checkout/basket.ts', { ...tree.get('shop/checkout/basket.ts')!, mode: 'symlink' });
    expect(subjectOf({ tree, change, path: 'changes/basket.yaml', systems: [checkout] })).not.toBe(of());
  });
});

describe('a system that names no paths owns', () => {
  test('every file', () => {
    expect(of({ 'shop/search/index.ts': 'export const x = 1;' }, {}, [wiki])).not.toBe(of({}, {}, [wiki]));
  });
  test('but not that of the change, whose status changes', () => {
    expect(of({ 'changes/basket.yaml': 'kind: Change # moved on' }, {}, [wiki])).toBe(of({}, {}, [wiki]));
  });
  test('every file, too, next to one that names some', () => {
    expect(of({ 'shop/search/index.ts': '// new' }, {}, [checkout, wiki])).not.toBe(of({}, {}, [checkout, wiki]));
  });
});

test.each([
  ['holds the change alone', [own], 'changes.yaml'],
  ['holds another change', [own, own.replace('basket', 'cart')], 'changes.yaml'],
  ['ends in an empty document', [own, ''], 'changes.yaml'],
  ['holds another document above it', ['kind: ConfigMap', own], ''],
  ['holds another document below it', [own, '[1]'], ''],
  ['contains a document of another of our kinds', [own, own.replace('Change', 'Team')], ''],
  ['holds one that has no kind', [own, 'apiVersion: gradus.dev/v1'], ''],
  ['holds one that has another case', [own, own.replace('Change', 'change')], ''],
])('the file of a Change is its own where it %s', (_, documents, path) => {
  const tree = treeOf({ 'changes.yaml': documents.join('\n---\n') });
  const { catalog } = loadSide(tree, rulebook(tree, { packs: builtInPacks() })).view;
  expect(paperPath(catalog.find('Change', 'basket')!, catalog)).toBe(path);
});
