import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A pull request as the stub tells it. */
export interface StubRequest {
  readonly number: number;
  readonly title: string;
  readonly branch: string;
  readonly head: string;
  /** The branch that it goes to, and the tip of it. */
  readonly target: string;
  readonly base: string;
}

/** What was written to the stub: method, path, body. */
export interface StubWrite {
  readonly path: string;
  readonly body: { readonly [member: string]: unknown };
}

/** Just as much of GitHub as a sweep requests, over HTTP on loopback: each request has one author, who also pushed it, and no approvals. */
export interface ForgeStub {
  readonly url: string;
  readonly written: readonly StubWrite[];
  close(): Promise<void>;
}

export async function forgeStub(requests: readonly StubRequest[], refuse: readonly string[] = []): Promise<ForgeStub> {
  const written: StubWrite[] = [];
  const pulls = requests.map(pullOf);
  const server = createServer(async (message, response) => {
    const { pathname } = new URL(message.url ?? '', 'http://stub');
    const path = pathname.replace('/repos/shop/operations', '');
    const say = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (refuse.some((each) => path.startsWith(each)))
      return say(403, { message: 'Resource not accessible by integration' });
    if (path === '/graphql')
      return say(200, { data: { viewer: { login: 'gradus[bot]' }, repository: { rebaseMergeAllowed: false } } });
    if (path.startsWith('/rules/branches/')) return say(200, [strict]);
    if (message.method === 'POST') {
      written.push({ path, body: JSON.parse(await textOf(message)) as StubWrite['body'] });
      return say(201, { id: 1 });
    }
    const pull = pulls.find(({ number }) => path === `/pulls/${number}`);
    if (pull) return say(200, pull);
    const tip = requests.find(({ target }) => path === `/branches/${target}`);
    if (tip) return say(200, { name: tip.target, commit: { sha: tip.base } });
    const having = /^\/commits\/(\w+)\/pulls$/.exec(path)?.[1];
    if (having !== undefined)
      return say(
        200,
        pulls.filter(({ head }) => head.sha === having),
      );
    if (/^\/commits\/\w+\/check-runs$/.test(path)) return say(200, { total_count: 0, check_runs: [] });
    if (path === '/pulls') return say(200, pulls);
    if (/^\/pulls\/\d+\/reviews$/.test(path)) return say(200, []);
    if (path === '/activity')
      return say(
        200,
        pulls.map(({ head, user }) => ({ after: head.sha, actor: user })),
      );
    return say(404, { message: `The stub has no ${path}.` });
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, written, close: () => closed(server) };
}

/** Heads have to be up to date. */
const strict = { type: 'required_status_checks', parameters: { strict_required_status_checks_policy: true } };

function pullOf({ number, title, branch, head, target, base }: StubRequest) {
  const repo = { full_name: 'shop/operations' };
  return {
    number,
    title,
    body: '',
    html_url: '',
    labels: [],
    draft: false,
    state: 'open',
    user: { login: 'example-dev-2', type: 'User' },
    head: { ref: branch, sha: head, repo },
    base: { ref: target, sha: base, repo: { ...repo, default_branch: 'main' } },
  };
}

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
