// The same request ends the same way by every door: the command and the built action, on GitHub and on GitLab, as a gate and as a sweep.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gitlabShop, shopTokens, type GitlabShop } from '../../packages/cli/test/gitlab-shop.ts';
import { elsewhere, runPipeline, unable, type Elsewhere } from '../gitlab/test/pipeline.ts';
import { buildActions, type Built } from './built.ts';
import { githubVariables, runGradus, scheduleEvent, sweepClone, type CommandResult } from './doors.ts';
import { pullRequestEvent, scene, type Scene } from './scene.ts';
import { having, history } from './shop.ts';

let built: Built;
let components: Elsewhere | undefined;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gradus-doors-'));
  built = await buildActions();
  if (unable === undefined) components = await elsewhere();
});
afterAll(() => {
  built[Symbol.dispose]();
  components?.[Symbol.dispose]();
  rmSync(folder, { recursive: true, force: true });
});

/** The result for a request: whether its merge is allowed, and everything that the entry point printed. */
interface Ended {
  readonly open: boolean;
  readonly said: string;
}

/** What is there before a door is gone through, and what happens while the request is judged. */
interface Demo {
  /** `roles:` of the delegation by which the only approver has the role that is required. */
  readonly roles: string;
  readonly meanwhile?: 'retargeted' | 'pushed';
  readonly ends: 'open' | 'closed';
  readonly says: RegExp;
}

const demos: Readonly<Record<string, Demo>> = {
  'a delegation of the role': { roles: '[change-authority]', ends: 'open', says: /passed/i },
  'a delegation of no roles': { roles: '[]', ends: 'closed', says: /grants nothing/ },
  'a delegation of roles as text': { roles: 'change-authority', ends: 'closed', says: /grants nothing/ },
  'a delegation of roles as a map': { roles: '{ change-authority: true }', ends: 'closed', says: /grants nothing/ },
  'a request that is given another target meanwhile': {
    roles: '[change-authority]',
    meanwhile: 'retargeted',
    ends: 'closed',
    says: /The target branch of the request is now release, but it was judged for main/,
  },
  'a request whose head moves meanwhile': {
    roles: '[change-authority]',
    meanwhile: 'pushed',
    ends: 'closed',
    says: /The head of the request is now/,
  },
};

/** The files of the target: one approval by a change authority is required, and lin, who is one, is away. */
function rules(roles: string, forge: 'github' | 'gitlab'): Readonly<Record<string, string>> {
  const { 'grading.yaml': grading, 'teams/shop.yaml': team } = history[0]!.files as Readonly<Record<string, string>>;
  const away = `delegations: [{ to: aya, roles: ${roles}, from: 2026-01-01, until: 2099-12-31, reason: Leave. }]`;
  return {
    'grading.yaml': grading!.replace('approvals: 1,', 'approvals: 1, approvers: [{ role: change-authority }],'),
    'teams/shop.yaml': team!
      .replaceAll('{ github: ', `{ ${forge}: `)
      .replace('roles: [change-authority], ', `roles: [change-authority], ${away}, `),
  };
}

/** Alters the forge as soon as its jobs are asked for: then the facts of the request were read, and the verdict is not there yet. */
async function during<T>(shop: Scene | GitlabShop, { meanwhile }: Demo, work: Promise<T>): Promise<T> {
  if (meanwhile === undefined) return work;
  const server = 'github' in shop ? shop.github : shop.gitlab;
  const timer = setInterval(() => {
    if (!server.calls().some((call) => jobs.test(call))) return;
    clearInterval(timer);
    alter(shop, meanwhile);
  }, 10);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

const jobs = /\/check-runs|\/commits\/[^/]+\/status|\/pipelines/;

function alter(shop: Scene | GitlabShop, meanwhile: 'retargeted' | 'pushed'): void {
  const oids = 'github' in shop ? shop.git.oids : shop.clone.oids;
  if (meanwhile === 'retargeted') shop.retarget(shop.number, { branch: 'release', commit: oids['main']! });
  else shop.push(shop.number, { commit: oids['later']!, by: 'mei-dev' });
}

async function onGithub(demo: Demo, go: (shop: Scene) => Promise<Ended>): Promise<Ended> {
  await using shop = await scene(built, { commits: having(rules(demo.roles, 'github')) });
  shop.approved();
  shop.tested();
  shop.github.fail({ path: jobs, as: { slowMs: 500 } });
  return await during(shop, demo, go(shop));
}

async function onGitlab(demo: Demo, go: (shop: GitlabShop) => Promise<Ended>, files = {}): Promise<Ended> {
  await using shop = await gitlabShop({ had: rules(demo.roles, 'gitlab'), files });
  shop.approved();
  shop.tested();
  shop.gitlab.fail({ path: jobs, as: { slowMs: 500 } });
  return await during(shop, demo, go(shop));
}

const run = (args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<CommandResult> =>
  runGradus(args, { cwd, home: folder, env });
const passed = ({ code, said }: CommandResult): Ended => ({ open: code === 0, said });
const isGreen = (shop: Scene | GitlabShop, head: string): boolean =>
  shop.statuses(head).findLast(({ name }) => name === 'gradus')?.state === 'passed';

const doors: Readonly<Record<string, (demo: Demo) => Promise<Ended>>> = {
  'gradus gate on GitHub': (demo) =>
    onGithub(demo, async (shop) =>
      passed(
        await run(
          ['gate'],
          shop.workspace(),
          githubVariables(shop, folder, { name: 'pull_request', payload: pullRequestEvent(shop.pull) }),
        ),
      ),
    ),
  'the action gate': (demo) =>
    onGithub(demo, async (shop) => {
      const { conclusion, text, errors, summary } = await shop.run();
      return { open: conclusion === 'success', said: [text, ...errors, summary].join('\n') };
    }),
  'gradus sweep on GitHub': (demo) =>
    onGithub(demo, async (shop) => {
      const { head } = shop.pull;
      const { said } = await run(
        ['sweep', '--comment', 'always'],
        sweepClone(shop),
        githubVariables(shop, folder, scheduleEvent),
      );
      return { open: isGreen(shop, head), said: `${said}${shown(shop, head)}` };
    }),
  'the action sweep': (demo) =>
    onGithub(demo, async (shop) => {
      const { head } = shop.pull;
      const workspace = sweepClone(shop);
      const step = await shop.run({
        uses: 'sweep',
        with: { comment: 'always' },
        workspace,
        event: scheduleEvent,
      });
      return { open: isGreen(shop, head), said: [step.text, ...step.warnings, shown(shop, head)].join('\n') };
    }),
  'gradus gate on GitLab': (demo) =>
    onGitlab(demo, async ({ clone, variables }) =>
      passed(await run(['gate'], clone.dir, { ...variables, GRADUS_TOKEN: shopTokens.api })),
    ),
  'gradus sweep on GitLab': (demo) =>
    onGitlab(demo, async (shop) => {
      const { clone, gitlab } = shop;
      const head = clone.oids['topic']!;
      const { said } = await run(['sweep', '--comment', 'always'], clone.dir, {
        GITLAB_CI: 'true',
        CI_API_V4_URL: gitlab.url,
        CI_PROJECT_PATH: 'acme/shop/webshop',
        CI_PIPELINE_SOURCE: 'schedule',
        GRADUS_TOKEN: shopTokens.api,
      });
      return { open: isGreen(shop, head), said: `${said}${shown(shop, head)}` };
    }),
};

/** What the forge shows of the verdict. */
function shown(shop: Scene | GitlabShop, head: string): string {
  return JSON.stringify([shop.statuses(head), shop.comments(shop.number)]);
}

describe.each(Object.entries(demos))('%s', (_, demo) => {
  test.each(Object.entries(doors))('by %s', async (_door, go) => {
    const { open, said } = await go(demo);
    expect({ open, said: open === (demo.ends === 'open') ? '' : said }).toEqual({
      open: demo.ends === 'open',
      said: '',
    });
    expect(said.replaceAll(/\s+/g, ' ')).toMatch(demo.says);
  });

  test.skipIf(unable !== undefined)('by the component gate', async () => {
    const pipeline = 'include:\n  - component: $CI_SERVER_FQDN/acme/gradus/gate@0.1.0\n';
    const ran = await onGitlab(
      demo,
      async ({ clone, variables }) => {
        const { jobs: ended, log } = await runPipeline(components!, {
          dir: clone.dir,
          variables: { ...variables, GRADUS_TOKEN: shopTokens.api },
        });
        return { open: ended['gradus-gate'] === 'PASS', said: log };
      },
      { '.gitlab-ci.yml': pipeline },
    );
    expect({ open: ran.open, said: ran.open === (demo.ends === 'open') ? '' : ran.said }).toEqual({
      open: demo.ends === 'open',
      said: '',
    });
  });
});
