import { readFileSync } from 'node:fs';
import type { Attack, Chapter } from '../attack.ts';
import { edit } from '../edit.ts';
import { saysAtHead, both, saysDecisions } from '../says.ts';

const system = `apiVersion: gradus.dev/v1
kind: System
metadata: { name: promotions, title: Prices for a week }
spec: { owner: storefront, tier: 1, lifecycle: production, paths: [promotions/**] }
`;
const coats = 'promotions/coats.yaml';
const declared = { 'systems/promotions.yaml': system, [coats]: 'price: 10\n' };

const emergency = `apiVersion: gradus.dev/v1
kind: Change
metadata: { name: fire, title: Put out a fire }
spec: { type: emergency, systems: [promotions], requester: dev-2, links: { incident: INC-7 } }
status:
  state: implementing
  history:
    - { state: draft, at: 2026-02-02T09:00:00+01:00, by: dev-2 }
    - { state: ready, at: 2026-02-02T09:01:00+01:00, by: dev-2 }
    - { state: implementing, at: 2026-02-02T09:02:00+01:00, by: dev-2 }
`;

const grading = readFileSync(new URL('../../../packages/core/data/grading.yaml', import.meta.url), 'utf8');
const withBot = (expires: string): string => `${grading.trimEnd()}
  templates:
    - { name: prices, title: New prices, expires: ${expires}, approvals: 0 }
  automation:
    - { name: pricer, logins: { github: 'pricer[bot]' }, paths: ['promotions/*.yaml'], tiers: [1], changeType: standard, template: prices }
`;
const bot = { login: 'pricer[bot]', bot: true };
const byBot: Attack['says'] = (review) => ({ ...review, author: bot, pusher: bot, decisions: [] });
const undone: Attack['stopped'] = ['itil/change-required/change', 'failed'];
const onlyBy = (login: string): NonNullable<Attack['says']> =>
  both(
    saysDecisions(([first]) => [{ ...first!, by: { login, bot: false } }]),
    saysAtHead,
  );

export const exemptions: Chapter = {
  title: 'Bots, reverts and emergencies',
  attacks: [
    {
      name: 'pushes to the branch of a bot',
      target: { ...declared, 'grading.yaml': withBot('2026-06-01') },
      from: 'target',
      does: { [coats]: 'price: 1\n' },
      says: (review) => ({ ...review, author: bot, decisions: [] }),
      stopped: undone,
      guard: {
        file: 'packages/core/src/review/gate-facts.ts',
        replace: 'const known = [author, pusher,',
        by: 'const known = [author,',
      },
    },
    {
      name: 'pushes to the branch of a bot, and lets the bot push last',
      target: { ...declared, 'grading.yaml': withBot('2026-06-01') },
      from: 'target',
      does: { [coats]: 'price: 1\n' },
      says: (review) => ({
        ...review,
        author: bot,
        pusher: bot,
        contributors: [{ by: { login: 'example-dev-1', bot: false } }],
        decisions: [],
      }),
      stopped: undone,
      guard: {
        file: 'packages/core/src/review/gate-facts.ts',
        replace: 'contributors.map(({ by }) => by)',
        by: '[]',
      },
    },
    {
      name: 'lets a bot edit files that it is not allowed to edit',
      target: { ...declared, 'grading.yaml': withBot('2026-06-01') },
      from: 'target',
      does: { [coats]: 'price: 1\n', 'promotions/run.sh': 'rm -r /\n' },
      says: byBot,
      stopped: undone,
      guard: {
        file: 'packages/core/src/review/automation.ts',
        replace: 'files.every((path) =>',
        by: 'files.some((path) =>',
      },
    },
    {
      name: 'lets a bot edit a system of another tier',
      target: {
        ...declared,
        'systems/promotions.yaml': edit('tier: 1', 'tier: 0')(system),
        'grading.yaml': withBot('2026-06-01'),
      },
      from: 'target',
      does: { [coats]: 'price: 1\n' },
      says: byBot,
      stopped: undone,
      guard: {
        file: 'packages/core/src/review/automation.ts',
        replace: 'tiers.every((tier) => tier !== undefined && numbers.has(tier))',
        by: 'true',
      },
    },
    {
      name: 'lets a bot use an expired template',
      target: { ...declared, 'grading.yaml': withBot('2026-03-01') },
      from: 'target',
      does: { [coats]: 'price: 1\n' },
      says: byBot,
      stopped: ['itil/exempt-authority/template', 'failed'],
      guard: { policy: 'itil/exempt-authority', validation: 'template' },
    },
    {
      name: 'reverts a merge without the approval of the change authority',
      target: [declared, { [coats]: 'price: 9\n' }],
      from: 'target',
      does: { [coats]: 'price: 10\n' },
      says: onlyBy('example-ops-2'),
      stopped: ['itil/exempt-authority/role', 'pending'],
      guard: { policy: 'itil/exempt-authority', validation: 'role' },
    },
    {
      name: 'reverts more than the last merge, and claims to be a revert',
      target: [declared, { [coats]: 'price: 9\n' }, { [coats]: 'price: 8\n' }],
      from: 'target',
      does: { [coats]: 'price: 10\n' },
      says: onlyBy('example-ops-lead'),
      stopped: undone,
      guard: {
        file: 'packages/node/src/git/revert.ts',
        replace: 'return isBefore && touched.length === paths.length ? { commit, at } : undefined;',
        by: 'if (isBefore && touched.length === paths.length) return { commit, at };',
      },
    },
    {
      name: 'reverts an old merge',
      target: [declared, { [coats]: 'price: 9\n' }],
      from: 'target',
      does: { [coats]: 'price: 10\n' },
      says: onlyBy('example-ops-lead'),
      now: '2026-03-04T09:00:00Z',
      stopped: undone,
      guard: {
        file: 'packages/core/src/review/gate-facts.ts',
        replace: 'until !== undefined && now.getTime() < until ?',
        by: 'true ?',
      },
    },
    {
      name: 'uses an emergency of last month',
      target: { ...declared, 'changes/fire.yaml': emergency },
      from: 'target',
      does: { [coats]: 'price: 1\n' },
      message: 'New prices\n\nChange: fire\n',
      says: onlyBy('example-ops-lead'),
      stopped: ['itil/change-required/lapsed', 'failed'],
      guard: { policy: 'itil/change-required', validation: 'lapsed' },
    },
    {
      name: 'makes a file executable while reverting it',
      target: [declared, { [coats]: 'price: 9\n' }],
      from: 'target',
      does: { [coats]: { executable: 'price: 10\n' } },
      says: onlyBy('example-ops-lead'),
      stopped: undone,
      guard: {
        file: 'packages/node/src/git/revert.ts',
        replace: 'return file && `${file.mode} ${file.oid}`;',
        by: 'return file && `file ${file.oid}`;',
      },
    },
  ],
};
