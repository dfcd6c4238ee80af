import { expect, test } from 'vitest';
import { check, treeOf } from '../judge/check.ts';
import { createSearch } from '../load/search.ts';
import { compilePattern, type Pattern } from '../load/pattern.ts';
import { builtInPacks } from './built-in.ts';

const project = (source: string): string => `apiVersion: gradus.dev/v1
kind: Project
metadata: { name: p }
spec: { policies: [./rules], documents: [{ paths: ['g/*.yaml'], kind: Group, items: '/*', identity: object.name, ${source} }] }
`;

const policy = (match: string, validation: string): string => `apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: r, title: R }
spec:
  match: { kinds: [Group], ${match} }
  validations:
    - { name: v, message: No., ${validation} }
`;

const files = {
  'gradus.yaml': project(''),
  'rules/r.yaml': policy('', 'expression: "true"'),
  'g/a.yaml': '- { name: a, release: 1.10, parts: [{ id: 1 }] }\n',
};

function idle(more: Readonly<Record<string, string>>, base?: Readonly<Record<string, string>>): string[] {
  const { verdict } = check({
    head: treeOf({ ...files, ...more }),
    ...(base && { base: treeOf({ ...files, ...base }) }),
    now: new Date('2026-03-02T09:00:00Z'),
    packs: builtInPacks(),
  });
  return verdict.findings
    .filter(({ validation, state }) => validation === 'no-match' && state !== 'fixed')
    .map(({ message, location: { path, range }, enforcement, state }) => {
      expect([enforcement, state]).toEqual(['advisory', base ? state : 'new']);
      return `${path}:${range!.start.line}:${range!.start.column} ${message}`;
    });
}

const misspelt: readonly (readonly [string, Record<string, string>, string])[] = [
  [
    'text that leads from the file and not from the item',
    { 'gradus.yaml': project('text: [/release, /*/release]') },
    'gradus.yaml:4:126 Nothing matches /*/release, so it has no effect.',
  ],
  [
    'each',
    { 'rules/r.yaml': policy('', 'each: /part/*, expression: "true"') },
    'rules/r.yaml:7:36 Nothing matches /part/* in any document that the policy selects, so v checks nothing.',
  ],
  [
    'a member below a list',
    { 'rules/r.yaml': policy('', 'each: /parts/*/uid, expression: "true"') },
    'rules/r.yaml:7:36 Nothing matches /parts/*/uid in any document that the policy selects, so v checks nothing.',
  ],
  [
    'one glob of paths beside one that matches',
    { 'rules/r.yaml': policy('paths: ["g/**", "grp/**"]', 'expression: "true"') },
    'rules/r.yaml:5:42 No file matches grp/**, so the policy checks nothing.',
  ],
  [
    'the path of a where in an expression',
    { 'rules/r.yaml': policy('', `expression: "catalog.where('Group', '/nam', 'a').size() > 5"`) },
    'rules/r.yaml:7:42 No document of kind Group has anything at /nam, so this look-up finds nothing.',
  ],
  [
    'the path of a where in a message',
    { 'rules/r.yaml': policy('', `expression: "true", fix: "{{ catalog.where('Group', '/nam', 'a').size() }}"`) },
    'rules/r.yaml:7:55 No document of kind Group has anything at /nam, so this look-up finds nothing.',
  ],
  [
    'a glob of an enforcement rule',
    {
      'gradus.yaml': project('').replace(
        'spec: {',
        'spec: { enforcement: [{ paths: ["g/**", "grp/**", "!x/**"], enforcement: mandatory }],',
      ),
    },
    'gradus.yaml:4:40 No file matches grp/**, so the rule applies to nothing.',
  ],
  [
    'a glob of a system',
    {
      's.yaml':
        'apiVersion: gradus.dev/v1\nkind: System\nmetadata: { name: s, title: S }\nspec: { owner: t, tier: 2, paths: [g/**, "/src/**", "!nowhere/**"] }\n',
    },
    's.yaml:4:42 No file matches /src/**, so the system owns nothing there.',
  ],
];

test.each(misspelt)('%s that matches nothing is reported once, advisory, at its place', (_, more, told) => {
  expect(idle(more).map((each) => each.replace(/:\d+ /, ' '))).toEqual([told.replace(/:\d+ /, ' ')]);
});

const meant: readonly (readonly [string, Record<string, string>])[] = [
  [
    'text and each that lead from the item',
    {
      'gradus.yaml': project('text: [/release]'),
      'rules/r.yaml': policy('', 'each: /parts/*, expression: "true"'),
    },
  ],
  [
    'a project without a document',
    {
      'gradus.yaml': project('text: [/releese]'),
      'g/a.yaml': '[]\n',
      'rules/r.yaml': policy('', 'each: /part/*, expression: "true"'),
    },
  ],
  [
    'a policy that selects none of the documents',
    { 'rules/r.yaml': policy('labels: { a: b }', 'each: /part/*, expression: "true"') },
  ],
  ['a glob that excludes', { 'rules/r.yaml': policy('paths: ["g/**", "!grp/**"]', 'expression: "true"') }],
  [
    'a path that is computed',
    { 'rules/r.yaml': policy('', `expression: "catalog.where('Group', '/' + 'nam', 'a').size() == 0"`) },
  ],
];

test.each(meant)('%s is not', (_, more) => {
  expect(idle(more)).toEqual([]);
});

test('one that was there before is known, and one of a policy that the head rewrites is reported by the next run', () => {
  const bad = { 'rules/r.yaml': policy('', 'each: /part/*, expression: "true"') };
  expect(idle(bad, bad)).toHaveLength(1);
  expect(idle({ 'rules/r.yaml': policy('', 'each: /parts/*, expression: "true"') }, bad)).toEqual([]);
});

test('a search ends when its steps are used up, and then answers nothing', () => {
  const pattern = (compilePattern('/*/*/b') as { pattern: Pattern }).pattern;
  const wide = Array.from({ length: 100 }, () => [{}, {}]);
  expect(createSearch([], 1_000).leads(pattern, [wide])).toBe(false);
  expect(createSearch([], 100).leads(pattern, [wide])).toBeUndefined();
  const paths = Array.from({ length: 1_000 }, (_, index) => `a/${index}.md`);
  expect(createSearch(paths, 10).finds('**/*.yaml')).toBeUndefined();
  expect(createSearch(paths, 10).finds('b/**')).toBe(false);
  expect(createSearch(paths, 10).finds('a/999.*')).toBe(true);
});
