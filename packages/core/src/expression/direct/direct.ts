import { asBind, asCall, asComprehension, macroParts, type Node } from '../cel-js.ts';
import type { ExpressionSession } from '../session.ts';
import { call } from './calls.ts';
import { binding, comprehension } from './loops.ts';
import { access, asOptional, has, isOptional, name, opened, optionalAccess, writtenMap } from './members.ts';
import { binary, choice, logical, not } from './operators.ts';
import { allSteps, none, type Maker, type MacroSlot, type DirectStep } from './step.ts';

export type { DirectStep } from './step.ts';

/**
 * A second way to run a checked expression, several times as fast: nested plain functions that handle the common cases (strings,
 * ints, plain maps and lists, calls that resolve to one function) and give up on everything else by returning undefined or
 * throwing. The library then runs the whole expression again, so every unusual result, error and message comes from the library.
 * Steps are charged as in the library. Returns undefined for an expression that contains something only the library handles.
 */
export function directly(root: Node, session: ExpressionSession): DirectStep | undefined {
  return makerOf(new Map(), session).step(root);
}

function makerOf(slots: ReadonlyMap<string, MacroSlot>, session: ExpressionSession): Maker {
  const maker: Maker = {
    slots,
    session,
    charge: (steps) => session.context.charge(steps),
    step: (node) => stepOf(node, maker),
    optional: (node) => optionalOf(node, maker),
    within: (variable, slot) => makerOf(new Map(slots).set(variable, slot), session),
  };
  return maker;
}

function stepOf(node: Node, maker: Maker): DirectStep | undefined {
  if (asComprehension(node)) return comprehension(node, maker);
  if (asBind(node)) return binding(node, maker);
  if (node.meta.macro) return macro(node, maker);
  switch (node.op) {
    case 'value':
      return () => node.args;
    case 'id':
      return name(node, maker);
    case '.':
    case '.?':
    case '[]':
    case '[?]':
      return access(node, maker);
    case 'call':
    case 'rcall':
      return call(node, maker);
    case '||':
    case '&&':
      return logical(node, maker, node.op === '||');
    case '!_':
      return not(node, maker);
    case '?:':
      return choice(node, maker);
    case 'list':
      return writtenList(node, maker);
    case 'map':
      return writtenMap(node, maker);
    default:
      return binary(node, maker);
  }
}

function macro(node: Node, maker: Maker): DirectStep | undefined {
  const called = asCall(node)?.name;
  if (called === 'has') return has(node, maker);
  if (called === 'or') {
    const value = maker.optional(node);
    return value && asOptional(value);
  }
  return called === 'orValue' ? alternative(node, maker, (argument) => maker.step(argument)) : undefined;
}

function optionalOf(node: Node, maker: Maker): DirectStep | undefined {
  switch (node.op) {
    case '.':
    case '.?':
    case '[]':
    case '[?]':
      return isOptional(node) ? optionalAccess(node, maker) : undefined;
    default:
  }
  if (node.meta.macro && asCall(node)?.name === 'or')
    return alternative(node, maker, (argument) => maker.optional(argument));
  const step = maker.step(node);
  return step && opened(step);
}

/** `a.orValue(b)` and `a.or(b)`. */
function alternative(
  node: Node,
  maker: Maker,
  stepOfArgument: (node: Node) => DirectStep | undefined,
): DirectStep | undefined {
  const [receiver, argument] = macroParts(node);
  const value = maker.optional(receiver);
  const instead = stepOfArgument(argument);
  if (value === undefined || instead === undefined) return undefined;
  return (bindings) => {
    const given = value(bindings);
    return given === none ? instead(bindings) : given;
  };
}

function writtenList(node: Node, maker: Maker): DirectStep | undefined {
  const steps = allSteps(node.args as Node[], maker);
  if (steps === undefined) return undefined;
  return (bindings) => {
    const list: unknown[] = [];
    for (const step of steps) {
      const value = step(bindings);
      if (value === undefined) return undefined;
      list.push(value);
    }
    return list;
  };
}
