import type { Pointer } from '../model/pointer.ts';
import { compilePolicy, type PolicySource } from './compile.ts';
import type { PolicySpec } from './policy-spec.ts';
import type { Rulebook } from './rulebook.ts';

/** A problem of a policy. An `error` keeps the policy from being used; a `hint` does not. */
export interface Lint {
  readonly severity: 'error' | 'hint';
  readonly pointer: Pointer;
  readonly message: string;
  readonly fix?: string;
}

/**
 * The problems of a policy (`error`), and parts that run but are probably mistakes (`hint`), in the order of the document. Empty if there
 * are none.
 */
export function lintPolicy(source: PolicySource, rules: Rulebook): Lint[] {
  const { spec } = source;
  const { problems, hints } = compilePolicy(source, rules.world, { advise: true });
  const errors = problems.map(({ pointer, message, fix }): Lint => ({
    severity: 'error',
    pointer,
    message,
    ...(fix !== undefined && { fix }),
  }));
  const advice = hints.map((hint): Lint => ({ severity: 'hint', ...hint }));
  return [...errors, ...repeatedNames(spec), ...advice, ...shapeHints(spec)];
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
            fix: 'Findings and waivers use this name. Choose another one.',
          },
        ],
  );
}

function shapeHints(spec: PolicySpec & { readonly cases?: readonly unknown[] }): Lint[] {
  const hints: Lint[] = [];
  if ((spec.scope ?? 'document') === 'document' && spec.match?.kinds === undefined) {
    hints.push({
      severity: 'hint',
      pointer: '/spec',
      message: 'The policy has no match.kinds, so `object` is not type-checked.',
      fix: 'Set match.kinds.',
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
