import type { CommitSpec, FileSpec } from '@gradus/testkit/repository.ts';

export const header = (kind: string, name: string): string =>
  `apiVersion: gradus.dev/v1\nkind: ${kind}\nmetadata: { name: ${name}, title: The ${name} }\n`;

const grading = `${header('Grading', 'shop')}spec:
  tiers:
    - tier: 1
      title: business-critical
      objectives: { availability: 99.9, rto: PT4H, rpo: PT1H }
      cadence: { inspection: P1W, logReview: P1W, restoreTest: P3M, drill: P1Y, planReview: P1Y, runbookReview: P6M }
      change: { approvals: 1, approverIsNot: [pusher, requester], mergeWhen: always, leadTime: PT0S, firstStageMax: 10, minSoak: PT4H, departments: [operations], tests: [functional], handover: false, separateReviewer: false, emergencyCompletion: P2D }
      backup: { copies: 3, media: 2, offsite: 1, immutable: 1, errors: 0 }
      inspection: { components: [], aspects: {} }
      policies: { itil/test-evidence: waivable }
`;

const team = `${header('Team', 'shop')}spec:
  members:
    - { id: mei, department: development, level: L2, roles: [requester], logins: { github: mei-dev } }
    - { id: aya, department: operations, level: L3, roles: [approver], logins: { github: aya-ops } }
    - { id: lin, department: operations, level: L3, roles: [change-authority], logins: { github: lin-ops } }
`;

const change = `${header('Change', 'basket')}spec:
  type: normal
  systems: [checkout]
  requester: mei
status:
  state: implementing
  history:
    - { state: draft, at: 2026-01-05T09:00:00Z, by: mei }
    - { state: ready, at: 2026-01-06T09:00:00Z, by: mei }
    - { state: implementing, at: 2026-01-07T09:00:00Z, by: mei }
`;

/** The content of `main`: one system, whose files are changed under the Change `basket`, with one approval and one test. */
const files: Readonly<Record<string, FileSpec>> = {
  'gradus.yaml': `${header('Project', 'shop')}spec:
  policies: [gradus:itil]
  evidence:
    jobs: [{ type: functional, name: test }]
`,
  'grading.yaml': grading,
  'teams/shop.yaml': team,
  'systems/checkout.yaml': `${header('System', 'checkout')}spec:
  owner: shop
  tier: 1
  lifecycle: production
  paths: [checkout/**]
`,
  'changes/basket.yaml': change,
  'checkout/basket.ts': 'export const most = 20;\n',
};

/** The shop: what others merged after the branch `topic` was made, and the branch, which alters a file of the system. */
export const history: readonly CommitSpec[] = [
  { name: 'main', files },
  { name: 'later', parents: ['main'], files: { 'wiki/page.md': 'Hello\n' } },
  {
    name: 'topic',
    branch: 'topic',
    parents: ['main'],
    message: 'Let a basket hold 21\n',
    files: { 'checkout/basket.ts': 'export const most = 21;\n' },
  },
];

type Files = NonNullable<CommitSpec['files']>;

/** The same, where the branch brings further files along. */
export function bringing(more: Files, commits: readonly CommitSpec[] = history): readonly CommitSpec[] {
  return adding('topic', more, commits);
}

/** The same, where `main` has had further files all along. */
export function having(more: Files, commits: readonly CommitSpec[] = history): readonly CommitSpec[] {
  return adding('main', more, commits);
}

function adding(name: string, more: Files, commits: readonly CommitSpec[]): readonly CommitSpec[] {
  return commits.map((commit) => (commit.name === name ? { ...commit, files: { ...commit.files, ...more } } : commit));
}
