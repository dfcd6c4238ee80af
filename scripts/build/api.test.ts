import { expect, test } from 'vitest';
import { declarationsOf } from './declarations.ts';
import { libraries } from './packages.ts';

test.each(libraries)('the public types of %s are those that were reviewed', async (library) => {
  const update =
    'if the change of the public types is meant, write the file anew: vitest run -u scripts/build/api.test.ts, and review its difference';
  await expect(declarationsOf(library), update).toMatchFileSnapshot(`../../docs/api/${library}.d.ts`);
});
