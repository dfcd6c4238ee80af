import { children, nodes, type Node } from './cel-js.ts';

/** Nodes that one step pays for. The body of an ordinary comprehension has fewer. */
const nodesOfStep = 32;

/**
 * Steps for one iteration over some expressions: one, or more if they are long, so that no step represents much time or memory. Parts
 * that run only in some iterations also count.
 */
export function turnCost(body: readonly Node[]): number {
  return 1 + Math.floor(body.reduce((size, part) => size + sizeOf(part), 0) / nodesOfStep);
}

const sizes = new WeakMap<Node, number>();

/** Nodes of an expression. Each element of a literal takes memory each time, and counts as several nodes. */
function sizeOf(root: Node): number {
  const known = sizes.get(root);
  if (known !== undefined) return known;
  // Parents come first, so a walk from the end visits every part before its parent.
  for (const node of [...nodes(root)].reverse()) {
    let size = 1;
    const parts = children(node);
    if (node.op === 'list' || node.op === 'map') size += parts.length * 3;
    for (const part of parts) size += sizes.get(part) ?? 0;
    sizes.set(node, size);
  }
  return sizes.get(root)!;
}
