import { startForgeServer, type ForgeServer, type Handler } from '../server.ts';
import { refused } from './answers.ts';
import { githubCheck, refusal } from './description.ts';
import { deploymentOperations } from './deployments.ts';
import { forbidden, guard, limitHeaders } from './guard.ts';
import { Refusal, type Asked, type Operation, type Operations } from './operation.ts';
import { accountOperations, jobOperations, requestOperations, runOperations } from './reading.ts';
import { createState, type GithubState } from './state.ts';
import { commentOperations, verdictOperations } from './writing.ts';

/** GitHub on this machine. It knows no repository but `acme/webshop` and its forks, and no token until one is put into the state. */
export interface GithubServer extends ForgeServer {
  readonly state: GithubState;
}

export async function startGithub(basePath = ''): Promise<GithubServer> {
  const state = createState('acme', 'webshop');
  const operations: Operations = {
    ...requestOperations(state),
    ...accountOperations(state),
    ...jobOperations(state),
    ...runOperations(state),
    ...commentOperations(state),
    ...verdictOperations(state),
    ...deploymentOperations(state),
  };
  const handlers = Object.entries(operations).map(([route, operation]) => [route, handlerOf(state, route, operation)]);
  const server: ForgeServer = await startForgeServer({
    basePath,
    routes: Object.fromEntries(handlers) as Readonly<Record<string, Handler>>,
    guard: guard(state, () => server.clock()),
    headers: () => limitHeaders(state, server.clock()),
    check: githubCheck,
  });
  // Not spread: it has members that change.
  return Object.assign(server, { state });
}

/** First whether the token may, then whether the body is as the description has it, then what the operation itself refuses. */
function handlerOf(state: GithubState, route: string, { needs, anyRepository, answer }: Operation): Handler {
  return (request, params) => {
    const ours = `/repos/${state.owner}/${state.repo}/`;
    if (needs && anyRepository !== true && !request.path.startsWith(ours)) return refused(404, 'Not Found');
    const no = needs && forbidden(state, request, ...needs);
    if (no) return no;
    const why = request.body === undefined ? undefined : refusal(route, request.body);
    if (why !== undefined) return refused(422, `Invalid request.\n\n${why}`);
    try {
      return answer(request, asked(state, request.body, params));
    } catch (error) {
      if (error instanceof Refusal) return error.answer;
      throw error;
    }
  };
}

function asked(state: GithubState, body: unknown, params: Readonly<Record<string, string>>): Asked {
  return {
    params,
    body: (body ?? {}) as Readonly<Record<string, unknown>>,
    pull() {
      const found = state.pulls.get(Number(params['number']));
      if (!found) throw new Refusal(refused(404, 'Not Found'));
      return found;
    },
    commit(sha = params['ref'] ?? params['sha']) {
      if (!state.commits.has(String(sha))) throw new Refusal(refused(422, `No commit found for SHA: ${String(sha)}`));
      return String(sha);
    },
  };
}
