import type { SchemaCompiler } from './policy/user-schemas.ts';

/** The compiler of users' JSON Schemas. Loaded when asked for: ajv takes longer to load than most checks take to run. */
export async function loadSchemaCompiler(): Promise<SchemaCompiler> {
  const { compileSchema } = await import('./validate/user-schema.ts');
  return compileSchema;
}
