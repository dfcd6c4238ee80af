import type { Chapter, Guard } from '../attack.ts';
import { edit } from '../edit.ts';
import { proofOfHead } from '../proof.ts';
import { decisions } from '../says.ts';

const open = 'changes/chg-2026-0014.yaml';
const closed = 'changes/chg-2026-0009.yaml';
const question = (policy: string, validation: string): Guard => ({ policy, validation });
const frozen = (validation: string): Guard => question('baseline/history-frozen', validation);

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
  title: 'What is written',
  attacks: [
    {
      name: 'edits a closed change',
      does: { [closed]: edit(/summary: .*/, 'summary: Something else.') },
      stopped: ['baseline/history-frozen/unchanged', 'failed'],
      guard: frozen('unchanged'),
    },
    {
      name: 'removes a change that is over',
      target: { [over]: rejected },
      does: { [over]: null },
      stopped: ['baseline/history-frozen/removed', 'failed'],
      guard: frozen('removed'),
    },
    {
      name: 'calls a change that is over by another name',
      target: { [over]: rejected },
      does: { [over]: edit('name: chg-2026-0003', 'name: chg-2026-9003') },
      stopped: ['baseline/history-frozen/removed', 'failed'],
      guard: frozen('removed'),
    },
    {
      name: 'makes a record a document of another kind',
      target: { 'records/walk.yaml': walk },
      does: { 'records/walk.yaml': draft },
      stopped: ['baseline/history-frozen/removed', 'failed'],
      guard: frozen('removed'),
    },
    {
      name: 'moves a record to where nothing is read',
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
      name: 'rewrites when something was done',
      does: { [open]: edit('2026-02-19T14:30:00+01:00', '2026-02-12T14:30:00+01:00') },
      stopped: ['baseline/history-frozen/history-altered', 'failed'],
      guard: frozen('history-altered'),
    },
    {
      name: 'takes entries out of a history',
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
      name: 'takes a step in the name of somebody else',
      does: { [open]: edit(/(state: implementing, at: [^,]*, by: )dev-2/, '$1ops-lead') },
      stopped: ['itil/separation-of-duties/own-name', 'failed'],
      guard: question('itil/separation-of-duties', 'own-name'),
    },
    {
      name: 'takes a step that there is not',
      does: { [over]: edit('state: rejected\n', 'state: draft\n')(rejected) + again },
      stopped: ['itil/transition/step', 'failed'],
      guard: question('itil/transition', 'step'),
    },
    {
      name: 'goes on to review at once, so that nobody is asked about its implementation',
      does: { [open]: reviewed },
      evidence: proofOfHead,
      says: decisions(() => []),
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
