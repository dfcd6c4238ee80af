import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { type OwnKind, ownSchemas, partPatterns, referencePatterns } from '../generated/schemas.ts';
import { isMap, type Value } from '../model/value.ts';
import { formatChecks } from './formats.ts';
import { compileSchema } from './user-schema.ts';
import { readElsewhere, texts } from '@gradus/testkit/schemas/text-fields.ts';
import { ConfigurationError } from '../model/configuration-error.ts';
import { treeOf } from '../judge/check.ts';
import { builtInPacks } from '../policy/built-in.ts';
import { rulebook } from '../policy/rulebook.ts';

type Schema = Readonly<Record<string, unknown>>;

interface Field {
  readonly kind: OwnKind;
  /** `/spec/paths/*`; a name of a member is `/spec/params/(name)`. */
  readonly place: string;
  /** The schemas that judge the value, from the field to the definition that it refers to. */
  readonly schemas: readonly Schema[];
}

/** Every place of a kind that can contain text or a number, with what the schema says about it. */
function fieldsOf(kind: OwnKind, root: Schema): Field[] {
  const defs = root['$defs'] as Record<string, Schema>;
  const fields = new Map<string, Field>();
  const visit = (schema: unknown, place: string, above: readonly Schema[], open: readonly string[]): void => {
    if (!isMap(schema as Value)) return;
    const here = schema as Schema;
    const schemas = [...above, here];
    const types = [here['type']].flat();
    if (
      types.some((type) => ['string', 'number', 'integer'].includes(type as string)) ||
      'enum' in here ||
      'const' in here
    )
      fields.set(`${place} ${types.join()}`, { kind, place, schemas });
    const name = typeof here['$ref'] === 'string' ? here['$ref'].replace('#/$defs/', '') : undefined;
    if (name !== undefined && !open.includes(name)) visit(defs[name], place, schemas, [...open, name]);
    for (const [key, member] of Object.entries((here['properties'] ?? {}) as Schema))
      visit(member, `${place}/${key}`, [], open);
    visit(here['items'], `${place}/*`, [], open);
    visit(here['additionalProperties'], `${place}/*`, [], open);
    visit(here['propertyNames'], `${place}/(name)`, [], open);
    for (const keyword of ['anyOf', 'oneOf', 'allOf'])
      for (const branch of (here[keyword] ?? []) as unknown[]) visit(branch, place, schemas, open);
    for (const keyword of ['then', 'else']) visit(here[keyword], place, schemas, open);
  };
  visit(root, '', [], []);
  return [...fields.values()];
}

const fields = [...ownSchemas()].flatMap(([kind, schema]) => fieldsOf(kind, schema));

/** What a field says, by the first of its schemas that tells. */
function classOf({ schemas }: Field): string {
  const said = (keyword: string): unknown =>
    schemas.map((schema) => schema[keyword]).find((value) => value !== undefined);
  if (said('x-ref') !== undefined) return 'reference';
  if (said('enum') !== undefined || said('const') !== undefined) return 'word';
  const types = [said('type')].flat();
  if (!types.includes('string')) return 'number';
  const refs = new Set(schemas.map((schema) => String(schema['$ref'] ?? '').replace('#/$defs/', '')));
  if (refs.has('dateOrInstant')) return 'date-or-instant';
  if (refs.has('expression')) return 'expression';
  return String(said('format') ?? (said('pattern') === undefined ? 'text' : `pattern ${String(said('pattern'))}`));
}

/** A value of each class that reads, and values that do not. A class without an entry here fails the test below. */
const values: Readonly<Record<string, { readonly good: readonly unknown[]; readonly bad: readonly unknown[] }>> = {
  glob: {
    good: ['src/**', '/src/**', '!docs/*'],
    bad: ['', './x', '../x', 'a/../b', 'x/', 'a//b', 'x\\', '[', '{a', '**a', '!', '/', 3],
  },
  'pointer-pattern': { good: ['', '/groups/*', '/a~1b/~2'], bad: ['groups', '/a*', '/a~', '/a~3', 3] },
  'named-groups': { good: ['(?P<name>[a-z]+)'], bad: ['', '[', 'no group', '(?=x)(?P<n>a)'] },
  'public-key': {
    good: [
      '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n',
    ],
    bad: [
      'key',
      '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n',
      '-----BEGIN PRIVATE KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PRIVATE KEY-----\n',
    ],
  },
  'time-zone': { good: ['Europe/Berlin', 'UTC'], bad: ['Europe/Berln', 'berlin', '+01:00', '', 'Mars/Olympus'] },
  rrule: {
    good: ['FREQ=WEEKLY;BYDAY=SU'],
    bad: ['FREQ=WEEKLY;BYDAY=XX', 'FREQ=MONTHLY;BYMONTHDAY=32', 'FREQ=WEEKLY;FOO=1', 'WEEKLY', 'FREQ=WEEKLY;COUNT=0'],
  },
  'query-template': {
    good: [
      'sum(up)',
      'up{version="{{version}}",instance=~"{{ targets }}",zone=~\'{{labels.zone}}\'}',
      'up > {{batch}}',
    ],
    bad: [
      '',
      'up{version="{{verison}}"}',
      'up{v={{version}}}',
      'up{instance="{{targets}}"}',
      'up{v="{{labels}}"}',
      'up{{',
    ],
  },
  date: { good: ['2026-03-31'], bad: ['2026-02-30', '31.3.2026', '', 20260331] },
  'date-time': {
    good: ['2026-03-31T09:00:00Z'],
    bad: ['2026-03-31', '2026-03-31T09:00', '2026-02-30T09:00:00Z', '2026-03-31T24:00:00Z'],
  },
  'date-or-instant': {
    good: ['2026-03-31', '2026-03-31T09:00:00+02:00'],
    bad: ['2026-02-30', '2026-03-31T09:00', 'soon', ''],
  },
  'calendar-time': {
    good: ['2026-03-31', '2026-03-31T09:00', '2026-03-31T09:00:00+02:00'],
    bad: ['2026-02-30', '2026-02-30T09:00', '2026-03-31T24:00', '2026-03-31 09:00', 'soon'],
  },
};

/** Classes that a regular expression of the schema says, by a value that it lets through and some that it does not. */
const byPattern: readonly (readonly [good: unknown, ...bad: unknown[]])[] = [
  ['PT4H', 'P', '4h', 'P1.5D', '-P1D', ''],
  ['25%', '0%', '101%', '-5%', '25 %', 'all'],
  ['5%', '101%', '-1%', '5 %'],
  ['checkout-api', 'Checkout API', '-a', ''],
  ['https://shop.example/a', 'shop.example', 'javascript:alert(1)', ''],
  ['docs/a.md', '/etc/passwd', ''],
  ['0123456789abcdef0123456789abcdef01234567', 'abc', 'HEAD', ''],
  [`sha256:${'a'.repeat(64)}`, 'a'.repeat(64), 'sha256:abc', 'md5:abc'],
  ['a'.repeat(64), 'A'.repeat(64), 'abc'],
  ['baseline/staged-rollout', 'Baseline', '*', ''],
  ['baseline/*', '*/x', 'base*', ''],
  ['baseline/test-types/passed', 'baseline/test-types', 'baseline/*/passed', ''],
  ['mei@shop.example', 'mei', 'a b@c', ''],
  ['GRADUS_SLACK_URL', 'PATH', 'gradus_x'],
  ['mei-l', '@mei', 'a b', ''],
  ['Release', 'Re lease', '1a', ''],
  ['shop/production', ' shop', 'shop ', 'a\nb', ''],
  ['refs/heads/gradus/state', 'main', 'refs/heads/../x', ''],
  ['origin', '-x', 'a b', ''],
  ['https://prometheus.example', 'ftp://x', 'https://a@b', ''],
  ['/spec/stages[name=canary]', 'spec', '', '/'],
  ['/spec/stages/0', 'spec'],
];

const ajv = new Ajv2020({ strict: false, logger: false, formats: formatChecks });

function accepts({ kind, schemas }: Field, value: unknown): boolean {
  const { $defs } = ownSchemas().get(kind)! as Schema;
  const { $id: _id, ...schema } = schemas[0]!;
  return ajv.compile({ ...schema, $defs })(value);
}

const known = Object.groupBy(fields, classOf);

test('free text is only where this list says so: a new field needs a format, or a line there', () => {
  const free = (known['text'] ?? []).map(({ kind, place }) => `${kind}${place}`);
  expect([...new Set(free)].sort()).toEqual([...texts].sort());
});

describe.each(Object.keys(values))('%s', (name) => {
  const { good, bad } = values[name]!;
  test.each((known[name] ?? []).map((field) => [`${field.kind}${field.place}`, field] as const))('%s', (_, field) => {
    expect(good.filter((value) => !accepts(field, value))).toEqual([]);
    expect(bad.filter((value) => accepts(field, value))).toEqual([]);
  });
});

describe('what a regular expression says', () => {
  const patterns = Object.keys(known).filter((name) => name.startsWith('pattern '));
  test.each(patterns)('%s', (name) => {
    const row = byPattern.find(([good, ...bad]) => {
      const all = known[name]!;
      return all.every((field) => accepts(field, good)) && bad.every((value) => !accepts(all[0]!, value));
    });
    expect(row, 'no row of the table has a value for it').toBeDefined();
  });
});

test('every class is one of this file', () => {
  const others = Object.keys(known).filter((name) => !(name in values) && !name.startsWith('pattern '));
  expect(others.sort()).toEqual(['expression', 'number', 'reference', 'text', 'word']);
});

test('every reference is one that is looked up', () => {
  const lost = (known['reference'] ?? []).filter(({ kind, place }) => {
    const looked = [...referencePatterns[kind], ...partPatterns[kind]].map(({ pattern }) => pattern);
    return !looked.includes(place);
  });
  expect(lost.map(({ kind, place }) => kind + place)).toEqual([]);
});

test('every number has bounds, but for what is measured and compared', () => {
  const measured = new Set([
    '/spec/metrics/*/successCondition/value',
    '/spec/metrics/*/failureCondition/value',
    '/spec/tasks/*/limits/*/value',
    '/spec/inspection/checks/*/value',
    '/spec/inspection/checks/*/limit',
  ]);
  const unbounded = (known['number'] ?? []).filter(({ place, schemas }) => {
    const has = (...keywords: string[]): boolean =>
      schemas.some((schema) => keywords.some((keyword) => keyword in schema));
    return !measured.has(place) && !(has('minimum', 'exclusiveMinimum') && has('maximum', 'exclusiveMaximum'));
  });
  expect(unbounded.map(({ kind, place }) => kind + place)).toEqual([]);
});

test.each([
  '/spec/paths',
  '/spec/exclude',
  '/spec/match/paths',
  '/spec/documents/*/paths',
  '/spec/enforcement/*/paths',
  '/spec/automation/*/paths',
  '/spec/templates/*/paths',
])('a list that only excludes is refused at %s', (place) => {
  const lists = [...ownSchemas()].flatMap(([kind, schema]) => {
    const found = at(schema, place.split('/').slice(1), schema['$defs'] as unknown as Record<string, Schema>);
    return found === undefined ? [] : [{ kind, place, schemas: [found] }];
  });
  expect(lists.length).toBeGreaterThan(0);
  for (const list of lists) {
    expect(accepts(list, ['!docs/**'])).toBe(false);
    expect(accepts(list, ['/src/**', '!docs/**'])).toBe(true);
  }
});

function at(
  schema: unknown,
  [token, ...rest]: readonly string[],
  defs: Readonly<Record<string, Schema>>,
): Schema | undefined {
  const name = isMap(schema as Value) ? (schema as Schema)['$ref'] : undefined;
  const here = { ...(typeof name === 'string' ? defs[name.replace('#/$defs/', '')] : {}), ...(schema as Schema) };
  if (token === undefined) return schema as Schema | undefined;
  const inside = token === '*' ? here['items'] : (here['properties'] as Schema | undefined)?.[token];
  return inside === undefined ? undefined : at(inside, rest, defs);
}

/** Text that is compiled, with values that no compiler takes. */
const compiled: Readonly<Record<string, readonly string[]>> = {
  'Policy/spec/when': ['1 +', 'object.spec.'],
  'Policy/spec/variables/0/expression': ['1 +', '"x".inGlobs(["{a"])'],
  'Policy/spec/validations/0/each': ['/a*', '1 +'],
  'Policy/spec/validations/0/by': ['1 +'],
  'Policy/spec/validations/0/when': ['1 +', '1'],
  'Policy/spec/validations/0/expression': ['1 +', '"a"', '"x".matches("[")'],
  'Policy/spec/validations/0/atPath': ['1 +', '1'],
  'Policy/spec/validations/0/message': ['{{ 1 + }}', '{{'],
  'Policy/spec/validations/0/related': ['1 +', '1'],
  'Policy/spec/validations/0/fix': ['{{ 1 + }}'],
  'Policy/spec/validations/0/found': ['{{ 1 + }}'],
  'Policy/spec/validations/0/pendingUntil': ['1 +'],
  'Policy/spec/match/kinds/0': ['Sistem'],
  'Policy/spec/match/paths/0': ['[', './x'],
  'Project/spec/policies/0': ['gradus:baselin', './nothing'],
  'Project/spec/documents/0/identity': ['1 +'],
  'Project/spec/documents/0/schema': ['schemas/nothing.json'],
  'Project/spec/documents/0/items': ['/a*'],
  'Project/spec/documents/0/text/0': ['number'],
  'Project/spec/documents/0/paths/0': ['a/', '!x'],
  'Project/spec/documents/0/format/regex': ['['],
  'Project/spec/data/0/schema': ['schemas/nothing.json'],
  'Project/spec/timezone': ['Europe/Berln'],
  'Project/spec/exclude/0': ['['],
  'Project/spec/enforcement/0/paths/0': ['../x'],
  'Project/spec/enforcement/0/policies/0': ['baseline/nothing'],
};

test('every expression, and all text that has its own parser, is in that table', () => {
  const expressions = (known['expression'] ?? []).map(({ kind, place }) => kind + place);
  const tried = new Set(Object.keys(compiled).map((place) => place.replaceAll(/\/0(?=\/|$)/g, '/*')));
  expect([...expressions, ...Object.keys(readElsewhere)].filter((place) => !tried.has(place))).toEqual([]);
});

describe('what judges and cannot be read ends the run at its place', () => {
  const rows = Object.entries(compiled).flatMap(([place, bad]) => bad.map((value) => [place, value] as const));
  test.each(rows)('%s: %s', (place, value) => {
    const [file, pointer] = [
      place.startsWith('Policy') ? 'rules/p.yaml' : 'gradus.yaml',
      place.slice(place.indexOf('/')),
    ];
    const files: Record<string, Loose> = { 'gradus.yaml': project(), 'rules/p.yaml': policy() };
    set(files[file], pointer, value);
    const tree = treeOf(
      Object.fromEntries(Object.entries(files).map(([path, document]) => [path, JSON.stringify(document)])),
    );
    const found = problemsOf(() => rulebook(tree, { packs: builtInPacks(), compileSchema }));
    expect(found.map(({ location }) => `${location?.path} ${location?.pointer}`)).toContainEqual(
      expect.stringMatching(new RegExp(`^${file} ${pointer.replace(/\/(?:0|regex)$/, '')}`)),
    );
  });
});

function problemsOf(build: () => unknown): ConfigurationError['problems'] {
  try {
    build();
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

type Loose = Record<string, unknown>;

function project(): Loose {
  return {
    apiVersion: 'gradus.dev/v1',
    kind: 'Project',
    metadata: { name: 'p' },
    spec: {
      policies: ['./rules'],
      exclude: ['x'],
      enforcement: [{ paths: ['x'], policies: ['*'], enforcement: 'advisory' }],
      documents: [{ paths: ['a/**'], kind: 'Thing', format: 'yaml' }],
      data: [{ name: 'd' }],
    },
  };
}

function policy(): Loose {
  const validation = { name: 'v', each: '/spec/tiers/*', expression: 'true', message: 'No.', onUnmet: 'pending' };
  return {
    apiVersion: 'gradus.dev/v1',
    kind: 'Policy',
    metadata: { name: 'p', title: 'P' },
    spec: { match: { kinds: ['Grading'] }, variables: [{ name: 'a', expression: '1' }], validations: [validation] },
  };
}

function set(document: Loose | undefined, pointer: string, value: string): void {
  const tokens = pointer.split('/').slice(1);
  let owner = document as Loose;
  for (const [index, token] of tokens.slice(0, -1).entries()) {
    if (typeof owner[token] !== 'object') owner[token] = tokens[index + 1] === '0' ? [] : {};
    owner = owner[token] as Loose;
  }
  owner[tokens.at(-1)!] = value;
}
