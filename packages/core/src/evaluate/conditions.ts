import type { Condition } from '../model/explanation.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Policy } from '../policy/policy.ts';
import { ask } from './ask.ts';
import { enforcing } from './enforcement.ts';
import type { Facts } from './facts.ts';
import { drafter } from './finding.ts';
import type { Met } from './session.ts';

/**
 * Every condition of the given documents of the head and of the change as a whole, including the conditions that are met. They are
 * evaluated again with separate budgets, so that a verdict is the same whether it is explained or not. For an unmet condition, the finding
 * is that of the verdict, with its state against the base and its waiver.
 */
export function conditionsOf(
  policies: readonly Policy[],
  facts: Facts,
  verdict: Verdict,
  about: (document: Document) => boolean,
): Condition[] {
  const ordered = [...policies].sort((a, b) => (a.id < b.id ? -1 : 1));
  const enforce = enforcing(facts.enforcement, facts.verb, facts.authority);
  const draft = drafter(facts.head.view, facts.base?.view, enforce);
  const told = new Map(findingsOf(verdict).map((finding) => [finding.fingerprint, finding]));
  const exhausted = Map.groupBy(
    findingsOf(verdict).filter(({ validation }) => validation === 'budget'),
    ({ policy }) => policy,
  );
  return ordered.flatMap((policy): Condition[] => {
    // If the whole run could not decide something, evaluating less does not decide it either.
    const spent = exhausted.get(policy.id);
    if (spent) return spent.map((finding) => unmet(policy, finding));
    const met: Met[] = [];
    const asked = ask([policy], facts.head, facts.base, facts, { about, met: (condition) => met.push(condition) });
    const findings = asked.raws.flatMap((raw) => {
      const finding = draft.ofAnswer(raw)?.finding;
      const condition = finding && unmet(policy, told.get(finding.fingerprint) ?? repeatedIn(verdict, finding));
      return condition ? [{ ...condition, ...(raw.answer.found !== undefined && { found: raw.answer.found }) }] : [];
    });
    return [...findings, ...met.flatMap(metCondition)];
  });

  function metCondition({ policy, validation, document, found }: Met): Condition[] {
    const path = document?.file.path ?? '';
    const enforcement = enforce({
      policy: policy.id,
      default: policy.enforcement,
      path,
      ...(document && { document }),
    });
    if (enforcement === 'off') return [];
    return [
      {
        policy: policy.id,
        title: policy.title,
        validation,
        enforcement,
        ...(document && { document: { kind: document.kind, name: document.name } }),
        ...(found !== undefined && { found }),
      },
    ];
  }
}

/** A finding that was joined to another one is not in the verdict. It is as new as the finding that names it. */
function repeatedIn(verdict: Verdict, finding: Finding): Finding {
  const { policy, validation, document, location } = finding;
  const other = findingsOf(verdict).find(
    (each) =>
      each.repeatedBy?.includes(`${policy}/${validation}`) === true &&
      each.document?.kind === document?.kind &&
      each.document?.name === document?.name &&
      each.location.path === location.path,
  );
  return other === undefined ? finding : { ...finding, state: other.state };
}

function unmet({ id, title }: Pick<Policy, 'id' | 'title'>, finding: Finding): Condition {
  const { validation, enforcement, document } = finding;
  return { policy: id, title, validation, enforcement, ...(document && { document }), finding };
}

function findingsOf({ findings, waived, undecided }: Verdict): Finding[] {
  return [...findings, ...waived, ...undecided].filter(({ state }) => state !== 'fixed');
}
