import type { Chapter, Edits, AttackGuard } from '../attack.ts';
import { edit } from '../edit.ts';

const core = (file: string, replace: string, by: string): AttackGuard => ({
  file: `packages/core/src/${file}`,
  replace,
  by,
});

const policy = `apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: things, title: Things are as they should be }
spec:
  match: { kinds: [Thing] }
  validations:
    - name: batch
      expression: object.?batch.orValue(0) <= 10
      at: batch
      message: The first batch is too large.
    - name: once
      expression: '!has(object.twin) || !catalog.find("Thing", object.twin).hasValue()'
      message: The twin exists already.
`;
const grows = `apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: grows, title: A batch does not grow }
spec:
  match: { kinds: [Thing], operations: [UPDATE, NONE] }
  validations:
    - name: batch
      expression: oldObject == null || object.?batch.orValue(0) <= oldObject.?batch.orValue(0)
      message: The batch grows.
`;

const winter = `apiVersion: gradus.dev/v1
kind: Calendar
metadata: { name: winter, title: Things stay as they are in winter }
spec:
  timezone: UTC
  windows:
    - { name: winter, kind: freeze, start: 2026-01-01, end: 2026-04-01 }
`;
const frozen = `apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: frozen, title: Nothing is edited in a freeze }
spec:
  about: act
  match: { kinds: [Thing], operations: [CREATE, UPDATE, DELETE] }
  validations:
    - name: edited
      expression: inWindow(now, authority.windows(object))
      at: name
      message: A freeze is on.
`;
const kept = `apiVersion: gradus.dev/v1
kind: Policy
metadata: { name: kept, title: Protected files stay }
spec:
  scope: files
  about: act
  match: { paths: [things/**], operations: [DELETE] }
  validations:
    - { name: there, expression: 'false', message: 'The file is protected.' }
`;

const source = 'spec:\n  documents: [{ paths: [things/**], kind: Thing, identity: object.name }]';
/** A shop with its own kind of documents, and rules for them. */
const shop = (things: Edits, rules: Edits = { 'policies/things.yaml': policy }): Edits => ({
  'gradus.yaml': (text) =>
    edit('[gradus:baseline, gradus:itil]', '[gradus:baseline, gradus:itil, ./policies]')(edit('spec:', source)(text)),
  ...rules,
  ...things,
});

const system = (spec: string): string => `apiVersion: gradus.dev/v1
kind: System
kind: System
metadata: { name: extra, title: More }
spec: { ${spec} }
`;

const settled = core(
  'evaluate/compare-problems.ts',
  '!isSettled(draft.about.path, old.about.path, head.catalog, base.catalog)',
  'false',
);

export const known: Chapter = {
  title: 'Existing problems',
  attacks: [
    {
      name: 'makes an existing violation worse',
      target: shop({ 'things/a.yaml': 'name: a\nbatch: 25\n' }),
      does: { 'things/a.yaml': edit('25', '100') },
      stopped: ['policies/things/batch', 'failed'],
      guard: core(
        'evaluate/compare.ts',
        'if (now.at(draft.about.pointer) !== before.at(old.about.pointer))',
        'if (false)',
      ),
    },
    {
      name: 'makes an unreadable file unreadable in another way',
      target: shop({ 'things/a.yaml': 'name: [\n' }),
      does: { 'things/a.yaml': 'name: {\n' },
      stopped: ['gradus/document/unreadable', 'failed'],
      guard: settled,
    },
    {
      name: 'edits a System that cannot be read because its key `kind` is duplicated',
      target: { 'systems/extra.yaml': system('owner: storefront, tier: 2, lifecycle: production') },
      does: { 'systems/extra.yaml': system('owner: nobody, tier: 77, lifecycle: production') },
      stopped: ['gradus/document/unreadable', 'failed'],
      guard: settled,
      // Which systems a request touches is not known either.
      otherwise: 'undecided',
    },
    {
      name: 'edits a document during a freeze that already has a finding',
      target: shop(
        { 'things/a.yaml': 'name: a\nbatch: 25\nnote: old\n', 'calendars/winter.yaml': winter },
        { 'policies/things.yaml': policy, 'policies/frozen.yaml': frozen },
      ),
      from: 'target',
      does: { 'things/a.yaml': edit('old', 'new') },
      stopped: ['policies/frozen/edited', 'failed'],
      guard: {
        ...core(
          'evaluate/freshness.ts',
          "if (policy.about === 'act' || deleted) return true;",
          'if (deleted) return true;',
        ),
        and: core('evaluate/selection.ts', "about === 'act' || [...operations]", '[...operations]'),
      },
    },
    {
      name: 'deletes a protected file',
      target: shop({ 'things/a.yaml': 'name: a\n' }, { 'policies/kept.yaml': kept }),
      does: { 'things/a.yaml': null },
      stopped: ['policies/kept/there', 'failed'],
      guard: core('evaluate/ask.ts', "if (!base || !policy.match.operations.has('DELETE')) return;", 'return;'),
    },
    {
      name: 'relies on the absence of a document that may be in an unreadable file',
      target: shop({ 'things/a.yaml': 'name: a\n  batch: 1\n' }),
      does: { 'things/b.yaml': 'name: b\ntwin: a\n' },
      stopped: ['policies/things/once', 'undecided'],
      guard: core('catalog/lookups.ts', 'if (blind.length > 0) throw', 'if (false) throw'),
    },
    {
      name: 'fixes an unreadable document and edits it, so that its old content is unknown',
      target: shop({ 'things/a.yaml': 'name: a\n  batch: 1\n' }, { 'policies/things.yaml': grows }),
      does: { 'things/a.yaml': 'name: a\nbatch: 9\n' },
      stopped: ['policies/grows/batch', 'undecided'],
      guard: core('evaluate/doubt.ts', 'if (blind.length === 0) return undefined;', 'if (true) return undefined;'),
    },
  ],
};
