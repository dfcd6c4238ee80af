import type {
  Checking,
  Expression,
  ExpressionProblem,
  Language,
  TypeReference,
  WrittenLookup,
} from '../expression/definition.ts';
import { compileTemplate, type Template } from '../expression/template.ts';
import { compilePattern, type Pattern } from '../load/pattern.ts';
import type { Pointer } from '../model/pointer.ts';
import { closest } from '../model/closest.ts';

/** A problem of a policy, at a pointer into its document. */
export interface PolicyProblem {
  readonly pointer: Pointer;
  readonly message: string;
  /** UTF-16 offsets into the text at `pointer`. */
  readonly start?: number;
  readonly end?: number;
  readonly fix?: string;
}

/** Something that runs but is probably a mistake. */
export interface PolicyHint {
  readonly pointer: Pointer;
  readonly message: string;
  readonly fix: string;
}

/** A look-up by a literal path in a policy. */
export interface PlacedLookup extends WrittenLookup {
  readonly pointer: Pointer;
}

/** Receives the result of each `when` and `expression` as it is evaluated; coverage is measured with it. */
export type Observe = (pointer: Pointer, result: unknown) => void;

/** Compiles with one set of variables and collects the problems. */
export interface Compiler {
  /** What each variable of the policy reads, by name, in order of declaration. */
  readonly variables: Map<string, ReadonlySet<string>>;
  /** Their expressions, of which one that does not compile has none. */
  readonly sources: Map<string, Expression>;
  /** The names that anything compiled here reads. */
  readonly reads: Set<string>;
  expression(source: string, result: string, pointer: Pointer): Expression | undefined;
  optional(source: string | undefined, result: string, pointer: Pointer): Expression | undefined;
  template(source: string, pointer: Pointer): Template | undefined;
  pattern(source: string, pointer: Pointer): Pattern | undefined;
  complain(pointer: Pointer, message: string): void;
  /** Makes the policy's next variable known to what is compiled from now on, with the type of its expression. */
  declare(name: string, expression: Expression | undefined): void;
  /** Hints about unsafe accesses in an expression; `given` are the sources that are true when it is evaluated. */
  advise(source: string | undefined, pointer: Pointer, given?: readonly (string | undefined)[]): void;
  with(types: Readonly<Record<string, TypeReference>>): Compiler;
}

export interface Collecting {
  readonly language: Language;
  readonly checking: Checking;
  readonly problems: PolicyProblem[];
  readonly lookups: PlacedLookup[];
  readonly observe: Observe | undefined;
  /** Absent if no hints are needed. */
  readonly hints: PolicyHint[] | undefined;
  readonly variables: Map<string, ReadonlySet<string>>;
  readonly sources: Map<string, Expression>;
  readonly reads: Set<string>;
}

export function createCompiler(given: Readonly<Record<string, TypeReference>>, collecting: Collecting): Compiler {
  const { language, checking, problems, hints, observe, variables, sources } = collecting;
  let types = given;
  const report = (pointer: Pointer, found: readonly ExpressionProblem[]): undefined => {
    for (const { message, start, end, suggestion } of found) {
      problems.push({
        pointer,
        message,
        start,
        end,
        ...(suggestion !== undefined && { fix: `Did you mean ${suggestion}?` }),
      });
    }
  };
  const noteReads = (reads: ReadonlySet<string>, pointer: Pointer): void => {
    for (const read of reads) {
      collecting.reads.add(read);
      const name = read.startsWith('variables.') ? read.slice('variables.'.length) : undefined;
      if (name === undefined || variables.has(name)) continue;
      const meant = closest(name, variables.keys());
      problems.push({
        pointer,
        message: `There is no variable "${name}" before this.`,
        ...(meant && { fix: `Did you mean variables.${meant}?` }),
      });
    }
  };
  const noteLookups = (lookups: readonly WrittenLookup[], pointer: Pointer): void => {
    for (const lookup of lookups) collecting.lookups.push({ ...lookup, pointer });
  };
  const compiler: Compiler = {
    variables,
    sources,
    reads: collecting.reads,
    expression(source, result, pointer) {
      const compiled = language.compile(source, types, result, checking);
      if (!compiled.ok) return report(pointer, compiled.problems);
      noteReads(compiled.expression.reads, pointer);
      noteLookups(compiled.expression.lookups, pointer);
      return observe ? observed(compiled.expression, pointer, observe) : compiled.expression;
    },
    optional: (source, result, pointer) =>
      source === undefined ? undefined : compiler.expression(source, result, pointer),
    template(source, pointer) {
      const compiled = compileTemplate(source, types, language, checking);
      if (!compiled.ok) return report(pointer, compiled.problems);
      noteReads(compiled.template.reads, pointer);
      noteLookups(compiled.template.lookups, pointer);
      return compiled.template;
    },
    pattern(source, pointer) {
      const compiled = compilePattern(source);
      if (compiled.ok) return compiled.pattern;
      problems.push({ pointer, message: compiled.message });
      return undefined;
    },
    complain: (pointer, message) => void problems.push({ pointer, message }),
    declare(name, expression) {
      variables.set(name, expression?.reads ?? new Set());
      if (expression) sources.set(name, expression);
      const members = [...sources].map(([each, { gives }]) => [each, gives] as const);
      types = { ...types, variables: { members: Object.fromEntries(members) } };
    },
    advise(source, pointer, conditions = []) {
      if (source === undefined || !hints) return;
      const known = conditions.filter((each) => each !== undefined);
      for (const { path, absent, safe } of language.unsafeHas(source, types, known)) {
        hints.push({ pointer, message: `has(${path}) fails if ${absent} is absent.`, fix: `Write ${safe}.` });
      }
    },
    with: (more) => createCompiler({ ...types, ...more }, collecting),
  };
  return compiler;
}

function observed(expression: Expression, pointer: Pointer, observe: Observe): Expression {
  return {
    ...expression,
    run(bindings, context) {
      const result = expression.run(bindings, context);
      observe(pointer, result);
      return result;
    },
  };
}
