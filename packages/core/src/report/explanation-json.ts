import type { Condition, ExplainedChange, Explanation } from '../model/explanation.ts';
import { conditionState } from './condition-state.ts';

/** The member `gate` of the JSON report. Members are written in this order. */
export function explanationJson({ request, changes }: Explanation): object {
  return {
    request: {
      author: request.author,
      systems: request.systems.map(({ name, files }) => ({ name, files })),
      named: request.named,
      automation: request.automation,
      reverts: request.reverts,
      conditions: request.conditions.map(condition),
    },
    changes: changes.map(change),
  };
}

function change(each: ExplainedChange): object {
  return {
    name: each.name,
    title: each.title,
    type: each.type,
    state: each.state,
    systems: each.systems,
    tier: each.tier,
    subject: each.subject,
    conditions: each.conditions.map(condition),
    approvals: each.approvals.map(({ login, person, departments, roles, at, commit, refused }) => ({
      login,
      person,
      stands: refused === undefined,
      refused,
      departments,
      roles,
      at,
      commit,
    })),
    objections: each.objections,
    tests: each.tests.map(({ type, state, why, sources }) => ({
      type,
      state,
      why,
      sources: sources.map(({ source, result, at, refused }) => ({ source, result, at, refused })),
    })),
    windows: each.windows.map(({ calendar, name, kind, allows, holds, from, until }) => ({
      calendar,
      name,
      kind,
      allows,
      holds,
      from,
      until,
    })),
    unknown: each.unknown,
  };
}

/** Unmet conditions are listed in full among the findings, under their fingerprint. */
function condition(each: Condition): object {
  const { policy, validation, enforcement, document, found, finding } = each;
  return {
    policy,
    validation,
    state: conditionState(each),
    enforcement,
    document: document && { kind: document.kind, name: document.name },
    found,
    message: finding?.message,
    fingerprint: finding?.fingerprint,
  };
}
