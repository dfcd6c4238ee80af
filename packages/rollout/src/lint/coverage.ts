import { counted, grouped } from '@gradus/core/internal';
import type { PlanFinding, PlanLintInput } from './finding.ts';

/** Stages without targets, and targets without a stage. */
export function lintCoverage({ plan, spec }: PlanLintInput): PlanFinding[] {
  const findings: PlanFinding[] = [];
  const greedy = spec.stages.findIndex(({ selector }) => selector === undefined);
  for (const [index, { name }] of spec.stages.entries()) {
    if (greedy === -1 || index <= greedy) continue;
    const taker = spec.stages[greedy]!.name;
    findings.push({
      rule: 'unreachable-stage',
      level: 'error',
      pointer: `/spec/stages/${index}`,
      stage: name,
      values: { taker },
      message: `${name} never has targets: ${taker} before it has no selector and takes all that are left. Its last batch is all of them.`,
      fix: `Give ${taker} a selector, or make one stage of the two.`,
    });
  }
  if (plan.left.length > 0) {
    const some = plan.left.slice(0, 5).join(', ');
    findings.push({
      rule: 'left-out',
      level: 'warning',
      pointer: '/spec/stages',
      values: { count: plan.left.length },
      message: `${counted(plan.left.length, 'target')} ${plan.left.length === 1 ? 'is' : 'are'} selected by the rollout and by no stage, and keep${plan.left.length === 1 ? 's' : ''} the old version: ${some}${plan.left.length > 5 ? ` and ${grouped(plan.left.length - 5)} more` : ''}.`,
      fix: 'Add a last stage without a selector, or narrow spec.targets.selector.',
    });
  }
  return findings;
}
