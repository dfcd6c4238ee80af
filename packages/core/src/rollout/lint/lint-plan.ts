import { lintBatches } from './batches.ts';
import { lintCoverage } from './coverage.ts';
import { lintDates } from './dates.ts';
import type { PlanFinding, PlanLintInput } from './finding.ts';
import { lintGates } from './gates.ts';
import { lintLimits } from './limits.ts';

/** What a plan risks, or why it will not get through; errors first. It judges no policy: what a tier demands is for those. */
export function lintPlan(input: PlanLintInput): PlanFinding[] {
  const findings = [lintCoverage, lintBatches, lintGates, lintDates, lintLimits].flatMap((lint) => lint(input));
  return findings.sort((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'));
}
