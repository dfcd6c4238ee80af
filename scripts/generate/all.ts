import { generatePacks } from './packs.ts';
import { generateSchemas } from './schemas.ts';

/** Every generated file by its path from the root of the repository. */
export async function generated(): Promise<Map<string, string>> {
  return new Map([...(await generateSchemas()), ...generatePacks()]);
}
