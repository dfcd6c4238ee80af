import type { Checking, Expression, Language, TypeReference } from '../expression/definition.ts';
import { toCel } from '../expression/convert.ts';
import { factTypes } from '../expression/facts.ts';
import { compileGlobs } from '../load/glob.ts';
import type { Pattern } from '../load/pattern.ts';
import { escapeToken, type Pointer } from '../model/pointer.ts';
import type { Value } from '../model/value.ts';
import { closest } from '../validate/closest.ts';
import { createCompiler, type Collecting, type Compiler, type Observe, type PolicyProblem } from './compiler.ts';
import { needsOf, readsOf } from './needs.ts';
import type { KindPolicy, Match, Operation, Policy, Scope, Validation, Variable } from './policy.ts';
import type { PolicySpec, ValidationSpec } from './policy-spec.ts';
import { schemaAt } from './schema-at.ts';
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
}

/** Checks and compiles every expression of a policy, once for each kind that it names. All problems are told, not only the first. */
export function compilePolicy(
  source: PolicySource,
  world: World,
  { observe, checking = 'typed' }: Compiling = {},
): { readonly policy: Policy; readonly problems: readonly PolicyProblem[] } {
  const { spec } = source;
  const scope = spec.scope ?? 'document';
  const problems: PolicyProblem[] = [];
  const kinds = new Map<string, KindPolicy>();
  for (const kind of scope === 'document' ? (spec.match?.kinds ?? ['']) : ['']) {
    if (kind !== '' && !world.kinds.has(kind)) {
      problems.push(unknownKind(kind, spec.match?.kinds?.indexOf(kind) ?? 0, world));
      continue;
    }
    kinds.set(kind, compileKind(kind, scope, spec, world, { problems, observe, checking }));
  }
  const params = toCel(merge(spec.params?.default, source.params) ?? {}, { nulls: 'absent' });
  return {
    problems: unique(problems),
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
  collecting: Pick<Collecting, 'problems' | 'observe' | 'checking'>,
): KindPolicy {
  const compiler = createCompiler(baseTypes(kind, scope, spec, world), {
    language: world.language,
    ...collecting,
    variables: new Map(),
    sources: new Map(),
  });
  const variables: Variable[] = (spec.variables ?? []).flatMap(({ name, expression }, index) => {
    const compiled = compiler.expression(expression, 'dyn', `/spec/variables/${index}/expression`);
    compiler.variables.set(name, compiled?.reads ?? new Set());
    if (compiled) compiler.sources.set(name, compiled);
    return compiled ? [{ name, expression: compiled, hoisted: !readsDocument(compiled, compiler.variables) }] : [];
  });
  const when = compiler.optional(spec.when, 'bool', '/spec/when');
  const validations = spec.validations.flatMap((each, index) =>
    compileValidation(each, `/spec/validations/${index}`, kind, compiler, when, world),
  );
  const text = JSON.stringify({ ...spec, cases: undefined });
  return { ...(when && { when }), readsFiles: /\b(?:file|oldFile)\b/.test(text), variables, validations };
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
  const related = compiler.optional(spec.related, 'list<dyn>', `${pointer}/related`);
  const pendingUntil = compiler.optional(spec.pendingUntil, 'dyn', `${pointer}/pendingUntil`);
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
    ...(related && { related }),
    ...(pendingUntil && { pendingUntil }),
  };
  const listed = each && 'reads' in each ? each : undefined;
  const asked = [expression, when, by, policyWhen, atPath, related, pendingUntil, listed];
  const reads = readsOf([...asked, message, fix], outer.variables);
  const facts = {
    needs: needsOf([expression, when, by, policyWhen, listed], outer.variables),
    readsNow: reads.has('now'),
    comparesNow: [expression, when, policyWhen, ...outer.sources.values()].some(
      (part) => part !== undefined && comparesNow(part.source),
    ),
    pure: ![...reads].some((name) => beyondDocument.has(name)),
  };
  return [validation(spec.name, facts, parts)];
}

/** `now < x`, `now - x`: an operator, where a function would say until when its answer holds. */
function comparesNow(source: string): boolean {
  return /\bnow\s*(?:[<>=!]=|[<>+-])|(?:[<>=!]=|[<>+-])\s*now\b/.test(source);
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

function baseTypes(kind: string, scope: Scope, spec: PolicySpec, world: World): Record<string, TypeReference> {
  const document: TypeReference = kind === '' ? { cel: 'dyn' } : { kind };
  const data: Value = { type: 'object', properties: Object.fromEntries(world.data), additionalProperties: false };
  return {
    ...factTypes,
    ...(scope === 'document' && { object: document, oldObject: document }),
    ...(scope !== 'diff' && { file: factTypes.file, oldFile: factTypes.oldFile }),
    variables: { cel: 'dyn' },
    params: spec.params?.schema === undefined ? { cel: 'dyn' } : { schema: spec.params.schema },
    data: { schema: data },
  };
}

function itemTypes(kind: string, each: Pattern | Expression, world: World): Record<string, TypeReference> {
  const schema = kind === '' || !('segments' in each) ? undefined : schemaAt(world.kinds.get(kind) ?? true, each);
  const item: TypeReference = schema === undefined ? { cel: 'dyn' } : { schema };
  const root: TypeReference = kind === '' ? { cel: 'dyn' } : { kind };
  return { item, oldItem: item, key: { cel: 'dyn' }, index: { cel: 'int' }, parents: { cel: 'list<dyn>' }, root };
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

const documentNames = new Set(['object', 'oldObject', 'file', 'oldFile']);

function readsDocument(expression: Expression, variables: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return [...expression.reads].some((name) => {
    if (documentNames.has(name)) return true;
    const inner = name.startsWith('variables.') ? variables.get(name.slice('variables.'.length)) : undefined;
    return inner !== undefined && readsDocument({ ...expression, reads: inner }, variables);
  });
}

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
function unique(problems: readonly PolicyProblem[]): PolicyProblem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return !seen.has(key) && seen.add(key);
  });
}
