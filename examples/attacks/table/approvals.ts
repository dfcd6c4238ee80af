import { readFileSync } from 'node:fs';
import type { Attack, Chapter, Guard } from '../attack.ts';
import { append, edit } from '../edit.ts';
import { proofOfHead } from '../proof.ts';
import { atHead, both, decision, decisions, instead } from '../says.ts';

const change = 'changes/chg-2026-0014.yaml';
const rollout = 'rollouts/checkout-4-2-0.yaml';

const grading = readFileSync(new URL('../../../packages/core/data/grading.yaml', import.meta.url), 'utf8');
/** Four approvals, whoever gives them. */
const anyFour = edit(
  'approvals: 2',
  'approvals: 4',
)(edit('departments: [development, operations, test, security]', 'departments: []')(grading));

const decided = (replace: string, by: string): Guard => ({
  file: 'packages/core/src/review/decisions.ts',
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

const member = (entry: string): ((text: string) => string) =>
  edit('  representatives:', `    - ${entry}\n  representatives:`);

export const approvals: Chapter = {
  title: 'Its approvals',
  attacks: [
    {
      name: 'nobody of one department approved',
      says: decisions((all) => all.filter(({ by: { login } }) => login !== 'example-test-1')),
      stopped: department,
      guard: { policy: 'itil/change-authority', validation: 'department' },
    },
    {
      name: 'is approved by its author',
      says: by('example-dev-1', 'example-dev-2')!,
      stopped: department,
      guard: decided('const actors = [review.author,', 'const actors = ['),
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
      guard: decided('&& first.id === second.id', '&& false'),
    },
    {
      name: 'is approved by whoever pushed to it last',
      says: by('example-dev-2', 'example-dev-1')!,
      stopped: department,
      guard: decided('[review.pusher])', '[])'),
    },
    {
      name: 'is approved by whoever implements it',
      does: { [change]: edit('implementer: dev-2', 'implementer: dev-1') },
      evidence: proofOfHead,
      says: atHead,
      stopped: department,
      guard: {
        policy: 'itil/change-authority',
        replace: 'exists(who, who == "implementer")',
        by: 'exists(who, false)',
      },
    },
    {
      name: 'is approved by whoever asked for it',
      does: { [change]: edit('requester: shop-lead', 'requester: dev-1') },
      evidence: proofOfHead,
      says: atHead,
      stopped: department,
      guard: {
        policy: 'itil/change-authority',
        replace: 'exists(who, who == "requester")',
        by: 'exists(who, false)',
      },
    },
    {
      name: 'is approved in a role that its author handed over',
      target: {
        'teams/platform.yaml': edit(
          'logins: { github: example-ops-lead }',
          'logins: { github: example-ops-lead }\n      delegations: [{ to: ops-2, from: 2026-03-01, until: 2026-03-09 }]',
        ),
      },
      says: both(by('example-ops-lead', 'example-dev-2')!, instead('example-ops-lead', 'example-ops-2')),
      stopped: ['itil/change-authority/role', 'pending'],
      guard: decided('|| delegatedBy !== author)', '|| true)'),
    },
    {
      name: 'is approved by somebody whom no Team knows',
      target: { 'grading.yaml': anyFour },
      says: instead('example-test-1', 'stranger'),
      stopped: count,
      guard: decided("return 'is a member of no Team';", 'return undefined;'),
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
      guard: decided("return 'has a login that the Teams give to several people';", 'return undefined;'),
    },
    {
      name: 'is approved by somebody who has left',
      target: {
        'grading.yaml': anyFour,
        'teams/storefront.yaml': edit('id: test-1', 'id: test-1\n      leftOn: 2026-03-01'),
      },
      stopped: count,
      guard: decided("if (person.left) return 'has left';", ''),
    },
    {
      name: 'is approved by a bot',
      says: instead('example-test-1', 'example-test-1', { by: { login: 'example-test-1', bot: true } }),
      stopped: department,
      guard: decided("if (by.bot) return 'is a bot';", ''),
    },
    {
      name: 'is approved by somebody who lost the right to write',
      says: decision('example-test-1', { canWrite: false }),
      stopped: department,
      guard: decided('return canWrite === false', 'return false'),
    },
    {
      name: 'is merged over an objection',
      says: decisions((all) => [
        ...all,
        { by: { login: 'example-shop-lead', bot: false }, decision: 'changes-requested', at: '2026-03-02T09:50:00Z' },
      ]),
      stopped: ['itil/change-authority/objection', 'pending'],
      guard: { policy: 'itil/change-authority', validation: 'objection' },
    },
    {
      name: 'keeps the approval of somebody who has asked for changes since',
      says: decisions((all) => [
        ...all,
        { by: { login: 'example-test-1', bot: false }, decision: 'dismissed', at: '2026-03-02T09:50:00Z' },
      ]),
      stopped: department,
      guard: decided('latest.set(key, decision);', 'if (!latest.has(key)) latest.set(key, decision);'),
    },
    {
      name: 'alters a file of the system after it was approved',
      does: { [rollout]: append('# faster\n') },
      evidence: proofOfHead,
      stopped: count,
      guard: decided('return approved === subject', 'return true'),
    },
    {
      name: 'alters its plan after it was approved',
      does: { [change]: edit(/summary: .*/, 'summary: Something else.') },
      evidence: proofOfHead,
      stopped: count,
      guard: decided('return approved === subject', 'return true'),
    },
    {
      name: 'takes back under an old approval what was merged meanwhile',
      target: { 'rollouts/checkout-hotfix.yaml': '# Not before noon.\n' },
      does: { 'rollouts/checkout-hotfix.yaml': null },
      stopped: count,
      guard: {
        file: 'packages/core/src/review/gate-facts.ts',
        replace: 'decided(review, each.alteration, each.altered, people)',
        by: 'decided(review, each.subject, each.at, people)',
      },
    },
    {
      name: 'hides who pushed it',
      says: (review) => ({ ...review, pusher: { unreadable: 'the job was run again' } }),
      stopped: ['itil/change-authority/count', 'undecided'],
      guard: {
        file: 'packages/core/src/review/gate-facts.ts',
        replace: 'approvals.length > 0 && isUnreadable(review.pusher)',
        by: 'false',
      },
    },
  ],
};
