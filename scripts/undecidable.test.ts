import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { repositoryRoot, sources } from './sources.ts';

/** The language distinguishes its errors, because an operator may swallow a failure but never an exhausted budget. */
const tellsThemApart = ['packages/core/src/expression/charges.ts', 'packages/core/src/expression/expression.ts'];

/** Matches tests for a single class of reason instead of the common class, or for the name of an error. */
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

test('undecidable results are caught by the common class, in core and rollout', () => {
  const files = ['packages/core/src', 'packages/rollout/src', 'packages/node/src/rollout'].flatMap(sources);
  const found = files.filter((file) => narrow.test(readFileSync(repositoryRoot + file, 'utf8')));
  // Detects a timeout by the error name of the platform, which is not an error of this repository.
  expect(found.sort()).toEqual([...tellsThemApart, 'packages/node/src/rollout/bounded-fetch.ts']);
});
