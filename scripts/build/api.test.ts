import { expect, test } from 'vitest';
import { packageDeclarations } from './declarations.ts';
import { publicDoors } from './packages.ts';

test.each(publicDoors)('the types of %s are those that were reviewed: $1.name', async (library, door) => {
  const update =
    'if the change of the public types is meant, write the file anew: vitest run -u scripts/build/api.test.ts, and review its difference';
  const file = `../../docs/api/${library}${door.name === 'index' ? '' : `-${door.name}`}.d.ts`;
  await expect(packageDeclarations(library, door), update).toMatchFileSnapshot(file);
});
