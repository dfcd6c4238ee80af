import { inRange } from '../time/zone.ts';
import { asCall, asComprehension, asLibraryError, nodes, replaceEvaluate, type Evaluate, type Node } from './cel-js.ts';
import { EvaluationFailed, Unknown } from './definition.ts';
import type { Session } from './session.ts';

/**
 * Makes an expression pay for what it does: one step for each turn of a comprehension and each call, one for each element that
 * `+` copies or `==` compares, one for every 16 that `in` looks through, and one for every 64 characters or elements that a
 * function reads. Only between check and first run.
 */
export function chargeFor(root: Node, session: Session): void {
  for (const node of nodes(root)) {
    const comprehension = asComprehension(node);
    if (comprehension) {
      replaceEvaluate(comprehension.step, (run) => (evaluator, self, frame) => {
        session.context.charge(1);
        return run(evaluator, self, frame);
      });
    } else if (node.op === '||' || node.op === '&&') replaceEvaluate(node, () => logical(node.op === '||'));
    else if (node.meta.macro) continue;
    else if (asCall(node))
      wrapHandle(node, (args) => session.context.charge(costOfArguments(args as unknown as readonly unknown[])));
    else if (node.op === '==' || node.op === '!=')
      wrapHandle(node, (left, right) => chargeComparison(left, right, session));
    else if (node.op === 'in') wrapHandle(node, (left, right) => chargeMembership(left, right, session));
    else if (node.op === '+' || node.op === '-') chargeResult(node, session);
  }
}

/** The handle is what a node calls with the values of its parts. */
function wrapHandle(node: Node, before: (first: unknown, second: unknown) => void): void {
  const { handle } = node;
  if (!handle) return;
  node.handle = (a, b, c, d) => {
    before(a, b);
    return handle(a, b, c, d);
  };
}

function chargeResult(node: Node, session: Session): void {
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

/** As CEL has it. The library goes on to dates that nothing can print. */
function assertInRange(at: Date): void {
  if (!inRange(at.getTime())) throw new EvaluationFailed('the time lies outside of the years 1 to 9999');
}

/** Steps for reading a text or a list through. */
export function costOfReading(value: unknown): number {
  return 1 + ((typeof value === 'string' || Array.isArray(value) ? value.length : 0) >> 6);
}

/** Steps for a call with these arguments, the receiver among them. */
export function costOfArguments(args: readonly unknown[]): number {
  let cost = 1;
  for (const arg of args) if (typeof arg === 'string' || Array.isArray(arg)) cost += arg.length >> 6;
  return cost;
}

function chargeComparison(left: unknown, right: unknown, session: Session): void {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null || left === right)
    return;
  if (Array.isArray(left) && Array.isArray(right) && left.length !== right.length) return;
  session.context.charge(weigh(left));
}

function chargeMembership(left: unknown, right: unknown, session: Session): void {
  if (!Array.isArray(right)) return;
  session.context.charge(
    typeof left === 'object' && left !== null ? weigh(left) * (right.length + 1) : 1 + (right.length >> 4),
  );
}

/** Elements and members, at every depth. */
function weigh(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  let weight = 1;
  if (Array.isArray(value)) for (const element of value) weight += weigh(element);
  else if (value.constructor === Object) for (const member of Object.values(value)) weight += weigh(member);
  return weight;
}

/**
 * `||` and `&&` of CEL: the side that decides wins over an error of the other. Unlike the library's own, a bug or a spent
 * budget is never swallowed, and of two errors the one that says that a fact is unknown is thrown.
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

/** An error that an expression may get over. */
function isOfExpression(error: unknown): boolean {
  return error instanceof Unknown || error instanceof EvaluationFailed || asLibraryError(error) !== undefined;
}

function notLogical(node: Node): EvaluationFailed {
  return new EvaluationFailed(`${node.op} needs true or false on both sides`);
}
