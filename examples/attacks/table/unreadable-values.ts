import type { Chapter, AttackGuard } from '../attack.ts';
import { edit } from '../edit.ts';
import { standard, system, withTemplate } from './hiding.ts';

const core = (file: string, replace: string, by: string): AttackGuard => ({
  file: `packages/core/src/${file}`,
  replace,
  by,
});

const coats = 'promotions/coats.yaml';
const unclear = `apiVersion: gradus.dev/v1
kind: System
metadata: { name: promotions, title: Prices for a week }
spec: { owner: storefront, tier: 1, lifecycle: production, paths: [promotions/**, '[draft'] }
`;

/** In Havana the clocks skip the midnight of Sunday, 8 March 2026. */
const sundays = `apiVersion: gradus.dev/v1
kind: Calendar
metadata: { name: shop, title: No changes on Sundays }
spec:
  timezone: America/Havana
  windows:
    - { name: sundays, kind: freeze, start: 2026-02-22, end: 2026-02-23, rrule: FREQ=WEEKLY }
`;

export const unreadableValues: Chapter = {
  title: 'Misread or unreadable values',
  attacks: [
    {
      name: 'edits a system whose paths cannot be read',
      target: { 'systems/promotions.yaml': unclear, [coats]: 'price: 10\n' },
      from: 'target',
      does: { [coats]: 'price: 1\n' },
      stopped: ['itil/change-required', 'undecided'],
      guard: {
        ...core('review/touched-systems.ts', "if (owned.state === 'not-said')", "if (owned.state !== 'said')"),
        and: core('judge/check.ts', 'hiddenSystems(authority, head.view)', 'undefined'),
      },
    },
    {
      name: 'goes to a project without policies',
      target: { 'gradus.yaml': edit('[gradus:baseline, gradus:itil]', '[]') },
      stopped: ['gradus/selection/nothing-checked', 'undecided'],
      guard: core(
        'evaluate/nothing-checked.ts',
        'facts.isCase === true || policies.some((policy) => selects(policy, facts, enforce))',
        'true',
      ),
    },
    {
      name: 'misspells the time zone of the project',
      does: { 'gradus.yaml': edit('Europe/Berlin', 'Europe/Berln') },
      stopped: ['gradus/document/schema', 'failed'],
      guard: core('validate/formats.ts', "'time-zone': isZone,", "'time-zone': () => true,"),
      otherwise: 'pending',
    },
    {
      name: 'is merged during a freeze on a day that has no midnight',
      target: {
        'calendars/shop.yaml': sundays,
        'systems/promotions.yaml': edit('tier: 1', 'tier: 3')(system),
        'grading.yaml': withTemplate,
      },
      from: 'target',
      does: {
        'promotions/certificates/shop.pem': 'new',
        'changes/renew.yaml': edit('2026-03-06T12', '2026-03-10T12')(standard),
      },
      now: '2026-03-08T15:00:00Z',
      stopped: ['itil/window-and-freeze/freeze', 'pending'],
      guard: core('time/calendar-window.ts', "skipped: forbids ? 'moved' : 'left-out'", "skipped: 'left-out'"),
    },
    {
      name: 'raises the limit that its own file exceeds',
      target: { 'gradus.yaml': edit('spec:', 'spec:\n  limits: { fileBytes: 20000 }') },
      does: {
        'gradus.yaml': edit('fileBytes: 20000', 'fileBytes: 2000000'),
        'changes/new.yaml': `# gradus.dev/v1\nnote: ${'x'.repeat(20_000)}\n`,
      },
      stopped: ['gradus/document/unreadable', 'failed'],
      guard: core('judge/check.ts', 'raises ? within : undefined', 'undefined'),
      otherwise: 'pending',
    },
  ],
};
