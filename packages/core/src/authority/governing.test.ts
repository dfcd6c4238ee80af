// Governing documents that violate their schema: no field is ever read in the lenient way. A value that violates its schema is unknown
// wherever a rule reads it, an entry that would grant something grants nothing, and the valid values around it are read unchanged.
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { treeOf } from '../judge/check.ts';
import { BreaksSchema } from '../catalog/doubts.ts';
import type { CatalogView } from '../catalog/lookups.ts';
import { isMap, type Value } from '../model/value.ts';
import { builtInPacks } from '../policy/built-in.ts';
import { rulebook } from '../policy/rulebook.ts';
import { loadSide } from '../judge/side.ts';
import { validator } from '../validate/validator.ts';
import { activeWaivers } from '../evaluate/waivers.ts';
import { enforcing } from '../evaluate/enforcement.ts';
import type { OwnKind } from '../generated/schemas.ts';
import {
  altered,
  fieldAt,
  fieldsOf,
  governingKinds,
  placesIn,
  replaced,
  type AlteredField,
  type Path,
} from '@gradus/testkit/schemas/governing-fields.ts';

const rules = rulebook(treeOf({}), { packs: builtInPacks() });
const now = new Date('2026-03-02T09:00:00Z');

function fixture(name: string): Value {
  return load(readFileSync(new URL(`../../../testkit/fixtures/kinds/${name}.yaml`, import.meta.url), 'utf8')) as Value;
}

function viewOf(...documents: readonly Value[]): CatalogView {
  const files = documents.map((document, index): [string, string] => [`${index}.yaml`, JSON.stringify(document)]);
  return loadSide(treeOf(Object.fromEntries(files)), rules).view.governing();
}

/** Reads a place in the way a rule would: step by step, and then the whole value there. */
function readAt(view: CatalogView, kind: string, path: Path): unknown {
  let value: unknown = view.all(kind)[0];
  for (const key of path) value = (value as Record<string | number, unknown> | undefined)?.[key];
  readWhole(value);
  return value;
}

function readWhole(value: unknown): void {
  if (Array.isArray(value)) for (const item of value) readWhole(item);
  else if (isMap(value)) for (const key of Object.keys(value)) readWhole(value[key]);
}

/** Reads the altered place, and returns the value that was read although it violates the schema. */
function readsAs(kind: OwnKind, { path, what, document }: AlteredField): readonly string[] {
  const broken = document();
  if (validator(kind)(broken).length === 0) return [];
  try {
    return [`/${path.join('/')}, which is ${what}, reads ${String(readAt(viewOf(broken), kind, path))}`];
  } catch (error) {
    return error instanceof BreaksSchema ? [] : [`/${path.join('/')}, which is ${what}, throws ${String(error)}`];
  }
}

describe.each(governingKinds)('%s', (kind) => {
  const valid = fixture(kind.toLowerCase());
  const ways = fieldsOf(kind);
  const fields = placesIn(ways, valid).filter((path) => fieldAt(valid, path) !== undefined);

  test('the document that this test alters has every field of its schema', () => {
    const missing = ways.filter((way) => placesIn([way], valid).every((path) => fieldAt(valid, path) === undefined));
    expect(missing.map((way) => way.join('/'))).toEqual([]);
  });

  test('every place is read unchanged while it matches its schema', () => {
    expect(validator(kind)(valid)).toEqual([]);
    const view = viewOf(valid);
    expect(fields.filter((path) => readAt(view, kind, path) === undefined)).toEqual([]);
  });

  const byWhat = Map.groupBy(altered(kind, valid), ({ what }) => what);
  test.each([...byWhat.keys()])('a place that is %s and violates the schema has no value', (what) => {
    expect(byWhat.get(what)!.flatMap((one) => readsAs(kind, one))).toEqual([]);
  });

  test('a required place that is missing is not read as absent', () => {
    const named = fields.filter((path) => typeof path.at(-1) !== 'number');
    const read = named.flatMap((path) =>
      readsAs(kind, { path, what: 'missing', document: () => replaced(valid, path, undefined) }),
    );
    expect(read).toEqual([]);
  });

  test('a misspelt key makes the member it may have meant unknown, and leaves the rest unchanged', () => {
    const document = replaced(valid, ['spec', 'misspelt'], 1);
    const view = viewOf(document);
    expect(() => readAt(view, kind, ['spec', 'somethingElse'])).toThrow(BreaksSchema);
    expect(() => readAt(view, kind, ['spec'])).toThrow(BreaksSchema);
    const below = fields.filter(({ length }) => length > 1);
    expect(below.filter((path) => readAt(view, kind, path) === undefined)).toEqual([]);
  });
});

describe('a Waiver that violates its schema waives nothing', () => {
  const valid = replaced(fixture('waiver'), ['spec', 'expires'], '2026-03-31');
  const active = (waiver: Value): number => activeWaivers(viewOf(waiver), now, 'UTC').active.length;

  test('and waives something while it is valid', () => expect(active(valid)).toBe(1));

  test('whatever is altered', () => {
    const broken = altered('Waiver', valid).filter(({ document }) => validator('Waiver')(document()).length > 0);
    expect(broken.length).toBeGreaterThan(100);
    expect(broken.filter(({ document }) => active(document()) > 0).map(({ path, what }) => [path, what])).toEqual([]);
  });
});

describe('the enforcement of a policy is mandatory if', () => {
  const grading = fixture('grading');
  const system = replaced(fixture('system'), ['spec', 'tier'], 0);
  const bite = (...documents: readonly Value[]): string => {
    const view = viewOf(...documents);
    const document = view.catalog.kinds.get('System')![0]!;
    return enforcing([], 'check', view)({ policy: 'baseline/owner-resolves', default: 'advisory', document, path: '' });
  };
  const entry: Path = ['spec', 'tiers', 0, 'policies'];
  const mild = replaced(grading, entry, { 'baseline/owner-resolves': 'waivable' });

  test('nothing is broken: then the enforcement comes from the Grading', () =>
    expect(bite(mild, system)).toBe('waivable'));
  test.each<[string, readonly Value[]]>([
    [
      'the entry is a word that there is not',
      [replaced(grading, entry, { 'baseline/owner-resolves': 'never' }), system],
    ],
    ['the entries are text', [replaced(grading, entry, 'off'), system]],
    ['the entries are missing', [replaced(grading, entry, undefined), system]],
    ['the tier of the entry is text', [replaced(mild, ['spec', 'tiers', 0, 'tier'], '0'), system]],
    ['the tier of the entry is missing', [replaced(mild, ['spec', 'tiers', 0, 'tier'], undefined), system]],
    ['the tiers are a map', [replaced(mild, ['spec', 'tiers'], {}), system]],
    ['the tier of the System is text', [mild, replaced(system, ['spec', 'tier'], '0')]],
    ['the tier of the System is out of range', [mild, replaced(system, ['spec', 'tier'], -1)]],
    ['the tier of the System is missing', [mild, replaced(system, ['spec', 'tier'], undefined)]],
  ])('%s', (_, documents) => expect(bite(...documents)).toBe('mandatory'));
});
