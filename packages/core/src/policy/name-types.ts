import type { Expression, TypeReference } from '../expression/definition.ts';
import { factTypes } from '../expression/facts.ts';
import type { Shape } from '../expression/shape.ts';
import type { Pattern } from '../load/pattern.ts';
import { isMap, type Value } from '../model/value.ts';
import type { CompileWorld } from './world.ts';
import type { Scope } from './policy.ts';
import type { PolicySpec } from './policy-spec.ts';
import { schemaAt } from './schema-at.ts';

/** The types of the names that all expressions of a policy can use. The kind is the empty string if there is none. */
export function baseTypes(
  kind: string,
  scope: Scope,
  spec: PolicySpec,
  world: CompileWorld,
): Record<string, TypeReference> {
  const document: TypeReference = kind === '' ? { cel: 'dyn' } : { kind };
  const data: Value = {
    type: 'object',
    properties: Object.fromEntries(world.data),
    required: [...world.data.keys()],
    additionalProperties: false,
  };
  return {
    ...factTypes,
    ...(scope === 'document' && { object: document, oldObject: document }),
    ...(scope !== 'diff' && { file: factTypes.file, oldFile: factTypes.oldFile }),
    variables: { members: {} },
    params: spec.params?.schema === undefined ? { cel: 'dyn' } : { schema: spec.params.schema },
    data: { schema: data },
  };
}

/** The types of the names that `each` adds. */
export function itemTypes(
  kind: string,
  each: Pattern | Expression,
  world: CompileWorld,
): Record<string, TypeReference> {
  const schema = kind === '' || !('segments' in each) ? undefined : schemaAt(world.kinds.get(kind) ?? true, each);
  const item: TypeReference =
    schema !== undefined ? { schema } : 'segments' in each ? { cel: 'dyn' } : elementsOf(each);
  const root: TypeReference = kind === '' ? { cel: 'dyn' } : { kind };
  return {
    item,
    oldItem: item,
    key: { cel: 'dyn' },
    index: { cel: 'int' },
    parents: parentsOf(kind, each, world),
    root,
  };
}

/** Of a list that an expression gives. */
function elementsOf({ gives }: Expression): TypeReference {
  const shape = 'shape' in gives ? (gives.shape as Shape) : undefined;
  return shape?.is === 'list' ? { shape: shape.element } : { cel: 'dyn' };
}

/** What the outer stars match: of one type where there is one. */
function parentsOf(kind: string, each: Pattern | Expression, world: CompileWorld): TypeReference {
  const any: TypeReference = { cel: 'list<dyn>' };
  if (kind === '' || !('segments' in each) || each.segments.filter(({ star }) => star).length !== 2) return any;
  const outer = each.segments.slice(0, each.segments.findIndex(({ star }) => star) + 1);
  const schema = schemaAt(world.kinds.get(kind) ?? true, { text: '', segments: outer });
  if (!isMap(schema)) return any;
  const { $defs, ...items } = schema;
  return { schema: { type: 'array', items, ...($defs !== undefined && { $defs }) } };
}
