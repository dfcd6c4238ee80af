import { asBind, asCall, asComprehension, children, type Node } from './cel-js.ts';

/**
 * Functions that convert an instant to another value, which then also changes with time. All other functions that take `now` report until
 * when their result holds.
 */
const passingOn = new Set([
  'plus',
  'minus',
  'elapsed',
  'epoch',
  'formatInstant',
  'timestamp',
  'string',
  'int',
  'type',
  'dyn',
]);

/**
 * Whether an expression itself compares `now` or computes with it. Passing `now` to a function such as `before(now, x)` does not count:
 * such a function reports until when its result holds.
 */
export function handlesNow(root: Node): boolean {
  return handles(root, new Set(['now']));
}

function handles(node: Node, clocks: ReadonlySet<string>): boolean {
  if (isClock(node, clocks)) return true;
  const comprehension = asComprehension(node);
  if (comprehension) {
    const inside = new Set(clocks);
    inside.delete(comprehension.variable);
    return handles(comprehension.iterable, clocks) || comprehension.body.some((part) => handles(part, inside));
  }
  const bind = asBind(node);
  if (bind) {
    const inside = new Set(clocks);
    if (isClock(bind.value, clocks) && !bind.each) return handles(bind.body, inside.add(bind.variable));
    inside.delete(bind.variable);
    return handles(bind.value, clocks) || handles(bind.body, inside);
  }
  const call = asCall(node);
  if (call && !passingOn.has(call.name)) {
    const answered = call.args.filter((arg) => !isClock(arg, clocks));
    return [...(call.receiver ? [call.receiver] : []), ...answered].some((part) => handles(part, clocks));
  }
  return children(node).some((child) => handles(child, clocks));
}

function isClock(node: Node, clocks: ReadonlySet<string>): boolean {
  return node.op === 'id' && clocks.has(node.args as string);
}
