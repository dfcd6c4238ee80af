import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { isMap, type Value } from '../model/value.ts';
import { describeErrors } from './describe-errors.ts';
import { linearErrors } from './linear-errors.ts';
import { linearPattern } from './linear-pattern.ts';
import { Exhausted, metered, schemaMeter, type SchemaMeter } from './metered-schema.ts';
import type { SchemaError, Validator } from './schema-error.ts';
import { visit } from './schema-places.ts';
import { schemaProblems } from './schema-problems.ts';
import { uniqueItems } from './unique-items.ts';

export type CompiledSchema =
  | { readonly ok: true; readonly validate: Validator }
  | { readonly ok: false; readonly problems: readonly SchemaError[] };

const draft = 'https://json-schema.org/draft/2020-12/schema';
const unbounded = new Set(['byte', 'binary', 'password']);
/** Some of the formats' patterns take time quadratic in the text; no date, address or name is longer than this. */
const longestFormatted = 2048;

type Format = (typeof fullFormats)[keyof typeof fullFormats];

function bounded(format: Format): (text: string) => boolean {
  const test =
    format instanceof RegExp
      ? (text: string) => format.test(text)
      : typeof format === 'function'
        ? format
        : typeof format === 'object' && 'validate' in format
          ? format.validate
          : () => true;
  const judge = test instanceof RegExp ? (text: string) => test.test(text) : (test as (text: string) => boolean);
  return (text) => text.length <= longestFormatted && judge(text);
}

function createAjv(meter: SchemaMeter): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    messages: false,
    // schemaProblems has looked for what strict mode finds, and says where it is.
    strict: false,
    logger: false,
    // A member called `constructor` is one of the document, not of JavaScript.
    ownProperties: true,
    validateSchema: false,
    code: {
      regExp: Object.assign((pattern: string) => linearPattern(pattern), { code: 'linearPattern' }),
      process: linearErrors,
    },
  });
  ajv.removeKeyword('uniqueItems').addKeyword(uniqueItems).addKeyword(meter.keyword);
  for (const [name, format] of Object.entries(fullFormats) as [string, Format][]) {
    const ofNumbers = typeof format === 'object' && 'type' in format && format.type === 'number';
    ajv.addFormat(
      name,
      ofNumbers || unbounded.has(name) ? (format as never) : { type: 'string', validate: bounded(format) },
    );
  }
  return ajv;
}

function draftProblem(schema: Value): SchemaError | undefined {
  if (typeof schema === 'boolean') return undefined;
  if (!isMap(schema)) return { pointer: '', message: 'A JSON Schema is a map, or true or false.' };
  const { $schema } = schema;
  if ($schema === undefined || (typeof $schema === 'string' && $schema.replace(/#$/, '') === draft)) return undefined;
  return {
    pointer: '/$schema',
    message: `\`$schema\` is ${JSON.stringify($schema)}; schemas are read as JSON Schema 2020-12 only.`,
    fix: `Set it to "${draft}". Since draft-07, a list of \`items\` has become \`prefixItems\`, and \`definitions\` has become \`$defs\`.`,
  };
}

/** ajv takes a millisecond for each. */
const mostParts = 10_000;

function partsOf(schema: Value): number {
  let count = 0;
  visit(schema, [], () => void count++);
  return count;
}

function tooLarge(parts: number): SchemaError {
  const grouped = (count: number): string => count.toLocaleString('en');
  return {
    pointer: '',
    message: `This schema is made of ${grouped(parts)} schemas; at most ${grouped(mostParts)} are taken.`,
    fix: 'Take out what the documents do not need.',
  };
}

function problemsOf(schema: Value, ajv: Ajv2020): readonly SchemaError[] {
  const wrongDraft = draftProblem(schema);
  if (wrongDraft !== undefined) return [wrongDraft];
  const parts = partsOf(schema);
  if (parts > mostParts) return [tooLarge(parts)];
  if (ajv.validateSchema(schema as object | boolean) !== true) return describeErrors(ajv.errors ?? [], schema);
  return schemaProblems(schema, new Set(Object.keys(fullFormats)));
}

function messageOf(error: unknown): string {
  if (error instanceof RangeError) return 'it refers to itself without end';
  return error instanceof Error ? error.message : String(error);
}

/**
 * Compiles the JSON Schema (2020-12) of a user. Patterns run on RE2, formats are asserted. What is wrong with the schema comes
 * back as problems with pointers into it. Loads ajv, which takes about a tenth of a second: import this module only when needed.
 */
export function compileSchema(schema: Value): CompiledSchema {
  const meter = schemaMeter();
  const ajv = createAjv(meter);
  try {
    const problems = problemsOf(schema, ajv);
    if (problems.length > 0) return { ok: false, problems };
    const valid = ajv.compile(metered(schema) as object | boolean);
    const validate: Validator = (value) => {
      meter.begin();
      try {
        return valid(value) ? [] : describeErrors(valid.errors ?? [], value);
      } catch (error) {
        if (!(error instanceof RangeError || error instanceof Exhausted)) throw error;
        const why = error instanceof Exhausted ? error.message : 'which refers to itself without end';
        return [{ pointer: '', message: `The document cannot be judged by its schema, ${why}.` }];
      }
    };
    return { ok: true, validate };
  } catch (error) {
    return { ok: false, problems: [{ pointer: '', message: `The schema cannot be compiled: ${messageOf(error)}.` }] };
  }
}
