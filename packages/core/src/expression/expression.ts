import { asLibraryError, type Node } from './cel-js.ts';
import {
  BudgetExhausted,
  EvaluationFailed,
  Unknown,
  type EvaluationContext,
  type Expression,
  type TypeReference,
} from './definition.ts';
import { describe } from './describe.ts';
import { directly, type DirectStep } from './direct/direct.ts';
import type { ExpressionSession } from './session.ts';
import { turnCost } from './turn-cost.ts';
import { shownType } from './types.ts';

export interface Checked {
  readonly source: string;
  readonly type: string;
  readonly gives: TypeReference;
  readonly comparesNow: boolean;
  readonly reads: ReadonlySet<string>;
  readonly lookups: Expression['lookups'];
  readonly root: Node;
  readonly evaluate: (bindings: object) => unknown;
  /** The required type of the result; checked at run time if the checker could not tell. */
  readonly expected: string;
  readonly shown: (text: string) => string;
  readonly session: ExpressionSession;
}

/** Makes a checked expression runnable: its steps are counted, it must not run inside itself, and it throws only three kinds of errors. */
export function expressionOf(checked: Checked): Expression {
  const { source, type, gives, comparesNow, reads, lookups, evaluate, expected, session } = checked;
  const isExpected = type === 'dyn' ? predicates[expected.replace(/<.*$/, '')] : undefined;
  const quickly = quickWay(checked);
  const cost = turnCost([checked.root]);
  let inUse = false;
  return {
    source,
    type,
    gives,
    comparesNow,
    reads,
    lookups,
    run(bindings, context) {
      if (inUse) throw (session.bug = new Error(`bug: an expression is evaluated inside itself: ${source}`));
      const { context: outer, indexes } = session;
      const left = session.depth > 0 ? context.enter?.() : undefined;
      inUse = true;
      session.context = context;
      session.indexes = undefined;
      session.depth++;
      try {
        context.charge(cost);
        const result = quickly(bindings, context) ?? evaluate(bindings);
        // Throws again what an operator may have swallowed.
        context.charge(0);
        if (isExpected !== undefined && !isExpected(result))
          throw new EvaluationFailed(`it returns ${typeOf(result)}, but ${shownType(expected)} is required`);
        return result;
      } catch (error) {
        throw failure(error, checked);
      } finally {
        inUse = false;
        session.context = outer;
        session.indexes = indexes;
        session.depth--;
        if (left !== undefined) context.leave?.(left);
        if (session.bug !== undefined) throwBug(session);
      }
    },
  };
}

/** How often the fast path may give up before its benefit is evaluated. */
const trials = 20;

/** Runs the expression without the library; undefined if the library must run it. The steps that were spent until then are refunded. */
function quickWay({ root, session }: Checked): (bindings: Bindings, context: EvaluationContext) => unknown {
  let step: DirectStep | undefined;
  let runs = 0;
  let failures = 0;
  return (bindings, context) => {
    if (runs++ === 0) step = directly(root, session);
    if (step === undefined) return undefined;
    const before = context.left?.() ?? 0;
    try {
      const result = step(bindings);
      if (result !== undefined) return result;
    } catch {
      // The library will throw the same error, with its reason and place.
    }
    context.charge((context.left?.() ?? 0) - before);
    session.indexes = undefined;
    if (++failures > trials && failures * 2 > runs) step = undefined;
    return undefined;
  };
}

type Bindings = Readonly<Record<string, unknown>>;

function throwBug(session: ExpressionSession): never {
  const { bug } = session;
  if (session.depth === 0) session.bug = undefined;
  throw bug;
}

/** The error that a caller sees. Anything that is not one of the three is a bug, and is thrown unchanged. */
function failure(error: unknown, { source, shown }: Checked): unknown {
  if (error instanceof Unknown || error instanceof EvaluationFailed) return error;
  if (error instanceof BudgetExhausted) {
    return error.cause === undefined
      ? new BudgetExhausted(`the expression \`${clip(source)}\` ${error.message}`, { cause: error })
      : error;
  }
  const known = asLibraryError(error);
  if (known) {
    const part = known.node ? source.slice(known.node.start, known.node.end) : '';
    return new EvaluationFailed(
      describe(shown(known.summary)) + (part === '' || part === source ? '' : ` in \`${clip(part)}\``),
    );
  }
  return error instanceof RangeError
    ? new EvaluationFailed(`the expression \`${clip(source)}\` nests too deeply`)
    : error;
}

function clip(source: string): string {
  const line = source.replaceAll(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

const predicates: Readonly<Record<string, (value: unknown) => boolean>> = {
  bool: (value) => typeof value === 'boolean',
  string: (value) => typeof value === 'string',
  int: (value) => typeof value === 'bigint',
  double: (value) => typeof value === 'number',
  list: Array.isArray,
  map: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'google.protobuf.Timestamp': (value) => value instanceof Date,
};

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'number') return 'double';
  if (typeof value === 'boolean') return 'bool';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'map' : typeof value;
}
