import { startForgeServer, type ForgeServer, type Handler } from '../server.ts';
import { refusedByGithub } from './answers.ts';
import { githubCheck, refusal } from './description.ts';
import { githubDeploymentOperations } from './deployments.ts';
import { githubForbidden, guardGithub, limitHeaders } from './guard.ts';
import { GithubRefusal, type GithubCall, type GithubOperation, type GithubOperations } from './operation.ts';
import { githubAccountOperations, jobOperations, githubRequestOperations, runOperations } from './reading.ts';
import { createGithubState, type GithubState } from './state.ts';
import { githubCommentOperations, verdictOperations } from './writing.ts';

/** A fake of GitHub on this machine. It has only the repository `acme/webshop` and its forks, and no token until a test adds one to the state. */
export interface GithubServer extends ForgeServer {
  readonly state: GithubState;
}

export async function startGithub(basePath = ''): Promise<GithubServer> {
  const state = createGithubState('acme', 'webshop');
  const operations: GithubOperations = {
    ...githubRequestOperations(state),
    ...githubAccountOperations(state),
    ...jobOperations(state),
    ...runOperations(state),
    ...githubCommentOperations(state),
    ...verdictOperations(state),
    ...githubDeploymentOperations(state),
  };
  const handlers = Object.entries(operations).map(([route, operation]) => [route, handlerOf(state, route, operation)]);
  const server: ForgeServer = await startForgeServer({
    basePath,
    routes: Object.fromEntries(handlers) as Readonly<Record<string, Handler>>,
    guard: guardGithub(state, () => server.clock()),
    headers: () => limitHeaders(state, server.clock()),
    check: githubCheck,
  });
  // Not spread: it has members that change.
  return Object.assign(server, { state });
}

/** First whether the token may, then whether the body is as the description has it, then what the operation itself refuses. */
function handlerOf(state: GithubState, route: string, { needs, anyRepository, answer }: GithubOperation): Handler {
  return (request, params) => {
    const ours = `/repos/${state.owner}/${state.repo}/`;
    if (needs && anyRepository !== true && !request.path.startsWith(ours)) return refusedByGithub(404, 'Not Found');
    const no = needs && githubForbidden(state, request, ...needs);
    if (no) return no;
    const why = request.body === undefined ? undefined : refusal(route, request.body);
    if (why !== undefined) return refusedByGithub(422, `Invalid request.\n\n${why}`);
    try {
      return answer(request, asked(state, request.body, params));
    } catch (error) {
      if (error instanceof GithubRefusal) return error.answer;
      throw error;
    }
  };
}

function asked(state: GithubState, body: unknown, params: Readonly<Record<string, string>>): GithubCall {
  return {
    params,
    body: (body ?? {}) as Readonly<Record<string, unknown>>,
    pull() {
      const found = state.pulls.get(Number(params['number']));
      if (!found) throw new GithubRefusal(refusedByGithub(404, 'Not Found'));
      return found;
    },
    commit(sha = params['ref'] ?? params['sha']) {
      if (!state.commits.has(String(sha)))
        throw new GithubRefusal(refusedByGithub(422, `No commit found for SHA: ${String(sha)}`));
      return String(sha);
    },
  };
}
