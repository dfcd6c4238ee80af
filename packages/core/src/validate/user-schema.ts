import { isMap, type Value, type ValueMap } from '../model/value.ts';
import { describeErrors } from './describe-errors.ts';
import { Evaluation, Exhausted } from './evaluation.ts';
import { metaSchema } from './meta-schema.ts';
import { checkOf } from './schema-checks.ts';
import type { SchemaError, Validator } from './schema-error.ts';
import type { SchemaCheck } from './schema-node.ts';
import { visit } from './schema-places.ts';
import { schemaProblems } from './schema-problems.ts';
import { resourcesOf } from './schema-resources.ts';
import { formatsOfUsers } from './user-formats.ts';

export type CompiledSchema =
  | { readonly ok: true; readonly validate: Validator }
  | { readonly ok: false; readonly problems: readonly SchemaError[] };

const draft = 'https://json-schema.org/draft/2020-12/schema';

function draftProblem(schema: Value): SchemaError | undefined {
  if (typeof schema === 'boolean') return undefined;
  if (!isMap(schema)) return { pointer: '', message: 'A JSON Schema must be a map, true or false.' };
  const { $schema } = schema;
  if ($schema === undefined || (typeof $schema === 'string' && $schema.replace(/#$/, '') === draft)) return undefined;
  return {
    pointer: '/$schema',
    message: `\`$schema\` is ${JSON.stringify($schema)}; only JSON Schema 2020-12 is supported.`,
    fix: `Set it to "${draft}". Since draft-07, a list of \`items\` was replaced by \`prefixItems\`, and \`definitions\` by \`$defs\`.`,
  };
}

/** Larger ones are made by machines, and ask for more than a document is worth. */
const mostParts = 10_000;

const metaCheck = checkOf(metaSchema);

function partsOf(schema: Value): number {
  let count = 0;
  visit(schema, [], () => void count++);
  return count;
}

function tooLarge(parts: number): SchemaError {
  const grouped = (count: number): string => count.toLocaleString('en');
  return {
    pointer: '',
    message: `This schema is made of ${grouped(parts)} schemas; at most ${grouped(mostParts)} are allowed.`,
    fix: 'Remove the parts that the documents do not need.',
  };
}

/** The errors of a value as messages; a separate message if validation does not end. */
function errorsOf(check: SchemaCheck, value: Value): readonly SchemaError[] {
  const run = new Evaluation();
  try {
    return check(value, undefined, undefined, run, undefined) ? [] : describeErrors(run.errors, value);
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof Exhausted)) throw error;
    const why = error instanceof Exhausted ? error.message : 'which refers to itself in an endless loop';
    return [{ pointer: '', message: `The document cannot be checked against its schema, ${why}.` }];
  }
}

/** A copy in which no two places share an object, as aliases of YAML make them. */
function unshared(value: Value): Value {
  if (Array.isArray(value)) return value.map(unshared);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.keys(value).map((name) => [name, unshared(value[name]!)]));
}

/**
 * Compiles the JSON Schema (2020-12) of a user, without generating code. Patterns run on RE2 with the meaning that ECMA-262 gives
 * them, formats are asserted. What is wrong with the schema, or would be judged wrongly, comes back as problems with pointers into it.
 */
export function compileSchema(schema: Value): CompiledSchema {
  const problems = problemsOf(schema);
  if (problems.length > 0) return { ok: false, problems };
  // The same, said by a map: a map has a place for all that follows.
  const whole = unshared(isMap(schema) ? schema : { allOf: [schema] }) as ValueMap;
  const resources = resourcesOf(whole);
  const found = schemaProblems(whole, new Set(formatsOfUsers.keys()), resources);
  if (found.length > 0) return { ok: false, problems: found };
  const check = checkOf(whole, resources);
  return { ok: true, validate: (value) => errorsOf(check, value) };
}

function problemsOf(schema: Value): readonly SchemaError[] {
  const wrongDraft = draftProblem(schema);
  if (wrongDraft !== undefined) return [wrongDraft];
  const parts = partsOf(schema);
  return parts > mostParts ? [tooLarge(parts)] : errorsOf(metaCheck, schema);
}
