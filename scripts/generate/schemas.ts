import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaAnnotations } from '../../packages/core/src/model/schema-annotations.ts';
import { type KindSchema, readKindSchemas, readReviewSchema } from './schema-sources.ts';
import { typesOf } from './schema-types.ts';
import { declarationsOf, validatorsOf } from './schema-validators.ts';

const root = new URL('../../', import.meta.url);
const banner = '// Made from packages/core/schemas by scripts/generate/schemas.ts.\n';

/** A string literal in single quotes, as the formatter writes them. */
function literal(text: string): string {
  return `'${JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll("'", String.raw`\'`)}'`;
}

function schemasModule(kinds: readonly KindSchema[]): string {
  const names = kinds.map(({ kind }) => literal(kind)).join(', ');
  const texts = kinds.map(({ kind, bundle }) => `  ${kind}: ${literal(JSON.stringify(bundle))},`);
  const annotations = kinds.map((schema) => ({ kind: schema.kind, ...schemaAnnotations(schema.bundle) }));
  const references = annotations.map(({ kind, references: found }) => {
    const entries = found.map((entry) => `    { pattern: ${literal(entry.pattern)}, kind: ${literal(entry.kind)} },\n`);
    return `  ${kind}: [${entries.length > 0 ? `\n${entries.join('')}  ` : ''}],`;
  });
  const parts = annotations.map(({ kind, parts: found }) => {
    const entries = found.map((part) => {
      const members = Object.entries(part).map(([name, value]) => `${name}: ${literal(value as string)}`);
      return `    { ${members.join(', ')} },\n`;
    });
    return `  ${kind}: [${entries.length > 0 ? `\n${entries.join('')}  ` : ''}],`;
  });
  const authority = annotations.map(({ kind, authority: found }) => `  ${kind}: [${found.map(literal).join(', ')}],`);
  return `${banner}import type { ValueMap } from '../model/value.ts';
import type { PartReference } from '../model/schema-annotations.ts';

/** The kinds of gradus.dev/v1. */
export const ownKinds = [${names}] as const;
export type OwnKind = (typeof ownKinds)[number];

/** Where documents of a kind name other documents, and of which kind these are. */
export const referencePatterns: Readonly<Record<OwnKind, readonly { readonly pattern: string; readonly kind: OwnKind }[]>> = {
${references.join('\n')}
};

/** Where documents of a kind name parts of documents, such as the members of Teams. */
export const partPatterns: Readonly<Record<OwnKind, readonly PartReference[]>> = {
${parts.join('\n')}
};

/** Which fields of a kind belong to authority, as patterns; the empty one is the whole document. */
export const authorityPatterns: Readonly<Record<OwnKind, readonly string[]>> = {
${authority.join('\n')}
};

/** The JSON Schema (2020-12) of each kind, self-contained, as JSON text. */
export const schemaTexts: Readonly<Record<OwnKind, string>> = {
${texts.join('\n')}
};

let parsed: ReadonlyMap<OwnKind, ValueMap> | undefined;

/** The JSON Schema of each kind of gradus.dev/v1, by kind: System, Change and the others. Parsed at the first call. */
export function ownSchemas(): ReadonlyMap<OwnKind, ValueMap> {
  parsed ??= new Map(ownKinds.map((kind) => [kind, JSON.parse(schemaTexts[kind]) as ValueMap]));
  return parsed;
}
`;
}

function dataModule(): string {
  const grading = readFileSync(new URL('packages/core/data/grading.yaml', root), 'utf8');
  return `// Made from packages/core/data by scripts/generate/schemas.ts.

/** The Grading that applies if a project has none, as YAML. */
export const defaultGrading: string = ${literal(grading)};
`;
}

/** What is made from `packages/core/schemas` and `packages/core/data`: texts by path from the root of the repository. */
export async function generateSchemas(): Promise<Map<string, string>> {
  const kinds = readKindSchemas();
  const judged = [...kinds, readReviewSchema()];
  const generated = 'packages/core/src/generated';
  const files = new Map([
    [`${generated}/types.ts`, await typesOf(kinds)],
    [`${generated}/schemas.ts`, schemasModule(kinds)],
    [`${generated}/validators.js`, validatorsOf(judged)],
    [`${generated}/validators.d.ts`, declarationsOf()],
    [`${generated}/data.ts`, dataModule()],
  ]);
  for (const { stem, bundle } of judged)
    files.set(`docs/reference/schemas/${stem}.schema.json`, `${JSON.stringify(bundle, null, 2)}\n`);
  return files;
}

if (import.meta.main) {
  for (const [path, text] of await generateSchemas()) {
    const file = fileURLToPath(new URL(path, root));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
