import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../model/configuration-error.ts';
import { shopKinds, language } from '@gradus/testkit/expression/shop.ts';
import type { SourceFile } from '../model/file.ts';
import { compilePolicy } from './compile.ts';
import type { CompileWorld } from './world.ts';
import type { Policy } from './policy.ts';
import type { PolicySpec, ValidationSpec } from './policy-spec.ts';
import { rulebook } from './rulebook.ts';

const world: CompileWorld = { language, kinds: shopKinds, data: new Map() };

/** A policy for Systems with one question. */
function spec(
  expression: string,
  variables: Readonly<Record<string, string>> = {},
  more: Partial<PolicySpec> = {},
  validation: Partial<ValidationSpec> = {},
): PolicySpec {
  return {
    match: { kinds: ['System'] },
    variables: Object.entries(variables).map(([name, source]) => ({ name, expression: source })),
    validations: [{ name: 'holds', expression, message: 'It does not hold.', ...validation }],
    ...more,
  };
}

const compile = (written: PolicySpec): ReturnType<typeof compilePolicy> =>
  compilePolicy({ id: 'shop/rule', title: 'A rule of the shop', spec: written }, world, { advise: true });

describe('a variable has the type of its expression', () => {
  test.each<[string, Record<string, string>, string, string | undefined]>([
    [
      'variables.sytem.spec.tier == 1',
      { system: 'object' },
      'There is no variable "sytem" before this.',
      'variables.system',
    ],
    ['variables.system.spec.tierr == 1', { system: 'object' }, 'System.spec has no member "tierr".', 'tier'],
    ['has(variables.system.sepc)', { system: 'object' }, 'System has no member "sepc".', 'spec'],
    ['variables["system"].sepc != null', { system: 'object' }, 'System has no member "sepc".', 'spec'],
    ['variables.limit + "x" == ""', { limit: 'object.spec.tier' }, 'The types do not match: int + string.', undefined],
    ['variables.limit', { limit: 'object.spec.tier' }, 'This returns int, but bool is required.', undefined],
    [
      'variables.maybe',
      { maybe: 'object.?spec.?active' },
      'This returns optional<bool>, but bool is required; end it with .orValue(…).',
      undefined,
    ],
    [
      'variables.risk == "hgih"',
      { risk: 'object.spec.risk' },
      '"hgih" is not a possible value here; the values are one of "low", "high".',
      'high',
    ],
    ['variables.b.spec.rsk == "low"', { a: 'object', b: 'variables.a' }, 'System.spec has no member "rsk".', 'risk'],
    [
      'variables.all.exists(s, s.spec.tierr > 1)',
      { all: 'catalog.all("System")' },
      'System.spec has no member "tierr".',
      'tier',
    ],
    [
      'variables.found.value().spec.tierr > 1',
      { found: 'catalog.find("System", "checkout")' },
      'System.spec has no member "tierr".',
      'tier',
    ],
    [
      'variables.has.taem',
      { has: '{"team": has(object.metadata)}' },
      'There is no member "taem" here; the members are team.',
      'team',
    ],
    [
      'variables.rows.exists(row, row.stage.nmae == "")',
      { rows: 'object.spec.stages.map(s, {"stage": s, "first": 1})' },
      'System.spec.stages[] has no member "nmae".',
      'name',
    ],
    [
      'variables.rows.exists(row, row.naem == "")',
      { rows: '[object.spec.stages.map(s, s)].flatten()' },
      'System.spec.stages[] has no member "naem".',
      'name',
    ],
    [
      'variables.all.exists(s, s.sepc != null)',
      { all: 'catalog.all("System") + [object]' },
      'System has no member "sepc".',
      'spec',
    ],
  ])('%s where %j', (expression, variables, message, meant) => {
    const { problems } = compile(spec(expression, variables));
    expect(problems).toEqual([
      expect.objectContaining({
        pointer: '/spec/validations/0/expression',
        message,
        ...(meant !== undefined && { fix: `Did you mean ${meant}?` }),
      }),
    ]);
  });

  test.each<[string, Record<string, string>]>([
    ['variables.any.whatever + 1 > 2', { any: 'dyn(object)' }],
    ['variables.any.whatever == "x"', { any: 'catalog.all("Release")[0]' }],
    ['variables[object.metadata.name] == 1', { any: 'object' }],
    ['variables.old == null || variables.old.spec == object.spec', { old: 'oldObject' }],
    ['(variables.old != null ? variables.old : null) == null', { old: 'oldObject' }],
    [
      '(object.spec.active ? variables.first : object.spec.stages[0]).name == ""',
      { first: 'object.spec["first-stage"]' },
    ],
    ['variables.first in object.spec.stages', { first: 'object.spec["first-stage"]' }],
    ['(variables.mine + [{"name": "x"}]).size() > 0', { mine: 'object.spec.stages' }],
    ['variables.has.all(part, variables.has[part])', { has: '{"team": true, "risk": has(object.spec.risk)}' }],
    [
      'variables.either.team || variables.either.risk',
      { either: 'object.spec.active ? {"team": true} : {"risk": true}' },
    ],
    ['variables.limit == params.limit', { limit: 'params.limit' }],
    ['variables.amount == 4 || variables.amount == "4"', { amount: 'object.spec.amount' }],
    ['keys(variables.object).size() + keys(variables).size() > 0', { object: 'object' }],
  ])('without a false alarm: %s where %j', (expression, variables) => {
    expect(compile(spec(expression, variables)).problems).toEqual([]);
  });

  test('in each kind its own', () => {
    const both = spec('variables.tier > 0', { tier: 'object.spec.tier' }, { match: { kinds: ['System', 'Grading'] } });
    expect(compile(both).problems.map(({ message }) => message)).toEqual(['Grading.spec has no member "tier".']);
  });

  test('in templates', () => {
    const told = spec('true', { system: 'object' }, {}, { message: 'The tier is {{ variables.system.spec.tierr }}.' });
    expect(compile(told).problems).toMatchObject([{ pointer: '/spec/validations/0/message', start: 37, end: 42 }]);
  });

  test('and dyn if it has a problem itself, which is reported once', () => {
    const { problems } = compile(spec('variables.tier > 0', { tier: 'object.spec.tierr' }));
    expect(problems.map(({ pointer }) => pointer)).toEqual(['/spec/variables/0/expression']);
  });

  test.each<[string, Record<string, string>]>([
    ['itself', { a: 'variables.a' }],
    ['a later one, and so in a circle', { a: 'variables.b', b: 'variables.a' }],
  ])('that does not read %s', (_, variables) => {
    expect(compile(spec('variables.a != null', variables)).problems).toMatchObject([
      { pointer: '/spec/variables/0/expression' },
    ]);
  });

  test('that does not read whichever a name says, which could be itself', () => {
    const { problems } = compile(spec('variables.a', { a: 'keys(variables).all(name, variables[name] != 1)' }));
    expect(problems.map(({ message }) => message)).toEqual([
      'A variable must name the variables that it reads, as in variables.limit; a computed name could be its own.',
    ]);
  });

  test('and its own name', () => {
    const twice = ['object.spec', 'variables.tier.tier'].map((expression) => ({ name: 'tier', expression }));
    expect(compile({ ...spec('variables.tier != null'), variables: twice }).problems).toMatchObject([
      { pointer: '/spec/variables/1/name', message: 'There is a variable "tier" already.' },
    ]);
  });
});

test('items of a list that an expression gives have the type of its elements, and parents that of theirs', () => {
  const over = (each: string, expression: string): string[] =>
    compile(spec(expression, {}, {}, { each })).problems.map(({ message }) => message);
  expect(over('catalog.references(object)', 'item.resolvd')).toEqual(['Reference has no member "resolvd".']);
  expect(over('object.spec.stages', 'item.naem == ""')).toEqual(['System.spec.stages[] has no member "naem".']);
  expect(over('/spec/stages/*/*', 'parents[0].naem == ""')).toEqual(['parents[] has no member "naem".']);
  expect(over('/spec/stages/*/*', 'parents[0].name == item')).toEqual([]);
});

test('a misspelt member behind a variable is reported at its place in the policy file', () => {
  const text = (path: string, content: string): [string, SourceFile] => [
    path,
    { path, mode: 'file', size: content.length, text: content },
  ];
  const tree = new Map([
    text(
      'gradus.yaml',
      'apiVersion: gradus.dev/v1\nkind: Project\nmetadata: { name: shop }\nspec: { policies: [./policies] }\n',
    ),
    text(
      'policies/tier-known.yaml',
      `apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: tier-known, title: The tier is known }
spec:
  match: { kinds: [Change] }
  variables:
    - { name: system, expression: 'catalog.systemsOf(object)[0]' }
  validations:
    - name: known
      expression: variables.system.spec.tierr > 0
      message: The tier is not known.
`,
    ),
  ]);
  let thrown: unknown;
  try {
    rulebook(tree, { packs: [] });
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(ConfigurationError);
  expect((thrown as ConfigurationError).problems).toMatchObject([
    {
      message: 'System.spec has no member "tierr".',
      fix: 'Did you mean tier?',
      location: { path: 'policies/tier-known.yaml', range: { start: { line: 10, column: 19 } } },
    },
  ]);
});

describe('what is read off expressions', () => {
  const system = (written: PolicySpec): NonNullable<ReturnType<Policy['kinds']['get']>> => {
    const { policy, problems } = compile(written);
    expect(problems).toEqual([]);
    return policy.kinds.get('System')!;
  };

  test.each<[string, PolicySpec, boolean]>([
    ['an expression', spec('file.size > 1'), true],
    ['a condition', spec('true', {}, { when: 'oldFile.path != ""' }), true],
    ['a variable', spec('variables.dir != ""', { dir: 'file.dir' }), true],
    ['a message', spec('true', {}, {}, { message: 'See {{ file.path }}.' }), true],
    ['a related place', spec('true', {}, {}, { related: '[{"file": file.path, "message": "here"}]' }), true],
    ['a text', spec('object.metadata.name != "file"'), false],
    ['a comment', spec('true // file.size'), false],
    ['prose', spec('true', {}, {}, { message: 'The file is wrong.', fix: 'Correct the file.' }), false],
    ['a look-up', spec('catalog.file("README.md").hasValue()'), false],
    ['a name of a macro', spec('object.spec.stages.all(file, file.max > 1)'), false],
  ])('the file is read by %s', (_, written, expected) => {
    expect(system(written).readsFiles).toBe(expected);
  });

  const when = '"2026-03-02T09:00:00Z"';

  test.each<[string, PolicySpec, boolean]>([
    ['an operator', spec(`now < timestamp(${when})`), true],
    ['a condition of the policy', spec('true', {}, { when: `now > timestamp(${when})` }), true],
    ['a condition of the question', spec('true', {}, {}, { when: `now > timestamp(${when})` }), true],
    ['a variable that is read', spec('variables.b', { a: `now > timestamp(${when})`, b: 'variables.a' }), true],
    ['a variable that hands it on', spec(`variables.today > timestamp(${when})`, { today: 'now' }), true],
    ['a variable that nobody reads', spec('true', { late: `now > timestamp(${when})` }), false],
    ['a function', spec(`before(now, timestamp(${when}))`), false],
    ['a text', spec('object.metadata.name != "now > then"'), false],
    ['a comment', spec('object.metadata.name != "" // now - then'), false],
    ['a message', spec('true', {}, {}, { message: 'Late by {{ now - now }}.' }), false],
  ])('now is compared by %s', (_, written, expected) => {
    expect(system(written).validations[0]!.comparesNow).toBe(expected);
  });
});

describe('hints', () => {
  const hints = (written: PolicySpec): unknown[] =>
    compile(written).hints.map(({ pointer, message }) => [pointer, message]);

  test.each<[string, PolicySpec, string, string]>([
    [
      'a question',
      spec('has(object.spec.limits.load)'),
      '/spec/validations/0/expression',
      'has(object.spec.limits.load) fails if object.spec is absent.',
    ],
    [
      'a condition',
      spec('true', {}, { when: 'has(object.metadata.name)' }),
      '/spec/when',
      'has(object.metadata.name) fails if object.metadata is absent.',
    ],
    [
      'a variable',
      spec('variables.named', { named: 'has(object.metadata.name)' }),
      '/spec/variables/0/expression',
      'has(object.metadata.name) fails if object.metadata is absent.',
    ],
    [
      'what a variable holds',
      spec('has(variables.system.spec.tier)', { system: 'object' }),
      '/spec/validations/0/expression',
      'has(variables.system.spec.tier) fails if variables.system.spec is absent.',
    ],
    [
      'a variable that is never read',
      spec('true', { idle: 'object' }),
      '/spec/variables/0/name',
      'The variable "idle" is never read.',
    ],
    [
      'one that is read in a text only',
      spec('object.metadata.name != "variables.idle"', { idle: 'object' }),
      '/spec/variables/0/name',
      'The variable "idle" is never read.',
    ],
  ])('of %s', (_, written, pointer, message) => {
    expect(hints(written)).toEqual([[pointer, message]]);
  });

  test.each<[string, PolicySpec]>([
    ['the condition has asked', spec('has(object.spec.tier)', {}, {}, { when: 'has(object.spec)' })],
    ['the condition of the policy has asked', spec('has(object.spec.tier)', {}, { when: 'has(object.spec)' })],
    ['the item is below', spec('has(object.spec.tier)', {}, {}, { each: '/spec/stages/*' })],
    ['the variable itself is there', spec('has(variables.system.spec)', { system: 'object' })],
    ['the variable may be any', spec('variables[object.metadata.name] == 1', { idle: 'object' })],
  ])('none where %s', (_, written) => {
    expect(hints(written)).toEqual([]);
  });
});

describe('what is written out and cannot be read is a problem at its place', () => {
  test.each<[string, Partial<ValidationSpec>]>([
    ['at', { at: 'spec/a~3' }],
    ['at', { at: '/spec/~' }],
    ['each', { each: '/spec/~3' }],
    ['by', { each: '/spec/*', by: 'item.matches("(")' }],
    ['message', { message: 'It is {{ now.in_zone }} {{ "1x".duration() }}.' }],
    ['fix', { fix: 'Do {{ "a".matches("(") }}.' }],
    ['found', { found: '{{ "a".inGlobs(["{a"]) }}' }],
    ['related', { related: '[{"path": "a".find("(")}]' }],
  ])('%s: %j', (member, validation) => {
    expect(compile(spec('true', {}, {}, validation)).problems.map(({ pointer }) => pointer)).toContain(
      `/spec/validations/0/${member}`,
    );
  });

  test.each([
    'timestamp("2026-13-01T00:00:00Z")',
    'duration("1x")',
    '"a".matches("(")',
    '"a".inGlobs(["{a"])',
    'now.getHours("Mars/Base")',
    'catalog.where("System", "/~3", 1)',
    'catalog.ref(object, "/~3")',
    'catalog.files("{a")',
  ])('%s in a variable, and in a message', (source) => {
    const pointers = compile(spec('true', { a: source }, {}, { message: `{{ ${source} }}` })).problems.map(
      ({ pointer }) => pointer,
    );
    expect(new Set(pointers)).toEqual(new Set(['/spec/variables/0/expression', '/spec/validations/0/message']));
  });

  test('a pointer with escapes is not a pattern', () => {
    expect(compile(spec('true', {}, {}, { at: '/spec/a~0b~1c' })).problems).toEqual([]);
  });
});
