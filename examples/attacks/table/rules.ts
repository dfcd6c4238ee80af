import { readFileSync } from 'node:fs';
import type { Attack, Chapter, AttackGuard } from '../attack.ts';
import { edit } from '../edit.ts';

const stopped: Attack['stopped'] = ['gradus/authority/approval', 'pending'];

/** A mark in the schema of a kind says that a document, or a field, is read at the target. */
const marks = (replace: string, by: string): AttackGuard => ({
  file: 'packages/core/src/generated/schemas.ts',
  replace,
  by,
});
const systemFields = "['/spec/owner', '/spec/tier', '/spec/paths', '/spec/departments']";
const lessField = (field: string): AttackGuard =>
  marks(systemFields, systemFields.replace(`/spec/${field}`, '/spec/other'));
const lessKind = (kind: string): AttackGuard => marks(`  ${kind}: [''],`, `  ${kind}: [],`);
const compared = 'new Set([projectPath, ...schemas])';
const authority = (replace: string, by: string): AttackGuard => ({
  file: 'packages/core/src/policy/authority.ts',
  replace,
  by,
});

const promotions = `apiVersion: gradus.dev/v1
kind: System
metadata: { name: promotions, title: Prices for a week }
spec:
  owner: storefront
  tier: 1
  lifecycle: production
  paths: [promotions/**]
  departments: { security: platform }
`;
const system = 'systems/promotions.yaml';

const policy = `apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: summary, title: A change says what it does }
spec:
  match: { kinds: [Change] }
  validations:
    - name: told
      expression: size(object.spec.summary) > 10
      message: Say more.
`;

const documents = `spec:
  documents:
    - { paths: ["**/*.yaml"], ownKindsOnly: true }
    - { paths: [stock/*.json], kind: Stock, identity: file.stem, schema: stock.schema.json }`;

const grading = readFileSync(new URL('../../../packages/core/data/grading.yaml', import.meta.url), 'utf8');

/** An entry of the project file that says whose rules of enforcement hold. */
const off = 'spec:\n  enforcement: [{ policies: ["itil/test-evidence"], enforcement: off }]';

const waiver = `apiVersion: gradus.dev/v1
kind: Waiver
metadata: { name: myself }
spec:
  subject: { policy: itil/test-evidence, kind: Change, name: chg-2026-0014 }
  reason: Because.
  requestedBy: dev-2
  approvedBy: ops-lead
  expires: 2026-05-01
`;

export const rules: Chapter = {
  title: 'Rules',
  attacks: [
    {
      name: 'lowers the tier of a system',
      target: { [system]: promotions },
      does: { [system]: edit('tier: 1', 'tier: 3') },
      stopped,
      guard: lessField('tier'),
    },
    {
      name: 'removes files from a system',
      target: { [system]: promotions },
      does: { [system]: edit('promotions/**', 'nothing/**') },
      stopped,
      guard: lessField('paths'),
    },
    {
      name: 'assigns a system to another team',
      target: { [system]: promotions },
      does: { [system]: edit('owner: storefront', 'owner: platform') },
      stopped,
      guard: lessField('owner'),
    },
    {
      name: 'lets another team represent a department of a system',
      target: { [system]: promotions },
      does: { [system]: edit('security: platform', 'security: storefront') },
      stopped,
      guard: lessField('departments'),
    },
    {
      name: 'removes a system',
      target: { [system]: promotions },
      does: { [system]: null },
      stopped,
      guard: authority('!isUnreadable && !head.catalog', 'false && !head.catalog'),
    },
    {
      name: 'removes a policy pack from the project file',
      does: { 'gradus.yaml': edit('[gradus:baseline, gradus:itil]', '[gradus:baseline]') },
      stopped,
      guard: authority(compared, 'new Set(schemas)'),
    },
    {
      name: 'turns off a policy in the project file that it does not meet',
      does: { 'gradus.yaml': edit('spec:', off) },
      evidence: () => ({}),
      stopped,
      guard: {
        file: 'packages/core/src/review/authority-approval.ts',
        replace: 'counted.length < needed',
        by: 'false',
      },
    },
    {
      name: 'weakens a policy of the repository',
      target: {
        'gradus.yaml': edit('[gradus:baseline, gradus:itil]', '[gradus:baseline, gradus:itil, ./policies]'),
        'policies/summary.yaml': policy,
      },
      does: { 'policies/summary.yaml': edit('> 10', '> 0') },
      stopped,
      guard: lessKind('Policy'),
    },
    {
      name: 'weakens a schema',
      target: {
        'gradus.yaml': edit('spec:', documents),
        'stock.schema.json': '{ "type": "object", "required": ["amount"] }\n',
        'stock/coats.json': '{ "amount": 7 }\n',
      },
      does: { 'stock.schema.json': '{ "type": "object" }\n' },
      stopped,
      guard: authority(compared, 'new Set([projectPath])'),
    },
    {
      name: 'adds a Grading that requires less',
      does: { 'grading.yaml': grading },
      stopped,
      guard: lessKind('Grading'),
    },
    {
      name: 'makes its author a change authority',
      does: {
        'teams/storefront.yaml': edit(
          /(id: dev-2[\s\S]*?roles: )\[requester, implementer\]/,
          '$1[change-authority, approver]',
        ),
      },
      stopped,
      guard: lessKind('Team'),
    },
    {
      name: 'adds a window to the calendar',
      does: { 'calendars/shop.yaml': edit('kind: freeze', 'kind: maintenance') },
      stopped,
      guard: lessKind('Calendar'),
    },
    {
      name: 'adds a waiver for its next request',
      does: { 'waivers/myself.yaml': waiver },
      stopped,
      guard: lessKind('Waiver'),
    },
    {
      name: 'adds a waiver for itself',
      does: { 'waivers/myself.yaml': waiver },
      evidence: (proven) => ({
        ...proven,
        'performance-chg-2026-0014.json': edit('"PASSED"', '"FAILED"')(proven['performance-chg-2026-0014.json']!),
      }),
      stopped,
      guard: {
        file: 'packages/core/src/review/authority-approval.ts',
        replace: 'counted.length < needed',
        by: 'false',
      },
    },
    {
      name: 'edits the rules again after the change authority approved them',
      does: { 'calendars/shop.yaml': edit('kind: freeze', 'kind: maintenance') },
      says: (review, { good }) => ({
        ...review,
        decisions: [
          ...(review.decisions as Exclude<typeof review.decisions, { unreadable: string }>),
          {
            by: { login: 'example-ops-lead', bot: false },
            decision: 'approved',
            at: '2026-03-02T09:50:00+01:00',
            commit: good,
          },
        ],
      }),
      stopped,
      guard: {
        file: 'packages/core/src/review/decisions.ts',
        replace: 'return approved === subject',
        by: 'return true',
      },
    },
    {
      name: 'adds the first rules of a repository without the approval of an administrator',
      target: {
        'gradus.yaml': null,
        'teams/platform.yaml': null,
        'teams/storefront.yaml': null,
      },
      does: {
        'gradus.yaml':
          'apiVersion: gradus.dev/v1\nkind: Project\nmetadata: { name: mine }\nspec: { policies: ["gradus:baseline"] }\n',
      },
      says: (review, { head }) => ({
        ...review,
        decisions: [
          { by: { login: 'friend', bot: false }, decision: 'approved', at: '2026-03-02T09:50:00+01:00', commit: head },
        ],
      }),
      stopped,
      guard: {
        file: 'packages/core/src/review/decisions.ts',
        replace: 'return isAdministrator === true',
        by: 'return true',
      },
    },
  ],
};
