// Tests every policy of the packs on its own test cases: if any field of a governing document violates its schema, nothing passes that is
// refused while the document is valid.
import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { testPolicy } from '../judge/cases.ts';
import { treeOf } from '../judge/check.ts';
import type { Finding } from '../model/finding.ts';
import { isMap, type Value } from '../model/value.ts';
import { builtInPacks } from '../policy/built-in.ts';
import type { PolicySource } from '../policy/compile.ts';
import { rulebook } from '../policy/rulebook.ts';
import { validator } from '../validate/validator.ts';
import { altered, isGoverning, type AlteredField } from '@gradus/testkit/schemas/governing-fields.ts';

const rules = rulebook(treeOf({}), { packs: builtInPacks() });
const folder = new URL('../../../../policies/', import.meta.url);
const policies = ['baseline', 'itil'].flatMap((pack) =>
  readdirSync(new URL(pack, folder))
    .sort()
    .map((name): PolicySource => {
      const text = readFileSync(new URL(`${pack}/${name}`, folder), 'utf8');
      const { metadata, spec } = load(text) as {
        metadata: { name: string; title: string };
        spec: PolicySource['spec'];
      };
      return { id: `${pack}/${metadata.name}`, title: metadata.title, spec };
    }),
);

type Files = Readonly<Record<string, Value>>;

interface Case {
  readonly name: string;
  readonly files?: Files;
  readonly base?: Files;
  readonly target?: Files;
}

/** A test case in which one field of a governing document is altered, everywhere the case has that document. */
interface Variant {
  readonly broken: string;
  readonly about: string;
  readonly case: Case;
  /** The findings of the case while the document is valid. */
  readonly valid: readonly Finding[];
}

/**
 * For each policy, the number of ways in which each field of each kind is broken. The next policy gets other ways. Most cases have a
 * Grading, which has the most fields.
 */
const ways = (kind: string): number => (kind === 'Grading' ? 1 : 6);

function variantsOf(source: PolicySource, turn: number): Variant[] {
  const cases = casesOf(source);
  const results = run(source, cases);
  const tried = new Map<string, number>();
  return cases.flatMap((each, index) => {
    const valid = results[index]!;
    const files = each.target ?? each.base ?? each.files ?? {};
    return valid.length === 0
      ? []
      : documentsIn(files).flatMap(({ path, document, put }) =>
          chosen(document, turn + index, tried).map((one) => ({
            broken: `${nameOf(document)} /${one.path.join('/')} is ${one.what}`,
            about: nameOf(document),
            case: inPlaceOf(each, path, put(one.document())),
            valid,
          })),
        );
  });
}

/** Its test cases. A state is evaluated without a base, because a validation that was undecided at the target as well would count as existing. */
function casesOf(source: PolicySource): readonly Case[] {
  const { about, cases } = source.spec as unknown as { about?: string; cases: readonly Case[] };
  if (about === 'act') return cases;
  const alone = cases.map(({ base, target = base, ...each }) => ({ ...each, ...(target && { target }) }));
  const found = run(source, alone);
  return cases.map((each, index) => (found[index]!.length > 0 ? alone[index]! : each));
}

function run(source: PolicySource, cases: readonly Case[]): readonly (readonly Finding[])[] {
  return testPolicy({ ...source, spec: { ...source.spec, cases } as never }, rules).cases.map(
    ({ findings }) => findings,
  );
}

/** Some of the ways to break each field of a document; each call returns others. */
function chosen(document: Value, turn: number, tried: Map<string, number>): AlteredField[] {
  const kind = (document as { kind: 'Grading' }).kind;
  const breaks = validator(kind)!;
  if (breaks(document).length > 0) return [];
  const byField = Map.groupBy(altered(kind, document), ({ path }) => `${kind} ${path.map(toStar).join('/')}`);
  return [...byField].flatMap(([field, all]) => {
    const before = tried.get(field) ?? 0;
    if (before >= ways(kind)) return [];
    const rotated = all.map((_, index) => all[(index + turn * 5 + before * 7) % all.length]!);
    const found = rotated.find((one) => breaks(one.document()).length > 0);
    if (found === undefined) return [];
    tried.set(field, before + 1);
    return [found];
  });
}

const toStar = (step: string | number): string => (typeof step === 'number' ? '*' : step);

function documentsIn(files: Files): { path: string; document: Value; put: (by: Value) => Value }[] {
  return Object.entries(files).flatMap(([path, content]) => {
    const list = Array.isArray(content) ? (content as readonly Value[]) : [content];
    return list.flatMap((document, index) =>
      isGoverning(document)
        ? [{ path, document, put: (by: Value) => (Array.isArray(content) ? list.with(index, by) : by) }]
        : [],
    );
  });
}

function inPlaceOf(each: Case, path: string, by: Value): Case {
  const before = JSON.stringify((each.target ?? each.base ?? each.files)![path]);
  const put = (files: Files | undefined): Files | undefined =>
    files && JSON.stringify(files[path]) === before ? { ...files, [path]: by } : files;
  const [files, base, target] = [each.files, each.base, each.target].map(put);
  return { ...each, ...(files && { files }), ...(base && { base }), ...(target && { target }) };
}

function nameOf(document: Value): string {
  const { kind, metadata } = document as { kind: string; metadata: { name: string } };
  return `${kind} ${metadata.name}`;
}

const aboutOf = ({ document }: Finding): string =>
  document === undefined ? 'the change' : `${document.kind} ${document.name}`;

test.each(policies.map((source, turn) => [source.id, source, turn] as const))('%s', (_, source, turn) => {
  const variants = variantsOf(source, turn);
  const results = run(
    source,
    variants.map((variant) => variant.case),
  );
  const lost = variants.flatMap(({ broken, about, valid }, index) => {
    const still = new Set(results[index]!.map(aboutOf));
    return valid
      .filter((finding) => aboutOf(finding) !== about && !still.has(aboutOf(finding)))
      .map(
        ({ validation, ...finding }) => `${broken}: ${validation} of ${aboutOf({ validation, ...finding })} is lost`,
      );
  });
  expect(lost).toEqual([]);
});

test('every policy with a governing document in its test cases is tested', () => {
  expect(policies.every(({ spec }) => isMap(spec as unknown as Value))).toBe(true);
  expect(policies.length).toBeGreaterThan(15);
});
