import { costOfArguments } from '../charges.ts';
import { asCall, Optional, type CelType, type Declaration, type Node } from '../cel-js.ts';
import { hostTypes } from '../host-types.ts';
import { isOptional } from './members.ts';
import { allSteps, none, type Maker, type DirectStep } from './step.ts';
import { areAlike, isPlain, isValue } from './values.ts';

/** A call of the overload that fits the values. It costs the same as in the library. */
export function call(node: Node, maker: Maker): DirectStep | undefined {
  const { name, receiver, args } = asCall(node)!;
  if (receiver !== undefined && isOptional(receiver) && args.length === 0) return ofOptional(name, receiver, maker);
  const operands = receiver === undefined ? args : [receiver, ...args];
  const steps = allSteps(operands, maker);
  const overloads = (node.candidates?.declarations ?? []).flatMap((each) => overloadOf(each, operands) ?? []);
  if (steps === undefined || overloads.length === 0) return undefined;
  const { charge } = maker;
  return (bindings) => {
    const values: unknown[] = [];
    for (const step of steps) {
      const value = step(bindings);
      if (value === undefined) return undefined;
      values.push(value);
    }
    charge(costOfArguments(values));
    for (const overload of overloads) if (fits(overload, values)) return apply(overload.handler, values);
    return undefined;
  };
}

function apply(handler: Declaration['handler'], values: readonly unknown[]): unknown {
  switch (values.length) {
    case 1:
      return handler(values[0]);
    case 2:
      return handler(values[0], values[1]);
    case 3:
      return handler(values[0], values[1], values[2]);
    default:
      return handler(...values);
  }
}

/** `hasValue()` and `value()`, without creating an optional. */
function ofOptional(name: string, receiver: Node, { optional, charge }: Maker): DirectStep | undefined {
  const of = optional(receiver);
  if (of === undefined || (name !== 'hasValue' && name !== 'value')) return undefined;
  return (bindings) => {
    const value = of(bindings);
    if (value === undefined) return undefined;
    charge(1);
    if (name === 'hasValue') return value !== none;
    return value === none ? undefined : value;
  };
}

interface Overload {
  /** One for each argument, the receiver first; undefined if the checker knows that it fits. */
  readonly guards: readonly (Guard | undefined)[];
  /** The arguments whose types are the type parameter or lists of it; all must have the same type. */
  readonly parameters: readonly { readonly index: number; readonly isList: boolean }[];
  readonly handler: Declaration['handler'];
}

function fits({ guards, parameters }: Overload, values: readonly unknown[]): boolean {
  for (let index = 0; index < guards.length; index++) {
    const guard = guards[index];
    if (guard !== undefined && !guard(values[index])) return false;
  }
  if (parameters.length < 2) return true;
  // A list has the type of its first element.
  const samples = parameters.map(({ index, isList }) => (isList ? (values[index] as unknown[])[0] : values[index]));
  return samples.every((sample) => areAlike(sample, samples[0]));
}

/** None if a simple check cannot tell whether the values fit. */
function overloadOf(declaration: Declaration, operands: readonly Node[]): Overload | undefined {
  const { receiverType, argTypes, async: isAsync, handler } = declaration;
  const types = receiverType === null ? argTypes : [receiverType, ...argTypes];
  if (isAsync || types.length !== operands.length) return undefined;
  const guards: (Guard | undefined)[] = [];
  const parameters: { index: number; isList: boolean }[] = [];
  for (const [index, type] of types.entries()) {
    const given = operands[index]!.checkedType;
    const isParameter = isParameterOrList(type);
    const isStatic = !isParameter && given !== undefined && !given.hasDynType;
    if (isStatic && !(receiverType !== null && index === 0 ? given.matches(type) : type.matches(given)))
      return undefined;
    const guard = isStatic ? undefined : guardOf(type);
    if (!isStatic && guard === undefined) return undefined;
    if (isParameter) parameters.push({ index, isList: type.kind === 'list' });
    guards.push(guard);
  }
  return { guards, parameters, handler };
}

/** `T`, or `list<T>`. */
function isParameterOrList({ kind, valueType }: CelType): boolean {
  return kind === 'param' || (kind === 'list' && valueType?.kind === 'param');
}

type Guard = (value: unknown) => boolean;

function guardOf(type: CelType): Guard | undefined {
  if (type.kind === 'param') return isValue;
  if (type.kind === 'optional') return (value) => value instanceof Optional;
  if (isParameterOrList(type)) return Array.isArray;
  const host = hostTypes.get(type.name);
  return host === undefined ? guards[type.name] : (value) => value instanceof host;
}

const guards: Readonly<Record<string, Guard>> = {
  dyn: isValue,
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
