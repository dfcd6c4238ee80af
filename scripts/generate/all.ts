import { generateActionTables } from './action-tables.ts';
import { generateAttackTables } from './attack-tables.ts';
import { generateCliReference } from './cli-reference.ts';
import { generateExecutorReference } from './executor-reference.ts';
import { generateFunctionReference } from './function-reference.ts';
import { generateKindReference } from './kind-reference.ts';
import { generateLayerTables } from './layer-tables.ts';
import { generatePacks } from './packs.ts';
import { generatePolicyPages } from './policy-pages.ts';
import { generateSchemas } from './schemas.ts';
import { generateSimulationPicture } from './simulation-picture.ts';

/** Every generated file by its path from the root of the repository. */
export async function generatedFiles(): Promise<Map<string, string>> {
  return new Map([
    ...(await generateSchemas()),
    ...generatePacks(),
    ...generateKindReference(),
    ...generateFunctionReference(),
    ...generateCliReference(),
    ...generateExecutorReference(),
    ...generatePolicyPages(),
    ...generateActionTables(),
    ...generateAttackTables(),
    ...generateLayerTables(),
    ...generateSimulationPicture(),
  ]);
}
