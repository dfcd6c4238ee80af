import type { Attack, Chapter, Edits, AttackGuard } from '../attack.ts';
import { edit } from '../edit.ts';

const core = (file: string, replace: string, by: string): AttackGuard => ({
  file: `packages/core/src/validate/${file}`,
  replace,
  by,
});
const wrong: Attack['stopped'] = ['gradus/document/schema', 'failed'];

/** A target with its own kind of documents, which follow a schema. */
const following = (schema: string): Edits => ({
  'gradus.yaml': edit(
    'spec:',
    "spec:\n  documents:\n    - { paths: ['deliveries/**'], kind: Delivery, identity: file.path, schema: delivery.schema.json }",
  ),
  'delivery.schema.json': schema,
});
const delivering = (document: string): Edits => ({ 'deliveries/new.json': document });
const list = (length: number, entry: string): string => `[${Array.from({ length }, () => entry).join(',')}]`;

export const schemas: Chapter = {
  title: 'Schemas',
  attacks: [
    {
      name: 'has a step that is defined only in a branch of the schema that fails',
      target: following(
        '{"properties": {"steps": {"anyOf": [{"prefixItems": [true, {"const": "approve"}], "minItems": 2}, true], "unevaluatedItems": false}}}',
      ),
      does: delivering('{"steps": ["delete the backups"]}'),
      stopped: wrong,
      guard: core('keywords/branches.ts', 'if (valid) seen.add(branch);', 'seen.add(branch);'),
    },
    {
      name: 'hides a second word behind a no-break space',
      target: following('{"properties": {"approver": {"pattern": "^\\\\S+$"}}}'),
      does: delivering('{"approver": "ops-lead\u00a0nobody"}'),
      stopped: wrong,
      guard: core('linear-pattern.ts', 'new RE2JS(ecmaToRe2(pattern))', 'new RE2JS(pattern)'),
    },
    {
      name: 'sets the member that JavaScript uses as the prototype',
      target: following('{"properties": {"__proto__": {"const": "none"}}}'),
      does: delivering('{"__proto__": {"isAdmin": true}}'),
      stopped: wrong,
      guard: core(
        'keywords/maps.ts',
        'new Map(Object.keys(members).map(',
        "new Map(Object.keys(members).filter((name) => name !== '__proto__').map(",
      ),
    },
    {
      name: 'nests lists so that its schema would never finish',
      target: following(
        '{"$ref": "#/$defs/tree", "$defs": {"tree": {"allOf": [{"items": {"$ref": "#/$defs/tree"}}, {"items": {"$ref": "#/$defs/tree"}}]}}}',
      ),
      does: delivering(`${'['.repeat(40)}${']'.repeat(40)}`),
      stopped: wrong,
      guard: core('evaluation.ts', 'if (this.#left < 0) throw new Exhausted();', ''),
      otherwise: 'stalled',
    },
    {
      name: 'is wrong in tens of thousands of places',
      target: following('{"items": {"required": ["owner"]}}'),
      does: delivering(list(100_000, '{}')),
      stopped: wrong,
      guard: core('evaluation.ts', 'mostErrors = 1000;', 'mostErrors = 1_000_000;'),
      otherwise: 'stalled',
    },
  ],
};
