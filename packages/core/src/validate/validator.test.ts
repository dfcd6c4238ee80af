import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { validators } from '../generated/validators.js';
import { ownKinds, ownSchemas } from '../generated/schemas.ts';
import { tokens } from '../model/pointer.ts';
import type { Value } from '../model/value.ts';
import type { RawError } from '../model/raw-error.ts';
import { formatChecks } from './formats.ts';
import { isOwnKind, type OwnKind, type SchemaError, validator } from './validator.ts';

interface Variant {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly remove?: readonly string[];
  readonly found: readonly SchemaError[];
}

function fixture(name: string): unknown {
  return load(readFileSync(new URL(`../../../testkit/fixtures/kinds/${name}.yaml`, import.meta.url), 'utf8'));
}

/** One complete document of each kind, and what is said when a part of it is set or removed. */
const table = Object.entries(fixture('invalid') as Record<string, readonly Variant[]>);

function document(
  file: string,
  { set = {}, remove = [] }: Omit<Variant, 'found'> = {},
): { kind: OwnKind; value: Value } {
  const value = fixture(file) as Record<string, unknown>;
  const kind = value['kind'] as OwnKind;
  const ownerOf = (path: readonly string[]): Record<string, unknown> => {
    let owner = value;
    for (const token of path.slice(0, -1)) owner = owner[token] as Record<string, unknown>;
    return owner;
  };
  for (const [pointer, member] of Object.entries(set)) ownerOf(tokens(pointer))[tokens(pointer).at(-1)!] = member;
  for (const pointer of remove) delete ownerOf(tokens(pointer))[tokens(pointer).at(-1)!];
  return { kind, value: value as Value };
}

const compiler = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(compiler);
for (const [name, format] of Object.entries(formatChecks))
  if (name !== 'date' && name !== 'date-time') compiler.addFormat(name, format);

function places(errors: readonly Pick<RawError, 'instancePath' | 'keyword'>[] | null | undefined): string[] {
  return (errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`).sort();
}

describe.each(table)('%s', (file, variants) => {
  test('a complete document is valid', () => {
    const { kind, value } = document(file);
    expect(validator(kind)(value)).toEqual([]);
  });

  test.each(
    variants.map(
      (variant) =>
        [JSON.stringify({ ...variant.set, ...(variant.remove && { remove: variant.remove }) }), variant] as const,
    ),
  )('%s', (_, { found, ...change }) => {
    const { kind, value } = document(file, change);
    // What was looked at is for the comparison with the base, and tested there.
    const errors = validator(kind)(value).map(({ pointer, aboutKey, message, fix }) => ({
      pointer,
      aboutKey,
      message,
      fix,
    }));
    expect(errors).toEqual(found);
  });

  test('the generated code finds what ajv with ajv-formats finds', () => {
    for (const change of [{}, ...variants]) {
      const { kind, value } = document(file, change);
      const schema = ownSchemas().get(kind)!;
      const compiled = compiler.getSchema(String(schema['$id'])) ?? compiler.compile(schema);
      const generated = validators[kind];
      expect(generated(value)).toBe(compiled(value));
      expect(places(generated.errors)).toEqual(places(compiled.errors));
    }
  });
});

test('every kind has a complete document here', () => {
  expect(table.map(([file]) => document(file).kind).sort()).toEqual([...ownKinds].sort());
});

test('a kind that is not ours has no validator', () => {
  expect(validator('Release')).toBeUndefined();
  expect(isOwnKind('toString')).toBe(false);
});

test('the grading that is shipped is valid', () => {
  const grading = load(readFileSync(new URL('../../data/grading.yaml', import.meta.url), 'utf8')) as Value;
  expect(validator('Grading')(grading)).toEqual([]);
});

test('text that is long and almost right is refused', () => {
  const long = (head: string, part: string, end: string): string => head + part.repeat(20_000) + end;
  const texts = [
    long('', 'a', '!'),
    long('', 'a-', '!'),
    long('', 'a/', '!'),
    long('/', '~0/', '~'),
    long('FREQ=DAILY', ';BYDAY=SU', ';'),
    long('E', '/A', '/'),
    long('P', '1', 'Y1'),
    long('', '@', ''),
  ];
  for (const text of texts) {
    for (const [file, pointer] of [
      ['system', '/metadata/name'],
      ['project', '/spec/documents/0/items'],
      ['calendar', '/spec/timezone'],
      ['maintenance-plan', '/spec/tasks/1/schedule'],
      ['waiver', '/spec/subject/policy'],
      ['team', '/spec/members/0/emails/0'],
      ['grading', '/spec/grace/max'],
    ] as const) {
      const { kind, value } = document(file, { set: { [pointer]: text } });
      expect(validator(kind)(value), `${file}${pointer} ${text.slice(0, 20)}`).not.toEqual([]);
    }
  }
});

test('a document of a completely different shape is reported with one short error', () => {
  for (const value of [null, 1, 'text', [], [{}]] as const) {
    expect(validator('Change')(value)).toHaveLength(1);
  }
});
