import { asAccess, asBind, asCall, asComprehension, literalText, type Binding, type Node } from './cel-js.ts';
import { dyn, union, type Shape } from './shape.ts';
import type { Types } from './types.ts';

/** Shapes of the names in scope. */
export type Names = ReadonlyMap<string, Shape>;

const sameList = new Set(['filter', 'distinct', 'sort', 'reverse', 'slice']);
const oneElement = new Set(['first', 'last', 'min', 'max']);

/** The result of a checked expression: the type that the checker sees, with everything else that is known. */
export function resultShape(root: Node, variables: Names, types: Types): Shape {
  const shape = refined(checkedShape(root, types), shapeOf(root, variables, types));
  return isModest(shape) ? shape : dyn;
}

/** The maximum nesting of lists and maps that gets a type; a chain of variables could otherwise nest them until memory is exhausted. */
const deepest = 32;
const mostParts = 2_000;

function isModest(root: Shape): boolean {
  let left = mostParts;
  const fits = (shape: Shape, depth: number): boolean => {
    if (--left < 0 || depth > deepest) return false;
    switch (shape.is) {
      case 'dyn':
        return shape.known === undefined || fits(shape.known, depth);
      case 'list':
        return fits(shape.element, depth + 1);
      case 'optional':
        return fits(shape.value, depth + 1);
      case 'map':
        return (
          fits(shape.value, depth + 1) && [...(shape.fields?.values() ?? [])].every((field) => fits(field, depth + 1))
        );
      default:
        return true;
    }
  };
  return fits(root, 0);
}

function refined(type: Shape, known: Shape): Shape {
  if (type.is === 'dyn') return known.is === 'dyn' ? known : { is: 'dyn', known };
  if (type.is === 'optional')
    return { is: 'optional', value: refined(type.value, known.is === 'optional' ? known.value : known) };
  if (type.is === 'list' && known.is === 'list') return { is: 'list', element: refined(type.element, known.element) };
  if (type.is === 'map' && known.is === 'map') return { ...known, value: refined(type.value, known.value) };
  return type.is === 'string' && known.is === 'string' ? known : type;
}

/** What is known about the values of a node, including facts that the types of the checker lose, such as the values of an enumeration. */
export function shapeOf(node: Node, names: Names, types: Types): Shape {
  const shape = followed(node, names, types);
  if (shape.is !== 'dyn') return shape;
  return shape.known ?? checkedShape(node, types);
}

function followed(node: Node, names: Names, types: Types): Shape {
  if (node.op === 'id') return names.get(node.args as string) ?? checkedShape(node, types);
  const access = asAccess(node);
  if (access) return memberOf(shapeOf(access.target, names, types), access.key) ?? checkedShape(node, types);
  const bind = asBind(node);
  if (bind?.each === true) return shapeOf(bind.value, names, types);
  if (bind) return shapeOf(bind.body, new Map(names).set(bind.variable, boundShape(bind, names, types)), types);
  if (node.op === '?:') return ofEither((node.args as Node[]).slice(1), names, types) ?? checkedShape(node, types);
  if (node.op === 'map') return writtenMap(node, names, types);
  if (node.op === 'list') return { is: 'list', element: ofAll(node.args as Node[], names, types) };
  if (node.op === '+' && node.checkedType?.kind === 'list') return ofAll(node.args as Node[], names, types);
  const call = asCall(node);
  if (!call?.receiver) return checkedShape(node, types);
  const receiver = shapeOf(call.receiver, names, types);
  const comprehension = asComprehension(node);
  if (comprehension && call.name === 'map') {
    const inside = new Map(names).set(comprehension.variable, elementOf(receiver));
    return { is: 'list', element: shapeOf(call.args.at(-1)!, inside, types) };
  }
  if (sameList.has(call.name) && receiver.is === 'list') return receiver;
  if (call.name === 'flatten' && call.args.length === 0 && receiver.is === 'list')
    return receiver.element.is === 'list' ? receiver.element : checkedShape(node, types);
  if (oneElement.has(call.name) && receiver.is === 'list') return receiver.element;
  if (call.name === 'value' || call.name === 'or') return receiver.is === 'optional' ? receiver.value : receiver;
  if (call.name === 'orValue')
    return ofEither([call.receiver, call.args[0]!], names, types) ?? checkedShape(node, types);
  return checkedShape(node, types);
}

export function boundShape({ value, each }: Binding, names: Names, types: Types): Shape {
  const shape = shapeOf(value, names, types);
  if (each) return elementOf(shape);
  return shape.is === 'optional' ? shape.value : shape;
}

function checkedShape(node: Node, types: Types): Shape {
  return node.checkedType ? types.ofType(node.checkedType) : dyn;
}

function writtenMap(node: Node, names: Names, types: Types): Shape {
  const entries = node.args as readonly (readonly [Node, Node])[];
  const fields = new Map<string, Shape>();
  for (const [key, value] of entries) {
    const text = literalText(key);
    if (text === undefined) return checkedShape(node, types);
    fields.set(text, shapeOf(value, names, types));
  }
  const type = checkedShape(node, types);
  const keys = new Set(fields.keys());
  return { is: 'map', value: type.is === 'map' ? type.value : dyn, keys, fields, required: keys };
}

function ofAll(nodes: readonly Node[], names: Names, types: Types): Shape {
  return nodes.length === 0 ? dyn : nodes.map((node) => shapeOf(node, names, types)).reduce(union);
}

/** Optionals are unwrapped: a member of an optional is looked up like a plain member. */
function memberOf(shape: Shape, key: string | undefined): Shape | undefined {
  switch (shape.is) {
    case 'object':
      return key === undefined ? undefined : shape.fields.get(key);
    case 'map':
      return (key === undefined ? undefined : shape.fields?.get(key)) ?? shape.value;
    case 'list':
      return shape.element;
    case 'optional':
      return memberOf(shape.value, key);
    default:
      return undefined;
  }
}

export function elementOf(shape: Shape): Shape {
  if (shape.is === 'list') return shape.element;
  if (shape.is === 'map') return shape.keys ? { is: 'string', values: shape.keys } : { is: 'string' };
  if (shape.is === 'object')
    return shape.open ? { is: 'string' } : { is: 'string', values: new Set(shape.fields.keys()) };
  return dyn;
}

/** The values of one node or another, if both are known. */
function ofEither(nodes: readonly Node[], names: Names, types: Types): Shape | undefined {
  const isEmptyList = (node: Node): boolean => node.op === 'list' && (node.args as Node[]).length === 0;
  const shapes = nodes
    .filter((node) => !isEmptyList(node))
    .map((node): Shape => {
      const text = literalText(node);
      return text === undefined ? shapeOf(node, names, types) : { is: 'string', values: new Set([text]) };
    });
  const either = shapes.length === 0 ? dyn : shapes.reduce(union);
  return either.is === 'dyn' ? undefined : either;
}
