import { costOfOrdering, costOfReading } from '../charges.ts';
import type { Node } from '../cel-js.ts';
import { costOfComparing } from '../library/equal.ts';
import { lookUp } from '../membership.ts';
import { allSteps, type Maker, type DirectStep } from './step.ts';
import { areAlike, areAlikeLists, isPlain, isValue, plainMember } from './values.ts';

/** Undefined if the types of both sides are needed. */
type Operation = (left: unknown, right: unknown, maker: Maker) => unknown;

const operations: Readonly<Record<string, Operation>> = {
  '==': equal,
  '!=': (left, right, maker) => negated(equal(left, right, maker)),
  in: isIn,
  '<': ordered((left, right) => left < right),
  '<=': ordered((left, right) => left <= right),
  '>': ordered((left, right) => left > right),
  '>=': ordered((left, right) => left >= right),
  '+': sum,
  '-': (left, right) =>
    typeof left === 'bigint' && typeof right === 'bigint' ? within64Bits(left - right) : undefined,
  '*': (left, right) => (typeof left === 'number' && typeof right === 'number' ? left * right : undefined),
};

export function binary(node: Node, maker: Maker): DirectStep | undefined {
  const operation = operations[node.op];
  const sides = operation && allSteps(node.args as Node[], maker);
  if (sides === undefined) return undefined;
  if (isNullTest(node)) return nullTest(sides[0]!, node.op === '==');
  const [left, right] = sides as [DirectStep, DirectStep];
  return (bindings) => {
    const first = left(bindings);
    if (first === undefined) return undefined;
    const second = right(bindings);
    return second === undefined ? undefined : operation!(first, second, maker);
  };
}

/** `a == null`, if the type of a is not known. */
function isNullTest({ op, args }: Node): boolean {
  const [left, right] = args as [Node, Node];
  return (
    (op === '==' || op === '!=') && right.op === 'value' && right.args === null && left.checkedType?.name === 'dyn'
  );
}

function nullTest(of: DirectStep, whenNull: boolean): DirectStep {
  return (bindings) => {
    const value = of(bindings);
    return isValue(value) ? (value === null) === whenNull : undefined;
  };
}

export function not(node: Node, maker: Maker): DirectStep | undefined {
  const of = maker.step(node.args as Node);
  return of && ((bindings) => negated(of(bindings)));
}

/** `||`, for which true decides, and `&&`, for which false decides. An error is left to the library, which may swallow it. */
export function logical(node: Node, maker: Maker, decisive: boolean): DirectStep | undefined {
  const sides = allSteps(node.args as Node[], maker);
  if (sides === undefined) return undefined;
  const [left, right] = sides as [DirectStep, DirectStep];
  return (bindings) => {
    const first = left(bindings);
    if (first === decisive) return decisive;
    if (first !== !decisive) return undefined;
    const second = right(bindings);
    return typeof second === 'boolean' ? second : undefined;
  };
}

export function choice(node: Node, maker: Maker): DirectStep | undefined {
  const parts = allSteps(node.args as Node[], maker);
  if (parts === undefined) return undefined;
  const [condition, left, right] = parts as [DirectStep, DirectStep, DirectStep];
  return (bindings) => {
    const met = condition(bindings);
    if (met === true) return left(bindings);
    return met === false ? right(bindings) : undefined;
  };
}

function negated(value: unknown): unknown {
  return typeof value === 'boolean' ? !value : undefined;
}

function equal(left: unknown, right: unknown, { charge }: Maker): boolean | undefined {
  if (typeof left === 'string') charge(costOfComparing(left, right));
  if (areAlike(left, right)) return left === right;
  return left === right && (Array.isArray(left) || isPlain(left)) ? true : undefined;
}

function isIn(left: unknown, right: unknown, { session }: Maker): boolean | undefined {
  if (typeof left === 'string' && isPlain(right)) return plainMember(right, left) !== undefined;
  if (!Array.isArray(right) || !isValue(left)) return undefined;
  const known = lookUp(left, right, session);
  if (known !== undefined) return known;
  // A list without elements has no type either.
  if (typeof left === 'object' || !areAlike(left, right[0] ?? left)) return undefined;
  // An int may equal a double.
  if (typeof left === 'bigint' && right.some((each) => typeof each !== 'bigint')) return undefined;
  return right.includes(left);
}

/** Numbers of both types, texts, instants. */
function ordered(compare: (left: bigint, right: bigint) => boolean): Operation {
  return (left, right, { charge }) => {
    const type = typeof left;
    const other = typeof right;
    charge(costOfOrdering(left, right));
    const areNumbers = (type === 'bigint' || type === 'number') && (other === 'bigint' || other === 'number');
    const areOrdered =
      areNumbers || (type === 'string' && other === 'string') || (left instanceof Date && right instanceof Date);
    return areOrdered ? compare(left as bigint, right as bigint) : undefined;
  };
}

function sum(left: unknown, right: unknown, { charge }: Maker): unknown {
  if (typeof left === 'bigint') return typeof right === 'bigint' ? within64Bits(left + right) : undefined;
  if (typeof left === 'string') {
    if (typeof right !== 'string') return undefined;
    const text = left + right;
    charge(costOfReading(text));
    return text;
  }
  if (!Array.isArray(left) || !Array.isArray(right) || !areAlikeLists(left, right)) return undefined;
  charge(left.length + right.length + 1);
  return [...(left as unknown[]), ...(right as unknown[])];
}

function within64Bits(value: bigint): bigint | undefined {
  return BigInt.asIntN(64, value) === value ? value : undefined;
}
