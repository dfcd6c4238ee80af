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

/** Just as much of GitHub as a sweep asks, over HTTP on loopback: each request is by one author, pushed by that author, and nobody has approved it. */
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
    if (message.method === 'POST') {
      written.push({ path, body: JSON.parse(await textOf(message)) as StubWrite['body'] });
      return say(201, { id: 1 });
    }
    const pull = pulls.find(({ number }) => path === `/pulls/${number}`);
    if (pull) return say(200, pull);
    const tip = requests.find(({ target }) => path === `/branches/${target}`);
    if (tip) return say(200, { name: tip.target, commit: { sha: tip.base } });
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

function pullOf({ number, title, branch, head, target, base }: StubRequest) {
  const repo = { full_name: 'shop/operations' };
  return {
    number,
    title,
    body: '',
    html_url: '',
    labels: [],
    draft: false,
    user: { login: 'example-dev-2', type: 'User' },
    head: { ref: branch, sha: head, repo },
    base: { ref: target, sha: base, repo },
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
