import { setMember } from '../model/value.ts';
import { entriesOf, nodes, replaceEvaluate, type Node } from './cel-js.ts';

/** Maps that are written out keep every member: the library leaves out some for what they are called. Only between check and first run. */
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
