import { lintBatches } from './batches.ts';
import { lintCoverage } from './coverage.ts';
import { lintDates } from './dates.ts';
import type { PlanFinding, PlanLintInput } from './finding.ts';
import { lintGates } from './gates.ts';
import { lintLimits } from './limits.ts';

/** What a plan risks (`warning`), or why it cannot finish (`error`); errors first. It evaluates no policies. */
export function lintPlan(input: PlanLintInput): PlanFinding[] {
  const findings = [lintCoverage, lintBatches, lintGates, lintDates, lintLimits].flatMap((lint) => lint(input));
  return findings.sort((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'));
}
