import { lintBatches } from './batches.ts';
import { lintCoverage } from './coverage.ts';
import { lintDates } from './dates.ts';
import type { PlanFinding, PlanLintInput, PlanRule } from './finding.ts';
import { lintGates } from './gates.ts';
import { lintLimits } from './limits.ts';
import { lintQueries } from './queries.ts';
import { lintWindows } from './windows.ts';

/** What a plan risks (`warning`), or why it cannot finish (`error`); errors first. It evaluates no policies. */
export function lintPlan(input: PlanLintInput): PlanFinding[] {
  const findings = [lintCoverage, lintBatches, lintGates, lintQueries, lintWindows, lintDates, lintLimits].flatMap(
    (lint) => lint(input),
  );
  const isClear = findings.some(({ rule, level }) => level === 'error' && reasonsToNeverEnd.has(rule));
  const told = findings.filter(({ rule }) => !(isClear && rule === 'never-ends'));
  return told.sort((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'));
}

/** They say more than that no window opens. */
const reasonsToNeverEnd: ReadonlySet<PlanRule> = new Set(['windows-apart', 'no-calendar']);
