import { asCall, nodes, placed, replaceEvaluate, type CelType, type Declaration, type Node } from './cel-js.ts';
import { hostTypes } from './host-types.ts';

type Handle = NonNullable<Node['handle']>;

/**
 * Lets the common case of an operator or call skip the library's look at the types of its operands: texts, ints and booleans,
 * members of plain maps, functions whose parameters can be told apart at a glance. Everything else, and whatever is wrong, goes
 * to the library as before, so that no result and no message differs. Only between check and first run.
 */
export function quicken(root: Node): void {
  for (const node of nodes(root)) {
    const { handle, op } = node;
    if (isChain(node)) chain(node);
    if (handle === undefined || node.meta.macro !== undefined) continue;
    if (op === '.') node.handle = member(handle);
    else if (op === '==') node.handle = equality(handle, true);
    else if (op === '!=') node.handle = equality(handle, false);
    else if (op === 'in') node.handle = membership(handle);
    else if (asCall(node)) node.handle = call(node, handle);
  }
}

/** `object.spec.strategy.type`: what it begins with is not typed, and so no part of it is. */
function isChain({ op, left }: Node): boolean {
  return op === '.' && left?.op === '.' && left.checkedType?.kind === 'dyn';
}

/** Runs a chain of members in one step. Where something is missing or out of the ordinary, it is run again, step by step, to say so. */
function chain(node: Node): void {
  const keys: string[] = [];
  let start = node;
  for (; start.op === '.' && start.left?.checkedType?.kind === 'dyn'; start = start.left)
    keys.unshift(start.right as unknown as string);
  if (start.op !== 'id' || keys.some((key) => key in Object.prototype)) return;
  replaceEvaluate(node, (slowly) => (evaluator, self, frame) => {
    let value = evaluator.run(start, frame);
    for (let index = 0; index < keys.length; index++) {
      // No key is one that every object inherits, so that what is there is a member of its own.
      value = isPlain(value) ? value[keys[index]!] : undefined;
      if (value === undefined) return slowly(evaluator, self, frame);
    }
    return isKnown(value) ? value : slowly(evaluator, self, frame);
  });
}

function member(slow: Handle): Handle {
  return (target, key, node, evaluator) => {
    if (isPlain(target) && Object.hasOwn(target, key as string)) {
      const value = target[key as string];
      if (isKnown(value)) return value;
    }
    return slow(target, key, node, evaluator);
  };
}

function isKnown(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'bigint':
    case 'number':
      return true;
    default:
      return Array.isArray(value) || isPlain(value);
  }
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && value.constructor === Object;
}

function equality(slow: Handle, whenEqual: boolean): Handle {
  return (left, right, node, evaluator) => {
    const type = typeof left;
    if (type === typeof right && (type === 'string' || type === 'bigint' || type === 'boolean'))
      return (left === right) === whenEqual;
    return slow(left, right, node, evaluator);
  };
}

/** The library tells the type of a list by its first element. */
function membership(slow: Handle): Handle {
  return (left, right, node, evaluator) => {
    if (typeof left === 'string') {
      if (Array.isArray(right)) {
        if (typeof right[0] === 'string') return right.includes(left);
      } else if (isPlain(right)) return Object.hasOwn(right, left) && right[left] !== undefined;
    }
    return slow(left, right, node, evaluator);
  };
}

interface Overload {
  /** One an argument, the receiver first; undefined where the checker knows that it fits. */
  readonly guards: readonly (Guard | undefined)[];
  readonly handler: Declaration['handler'];
}

function call(node: Node, slow: Handle): Handle {
  const { receiver, args } = asCall(node)!;
  const operands = receiver === undefined ? args : [receiver, ...args];
  const overloads = (node.candidates?.declarations ?? []).flatMap((each) => overloadOf(each, operands) ?? []);
  if (overloads.length === 0) return slow;
  const [first] = overloads;
  const only = overloads.length === 1 ? first : undefined;
  // The library hands on the values, and then in an order that differs between functions and methods what it needs itself.
  return (values, second, third) => {
    const given = values as unknown[];
    const found =
      only === undefined ? overloads.find((each) => fits(each, given)) : fits(only, given) ? only : undefined;
    if (found === undefined) return slow(values, second, third);
    try {
      return found.handler(...given);
    } catch (error) {
      throw placed(error, node);
    }
  };
}

function fits({ guards }: Overload, values: readonly unknown[]): boolean {
  for (let index = 0; index < guards.length; index++) {
    const guard = guards[index];
    if (guard !== undefined && !guard(values[index])) return false;
  }
  return true;
}

/** None where it takes more than a glance to tell whether values are meant for it. */
function overloadOf(declaration: Declaration, operands: readonly Node[]): Overload | undefined {
  const { receiverType, argTypes, hasPlaceholderType, async: isAsync, handler } = declaration;
  const types = receiverType === null ? argTypes : [receiverType, ...argTypes];
  if (hasPlaceholderType || isAsync || types.length !== operands.length) return undefined;
  const guards: (Guard | undefined)[] = [];
  for (const [index, type] of types.entries()) {
    const given = operands[index]!.checkedType;
    const isStatic = given !== undefined && !given.hasDynType;
    if (isStatic && !(receiverType !== null && index === 0 ? given.matches(type) : type.matches(given)))
      return undefined;
    const guard = isStatic ? undefined : guardOf(type);
    if (!isStatic && guard === undefined) return undefined;
    guards.push(guard);
  }
  return { guards, handler };
}

type Guard = (value: unknown) => boolean;

function guardOf({ name }: CelType): Guard | undefined {
  const host = hostTypes.get(name);
  return host === undefined ? guards[name] : (value) => value instanceof host;
}

const guards: Readonly<Record<string, Guard>> = {
  dyn: isKnown,
  string: (value) => typeof value === 'string',
  int: (value) => typeof value === 'bigint',
  double: (value) => typeof value === 'number',
  bool: (value) => typeof value === 'boolean',
  list: Array.isArray,
  'list<dyn>': Array.isArray,
  'list<string>': (value) => Array.isArray(value) && typeof value[0] === 'string',
  map: isPlain,
  'map<dyn, dyn>': isPlain,
  'google.protobuf.Timestamp': (value) => value instanceof Date,
};
