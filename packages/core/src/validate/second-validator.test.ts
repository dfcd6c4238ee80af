import process from 'node:process';
import { registerSchema, unregisterSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value, ValueMap } from '../model/value.ts';
import { value, whole } from '@gradus/testkit/schemas/some-schemas.ts';
import { compileSchema } from './user-schema.ts';

type Verdict = boolean | 'refused' | 'endless';

function ours(of: ValueMap, values: readonly Value[]): Verdict[] {
  const compiled = compileSchema(of);
  return values.map((each) => {
    if (!compiled.ok) return 'refused';
    const errors = compiled.validate(each);
    return errors[0]?.message.startsWith('The document cannot be judged') === true ? 'endless' : errors.length === 0;
  });
}

async function theirs(of: ValueMap, values: readonly Value[]): Promise<Verdict[]> {
  const uri = of['$id'] as string;
  registerSchema(of as Parameters<typeof registerSchema>[0], uri, 'https://json-schema.org/draft/2020-12/schema');
  try {
    const judge = await validate(uri);
    return values.map((each) => {
      try {
        return judge(each as Parameters<typeof judge>[0]).valid;
      } catch (error) {
        if (error instanceof RangeError) return 'endless';
        throw error;
      }
    });
  } finally {
    unregisterSchema(uri);
  }
}

/** How many schemas; the nightly run has more, and a seed of the day. */
const numRuns = Number(process.env['GRADUS_SCHEMAS'] ?? 150);
const seed = Number(process.env['GRADUS_SCHEMAS_SEED'] ?? 51);

test('a document follows a schema where it does for a second validator', { timeout: 14_400_000 }, async () => {
  const counts = { true: 0, false: 0, refused: 0, endless: 0 };
  await fc.assert(
    fc.asyncProperty(whole, fc.array(value, { minLength: 4, maxLength: 8 }), async (of, values) => {
      const found = ours(of, values);
      for (const verdict of found) counts[`${verdict}`]++;
      if (found.includes('refused')) return;
      const expected = await theirs(of, values);
      const isComparable = found.map((verdict, index) => typeof verdict === 'boolean' && expected[index] !== 'endless');
      const compared = (verdicts: readonly Verdict[]): Verdict[] => verdicts.filter((_, index) => isComparable[index]!);
      expect(compared(found)).toEqual(compared(expected));
    }),
    { numRuns, seed },
  );
  // Otherwise it would compare little.
  expect(Math.min(counts.true, counts.false)).toBeGreaterThan(numRuns);
  expect(counts.refused + counts.endless).toBeLessThan(2 * numRuns);
});
