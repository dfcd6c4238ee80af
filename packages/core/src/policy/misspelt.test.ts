import { describe, expect, test } from 'vitest';
import { createLanguage } from '../expression/language.ts';
import { libraries } from '../expression/libraries.ts';
import { ownSchemas } from '../generated/schemas.ts';
import { builtInPacks } from './built-in.ts';
import { compilePolicy, type PolicySource } from './compile.ts';
import type { CompileWorld } from './world.ts';
import type { PolicySpec } from './policy-spec.ts';

const kinds = new Map(ownSchemas());
const world: CompileWorld = { language: createLanguage({ kinds, libraries }), kinds, data: new Map() };

const policies = builtInPacks().flatMap(({ name: pack, policies: ours }) =>
  ours.map(({ name, title, spec }): PolicySource => ({ id: `${pack}/${name}`, title, spec })),
);

/** One member access of a policy, and the policy with it misspelt. */
interface Mutant {
  readonly access: string;
  readonly source: PolicySource;
}

function mutants(source: PolicySource): Mutant[] {
  const found: Mutant[] = [];
  const within = (text: string, isTemplate: boolean, put: (mutated: string) => PolicySpec): void => {
    for (const { name, at } of accesses(text, isTemplate)) {
      const end = at + name.length;
      const access = /[\w.?]*$/.exec(text.slice(0, at))![0] + name;
      found.push({ access, source: { ...source, spec: put(`${text.slice(0, end)}zz${text.slice(end)}`) } });
    }
  };
  const { spec } = source;
  const { when: _, ...always } = spec;
  // What is not misspelt and does not read it is left out, so that each mutant compiles soon.
  const nothingElse = [{ name: 'any', expression: 'true', message: 'Any.' }];
  if (spec.when !== undefined) within(spec.when, false, (when) => ({ ...spec, when, validations: nothingElse }));
  for (const [index, variable] of (spec.variables ?? []).entries()) {
    within(variable.expression, false, (expression) => ({
      ...always,
      variables: [...spec.variables!.slice(0, index), { ...variable, expression }],
      validations: nothingElse,
    }));
  }
  for (const validation of spec.validations) {
    for (const part of [
      'each',
      'when',
      'by',
      'expression',
      'atPath',
      'related',
      'pendingUntil',
      'message',
      'fix',
    ] as const) {
      const text = validation[part];
      if (text === undefined || (part === 'each' && text.startsWith('/'))) continue;
      within(text, part === 'message' || part === 'fix', (mutated) => ({
        ...spec,
        validations: [{ ...validation, [part]: mutated }],
      }));
    }
  }
  return found;
}

/** Names after a dot that are not calls, outside string literals. */
function accesses(text: string, isTemplate: boolean): { readonly name: string; readonly at: number }[] {
  const blank = (part: string): string => ' '.repeat(part.length);
  let code = isTemplate ? text.replaceAll(/^[^]*?(?:\{\{|$)|\}\}[^]*?(?:\{\{|$)/g, blank) : text;
  code = code.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/.*/g, blank);
  return [...code.matchAll(/\.\??([A-Za-z_]\w*)\b(?!\()/g)].map(({ 0: whole, 1: name, index }) => ({
    name: name!,
    at: index + whole.length - name!.length,
  }));
}

/** Accesses that are not checked, because their author says so by `dyn(…)` or by naming no kinds. */
const unchecked: Readonly<Record<string, RegExp>> = {
  // Documents of two kinds.
  'baseline/history-frozen': /^variables\.(?:old|new)\b/,
  // Tasks of head and of the target.
  'baseline/inspection-fresh': /^task\.|^variables\.tasks|^\.\??(?:every|schedule)$/,
  // Rules of the Grading, and one that the policy makes itself.
  'itil/change-authority': /^item\./,
  'itil/exempt-authority': /^item\./,
  // Windows of several calendars, with members that the look-up adds.
  'itil/window-and-freeze': /^window\./,
  // Documents of any kind.
  'baseline/refs-resolve': /^object\./,
};

describe('a misspelt member of a built-in policy is a problem', () => {
  test.each(policies.map((policy) => [policy.id, policy] as const))('%s', (id, policy) => {
    const all = mutants(policy);
    const missed = all.filter(({ source }) => compilePolicy(source, world).problems.length === 0);
    expect(all.length).toBeGreaterThan(0);
    expect(missed.map(({ access }) => access).filter((access) => !unchecked[id]?.test(access))).toEqual([]);
  });
});

describe('no built-in policy has a problem', () => {
  test.each(policies.map((policy) => [policy.id, policy] as const))('%s', (_, policy) => {
    expect(compilePolicy(policy, world).problems).toEqual([]);
  });
});
