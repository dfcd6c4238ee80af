import { asAccess, asBind, asCall, asComprehension, children, literalText, type Node } from './cel-js.ts';
import type { UnsafeHas } from './definition.ts';
import { boundShape, elementOf, shapeOf, type Names } from './known-shape.ts';
import type { Types } from './types.ts';

/** Members that exist, as paths from a variable: `object.spec.design`. */
type Known = ReadonlySet<string>;

interface Asked {
  readonly names: Names;
  readonly source: string;
  readonly types: Types;
  readonly found: UnsafeHas[];
}

/**
 * Every `has(a.b.c)` of a checked expression that throws if `a.b` is absent: the schema does not require `b`, and no condition that is
 * evaluated before has checked it.
 *
 * @param given parsed expressions that are true when this one is evaluated.
 */
export function unsafeHas(
  root: Node,
  source: string,
  { variables, types }: { readonly variables: Names; readonly types: Types },
  given: readonly Node[],
): readonly UnsafeHas[] {
  const found: UnsafeHas[] = [];
  visit(root, new Set(given.flatMap((each) => [...whenTrue(each)])), { names: variables, source, types, found });
  return found;
}

function visit(node: Node, known: Known, asked: Asked): void {
  const comprehension = asComprehension(node);
  const bind = asBind(node);
  if (comprehension) {
    visit(comprehension.iterable, known, asked);
    const element = elementOf(shapeOf(comprehension.iterable, asked.names, asked.types));
    const inside = { ...asked, names: new Map(asked.names).set(comprehension.variable, element) };
    for (const part of comprehension.body) visit(part, without(known, comprehension.variable), inside);
  } else if (bind) {
    visit(bind.value, known, asked);
    const shape = boundShape(bind, asked.names, asked.types);
    const inside = { ...asked, names: new Map(asked.names).set(bind.variable, shape) };
    visit(bind.body, without(known, bind.variable), inside);
  } else if (node.op === '&&' || node.op === '||') {
    const [left, right] = node.args as [Node, Node];
    const told = node.op === '&&' ? whenTrue : whenFalse;
    visit(right, both(known, told(left)), asked);
    // If the right side decides, the library ignores that the left side threw.
    visit(left, isSafe(right, known, asked) ? both(known, told(right)) : known, asked);
  } else if (node.op === '?:') {
    const [condition, yes, no] = node.args as [Node, Node, Node];
    visit(condition, known, asked);
    visit(yes, both(known, whenTrue(condition)), asked);
    visit(no, both(known, whenFalse(condition)), asked);
  } else {
    const path = pathOfHas(node);
    if (path) checkHas(path, known, asked);
    for (const child of children(node)) visit(child, known, asked);
  }
}

function checkHas(path: Node, known: Known, asked: Asked): void {
  let absent: Node | undefined;
  for (let access = asAccess(asAccess(path)!.target); access; access = asAccess(access.target)) {
    const node = parentOf(path, access.target);
    const text = pathText(node);
    if (text !== undefined && known.has(text)) break;
    if (mayBeAbsent(node, asked)) absent = node;
  }
  if (!absent) return;
  const text = (node: Node): string => pathText(node) ?? asked.source.slice(startOf(node), node.end);
  asked.found.push({
    path: text(path),
    absent: text(absent),
    safe: `${safely(path, absent, text)}.hasValue()`,
    start: startOf(path),
    end: path.end,
  });
}

/** The access below `path` whose target is `target`. */
function parentOf(path: Node, target: Node): Node {
  let node = path;
  for (let access = asAccess(node)!; access.target !== target; access = asAccess(node)!) node = access.target;
  return node;
}

function safely(node: Node, absent: Node, text: (node: Node) => string): string {
  const access = asAccess(node)!;
  const before = node === absent ? text(access.target) : safely(access.target, absent, text);
  return node.op === '.' || node.op === '.?' ? `${before}.?${access.key}` : `${before}[?${JSON.stringify(access.key)}]`;
}

/** Access to an optional yields an optional, and an index into a list is not a member access. */
function mayBeAbsent(node: Node, { names, types }: Asked): boolean {
  const { target, key, optional } = asAccess(node)!;
  if (key === undefined || optional || target.checkedType?.kind === 'optional') return false;
  const call = asCall(target);
  if (call?.name === 'orValue' && call.args[0]?.op === 'map') return true;
  const shape = shapeOf(target, names, types);
  if (shape.is === 'object' || (shape.is === 'map' && shape.required)) return !shape.required!.has(key);
  return shape.is === 'map' || shape.is === 'dyn';
}

/** A test for presence that cannot throw. */
function isSafe(node: Node, known: Known, asked: Asked): boolean {
  const isTest = (each: Node): boolean =>
    pathOfHas(each) !== undefined || (['&&', '||', '!_'].includes(each.op) && children(each).every(isTest));
  if (!isTest(node)) return false;
  const found: UnsafeHas[] = [];
  visit(node, known, { ...asked, found });
  return found.length === 0;
}

function whenTrue(node: Node): Known {
  if (node.op === '&&' || node.op === '||') {
    const [left, right] = (node.args as [Node, Node]).map(whenTrue) as [Known, Known];
    return node.op === '&&' ? both(left, right) : shared(left, right);
  }
  if (node.op === '!_') return whenFalse(node.args as Node);
  const path = pathOfHas(node);
  return path ? seen(path) : both(seenBy(node), nameIn(node));
}

function whenFalse(node: Node): Known {
  if (node.op === '&&' || node.op === '||') {
    const [left, right] = (node.args as [Node, Node]).map(whenFalse) as [Known, Known];
    return node.op === '||' ? both(left, right) : shared(left, right);
  }
  if (node.op === '!_') return whenTrue(node.args as Node);
  const path = pathOfHas(node);
  return path ? seen(asAccess(path)!.target) : seenBy(node);
}

/** `"b" in a` proves that `a.b` exists. */
function nameIn(node: Node): Known {
  if (node.op !== 'in') return new Set();
  const [key, map] = node.args as [Node, Node];
  const [name, path] = [literalText(key), pathText(map)];
  return new Set(name === undefined || path === undefined ? [] : [`${path}.${name}`]);
}

/** The members that must exist for the expression to have a value: everything that it reads, except optional parts. */
function seenBy(node: Node): Known {
  const comprehension = asComprehension(node);
  if (comprehension) return seenBy(comprehension.iterable);
  const bind = asBind(node);
  if (bind) return seenBy(bind.value);
  if (['&&', '||'].includes(node.op)) return new Set();
  if (node.op === '?:') return seenBy((node.args as Node[])[0]!);
  const path = pathOfHas(node);
  if (path) return seen(asAccess(path)!.target);
  const call = asCall(node);
  // `or` and `orValue` evaluate their argument only if the receiver has no value.
  const parts = call?.receiver && (call.name === 'or' || call.name === 'orValue') ? [call.receiver] : children(node);
  return parts.map(seenBy).reduce(both, asAccess(node) ? seen(node) : new Set());
}

/** A path and all paths before it. */
function seen(path: Node): Known {
  const found = new Set<string>();
  for (let node = path, access = asAccess(node); access; node = access.target, access = asAccess(node)) {
    const text = pathText(node);
    if (text !== undefined) found.add(text);
  }
  return found;
}

/** `object.spec.design` for literal, non-optional members below a variable. */
function pathText(node: Node): string | undefined {
  if (node.op === 'id') return node.args as string;
  const access = asAccess(node);
  if (access?.key === undefined || access.optional) return undefined;
  const before = pathText(access.target);
  return before === undefined ? undefined : `${before}.${access.key}`;
}

function pathOfHas(node: Node): Node | undefined {
  const call = node.op === 'call' && node.meta.macro ? asCall(node) : undefined;
  return call?.name === 'has' ? call.args[0] : undefined;
}

function startOf(node: Node): number {
  const access = asAccess(node);
  return access ? startOf(access.target) : node.start;
}

function both(a: Known, b: Known): Known {
  return new Set([...a, ...b]);
}

function shared(a: Known, b: Known): Known {
  return new Set([...a].filter((each) => b.has(each)));
}

/** Inside a macro, the name of its variable refers to something else. */
function without(known: Known, variable: string): Known {
  return new Set([...known].filter((path) => path !== variable && !path.startsWith(`${variable}.`)));
}
