import type { ExplainedChange, Explanation } from '../../../core/src/model/explanation.ts';
import type { Report } from '../../../core/src/model/report.ts';
import { hostileReport } from './hostile.ts';
import { noRollback, outsideWindow, report } from './webshop.ts';

const change: ExplainedChange = {
  name: 'checkout-pay-by-link',
  title: 'Customers pay by a link that we mail them',
  type: 'normal',
  state: 'implementing',
  systems: ['checkout', 'search'],
  tier: 1,
  path: 'changes/checkout-pay-by-link.yaml',
  subject: `sha256:${'4f3a91c2'.repeat(8)}`,
  conditions: [
    {
      policy: 'itil/approval',
      title: 'A change has the required approvals',
      validation: 'count',
      enforcement: 'mandatory',
      found: '2 of 2 approvals: lin, aya.',
    },
    {
      policy: 'itil/approval',
      title: 'A change has the required approvals',
      validation: 'objection',
      enforcement: 'mandatory',
    },
    {
      policy: 'itil/rollback-plan',
      title: 'A change says how it is undone',
      validation: 'present',
      enforcement: 'mandatory',
      finding: noRollback,
    },
    {
      policy: 'itil/change-window',
      title: 'A change is merged when the calendars allow it',
      validation: 'inside',
      enforcement: 'waivable',
      found: 'A maintenance window is not open.',
      finding: outsideWindow,
    },
    {
      policy: 'itil/lead-time',
      title: 'A change is announced in time',
      validation: 'enough',
      enforcement: 'waivable',
      finding: { ...noRollback, waiver: { name: 'spring-sale', expires: '2026-03-31' } },
    },
    ...['draft', 'ready'].map((validation) => ({
      policy: 'itil/transition',
      title: 'A change takes the steps of change enablement, each with what it needs',
      validation,
      enforcement: 'mandatory' as const,
    })),
  ],
  approvals: [
    {
      login: 'lin',
      person: 'mei',
      departments: ['development'],
      roles: ['approver, implementer of shop', 'change-authority of board for aya'],
      at: '2026-03-02T08:00:00Z',
      commit: '1234567890123456789012345678901234567890',
    },
    {
      login: 'dependabot',
      person: '',
      departments: [],
      roles: [],
      at: '',
      commit: '',
      refused: 'is a bot',
    },
  ],
  objections: ['noa'],
  tests: [
    {
      type: 'functional',
      state: 'passed',
      why: '',
      sources: [
        { source: 'evidence/functional.json', result: 'passed', at: '2026-03-01T22:15:30Z' },
        { source: 'evidence/old.json', result: 'passed', refused: 'ran 0 tests' },
      ],
    },
    { type: 'performance', state: 'missing', why: 'the job "load" has not run', sources: [] },
  ],
  windows: [
    {
      calendar: 'shop',
      name: 'weekend',
      kind: 'maintenance',
      allows: true,
      holds: false,
      from: '2026-03-07T22:00:00Z',
      until: '2026-03-08T02:00:00Z',
    },
    {
      calendar: 'shop',
      name: 'sale',
      kind: 'freeze',
      allows: false,
      holds: true,
      from: '2026-03-01T23:00:00Z',
      until: '2026-03-05T23:00:00Z',
    },
    { calendar: 'shop', name: 'lustrum', kind: 'freeze', allows: true, holds: false },
  ],
  unknown: ['Who pushed the last commit is not known: the activity of its branch does not show it.'],
};

const explanation: Explanation = {
  request: {
    author: 'noa',
    systems: [{ name: 'checkout', files: 3 }],
    named: ['checkout-pay-by-link'],
    automation: 'renovate',
    reverts: 'abcdef0123456789abcdef0123456789abcdef01',
    conditions: [
      {
        policy: 'itil/change-required',
        title: 'Graded systems are edited under a Change',
        validation: 'change',
        enforcement: 'mandatory',
        document: { kind: 'System', name: 'checkout' },
        found: '3 files of checkout are touched, under checkout-pay-by-link (implementing).',
      },
    ],
  },
  changes: [change],
};

/** A gate that was explained, some of everything. */
export function explained(settings: Partial<Report> = {}): Report {
  return report(
    { state: 'failed', findings: [noRollback, outsideWindow], retryAt: '2026-03-07T22:00:00Z' },
    { explanation, ...settings },
  );
}

/** Every text of an explanation that is not ours, hostile. */
export function hostileGate(texts: readonly string[]): Report {
  const { verdict } = hostileReport(texts);
  const finding = verdict.findings[0]!;
  const changes = texts.map((text): ExplainedChange => ({
    ...change,
    name: text,
    title: text,
    type: text,
    state: text,
    systems: [text],
    conditions: change.conditions.map((each) => ({
      ...each,
      policy: text,
      title: text,
      found: text,
      ...(each.finding && { finding: { ...finding, message: text, fix: text, until: text } }),
    })),
    approvals: change.approvals.map((each) => ({
      ...each,
      login: text,
      person: text,
      departments: [text],
      roles: [text],
      ...(each.refused !== undefined && { refused: text }),
    })),
    objections: [text],
    tests: change.tests.map((each) => ({
      ...each,
      why: text,
      sources: each.sources.map((source) => ({ ...source, source: text, at: text, refused: text })),
    })),
    windows: change.windows.map((each) => ({ ...each, calendar: text, name: text })),
    unknown: [text],
  }));
  const text = texts.join(' ');
  const request = { ...explanation.request, author: text, systems: [{ name: text, files: 1 }], named: texts };
  return report(verdict, { explanation: { request, changes } });
}
