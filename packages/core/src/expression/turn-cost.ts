import { children, nodes, type Node } from './cel-js.ts';

/** Nodes that one step pays for. The body of an ordinary comprehension has fewer. */
const nodesOfStep = 32;

/**
 * Steps for one turn over some expressions: one, and more if they are long, so that no step represents much time or memory. Parts
 * that run only in some turns count, too.
 */
export function turnCost(body: readonly Node[]): number {
  return 1 + Math.floor(body.reduce((size, part) => size + sizeOf(part), 0) / nodesOfStep);
}

const sizes = new WeakMap<Node, number>();

/** Nodes of an expression. What a literal lists takes memory each time, and counts as several. */
function sizeOf(root: Node): number {
  const known = sizes.get(root);
  if (known !== undefined) return known;
  // Parents come first, so that from the end every part is known before what it is part of.
  for (const node of [...nodes(root)].reverse()) {
    let size = 1;
    const parts = children(node);
    if (node.op === 'list' || node.op === 'map') size += parts.length * 3;
    for (const part of parts) size += sizes.get(part) ?? 0;
    sizes.set(node, size);
  }
  return sizes.get(root)!;
}
