import type { SchemaCompiler } from '../policy/user-schemas.ts';

/** Loads the JSON Schema compiler that projects with their own schemas need. Pass the result to `check` as `compileSchema`. */
export async function loadSchemaCompiler(): Promise<SchemaCompiler> {
  const { compileSchema } = await import('../validate/user-schema.ts');
  return compileSchema;
}
