import { githubForge } from '../../../github/github-forge.ts';
import type { ForgeWorld, Part } from '../forge-world.ts';
import { startGithub, type GithubServer } from './github-server.ts';
import { kept } from './kept.ts';
import type { Token } from './state.ts';
import { people, requests } from './verbs.ts';

const secret = 'ghs_contract';

/** GitHub's adapter, with the token of a job, before the fake. */
export async function githubWorld(): Promise<ForgeWorld> {
  const server = await startGithub();
  const { state } = server;
  const token: Token = {
    login: 'github-actions[bot]',
    app: 'github-actions',
    may: { pulls: 'write', checks: 'write', statuses: 'write', contents: 'read' },
  };
  state.tokens.set(secret, token);
  const repository = `${state.owner}/${state.repo}`;
  const [owner, repo] = [state.owner, state.repo];
  return {
    forge: githubForge({ token: secret, apiUrl: server.url, owner, repo, secondMs: 2 }),
    repository,
    own: token.login,
    says: {
      commitOfDecision: true,
      changesRequested: true,
      annotations: true,
      statusLength: 140,
      commentLength: 65_536,
    },
    server,
    setClock: (at) => void (server.clock = () => at),
    ...people(state),
    ...requests(state),
    forbid: (part) => forbid(part, token, server),
    revokeToken: () => void state.tokens.delete(secret),
    ...kept(state),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** Scopes where GitHub has one for the part; else the forge refuses just that. */
function forbid(part: Part, { may }: Token, server: GithubServer): void {
  const refuse = (path: RegExp): void =>
    server.fail({
      method: 'GET',
      path,
      times: Infinity,
      as: { status: 403, body: { message: 'Resource not accessible by integration' } },
    });
  const parts: Readonly<Record<Part, () => void>> = {
    decisions: () => refuse(/\/reviews$/),
    rights: () => refuse(/\/permission$/),
    pusher: () => void delete may.contents,
    jobs: () => {
      delete may.checks;
      delete may.statuses;
    },
    comments: () => void (may.pulls = 'read'),
    lines: () => void (may.pulls = 'read'),
    checks: () => void (may.checks = 'read'),
    statuses: () => void (may.statuses = 'read'),
  };
  parts[part]();
}
