import { isPlainMap } from '../model/value.ts';
import { inRange } from '../time/zone.ts';
import {
  asBind,
  asCall,
  asComprehension,
  asLibraryError,
  nodes,
  replaceEvaluate,
  stopWhere,
  type Evaluate,
  type Node,
} from './cel-js.ts';
import { EvaluationFailed, Unknown, type EvaluationContext } from './definition.ts';
import { costOfComparing, equal } from './library/equal.ts';
import { chargeWeight, lookUp } from './membership.ts';
import type { ExpressionSession } from './session.ts';
import { turnCost } from './turn-cost.ts';

/**
 * Makes an expression pay for its work: one step for each iteration of a comprehension (more if its body is long), one for each call, one
 * for each element that `+` copies or `==` compares, one for every 16 elements that the first `in` on a list scans (later ones are looked
 * up by hash), and one for every 64 characters or elements that a function or an operator reads. Only between check and first run.
 */
export function chargeFor(root: Node, session: ExpressionSession): void {
  for (const node of nodes(root)) {
    const comprehension = asComprehension(node);
    if (comprehension) {
      const cost = turnCost(comprehension.body);
      stopWhere(comprehension.loop, () => session.context.exhausted === true);
      replaceEvaluate(comprehension.step, (run) => (evaluator, self, frame) => {
        session.context.charge(cost);
        return run(evaluator, self, frame);
      });
    } else if (node.op === '||' || node.op === '&&') replaceEvaluate(node, () => logical(node.op === '||'));
    else if (node.meta.macro) continue;
    else if (asCall(node))
      wrapHandle(node, (args) => session.context.charge(costOfArguments(args as unknown as readonly unknown[])));
    else if (node.op === '==' || node.op === '!=') {
      compareMembers(node, node.op === '==');
      wrapHandle(node, (left, right) => chargeComparison(left, right, session));
    } else if (node.op === '<' || node.op === '<=' || node.op === '>' || node.op === '>=') {
      wrapHandle(node, (left, right) => session.context.charge(costOfOrdering(left, right)));
    } else if (node.op === 'in') findMember(node, session);
    else if (node.op === '+' || node.op === '-') chargeResult(node, session);
  }
  // This comes last, because the replacement of a node may not run the original.
  for (const node of nodes(root)) chargeTurns(node, session);
}

/** `sortBy` itself charges a step for each element. Here, it is charged for the additional cost of its key. */
function chargeTurns(node: Node, session: ExpressionSession): void {
  const bound = asBind(node);
  const cost = bound?.each === true ? turnCost([bound.body]) - 1 : 0;
  if (cost === 0) return;
  replaceEvaluate(bound!.body, (run) => (evaluator, self, frame) => {
    session.context.charge(cost);
    return run(evaluator, self, frame);
  });
}

/** Lists and maps are compared by our own equality: for the library every map has the members of `Object.prototype`. */
function compareMembers(node: Node, whenEqual: boolean): void {
  const { handle } = node;
  if (!handle) return;
  node.handle = (a, b, c, d) =>
    (isPlainMap(a) && isPlainMap(b)) || (Array.isArray(a) && Array.isArray(b))
      ? equal(free, a, b) === whenEqual
      : handle(a, b, c, d);
}

/** Looks in a list by hash where it can, and otherwise by our own equality. */
function findMember(node: Node, session: ExpressionSession): void {
  const { handle } = node;
  if (!handle) return;
  node.handle = (a, b, c, d) => {
    const known = Array.isArray(b) ? lookUp(a, b, session) : undefined;
    if (known !== undefined) return known;
    return Array.isArray(b) && (isPlainMap(a) || Array.isArray(a))
      ? b.some((each) => equal(free, a, each))
      : handle(a, b, c, d);
  };
}

/** The comparison has already been charged for the size of the values. */
const free: Pick<EvaluationContext, 'charge'> = { charge: () => {} };

/** The handle is the function that a node calls with the values of its parts. */
function wrapHandle(node: Node, before: (first: unknown, second: unknown) => void): void {
  const { handle } = node;
  if (!handle) return;
  node.handle = (a, b, c, d) => {
    before(a, b);
    return handle(a, b, c, d);
  };
}

function chargeResult(node: Node, session: ExpressionSession): void {
  const { handle } = node;
  if (!handle) return;
  node.handle = (a, b, c, d) => {
    const result = handle(a, b, c, d);
    if (Array.isArray(result)) session.context.charge(result.length + 1);
    else if (result instanceof Date) assertInRange(result);
    else if (typeof result === 'string') session.context.charge(costOfReading(result));
    return result;
  };
}

/** The range of CEL. The library also accepts dates that cannot be printed. */
function assertInRange(at: Date): void {
  if (!inRange(at.getTime())) throw new EvaluationFailed('the time is outside the years 1 to 9999');
}

/** Steps for reading a whole text or list. */
export function costOfReading(value: unknown): number {
  return 1 + ((typeof value === 'string' || Array.isArray(value) ? value.length : 0) >> 6);
}

/** Steps for a call with these arguments, including the receiver. */
export function costOfArguments(args: readonly unknown[]): number {
  let cost = 1;
  for (const arg of args) if (typeof arg === 'string' || Array.isArray(arg)) cost += arg.length >> 6;
  return cost;
}

/** At most the length of the shorter of two texts is read. */
export function costOfOrdering(left: unknown, right: unknown): number {
  return typeof left === 'string' && typeof right === 'string' ? Math.min(left.length, right.length) >> 6 : 0;
}

function chargeComparison(left: unknown, right: unknown, session: ExpressionSession): void {
  if (typeof left === 'string') session.context.charge(costOfComparing(left, right));
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null || left === right)
    return;
  if (Array.isArray(left) && Array.isArray(right) && left.length !== right.length) return;
  chargeWeight(left, session.context);
}

/**
 * `||` and `&&` of CEL: if one side decides, an error of the other side is ignored. Unlike the operators of the library, these never
 * swallow a bug or an exhausted budget. Of two errors, the one that reports an unknown fact is thrown.
 */
function logical(decisive: boolean): Evaluate {
  return (evaluator, node, frame) => {
    let left: unknown;
    try {
      left = evaluator.run(node.left!, frame);
    } catch (error) {
      return afterError(error, decisive, () => evaluator.run(node.right!, frame));
    }
    if (left === decisive) return decisive;
    const right = evaluator.run(node.right!, frame);
    if (right === decisive || (left === !decisive && right === !decisive)) return right;
    throw notLogical(node);
  };
}

function afterError(error: unknown, decisive: boolean, runRight: () => unknown): boolean {
  if (!isOfExpression(error)) throw error;
  let right: unknown;
  try {
    right = runRight();
  } catch (second) {
    throw !isOfExpression(second) || (second instanceof Unknown && !(error instanceof Unknown)) ? second : error;
  }
  if (right === decisive) return decisive;
  throw error;
}

/** Whether an expression may continue after this error. */
function isOfExpression(error: unknown): boolean {
  return error instanceof Unknown || error instanceof EvaluationFailed || asLibraryError(error) !== undefined;
}

function notLogical(node: Node): EvaluationFailed {
  return new EvaluationFailed(`${node.op} needs true or false on both sides`);
}
