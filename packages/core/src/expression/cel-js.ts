/**
 * Together with macros.ts, the only place that uses @marcbachmann/cel-js beyond its published types. The package is pinned to an exact
 * version. Each trick has a test in cel-js.test.ts, which shows if an upgrade breaks it.
 */
import { Environment, EvaluationError, Optional, ParseError, TypeError as CheckError } from '@marcbachmann/cel-js';
import { Duration, UnsignedInt } from '@marcbachmann/cel-js/evaluator';

export { Duration, Environment, Optional, UnsignedInt };

/** A type as the checker represents it; equal names are the same object. */
export interface CelType {
  readonly kind: 'primitive' | 'dyn' | 'list' | 'map' | 'message' | 'optional' | 'param';
  readonly name: string;
  readonly keyType?: CelType;
  readonly valueType?: CelType;
  /** The type, or that of its elements, is only known when the expression runs. */
  readonly hasDynType: boolean;
  matches(other: CelType): boolean;
}

interface Registry {
  /** Types by the class of a value, for classes that the library does not know. */
  readonly objectTypesByConstructor: Map<unknown, { readonly type: CelType }>;
  getOptionalType(type: CelType): CelType;
  binaryOverload(
    left: string,
    op: string,
    right: string,
    handler: (a: unknown, b: unknown) => boolean,
    result: string,
    async: boolean,
  ): void;
}

/** The argument of the `check` hook of a node. */
export interface Checker {
  readonly registry: Registry;
  check(node: Node, scope: VariableScope): CelType;
  getType(name: string): CelType;
}

/** Variables in the scope of a node: those of macros, and the constants of the environment. */
export interface VariableScope {
  getVariable(name: string): { readonly type: CelType; readonly constant: boolean } | undefined;
  forkWithVariable(name: string, type: CelType): MacroFrame;
}

/** Variables with their values while a macro runs. One object is used for all iterations, so an expression must not run inside itself. */
export interface MacroFrame extends VariableScope {
  reuse(outer: unknown): MacroFrame;
  setIterValue(value: unknown, evaluator: Evaluator): MacroFrame;
}

/** The argument of the `evaluate` hook of a node. */
export interface Evaluator {
  run(node: Node, frame: unknown): unknown;
}

export type MacroCheck = (checker: Checker, node: Node, scope: VariableScope) => CelType;
export type Evaluate = (evaluator: Evaluator, node: Node, frame: unknown) => unknown;

export interface Macro {
  readonly args?: readonly Node[];
  readonly receiver?: Node;
  readonly arg?: Node;
  readonly var?: string;
  readonly val?: Node;
  readonly exp?: Node;
  /** The variable is bound to each element of the value, not to the value. */
  readonly each?: boolean;
  readonly typeCheck: (checker: Checker, macro: Macro, scope: VariableScope) => CelType;
  readonly evaluate?: (evaluator: Evaluator, macro: Macro, frame: unknown) => unknown;
}

interface Meta {
  readonly check: MacroCheck;
  readonly evaluate: Evaluate;
  readonly alternate?: Node;
  readonly macro?: Macro;
}

/** An overload of a function, as the library represents it. */
export interface Declaration {
  readonly receiverType: CelType | null;
  readonly argTypes: readonly CelType[];
  readonly hasPlaceholderType: boolean;
  readonly async: boolean;
  readonly handler: (...args: unknown[]) => unknown;
}

/** A node of a parsed expression, with members that the published type omits. */
export interface Node {
  readonly op: string;
  readonly args: unknown;
  readonly start: number;
  readonly end: number;
  readonly meta: Meta;
  checkedType?: CelType;
  left?: Node;
  right?: Node;
  handle?: (...args: unknown[]) => unknown;
  /** The functions that a call may mean; of these, the types of the arguments leave at most one. */
  readonly candidates?: { readonly declarations?: readonly Declaration[] };
  setMeta(key: 'check' | 'evaluate' | 'macro', value: unknown): Node;
}

export interface ParsedExpression {
  readonly root: Node;
  readonly check: () => { readonly valid: boolean; readonly type?: string; readonly error?: unknown };
  readonly evaluate: (bindings: object) => unknown;
}

/** Throws the errors of the library, or RangeError for text that nests too deeply for its recursion. */
export function parse(environment: Environment, source: string): ParsedExpression {
  const parsed = environment.parse(source);
  return {
    root: parsed.ast as unknown as Node,
    check: parsed.check as ParsedExpression['check'],
    evaluate: parsed as ParsedExpression['evaluate'],
  };
}

/** Built-in functions cannot be registered again; our replacements have this suffix. */
export const replacementSuffix = '__';

/** A call `name(args)` or `receiver.name(args)`. */
export interface Call {
  /** The name as the user wrote it. */
  readonly name: string;
  readonly receiver: Node | undefined;
  readonly args: readonly Node[];
}

export function asCall(node: Node): Call | undefined {
  if (node.op === 'call') {
    const [name, args] = node.args as [string, Node[]];
    return { name: writtenName(name), receiver: undefined, args };
  }
  if (node.op !== 'rcall') return undefined;
  const [name, receiver, args] = node.args as [string, Node, Node[]];
  return { name: writtenName(name), receiver, args };
}

function writtenName(name: string): string {
  return name.endsWith(replacementSuffix) ? name.slice(0, -replacementSuffix.length) : name;
}

/** Between parse and check: makes a call go to the function that replaces a built-in one. False if the user wrote such a name. */
export function callReplacement(node: Node, isReplaced: (form: string) => boolean): boolean {
  const parts = node.args as [string, ...unknown[]];
  const [name] = parts;
  if (name.endsWith(replacementSuffix)) return false;
  if (isReplaced(`${node.op === 'rcall' ? '.' : ''}${name}`)) parts[0] = name + replacementSuffix;
  return true;
}

/** `a.b`, `a.?b`, `a[b]`, `a[?b]`; the key is text if it is a literal. */
export interface Access {
  readonly target: Node;
  readonly key: string | undefined;
  readonly optional: boolean;
  /** Offsets of the key. */
  readonly start: number;
  readonly end: number;
}

export function asAccess(node: Node): Access | undefined {
  if (node.op === '.' || node.op === '.?') {
    const [target, key] = node.args as [Node, string];
    return { target, key, optional: node.op === '.?', start: node.end - key.length, end: node.end };
  }
  if (node.op !== '[]' && node.op !== '[?]') return undefined;
  const [target, index] = node.args as [Node, Node];
  return { target, key: literalText(index), optional: node.op === '[?]', start: index.start, end: index.end };
}

/** The value of a string literal. */
export function literalText(node: Node): string | undefined {
  return node.op === 'value' && typeof node.args === 'string' ? node.args : undefined;
}

/** The keys and values of a map literal. */
export function entriesOf(node: Node): readonly (readonly [key: Node, value: Node])[] {
  return node.op === 'map' ? (node.args as [Node, Node][]) : [];
}

/** What a macro over a list or map binds: `l.all(x, p)`, `exists`, `exists_one`, `filter`, `map`. */
export interface Comprehension {
  readonly iterable: Node;
  readonly variable: string;
  /** The arguments in which the variable is bound to an element. */
  readonly body: readonly Node[];
  /** The node that the library runs in place of the call. */
  readonly loop: Node;
  readonly step: Node;
}

/** Between check and first run: `all` and `exists` continue after an error of one element; this makes them stop before the next one. */
export function stopWhere(loop: Node, isOver: () => boolean): void {
  const args = loop.args as { condition?: (accumulated: unknown) => boolean };
  const { condition } = args;
  if (condition) args.condition = (accumulated) => !isOver() && condition(accumulated);
}

export function asComprehension(node: Node): Comprehension | undefined {
  const loop = node.meta.alternate;
  if (loop?.op !== 'comprehension') return undefined;
  const { iterable, iterVarName, step } = loop.args as { iterable: Node; iterVarName: string; step: Node };
  return { iterable, variable: iterVarName, body: asCall(node)!.args.slice(1), loop, step };
}

/** `cel.bind(variable, value, body)`, `value.optMap(variable, body)`, `value.optFlatMap(…)`, and with `each` `value.sortBy(variable, key)`. */
export interface Binding {
  readonly variable: string;
  readonly value: Node;
  readonly body: Node;
  readonly each: boolean;
}

export function asBind(node: Node): Binding | undefined {
  const macro = node.meta.macro;
  if (macro?.var === undefined || !macro.val || !macro.exp) return undefined;
  return { variable: macro.var, value: macro.val, body: macro.exp, each: macro.each === true };
}

/** The expressions inside an expression, in order, without the names that macros bind. */
export function children(node: Node): readonly Node[] {
  const comprehension = asComprehension(node);
  if (comprehension) return [comprehension.iterable, ...comprehension.body];
  const bind = asBind(node);
  if (bind) return [bind.value, bind.body];
  const call = asCall(node);
  if (call) return call.receiver ? [call.receiver, ...call.args] : call.args;
  if (node.op === '.' || node.op === '.?') return [(node.args as [Node, string])[0]];
  if (node.op === 'map') return (node.args as [Node, Node][]).flat();
  if (node.op === '!_' || node.op === '-_') return [node.args as Node];
  return node.op === 'value' || node.op === 'id' ? [] : (node.args as Node[]);
}

/** Every node once, parents before children, without recursion. */
export function* nodes(root: Node): Generator<Node> {
  const seen = new Set<Node>();
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    yield node;
    open.push(...children(node));
  }
}

/** Levels of nesting; a chain `1 + 1 + 1` nests as well. */
export function depthOf(root: Node): number {
  let level: readonly Node[] = [root];
  let depth = 0;
  for (; level.length > 0; depth++) level = level.flatMap(children);
  return depth;
}

/** Replaces the check of the node with `check`, which receives the replaced one. */
export function replaceCheck(
  node: Node,
  check: (original: () => CelType, checker: Checker, scope: VariableScope) => CelType,
): void {
  const original = node.meta.check;
  node.setMeta('check', (checker: Checker, self: Node, scope: VariableScope) =>
    check(() => original(checker, self, scope), checker, scope),
  );
}

/** The same for `or` and `orValue`, which check themselves. */
export function replaceMacroCheck(
  node: Node,
  check: (original: () => CelType, checker: Checker, scope: VariableScope) => CelType,
): void {
  const macro = node.meta.macro!;
  const { typeCheck } = macro;
  node.setMeta('macro', {
    ...macro,
    typeCheck: (checker: Checker, self: Macro, scope: VariableScope) =>
      check(() => typeCheck(checker, self, scope), checker, scope),
  });
}

/** Receiver and argument of `or` and `orValue`. */
export function macroParts(node: Node): readonly [Node, Node] {
  const { receiver, arg } = node.meta.macro!;
  return [receiver!, arg!];
}

/** Only between check and first run: a node keeps the hook of its first run. */
export function replaceEvaluate(node: Node, evaluate: (original: Evaluate) => Evaluate): void {
  node.setMeta('evaluate', evaluate(node.meta.evaluate));
}

let scratch: { readonly environment: Environment; readonly declared: Set<string> } | undefined;

/**
 * Makes names known to the type parser of every environment. All registries share one table of declarations, into which the
 * fields of a registered type are entered; so a type needs no registration, and a set of variables needs no separate environment.
 */
export function declareTypes(names: Iterable<string>): void {
  scratch ??= { environment: new Environment(), declared: new Set() };
  const { environment, declared } = scratch;
  const fresh = [...new Set(names)].filter((name) => !declared.has(name));
  if (fresh.length === 0) return;
  const ctor = class {}; // oxlint-disable-line typescript/no-extraneous-class
  const fields = Object.fromEntries(fresh.map((name, index) => [`f${index}`, name]));
  environment.registerType({ name: `Declarations${declared.size}`, ctor, fields });
  for (const name of fresh) declared.add(name);
}

/** Defines `==` and `!=` for a type. With the public function, every comparison of the environment could be asynchronous, which is slower. */
export function registerEquality(
  environment: Environment,
  type: string,
  equals: (a: unknown, b: unknown) => boolean,
): void {
  withChecker(environment, ({ registry }) => registry.binaryOverload(type, '==', type, equals, 'bool', false));
}

/**
 * Makes the library treat every plain object as a map. The library identifies a value by its `constructor`, which a member of that
 * name hides, and looks it up in a table. Such a member is JSON and not a class, and only maps can have one.
 */
export function recogniseMaps(environment: Environment): void {
  withChecker(environment, (checker) => {
    const table = checker.registry.objectTypesByConstructor;
    const map = { type: checker.getType('map') };
    const known = table.get.bind(table);
    table.get = (constructor) => (typeof constructor === 'function' ? known(constructor) : map);
  });
}

/** Only the hooks of a node receive the checker of an environment. */
function withChecker(environment: Environment, use: (checker: Checker) => void): void {
  const probe = parse(environment, 'null');
  probe.root.setMeta('check', (checker: Checker) => {
    use(checker);
    return checker.getType('null');
  });
  const { error } = probe.check();
  if (error !== undefined) throw error;
}

/** An error of the library, without the picture of the source that it appends. */
export interface LibraryError {
  readonly summary: string;
  /** For a member, only the name; `node` is the whole expression. */
  readonly range: { readonly start: number; readonly end: number } | undefined;
  readonly node: { readonly start: number; readonly end: number } | undefined;
  readonly code: string;
}

export function asLibraryError(error: unknown): LibraryError | undefined {
  return error instanceof EvaluationError || error instanceof ParseError || error instanceof CheckError
    ? (error as unknown as LibraryError)
    : undefined;
}
