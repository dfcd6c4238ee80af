import type { Checking, Expression, Language } from '../expression/definition.ts';
import { toCel } from '../expression/convert.ts';
import { compileGlobs } from '../load/glob.ts';
import type { Pattern } from '../load/pattern.ts';
import { escapeToken, type Pointer } from '../model/pointer.ts';
import type { Value } from '../model/value.ts';
import { closest } from '../validate/closest.ts';
import {
  createCompiler,
  type Collecting,
  type Compiler,
  type Observe,
  type PolicyHint,
  type PolicyProblem,
} from './compiler.ts';
import { baseTypes, itemTypes } from './name-types.ts';
import { needsOf, readsOf, variablesRead } from './needs.ts';
import type { KindPolicy, Match, Operation, Policy, Scope, Validation } from './policy.ts';
import type { PolicySpec, ValidationSpec } from './policy-spec.ts';
import { compileVariables, unreadVariables } from './variables.ts';
import { validation, type Parts } from './validation.ts';

/** What a policy is compiled against. */
export interface World {
  readonly language: Language;
  /** JSON Schemas by kind; a kind without a schema has `true`. */
  readonly kinds: ReadonlyMap<string, Value>;
  /** JSON Schemas of the data that a run may be given, by name. */
  readonly data: ReadonlyMap<string, Value>;
}

export interface PolicySource {
  readonly id: string;
  readonly title: string;
  readonly spec: PolicySpec;
  /** Values of the project file over the policy's own defaults. */
  readonly params?: Value;
}

/** How a policy is compiled. */
export interface Compiling {
  readonly observe?: Observe;
  /** `trusted` for policies that were type-checked when they were released. */
  readonly checking?: Checking;
  /** Look for hints as well, which takes time. */
  readonly advise?: boolean;
}

/** Checks and compiles every expression of a policy, once for each kind that it names. All problems are told, not only the first. */
export function compilePolicy(
  source: PolicySource,
  world: World,
  { observe, checking = 'typed', advise = false }: Compiling = {},
): { readonly policy: Policy; readonly problems: readonly PolicyProblem[]; readonly hints: readonly PolicyHint[] } {
  const { spec } = source;
  const scope = spec.scope ?? 'document';
  const problems: PolicyProblem[] = [];
  const hints: PolicyHint[] = [];
  const kinds = new Map<string, KindPolicy>();
  for (const kind of scope === 'document' ? (spec.match?.kinds ?? ['']) : ['']) {
    if (kind !== '' && !world.kinds.has(kind)) {
      problems.push(unknownKind(kind, spec.match?.kinds?.indexOf(kind) ?? 0, world));
      continue;
    }
    kinds.set(
      kind,
      compileKind(kind, scope, spec, world, {
        problems,
        observe,
        checking,
        hints: advise ? hints : undefined,
      }),
    );
  }
  const params = toCel(merge(spec.params?.default, source.params) ?? {}, { nulls: 'absent' });
  return {
    problems: unique(problems),
    hints: unique(hints),
    policy: {
      id: source.id,
      title: source.title,
      ...(spec.description !== undefined && { description: spec.description }),
      enforcement: spec.enforcement ?? 'mandatory',
      source: spec.source ?? [],
      scope,
      match: compileMatch(spec, problems),
      params,
      kinds,
    },
  };
}

function compileKind(
  kind: string,
  scope: Scope,
  spec: PolicySpec,
  world: World,
  collecting: Pick<Collecting, 'problems' | 'observe' | 'checking' | 'hints'>,
): KindPolicy {
  const compiler = createCompiler(baseTypes(kind, scope, spec, world), {
    language: world.language,
    ...collecting,
    variables: new Map(),
    sources: new Map(),
    reads: new Set(),
  });
  const variables = compileVariables(spec, compiler, collecting.problems);
  const when = compiler.optional(spec.when, 'bool', '/spec/when');
  compiler.advise(spec.when, '/spec/when');
  const validations = spec.validations.flatMap((each, index) =>
    compileValidation(each, `/spec/validations/${index}`, kind, compiler, when, world),
  );
  const readsFiles = compiler.reads.has('file') || compiler.reads.has('oldFile');
  if (collecting.problems.length === 0) collecting.hints?.push(...unreadVariables(spec, compiler));
  return { ...(when && { when }), readsFiles, variables, validations };
}

function compileValidation(
  spec: ValidationSpec,
  pointer: Pointer,
  kind: string,
  outer: Compiler,
  policyWhen: Expression | undefined,
  world: World,
): Validation[] {
  const each = compileEach(spec.each, `${pointer}/each`, outer);
  const compiler = each === undefined ? outer : outer.with(itemTypes(kind, each, world));
  const expression = compiler.expression(spec.expression, 'bool', `${pointer}/expression`);
  const when = compiler.optional(spec.when, 'bool', `${pointer}/when`);
  const by = compiler.optional(spec.by, 'dyn', `${pointer}/by`);
  const atPath = compiler.optional(spec.atPath, 'list<dyn>', `${pointer}/atPath`);
  const message = compiler.template(spec.message, `${pointer}/message`);
  const fix = spec.fix === undefined ? undefined : compiler.template(spec.fix, `${pointer}/fix`);
  const found = spec.found === undefined ? undefined : compiler.template(spec.found, `${pointer}/found`);
  const related = compiler.optional(spec.related, 'list<dyn>', `${pointer}/related`);
  const pendingUntil = compiler.optional(spec.pendingUntil, 'dyn', `${pointer}/pendingUntil`);
  const given = [policyWhen?.source, ...reached(each, kind)];
  for (const part of ['when', 'by', 'expression', 'atPath', 'related', 'pendingUntil'] as const) {
    const before = part === 'when' || part === 'by' ? given : [...given, spec.when];
    compiler.advise(spec[part], `${pointer}/${part}`, before);
  }
  if (!expression || !message) return [];
  const parts: Parts = {
    expression,
    message,
    at: atPath ?? spec.at ?? '',
    onUnmet: spec.onUnmet ?? 'failed',
    ...(each && { each }),
    ...(by && { by }),
    ...(when && { when }),
    ...(fix && { fix }),
    ...(found && { found }),
    ...(related && { related }),
    ...(pendingUntil && { pendingUntil }),
  };
  const listed = each && 'reads' in each ? each : undefined;
  const asked = [expression, when, by, policyWhen, atPath, related, pendingUntil, listed];
  const reads = readsOf([...asked, message, fix], outer.variables);
  const facts = {
    needs: needsOf([expression, when, by, policyWhen, listed], outer.variables),
    readsNow: reads.has('now'),
    comparesNow: comparesNow([expression, when, policyWhen, listed], outer),
    pure: ![...reads].some((name) => beyondDocument.has(name)),
  };
  return [validation(spec.name, facts, parts)];
}

/** Also by way of the variables that they read. */
function comparesNow(parts: readonly (Expression | undefined)[], { variables, sources }: Compiler): boolean {
  const read = [...variablesRead(parts, variables)].map((name) => sources.get(name));
  return [...parts, ...read].some((part) => part?.comparesNow === true);
}

/** What a pattern says of an item that it matches: what stands above it is there. */
function reached(each: Pattern | Expression | undefined, kind: string): string[] {
  if (kind === '' || each === undefined || !('segments' in each)) return [];
  const star = each.segments.findIndex((segment) => segment.star);
  const above = each.segments
    .slice(0, star < 0 ? undefined : star)
    .flatMap((segment) => (segment.star ? [] : [segment.token]));
  if (above.length === 0 || !above.every((token) => /^[A-Za-z_]\w*$/.test(token))) return [];
  return [`has(object.${above.join('.')})`, `has(root.${above.join('.')})`];
}

/** A pattern begins with a slash, which no expression does. */
function compileEach(
  source: string | undefined,
  pointer: Pointer,
  compiler: Compiler,
): Pattern | Expression | undefined {
  if (source === undefined) return undefined;
  return source.startsWith('/') ? compiler.pattern(source, pointer) : compiler.expression(source, 'list<dyn>', pointer);
}

/** Names whose values do not follow from a document. */
const beyondDocument = new Set([
  'file',
  'oldObject',
  'oldItem',
  'oldFile',
  'catalog',
  'oldCatalog',
  'authority',
  'diff',
  'history',
  'review',
  'evidence',
  'now',
  'data',
]);

const allButDelete: readonly Operation[] = ['CREATE', 'UPDATE', 'NONE'];

function compileMatch(spec: PolicySpec, problems: PolicyProblem[]): Match {
  const paths = spec.match?.paths && compileGlobs(spec.match.paths);
  if (paths && !paths.ok) problems.push({ pointer: '/spec/match/paths', message: paths.message });
  return {
    operations: new Set(spec.match?.operations ?? allButDelete),
    ...(paths?.ok && { paths: paths.globs }),
    labels: Object.entries(spec.match?.labels ?? {}),
  };
}

function unknownKind(kind: string, index: number, world: World): PolicyProblem {
  const meant = closest(kind, [...world.kinds.keys()]);
  return {
    pointer: `/spec/match/kinds/${escapeToken(String(index))}`,
    message: `There is no kind "${kind}".`,
    fix: meant === undefined ? `Kinds are ${[...world.kinds.keys()].join(', ')}.` : `Did you mean ${meant}?`,
  };
}

function merge(defaults: Value | undefined, given: Value | undefined): Value | undefined {
  const maps =
    typeof defaults === 'object' && typeof given === 'object' && !Array.isArray(defaults) && !Array.isArray(given);
  return maps && defaults !== null && given !== null ? ({ ...defaults, ...given } as Value) : (given ?? defaults);
}

/** A policy for several kinds meets the same mistake once a kind. */
function unique<T>(problems: readonly T[]): T[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return !seen.has(key) && seen.add(key);
  });
}
