import { gitlabForge } from '../../../../node/src/gitlab/gitlab-forge.ts';
import type { ForgeWorld, Part } from '../forge-world.ts';
import { startGitlab } from './gitlab-server.ts';
import { keptOnGitlab } from './kept.ts';
import { decisions, gitlabPeople, gitlabRequests } from './verbs.ts';

const secret = 'glpat-contract';

/** GitLab's adapter, with the token of a project, before the fake: in a nested group, on a server below a path. */
export async function gitlabWorld(): Promise<ForgeWorld> {
  const server = await startGitlab('acme/shop/webshop', '/gitlab');
  const { state } = server;
  const own = 'project_7_bot_d15ea5e';
  state.users.set(own, { id: 99, login: own, bot: true, level: 40, standing: 'active' });
  state.tokens.set(secret, { login: own, scope: 'api' });
  return {
    forge: gitlabForge({ token: secret, apiUrl: server.url, project: state.project.path, secondMs: 2 }),
    repository: state.project.path,
    own,
    says: {
      commitOfDecision: true,
      changesRequested: true,
      signatures: false,
      protection: false,
      annotations: false,
      statusLength: 255,
      commentLength: 1_000_000,
    },
    server,
    setClock: (at) => void (server.clock = () => at),
    ...gitlabPeople(state),
    ...gitlabRequests(state),
    ...decisions(state),
    forbid: (part) => routesOf[part].forEach((route) => state.forbidden.add(route)),
    revokeToken: () => void state.tokens.delete(secret),
    ...keptOnGitlab(state),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

const request = '/projects/{id}/merge_requests/{iid}';

/** GitLab has no scopes for parts: roles, and a setting here and there, refuse one operation or another. */
const routesOf: Readonly<Record<Part, readonly string[]>> = {
  merging: ['GET /projects/{id}'],
  decisions: [`GET ${request}/approvals`],
  rights: ['GET /projects/{id}/members/all'],
  pusher: ['GET /projects/{id}/events'],
  jobs: ['GET /projects/{id}/repository/commits/{sha}/statuses'],
  comments: [`POST ${request}/notes`, `PUT ${request}/notes/{note}`],
  lines: [`POST ${request}/discussions`, `PUT ${request}/discussions/{discussion}`],
  checks: ['POST /projects/{id}/statuses/{sha}'],
  statuses: ['POST /projects/{id}/statuses/{sha}'],
  deployments: ['POST /projects/{id}/deployments', 'PUT /projects/{id}/deployments/{deployment}'],
};
