import {
  asAccess,
  asCall,
  asComprehension,
  macroParts,
  nodes,
  replaceCheck,
  replaceMacroCheck,
  type Access,
  type Call,
  type CelType,
  type Checker,
  type Node,
  type VariableScope,
} from './cel-js.ts';
import { lookedUp } from './look-ups.ts';
import { nearest } from './nearest.ts';
import { checkEither, checkEquality, checkMembership } from './object-operators.ts';
import type { ObjectShape } from './shape.ts';
import { noSuchMember, shapeOfType, type ExpressionPlace, type Strictness } from './strictness.ts';

/**
 * Makes the checker handle what the library's checker ignores: unknown members in `has`, `.?` and `[?]`, objects as maps (`in`, `all`,
 * `==`, `size`), comparison with null, and the types of look-ups. Problems are reported, and checking continues.
 */
export function makeStrict(root: Node, strictness: Strictness): void {
  for (const node of nodes(root)) {
    const comprehension = asComprehension(node);
    const call = asCall(node);
    const access = asAccess(node);
    if (comprehension) overMembers(comprehension.loop, comprehension.iterable, strictness);
    else if (node.meta.macro) strictMacro(node, call?.name, strictness);
    else if (call)
      replaceCheck(node, (original, checker, scope) => checkCall(node, call, original, checker, scope, strictness));
    else if (access)
      replaceCheck(node, (original, checker, scope) => checkAccess(node, access, original, checker, scope, strictness));
    else if (node.op === 'id')
      replaceCheck(node, (original, checker, scope) => checkName(node, original, checker, scope, strictness));
    else if (node.op === '==' || node.op === '!=')
      replaceCheck(node, (original, checker, scope) => checkEquality(node, original, checker, scope, strictness));
    else if (node.op === '?:' || node.op === '+')
      replaceCheck(node, (original, checker, scope) => checkEither(node, original, checker, scope, strictness));
    else if (node.op === 'in')
      replaceCheck(node, (original, checker, scope) => checkMembership(node, original, checker, scope, strictness));
  }
}

function checkName(
  node: Node,
  original: () => CelType,
  checker: Checker,
  scope: VariableScope,
  { variables, types, report }: Strictness,
): CelType {
  const name = node.args as string;
  const declared = scope.getVariable(name);
  if (declared && !declared.constant) return declared.type;
  const shape = variables.get(name);
  if (shape) return checker.getType(types.nameOf(shape));
  if (declared) return original();
  report({
    message: `"${name}" is unknown here.`,
    start: node.start,
    end: node.end,
    ...nearest(name, variables.keys()),
  });
  return checker.getType('dyn');
}

function checkAccess(
  node: Node,
  access: Access,
  original: () => CelType,
  checker: Checker,
  scope: VariableScope,
  strictness: Strictness,
): CelType {
  const target = checker.check(access.target, scope);
  const shape = shapeOfType(target.kind === 'optional' ? target.valueType! : target, strictness);
  if (!shape) return original();
  const result =
    access.key === undefined
      ? checkKey(node, shape, checker, scope, strictness)
      : typeOfMember(shape, access.key, access, checker, strictness);
  return access.optional || target.kind === 'optional' ? checker.registry.getOptionalType(result) : result;
}

function checkKey(
  node: Node,
  shape: ObjectShape,
  checker: Checker,
  scope: VariableScope,
  { report }: Strictness,
): CelType {
  const index = (node.args as Node[])[1]!;
  const type = checker.check(index, scope);
  if (type.kind !== 'dyn' && type.name !== 'string')
    report({
      message: `The key of a member of ${shape.name} must be a string, not ${type.name}.`,
      start: index.start,
      end: index.end,
    });
  return checker.getType('dyn');
}

function typeOfMember(
  shape: ObjectShape,
  key: string,
  at: ExpressionPlace,
  checker: Checker,
  { types, report }: Strictness,
): CelType {
  const field = shape.fields.get(key);
  if (field) return checker.getType(types.nameOf(field));
  if (!shape.open) report(noSuchMember(shape, key, at));
  return checker.getType('dyn');
}

/** The library refuses to iterate over a registered type; over the keys of a map it does. */
function overMembers(loop: Node, iterable: Node, strictness: Strictness): void {
  replaceCheck(loop, (original, checker, scope) => {
    if (shapeOfType(checker.check(iterable, scope), strictness))
      iterable.checkedType = checker.getType('map<string, dyn>');
    return original();
  });
}

function strictMacro(node: Node, name: string | undefined, strictness: Strictness): void {
  if (name === 'or' || name === 'orValue') {
    replaceMacroCheck(node, (original, checker, scope) => {
      try {
        return original();
      } catch (error) {
        const [receiver, argument] = macroParts(node).map((part) => checker.check(part, scope)) as [CelType, CelType];
        const value = receiver.valueType;
        if (name === 'orValue' && argument.name === 'null') return checker.getType('dyn');
        if (value && shapeOfType(value, strictness) && (argument.kind === 'map' || shapeOfType(argument, strictness)))
          return name === 'or' ? receiver : value;
        throw error;
      }
    });
  }
}

function checkCall(
  node: Node,
  call: Call,
  original: () => CelType,
  checker: Checker,
  scope: VariableScope,
  strictness: Strictness,
): CelType {
  const { functions, report, types, catalogResults } = strictness;
  if (!functions.has(call.name)) {
    for (const part of [...(call.receiver ? [call.receiver] : []), ...call.args]) checker.check(part, scope);
    report({
      message: `There is no function ${call.name}().`,
      start: node.start,
      end: node.end,
      ...nearest(call.name, functions),
    });
    return checker.getType('dyn');
  }
  const result = checkWithObjectsAsMaps(call, original, checker, strictness);
  if (call.receiver?.checkedType?.name !== 'Catalog') return result;
  const known = lookedUp(call, types.kinds, report) ?? catalogResults.get(call.name)?.();
  return known ? checker.getType(types.nameOf(known)) : result;
}

/** A function that accepts a map also accepts an object. */
function checkWithObjectsAsMaps(
  call: Call,
  original: () => CelType,
  checker: Checker,
  strictness: Strictness,
): CelType {
  try {
    return original();
  } catch (error) {
    const parts = [call.receiver, ...call.args].filter(
      (part) => part?.checkedType && shapeOfType(part.checkedType, strictness),
    ) as Node[];
    if (parts.length === 0) throw error;
    const types = parts.map((part) => part.checkedType!);
    try {
      for (const part of parts) part.checkedType = checker.getType('map<string, dyn>');
      return original();
    } catch {
      for (const [index, part] of parts.entries()) part.checkedType = types[index]!;
      throw error;
    }
  }
}
