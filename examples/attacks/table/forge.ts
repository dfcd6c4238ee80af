import type { Attack, Chapter, AttackGuard } from '../attack.ts';
import { edit } from '../edit.ts';
import type { OnGithub } from '../on-github.ts';

const github = (file: string, replace: string, by: string): AttackGuard => ({
  file: `packages/node/src/github/${file}`,
  replace,
  by,
});
const request = (replace: string, by: string): AttackGuard => ({
  file: 'packages/node/src/gate/gate-request.ts',
  replace,
  by,
});
const department: Attack['stopped'] = ['itil/change-authority/department', 'pending'];

/** The review of an account, in the words of GitHub. */
const review =
  (login: string, over: { readonly state?: string; readonly by?: string }): NonNullable<Attack['onGithub']> =>
  ({ world, number }) => {
    const given = world.server.state.pulls.get(number)!.reviews.find(({ by }) => by === login)!;
    Object.assign(given, over);
    if (over.by !== undefined) world.account(over.by, { may: 'write' });
  };

const other = '1'.repeat(40);
const jobs = edit('spec:', 'spec:\n  evidence: { jobs: [{ type: performance, name: load }] }');
const success = ({ world, commits }: OnGithub, app: string, as: 'job' | 'status'): void =>
  world.job(commits.head, { name: 'load', app, as, result: 'passed' });

export const forge: Chapter = {
  title: 'The forge',
  attacks: [
    {
      name: 'is approved by a comment',
      onGithub: review('example-test-1', { state: 'COMMENTED' }),
      stopped: department,
      guard: github('decisions.ts', "COMMENTED: 'commented'", "COMMENTED: 'approved'"),
    },
    {
      name: 'counts a review that was dismissed',
      onGithub: ({ world, number }) => world.dismiss(number, 'example-test-1'),
      stopped: department,
      guard: github('decisions.ts', "DISMISSED: 'dismissed'", "DISMISSED: 'approved'"),
    },
    {
      name: 'is approved by the account of a bot',
      onGithub: ({ world }) => world.account('example-test-1', { bot: true }),
      stopped: department,
      guard: github('account.ts', "bot: user.type === 'Bot' || user.login.endsWith('[bot]')", 'bot: false'),
    },
    {
      name: 'is approved by a stranger who registered the old login of a renamed member',
      onGithub: ({ world }) => world.account('example-test-1', { may: 'read' }),
      stopped: department,
      guard: github('decisions.ts', "canWrite: ['admin', 'write'].includes(data.permission)", 'canWrite: true'),
    },
    {
      name: 'is approved by a member with a new login that no Team lists',
      onGithub: review('example-ops-lead', { by: 'example-ops-boss' }),
      stopped: department,
      guard: {
        file: 'packages/core/src/authority/people.ts',
        replace: 'loginsOf(forge).get(login.toLowerCase())',
        by: "loginsOf(forge).get(login.toLowerCase().replace('boss', 'lead'))",
      },
    },
    {
      name: 'is approved by a person whose push was replaced by a force push',
      onGithub: ({ world, number }) => {
        const { activity, pulls } = world.server.state;
        const [pushed] = activity;
        activity[0] = { ...pushed!, before: other };
        activity.unshift({ ...pushed!, after: other, by: 'example-dev-1' });
        world.account('example-dev-1', { may: 'write' });
        pulls.get(number)!.commits.add(other);
      },
      stopped: department,
      guard: {
        file: 'packages/node/src/forge/contributors.ts',
        replace: 'outside.has(to) ? undefined : to',
        by: 'undefined',
      },
    },
    {
      name: 'is approved by a person who signed a commit that somebody else pushed',
      onGithub: ({ world, number, commits: { head } }) =>
        void (world.server.state.pulls.get(number)!.history = [{ id: head, signedBy: 'example-dev-1' }]),
      stopped: department,
      guard: github('contributors.ts', 'commit?.verification?.verified === true', 'false'),
    },
    {
      name: 'prevents the gate from reading the permissions of its approvers',
      onGithub: ({ world }) => world.forbid('rights'),
      stopped: ['itil/change-authority/count', 'undecided'],
      guard: github('decisions.ts', '    throw error;', '    return { canWrite: true, isAdministrator: false };'),
    },
    {
      name: 'gets a push between the reading of its approvals and the verdict',
      onGithub: ({ world, number, meanwhile }) => meanwhile(() => world.push(number, { commit: other })),
      stopped: ['The head of the request is now 1111111', 'refused'],
      guard: request('if (after.source.commit !== review.source.commit) throw', 'if (false) throw'),
    },
    {
      name: 'is retargeted between the reading of its approvals and the verdict',
      onGithub: ({ world, number, commits, meanwhile }) =>
        meanwhile(() => world.retarget(number, { branch: 'release', commit: commits.target })),
      stopped: ['The target branch of the request is now release', 'refused'],
      guard: request('if (after.target.branch !== review.target.branch) throw', 'if (false) throw'),
    },
    {
      name: 're-runs the job of an older push',
      onGithub: ({ event }) => void (event.pull_request.head.sha = other),
      stopped: ['this job is about 1111111', 'refused'],
      guard: request('head !== undefined && head !== source.commit', 'false'),
    },
    {
      name: 'was opened before the rules that it violates',
      target: { 'systems/promotions.yaml': promotions() },
      from: 'main',
      does: { 'promotions/coats.yaml': 'price: 1\n' },
      onGithub: ({ world, number, commits, event }) => {
        world.retarget(number, { branch: 'main', commit: commits.main });
        event.pull_request.base.sha = commits.main;
      },
      stopped: ['itil/change-required/change', 'failed'],
      guard: {
        file: 'packages/node/src/git/target-tip.ts',
        replace: 'if (fetched !== undefined && here !== undefined)',
        by: 'if (here !== undefined) return here;\n  if (fetched !== undefined && here !== undefined)',
      },
    },
    {
      name: 'sets a commit status with the name of the job that tests it',
      target: { 'gradus.yaml': jobs },
      evidence: less,
      onGithub: (on) => success(on, 'example-dev-2', 'status'),
      stopped: ['itil/test-evidence/proven', 'pending'],
      guard: {
        file: 'packages/core/src/evidence/judge-evidence.ts',
        replace: 'app === undefined ? ownRunners.has(job.app) : job.app === app',
        by: 'true',
      },
    },
    {
      name: 'sets that status from an account with the name of the app that runs the job',
      target: { 'gradus.yaml': jobs },
      evidence: less,
      onGithub: (on) => success(on, 'github-actions', 'status'),
      stopped: ['itil/test-evidence/proven', 'pending'],
      guard: github('jobs.ts', '`@${login}`', 'login'),
    },
    {
      name: 'skips the job that tests it',
      target: { 'gradus.yaml': jobs },
      evidence: less,
      onGithub: ({ world, commits }) =>
        world.job(commits.head, { name: 'load', app: 'github-actions', result: 'skipped' }),
      stopped: ['itil/test-evidence/proven', 'pending'],
      guard: github(
        'jobs.ts',
        "conclusion === 'skipped' || conclusion === 'neutral' ? 'skipped'",
        "conclusion === 'skipped' ? 'passed'",
      ),
    },
    {
      name: 'posts a comment that imitates the comment of the gate',
      onGithub: ({ world, number }) =>
        world.comment(number, { by: 'example-dev-2', body: '<!-- gradus:v1:gate -->\n## ✅ Gradus: Passed' }),
      looks: 'comment',
      stopped: ['the gate posts its own comment', 'refused'],
      guard: github('sticky-comment.ts', '&& comment.user?.login.toLowerCase() === own', ''),
    },
    {
      name: 'sets the clock of the step',
      inputs: { now: '2026-03-02T09:00:00Z' },
      stopped: ['There is no input now.', 'refused'],
      guard: { file: 'actions/src/inputs.ts', replace: 'if (unknown.length > 0)', by: 'if (false)' },
    },
    {
      name: 'sets the review of the step',
      inputs: { review: 'review.yaml' },
      stopped: ['There is no input review.', 'refused'],
      guard: { file: 'actions/src/inputs.ts', replace: 'if (unknown.length > 0)', by: 'if (false)' },
    },
    {
      name: 'makes the step use the rules of the head',
      inputs: { 'policy-from': 'head' },
      stopped: ['There is no input policy-from.', 'refused'],
      guard: { file: 'actions/src/inputs.ts', replace: 'if (unknown.length > 0)', by: 'if (false)' },
    },
    {
      name: 'passes a simulated verdict to a plugin',
      looks: 'supposed',
      stopped: ['Simulated: do not use this result as a gate', 'refused'],
      guard: {
        file: 'actions/src/conclude.ts',
        replace: 'if (verdict.simulated)',
        by: 'if (false)',
        and: {
          file: 'packages/node/src/check/job-end.ts',
          replace: 'inJob && verdict.simulated && code === 0',
          by: 'false',
        },
      },
    },
  ],
};

function less(proven: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(proven).filter(([file]) => !file.startsWith('performance')));
}

function promotions(): string {
  return `apiVersion: gradus.dev/v1
kind: System
metadata: { name: promotions, title: Prices for a week }
spec: { owner: storefront, tier: 1, lifecycle: production, paths: [promotions/**] }
`;
}
