import { asAccess, asBind, asComprehension, children, type Node } from './cel-js.ts';

/** Variables for which the member that is read counts, not the whole variable. */
const namespaces = new Set(['data', 'params', 'variables']);

/**
 * The variables that an expression reads, with shadowing by macros taken into account. They include the member if it is a literal
 * (`data.contacts`), and otherwise only the name.
 */
export function readsOf(root: Node, variables: ReadonlySet<string>): ReadonlySet<string> {
  const reads = new Set<string>();
  collect(root, new Set(), variables, reads);
  return reads;
}

function collect(node: Node, bound: ReadonlySet<string>, variables: ReadonlySet<string>, reads: Set<string>): void {
  const comprehension = asComprehension(node);
  const bind = asBind(node);
  if (comprehension) {
    collect(comprehension.iterable, bound, variables, reads);
    for (const part of comprehension.body) collect(part, new Set(bound).add(comprehension.variable), variables, reads);
    return;
  }
  if (bind) {
    collect(bind.value, bound, variables, reads);
    collect(bind.body, new Set(bound).add(bind.variable), variables, reads);
    return;
  }
  const access = asAccess(node);
  if (access?.key !== undefined && access.target.op === 'id') {
    const name = access.target.args as string;
    if (namespaces.has(name) && variables.has(name) && !bound.has(name)) return void reads.add(`${name}.${access.key}`);
  }
  if (node.op === 'id') {
    const name = node.args as string;
    if (variables.has(name) && !bound.has(name)) reads.add(name);
    return;
  }
  for (const child of children(node)) collect(child, bound, variables, reads);
}
