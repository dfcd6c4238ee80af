import { expect, test } from 'vitest';
import { BreaksSchema } from '../catalog/doubts.ts';
import { BudgetExhausted, EvaluationFailed, Unknown } from '../expression/definition.ts';
import { TooMuchWork } from '../time/work.ts';
import { undecidedMessage, unlessUndecidable } from './undecidable.ts';

const thrown = (error: unknown) => () =>
  unlessUndecidable(
    () => {
      throw error;
    },
    (why) => undecidedMessage('Could not be decided', why),
  );

test.each([Unknown, BreaksSchema, BudgetExhausted, EvaluationFailed, TooMuchWork])('%o is a reason', (Reason) => {
  expect(thrown(new Reason('the tier is missing.'))()).toBe('Could not be decided: the tier is missing.');
});

test.each([new TypeError('x is undefined'), new RangeError('the stack is full'), new Error('any'), 'text', undefined])(
  '%o is a bug, and passes',
  (bug) => {
    let passed: { readonly error: unknown } | undefined;
    try {
      thrown(bug)();
    } catch (error) {
      passed = { error };
    }
    expect(passed).toEqual({ error: bug });
  },
);

test('an error that only has the name of a reason is a bug', () => {
  const forged = Object.assign(new Error('no reason'), { name: 'Unknown' });
  expect(thrown(forged)).toThrow(forged);
});
