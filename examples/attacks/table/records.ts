import type { Chapter, AttackGuard } from '../attack.ts';
import { edit } from '../edit.ts';
import { proofOfHead } from '../proof.ts';
import { saysDecisions } from '../says.ts';

const open = 'changes/chg-2026-0014.yaml';
const closed = 'changes/chg-2026-0009.yaml';
const question = (policy: string, validation: string): AttackGuard => ({ policy, validation });
const frozen = (validation: string): AttackGuard => question('baseline/history-frozen', validation);

const walk = `apiVersion: gradus.dev/v1
kind: WorkRecord
metadata: { name: walk }
spec:
  type: inspection
  system: newsletter
  at: 2026-02-19T15:30:00+01:00
  by: [dev-2]
  result: fail
  inspection: { checks: [{ component: mailer, aspect: functionality, result: fail }] }
`;

const over = 'changes/chg-2026-0003.yaml';
const rejected = `apiVersion: gradus.dev/v1
kind: Change
metadata: { name: chg-2026-0003, title: A letter each day }
spec: { type: normal, systems: [newsletter], requester: shop-lead }
status:
  state: rejected
  history:
    - { state: draft, at: 2026-02-02T09:00:00+01:00, by: dev-2 }
    - { state: rejected, at: 2026-02-03T09:00:00+01:00, by: dev-2, reason: Too many. }
`;
const again = '    - { state: draft, at: 2026-02-04T09:00:00+01:00, by: dev-2, reason: Once more. }\n';

const draft = `apiVersion: gradus.dev/v1
kind: Change
metadata: { name: walk, title: A walk }
spec: { type: normal, systems: [newsletter], requester: dev-2 }
status: { state: draft, history: [{ state: draft, at: 2026-03-02T09:00:00+01:00, by: dev-2 }] }
`;

export const records: Chapter = {
  title: 'Records and history',
  attacks: [
    {
      name: 'is merged after its planned time',
      does: {},
      now: '2026-03-06T11:00:00Z',
      stopped: ['itil/window-and-freeze/planned', 'pending'],
      guard: question('itil/window-and-freeze', 'planned'),
    },
    {
      name: 'dates a step of its change in the future',
      does: { [open]: edit('at: 2026-03-02T09:40:00+01:00', 'at: 2099-03-02T09:40:00+01:00') },
      stopped: ['itil/transition/past', 'failed'],
      guard: question('itil/transition', 'past'),
    },
    {
      name: 'edits a closed change',
      does: { [closed]: edit(/summary: .*/, 'summary: Something else.') },
      stopped: ['baseline/history-frozen/unchanged', 'failed'],
      guard: frozen('unchanged'),
    },
    {
      name: 'removes a completed change',
      target: { [over]: rejected },
      does: { [over]: null },
      stopped: ['baseline/history-frozen/removed', 'failed'],
      guard: frozen('removed'),
    },
    {
      name: 'renames a completed change',
      target: { [over]: rejected },
      does: { [over]: edit('name: chg-2026-0003', 'name: chg-2026-9003') },
      stopped: ['baseline/history-frozen/removed', 'failed'],
      guard: frozen('removed'),
    },
    {
      name: 'changes the kind of a record',
      target: { 'records/walk.yaml': walk },
      does: { 'records/walk.yaml': draft },
      stopped: ['baseline/history-frozen/removed', 'failed'],
      guard: frozen('removed'),
    },
    {
      name: 'moves a record to a path that is not read',
      target: { 'records/walk.yaml': walk },
      does: { 'records/walk.yaml': null, 'gate/walk.yaml': walk },
      stopped: ['baseline/history-frozen/removed', 'failed'],
      guard: frozen('removed'),
    },
    {
      name: 'rewrites a record of work',
      target: { 'records/walk.yaml': walk },
      does: { 'records/walk.yaml': edit('result: fail', 'result: pass') },
      stopped: ['baseline/history-frozen/unchanged', 'failed'],
      guard: frozen('unchanged'),
    },
    {
      name: 'edits the time at which work was done',
      does: { [open]: edit('2026-02-19T14:30:00+01:00', '2026-02-12T14:30:00+01:00') },
      stopped: ['baseline/history-frozen/history-altered', 'failed'],
      guard: frozen('history-altered'),
    },
    {
      name: 'removes entries from a history',
      does: {
        [open]: (text) =>
          edit(
            'state: implementing\n',
            'state: draft\n',
          )(edit(/ {4}- \{ state: (?:ready|implementing),.*\n/g, '')(text)),
      },
      stopped: ['baseline/history-frozen/history-shortened', 'failed'],
      guard: frozen('history-shortened'),
    },
    {
      name: 'takes a step in the name of another person',
      does: { [open]: edit(/(state: implementing, at: [^,]*, by: )dev-2/, '$1ops-lead') },
      stopped: ['itil/separation-of-duties/own-name', 'failed'],
      guard: question('itil/separation-of-duties', 'own-name'),
    },
    {
      name: 'takes a step that does not exist',
      does: { [over]: edit('state: rejected\n', 'state: draft\n')(rejected) + again },
      stopped: ['itil/transition/step', 'failed'],
      guard: question('itil/transition', 'step'),
    },
    {
      name: 'goes straight to review, so that nobody approves its implementation',
      does: { [open]: reviewed },
      evidence: proofOfHead,
      says: saysDecisions(() => []),
      stopped: ['itil/change-authority/count', 'pending'],
      guard: {
        policy: 'itil/change-authority',
        replace: 'object.status.history[at].state == "implementing" &&',
        by: 'false &&',
      },
    },
  ],
};

function reviewed(text: string): string {
  const entry = '    - { state: review, at: 2026-03-02T09:45:00+01:00, by: dev-2 }\n';
  const actual = 'actual: { start: 2026-03-02T09:41:00+01:00, end: 2026-03-02T09:44:00+01:00 }';
  return edit(
    /$/,
    entry,
  )(
    edit(
      'state: implementing\n',
      'state: review\n',
    )(edit('rollout: checkout-4-2-0\n', `rollout: checkout-4-2-0\n    ${actual}\n`)(text)),
  );
}
