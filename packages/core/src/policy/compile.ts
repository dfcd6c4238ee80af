import type { Checking, Expression } from '../expression/definition.ts';
import { toCel } from '../expression/convert.ts';
import { compileGlobs } from '../load/glob.ts';
import type { Pattern } from '../load/pattern.ts';
import { escapeToken, pointerProblem, type Pointer } from '../model/pointer.ts';
import type { Value } from '../model/value.ts';
import { closest } from '../model/closest.ts';
import { aboutOf, undecidedDiff } from './about.ts';
import {
  createCompiler,
  type Collecting,
  type Compiler,
  type Observe,
  type PlacedLookup,
  type PolicyHint,
  type PolicyProblem,
} from './compiler.ts';
import { baseTypes, itemTypes } from './name-types.ts';
import { needsOf, namesRead, variablesRead } from './needs.ts';
import type { KindPolicy, Match, Need, Policy, Scope, Validation } from './policy.ts';
import type { PolicySpec, ValidationSpec } from './policy-spec.ts';
import { compileVariables, unreadVariables } from './variables.ts';
import { validation, type Parts } from './validation.ts';
import type { CompileWorld } from './world.ts';

/** A policy to lint or to test, as written in a Policy document. */
export interface PolicySource {
  /** `pack/name`. */
  readonly id: string;
  /** `metadata.title`. */
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

export interface CompiledPolicy {
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
  readonly hints: readonly PolicyHint[];
  readonly lookups: readonly PlacedLookup[];
}

/** Checks and compiles every expression of a policy, once for each kind that it names. Reports all problems, not only the first. */
export function compilePolicy(
  source: PolicySource,
  world: CompileWorld,
  { observe, checking = 'typed', advise = false }: Compiling = {},
): CompiledPolicy {
  const { spec } = source;
  const scope = spec.scope ?? 'document';
  const problems: PolicyProblem[] = [];
  const hints: PolicyHint[] = [];
  const lookups: PlacedLookup[] = [];
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
        lookups,
        observe,
        checking,
        hints: advise ? hints : undefined,
      }),
    );
  }
  const {
    about,
    operations,
    problems: ambiguous,
  } = aboutOf({
    title: source.title,
    scope,
    ...(spec.about && { about: spec.about }),
    ...spec.match,
  });
  problems.push(...ambiguous);
  if (ambiguous.length === 0 && scope === 'diff' && spec.about === undefined && readsTreesOnly(kinds.get('')))
    problems.push(undecidedDiff(source.title));
  const params = toCel(merge(spec.params?.default, source.params) ?? {}, { nulls: 'absent' });
  return {
    problems: unique(problems),
    hints: unique(hints),
    lookups: unique(lookups),
    policy: {
      id: source.id,
      title: source.title,
      ...(spec.description !== undefined && { description: spec.description }),
      enforcement: spec.enforcement ?? 'mandatory',
      source: spec.source ?? [],
      scope,
      about,
      ...(spec.existing !== undefined && { existing: spec.existing }),
      match: compileMatch(spec, operations, problems),
      params,
      kinds,
    },
  };
}

function compileKind(
  kind: string,
  scope: Scope,
  spec: PolicySpec,
  world: CompileWorld,
  collecting: Pick<Collecting, 'problems' | 'lookups' | 'observe' | 'checking' | 'hints'>,
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
  if (spec.about === 'act') collecting.hints?.push(...looksBeyond(namesRead([when], compiler.variables)));
  const validations = spec.validations.flatMap((each, index) =>
    compileValidation(each, `/spec/validations/${index}`, kind, compiler, when, world),
  );
  const readsFiles = compiler.reads.has('file') || compiler.reads.has('oldFile');
  if (collecting.problems.length === 0) collecting.hints?.push(...unreadVariables(spec, compiler));
  const whenNeeds = needsOf([when], compiler.variables);
  return { ...(when && { when, whenNeeds }), readsFiles, variables, validations };
}

function compileValidation(
  spec: ValidationSpec,
  pointer: Pointer,
  kind: string,
  outer: Compiler,
  policyWhen: Expression | undefined,
  world: CompileWorld,
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
  const wrongAt = spec.at === undefined ? undefined : pointerProblem(spec.at);
  if (wrongAt !== undefined) outer.complain(`${pointer}/at`, wrongAt);
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
  const reads = namesRead([...asked, message, fix], outer.variables);
  const facts = {
    needs: needsOf([expression, when, by, policyWhen, listed], outer.variables),
    readsNow: reads.has('now'),
    comparesNow: comparesNow([expression, when, policyWhen, listed], outer),
    pure: ![...reads].some((name) => beyondDocument.has(name)),
    ...(found && { tellsFound: true }),
    ...(spec.repeats && { repeats: spec.repeats }),
  };
  return [validation(spec.name, facts, parts)];
}

/** Also by way of the variables that they read. */
function comparesNow(parts: readonly (Expression | undefined)[], { variables, sources }: Compiler): boolean {
  const read = [...variablesRead(parts, variables)].map((name) => sources.get(name));
  return [...parts, ...read].some((part) => part?.comparesNow === true);
}

/** What a pattern guarantees for an item that it matches: its ancestors exist. */
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

/** Names whose values another document of the same change, or of a later one, can alter. */
const elsewhere = ['catalog', 'oldCatalog', 'authority', 'history', 'data'];

/** An act is checked once, when it is done: what its `when` depends on elsewhere can be altered before or after. */
function looksBeyond(read: ReadonlySet<string>): PolicyHint[] {
  const names = elsewhere.filter((name) => read.has(name)).map((name) => `\`${name}\``);
  if (names.length === 0) return [];
  return [
    {
      pointer: '/spec/when',
      message:
        'The policy is about an act, but its `when` reads ' +
        `${names.join(' and ')}: a change to another document could switch it off.`,
      fix: 'Read only the document itself in `when`, or write `about: state`.',
    },
  ];
}

/** Facts that only a change has, so that an expression that reads one has no result for the target. */
const ofChange: ReadonlySet<Need> = new Set<Need>(['base', 'review', 'evidence']);

/** Some validation can be answered for the target as well. */
function readsTreesOnly(compiled: KindPolicy | undefined): boolean {
  return compiled?.validations.some(({ needs }) => ![...needs].some((need) => ofChange.has(need))) === true;
}

function compileMatch(spec: PolicySpec, operations: Match['operations'], problems: PolicyProblem[]): Match {
  const paths = spec.match?.paths && compileGlobs(spec.match.paths);
  if (paths && !paths.ok) problems.push({ pointer: '/spec/match/paths', message: paths.message });
  return {
    operations,
    ...(paths?.ok && { paths: paths.globs }),
    labels: Object.entries(spec.match?.labels ?? {}),
  };
}

function unknownKind(kind: string, index: number, world: CompileWorld): PolicyProblem {
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

/** A policy for several kinds has the same mistake once for each kind. */
function unique<T>(problems: readonly T[]): T[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return !seen.has(key) && seen.add(key);
  });
}
