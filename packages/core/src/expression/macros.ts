import { EvaluationError, ParseError } from '@marcbachmann/cel-js';
import { isPlainMap } from '../model/value.ts';
import { costOfOrder } from './library/order.ts';
import {
  asAccess,
  asCall,
  asComprehension,
  nodes,
  Optional,
  replaceCheck,
  type CelType,
  type Checker,
  type Environment,
  type MacroFrame,
  type Macro,
  type Node,
  type VariableScope,
} from './cel-js.ts';

/** Before a run: the library recognises a map by its `constructor` if it assumes to know the type, and by our table if not. */
export function forgetMaps(root: Node): void {
  for (const node of nodes(root)) {
    const gives =
      node.op === 'map' || (asCall(node) !== undefined && node.meta.macro === undefined && !asComprehension(node));
    if (gives) replaceCheck(node, (original, checker) => checker.getType(withoutMaps(original())));
  }
}

function withoutMaps(type: CelType): string {
  if (type.kind === 'map') return 'dyn';
  if (type.kind !== 'list' && type.kind !== 'optional') return type.name;
  return type.valueType === undefined ? type.name : `${type.kind}<${withoutMaps(type.valueType)}>`;
}

/**
 * Fixes four things in both environments. The library's `has` ignores unknown members, and accepts only a path from a variable,
 * not `has(catalog.system(n).spec.owner)`. It infers no type for `e` in `[].all(e, e > 0)`. It infers a duration for a duration
 * plus a timestamp. And it infers a type parameter for a method of a receiver without a type, such as `x.value()`.
 */
export function amendMacros(root: Node): void {
  for (const node of nodes(root)) {
    const comprehension = asComprehension(node);
    if (comprehension) {
      replaceCheck(comprehension.loop, (original, checker, scope) => {
        const type = checker.check(comprehension.iterable, scope);
        if (type.kind === 'list' && type.valueType!.kind === 'param')
          comprehension.iterable.checkedType = checker.getType('list');
        return original();
      });
    } else if (node.op === 'call' && node.meta.macro && asCall(node)!.name === 'has') node.setMeta('macro', has(node));
    else if (node.op === '+') replaceCheck(node, typeOfSum(node));
    else if (node.op === 'rcall' && !node.meta.macro) replaceCheck(node, typeOfMethod);
  }
}

/** A type parameter of an overload that the receiver does not determine is any type. */
function typeOfMethod(original: () => CelType, checker: Checker): CelType {
  const { name } = original();
  return checker.getType(name.replaceAll(/(?<![\w.])[A-Z](?![\w.[{])/g, 'dyn'));
}

function typeOfSum(node: Node): (original: () => CelType, checker: Checker, scope: VariableScope) => CelType {
  return (original, checker, scope) => {
    const type = original();
    const [, right] = (node.args as Node[]).map((side) => checker.check(side, scope));
    return type.name === 'google.protobuf.Duration' && right!.name === 'google.protobuf.Timestamp' ? right! : type;
  };
}

function has(node: Node): Macro {
  const path = asCall(node)!.args[0]!;
  const access = asAccess(path);
  if (!access || path.op === '[]' || path.op === '[?]')
    throw new ParseError({
      code: 'invalid_macro_argument',
      message: 'has() needs a member, as in has(a.b)',
      node: path as never,
    });
  const { target, key } = access;
  return {
    args: [path],
    typeCheck(checker, _macro, scope) {
      checker.check(path, scope);
      return checker.getType('bool');
    },
    evaluate: (evaluator, _macro, frame) => hasMember(evaluator.run(target, frame), key!, path),
  };
}

function hasMember(target: unknown, key: string, node: Node): boolean {
  if (target instanceof Optional) return target.hasValue() && hasMember(target.value(), key, node);
  if (!isPlainMap(target))
    throw new EvaluationError({ code: 'no_such_key', message: `No such key: ${key}`, node: node as never });
  return Object.hasOwn(target, key) && target[key] !== undefined;
}

type Expand = (call: { readonly args: readonly Node[]; readonly receiver: Node }) => Macro;

/**
 * Macros of CEL that the library lacks: `optMap` and `optFlatMap` of optionals, and `sortBy` of lists.
 *
 * @param compare orders the keys of `sortBy`.
 * @param charge is called for every element that `sortBy` examines.
 */
export function registerMacros(
  environment: Environment,
  compare: (a: unknown, b: unknown) => number,
  charge: (steps: number) => void,
): void {
  const register = (signature: string, expand: Expand): void => {
    environment.registerFunction(signature, expand as never);
  };
  register(
    'optional.optMap(ast, ast): optional<dyn>',
    optionalMacro((value) => Optional.of(value)),
  );
  register(
    'optional.optFlatMap(ast, ast): optional<dyn>',
    optionalMacro((value) => value as Optional),
  );
  register('list.sortBy(ast, ast): list<dyn>', ({ args, receiver }) => {
    let inner: MacroFrame | undefined;
    return {
      ...bound(args, receiver),
      each: true,
      typeCheck(checker, { var: name, exp }, scope) {
        const list = checker.check(receiver, scope);
        inner = scope.forkWithVariable(name!, list.valueType ?? checker.getType('dyn'));
        checker.check(exp!, inner);
        return list.kind === 'list' ? list : checker.getType('list');
      },
      evaluate(evaluator, { exp }, frame) {
        const list = evaluator.run(receiver, frame);
        if (!Array.isArray(list)) throw new EvaluationError('sortBy() needs a list');
        const scope = inner!.reuse(frame);
        const keyed = list.map((element: unknown) => {
          charge(1);
          return { element, key: evaluator.run(exp!, scope.setIterValue(element, evaluator)) };
        });
        const keys = keyed.map(({ key }) => key);
        charge(costOfOrder(keys) * Math.ceil(Math.log2(list.length + 1)));
        return keyed.sort((a, b) => compare(a.key, b.key)).map(({ element }) => element);
      },
    };
  });
}

function optionalMacro(result: (value: unknown) => Optional): Expand {
  return ({ args, receiver }) => {
    let inner: MacroFrame | undefined;
    return {
      ...bound(args, receiver),
      typeCheck(checker, { var: name, exp }, scope) {
        const optional = checker.check(receiver, scope);
        inner = scope.forkWithVariable(name!, optional.valueType ?? checker.getType('dyn'));
        const type = checker.check(exp!, inner);
        return type.kind === 'optional' ? type : checker.registry.getOptionalType(type);
      },
      evaluate(evaluator, { exp }, frame) {
        const optional = evaluator.run(receiver, frame);
        if (!(optional instanceof Optional)) throw new EvaluationError('optMap() and optFlatMap() need an optional');
        if (!optional.hasValue()) return optional;
        return result(evaluator.run(exp!, inner!.reuse(frame).setIterValue(optional.value(), evaluator)));
      },
    };
  };
}

function bound(
  args: readonly Node[],
  receiver: Node,
): Pick<Macro, 'val'> & { readonly var: string; readonly exp: Node } {
  const [variable, body] = args as [Node, Node];
  if (variable.op !== 'id')
    throw new ParseError({
      code: 'invalid_macro_argument',
      message: 'the first argument must be a name',
      node: variable as never,
    });
  return { var: variable.args as string, val: receiver, exp: body };
}
