import { readFileSync } from 'node:fs';
import type { Attack, Chapter, AttackGuard } from '../attack.ts';
import { append, edit } from '../edit.ts';
import { saysDecisions } from '../says.ts';

const core = (file: string, replace: string, by: string): AttackGuard => ({
  file: `packages/core/src/${file}`,
  replace,
  by,
});
const document = (validation: string): Attack['stopped'] => [`gradus/document/${validation}`, 'failed'];

const draft = (name: string): string => `apiVersion: gradus.dev/v1
kind: Change
metadata: { name: ${name}, title: A draft }
spec: { type: normal, systems: [newsletter], requester: dev-2 }
status: { state: draft, history: [{ state: draft, at: 2026-03-02T09:00:00+01:00, by: dev-2 }] }
`;
const rollout = `apiVersion: gradus.dev/v1
kind: Rollout
metadata: { name: newsletter, title: The letter }
spec:
  change: chg-2026-0009
  system: newsletter
  artifact: { name: mailer, version: 2.8.1 }
  strategy: { type: Staged }
  stages: [{ name: all, batches: [50%] }]
`;
export const system = `apiVersion: gradus.dev/v1
kind: System
metadata: { name: promotions, title: Prices for a week }
spec: { owner: storefront, tier: 1, lifecycle: production, paths: [promotions/**] }
`;
const guest = `apiVersion: gradus.dev/v1
kind: Team
metadata: { name: guests, title: Guests }
spec: { members: [{ id: guest, roles: [change-authority], logins: { github: guest } }] }
`;

export const withTemplate = `${readFileSync(
  new URL('../../../packages/core/data/grading.yaml', import.meta.url),
  'utf8',
)
  .replaceAll('{ emergency: [] }', '{ emergency: [], standard: [] }')
  .trimEnd()}
  templates:
    - { name: renew, title: Renew a certificate, expires: 2026-06-01, paths: [promotions/certificates/**] }
`;
export const standard = `apiVersion: gradus.dev/v1
kind: Change
metadata: { name: renew, title: Renew }
spec:
  type: standard
  template: renew
  systems: [promotions]
  requester: dev-2
  deployment: { window: { start: 2026-03-02T11:00:00+01:00, end: 2026-03-06T12:00:00+01:00 }, rollout: catalog-7-3-0 }
  verification: { environment: staging }
  handover: { technicalNotes: None. }
status:
  state: implementing
  history:
    - { state: draft, at: 2026-03-02T09:00:00+01:00, by: dev-2 }
    - { state: ready, at: 2026-03-02T09:01:00+01:00, by: dev-2 }
    - { state: implementing, at: 2026-03-02T09:02:00+01:00, by: dev-2 }
`;

const configMap = (most: number): string => `apiVersion: v1
kind: ConfigMap
metadata: { name: shop }
data: { most: "${most}" }
`;

export const hiding: Chapter = {
  title: 'Hidden changes',
  attacks: [
    {
      name: 'replaces a document with a link to a file with the same content',
      target: { 'rollouts/newsletter.yaml': rollout },
      does: { 'rollouts/newsletter.yaml': { symlink: rollout } },
      stopped: document('disowned'),
      guard: { file: 'packages/node/src/git/tree.ts', replace: "if (mode === '120000') return 'symlink';", by: '' },
    },
    {
      name: 'replaces a folder of records with a submodule',
      target: { 'drafts/new.yaml': draft('new') },
      does: { 'drafts/new.yaml': null, drafts: { submodule: '1'.repeat(40) } },
      stopped: ['baseline/history-frozen/removed', 'failed'],
      guard: { policy: 'baseline/history-frozen', validation: 'removed' },
    },
    {
      name: 'misspells its kind',
      does: { 'changes/new.yaml': edit('kind: Change', 'kind: Chnage')(draft('new')) },
      stopped: document('kind'),
      guard: core('catalog/kind.ts', 'if (own) return ownKinds.has(kind) ?', 'if (own) return true ?'),
    },
    {
      name: 'excludes a document by changing its apiVersion',
      target: { 'rollouts/newsletter.yaml': rollout },
      does: { 'rollouts/newsletter.yaml': edit('gradus.dev/v1', 'other.dev/v1') },
      stopped: document('disowned'),
      guard: core('judge/disowned.ts', 'if (lost.length === 0)', 'if (true)'),
    },
    {
      name: 'adds a second document with the same name',
      does: { 'changes/a.yaml': draft('twin'), 'changes/b.yaml': draft('twin') },
      stopped: document('duplicate-identity'),
      guard: core('catalog/catalog.ts', "document.source.duplicates === 'error'", 'false'),
    },
    {
      name: 'hides a Team after the end of another document',
      does: { 'changes/new.yaml': `${draft('new')}---\n${guest}` },
      stopped: ['gradus/authority/approval', 'pending'],
      guard: core(
        'load/construct.ts',
        'if (state.root !== undefined && !(',
        'if (state.stream === 0 && state.root !== undefined && !(',
      ),
    },
    {
      name: 'adds a document that does not parse',
      does: { 'changes/new.yaml': `${draft('new')}  - : {\n` },
      stopped: document('unreadable'),
      guard: core('load/load.ts', 'if (parsed.troubles.length > 0) return', 'if (false) return'),
    },
    {
      name: 'adds a duplicate key, so that people read the first value and programs the last',
      does: { 'changes/new.yaml': edit('spec:', 'spec: { type: normal }\nspec:')(draft('new')) },
      stopped: document('unreadable'),
      guard: core('load/construct.ts', 'if (Object.hasOwn(frame.container, key)) {', 'if (false) {'),
    },
    {
      name: 'edits a system without a change',
      from: 'main',
      does: { 'rollouts/checkout-4-2-0.yaml': append('# faster\n') },
      says: saysDecisions(() => []),
      stopped: ['itil/change-required/change', 'failed'],
      guard: { policy: 'itil/change-required', validation: 'change' },
    },
    {
      name: 'edits a system under a change that is only ready',
      from: 'main',
      does: { 'rollouts/checkout-4-2-0.yaml': append('# faster\n') },
      message: 'Faster\n\nChange: chg-2026-0014',
      stopped: ['itil/change-required/implementing', 'failed'],
      guard: { policy: 'itil/change-required', validation: 'implementing' },
    },
    {
      name: 'names a change that does not exist',
      does: { 'notes.md': 'Faster.\n' },
      message: 'Faster\n\nChange: chg-2026-4711',
      stopped: ['itil/change-named/known', 'failed'],
      guard: { policy: 'itil/change-named', validation: 'known' },
    },
    {
      name: 'comes from a branch that was created before a system was declared',
      from: 'main',
      target: { 'systems/promotions.yaml': system },
      does: { 'promotions/coats.yaml': 'price: 1\n' },
      stopped: ['itil/change-required/change', 'failed'],
      guard: {
        file: 'packages/node/src/check/judged-trees.ts',
        replace: 'const merging = asked.merge;',
        by: 'const merging = false;',
        and: { policy: 'itil/systems-known', validation: 'known' },
      },
    },
    {
      name: 'edits a file of a system under a name that differs only in case',
      target: { 'systems/promotions.yaml': system, 'promotions/coats.yaml': 'price: 10\n' },
      does: { 'Promotions/Coats.yaml': 'price: 1\n' },
      stopped: ['itil/change-required/change', 'failed'],
      guard: core('review/ownership.ts', '(loose.ok ? inside(loose.globs, folded(path)) : true) ||', ''),
    },
    {
      name: 'updates the submodule that contains a system',
      target: { 'systems/promotions.yaml': system, promotions: { submodule: '1'.repeat(40) } },
      does: { promotions: { submodule: '2'.repeat(40) } },
      stopped: ['itil/change-required/change', 'failed'],
      guard: core('review/ownership.ts', "(mode === 'symlink' || mode === 'submodule') &&", 'false &&'),
    },
    {
      name: 'claims to be a standard change, and edits files that its template does not cover',
      target: { 'systems/promotions.yaml': edit('tier: 1', 'tier: 3')(system), 'grading.yaml': withTemplate },
      does: { 'promotions/coats.yaml': 'price: 1\n', 'changes/renew.yaml': standard },
      stopped: ['itil/template-use/files', 'failed'],
      guard: { policy: 'itil/template-use', validation: 'files' },
    },
    {
      name: 'claims to be a standard change, in the file that it edits',
      target: {
        'systems/promotions.yaml': edit('tier: 1', 'tier: 3')(system),
        'grading.yaml': withTemplate,
        'deploy/shop.yaml': configMap(20),
      },
      from: 'target',
      does: { 'deploy/shop.yaml': `${configMap(99)}---\n${standard}` },
      stopped: ['itil/template-use/files', 'failed'],
      guard: { policy: 'itil/template-use', replace: ' && changed.kinds == ["Change"]', by: '' },
    },
    {
      name: 'claims to be a standard change, in a file of a system',
      target: {
        'systems/promotions.yaml': edit('tier: 1', 'tier: 3')(edit('promotions/**', 'papers/**')(system)),
        'grading.yaml': withTemplate,
      },
      from: 'target',
      does: { 'papers/renew.yaml': standard },
      stopped: ['itil/template-use/files', 'failed'],
      guard: { policy: 'itil/template-use', replace: '!diff.systems.exists(system, path in system.files)', by: 'true' },
    },
  ],
};
