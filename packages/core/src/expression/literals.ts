import { asAccess, asBind, asCall, asComprehension, children, textOf, type Binding, type Node } from './cel-js.ts';
import type { ExpressionProblem, FunctionDefinition } from './definition.ts';
import { nearest } from './nearest.ts';
import { dyn, type Shape } from './shape.ts';
import type { Types } from './types.ts';

/** Shapes of the names in sight. */
type Names = ReadonlyMap<string, Shape>;

export interface Literals {
  readonly types: Types;
  readonly variables: Names;
  /** Functions that look at arguments written out, by name. */
  readonly checked: ReadonlyMap<string, readonly FunctionDefinition[]>;
}

/** Problems of text that is written out: a value that no valid document has, an argument that a function cannot read. Only for a checked expression. */
export function literalProblems(root: Node, literals: Literals): readonly ExpressionProblem[] {
  const problems: ExpressionProblem[] = [];
  visit(root, literals.variables, literals, problems);
  return problems;
}

function visit(node: Node, names: Names, literals: Literals, problems: ExpressionProblem[]): void {
  const comprehension = asComprehension(node);
  const bind = asBind(node);
  if (comprehension) {
    visit(comprehension.iterable, names, literals, problems);
    const inside = new Map(names).set(
      comprehension.variable,
      elementOf(shapeOf(comprehension.iterable, names, literals)),
    );
    for (const part of comprehension.body) visit(part, inside, literals, problems);
  } else if (bind) {
    visit(bind.value, names, literals, problems);
    visit(bind.body, new Map(names).set(bind.variable, boundShape(bind, names, literals)), literals, problems);
  } else {
    checkValues(node, names, literals, problems);
    checkArguments(node, literals, problems);
    for (const child of children(node)) visit(child, names, literals, problems);
  }
}

function checkValues(node: Node, names: Names, literals: Literals, problems: ExpressionProblem[]): void {
  if (node.op !== '==' && node.op !== '!=' && node.op !== 'in') return;
  const [left, right] = node.args as [Node, Node];
  const compare = (literal: Node, shape: Shape): void => {
    const text = textOf(literal);
    if (text === undefined || shape.is !== 'string' || !shape.values || shape.values.has(text)) return;
    const values = [...shape.values];
    problems.push({
      message: `"${text}" is never the value here, which is ${listed(values)}.`,
      start: literal.start,
      end: literal.end,
      ...nearest(text, values),
    });
  };
  if (node.op === 'in') {
    if (right.op === 'list')
      for (const element of right.args as Node[]) compare(element, shapeOf(left, names, literals));
    else if (right.checkedType?.kind === 'list') compare(left, elementOf(shapeOf(right, names, literals)));
  } else {
    compare(right, shapeOf(left, names, literals));
    compare(left, shapeOf(right, names, literals));
  }
}

function listed(values: readonly string[]): string {
  const shown = values.slice(0, 12).map((value) => `"${value}"`);
  return shown.length === 1 && values.length === 1
    ? shown[0]!
    : `one of ${shown.join(', ')}${values.length > shown.length ? ', …' : ''}`;
}

function checkArguments(node: Node, { checked }: Literals, problems: ExpressionProblem[]): void {
  const call = asCall(node);
  const definitions = call && checked.get(call.name);
  if (!definitions) return;
  const parts = call.receiver ? [call.receiver, ...call.args] : call.args;
  const texts = parts.map(textOf);
  const lists = parts.flatMap((part, index) =>
    part.op === 'list' ? (part.args as Node[]).map((element) => ({ index, element })) : [],
  );
  const asked = lists.length === 0 ? [texts] : lists.map(({ index, element }) => texts.with(index, textOf(element)));
  for (const definition of definitions) {
    if (!fits(definition.signature, call.receiver !== undefined, call.args.length)) continue;
    for (const args of asked) {
      const message = args.some((text) => text !== undefined) ? definition.checkLiteral!(args) : undefined;
      if (message !== undefined) return void problems.push({ message, start: node.start, end: node.end });
    }
  }
}

/** Namespaces such as `sets` are receivers as well. */
function fits(signature: string, isMethod: boolean, arity: number): boolean {
  const [, head = '', args = ''] = /^([^(]*)\(([^)]*)\)/.exec(signature) ?? [];
  return (
    head.includes('.') === isMethod && args.split(/,(?![^<]*>)/).filter((arg) => arg.trim() !== '').length === arity
  );
}

const sameList = new Set(['filter', 'distinct', 'sort', 'reverse', 'slice']);
const oneElement = new Set(['first', 'last', 'min', 'max']);

/** What is known about the values of a node; follows what the types of the checker forget, such as the values of an enumeration. */
function shapeOf(node: Node, names: Names, literals: Literals): Shape {
  if (node.op === 'id') return names.get(node.args as string) ?? checkedShape(node, literals);
  const access = asAccess(node);
  if (access) return memberOf(shapeOf(access.target, names, literals), access.key) ?? checkedShape(node, literals);
  const bind = asBind(node);
  if (bind?.each === true) return shapeOf(bind.value, names, literals);
  if (bind) return shapeOf(bind.body, new Map(names).set(bind.variable, boundShape(bind, names, literals)), literals);
  if (node.op === '?:')
    return ofEither((node.args as Node[]).slice(1), names, literals) ?? checkedShape(node, literals);
  const call = asCall(node);
  if (!call?.receiver) return checkedShape(node, literals);
  const receiver = shapeOf(call.receiver, names, literals);
  const comprehension = asComprehension(node);
  if (comprehension && call.name === 'map') {
    const inside = new Map(names).set(comprehension.variable, elementOf(receiver));
    return { is: 'list', element: shapeOf(call.args.at(-1)!, inside, literals) };
  }
  if (sameList.has(call.name) && receiver.is === 'list') return receiver;
  if (oneElement.has(call.name) && receiver.is === 'list') return receiver.element;
  if (call.name === 'value' || call.name === 'or') return receiver.is === 'optional' ? receiver.value : receiver;
  if (call.name === 'orValue')
    return ofEither([call.receiver, call.args[0]!], names, literals) ?? checkedShape(node, literals);
  return checkedShape(node, literals);
}

function boundShape({ value, each }: Binding, names: Names, literals: Literals): Shape {
  const shape = shapeOf(value, names, literals);
  if (each) return elementOf(shape);
  return shape.is === 'optional' ? shape.value : shape;
}

function checkedShape(node: Node, { types }: Literals): Shape {
  return node.checkedType ? types.ofType(node.checkedType) : dyn;
}

/** Optionals are looked through: a member of an optional is asked about as the member. */
function memberOf(shape: Shape, key: string | undefined): Shape | undefined {
  switch (shape.is) {
    case 'object':
      return key === undefined ? undefined : shape.fields.get(key);
    case 'map':
      return shape.value;
    case 'list':
      return shape.element;
    case 'optional':
      return memberOf(shape.value, key);
    default:
      return undefined;
  }
}

function elementOf(shape: Shape): Shape {
  if (shape.is === 'list') return shape.element;
  if (shape.is === 'map') return shape.keys ? { is: 'string', values: shape.keys } : { is: 'string' };
  if (shape.is === 'object')
    return shape.open ? { is: 'string' } : { is: 'string', values: new Set(shape.fields.keys()) };
  return dyn;
}

/** The values of one node or another, where both are known. */
function ofEither(nodes: readonly Node[], names: Names, literals: Literals): Shape | undefined {
  const values = new Set<string>();
  let first: Shape | undefined;
  for (const node of nodes) {
    const text = textOf(node);
    const shape = text === undefined ? shapeOf(node, names, literals) : undefined;
    first ??= shape;
    if (text !== undefined) values.add(text);
    else if (shape?.is === 'string' && shape.values) for (const value of shape.values) values.add(value);
    else return first?.is === 'string' ? { is: 'string' } : first;
  }
  return { is: 'string', values };
}
