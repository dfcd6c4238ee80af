import { literalText, type CelType, type Checker, type Node, type VariableScope } from './cel-js.ts';
import { noSuchMember, shapeOfType, type Strictness } from './strictness.ts';

/** Objects are plain maps when an expression runs, so operators that compare or join maps accept them, although the checker sees different types. */
export function checkEquality(
  node: Node,
  original: () => CelType,
  checker: Checker,
  scope: VariableScope,
  strictness: Strictness,
): CelType {
  const [left, right] = (node.args as Node[]).map((side) => checker.check(side, scope)) as [CelType, CelType];
  const comparable =
    (left === right && left.kind === 'message') || bothMaps(left, right, checker, strictness) !== undefined;
  return comparable ? checker.getType('bool') : original();
}

/** The type of a value that is either, where the checker sees two types of objects, or null, and values are plain maps. */
function bothMaps(left: CelType, right: CelType, checker: Checker, strictness: Strictness): CelType | undefined {
  if (left.name === 'null' || right.name === 'null') return checker.getType('dyn');
  if (left.kind === right.kind && (left.kind === 'list' || left.kind === 'optional')) {
    const inner = bothMaps(left.valueType!, right.valueType!, checker, strictness);
    if (!inner) return undefined;
    return left.kind === 'list' ? checker.getType(`list<${inner.name}>`) : checker.registry.getOptionalType(inner);
  }
  const isObject = (type: CelType): boolean => shapeOfType(type, strictness) !== undefined;
  const isMapLike = (type: CelType): boolean => type.kind === 'map' || type.kind === 'dyn' || isObject(type);
  const either = isMapLike(left) && isMapLike(right) && (isObject(left) || isObject(right));
  return either ? checker.getType('dyn') : undefined;
}

/** Both branches of a choice, both lists of a sum. */
export function checkEither(
  node: Node,
  original: () => CelType,
  checker: Checker,
  scope: VariableScope,
  strictness: Strictness,
): CelType {
  try {
    return original();
  } catch (error) {
    const [left, right] = (node.args as Node[]).slice(-2).map((side) => checker.check(side, scope)) as [
      CelType,
      CelType,
    ];
    if (node.op === '+' && (left.kind !== 'list' || right.kind !== 'list')) throw error;
    const either = bothMaps(left, right, checker, strictness);
    if (!either) throw error;
    return either;
  }
}

export function checkMembership(
  node: Node,
  original: () => CelType,
  checker: Checker,
  scope: VariableScope,
  strictness: Strictness,
): CelType {
  const [key, map] = node.args as [Node, Node];
  const shape = shapeOfType(checker.check(map, scope), strictness);
  const type = checker.check(key, scope);
  const list = map.checkedType!;
  if (list.kind === 'list' && bothMaps(type, list.valueType!, checker, strictness)) return checker.getType('bool');
  if (!shape || (type.kind !== 'dyn' && type.name !== 'string')) return original();
  const text = literalText(key);
  if (text !== undefined && !shape.open && !shape.fields.has(text)) strictness.report(noSuchMember(shape, text, key));
  return checker.getType('bool');
}
