import { describe, expect, test } from 'vitest';
import { check, treeOf } from './check.ts';
import { builtInPacks } from '../policy/built-in.ts';
import { loadSchemaCompiler } from './schema-compiler.ts';

// Rules of a request that would take hours, or more memory than available. Each must end with a result, well before the timeout of a test.

const compileSchema = await loadSchemaCompiler();
const now = new Date('2026-03-02T09:00:00Z');

type Files = Readonly<Record<string, string>>;
type Spec = Readonly<Record<string, unknown>>;

const of = (kind: string, name: string, spec: object): string =>
  JSON.stringify({ apiVersion: 'gradus.dev/v1', kind, metadata: { name, title: name }, spec });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

function files(spec: Spec, more: Files = {}, project: object = {}): Files {
  return {
    'gradus.yaml': of('Project', 'p', {
      policies: ['./rules'],
      documents: [{ paths: ['things/**'], kind: 'Thing', identity: 'file.stem' }],
      ...project,
    }),
    'rules/p.yaml': of('Policy', 'p', { match: { kinds: ['Thing'] }, ...spec }),
    'things/a.yaml': 'a: 1\nlist: [1, 2, 3]\n',
    ...more,
  };
}

const asks = (expression: string, more: object = {}): Spec => ({
  validations: [{ name: 'v', expression, message: 'No.', ...more }],
});

/** `variables.v0` is `first`, and each further variable is computed from the previous one. */
function chain(
  length: number,
  first: string,
  next: (before: string) => string,
  expression: (last: string) => string,
  more: object = {},
): Spec {
  const variables = many(length, (index) => ({
    name: `v${index}`,
    expression: index === 0 ? first : next(`variables.v${index - 1}`),
  }));
  return { variables, ...asks(expression(`variables.v${length - 1}`), more) };
}

function judge(head: Files, base?: Files) {
  const { verdict } = check({
    head: treeOf(head),
    ...(base && { base: treeOf(base) }),
    now,
    packs: builtInPacks(),
    compileSchema,
  });
  const [first] = [...verdict.undecided, ...verdict.findings];
  return { state: verdict.state, message: first?.message ?? '', verdict };
}

/** A list that contains another list twice, which contains another twice, and so on: 2^45 elements in the memory of ninety. */
const doubled = (expression: (last: string) => string, more: object = {}): Spec =>
  chain(46, '[dyn(1)]', (before) => `[dyn(${before}), dyn(${before})]`, expression, more);
const overBudget = expect.stringMatching(/exceeded (?:the|its) limit of [\d,]+ steps/) as unknown as string;

describe('a list that doubles', () => {
  test.each([
    ['in', (last: string) => `dyn(${last}) in [dyn(${last})]`],
    ['compared', (last: string) => `[dyn(${last})] == [dyn([${last}, ${last}][1])]`],
    ['formatted', (last: string) => `"%s".format([${last}]) == ""`],
    ['flattened', (last: string) => `${last}.flatten(100).size() == 1`],
    ['distinct', (last: string) => `${last}.distinct().size() == 1`],
    ['as a set', (last: string) => `sets.contains(${last}, ${last})`],
    ['looked up', (last: string) => `catalog.where("Thing", "/a", ${last}).size() == 1`],
  ])('%s: undecided', (_, expression) => {
    expect(judge(files(doubled(expression)))).toMatchObject({ state: 'undecided', message: overBudget });
  });

  test('in two variables that are equal: undecided', () => {
    const pair = many(46, (index) =>
      ['v', 'w'].map((name) => ({
        name: `${name}${index}`,
        expression: index === 0 ? '[1]' : `[variables.${name}${index - 1}, variables.${name}${index - 1}]`,
      })),
    );
    const spec = { variables: pair.flat(), ...asks('variables.v45 == variables.w45') };
    expect(judge(files(spec))).toMatchObject({ state: 'undecided', message: overBudget });
  });

  test.each(['{{ variables.v45 }}', '{{ plain(variables.v45) }}'])('in a message %s: its beginning', (message) => {
    const result = judge(files(doubled(() => 'false', { message })));
    expect(result.state).toBe('failed');
    expect(result.message).toMatch(/^\[{46}1\],\[1\]/);
    expect(result.message.length).toBeLessThan(300);
  });

  test('as the key of items, a place, a related place: a result', () => {
    const by = { each: '/list/*', by: 'variables.v45' };
    expect(judge(files(doubled(() => 'false', by))).state).toBe('undecided');
    expect(judge(files(doubled(() => 'false', { atPath: 'variables.v45' }))).state).toBe('failed');
    expect(judge(files(doubled(() => 'false', { related: 'variables.v45' }))).state).toBe('failed');
  });

  test('as maps, in types: a result', () => {
    const pair = many(46, (index) =>
      ['v', 'w'].map((name) => {
        const before = `variables.${name}${index - 1}`;
        return { name: `${name}${index}`, expression: index === 0 ? '{"a": 1}' : `{"a": ${before}, "b": ${before}}` };
      }),
    );
    const spec = { variables: pair.flat(), ...asks('[variables.v45, variables.w45].size() == 1') };
    expect(judge(files(spec)).state).toBe('failed');
  });
});

describe('texts and lists that double', () => {
  const text = (expression: (last: string) => string, length = 23): Spec =>
    chain(length, '"€bcdefgh"', (before) => `${before} + ${before}`, expression);

  test.each([
    ['without end', text((last) => `${last}.contains("z")`, 45)],
    ['and are split', text((last) => `${last}.split("").size() == 1`)],
    ['and are replaced', text((last) => `${last}.replace("", "x") == ""`)],
    ['and are counted', text((last) => `lists.range(90).all(i, (${last} + "\u{1F600}").charAt(i) != "")`)],
    ['and are written as digits', text((last) => `"%x".format([${last}]) == ""`)],
    ['and are compared', text((last) => `lists.range(1000).all(i, ${last} + "a" != ${last} + "b")`)],
    [
      'by replacement',
      chain(
        9,
        '"abcdefgh"',
        (t) => `${t}.replace("", ${t})`,
        (t) => `${t} == ""`,
      ),
    ],
    [
      'by join',
      chain(
        20,
        '"abcdefgh"',
        (t) => `[${t}, ${t}].join(${t})`,
        (t) => `${t} == ""`,
      ),
    ],
    [
      'as lists',
      chain(
        45,
        '[1, 2]',
        (list) => `${list} + ${list}`,
        (list) => `size(${list}) == 1`,
      ),
    ],
  ])('%s: undecided', (_, spec) => {
    expect(judge(files(spec))).toMatchObject({ state: 'undecided', message: overBudget });
  });

  test('variables that are large together: undecided, although none exceeds its own budget', () => {
    const variables = many(50, (index) => ({ name: `v${index}`, expression: 'lists.range(900000)' }));
    const expression = variables.map(({ name }) => `size(variables.${name}) > 0`).join(' && ');
    expect(judge(files({ variables, ...asks(expression) }))).toMatchObject({
      state: 'undecided',
      message: expect.stringContaining('5,000,000 steps for all variables') as unknown as string,
    });
  });

  test('the same number of small variables, for many documents: decided', () => {
    const variables = many(50, (index) => ({ name: `v${index}`, expression: `lists.range(object.a * 0 + 1000)` }));
    const expression = variables.map(({ name }) => `size(variables.${name}) > 0`).join(' && ');
    const things = Object.fromEntries(many(120, (index) => [`things/${index}.yaml`, `a: ${index}`]));
    expect(judge(files({ variables, ...asks(expression) }, things)).state).toBe('passed');
  });
});

describe('loops', () => {
  const wide = (size: number): string =>
    size === 1 ? 'i == i' : `(${wide(size >> 1)} && ${wide(size - (size >> 1))})`;
  const tower = (height: number): string =>
    many(height, (index) => index).reduce((inner, index) => `lists.range(100).all(a${index}, ${inner})`, 'true');

  test.each([
    ['a long body', `lists.range(900000).all(i, ${wide(2000)})`],
    ['a long list in the body', `lists.range(900000).map(i, [${'i, '.repeat(900)}0]).size() == 1`],
    ['a long key', `lists.range(900000).sortBy(i, ${wide(2000)}).size() == 1`],
    ['a tower', tower(12)],
    ['towers next to each other', many(20, () => tower(4)).join(' || ')],
    [
      'a tower over a list of the document',
      many(8, (n) => n).reduce((inner, n) => `object.l.exists(a${n}, ${inner})`, 'false'),
    ],
  ])('%s: undecided', (_, expression) => {
    const things = { 'things/a.yaml': `l:\n${'- 1\n'.repeat(100_000)}` };
    expect(judge(files(asks(expression), things))).toMatchObject({ state: 'undecided', message: overBudget });
  });
});

describe('look-ups and regular expressions that differ each time', () => {
  const things = Object.fromEntries(many(2000, (index) => [`things/t${index}.yaml`, `a: ${index}`]));

  test.each([
    ['paths', 'lists.range(100000).all(i, catalog.where("Thing", "/p" + string(i), 1).size() == 0)'],
    ['globs', 'lists.range(100000).all(i, catalog.files("**/p" + string(i)).size() == 0)'],
  ])('%s: undecided', (_, expression) => {
    expect(judge(files(asks(expression), things))).toMatchObject({ state: 'undecided', message: overBudget });
  });

  test('a search that goes back to the start of each match: undecided', () => {
    const search = '"aaaaaaaaaaaaaaaaaaaaaaaa".findAll("(?:(?:a?){300}b|a)").size() > 0';
    expect(judge(files(asks(`lists.range(50000).all(i, ${search})`)))).toMatchObject({
      state: 'undecided',
      message: overBudget,
    });
  });

  test('one path for many documents: decided', () => {
    const spec = asks('catalog.where("Thing", "/a", object.a).size() <= 2 && catalog.files("things/t1.*").size() == 1');
    expect(judge(files(spec, things)).state).toBe('passed');
  });
});

describe('findings', () => {
  const items = { 'things/a.yaml': `l:\n${'- 1\n'.repeat(50_000)}` };
  const validations = (count: number, message: string): Spec => ({
    validations: many(count, (index) => ({ name: `v${index}`, each: '/l/*', expression: 'false', message })),
  });

  test('more than anybody can read: undecided, and none of them is kept', () => {
    expect(judge(files(validations(20, '{{ index }}'), items))).toMatchObject({
      state: 'undecided',
      message: overBudget,
    });
  });

  test('with long messages: undecided', () => {
    const spec = validations(1, `${'long '.repeat(100_000)}{{ index }}`);
    expect(judge(files(spec, items))).toMatchObject({ state: 'undecided', message: overBudget });
  });

  test('copies name some of the others', () => {
    const copies = Object.fromEntries(many(200, (index) => [`s/${index}.yaml`, of('System', 'same', { tier: 1 })]));
    const { verdict } = judge({ 'gradus.yaml': of('Project', 'p', { policies: ['gradus:baseline'] }), ...copies });
    const found = verdict.findings.filter(({ validation }) => validation === 'duplicate-identity');
    expect(found).toHaveLength(200);
    expect(Math.max(...found.map(({ related }) => related.length))).toBe(20);
    expect(found.map(({ message }) => message)).toContain('System "same" exists 200 times.');
  });
});

describe('the project file of a request', () => {
  const target = files(asks('true'));
  const hostile = (project: object, more: Files = {}, spec: Spec = asks('true')) =>
    judge(files(spec, more, project), target);

  test.each([
    ['documents', { documents: many(1001, (index) => ({ paths: [`d${index}/**`], kind: 'Thing' })) }],
    ['enforcement', { enforcement: many(1001, () => ({ paths: ['**'], enforcement: 'advisory' })) }],
    ['limits', { limits: { steps: 1_000_000_000 } }],
    ['limits', { limits: { depth: 100_000 } }],
  ])('too much in spec.%s: failed at its place', (name, project) => {
    const { state, verdict } = hostile(project);
    expect(state).toBe('failed');
    expect(verdict.findings.some(({ location }) => location.pointer.startsWith(`/spec/${name}`))).toBe(true);
  });

  test('hundreds of slow policies: none passes', () => {
    const dear = asks('lists.range(900000).all(i, i >= 0)');
    const rules = Object.fromEntries(
      many(300, (index) => [
        `rules/q${index}.yaml`,
        of('Policy', `q${index}`, { match: { kinds: ['Thing'] }, ...dear }),
      ]),
    );
    const { state, verdict } = hostile({}, { ...rules, 'things/b.yaml': 'b: 1\n' });
    expect(['pending', 'failed', 'undecided', 'passed']).toContain(state);
    expect(verdict.findings.some(({ policy }) => policy === 'gradus/authority')).toBe(true);
  });

  test('a slow pattern of a format in many small files: each is a finding', () => {
    const logs = Object.fromEntries(many(20, (index) => [`things/${index}.txt`, 'a'.repeat(500)]));
    const documents = [
      { paths: ['things/*.txt'], kind: 'Thing', identity: 'file.stem', format: { regex: '(?P<x>(?:a?){400}b)' } },
    ];
    const { state, verdict } = judge(files(asks('true'), logs, { documents }));
    expect(state).toBe('failed');
    expect(verdict.findings.filter(({ message }) => message.includes('more than 110,000 steps'))).toHaveLength(20);
  });

  test('variables beyond a thousand: a finding', () => {
    const spec = chain(
      1001,
      '1',
      (before) => `${before} + 0`,
      (last) => `${last} == 1`,
    );
    expect(hostile({}, {}, spec).state).toBe('failed');
  });
});
