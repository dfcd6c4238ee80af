import { readFileSync, readdirSync } from 'node:fs';
import { load } from 'js-yaml';

/** A JSON Schema as data. */
export type Schema = { [keyword: string]: unknown };

/** The schemas of one kind, with everything that they refer to inside. */
export interface KindSchema {
  readonly kind: string;
  /** kebab-case of the kind, the stem of its published file. */
  readonly stem: string;
  readonly bundle: Schema;
}

const folder = new URL('../../packages/core/schemas/', import.meta.url);
/** The order in which people meet them: rules, reference, plan, record. */
const order = [
  'Project',
  'Policy',
  'Grading',
  'System',
  'Team',
  'Calendar',
  'MaintenancePlan',
  'Change',
  'Rollout',
  'WorkRecord',
  'Waiver',
];

export const baseUrl = 'https://gradus.dev/schemas/v1/';

export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Copies a schema; `each` returns the replacement of an object, children first. */
export function rewrite(value: unknown, each: (schema: Schema) => unknown): unknown {
  if (Array.isArray(value)) return value.map((element) => rewrite(element, each));
  if (!isSchema(value)) return value;
  return each(Object.fromEntries(Object.entries(value).map(([key, member]) => [key, rewrite(member, each)])));
}

function readSources(): Map<string, Schema> {
  const sources = new Map<string, Schema>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.schema.yaml'))
    .sort()) {
    const schema = load(readFileSync(new URL(file, folder), 'utf8'));
    if (!isSchema(schema)) throw new Error(`${file} holds no schema.`);
    // An unquoted comma in a flow map silently starts another key without a value.
    rewrite(schema, (part) => {
      for (const [key, member] of Object.entries(part))
        if (member === null) throw new Error(`${file}: ${JSON.stringify(key)} has no value; quote the text before it.`);
      return part;
    });
    sources.set(file, schema);
  }
  return sources;
}

/** Follows `file#/$defs/name` and `#/$defs/name`, and puts all that is reached into the bundle's own `$defs`. */
function bundle(file: string, sources: ReadonlyMap<string, Schema>): Schema {
  const found = new Map<string, { from: string; schema: unknown }>();
  const adopt = (schema: unknown, home: string): unknown =>
    rewrite(schema, (part) => {
      if (typeof part['$ref'] !== 'string') return part;
      const [, target, name] = /^([^#]*)#\/\$defs\/(\w+)$/.exec(part['$ref']) ?? [];
      if (name === undefined) throw new Error(`${home}: cannot follow ${part['$ref']}.`);
      const from = target === '' || target === undefined ? home : target;
      const defs = sources.get(from)?.['$defs'];
      if (!isSchema(defs) || defs[name] === undefined) throw new Error(`${home}: ${part['$ref']} does not exist.`);
      const known = found.get(name);
      if (known !== undefined && known.from !== from) throw new Error(`${known.from} and ${from} both define ${name}.`);
      if (known === undefined) {
        const entry: { from: string; schema: unknown } = { from, schema: undefined };
        found.set(name, entry);
        entry.schema = adopt(defs[name], from);
      }
      return { ...part, $ref: `#/$defs/${name}` };
    });
  const { $schema, $defs: _, ...rest } = sources.get(file) ?? {};
  const body = adopt(rest, file) as Schema;
  const names = [...found.keys()].sort();
  const stem = stemOf(String(rest['title']));
  return {
    $schema,
    $id: `${baseUrl}${stem}.schema.json`,
    ...body,
    $defs: Object.fromEntries(names.map((name) => [name, found.get(name)?.schema])),
  };
}

function stemOf(kind: string): string {
  return kind.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

/** The schema of the file that `--review` reads. It is not a kind of document, but is validated in the same way. */
export function readReviewSchema(): KindSchema {
  return { kind: 'Review', stem: 'review', bundle: bundle('review.schema.yaml', readSources()) };
}

/** Reads `packages/core/schemas`: one file a kind, in capitals; the others hold what kinds share. */
export function readKindSchemas(): readonly KindSchema[] {
  const sources = readSources();
  const kinds = [...sources.keys()]
    .filter((file) => /^[A-Z]/.test(file))
    .map((file) => file.replace('.schema.yaml', ''));
  const missing = kinds.filter((kind) => !order.includes(kind));
  if (missing.length > 0)
    throw new Error(`Say in scripts/generate/schema-sources.ts where ${missing.join(', ')} comes in the order.`);
  return order.map((kind) => ({ kind, stem: stemOf(kind), bundle: bundle(`${kind}.schema.yaml`, sources) }));
}
