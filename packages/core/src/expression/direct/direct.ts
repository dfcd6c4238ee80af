import { asBind, asCall, asComprehension, macroParts, type Node } from '../cel-js.ts';
import type { Session } from '../session.ts';
import { call } from './calls.ts';
import { binding, comprehension } from './loops.ts';
import { access, asOptional, has, isOptional, name, opened, optionalAccess, writtenMap } from './members.ts';
import { binary, choice, logical, not } from './operators.ts';
import { allSteps, none, type Maker, type Slot, type Step } from './step.ts';

export type { Step } from './step.ts';

/**
 * A second way to run a checked expression, several times as fast: plain functions inside one another, which handle what is
 * ordinary (texts, ints, plain maps and lists, calls whose function can be told at a glance) and give up on everything else, by
 * undefined or by throwing. Then the library runs all of the expression again, so that no result, no error and no message is
 * ours. Steps are charged as in the library. Undefined for an expression with something in it that is always left to the library.
 */
export function directly(root: Node, session: Session): Step | undefined {
  return makerOf(new Map(), (steps) => session.context.charge(steps)).step(root);
}

function makerOf(slots: ReadonlyMap<string, Slot>, charge: Maker['charge']): Maker {
  const maker: Maker = {
    slots,
    charge,
    step: (node) => stepOf(node, maker),
    optional: (node) => optionalOf(node, maker),
    within: (variable, slot) => makerOf(new Map(slots).set(variable, slot), charge),
  };
  return maker;
}

function stepOf(node: Node, maker: Maker): Step | undefined {
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

function macro(node: Node, maker: Maker): Step | undefined {
  const called = asCall(node)?.name;
  if (called === 'has') return has(node, maker);
  if (called === 'or') {
    const value = maker.optional(node);
    return value && asOptional(value);
  }
  return called === 'orValue' ? alternative(node, maker, (argument) => maker.step(argument)) : undefined;
}

function optionalOf(node: Node, maker: Maker): Step | undefined {
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
function alternative(node: Node, maker: Maker, stepOfArgument: (node: Node) => Step | undefined): Step | undefined {
  const [receiver, argument] = macroParts(node);
  const value = maker.optional(receiver);
  const instead = stepOfArgument(argument);
  if (value === undefined || instead === undefined) return undefined;
  return (bindings) => {
    const given = value(bindings);
    return given === none ? instead(bindings) : given;
  };
}

function writtenList(node: Node, maker: Maker): Step | undefined {
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
