import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { repositoryRoot, sources } from './sources.ts';

/** The language tells its errors apart, because an operator gets over a failure and never over a budget. */
const tellsThemApart = ['packages/core/src/expression/charges.ts', 'packages/core/src/expression/expression.ts'];

/** Tests for one kind of reason and not for the class of all, or for the name of an error. */
const narrow =
  /instanceof (?:Unknown|BudgetExhausted|EvaluationFailed|TooMuchWork)\b|(?:error|Error\)?)\.name\b|\.constructor\.name\b/;

test('a test for errors by kind or name is recognised', () => {
  for (const line of [
    'if (error instanceof Unknown) return undefined;',
    "if (!['Unknown'].includes((error as Error).name)) throw error;",
    "if (error.name === 'BudgetExhausted')",
  ])
    expect(line).toMatch(narrow);
});

test('what cannot be decided is caught by the class of all reasons, in core and rollout', () => {
  const files = ['packages/core/src', 'packages/rollout/src', 'packages/node/src/rollout'].flatMap(sources);
  const found = files.filter((file) => narrow.test(readFileSync(repositoryRoot + file, 'utf8')));
  // Times out by the name that the platform gives: nothing of this repository.
  expect(found.sort()).toEqual([...tellsThemApart, 'packages/node/src/rollout/bounded-fetch.ts']);
});
