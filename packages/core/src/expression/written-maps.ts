import { setMember } from '../model/value.ts';
import { entriesOf, nodes, replaceEvaluate, type Node } from './cel-js.ts';

/** Makes map literals keep every member: the library drops members with certain names. Only between check and first run. */
export function writeMaps(root: Node): void {
  for (const node of nodes(root)) {
    if (node.op !== 'map') continue;
    replaceEvaluate(node, () => (evaluator, self, frame) => {
      const map: Record<string, unknown> = {};
      for (const [key, value] of entriesOf(self))
        setMember(map, String(evaluator.run(key, frame)), evaluator.run(value, frame));
      return map;
    });
  }
}
