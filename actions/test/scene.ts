import type { OpenedRequest } from '@gradus/testkit/forge/forge-world.ts';
import { startGithub, type GithubServer } from '@gradus/testkit/forge/github/github-server.ts';
import { keptOnGithub } from '@gradus/testkit/forge/github/kept.ts';
import type { Pull } from '@gradus/testkit/forge/github/state.ts';
import { githubPeople, githubRequests } from '@gradus/testkit/forge/github/verbs.ts';
import type { CommitSpec } from '@gradus/testkit/repository.ts';
import type { ActionName, Built } from './built.ts';
import { forgeRepository, type ForgeRepository } from './forge-repository.ts';
import { runStep, type Conclusion, type RunnerStep } from './runner.ts';
import { history } from './shop.ts';

export const token = 'ghs_job';

/** How a job comes to be. */
export interface SceneJob {
  /** Default `gate`. */
  readonly uses?: ActionName;
  readonly with?: Readonly<Record<string, string>>;
  /** Default: what the pull request is when the job starts. */
  readonly event?: Partial<RunnerStep['event']>;
  /** What is checked out, at which depth. Default: the merge of the pull request, with all branches. */
  readonly checkout?: { readonly ref?: string; readonly commit?: string; readonly depth?: 0 | 1 };
  readonly workspace?: string;
}

/** The shop on GitHub with one pull request, and the runner that jobs of it run on. */
export interface Scene
  extends ReturnType<typeof githubPeople>, ReturnType<typeof githubRequests>, ReturnType<typeof keptOnGithub> {
  readonly git: ForgeRepository;
  readonly github: GithubServer;
  readonly number: number;
  readonly pull: Pull;
  /** A person of operations approves the head. */
  approved(): void;
  /** The job that the project file takes as proof has passed on the head. */
  tested(): void;
  workspace(checkout?: SceneJob['checkout']): string;
  /** Runs a job, and throws where the forge was asked for what GitHub does not know. */
  run(job?: SceneJob): Promise<Conclusion>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Sets it up: the pull request of the branch `topic` into `main`, by mei, under the Change `basket`; nobody has looked at it. */
export async function scene(
  built: Built,
  {
    commits = history,
    request = {},
  }: { readonly commits?: readonly CommitSpec[]; readonly request?: OpenedRequest } = {},
): Promise<Scene> {
  const { fork } = request;
  // The branch of a fork is not in any of our branches.
  const git = forgeRepository(fork === undefined ? commits : commits.filter(({ branch }) => branch === undefined));
  const oids = fork === undefined ? git.oids : git.fork(commits);
  const github = await startGithub();
  const { state } = github;
  const may = { pulls: 'write', checks: 'write', statuses: 'write', contents: 'read' } as const;
  state.tokens.set(token, { login: 'github-actions[bot]', app: 'github-actions', may: { ...may } });
  const verbs = { ...githubPeople(state), ...githubRequests(state), ...keptOnGithub(state) };
  const [head, target] = [oids['topic']!, { branch: 'main', commit: oids['later']! }];
  const author = 'mei-dev';
  const basket = { author, pushedBy: author, description: 'Change: basket', branch: 'topic', head, target };
  const number = verbs.open({ ...basket, shows: { 'checkout/basket.ts': [1] }, ...request });
  const pull = state.pulls.get(number)!;

  const workspace = ({ ref = `refs/pull/${number}/merge`, commit, depth = 0 }: SceneJob['checkout'] = {}): string =>
    git.checkout({ ref, commit: commit ?? git.open({ number, head: pull.head, target: pull.base }), depth });

  return {
    ...verbs,
    git,
    github,
    number,
    pull,
    approved: () => verbs.decide(number, { by: 'aya-ops', decision: 'approved' }),
    tested: () => verbs.job(pull.head, { name: 'test', app: 'github-actions', result: 'passed' }),
    workspace,
    async run({ uses = 'gate', with: given = {}, event, checkout, workspace: folder }: SceneJob = {}) {
      const step = await runStep(built, {
        uses,
        with: given,
        workspace: folder ?? workspace(checkout),
        event: { name: 'pull_request', payload: pullRequestEvent(pull), ...event },
        api: github.url,
        token,
      });
      if (github.problems.length > 0) throw new Error(github.problems.join('\n'));
      return step;
    },
    async [Symbol.asyncDispose]() {
      await github[Symbol.asyncDispose]();
      git[Symbol.dispose]();
    },
  };
}

/** What GitHub writes into the event file, as far as anybody reads it. */
export function pullRequestEvent({ number, head, branch, repository, base, target }: Pull): object {
  const repo = (full_name: string | null): object | null => (full_name === null ? null : { full_name });
  return {
    action: 'synchronize',
    number,
    pull_request: {
      number,
      head: { ref: branch, sha: head, repo: repo(repository) },
      base: { ref: target, sha: base, repo: repo('acme/webshop') },
    },
  };
}
