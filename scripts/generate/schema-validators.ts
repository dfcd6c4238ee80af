import { fileURLToPath } from 'node:url';
import Ajv2020, { _ } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { buildSync } from 'esbuild';
import { formatChecks } from '../../packages/core/src/validate/formats.ts';
import { linearErrors } from './linear-errors.ts';
import { uniqueItems } from './unique-items.ts';
import { type KindSchema, type Schema, baseUrl, isSchema, rewrite } from './schema-sources.ts';

const validateFolder = fileURLToPath(new URL('../../packages/core/src/validate/', import.meta.url));

/** How the schemas of our own kinds are compiled. Their patterns are trusted and linear, so the native engine can run them. */
function ownAjv(): InstanceType<typeof Ajv2020.Ajv2020> {
  const ajv = new Ajv2020.Ajv2020({
    allErrors: true,
    verbose: true,
    messages: false,
    strict: true,
    // It does not look beyond the schema object itself, so that `required` in a branch fails; a test looks further.
    strictRequired: false,
    allowUnionTypes: true,
    // A function for each definition: inlined, they make the module four times as large and slower to load.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: _`ownFormats` },
  });
  for (const keyword of ['x-ref', 'x-authority', 'x-expected']) ajv.addKeyword(keyword);
  ajv.removeKeyword('uniqueItems').addKeyword(uniqueItems);
  for (const [name, format] of Object.entries(formatChecks)) ajv.addFormat(name, format);
  return ajv;
}

const annotations = new Set(['title', 'description', 'default', 'examples', 'x-ref', 'x-authority']);

/** A schema without keywords that assert nothing, because ajv copies every schema into its code. */
function checksOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(checksOf);
  if (!isSchema(schema)) return schema;
  const kept = Object.entries(schema).filter(([keyword]) => !annotations.has(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => {
      const named = isSchema(value) && ['properties', '$defs', 'dependentSchemas'].includes(keyword);
      return [
        keyword,
        named
          ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, checksOf(member)]))
          : checksOf(value),
      ];
    }),
  );
}

const sharedId = `${baseUrl}shared`;

/** Points `$ref` at the one schema that has the definitions of all kinds, so that each is compiled once. */
function toShared(schema: unknown): unknown {
  return rewrite(schema, (part) =>
    typeof part['$ref'] === 'string' ? { ...part, $ref: sharedId + part['$ref'] } : part,
  );
}

/** One module that exports `validators`, a function for each kind and one for a review. Of ours it imports the formats, whose readers are those of the engine. */
export function validatorsOf(kinds: readonly KindSchema[]): string {
  const ajv = ownAjv();
  const shared: Schema = {};
  for (const { bundle } of kinds) {
    const { $defs, ...own } = checksOf(bundle) as Schema;
    Object.assign(shared, $defs);
    ajv.addSchema(toShared(own) as Schema);
  }
  ajv.addSchema({ $id: sharedId, $defs: shared });
  const ids = Object.fromEntries(kinds.map(({ kind, bundle }) => [kind, String(bundle['$id'])]));
  const functions = linearErrors(standaloneCode.default(ajv, ids)).replaceAll(/^export const /gm, 'const ');
  const code = `import { formatChecks as ownFormats } from 'own-formats';\n${functions}\nexport const validators = { ${Object.keys(ids).join(', ')} };`;
  const { outputFiles } = buildSync({
    stdin: { contents: code, resolveDir: validateFolder, sourcefile: 'validators.js' },
    bundle: true,
    write: false,
    external: ['own-formats'],
    format: 'esm',
    target: 'es2024',
    // Without white space, so that the formatting of the sources has no effect.
    minify: true,
    lineLimit: 160,
    absWorkingDir: validateFolder,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return (
    '// Made from packages/core/schemas by scripts/generate/schemas.ts, with ajv (MIT) and fast-deep-equal (MIT) inside.\n' +
    outputFiles[0]!.text.replace(/(['"])own-formats\1/, "'../validate/formats.ts'")
  );
}

export function declarationsOf(): string {
  return `// Made from packages/core/schemas by scripts/generate/schemas.ts.
import type { RawError } from '../model/raw-error.ts';
import type { OwnKind } from './schemas.ts';

/** Says whether a value is valid; where it is not, \`errors\` says why until the next call. */
export interface StandaloneValidator {
  (value: unknown): boolean;
  errors?: null | readonly RawError[];
}

export declare const validators: Readonly<Record<OwnKind | 'Review', StandaloneValidator>>;
`;
}
