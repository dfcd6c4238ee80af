import { startForgeServer, type ForgeServer, type Handler } from '../server.ts';
import { refusedByGitlab } from './answers.ts';
import { bodyProblem, gitlabCheck } from './description.ts';
import { gitlabDeploymentOperations } from './deployments.ts';
import { bodyOf } from './form.ts';
import { gitlabForbidden, guardGitlab, gitlabTokenOf } from './guard.ts';
import { askedOf, GitlabRefusal, type GitlabOperations } from './operation.ts';
import { repositoryOperations } from './pipelines.ts';
import { gitlabAccountOperations, projectOf, gitlabRequestOperations } from './reading.ts';
import { createGitlabState, type GitlabState } from './state.ts';
import { gitlabCommentOperations, statusOperations } from './writing.ts';

/** A fake of GitLab on this machine. It has one project and its forks, and no token until a test adds one to the state. */
export interface GitlabServer extends ForgeServer {
  readonly state: GitlabState;
}

/** @param below path that the server is installed below, such as `/gitlab`. */
export async function startGitlab(project = 'acme/shop/webshop', below = ''): Promise<GitlabServer> {
  const state = createGitlabState(project);
  const operations: GitlabOperations = {
    ...gitlabAccountOperations(state),
    ...gitlabRequestOperations(state),
    ...repositoryOperations(state),
    ...gitlabCommentOperations(state),
    ...statusOperations(state),
    ...gitlabDeploymentOperations(state),
  };
  const handlers = Object.entries(operations).map(([route, answer]) => [route, handlerOf(state, route, answer)]);
  const server: ForgeServer = await startForgeServer({
    basePath: `${below}/api/v4`,
    routes: Object.fromEntries(handlers) as Readonly<Record<string, Handler>>,
    guard: guardGitlab(state),
    check: gitlabCheck,
  });
  return Object.assign(server, { state });
}

/** First checks that the project exists, that the token may and that the body matches the description, then what the operation rejects. */
function handlerOf(state: GitlabState, route: string, answer: GitlabOperations[string]): Handler {
  return (request, params) => {
    const token = gitlabTokenOf(state, request)!;
    const body = bodyOf(request);
    try {
      if (route.includes('/projects/')) projectOf(state, params['id'] ?? '');
      const no = gitlabForbidden(state, token, route);
      if (no) return no;
      const why = bodyProblem(route, body);
      if (why !== undefined) return refusedByGitlab(400, why);
      return answer(askedOf(state, { request, params, body, login: token.login }));
    } catch (error) {
      if (error instanceof GitlabRefusal) return error.answer;
      throw error;
    }
  };
}
