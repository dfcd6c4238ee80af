import type { Pointer } from '../model/pointer.ts';
import { compilePolicy, type PolicySource } from './compile.ts';
import type { PolicySpec } from './policy-spec.ts';
import type { Rulebook } from './rulebook.ts';

/** Something about a policy that its author should look at. `error` keeps it from being used; `hint` does not. */
export interface Lint {
  readonly severity: 'error' | 'hint';
  readonly pointer: Pointer;
  readonly message: string;
  readonly fix?: string;
}

/** What is wrong with a policy, and what runs but is probably not meant. */
export function lintPolicy(source: PolicySource, rules: Rulebook): Lint[] {
  const { spec } = source;
  const { problems } = compilePolicy(source, rules.world);
  const errors = problems.map(({ pointer, message, fix }): Lint => ({
    severity: 'error',
    pointer,
    message,
    ...(fix !== undefined && { fix }),
  }));
  return [...errors, ...unusedVariables(spec), ...repeatedNames(spec), ...unsafeHas(spec), ...shapeHints(spec)];
}

function unusedVariables(spec: PolicySpec): Lint[] {
  const text = JSON.stringify({ ...spec, cases: undefined });
  return (spec.variables ?? []).flatMap(({ name }, index): Lint[] =>
    new RegExp(`\\bvariables\\.${name}\\b`).test(text)
      ? []
      : [
          {
            severity: 'hint',
            pointer: `/spec/variables/${index}/name`,
            message: `The variable "${name}" is never read.`,
            fix: 'Remove it.',
          },
        ],
  );
}

function repeatedNames(spec: PolicySpec): Lint[] {
  const names = spec.validations.map(({ name }) => name);
  return names.flatMap((name, index): Lint[] =>
    names.indexOf(name) === index
      ? []
      : [
          {
            severity: 'error',
            pointer: `/spec/validations/${index}/name`,
            message: `There is a validation "${name}" already.`,
            fix: 'Findings and waivers go by this name: choose another.',
          },
        ],
  );
}

/** `has(a.b.c)` throws where `b` is absent, and leaves the validation undecided. */
function unsafeHas(spec: PolicySpec): Lint[] {
  const expressions = [
    ...(spec.when === undefined ? [] : [['/spec/when', spec.when] as const]),
    ...(spec.variables ?? []).map(
      ({ expression }, index) => [`/spec/variables/${index}/expression`, expression] as const,
    ),
    ...spec.validations.flatMap(({ when, expression }, index) => [
      [`/spec/validations/${index}/expression`, expression] as const,
      ...(when === undefined ? [] : [[`/spec/validations/${index}/when`, when] as const]),
    ]),
  ];
  return expressions.flatMap(([pointer, expression]) =>
    [...expression.matchAll(/\bhas\(\s*([A-Za-z_]\w*(?:\.[A-Za-z_]\w*){3,})\s*\)/g)].flatMap(([, path]): Lint[] => {
      const safe = path!.split('.');
      const guarded = expression.includes(`has(${safe.slice(0, -1).join('.')})`);
      if (guarded) return [];
      return [
        {
          severity: 'hint',
          pointer,
          message: `has(${path}) throws where ${safe.slice(0, -1).join('.')} is absent.`,
          fix: `Write ${safe[0]}.?${safe.slice(1).join('.?')}.hasValue().`,
        },
      ];
    }),
  );
}

function shapeHints(spec: PolicySpec & { readonly cases?: readonly unknown[] }): Lint[] {
  const hints: Lint[] = [];
  if ((spec.scope ?? 'document') === 'document' && spec.match?.kinds === undefined) {
    hints.push({
      severity: 'hint',
      pointer: '/spec',
      message: 'The policy names no kinds, so `object` is not type-checked.',
      fix: 'Give match.kinds.',
    });
  }
  if ((spec.cases ?? []).length === 0)
    hints.push({
      severity: 'hint',
      pointer: '/spec',
      message: 'The policy has no cases.',
      fix: 'Add one that passes and one that fails.',
    });
  return hints;
}
