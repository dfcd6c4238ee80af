// A check and a sweep end the same way by every door: the command and the built action on GitHub, the command and the component on GitLab.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gitlabShop, shopTokens, type GitlabShop } from '../../packages/cli/test/gitlab-shop.ts';
import { elsewhere, runPipeline, unable, type Elsewhere } from '../gitlab/test/pipeline.ts';
import { buildActions, type Built } from './built.ts';
import { githubVariables, runGradus, scheduleEvent, sweepClone, type CommandResult, type JobEvent } from './doors.ts';
import type { Conclusion } from './runner.ts';
import { pullRequestEvent, scene, type Scene } from './scene.ts';
import { bringing, having, header } from './shop.ts';

let built: Built;
let components: Elsewhere | undefined;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gradus-job-doors-'));
  built = await buildActions();
  if (unable === undefined) components = await elsewhere();
});
afterAll(() => {
  built[Symbol.dispose]();
  components?.[Symbol.dispose]();
  rmSync(folder, { recursive: true, force: true });
});

/** How a job ended. A step of GitHub Actions and a job of GitLab only pass or fail; a command has an exit code, too. */
interface Ended {
  readonly passes: boolean;
  readonly code?: number | null;
  readonly said: string;
}

const ofCommand = ({ code, said }: CommandResult): Ended => ({ passes: code === 0, code, said });
const ofStep = ({ conclusion, text, errors, warnings }: Conclusion): Ended => ({
  passes: conclusion === 'success',
  said: [text, ...errors, ...warnings].join('\n'),
});

/** What is different from what was expected; empty if nothing is. */
function differenceOf(
  { passes, code, said }: Ended,
  expected: { readonly code: number; readonly says: RegExp },
): string {
  const isSo =
    passes === (expected.code === 0) &&
    (code === undefined || code === expected.code) &&
    expected.says.test(said.replaceAll(/\s+/g, ' '));
  return isSo ? '' : `${passes ? 'passes' : 'fails'}${code === undefined ? '' : ` with ${code}`}: ${said}`;
}

const skipped = unable !== undefined;

async function pipeline(
  shop: GitlabShop,
  job: string,
  variables: Readonly<Record<string, string>>,
  instead: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { jobs, log } = await runPipeline(components!, { dir: shop.clone.dir, variables, instead });
  return { passes: jobs[job] === 'PASS', said: log };
}

const including = (component: string): Readonly<Record<string, string>> => ({
  '.gitlab-ci.yml': `include:\n  - component: $CI_SERVER_FQDN/acme/gradus/${component}@0.1.0\n`,
});

describe('a sweep', () => {
  /** What is true of the forge when the sweep begins. */
  interface Demo {
    arrange(shop: Scene | GitlabShop): void;
    readonly code: number;
    readonly says: RegExp;
  }

  const commitStatuses = /\/statuses\//;
  const demos: Readonly<Record<string, Demo>> = {
    'that judges every request': { arrange: () => undefined, code: 0, says: /[#!]1:? *pending/ },
    'that cannot judge one of two requests': {
      arrange: (shop) => void shop.open({ author: 'mei-dev', target: { branch: 'main', commit: targetOf(shop) } }),
      code: 3,
      says: /is not in this clone/,
    },
    'whose verdict the forge refuses': {
      arrange: (shop) => serverOf(shop).fail({ path: commitStatuses, times: Infinity, as: { status: 403 } }),
      code: 3,
      says: /the commit status could not be written/,
    },
  };

  /** What a scheduled pipeline of the default branch has: nothing of a merge request. */
  function scheduled({ variables, clone, gitlab }: GitlabShop): Readonly<Record<string, string>> {
    const own = Object.entries(variables).filter(([name]) => !name.startsWith('CI_MERGE_REQUEST'));
    return {
      ...Object.fromEntries(own),
      CI_API_V4_URL: gitlab.url,
      CI_COMMIT_BRANCH: 'main',
      CI_COMMIT_REF_NAME: 'main',
      CI_COMMIT_REF_PROTECTED: 'true',
      CI_COMMIT_SHA: clone.oids['later']!,
      CI_DEFAULT_BRANCH: 'main',
      CI_PIPELINE_SOURCE: 'schedule',
      // Another address than that of `origin`: the test runner reads the latter.
      CI_PROJECT_URL: 'https://fetched.test/acme/shop/webshop',
      GRADUS_TOKEN: shopTokens.api,
    };
  }

  async function onGithub({ arrange }: Demo, go: (shop: Scene) => Promise<Ended>): Promise<Ended> {
    await using shop = await scene(built);
    arrange(shop);
    return await go(shop);
  }

  async function onGitlab({ arrange }: Demo, go: (shop: GitlabShop) => Promise<Ended>, had = {}): Promise<Ended> {
    await using shop = await gitlabShop({ had });
    arrange(shop);
    return await go(shop);
  }

  const doors: Readonly<Record<string, (demo: Demo) => Promise<Ended>>> = {
    'the command on GitHub': (demo) =>
      onGithub(demo, async (shop) => {
        const env = githubVariables(shop, folder, scheduleEvent);
        return ofCommand(await runGradus(['sweep'], { cwd: sweepClone(shop), home: folder, env }));
      }),
    'the action': (demo) =>
      onGithub(demo, async (shop) =>
        ofStep(await shop.run({ uses: 'sweep', workspace: sweepClone(shop), event: scheduleEvent })),
      ),
    'the command on GitLab': (demo) =>
      onGitlab(demo, async (shop) => {
        const env = scheduled(shop);
        return ofCommand(await runGradus(['sweep'], { cwd: shop.clone.dir, home: folder, env }));
      }),
  };

  describe.each(Object.entries(demos))('%s', (_, demo) => {
    test.each(Object.entries(doors))('by %s', async (_door, go) => {
      expect(differenceOf(await go(demo), demo)).toBe('');
    });

    test.skipIf(skipped)('by the component', async () => {
      const ran = onGitlab(
        demo,
        (shop) => {
          const { clone, number } = shop;
          clone.git('update-ref', `refs/merge-requests/${number}/head`, clone.oids['topic']!);
          clone.git('branch', '--force', 'main', clone.oids['later']!);
          clone.git('checkout', '--quiet', 'main');
          return pipeline(shop, 'gradus-sweep', scheduled(shop), {
            'https://fetched.test/acme/shop/webshop.git': clone.dir,
          });
        },
        including('sweep'),
      );
      expect(differenceOf(await ran, demo)).toBe('');
    });
  });

  test('in the job of a request is refused', async () => {
    await using shop = await scene(built);
    const event = { name: 'pull_request', payload: pullRequestEvent(shop.pull) };
    const env = githubVariables(shop, folder, event);
    const refused = { code: 2, says: /This job runs for one request, which may have changed the workflow/ };
    expect(
      differenceOf(ofCommand(await runGradus(['sweep'], { cwd: sweepClone(shop), home: folder, env })), refused),
    ).toBe('');
    expect(differenceOf(ofStep(await shop.run({ uses: 'sweep', workspace: sweepClone(shop), event })), refused)).toBe(
      '',
    );
    expect(shop.github.calls()).toEqual([]);
  });

  function targetOf(shop: Scene | GitlabShop): string {
    return 'github' in shop ? shop.pull.base : shop.clone.oids['later']!;
  }

  function serverOf(shop: Scene | GitlabShop): Scene['github'] | GitlabShop['gitlab'] {
    return 'github' in shop ? shop.github : shop.gitlab;
  }
});

describe('a check in the job of a request', () => {
  const odd = `${header('System', 'odd')}spec: { owner: shop, tier: high, lifecycle: production }\n`;
  const strict = `${header('Project', 'shop')}spec: { policies: [gradus:itil, ./policies] }\n`;
  const noLate = (expression: string): string => `${header('Policy', 'late')}spec:
  about: state
  enforcement: mandatory
  match: { kinds: [System] }
  validations: [{ name: late, expression: '${expression}', message: Too late. }]
`;
  const mistake = { 'systems/odd.yaml': odd };

  interface Demo {
    /** What the target has had all along, and what the request adds. */
    readonly had?: Readonly<Record<string, string>>;
    readonly adds?: Readonly<Record<string, string>>;
    /** Written into the checkout by an earlier step of the job. */
    readonly left?: Readonly<Record<string, string>>;
    readonly code: number;
    readonly says: RegExp;
  }

  const demos: Readonly<Record<string, Demo>> = {
    'does not count what the target has': { had: mistake, code: 0, says: /Passed/ },
    'counts what the request adds': { adds: mistake, code: 1, says: /Failed: 1 finding blocks/ },
    'applies the rules of the target': {
      had: { 'gradus.yaml': strict, 'policies/late.yaml': noLate('object.metadata.name != "late"') },
      adds: {
        'policies/late.yaml': noLate('true'),
        'systems/late.yaml': odd.replaceAll('odd', 'late').replace('high', '1'),
      },
      code: 4,
      says: /Under the rules of the target branch, 1 finding blocks/,
    },
    'reads the head, and not what a step left in the checkout': { left: mistake, code: 0, says: /Passed/ },
  };

  async function onGithub(
    { had = {}, adds = {}, left = {} }: Demo,
    go: (shop: Scene, workspace: string, event: JobEvent) => Promise<Ended>,
  ): Promise<Ended> {
    await using shop = await scene(built, { commits: having(had, bringing(adds)) });
    const workspace = shop.workspace();
    for (const [path, text] of Object.entries(left)) writeFileSync(join(workspace, path), text);
    return await go(shop, workspace, { name: 'pull_request', payload: pullRequestEvent(shop.pull) });
  }

  async function onGitlab(
    { had = {}, adds = {}, left = {} }: Demo,
    go: (shop: GitlabShop) => Promise<Ended>,
    files = {},
  ): Promise<Ended> {
    await using shop = await gitlabShop({ had, files: { ...adds, ...files } });
    for (const [path, text] of Object.entries(left)) writeFileSync(join(shop.clone.dir, path), text);
    return await go(shop);
  }

  const doors: Readonly<Record<string, (demo: Demo) => Promise<Ended>>> = {
    'the command on GitHub': (demo) =>
      onGithub(demo, async (shop, cwd, event) => {
        const env = { ...githubVariables(shop, folder, event), GITHUB_BASE_REF: 'main' };
        return ofCommand(await runGradus(['check'], { cwd, home: folder, env }));
      }),
    'the action': (demo) =>
      onGithub(demo, async (shop, workspace, event) => ofStep(await shop.run({ uses: 'check', workspace, event }))),
    'the command on GitLab': (demo) =>
      onGitlab(demo, async ({ clone, variables }) =>
        ofCommand(await runGradus(['check'], { cwd: clone.dir, home: folder, env: variables })),
      ),
  };

  describe.each(Object.entries(demos))('%s', (_, demo) => {
    test.each(Object.entries(doors))('by %s', async (_door, go) => {
      expect(differenceOf(await go(demo), demo)).toBe('');
    });

    // A component reads what is committed: what a step leaves in the checkout of its job is not there.
    test.skipIf(skipped || demo.left !== undefined)('by the component', async () => {
      expect(
        differenceOf(
          await onGitlab(demo, (shop) => pipeline(shop, 'gradus-check', shop.variables), including('check')),
          demo,
        ),
      ).toBe('');
    });
  });
});
