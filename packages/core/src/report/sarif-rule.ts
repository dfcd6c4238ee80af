import type { ReportingDescriptor } from 'sarif';
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { visibleLines } from '../text/escape.ts';
import { rulePage } from './rule-page.ts';

/** `pack/policy/validation`: a rule of SARIF is a validation. */
export function ruleId({ policy, validation }: Finding): string {
  return `${policy}/${validation}`;
}

/** A text that is not ours as a plain text message. §3.11.6: brackets before a parenthesis would be a link. */
export function plain(text: string): string {
  return visibleLines(text).replace(/\[(?=[^\]]{0,1000}\]\()/g, String.raw`\[`);
}

/** SARIF2001: a message ends with a full stop. */
function sentence(title: string): string {
  const trimmed = title.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** `itil/rollback-plan` and `present` become `RollbackPlanPresent`, as SARIF2012 wants it; empty if nothing is left. */
function pascal({ policy, validation }: Finding): string {
  const words = `${policy.slice(policy.indexOf('/') + 1)}-${validation}`.match(/[A-Za-z0-9]+/g) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** What a viewer shows of the rule that a finding breaks. GitHub asks for a full description and for help (GH2012). */
export function ruleOf(report: Report, finding: Finding): ReportingDescriptor {
  const { policy, validation } = finding;
  const known = report.policy(policy);
  const title = plain(sentence(known?.title ?? policy));
  const name = pascal(finding);
  const page = rulePage(policy);
  return {
    id: ruleId(finding),
    ...(name !== '' && { name }),
    shortDescription: { text: title },
    fullDescription: { text: `${title} ${plain(`Asked by the validation ${validation} of ${policy}.`)}` },
    help: { text: plain(known?.help ?? title) },
    ...(page !== undefined && { helpUri: page }),
  };
}
