import type { Attack, Chapter, AttackGuard } from '../attack.ts';
import { edit } from '../edit.ts';
import { proofOfHead } from '../proof.ts';
import { saysAtHead, both, instead } from '../says.ts';

const change = 'changes/chg-2026-0014.yaml';
const platform = 'teams/platform.yaml';
const role: Attack['stopped'] = ['itil/change-authority/role', 'pending'];

/** What is granted only by an entry that meets its schema. */
const granting = (type: string): AttackGuard => ({
  file: 'packages/core/src/authority/members.ts',
  replace: `granting: broken === undefined ? (${type}) : undefined`,
  by: `granting: ${type}`,
});
const undelegated: AttackGuard = {
  file: 'packages/core/src/review/held-then.ts',
  replace: '=> !delegators.has(delegatedBy)',
  by: '=> true',
};

/** The change authority delegates to ops-2. */
const delegating = (more: string): ((text: string) => string) =>
  edit(
    'logins: { github: example-ops-lead }',
    `logins: { github: example-ops-lead }\n      delegations: [{ to: ops-2, from: 2026-03-01, until: 2026-03-09${more} }]`,
  );
const standIn = instead('example-ops-lead', 'example-ops-2');

export const peoplesRights: Chapter = {
  title: 'People and roles',
  attacks: [
    {
      name: 'is approved with a delegation whose list of roles is empty',
      target: { [platform]: delegating(', reason: Leave., roles: ') },
      says: standIn,
      stopped: role,
      guard: granting('value as unknown as Delegation'),
    },
    {
      name: 'is approved with a delegation without a reason',
      target: { [platform]: delegating('') },
      says: standIn,
      stopped: role,
      guard: granting('value as unknown as Delegation'),
    },
    {
      name: 'is approved by a member whose entry violates the schema of Teams',
      target: {
        [platform]: edit('roles: [implementer, requester]', 'roles: [change-authority, owner]'),
      },
      says: standIn,
      stopped: role,
      guard: granting('entry as unknown as Member'),
    },
    {
      name: 'is approved in a role that was merged after the approval',
      target: { [platform]: delegating(', reason: Leave.') },
      says: instead('example-ops-lead', 'example-ops-2', { at: '2026-03-02T08:00:00Z' }),
      stopped: role,
      guard: {
        file: 'packages/core/src/review/held-then.ts',
        replace: 'approval.holds.filter(isOld)',
        by: 'approval.holds',
      },
    },
    {
      name: 'is approved in a role that the requester delegated',
      target: { [platform]: delegating(', reason: Leave.') },
      does: { [change]: edit('requester: shop-lead', 'requester: ops-lead') },
      evidence: proofOfHead,
      says: both(saysAtHead, standIn),
      stopped: role,
      guard: undelegated,
    },
    {
      name: 'is approved in a role that the implementer delegated',
      target: { [platform]: delegating(', reason: Leave.') },
      does: { [change]: edit('implementer: dev-2', 'implementer: ops-lead') },
      evidence: proofOfHead,
      says: both(saysAtHead, standIn),
      stopped: role,
      guard: undelegated,
    },
    {
      name: 'is approved in a role that its pusher delegated',
      target: { [platform]: delegating(', reason: Leave.') },
      says: both(standIn, (review) => ({ ...review, pusher: { login: 'example-ops-lead', bot: false } })),
      stopped: role,
      guard: undelegated,
    },
  ],
};
