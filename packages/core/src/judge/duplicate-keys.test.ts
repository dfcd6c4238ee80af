import { describe, expect, test } from 'vitest';
import { check, treeOf } from './check.ts';

const now = new Date('2026-03-02T09:00:00Z');
const json = JSON.stringify;
type Files = Readonly<Record<string, string>>;

const policy = (expression: string, more: object = {}): string =>
  json({
    apiVersion: 'gradus.dev/v1',
    kind: 'Policy',
    metadata: { name: 'rule', title: 'A rule' },
    spec: { match: { kinds: ['Thing'] }, validations: [{ name: 'rule', expression, message: 'No.', ...more }] },
  });

const rules = (expression: string, source: object = {}, more: object = {}): Files => ({
  'gradus.yaml': json({
    apiVersion: 'gradus.dev/v1',
    kind: 'Project',
    metadata: { name: 'shop' },
    spec: {
      policies: ['./policies'],
      documents: [{ paths: ['t/*'], kind: 'Thing', identity: 'object.name', ...source }],
    },
  }),
  'policies/rule.yaml': policy(expression, more),
});

function judge(head: Files, base?: Files) {
  const { verdict } = check({ head: treeOf(head), ...(base && { base: treeOf(base) }), now, packs: [] });
  return {
    state: verdict.state,
    found: [...verdict.findings, ...verdict.undecided]
      // The finding that nothing was checked is tested elsewhere.
      .filter(({ policy: id }) => id !== 'gradus/selection')
      .map(
        ({ validation, outcome, state, location: { path, range } }) =>
          `${validation} ${outcome} ${state} ${path}:${range?.start.line}`,
      )
      .toSorted(),
    messages: [...verdict.findings, ...verdict.undecided].map(({ message }) => message),
  };
}

const twice = 'name: a\nsize: 1\ncolour: red\nsize: 9\n';
const refused = 'unreadable failed new t/a.yaml:4';

describe('a document that is new or changed and has a key twice cannot be read', () => {
  test.each([
    ['without a base', undefined],
    ['new', {}],
    ['changed', { 't/a.yaml': 'name: a\nsize: 1\ncolour: red\n' }],
    ['changed elsewhere', { 't/a.yaml': twice.replace('red', 'blue') }],
    ['twice as before, but now another', { 't/a.yaml': twice.replace('9', '8') }],
  ])('%s', (_, before) => {
    const files = rules('object.size < 5');
    const { state, found } = judge({ ...files, 't/a.yaml': twice }, before && { ...files, ...before });
    expect(found).toContain(refused);
    expect(state).toBe('failed');
  });

  test('also in JSON', () => {
    const files = rules('true', { identity: 'file.stem' });
    expect(judge({ ...files, 't/a.json': '{"size": 1,\n"size": 2}' }, files).found).toEqual([
      'unreadable failed new t/a.json:2',
    ]);
  });
});

describe('an unchanged document is read with the last value, and a policy that reads the key is undecided', () => {
  const judged = (expression: string, more: object = {}, source: object = {}) => {
    const files = { ...rules(expression, source, more), 't/a.yaml': twice };
    return judge({ ...files, 't/b.yaml': 'name: b\ncolour: blue\nsize: 2\n' }, files);
  };
  const reported = 'duplicate-key failed existing t/a.yaml:4';

  test('a policy that does not read it is decided', () => {
    expect(judged('object.name.size() < 5')).toMatchObject({ state: 'passed', found: [reported] });
    expect(judged('object.colour != "red"').found).toEqual([reported, 'rule failed existing t/a.yaml:1']);
  });

  test.each([
    ['object.size < 5'],
    ['object["size"] < 5'],
    ['object.?size.orValue(0) < 5'],
    ['has(object.size)'],
    ['object.all(k, object[k] != 9)'],
    ['object != {}'],
    ['catalog.where("Thing", "/size", 2).size() >= 0'],
    ['catalog.all("Thing").all(t, t.size < 5)'],
  ])('%s is not', (expression) => {
    const { found, messages } = judged(expression);
    expect(found.filter((each) => each.startsWith('rule failed'))).toEqual([]);
    expect(found.some((each) => each.startsWith('rule undecided'))).toBe(true);
    expect(messages.join()).toContain('the key occurs twice in the same map of t/a.yaml');
  });

  test('and neither is an expression that reads below it, with each or an alias', () => {
    const nested = 'name: a\nspec: { sizes: [1] }\nspec: &spec { sizes: [9] }\n';
    const aliased = 'name: a\nx: &x { size: 1, size: 9 }\ny: *x\n';
    for (const [text, expression, more] of [
      [nested, 'item < 5', { each: '/spec/sizes/*' }],
      [aliased, 'object.y.size < 5', {}],
    ] as const) {
      const files = { ...rules(expression, {}, more), 't/a.yaml': text };
      expect(judge(files, files).found.filter((each) => each.startsWith('rule'))).toEqual([
        'rule undecided existing t/a.yaml:1',
      ]);
    }
  });

  test('a finding at such a place does not end the run', () => {
    const { found } = judged('object.name == "b"', { at: '/size' });
    expect(found).toContain('rule failed existing t/a.yaml:4');
  });

  test('a message that reads it prints that it is not known', () => {
    expect(judged('object.name == "b"', { message: 'It is {{ object.size }}.' }).messages).toContain('It is (absent).');
  });

  test('a name that reads it is not known', () => {
    const files = { ...rules('true', { identity: 'string(object.size)' }), 't/a.yaml': twice };
    expect(judge(files, files).found).toEqual([
      'duplicate-key failed existing t/a.yaml:4',
      'identity failed existing t/a.yaml:1',
    ]);
  });
});

describe('never read', () => {
  test.each([
    ['apiVersion', 'apiVersion: v1\nname: a\napiVersion: v2\n'],
    ['kind', 'kind: A\nname: a\nkind: B\n'],
    ['metadata', 'metadata: {}\nname: a\nmetadata: {}\n'],
    ['metadata.name', 'name: a\nmetadata: { name: a,\nname: b }\n'],
  ])('%s', (_, text) => {
    const files = { ...rules('true', { duplicateKeys: 'last' }), 't/a.yaml': text };
    expect(judge(files, files).found).toEqual([expect.stringMatching(/^unreadable failed existing/)]);
  });

  test('the key that leads to the items', () => {
    const files = { ...rules('true', { items: '/things/*' }), 't/a.yaml': 'things: []\nthings: [{ name: a }]\n' };
    expect(judge(files, files).found).toEqual(['unreadable failed existing t/a.yaml:2']);
  });

  test('a document of Gradus', () => {
    const team =
      'apiVersion: gradus.dev/v1\nkind: Team\nmetadata: { name: ops }\nspec: { members: [] }\nspec: { members: [{ id: x }] }\n';
    const files = { ...rules('true'), 'team.yaml': team };
    expect(judge(files, files).found).toContain('unreadable failed existing team.yaml:5');
  });

  test('a governing document', () => {
    const files = rules('true');
    for (const path of ['gradus.yaml', 'policies/rule.yaml']) {
      const doubled = { ...files, [path]: files[path]!.replace('"metadata":', '"spec": {}, "metadata":') };
      expect(() => judge(doubled)).toThrow('occurs twice');
    }
  });
});

describe('a source whose last value counts', () => {
  const files = rules('object.size < 5', { duplicateKeys: 'last' });
  const before = { ...files, 't/a.yaml': twice };

  test('is read with the last value, whether it changed or not', () => {
    expect(judge(before, before).found).toEqual([
      'duplicate-key failed existing t/a.yaml:4',
      'rule failed existing t/a.yaml:1',
    ]);
  });

  test.each([
    ['the same pair was there', twice.replace('red', 'blue'), 'existing'],
    ['the same pair was there, further down', `# more\n${twice}`, 'existing'],
    ['another value', twice.replace('9', '8'), 'new'],
    ['another value that does not count', twice.replace('1', '3'), 'new'],
    ['another key', twice.replaceAll('size', 'length'), 'new'],
  ])('%s', (_, text, state) => {
    const { found } = judge({ ...before, 't/a.yaml': text }, before);
    expect(
      found
        .filter((each) => each.startsWith('duplicate-key failed'))
        .map((each) => each.split(' ')[2])
        .filter((each) => each !== 'fixed'),
    ).toEqual([state]);
  });
});

test('a clean merge that creates a duplicate key blocks', () => {
  const files = rules('object.size < 5');
  const base = { ...files, 't/a.yaml': 'name: a\n\n\ncolour: red\n\n\nend: 1\n' };
  const merged = { ...files, 't/a.yaml': 'name: a\nsize: 1\n\ncolour: red\n\nsize: 9\nend: 1\n' };
  expect(judge(merged, base)).toMatchObject({ state: 'failed', found: ['unreadable failed new t/a.yaml:6'] });
});

test('more than fifty of them are refused', () => {
  const files = { ...rules('true'), 't/a.yaml': `name: a\n${'x: 1\n'.repeat(60)}` };
  expect(judge(files, files).found[0]).toMatch(/^unreadable failed existing/);
});
