import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { repositoryRoot, sources } from './sources.ts';

/**
 * What a module of a pure package keeps after it is loaded: the same for every run of the process, so that one run can change the answers of
 * another, and its memory is given back by nobody. Each has a reason. Other caches are `memoise`, which is bounded, or belong to an object.
 */
const allowed: Readonly<Record<string, string>> = {
  'packages/core/src/generated/schemas.ts parsed': 'a constant, parsed when it is first asked for',
  'packages/core/src/policy/default-grading.ts grading': 'a constant, parsed when it is first asked for',
  'packages/core/src/time/compare-durations.ts firsts': 'a constant table, made when it is first asked for',
  'packages/core/src/expression/cel-js.ts scratch':
    'names of types in the one table that all registries of the library share',
  'packages/core/src/expression/library/time/calendar-question.ts numbers':
    'numbers the entries of a bounded cache, which keep theirs',
  'packages/core/src/evidence/base64.ts values': 'a table, filled while the module loads',
  'packages/core/src/load/json-events.ts escapeSequence': 'a sticky pattern: the place is set before each use',
  'packages/core/src/load/json-events.ts literal': 'a sticky pattern: the place is set before each use',
  'packages/rollout/src/fleet/csv.ts bare': 'a sticky pattern: the place is set before each use',
  'packages/core/src/policy/each.ts recent': 'of the last two documents; the same for the same document',
};

/** Entries of a WeakMap live as long as their keys. */
const weak = /^(?:export )?const (\w+)\b[^=]*= new Weak(?:Map|Set)\b/gm;
const bound = /^(?:export )?(?:let|var) (\w+)/gm;
/** The compiler prevents writes through a read-only type. */
const constant = /^(?:export )?const (\w+)\b(?!: (?:Readonly|readonly ))/gm;
const changing = 'set|add|clear|delete|push|unshift|splice|pop|shift|fill|sort|reverse|copyWithin';

/** Names at the top level of a module that are written to after it was loaded. */
function stateIn(text: string): string[] {
  const owned = new Set([...text.matchAll(weak)].map(([, name]) => name!));
  const constants = [...text.matchAll(constant)].map(([, name]) => name!);
  const changed = constants.filter((name) => {
    const written = new RegExp(
      `(?<![.\\w])${name}(?:\\.(?:${changing})\\(|(?:\\.\\w+|\\[[^\\]]*\\])+ (?:[-+*|&?]{0,2})= )`,
    );
    return !owned.has(name) && written.test(text);
  });
  return [...text.matchAll(bound)].map(([, name]) => name!).concat(changed);
}

test.each([
  ['let count = 0;', ['count']],
  ['const known = new Map<string, number>();\nknown.set(key, 1);', ['known']],
  ['const seen = new Set();\nfunction f() {\n  seen.add(1);\n}', ['seen']],
  ['export const list: string[] = [];\n  list.push(name);', ['list']],
  ['const table = {};\n  table[name] = 1;', ['table']],
  ['const last = { at: 0 };\n  last.at += 1;', ['last']],
  ['const kept = new WeakMap<object, number>();\nkept.set(value, 1);', []],
  ['const names: ReadonlySet<string> = new Set();\nnames.has(name);', []],
  ['function f() {\n  const own = new Map();\n  own.set(1, 2);\n}', []],
])('%s', (text, names) => {
  expect(stateIn(text)).toEqual(names);
});

test('no module of core and rollout has state, but for constants that are made late and what is bounded', () => {
  // Ajv leaves the errors of the last call at the function that made them; each caller reads them at once.
  const files = ['core', 'rollout']
    .flatMap((name) => sources(`packages/${name}/src`))
    .filter((file) => file !== 'packages/core/src/generated/validators.js');
  const found = files.flatMap((file) =>
    stateIn(readFileSync(repositoryRoot + file, 'utf8')).map((name) => `${file} ${name}`),
  );
  expect(found.sort()).toEqual(Object.keys(allowed).sort());
});
