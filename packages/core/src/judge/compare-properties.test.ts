import fc from 'fast-check';
import { dump } from 'js-yaml';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check, treeOf } from './check.ts';
import { loadSchemaCompiler } from './schema-compiler.ts';
import { createCache } from './side.ts';
import type { Finding } from '../model/finding.ts';
import { valueAt } from '../model/pointer.ts';
import type { Value } from '../model/value.ts';
import { builtInPacks } from '../policy/built-in.ts';

type Texts = Readonly<Record<string, string>>;

const now = new Date('2026-03-02T09:00:00Z');
const packs = builtInPacks();
const cache = createCache();
const compileSchema = await loadSchemaCompiler();

/** The new, fixed and existing findings at the head. */
function findings(base: Texts, head: Texts): readonly Finding[] {
  const { verdict } = check({ base: treeOf(base), head: treeOf(head), now, packs, cache, compileSchema });
  return [...verdict.findings, ...verdict.undecided];
}
const isNew = ({ state }: Finding): boolean => state === 'new';
const told = ({ policy, validation, document, location }: Finding): string =>
  `${policy}/${validation} ${document?.name ?? ''} ${location.path} ${location.pointer}`;

const rules: Texts = {
  'gradus.yaml': dump({
    apiVersion: 'gradus.dev/v1',
    kind: 'Project',
    metadata: { name: 'shop' },
    spec: {
      policies: ['./policies'],
      documents: [{ paths: ['w/**'], kind: 'Thing', identity: 'object.name', schema: 'thing.schema.json' }],
    },
  }),
  'thing.schema.json': JSON.stringify({
    type: 'object',
    properties: {
      name: { type: 'string' },
      stages: { type: 'array', items: { type: 'object', properties: { size: { type: 'integer', maximum: 8 } } } },
      tags: { type: 'array', items: { type: 'string', maxLength: 2 } },
      level: { enum: [1, 2, 3] },
    },
  }),
  'policies/rules.yaml': dump({
    apiVersion: 'gradus.dev/v1',
    kind: 'Policy',
    metadata: { name: 'rules', title: 'Rules' },
    spec: {
      match: { kinds: ['Thing'] },
      variables: [{ name: 'total', expression: 'object.stages.map(s, s.size).sum()' }],
      validations: [
        { name: 'stage', each: '/stages/*', expression: 'item.size < 5', at: 'size', message: 'too large' },
        { name: 'total', expression: 'variables.total < 12', at: 'stages', message: 'too large together' },
        { name: 'tag', each: '/tags/*', expression: '!item.startsWith("x")', message: 'no such tag' },
        { name: 'whole', expression: 'object.level < 3', message: 'too high' },
        {
          name: 'once',
          expression: 'catalog.where("Thing", "/level", object.level).size() < 3',
          at: 'level',
          message: 'too many of one level',
        },
      ],
    },
  }),
};

interface Thing {
  readonly name: string;
  readonly stages: readonly { readonly name: string; readonly size: number }[];
  readonly tags: readonly string[];
  readonly level: number;
  readonly note?: string;
}

const thing = fc.record(
  {
    stages: fc.uniqueArray(
      fc.record({ name: fc.constantFrom('canary', 'half', 'rest'), size: fc.integer({ min: 0, max: 9 }) }),
      { selector: ({ name }) => name },
    ),
    tags: fc.array(fc.constantFrom('a', 'b', 'x', 'xyz'), { maxLength: 4 }),
    level: fc.integer({ min: 1, max: 4 }),
    note: fc.constantFrom('n', 'm'),
  },
  { requiredKeys: ['stages', 'tags', 'level'] },
);
const things: fc.Arbitrary<Thing[]> = fc
  .array(thing, { minLength: 1, maxLength: 4 })
  .map((list) => list.map((each, index) => ({ name: `t${index}`, ...each })));

const apart = (list: readonly Thing[], text = (each: Thing): string => dump(each)): Texts =>
  Object.fromEntries(list.map((each) => [`w/${each.name}.yaml`, text(each)]));

const reversed = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(reversed)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, member]) => [key, reversed(member)]),
        )
      : value;

/** Ways to write the same content. */
const rewritings: readonly (readonly [string, (list: readonly Thing[]) => Texts])[] = [
  ['in flow style and quotes', (list) => apart(list, (each) => dump(each, { flowLevel: 0, forceQuotes: true }))],
  ['as JSON', (list) => apart(list, (each) => JSON.stringify(each, null, 3))],
  ['with members in another order', (list) => apart(list, (each) => dump(reversed(each)))],
  [
    'with keyed items in another order',
    (list) => apart(list.map((each) => ({ ...each, stages: [...each.stages].reverse() }))),
  ],
  [
    'with items that have no key in another order',
    (list) => apart(list.map((each) => ({ ...each, tags: [...each.tags].reverse() }))),
  ],
  ['with null for what is absent', (list) => apart(list.map((each) => ({ note: null, ...each }) as unknown as Thing))],
  [
    'with anchors',
    (list) =>
      apart(list, (each) => `tags: &t ${JSON.stringify(each.tags)}\nother: *t\n${dump({ ...each, tags: undefined })}`),
  ],
  ['in one file', (list) => ({ 'w/all.yaml': list.map((each) => dump(each)).join('---\n') })],
  [
    'in one file, the last first',
    (list) => ({
      'w/all.yaml': [...list]
        .reverse()
        .map((each) => dump(each))
        .join('---\n'),
    }),
  ],
  ['in other files', (list) => Object.fromEntries(list.map((each) => [`w/x/${each.name}.yml`, dump(each)]))],
];

test.each(rewritings)('nothing is new or fixed if the same content is written %s, in both directions', (_, rewrite) => {
  fc.assert(
    fc.property(things, (list) => {
      const [one, other] = [
        { ...rules, ...apart(list) },
        { ...rules, ...rewrite(list) },
      ];
      for (const found of [findings(one, other), findings(other, one)])
        expect(found.filter(({ state }) => state !== 'existing').map(told)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

/** Every scalar at a place or below it. */
function scalars(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return Object.entries(value).flatMap(([key, member]) => scalars(member, [...path, key]));
}

function mutated(value: Value, [key, ...path]: readonly string[]): Value {
  if (key === undefined) return typeof value === 'number' ? value + 1 : `${String(value)}x`;
  if (Array.isArray(value))
    return value.map((each, index) => (String(index) === key ? mutated(each as Value, path) : each)) as Value;
  const map = value as Readonly<Record<string, Value>>;
  return { ...map, [key]: mutated(map[key]!, path) };
}

test('a change of a scalar at the place of a violation fixes it, or makes it new', () => {
  fc.assert(
    fc.property(things, (list) => {
      const base = { ...rules, ...apart(list) };
      for (const old of findings(base, base)) {
        const document = list.find(({ name }) => name === old.document?.name);
        const place = document && valueAt(document, old.location.pointer);
        // Values that are not read may change: the total reads sizes, the whole reads its level.
        const read = (path: readonly string[]): boolean =>
          old.validation === 'total' ? path.at(-1) === 'size' : old.validation === 'whole' ? path[0] === 'level' : true;
        for (const below of place === undefined ? [] : scalars(place).filter(read)) {
          const path = [...old.location.pointer.split('/').slice(1), ...below];
          const head = { ...base, [old.location.path]: dump(mutated(document as unknown as Value, path)) };
          const still = findings(base, head).filter(
            ({ validation, location, state }) =>
              state !== 'fixed' && validation === old.validation && location.path === old.location.path,
          );
          const here = still.filter(({ location }) => location.pointer === old.location.pointer);
          expect(here.every(isNew) || still.some(isNew), `${told(old)} ${path.join('/')}`).toBe(true);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('one more violation is one more new finding, at any position', () => {
  fc.assert(
    fc.property(things, fc.nat(), (list, at) => {
      const index = at % list.length;
      const head = list.map((each, n) => (n === index ? { ...each, tags: [...each.tags, 'x'] } : each));
      const found = findings({ ...rules, ...apart(list) }, { ...rules, ...apart(head) });
      expect(found.filter((each) => each.validation === 'tag' && isNew(each))).toHaveLength(1);
    }),
    { numRuns: 40 },
  );
});

describe('the webshop', () => {
  const root = new URL('../../../../examples/webshop/', import.meta.url);
  const shop: Texts = Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.yaml') && !/^(?:pull-requests|gate|fleet)\//.test(path))
      .map((path) => [path, readFileSync(new URL(path, root), 'utf8')]),
  );
  const wrong = Object.fromEntries(
    Object.entries(shop).map(([path, text]) => [path, text.replaceAll(/owner: \w+/g, 'owner: nobody')]),
  );
  const rewrite = (text: string): string =>
    text.replaceAll(/^ *#.*$/gm, '').replaceAll(/^( *)(\w+): (\w+)$/gm, '$1"$2":   $3');
  test('has no new findings if it is only rewritten or moved', () => {
    expect(findings(wrong, wrong).length).toBeGreaterThan(1);
    const written = Object.fromEntries(
      Object.entries(wrong).map(([path, text]) => [path, path === 'gradus.yaml' ? text : rewrite(text)]),
    );
    expect(
      findings(wrong, written)
        .filter(({ state }) => state !== 'existing')
        .map(told),
    ).toEqual([]);
    const moved = Object.fromEntries(
      Object.entries(wrong).map(([path, text]) => [path === 'gradus.yaml' ? path : `moved/${path}`, text]),
    );
    expect(
      findings(wrong, moved)
        // If a moved file leaves a glob of a System without a match, the finding is advice about the move.
        .filter(({ state, validation }) => state !== 'existing' && validation !== 'no-match')
        .map(told),
    ).toEqual([]);
  });
});
