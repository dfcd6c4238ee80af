import { githubForge } from '../../../../node/src/github/github-forge.ts';
import type { ForgeWorld, Part } from '../forge-world.ts';
import { startGithub, type GithubServer } from './github-server.ts';
import { keptOnGithub } from './kept.ts';
import type { GithubToken } from './state.ts';
import { githubPeople, githubRequests } from './verbs.ts';

const secret = 'ghs_contract';

export interface GithubWorld extends ForgeWorld {
  readonly server: GithubServer;
}

interface GithubWorldOptions {
  /** Default: the token of a job with all permissions that the adapter needs. */
  readonly token?: GithubToken;
  /** Default 2: at this scale a wait of an hour would take seven seconds. */
  readonly secondMs?: number;
  readonly attemptMs?: number;
  /** `/api/v3` is that of an Enterprise server. */
  readonly basePath?: string;
}

/** A token of a job with all rights that the adapter uses. */
export function jobToken(): GithubToken {
  return {
    login: 'github-actions[bot]',
    app: 'github-actions',
    may: {
      pulls: 'write',
      checks: 'write',
      statuses: 'write',
      contents: 'read',
      deployments: 'write',
      administration: 'read',
    },
  };
}

/** GitHub's adapter before the fake. */
export async function githubWorld(options: GithubWorldOptions = {}): Promise<GithubWorld> {
  const { token = jobToken(), secondMs = 2, attemptMs = 30_000, basePath = '' } = options;
  const server = await startGithub(basePath);
  const { state } = server;
  state.tokens.set(secret, token);
  const { owner, repo } = state;
  return {
    forge: githubForge({ token: secret, apiUrl: server.url, owner, repo, secondMs, attemptMs }),
    repository: `${owner}/${repo}`,
    own: token.login,
    says: {
      commitOfDecision: true,
      changesRequested: true,
      signatures: true,
      protection: true,
      annotations: true,
      statusLength: 140,
      commentLength: 65_536,
    },
    server,
    setClock: (at) => void (server.clock = () => at),
    ...githubPeople(state),
    ...githubRequests(state),
    forbid: (part) => forbid(part, token, server),
    revokeToken: () => void state.tokens.delete(secret),
    ...keptOnGithub(state),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** Scopes where GitHub has one for the part; else the forge refuses just that. */
function forbid(part: Part, { may }: GithubToken, server: GithubServer): void {
  const refuse = (path: RegExp, method = 'GET'): void =>
    server.fail({
      method,
      path,
      times: Infinity,
      as: { status: 403, body: { message: 'Resource not accessible by integration' } },
    });
  const parts: Readonly<Record<Part, () => void>> = {
    merging: () => {
      refuse(/\/rules\/branches\//);
      refuse(/\/graphql$/, 'POST');
    },
    decisions: () => refuse(/\/reviews$/),
    rights: () => refuse(/\/permission$/),
    pusher: () => refuse(/\/activity$/),
    jobs: () => {
      delete may.checks;
      delete may.statuses;
    },
    comments: () => void (may.pulls = 'read'),
    lines: () => void (may.pulls = 'read'),
    checks: () => void (may.checks = 'read'),
    statuses: () => void (may.statuses = 'read'),
    deployments: () => void (may.deployments = 'read'),
  };
  parts[part]();
}
