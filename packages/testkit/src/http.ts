import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What came in. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface HttpServer {
  readonly address: string;
  /** In the order of their arrival. */
  readonly requests: readonly HttpRequest[];
  /** Ends it with all of its connections. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** A server on loopback that answers each request, once it is whole, as the test says. */
export async function httpServer(
  answer: (request: HttpRequest, response: ServerResponse, number: number) => void,
  make: (listener: RequestListener) => Server = createServer,
): Promise<HttpServer> {
  const requests: HttpRequest[] = [];
  const sockets = new Set<Socket>();
  const server = make((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const { method = '', url = '', headers } = incoming;
      const request = { method, url, headers, body: Buffer.concat(chunks).toString() };
      requests.push(request);
      answer(request, response, requests.length);
    });
  });
  server.on('connection', (socket) => void sockets.add(socket));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
