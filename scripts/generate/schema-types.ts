import { compile } from 'json-schema-to-typescript';
import { type KindSchema, type Schema, isSchema } from './schema-sources.ts';

/** The keywords that a type can express. All others are checks, or descriptions for the reference. */
const shapeKeywords = [
  'title',
  'type',
  'const',
  'enum',
  'required',
  'properties',
  'additionalProperties',
  'items',
  'anyOf',
  '$ref',
];

/** Whether a branch of `anyOf` defines the shape of a value, and not only its required members. */
function saysShape(branch: unknown): boolean {
  return isSchema(branch) && ['type', 'enum', 'const', '$ref', 'properties'].some((keyword) => keyword in branch);
}

/** The part of a schema that a type can say; what a `$ref` names is not copied, so that it keeps its one name. */
function shapeOf(schema: unknown): unknown {
  if (!isSchema(schema)) return schema;
  if (typeof schema['$ref'] === 'string') return { $ref: schema['$ref'].replace('#/$defs/', '#/definitions/') };
  const shape: Schema = {};
  for (const keyword of shapeKeywords) {
    const value = schema[keyword];
    if (value === undefined) continue;
    if (keyword === 'properties')
      shape[keyword] = Object.fromEntries(
        Object.entries(value as Schema).map(([name, member]) => [name, shapeOf(member)]),
      );
    else if (keyword === 'anyOf') {
      const branches = value as readonly unknown[];
      if (branches.some(saysShape)) shape[keyword] = branches.map(shapeOf);
    } else shape[keyword] = shapeOf(value);
  }
  return shape;
}

/** TypeScript interfaces, one a kind, and `Documents`, which has them by kind. */
export async function typesOf(kinds: readonly KindSchema[]): Promise<string> {
  const definitions: Schema = {};
  const properties: Schema = {};
  for (const { kind, bundle } of kinds) {
    for (const [name, definition] of Object.entries(bundle['$defs'] as Schema)) definitions[name] = shapeOf(definition);
    definitions[kind] = { ...(shapeOf(bundle) as Schema), description: bundle['description'] };
    properties[kind] = { $ref: `#/definitions/${kind}` };
  }
  const documents: Schema = {
    title: 'Documents',
    description: 'The document of each kind.',
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
    definitions,
  };
  const text = await compile(documents as Parameters<typeof compile>[0], 'Documents', {
    bannerComment: '// Made from packages/core/schemas by scripts/generate/schemas.ts.',
    unknownAny: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  return text.replaceAll(/^export (interface|type) (\w+)/gm, (whole, keyword: string, name: string) =>
    exported.has(name) ? whole : `${keyword} ${name}`,
  );
}

/** Types that code uses by name. The others are parts of these, and their names would clash with other names. */
const exported: ReadonlySet<string> = new Set([
  'Amount',
  'ApprovalGate',
  'Documents',
  'EvidenceJob',
  'EvidenceKey',
  'Gate',
  'Grading',
  'Growth',
  'LabelCondition',
  'Metric',
  'ProjectEvidence',
  'ProjectGate',
  'ProjectRollouts',
  'RolloutDependency',
  'RolloutOrder',
  'RolloutSpec',
  'Selector',
  'Stage',
  'Team',
  'Threshold',
  'WindowGate',
]);
