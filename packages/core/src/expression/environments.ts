import {
  asCall,
  callReplacement,
  Environment,
  nodes,
  recogniseMaps,
  registerEquality,
  replacementSuffix,
  type Node,
  type Optional,
} from './cel-js.ts';
import type { FunctionDefinition } from './definition.ts';
import { equal } from './library/equal.ts';
import { compareValues } from './library/order.ts';
import { registerMacros } from './macros.ts';
import type { ExpressionSession } from './session.ts';
import { withStrings } from './list-elements.ts';
import { libraryType } from './types.ts';

/** A class whose instances expressions handle as values of a separate type, without members. */
export type HostType = new (...args: never[]) => object;

export interface ExpressionLimits {
  /** Nodes of one expression. */
  readonly nodes: number;
  /** Levels of nesting, counted on the parsed expression. */
  readonly depth: number;
}

/** The two environments of a language, and the names of their functions. */
export interface Environments {
  /** Knows the types of functions; variables and kinds are added for each expression. */
  readonly check: Environment;
  /** Every variable is dyn, every object a plain map. */
  readonly run: Environment;
  /** Names of functions and methods, including those of the library. */
  readonly functions: ReadonlySet<string>;
  /** Functions that check literal arguments, by name. */
  readonly checked: ReadonlyMap<string, readonly FunctionDefinition[]>;
  /** Redirects calls of replaced built-in functions to ours. Returns the first call of a name that is not for users. */
  rename(root: Node): Node | undefined;
  /** A message of the library with the names that users know. */
  shown(text: string): string;
}

interface Parsed {
  readonly definition: FunctionDefinition;
  /** `string`, `Semver`, or a namespace such as `sets`; empty for a function. */
  readonly receiver: string;
  readonly name: string;
  /** Arguments and result: `(string): bool`. */
  readonly rest: string;
  readonly args: readonly string[];
}

export function createEnvironments(
  definitions: readonly FunctionDefinition[],
  hosts: ReadonlyMap<string, HostType>,
  limits: ExpressionLimits,
  session: ExpressionSession,
): Environments {
  const parsed = definitions.map(parseSignature);
  const options = {
    enableOptionalTypes: true,
    // Otherwise, `object.a in ["x", object.b]` throws with dyn operands, although the type check passed.
    homogeneousAggregateLiterals: false,
    limits: { maxAstNodes: limits.nodes, maxDepth: Math.min(limits.depth, 250) },
  };
  const check = new Environment(options);
  const run = new Environment({ ...options, unlistedVariablesAreDyn: true });
  const builtIn = builtInFunctions(options);
  const replaced = replacedForms(parsed, builtIn);
  for (const environment of [check, run]) {
    registerHosts(environment, hosts);
    recogniseMaps(environment);
    registerEquality(environment, 'optional', (a, b) => equalOptionals(a as Optional, b as Optional, session));
    registerMacros(environment, compareValues, (steps) => session.context.charge(steps));
    registerNamespaces(environment, parsed, hosts);
    for (const each of parsed) registerFunction(environment, each, replaced.has(formOf(each)), session);
  }
  const checked = Map.groupBy(
    definitions.filter(({ checkLiteral }) => checkLiteral !== undefined),
    (definition) => parseSignature(definition).name,
  );
  return {
    check,
    run,
    functions: new Set([...builtIn.map(({ name }) => name), ...parsed.map(({ name }) => name)]),
    checked,
    rename: (root) => rename(root, replaced),
    shown: (text) => text.replaceAll(/(\w)__\b/g, '$1'),
  };
}

function rename(root: Node, replaced: ReadonlySet<string>): Node | undefined {
  for (const node of nodes(root)) {
    if (asCall(node) && !callReplacement(node, (form) => replaced.has(form))) return node;
  }
  return undefined;
}

function parseSignature(definition: FunctionDefinition): Parsed {
  const match = /^(?:([\w.<>, ]+)\.)?(\w+)(\(([^)]*)\): .+)$/.exec(definition.signature);
  if (!match) throw new Error(`not a signature: ${definition.signature}`);
  const args = match[4]!
    .split(/,(?![^<]*>)/)
    .map((arg) => arg.trim())
    .filter((arg) => arg !== '');
  return { definition, receiver: match[1] ?? '', name: match[2]!, rest: match[3]!, args };
}

/** `.matches` for a method, `size` for a function. */
function formOf({ receiver, name }: Parsed): string {
  return `${receiver === '' ? '' : '.'}${name}`;
}

/**
 * Read from an environment that is then discarded: once the definitions of an environment have been read, the library registers later
 * definitions into the tables of its parent, and so into every other environment.
 */
function builtInFunctions(options: object): readonly BuiltIn[] {
  return new Environment(options).getDefinitions().functions;
}

interface BuiltIn {
  readonly name: string;
  readonly signature: string;
  readonly receiverType: string | null;
  readonly params: readonly { readonly type: string }[];
}

function formOfBuiltIn({ receiverType, name }: BuiltIn): string {
  return `${receiverType === null ? '' : '.'}${name}`;
}

/**
 * Overloads of built-in functions that ours replace: those that the library would report as overlapping. Calls of a replaced overload go
 * only to ours, so ours must accept everything that the built-in function accepts.
 */
function replacedForms(parsed: readonly Parsed[], builtIn: readonly BuiltIn[]): ReadonlySet<string> {
  const ours = new Set(
    parsed.map(({ receiver, name, args }) => overload(receiver === '' ? null : receiver, name, args)),
  );
  const theirs = builtIn.map((each) => ({
    ...each,
    overload: overload(
      each.receiverType,
      each.name,
      each.params.map(({ type }) => type),
    ),
  }));
  const replaced = new Set(theirs.filter((each) => ours.has(each.overload)).map(formOfBuiltIn));
  for (const each of theirs) {
    if (replaced.has(formOfBuiltIn(each)) && !ours.has(each.overload))
      throw new Error(`bug: ${each.signature} is replaced in part; define this as well`);
  }
  return replaced;
}

/** Types without their parameters: `.join(list,string)`. */
function overload(receiver: string | null, name: string, args: readonly string[]): string {
  const types = [receiver ?? '', ...args].map((type) => libraryType(type).replace(/<.*$/, ''));
  return `${receiver === null ? '' : '.'}${name}(${types.join()})`;
}

function equalOptionals(a: Optional, b: Optional, { context }: ExpressionSession): boolean {
  return a.hasValue() === b.hasValue() && (!a.hasValue() || equal(context, a.value(), b.value()));
}

function registerHosts(environment: Environment, hosts: ReadonlyMap<string, HostType>): void {
  for (const [name, ctor] of hosts) {
    environment.registerType(name, ctor);
    if ('equals' in ctor.prototype) {
      registerEquality(environment, name, (a, b) => (a as { equals: (other: unknown) => boolean }).equals(b));
    }
  }
}

const typeWords = new Set([
  'string',
  'bytes',
  'bool',
  'int',
  'uint',
  'double',
  'list',
  'map',
  'optional',
  'dyn',
  'type',
  'null',
  'timestamp',
  'duration',
]);

function isNamespace(receiver: string, hosts: ReadonlyMap<string, HostType>): boolean {
  return /^[a-z]\w*$/.test(receiver) && !typeWords.has(receiver) && !hosts.has(receiver);
}

/** `sets.contains(a, b)` is a method of a constant. */
function registerNamespaces(
  environment: Environment,
  parsed: readonly Parsed[],
  hosts: ReadonlyMap<string, HostType>,
): void {
  for (const name of new Set(
    parsed.map(({ receiver }) => receiver).filter((receiver) => isNamespace(receiver, hosts)),
  )) {
    const Namespace = class {}; // oxlint-disable-line typescript/no-extraneous-class
    environment.registerType(name, Namespace);
    environment.registerConstant(name, name, new Namespace());
  }
}

function registerFunction(
  environment: Environment,
  parsed: Parsed,
  isReplaced: boolean,
  session: ExpressionSession,
): void {
  const { receiver, name, rest, definition, args } = parsed;
  const dot = receiver === '' ? '' : '.';
  const signature = libraryType(`${receiver}${dot}${name}${isReplaced ? replacementSuffix : ''}${rest}`);
  const total = args.length + (receiver === '' ? 0 : 1);
  // The functions of a namespace do not use it.
  const skip =
    receiver !== '' && /^[a-z]/.test(receiver) && environment.hasVariable(receiver) && !typeWords.has(receiver);
  const types = receiver === '' || skip ? args : [receiver, ...args];
  const run = withStrings(name, types, definition.run.bind(definition) as Run);
  environment.registerFunction(signature, handlerOf(run, total, skip, session), { async: false } as object);
}

type Run = (context: unknown, ...args: unknown[]) => unknown;

/** Without rest parameters, which cost as much as a small function. */
function handlerOf(
  run: Run,
  total: number,
  skipFirst: boolean,
  session: ExpressionSession,
): (...args: unknown[]) => unknown {
  if (skipFirst)
    return (_namespace, a, b, c, d) =>
      total === 1
        ? run(session.context)
        : total === 2
          ? run(session.context, a)
          : total === 3
            ? run(session.context, a, b)
            : run(session.context, a, b, c, d);
  if (total === 0) return () => run(session.context);
  if (total === 1) return (a) => run(session.context, a);
  if (total === 2) return (a, b) => run(session.context, a, b);
  if (total === 3) return (a, b, c) => run(session.context, a, b, c);
  if (total === 4) return (a, b, c, d) => run(session.context, a, b, c, d);
  return (...args) => run(session.context, ...args);
}
