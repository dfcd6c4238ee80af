import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Forge, Review } from '@gradus/core/forge';
import { ciJob } from '@gradus/node/internal';
import { connect, gateRequest, type RepositoryVerdict } from '@gradus/node';
import { githubWorld, type GithubWorld } from '../../packages/testkit/src/forge/github/github-world.ts';
import type { Commits, Staged } from './staged.ts';

/** GitHub in the state of a pull request, in its job. Everything that a row does not change is as for the pull request that may be merged. */
export interface OnGithub {
  readonly world: GithubWorld;
  readonly number: number;
  readonly commits: Commits;
  /** The payload of the event. */
  readonly event: { pull_request: { number: number; base: { sha: string }; head: { sha: string } } };
  /** Happens between the first and the second reading of the pull request. */
  meanwhile(does: () => void): void;
  /** Happens when the first verdict is written, and before what comes next. */
  later(does: () => void): void;
}

/** What a row makes of it. */
export type Arrange = (github: OnGithub) => void | Promise<void>;

const token = 'ghs_contract';

export interface GithubJob extends AsyncDisposable {
  readonly github: OnGithub;
  readonly environment: Readonly<Record<string, string>>;
  forge(): Promise<Forge>;
  /** Triggers the later event; false if there is none. */
  goOn(): boolean;
}

export async function jobOf({ commits, dir }: Staged, approved: Review): Promise<GithubJob> {
  const world = await githubWorld();
  const number = world.open({
    author: approved.author.login,
    pushedBy: approved.author.login,
    branch: approved.source.branch,
    head: commits.head,
    target: { branch: 'main', commit: commits.target },
  });
  if ('unreadable' in approved.decisions) throw new Error('The shop knows its decisions.');
  for (const { by, at, commit } of approved.decisions)
    world.decide(number, { by: by.login, decision: 'approved', at, ...(commit !== undefined && { commit }) });
  const event = { pull_request: { number, base: { sha: commits.target }, head: { sha: commits.head } } };
  const waiting: (() => void)[] = [];
  const afterwards: (() => void)[] = [];
  const path = `${dir}-event.json`;
  const environment = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: world.repository,
    GITHUB_API_URL: world.server.url,
    GITHUB_WORKSPACE: dir,
  };
  return {
    github: {
      world,
      number,
      commits,
      event,
      meanwhile: (does) => void waiting.push(does),
      later: (does) => void afterwards.push(does),
    },
    environment,
    goOn() {
      const steps = afterwards.splice(0);
      for (const does of steps) does();
      return steps.length > 0;
    },
    async forge() {
      writeFileSync(path, JSON.stringify(event));
      const request = ciJob(environment).request!;
      const forge = await connect({ request, token });
      return {
        ...forge,
        async review(asked) {
          const review = await forge.review(asked);
          for (const does of waiting.splice(0)) does();
          return review;
        },
      };
    },
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  };
}

/** The verdict of a job on the pull request. */
export async function judgeOnGithub(staged: Staged, approved: Review, arrange: Arrange): Promise<RepositoryVerdict> {
  await using job = await jobOf(staged, approved);
  await arrange(job.github);
  const forge = await job.forge();
  const { dir, evidence } = staged;
  const gated = await gateRequest({ dir, request: ciJob(job.environment).request!, forge, evidence });
  return gated.judged;
}

/** Whether the only comment of the gate is really from the gate, and not an imitation. */
export async function commentOnGithub(staged: Staged, approved: Review, arrange: Arrange): Promise<boolean> {
  await using job = await jobOf(staged, approved);
  await arrange(job.github);
  const { world, number } = job.github;
  const forge = await job.forge();
  await forge.comment(number, { key: 'gate', body: 'The verdict.' });
  return world.comments(number).some(({ by, body }) => by === world.own && body.includes('The verdict.'));
}

/** The result of the action: the exit code and the log. */
export async function actOnGithub(
  staged: Staged,
  approved: Review,
  arrange: Arrange,
  inputs: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly log: string }> {
  await using job = await jobOf(staged, approved);
  await arrange(job.github);
  await job.forge();
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const);
  const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const imports = ['without.ts', 'clock.ts'].flatMap((path) => ['--import', here(path)]);
  const child = spawn(process.execPath, [...imports, here('../../actions/src/gate.ts')], {
    env: {
      PATH: process.env['PATH'],
      HOME: staged.dir,
      ...(process.env['GRADUS_WITHOUT'] && { GRADUS_WITHOUT: process.env['GRADUS_WITHOUT'] }),
      ...job.environment,
      INPUT_TOKEN: token,
      INPUT_EVIDENCE: staged.evidence.join('\n'),
      ...Object.fromEntries(given),
    },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  const code = await new Promise<number>((resolve) => void child.on('close', (ended) => resolve(ended ?? 1)));
  return { code, log };
}
