import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, treeOf } from './check.ts';
import type { SourceFile, Tree } from '../model/file.ts';
import { builtInPacks } from '../policy/built-in.ts';
import { rulebook } from '../policy/rulebook.ts';
import { loadSide } from './side.ts';

const now = new Date('2026-03-02T09:00:00Z');
const json = JSON.stringify;

const project = (documents: readonly object[], more: object = {}): Record<string, string> => ({
  'gradus.yaml': json({
    apiVersion: 'gradus.dev/v1',
    kind: 'Project',
    metadata: { name: 'shop' },
    spec: { policies: [], documents, ...more },
  }),
});
const team = (apiVersion = 'gradus.dev/v1', name = 'ops'): object => ({
  apiVersion,
  kind: 'Team',
  metadata: { name },
  spec: { members: [{ id: 'ops-lead' }] },
});

function read(files: Record<string, string>, base?: Record<string, string>) {
  const tree = treeOf(files);
  const { verdict } = check({ head: tree, ...(base && { base: treeOf(base) }), now, packs: builtInPacks() });
  const { catalog } = loadSide(tree, rulebook(tree, { packs: builtInPacks() })).view;
  return {
    documents: catalog.documents.filter(({ kind }) => kind !== 'Project').map(({ kind, name }) => `${kind} ${name}`),
    findings: [...verdict.findings, ...verdict.undecided]
      .filter(({ policy }) => policy === 'gradus/document')
      .map(
        ({ validation, enforcement, location: { path, pointer } }) => `${validation} ${enforcement} ${path}${pointer}`,
      ),
    counted: verdict.counts.documents,
    state: verdict.state,
    verdict,
  };
}

describe('documents of Gradus are read with any encoding of their apiVersion', () => {
  test.each([
    ['team.yaml', json(team()).replace('gradus.dev', String.raw`gradus\u002edev`)],
    ['team.json', json(team()).replace('gradus.dev/', String.raw`gradus.dev\/`)],
    [
      'team.yaml',
      'a: &api "gradus\\x2edev/v1"\n---\n{ x: &api "gradus\\x2edev/v1", apiVersion: *api, kind: Team, metadata: { name: ops } }',
    ],
  ])('%s %s', (path, text) => {
    expect(read({ ...project([]), [path]: text }).documents).toEqual(['Team ops']);
  });

  test('so that a change is checked in the same way as in the next run', () => {
    const files = project([]);
    const escaped = { ...files, 'team.yaml': json(team()).replace('gradus.dev', String.raw`gradus\u002edev`) };
    expect(read(escaped, { ...files, 'team.yaml': json(team()) }).documents).toEqual(read(escaped).documents);
  });
});

describe('a document that is almost of a built-in kind is a finding', () => {
  const of = (key: string, value: unknown, kind = 'Team'): string =>
    json({ [key]: value, kind, metadata: { name: 'ops' } });
  test.each([
    ['a key in lower case', of('apiversion', 'gradus.dev/v1'), '/apiversion'],
    ['a slip of the pen', of('apiVerison', 'gradus.dev/v1'), '/apiVerison'],
    ['a key with a blank', of('apiVersion ', 'gradus.dev/v1'), '/apiVersion '],
    ['another alphabet', of('\u0430piVersion', 'gradus.dev/v1'), '/\u0430piVersion'],
    ['another key', of('version', 'gradus.dev/v1'), '/version'],
    ['a kind that is not ours either', of('apiversion', 'gradus.dev/v1', 'Tean'), '/apiversion'],
    ['capitals', of('apiVersion', 'Gradus.dev/v1') + ' # gradus.dev/', '/apiVersion'],
    ['a blank in front', of('apiVersion', ' gradus.dev/v1'), '/apiVersion'],
    ['a list', of('apiVersion', ['gradus.dev/v1']), '/apiVersion'],
    ['a list of documents', json([team()]), '/0'],
    ['a List as of kubectl', json({ apiVersion: 'v1', kind: 'List', items: [{}, team()] }), '/items/1'],
    [
      'no apiVersion, in a file that has ours',
      `# gradus.dev/v1\n${json({ kind: 'Team', metadata: { name: 'ops' } })}`,
      '/kind',
    ],
    ['a misspelt key with another value', `# gradus.dev/v1\n${of('api_version', 'v1')}`, '/api_version'],
  ])('%s', (_, text, pointer) => {
    const { findings, state } = read({ ...project([]), 'team.yaml': text });
    expect(findings).toEqual([`api-version mandatory team.yaml${pointer}`]);
    expect(state).toBe('failed');
  });

  test.each([
    ['another group', json({ apiVersion: 'apps/v1', kind: 'Team' })],
    [
      'our name in a value further down',
      json({ apiVersion: 'v1', kind: 'ConfigMap', data: { text: 'gradus.dev/v1' } }),
    ],
    ['one of our kinds in a file without our documents', json({ kind: 'Team' })],
    ['a comment', '# see gradus.dev/\na: 1'],
  ])('not %s', (_, text) => {
    expect(read({ ...project([]), 'other.yaml': text }).findings).toEqual([]);
  });
});

describe('an apiVersion that is almost gradus.dev/v1 is reported, in a file without documents of Gradus', () => {
  const of = (apiVersion: string, kind: string): string =>
    json({ apiVersion, kind, metadata: { name: 'ops' }, spec: { members: [{ id: 'ops-lead' }] } });
  const near = [
    'gradus.dve/v1',
    'gradusdev/v1',
    'Gradus.dve/v1',
    'gradsu.dve/v1',
    'gradu.dev/v1',
    'gradus.devv1',
    'gradus.dev',
  ];

  test.each(
    near.flatMap((api) => [
      [api, 'Team'],
      [api, 'Tean'],
    ]),
  )('%s %s', (api, kind) => {
    const { findings, verdict, documents } = read({ ...project([]), 'team.yaml': of(api, kind) });
    expect([findings, documents]).toEqual([['api-version advisory team.yaml/apiVersion'], []]);
    expect(verdict.findings.find(({ validation }) => validation === 'api-version')?.message).toBe(
      `apiVersion ${json(api)} looks like a misspelling of gradus.dev/v1, so this is not read as a document of gradus.dev.`,
    );
  });

  test.each([
    ['a block', 'apiVersion: gradus.dve/v1\nkind: Team\n', 'team.yaml'],
    ['quotes', "'apiVersion' : ' gradus.dve/v1'\n", 'team.yml'],
    ['the second document of a file', 'a: 1\n---\nkind: Team\napiVersion: gradus.dve/v1 # ours\n', 'team.yaml'],
    ['next to a document of Gradus', `${json(team())}\n---\napiVersion: gradus.dve/v1\n`, 'team.yaml'],
    ['JSON', of('gradus.dve/v1', 'Team'), 'team.json'],
    ['the name with another ending, and one of our kinds', of('gradus.io/v1', 'Team'), 'team.yaml'],
  ])('as %s', (_, text, path) => {
    expect(read({ ...project([]), [path]: text }).findings).toEqual([`api-version advisory ${path}/apiVersion`]);
  });

  test('once, even if a source selects it as well', () => {
    const { findings } = read({ ...project([{ paths: ['team.yaml'] }]), 'team.yaml': of('gradus.dve/v1', 'Team') });
    expect(findings).toEqual(['api-version advisory team.yaml/apiVersion']);
  });

  test.each(['Gradus.dev/v1', 'gradus.dev/V1', 'gradus.dev/v1 ', 'GRADUS.DEV/v1'])('%s is mandatory', (api) => {
    const { findings, state } = read({ ...project([]), 'team.yaml': of(api, 'Team') });
    expect([findings.map((each) => each.split(' ')[1]), state]).toEqual([['mandatory'], 'failed']);
  });

  test.each(
    [
      'apps/v1',
      'v1',
      'argoproj.io/v1alpha1',
      'kyverno.io/v1',
      'gradle.dev/v1',
      'grafana.dev/v1',
      'gateway.dev/v1',
      'batch/v1',
    ].flatMap((api) => ['Policy', 'Project', 'Rollout', 'Deployment'].map((kind) => [api, kind])),
  )('not %s %s', (api, kind) => {
    expect(read({ ...project([]), 'other.yaml': of(api, kind) }).findings).toEqual([]);
  });

  test('a file that is not needed for it is not parsed either', () => {
    const text = 'apiVersion: apps/v1\nkind: [\n';
    expect(read({ ...project([]), 'other.yaml': text, 'values.yaml': 'note: gradus.dve/v1\nb: [\n' }).findings).toEqual(
      [],
    );
  });
});

describe('a kind belongs to its API group', () => {
  const source = { paths: ['m/**'] };
  const of = (apiVersion: string | undefined, kind: string): string =>
    json({ apiVersion, kind, metadata: { name: 'a' } });

  test('a kind of another group with the name of a built-in kind is another kind, and counts', () => {
    const { documents, counted, findings } = read({
      ...project([source]),
      'm/a.yaml': `${of('argoproj.io/v1alpha1', 'Rollout')}\n---\n${of('kyverno.io/v1', 'Policy')}\n---\n${of('v1', 'System')}`,
    });
    expect(documents).toEqual(['argoproj.io/Rollout a', 'kyverno.io/Policy a', 'v1/System a']);
    expect([counted, findings]).toEqual([3, []]);
  });

  test('without a group its owner is unknown', () => {
    const { documents, findings } = read({ ...project([source]), 'm/a.yaml': of(undefined, 'Rollout') });
    expect([documents, findings]).toEqual([[], ['kind mandatory m/a.yaml']]);
  });

  test('documents have the kind that their source sets', () => {
    const { documents } = read({
      ...project([{ ...source, kind: 'Argo' }]),
      'm/a.yaml': of('argoproj.io/v1', 'Rollout'),
    });
    expect(documents).toEqual(['Argo a']);
  });
});

describe('a document that two sources select exists once', () => {
  const here = (paths: string): object => ({ paths: [paths] });
  test('a document of a built-in kind must match its schema, and the project file is reported', () => {
    const bad = { ...team(), spec: { members: 3 } };
    const { documents, findings } = read({ ...project([here('t/**')]), 't/a.yaml': json(bad) });
    expect(documents).toEqual(['Team ops']);
    expect(findings.toSorted()).toEqual([
      'schema mandatory t/a.yaml/spec/members',
      'shared-source advisory gradus.yaml/spec/documents/0/paths',
    ]);
  });

  test('for other kinds, the first source counts', () => {
    const thing = json({ kind: 'Thing', metadata: { name: 'a' } });
    const { documents, findings } = read({
      ...project([here('t/*'), here('t/a.*'), here('t/b.*')]),
      't/a.yaml': thing,
      't/b.yaml': '# none',
    });
    expect(documents).toEqual(['Thing a']);
    expect(findings).toEqual(['shared-source advisory gradus.yaml/spec/documents/1/paths']);
  });

  test('a document of a built-in kind in a file with another name must also match its schema', () => {
    const { findings } = read({
      ...project([{ paths: ['a.txt'], format: 'yaml' }]),
      'a.txt': json({ ...team(), spec: 3 }),
    });
    expect(findings).toEqual(['schema mandatory a.txt/spec']);
  });

  test('a document and its items are different documents, and a finding of the outer one inside an item belongs to the outer one', () => {
    const files = {
      ...project([
        { paths: ['r.yaml'], kind: 'Whole', identity: 'file.stem', schema: 'whole.json' },
        { paths: ['r.yaml'], kind: 'Part', items: '/parts/*', identity: 'object.name' },
      ]),
      'whole.json': json({ properties: { parts: { items: { properties: { size: { type: 'integer' } } } } } }),
      'r.yaml': json({ parts: [{ name: 'a', size: 'large' }] }),
    };
    const tree = treeOf(files);
    const compileSchema = () => ({
      ok: true as const,
      validate: () => [{ pointer: '/parts/0/size', message: 'It must be an integer.' }],
    });
    const { verdict } = check({ head: tree, now, packs: [], compileSchema });
    expect(verdict.findings).toMatchObject([
      { validation: 'schema', document: { kind: 'Whole', name: 'r' }, location: { pointer: '/parts/0/size' } },
    ]);
  });
});

test('a link that no source selects is ignored, unless it replaces a document', () => {
  const linked = (files: Record<string, string>): Tree =>
    new Map(
      [...treeOf(files), ['values.yaml', { path: 'values.yaml', mode: 'symlink', size: 5 }] as const].map(
        ([path, file]): [string, SourceFile] => [path, file],
      ),
    );
  const judge = (base: Record<string, string>) =>
    check({ head: linked(project([])), base: treeOf(base), now, packs: [] }).verdict.findings.map(
      (each) => each.validation,
    );
  expect(judge(project([]))).toEqual([]);
  expect(judge({ ...project([]), 'values.yaml': json(team()) })).toContain('disowned');
});

test('every parsed document is used, ignored, or has a problem', () => {
  const values = fc.constantFrom(
    team(),
    team('gradus.dev/v2', 'two'),
    team('apps/v1'),
    { kind: 'Team' },
    { apiversion: 'gradus.dev/v1', kind: 'Team' },

    { apiVersion: 'gradus.dev/v1' },
    { apiVersion: 'gradus.dev/v1', kind: 'Tean' },
    [team()],
    3,
    'gradus.dev/v1',
    {},

    { parts: [{ kind: 'Part' }, team()] },
    { apiVersion: 'argoproj.io/v1', kind: 'Rollout' },
  );
  const source = fc.constantFrom<object>(
    { paths: ['a.*'] },
    { paths: ['**/*.yaml', '!gradus.yaml'] },
    { paths: ['b.*'], kind: 'Thing' },
    { paths: ['*.yaml', '!gradus.yaml'], items: '/parts/*' },
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('a.yaml', 'b.yaml', 'c/a.yml'), fc.array(values, { maxLength: 3 })), {
        maxLength: 3,
      }),
      fc.array(source, { maxLength: 3 }),
      (files, sources) => {
        const texts = files.map(
          ([path, stream]) => [path, stream.map((value) => `---\n${json(value)}\n`).join('')] as const,
        );
        const tree = treeOf({ ...project(sources), ...Object.fromEntries(texts) });
        const { view, problems } = loadSide(tree, rulebook(tree, { packs: [] }));
        const { parsed, taken, left, items, documents } = view.catalog.reading;
        expect(parsed).toBe(taken + left);
        expect(documents).toBe(view.catalog.documents.length);
        expect(items - documents).toBe(problems.filter(({ validation }) => validation === 'kind').length);
        expect(
          new Set(
            view.catalog.documents.map(({ file, stream, pointer, kind }) => json([file.path, stream, pointer, kind])),
          ).size,
        ).toBe(documents);
      },
    ),
    { numRuns: 300 },
  );
});

describe('a member with the name of an inherited one', () => {
  const rule = (
    validation: object,
    match: object = { kinds: ['Thing'] },
    more: object = {},
  ): Record<string, string> => ({
    'policies/rule.yaml': json({
      apiVersion: 'gradus.dev/v1',
      kind: 'Policy',
      metadata: { name: 'constructor', title: 'A rule' },
      spec: { match, validations: [{ name: 'constructor', message: 'It is {{ item }}.', ...validation }], ...more },
    }),
  });
  const rules = project([{ paths: ['t/{constructor}.yaml'], kind: 'Thing', identity: 'file.vars.constructor' }], {
    policies: ['./policies'],
  });
  const messages = (files: Record<string, string>) =>
    read({ ...rules, ...files }).verdict.findings.map(({ message }) => message);

  test.each(['constructor', '__proto__', 'toString', 'then', 'length', 'prototype'])('%s hides no item', (name) => {
    const thing = { 't/a.yaml': `{${json(name)}: 0, "stages": [{${json(name)}: {"x": 1}, "batch": 99}]}` };
    const validation = { each: '/stages/*', expression: 'item.batch < 50', message: '{{ item }}' };
    expect(messages({ ...thing, ...rule(validation) })).toEqual([`{"${name}":{"x":1},"batch":99}`]);
  });

  test('nor does it as the kind, the label or the name of a document', () => {
    const named = project([{ paths: ['t/*'], kind: 'constructor', identity: 'object.metadata.name' }], {
      policies: ['./policies'],
    });
    const thing = {
      't/a.yaml': json({ metadata: { name: '__proto__', labels: { constructor: 'yes' } } }),
    };
    const found = rule(
      {
        expression:
          'catalog.find("constructor", "__proto__").hasValue() && catalog.where("constructor", "/metadata/labels/constructor", "no").size() > 0',
        message: 'Found.',
      },
      { kinds: ['constructor'], labels: { constructor: 'yes' } },
    );
    expect(read({ ...named, ...thing, ...found }).verdict.findings.map(({ message }) => message)).toEqual(['Found.']);
  });

  test('and parameters and variables can have it', () => {
    const given = rule(
      {
        expression: 'variables.constructor == params.constructor',
        message: '{{ variables.constructor }} is not {{ params.constructor }}.',
      },
      { kinds: ['Thing'] },
      {
        params: { schema: { type: 'object' }, default: { constructor: 1 } },
        variables: [{ name: 'constructor', expression: 'object.constructor' }],
      },
    );
    expect(messages({ ...given, 't/a.yaml': 'constructor: 2' })).toEqual(['2 is not 1.']);
  });
});
