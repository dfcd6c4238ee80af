import { readFileSync } from 'node:fs';
import type { Contributor } from '@gradus/core/forge';
import type { Attack, Chapter, AttackGuard } from '../attack.ts';
import { append, edit } from '../edit.ts';
import { proofOfHead } from '../proof.ts';
import { saysAtHead, both, decision, saysDecisions, instead } from '../says.ts';

const change = 'changes/chg-2026-0014.yaml';
const rollout = 'rollouts/checkout-4-2-0.yaml';

const grading = readFileSync(new URL('../../../packages/core/data/grading.yaml', import.meta.url), 'utf8');
/** Four approvals, from anyone. */
const anyFour = edit(
  'approvals: 2',
  'approvals: 4',
)(edit('departments: [development, operations, test, security]', 'departments: []')(grading));

const decided = (replace: string, by: string): AttackGuard => ({
  file: 'packages/core/src/review/decisions.ts',
  replace,
  by,
});
const party = (replace: string, by: string): AttackGuard => ({
  file: 'packages/core/src/review/parties.ts',
  replace,
  by,
});
const department: Attack['stopped'] = ['itil/change-authority/department', 'pending'];
const count: Attack['stopped'] = ['itil/change-authority/count', 'pending'];
const by =
  (author: string, pusher: string): Attack['says'] =>
  (review) => ({
    ...review,
    author: { login: author, bot: false },
    pusher: { login: pusher, bot: false },
  });

const contributedBy =
  (...contributors: readonly Contributor[]): NonNullable<Attack['says']> =>
  (review) => ({ ...review, contributors });

const member = (entry: string): ((text: string) => string) =>
  edit('  representatives:', `    - ${entry}\n  representatives:`);

export const approvals: Chapter = {
  title: 'Approvals',
  attacks: [
    {
      name: 'has no approval from one department',
      says: saysDecisions((all) => all.filter(({ by: { login } }) => login !== 'example-test-1')),
      stopped: department,
      guard: { policy: 'itil/change-authority', validation: 'department' },
    },
    {
      name: 'is approved by its author',
      says: by('example-dev-1', 'example-dev-2')!,
      stopped: department,
      guard: party("part: 'is the author', isExcluded: true", "part: 'is the author', isExcluded: false"),
    },
    {
      name: 'is approved by a second account of its author',
      target: {
        'teams/storefront.yaml': member(
          '{ id: dev-1, department: development, roles: [approver], logins: { github: example-home } }',
        ),
      },
      says: both(by('example-dev-1', 'example-dev-2')!, instead('example-dev-1', 'example-home')),
      stopped: department,
      guard: party('owners.some(({ id }) => ids.includes(id))', 'false'),
    },
    {
      name: 'is approved by the person who pushed last',
      says: by('example-dev-2', 'example-dev-1')!,
      stopped: department,
      guard: party(
        "part: 'pushed the last commit', isExcluded: true",
        "part: 'pushed the last commit', isExcluded: false",
      ),
    },
    {
      name: 'is approved by a contributor who pushed before the last push',
      says: contributedBy({ by: { login: 'example-dev-1', bot: false } }),
      stopped: department,
      guard: party("contributors === 'exclude' ? contributingParties", 'false ? contributingParties'),
    },
    {
      name: 'is approved in a role that a contributor delegated',
      target: {
        'teams/platform.yaml': edit(
          'logins: { github: example-ops-lead }',
          'logins: { github: example-ops-lead }\n      delegations: [{ to: ops-2, from: 2026-03-01, until: 2026-03-09, reason: Leave. }]',
        ),
      },
      says: both(
        contributedBy({ by: { login: 'example-ops-lead', bot: false } }),
        instead('example-ops-lead', 'example-ops-2'),
      ),
      stopped: ['itil/change-authority/role', 'pending'],
      guard: {
        file: 'packages/core/src/review/held-then.ts',
        replace: '=> !delegators.has(delegatedBy)',
        by: '=> true',
      },
    },
    {
      name: 'has a commit whose pusher is unknown and that has no verified signature',
      says: (review, { head }) => ({ ...review, unattributed: [head] }),
      stopped: ['itil/change-authority/count', 'undecided'],
      guard: {
        file: 'packages/core/src/review/contributors.ts',
        replace: 'if (unattributed.length === 0) return undefined;',
        by: 'return undefined;',
      },
    },
    {
      name: 'is approved by its implementer',
      does: { [change]: edit('implementer: dev-2', 'implementer: dev-1') },
      evidence: proofOfHead,
      says: saysAtHead,
      stopped: department,
      guard: {
        file: 'packages/core/src/review/parties-of-change.ts',
        replace: "party(spec['implementer'],",
        by: 'party(undefined,',
      },
    },
    {
      name: 'is approved by its requester',
      does: { [change]: edit('requester: shop-lead', 'requester: dev-1') },
      evidence: proofOfHead,
      says: saysAtHead,
      stopped: department,
      guard: {
        file: 'packages/core/src/review/parties-of-change.ts',
        replace: "party(spec['requester'],",
        by: 'party(undefined,',
      },
    },
    {
      name: 'is approved in a role that its author delegated',
      target: {
        'teams/platform.yaml': edit(
          'logins: { github: example-ops-lead }',
          'logins: { github: example-ops-lead }\n      delegations: [{ to: ops-2, from: 2026-03-01, until: 2026-03-09, reason: Leave. }]',
        ),
      },
      says: both(by('example-ops-lead', 'example-dev-2')!, instead('example-ops-lead', 'example-ops-2')),
      stopped: ['itil/change-authority/role', 'pending'],
      guard: {
        file: 'packages/core/src/review/held-then.ts',
        replace: '=> !delegators.has(delegatedBy)',
        by: '=> true',
      },
    },
    {
      name: 'is approved by a person who is in no Team',
      target: { 'grading.yaml': anyFour },
      says: instead('example-test-1', 'stranger'),
      stopped: count,
      guard: decided("return 'belongs to no Team member; add it to logins';", 'return undefined;'),
    },
    {
      name: 'is approved by an account that several people share',
      target: {
        'grading.yaml': anyFour,
        'teams/storefront.yaml': member(
          '{ id: test-2, department: test, roles: [tester], logins: { github: example-test-1 } }',
        ),
      },
      stopped: count,
      guard: decided("return 'has a login that belongs to several people in the Teams';", 'return undefined;'),
    },
    {
      name: 'is approved by a person who has left',
      target: {
        'grading.yaml': anyFour,
        'teams/storefront.yaml': edit('id: test-1', 'id: test-1\n      leftOn: 2026-03-01'),
      },
      stopped: count,
      guard: {
        ...decided('person.until === undefined || ', ''),
        // It was before the approval that they left.
        and: {
          file: 'packages/core/src/review/held-then.ts',
          replace: 'if (person.until === undefined)',
          by: 'if (false)',
        },
      },
    },
    {
      name: 'is approved by a bot',
      says: instead('example-test-1', 'example-test-1', { by: { login: 'example-test-1', bot: true } }),
      stopped: department,
      guard: party("if (by.bot) return 'is a bot';", ''),
    },
    {
      name: 'is approved by a person who lost write access',
      says: decision('example-test-1', { canWrite: false }),
      stopped: department,
      guard: decided('return canWrite === false', 'return false'),
    },
    {
      name: 'is merged although somebody requested changes',
      says: saysDecisions((all) => [
        ...all,
        { by: { login: 'example-shop-lead', bot: false }, decision: 'changes-requested', at: '2026-03-02T09:50:00Z' },
      ]),
      stopped: ['itil/change-authority/objection', 'pending'],
      guard: { policy: 'itil/change-authority', validation: 'objection' },
    },
    {
      name: 'keeps the approval of a person who has requested changes since',
      says: saysDecisions((all) => [
        ...all,
        { by: { login: 'example-test-1', bot: false }, decision: 'dismissed', at: '2026-03-02T09:50:00Z' },
      ]),
      stopped: department,
      guard: decided('latest.set(key, decision);', 'if (!latest.has(key)) latest.set(key, decision);'),
    },
    {
      name: 'edits a file of the system after the approval',
      does: { [rollout]: append('# faster\n') },
      evidence: proofOfHead,
      stopped: count,
      guard: decided('return approved === subject', 'return true'),
    },
    {
      name: 'edits its plan after the approval',
      does: { [change]: edit(/summary: .*/, 'summary: Something else.') },
      evidence: proofOfHead,
      stopped: count,
      guard: decided('return approved === subject', 'return true'),
    },
    {
      name: 'edits the Rollout of its plan after the approval',
      does: { [rollout]: edit('duration: PT24H', 'duration: PT48H') },
      evidence: proofOfHead,
      stopped: count,
      guard: decided('return approved === subject', 'return true'),
    },
    {
      name: 'uses an old approval to revert what was merged in the meantime',
      target: { 'rollouts/checkout-hotfix.yaml': '# Not before noon.\n' },
      does: { 'rollouts/checkout-hotfix.yaml': null },
      stopped: count,
      guard: {
        file: 'packages/core/src/review/gate-facts.ts',
        replace: 'subject: each.alteration,\n        subjectAt: each.altered',
        by: 'subject: each.subject, subjectAt: each.at',
      },
    },
    {
      name: 'hides its pusher',
      says: (review) => ({ ...review, pusher: { unreadable: 'the job was run again' } }),
      stopped: ['itil/change-authority/count', 'undecided'],
      guard: decided('doubt: approvals.length === 0 ? undefined : (involved.doubt ?? doubt)', 'doubt: undefined'),
    },
  ],
};
