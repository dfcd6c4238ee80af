import { asAccess, asBind, asCall, asComprehension, children, literalText, type Node } from './cel-js.ts';
import type { ExpressionProblem, FunctionDefinition } from './definition.ts';
import { lookedAt } from './look-ups.ts';
import { nearest } from './nearest.ts';
import { boundShape, elementOf, shapeOf, type Names } from './known-shape.ts';
import type { Shape } from './shape.ts';
import { noSuchMember } from './strictness.ts';
import type { Types } from './types.ts';

export interface Literals {
  readonly types: Types;
  readonly variables: Names;
  /** Functions that check literal arguments, by name. */
  readonly checked: ReadonlyMap<string, readonly FunctionDefinition[]>;
}

/**
 * Problems of literals: a value that no valid document has, a member that the types of the checker do not know, an argument that a
 * function cannot read. Only for a checked expression.
 */
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
      elementOf(shapeOf(comprehension.iterable, names, literals.types)),
    );
    for (const part of comprehension.body) visit(part, inside, literals, problems);
  } else if (bind) {
    visit(bind.value, names, literals, problems);
    visit(bind.body, new Map(names).set(bind.variable, boundShape(bind, names, literals.types)), literals, problems);
  } else {
    checkValues(node, names, literals, problems);
    checkMember(node, names, literals, problems);
    checkArguments(node, literals, problems);
    for (const child of children(node)) visit(child, names, literals, problems);
  }
}

function checkValues(node: Node, names: Names, literals: Literals, problems: ExpressionProblem[]): void {
  const compare = (literal: Node, shape: Shape): void => {
    const text = literalText(literal);
    if (text === undefined || shape.is !== 'string' || !shape.values || shape.values.has(text)) return;
    const values = [...shape.values];
    problems.push({
      message: `"${text}" is not a possible value here; the values are ${listed(values)}.`,
      start: literal.start,
      end: literal.end,
      ...nearest(text, values),
    });
  };
  const call = asCall(node);
  if (call?.receiver?.checkedType?.name === 'Catalog' && call.args.length === 3)
    compare(call.args[2]!, lookedAt(call, literals.types.kinds));
  if (node.op !== '==' && node.op !== '!=' && node.op !== 'in') return;
  const [left, right] = node.args as [Node, Node];
  if (node.op === 'in') {
    if (right.op === 'list')
      for (const element of right.args as Node[]) compare(element, shapeOf(left, names, literals.types));
    else if (right.checkedType?.kind === 'list') compare(left, elementOf(shapeOf(right, names, literals.types)));
  } else {
    compare(right, shapeOf(left, names, literals.types));
    compare(left, shapeOf(right, names, literals.types));
  }
}

/** A map literal can be read with any key, because its members are visible. */
function checkMember(node: Node, names: Names, literals: Literals, problems: ExpressionProblem[]): void {
  const access = asAccess(node);
  if (access?.key === undefined || access.target.op === 'map') return;
  const { key, start, end } = access;
  const shape = shapeOf(access.target, names, literals.types);
  const inside = shape.is === 'optional' ? shape.value : shape;
  if (inside.is === 'object' && !inside.open && !inside.fields.has(key))
    problems.push(noSuchMember(inside, key, access));
  if (inside.is === 'map' && inside.keys && !inside.keys.has(key)) {
    const message = `There is no member "${key}" here; the members are ${[...inside.keys].join(', ') || 'none'}.`;
    problems.push({ message, start, end, ...nearest(key, inside.keys) });
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
  const texts = parts.map(literalText);
  const lists = parts.flatMap((part, index) =>
    part.op === 'list' ? (part.args as Node[]).map((element) => ({ index, element })) : [],
  );
  const asked =
    lists.length === 0 ? [texts] : lists.map(({ index, element }) => texts.with(index, literalText(element)));
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
