import type { Finding, Location } from '../../../core/src/model/finding.ts';
import type { Report } from '../../../core/src/model/report.ts';
import type { Verdict } from '../../../core/src/model/verdict.ts';

/** The files of a small webshop at the head. */
const files: Readonly<Record<string, string>> = {
  'rollouts/checkout.yaml': `apiVersion: gradus.dev/v1
kind: Rollout
metadata:
  name: checkout-2026-03
spec:
  change: checkout-pay-by-link
  stages:
    - name: canary
      batches: [20%, 50%, 100%]
      soak: PT4H
    - name: everywhere
      batches: [100%]
`,
  'changes/checkout-pay-by-link.yaml': `apiVersion: gradus.dev/v1
kind: Change
metadata:
  name: checkout-pay-by-link
spec:
  title: Customers pay by a link that we mail them
  type: normal
  systems: [checkout]
  design:
    impact: The basket page and the mail that follows an order
  deployment:
    window: { start: 2026-03-07T22:00:00Z, end: 2026-03-08T02:00:00Z }
`,
  'changes/search-reindex.yaml': `apiVersion: gradus.dev/v1
kind: Change
metadata:
  name: search-reindex
spec:
  title: 検索インデックスを作り直す, with the new analyzers for Japanese and Korean and every synonym that the catalog team collected in the last quarter
  systems: [search]
\ttype: normal
`,
  'systems/checkout.yaml': `apiVersion: gradus.dev/v1
kind: System
metadata:
  name: checkout
spec:
  tier: 1
  owner: payments
`,
};

function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** The first place of `needle` in a file of the webshop. */
export function at(path: string, needle: string, pointer = ''): Location {
  const text = files[path]!;
  const start = text.indexOf(needle);
  if (start < 0) throw new Error(`${path} has no ${needle}`);
  return {
    side: 'head',
    path,
    stream: 0,
    pointer,
    range: { start: position(text, start), end: position(text, start + needle.length) },
  };
}

export function finding(given: Partial<Finding> & { readonly location: Location }): Finding {
  return {
    policy: 'itil/rollback-plan',
    validation: 'present',
    enforcement: 'waivable',
    outcome: 'failed',
    message: 'The design says nothing about rollback.',
    related: [],
    fingerprint: '8c1f6ab2903d4e57',
    state: 'new',
    ...given,
  };
}

export function verdict(given: Partial<Verdict>): Verdict {
  return {
    state: 'passed',
    complete: true,
    findings: [],
    waived: [],
    undecided: [],
    skipped: [],
    counts: { policies: 14, documents: 128, evaluations: 1_204, checked: 1, notApplicable: 0, files: 131 },
    now: '2026-03-02T09:00:00Z',
    simulated: false,
    ...given,
  };
}

const titles: Readonly<Record<string, { title: string; help?: string }>> = {
  'delivery/staged-rollout': {
    title: 'A graded system is updated in growing batches',
    help: 'Start with few targets, watch them, go on. How few is said by the tier in the Grading.',
  },
  'itil/rollback-plan': { title: 'A change says how it is undone' },
};

export function report(given: Partial<Verdict>, settings: Partial<Report> = {}): Report {
  return {
    verdict: verdict(given),
    version: '1.4.0',
    prefix: '',
    source: (side, path) => (side === 'head' ? files[path] : undefined),
    policy: (id) => titles[id],
    color: false,
    ...settings,
  };
}

export const firstStage: Finding = finding({
  policy: 'delivery/staged-rollout',
  validation: 'first-stage',
  message: 'The first batch of "canary" reaches 20% of the fleet; tier 1 allows 5%.',
  fix: 'Lower the first batch, or ask for a waiver.',
  document: { kind: 'Rollout', name: 'checkout-2026-03' },
  location: at('rollouts/checkout.yaml', '20%', '/spec/stages/0/batches/0'),
  keyed: '/spec/stages[name=canary]/batches/0',
  related: [{ location: at('systems/checkout.yaml', '1\n  owner', '/spec/tier'), message: 'checkout is of tier 1' }],
  change: { before: '"5%"', after: '"20%"' },
  fingerprint: '4f3a91c27be0d815',
  source: ['ITIL 4, Deployment management'],
});

export const noRollback: Finding = finding({
  enforcement: 'mandatory',
  message:
    'The design of this Change says nothing about rollback, and its system checkout is of tier 1, where nobody may deploy what cannot be undone.',
  fix: 'Add spec.design.rollback: who undoes it, how, and how long that takes.',
  document: { kind: 'Change', name: 'checkout-pay-by-link' },
  location: at('changes/checkout-pay-by-link.yaml', 'design', '/spec/design'),
});

export const outsideWindow: Finding = finding({
  policy: 'itil/change-window',
  validation: 'inside',
  outcome: 'pending',
  message: 'The window of checkout opens on Saturday at 22:00.',
  until: '2026-03-07T22:00:00Z',
  document: { kind: 'Change', name: 'checkout-pay-by-link' },
  location: at(
    'changes/checkout-pay-by-link.yaml',
    '{ start: 2026-03-07T22:00:00Z, end: 2026-03-08T02:00:00Z }',
    '/spec/deployment/window',
  ),
  fingerprint: 'd0a7715ce3f28946',
});

export const longTitle: Finding = finding({
  policy: 'baseline/title',
  validation: 'short',
  enforcement: 'advisory',
  message: 'A title of 139 characters does not fit the change calendar, which shows 80.',
  document: { kind: 'Change', name: 'search-reindex' },
  location: at('changes/search-reindex.yaml', 'every synonym', '/spec/title'),
  fingerprint: '77b2c9d4e1f00a36',
});

const unreadable: Finding = finding({
  policy: 'gradus/document',
  validation: 'unreadable',
  enforcement: 'mandatory',
  message: 'This file is not YAML: a tab cannot indent a line.',
  location: at('changes/search-reindex.yaml', '\ttype'),
  fingerprint: 'aa04b1f93c5d7e28',
  folds: ['itil/rollback-plan/present', 'itil/change-window/inside'],
});

/** Several of everything. */
export const everything: Partial<Verdict> = {
  state: 'failed',
  complete: false,
  findings: [
    firstStage,
    longTitle,
    outsideWindow,
    noRollback,
    unreadable,
    finding({
      policy: 'baseline/owner',
      validation: 'exists',
      message: 'The team payments has no lead.',
      location: at('systems/checkout.yaml', 'payments'),
      state: 'existing',
      fingerprint: '1d5e8f7702ac43b9',
    }),
    finding({
      policy: 'itil/removed-system',
      validation: 'unused',
      message: 'Nothing says what became of the system gift-cards.',
      location: {
        side: 'base',
        path: 'systems/gift-cards.yaml',
        stream: 0,
        pointer: '',
        range: { start: { line: 1, column: 1 }, end: { line: 1, column: 11 } },
      },
      state: 'fixed',
      fingerprint: 'e81c05f6d7294ab3',
    }),
  ],
  waived: [
    finding({
      policy: 'itil/lead-time',
      validation: 'enough',
      message: 'Three days lie between request and deployment; a normal change of tier 1 needs five.',
      location: at('changes/checkout-pay-by-link.yaml', 'deployment'),
      waiver: { name: 'spring-sale', expires: '2026-03-31' },
      fingerprint: '09f3e2d1c4b5a687',
    }),
  ],
  undecided: ['systems/checkout.yaml', 'rollouts/checkout.yaml'].map((path, index) =>
    finding({
      policy: 'itil/approver-known',
      validation: 'exists',
      outcome: 'undecided',
      message: 'teams/payments.yaml could not be read: it is not UTF-8 (it looks like UTF-16 LE).',
      location: at(path, 'metadata'),
      fingerprint: `${index}5b6c7d8e9f0a1bc`,
    }),
  ),
  skipped: [
    { policy: 'itil/change-states', validation: 'legal-step', missing: ['base'], mandatory: true, documents: 2 },
    { policy: 'itil/frozen', validation: 'unchanged', missing: ['base'], mandatory: false, documents: 2 },
    {
      policy: 'baseline/contacts',
      validation: 'reachable',
      missing: ['data.contacts'],
      mandatory: false,
      documents: 9,
    },
  ],
  retryAt: '2026-03-07T22:00:00Z',
  validUntil: '2026-03-02T18:00:00Z',
};
