import type { Value } from '../model/value.ts';
import { asLibraryError, depthOf, parse, type Node, type ParsedExpression } from './cel-js.ts';
import { catalogFunctions, catalogResults } from './catalog-handle.ts';
import { chargeFor } from './charges.ts';
import type {
  Checking,
  Compiled,
  ExpressionProblem,
  FunctionDefinition,
  Language,
  TypeReference,
  UnsafeHas,
} from './definition.ts';
import { handlesNow } from './clock.ts';
import { describe, sentence } from './describe.ts';
import { createEnvironments, type Environments, type ExpressionLimits } from './environments.ts';
import { expressionOf } from './expression.ts';
import { hostTypes } from './host-types.ts';
import { resultShape, type Names } from './known-shape.ts';
import { literalProblems } from './literals.ts';
import { writtenLookups } from './look-ups.ts';
import { amendMacros, forgetMaps } from './macros.ts';
import { writeMaps } from './written-maps.ts';
import { unsafeHas } from './presence.ts';
import { readsOf } from './reads.ts';
import { createExpressionSession, type ExpressionSession } from './session.ts';
import { dyn, type Shape } from './shape.ts';
import { makeStrict } from './strict-check.ts';
import { createKinds, createTypes, libraryType, shownType, type Kinds, type Types } from './types.ts';

export interface LanguageOptions {
  /** JSON Schemas by kind; `true` for a kind whose documents may be anything. */
  readonly kinds: ReadonlyMap<string, Value>;
  readonly libraries: readonly (readonly FunctionDefinition[])[];
  /** Default: 20,000 nodes, 250 levels. */
  readonly limits?: Partial<ExpressionLimits>;
}

/** Creates the policy language for a set of kinds: every source is checked with types and run without them. */
export function createLanguage({ kinds: schemas, libraries, limits }: LanguageOptions): Language {
  const session = createExpressionSession();
  const kinds = createKinds(schemas, hostTypes.keys());
  const definitions = [...libraries.flat(), ...catalogFunctions(kinds)];
  const bounds = { nodes: 20_000, depth: 250, ...limits };
  const house: House = {
    environments: createEnvironments(definitions, hostTypes, bounds, session),
    kinds,
    results: catalogResults(kinds),
    bounds,
    session,
  };
  return {
    compile: (source, variables, result, checking = 'typed') => compile(source, variables, result, checking, house),
    unsafeHas: (source, variables, given) => findUnsafeHas(source, variables, given, house),
  };
}

interface House {
  readonly environments: Environments;
  readonly kinds: Kinds;
  readonly results: ReadonlyMap<string, () => Shape | undefined>;
  readonly bounds: ExpressionLimits;
  readonly session: ExpressionSession;
}

function compile(
  source: string,
  variables: Readonly<Record<string, TypeReference>>,
  result: string,
  checking: Checking,
  house: House,
): Compiled {
  const { environments, session } = house;
  const problems: ExpressionProblem[] = [];
  try {
    const runnable = prepare(source, house, environments.run, problems);
    const types = createTypes(house.kinds);
    const isChecked = checking === 'typed' && problems.length === 0;
    const { type, shape } = isChecked ? checkTyped(source, variables, types, house, problems) : unchecked;
    if (isChecked && problems.length === 0) checkResult(type, result, source, problems);
    if (problems.length > 0) return { ok: false, problems: tidy(problems) };
    const { error } = runnable.check();
    if (error !== undefined) throw error;
    chargeFor(runnable.root, session);
    writeMaps(runnable.root);

    const lookups = writtenLookups(runnable.root);
    const reads = readsOf(runnable.root, new Set(Object.keys(variables)));
    const expected = libraryType(result);
    return {
      ok: true,
      expression: expressionOf({
        source,
        type: shownType(type),
        gives: { shape },
        comparesNow: reads.has('now') && handlesNow(runnable.root),
        reads,
        lookups,
        root: runnable.root,
        evaluate: runnable.evaluate,
        expected,
        shown: environments.shown,
        session,
      }),
    };
  } catch (error) {
    return { ok: false, problems: tidy([...problems, problemOf(error, source, house)]) };
  }
}

const unchecked = { type: 'dyn', shape: dyn };

function findUnsafeHas(
  source: string,
  variables: Readonly<Record<string, TypeReference>>,
  given: readonly string[],
  house: House,
): readonly UnsafeHas[] {
  const problems: ExpressionProblem[] = [];
  const known = given.flatMap((each) => {
    try {
      return [prepare(each, house, house.environments.check, problems).root];
    } catch (error) {
      problemOf(error, each, house);
      return [];
    }
  });
  try {
    const types = createTypes(house.kinds);
    const checked = checkTyped(source, variables, types, house, problems);
    if (problems.length > 0) return [];
    return unsafeHas(checked.root, source, { variables: checked.variables, types }, known);
  } catch (error) {
    problemOf(error, source, house);
    return [];
  }
}

/** Parses a source, and refuses expressions that are too deep for the recursion of checker and evaluator. */
function prepare(
  source: string,
  { environments, bounds }: House,
  environment: Environments['run'],
  problems: ExpressionProblem[],
): ParsedExpression {
  const parsed = parse(environment, source);
  amendMacros(parsed.root);
  if (environment === environments.run) forgetMaps(parsed.root);
  const depth = depthOf(parsed.root);
  if (depth > bounds.depth)
    problems.push({
      message: `This expression nests ${depth} levels deep; ${bounds.depth} are allowed.`,
      start: 0,
      end: source.length,
    });
  const hidden = environments.rename(parsed.root);
  if (hidden) problems.push({ message: 'There is no function of this name.', start: hidden.start, end: hidden.end });
  return parsed;
}

function checkTyped(
  source: string,
  variables: Readonly<Record<string, TypeReference>>,
  types: Types,
  house: House,
  problems: ExpressionProblem[],
): { readonly type: string; readonly shape: Shape; readonly root: Node; readonly variables: Names } {
  const { environments, results } = house;
  const typed = prepare(source, house, environments.check, problems);
  const shapes = new Map(Object.entries(variables).map(([name, reference]) => [name, types.shapeOf(reference, name)]));
  makeStrict(typed.root, {
    types,
    variables: shapes,
    functions: environments.functions,
    catalogResults: results,
    report: (problem) => problems.push(problem),
  });
  const { error } = typed.check();
  const { root } = typed;
  if (error !== undefined) {
    problems.push(problemOf(error, source, house));
    return { type: 'dyn', shape: dyn, root, variables: shapes };
  }
  problems.push(...literalProblems(root, { types, variables: shapes, checked: environments.checked }));
  return { type: root.checkedType?.name ?? 'dyn', shape: resultShape(root, shapes, types), root, variables: shapes };
}

function checkResult(type: string, result: string, source: string, problems: ExpressionProblem[]): void {
  const wanted = libraryType(result);
  const base = (name: string): string => name.replace(/<.*$/s, '');
  if (wanted === 'dyn' || type === 'dyn' || type === wanted) return;
  const isGeneric =
    wanted === 'list<dyn>' ||
    wanted === 'list' ||
    wanted === 'map' ||
    wanted === 'map<string, dyn>' ||
    type.includes('dyn');
  if (isGeneric && base(type) === base(wanted)) return;
  const advice = type.startsWith('optional<') ? '; end it with .orValue(…)' : '';
  problems.push({
    message: `This returns ${shownType(type)}, but ${shownType(wanted)} is required${advice}.`,
    start: 0,
    end: source.length,
  });
}

function problemOf(error: unknown, source: string, { environments }: House): ExpressionProblem {
  const known = asLibraryError(error);
  if (known)
    return {
      message: sentence(describe(environments.shown(known.summary))),
      start: known.range?.start ?? 0,
      end: known.range?.end ?? source.length,
    };
  if (error instanceof RangeError)
    return { message: 'This expression nests too deeply.', start: 0, end: source.length };
  throw error;
}

/** A name that is used twice in one place, such as under `has`, is reported once. */
function tidy(problems: readonly ExpressionProblem[]): readonly ExpressionProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ message, start, end }) => {
    const key = `${start} ${end} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}
