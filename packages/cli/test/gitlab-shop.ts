import type { OpenedRequest } from '@gradus/testkit/forge/forge-world.ts';
import { startGitlab, type GitlabServer } from '@gradus/testkit/forge/gitlab/gitlab-server.ts';
import { keptOnGitlab } from '@gradus/testkit/forge/gitlab/kept.ts';
import { decisions, gitlabPeople, gitlabRequests } from '@gradus/testkit/forge/gitlab/verbs.ts';
import { temporaryRepository, type CommitSpec, type TemporaryRepository } from '@gradus/testkit/repository.ts';

/** Tokens that the fake knows: of a project with the scope api, the same to read only, and of a job. */
export const shopTokens = { api: 'glpat-api', read: 'glpat-read', job: 'glcbt-job' } as const;

/** A shop on GitLab with one merge request, and a clone that has its head checked out. */
export interface GitlabShop
  extends
    ReturnType<typeof gitlabPeople>,
    ReturnType<typeof gitlabRequests>,
    ReturnType<typeof decisions>,
    ReturnType<typeof keptOnGitlab> {
  readonly clone: TemporaryRepository;
  readonly gitlab: GitlabServer;
  readonly number: number;
  /** Variables of a detached pipeline of the merge request, as the runner sets them. */
  readonly variables: Readonly<Record<string, string>>;
  /** A person of operations approves the head. */
  approved(): void;
  /** The job that the project file takes as proof has passed on the head. */
  tested(): void;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function gitlabShop({
  request = {},
  files = {},
  had = {},
}: {
  readonly request?: OpenedRequest;
  /** What the branch adds. */
  readonly files?: CommitSpec['files'];
  /** What `main` has had all along. */
  readonly had?: CommitSpec['files'];
} = {}): Promise<GitlabShop> {
  const clone = temporaryRepository(historyWith(files, had));
  const [head, target] = [clone.oids['topic']!, { branch: 'main', commit: clone.oids['later']! }];
  clone.git('remote', 'add', 'origin', 'https://gitlab.test/acme/shop/webshop.git');
  clone.git('update-ref', 'refs/remotes/origin/main', target.commit);
  clone.git('checkout', '--quiet', '--detach', head);
  const gitlab = await startGitlab('acme/shop/webshop');
  const { state } = gitlab;
  const own = 'project_7_bot_d15ea5e';
  state.users.set(own, { id: 99, login: own, bot: true, level: 40, standing: 'active' });
  state.tokens.set(shopTokens.api, { login: own, scope: 'api' });
  state.tokens.set(shopTokens.read, { login: own, scope: 'read_api' });
  state.tokens.set(shopTokens.job, { login: 'mei-dev', scope: 'job' });
  const verbs = { ...gitlabPeople(state), ...gitlabRequests(state), ...decisions(state), ...keptOnGitlab(state) };
  const author = 'mei-dev';
  const basket = { author, pushedBy: author, description: 'Change: basket', branch: 'topic', head, target };
  const number = verbs.open({ ...basket, shows: { 'checkout/basket.ts': [1] }, ...request });
  return {
    ...verbs,
    clone,
    gitlab,
    number,
    variables: {
      GITLAB_CI: 'true',
      CI_API_V4_URL: gitlab.url,
      CI_COMMIT_SHA: head,
      CI_JOB_TOKEN: shopTokens.job,
      CI_MERGE_REQUEST_EVENT_TYPE: 'detached',
      CI_MERGE_REQUEST_IID: String(number),
      CI_MERGE_REQUEST_PROJECT_PATH: 'acme/shop/webshop',
      CI_MERGE_REQUEST_PROJECT_URL: 'https://gitlab.test/acme/shop/webshop',
      CI_MERGE_REQUEST_SOURCE_PROJECT_URL: 'https://gitlab.test/acme/shop/webshop',
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
      CI_PIPELINE_SOURCE: 'merge_request_event',
      CI_PROJECT_PATH: 'acme/shop/webshop',
    },
    approved: () => verbs.decide(number, { by: 'aya-ops', decision: 'approved' }),
    tested: () => verbs.job(head, { name: 'test', app: 'ci', result: 'passed' }),
    async [Symbol.asyncDispose]() {
      await gitlab[Symbol.asyncDispose]();
      clone[Symbol.dispose]();
    },
  };
}

const header = (kind: string, name: string): string =>
  `apiVersion: gradus.dev/v1\nkind: ${kind}\nmetadata: { name: ${name}, title: The ${name} }\n`;

/** The content of `main`: one system, whose files are changed under the Change `basket`, with one approval and one test. */
const main: Readonly<Record<string, string>> = {
  'gradus.yaml': `${header('Project', 'shop')}spec:
  policies: [gradus:itil]
  evidence:
    jobs: [{ type: functional, name: test }]
`,
  'grading.yaml': `${header('Grading', 'shop')}spec:
  tiers:
    - tier: 1
      title: business-critical
      objectives: { availability: 99.9, rto: PT4H, rpo: PT1H }
      cadence: { inspection: P1W, logReview: P1W, restoreTest: P3M, drill: P1Y, planReview: P1Y, runbookReview: P6M }
      change: { approvals: 1, approverIsNot: [pusher, requester], mergeWhen: always, leadTime: PT0S, firstStageMax: 10, minSoak: PT4H, departments: [operations], tests: [functional], handover: false, separateReviewer: false, emergencyCompletion: P2D }
      backup: { copies: 3, media: 2, offsite: 1, immutable: 1, errors: 0 }
      inspection: { components: [], aspects: {} }
      policies: { itil/test-evidence: waivable }
`,
  'teams/shop.yaml': `${header('Team', 'shop')}spec:
  members:
    - { id: mei, department: development, level: L2, roles: [requester], logins: { gitlab: mei-dev } }
    - { id: aya, department: operations, level: L3, roles: [approver], logins: { gitlab: aya-ops } }
    - { id: lin, department: operations, level: L3, roles: [change-authority], logins: { gitlab: lin-ops } }
`,
  'systems/checkout.yaml': `${header('System', 'checkout')}spec:
  owner: shop
  tier: 1
  lifecycle: production
  paths: [checkout/**]
`,
  'changes/basket.yaml': `${header('Change', 'basket')}spec:
  type: normal
  systems: [checkout]
  requester: mei
status:
  state: implementing
  history:
    - { state: draft, at: 2026-01-05T09:00:00Z, by: mei }
    - { state: ready, at: 2026-01-06T09:00:00Z, by: mei }
    - { state: implementing, at: 2026-01-07T09:00:00Z, by: mei }
`,
  'checkout/basket.ts': 'export const most = 20;\n',
};

/** What others merged after the branch `topic` was made, and the branch, which alters a file of the system. */
function historyWith(files: CommitSpec['files'], had: CommitSpec['files']): readonly CommitSpec[] {
  return [
    { name: 'main', files: { ...main, ...had } },
    { name: 'later', parents: ['main'], files: { 'wiki/page.md': 'Hello\n' } },
    {
      name: 'topic',
      branch: 'topic',
      parents: ['main'],
      message: 'Let a basket hold 21\n',
      files: { 'checkout/basket.ts': 'export const most = 21;\n', ...files },
    },
  ];
}
