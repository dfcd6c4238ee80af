import type { Compiler, PolicyHint, PolicyProblem } from './compiler.ts';
import { namesRead } from './needs.ts';
import type { Variable } from './policy.ts';
import type { PolicySpec } from './policy-spec.ts';

/** Compiles the variables of a policy. Each may read those before it, so that none can come to read itself. */
export function compileVariables(spec: PolicySpec, compiler: Compiler, problems: PolicyProblem[]): Variable[] {
  return (spec.variables ?? []).flatMap(({ name, expression }, index): Variable[] => {
    const pointer = `/spec/variables/${index}/expression`;
    const compiled = compiler.expression(expression, 'dyn', pointer);
    compiler.advise(expression, pointer);
    if (compiled?.reads.has('variables')) {
      const message =
        'A variable must name the variables that it reads, as in variables.limit; a computed name could be its own.';
      problems.push({ pointer, message });
    }
    if (compiler.variables.has(name)) {
      const message = `There is a variable "${name}" already.`;
      problems.push({ pointer: `/spec/variables/${index}/name`, message, fix: 'Choose another name.' });
      return [];
    }
    compiler.declare(name, compiled);
    if (!compiled) return [];
    const reads = namesRead([compiled], compiler.variables);
    return [{ name, expression: compiled, hoisted: ![...reads].some((read) => ofDocument.has(read)) }];
  });
}

const ofDocument = new Set(['object', 'oldObject', 'file', 'oldFile']);

/** Hints at variables that nothing reads; none if a name is computed, as it may be that of any variable. */
export function unreadVariables(spec: PolicySpec, { reads }: Compiler): PolicyHint[] {
  if (reads.has('variables')) return [];
  return (spec.variables ?? []).flatMap(({ name }, index): PolicyHint[] =>
    reads.has(`variables.${name}`)
      ? []
      : [
          {
            pointer: `/spec/variables/${index}/name`,
            message: `The variable "${name}" is never read.`,
            fix: 'Remove it.',
          },
        ],
  );
}
