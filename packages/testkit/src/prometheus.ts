import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { temporaryFolder } from './repository.ts';

/** A real Prometheus that scrapes once a second what the test exposes. */
export interface PrometheusServer {
  readonly address: string;
  /** What the next scrapes find, in the text format of exposition. */
  expose(text: string): void;
  /** Until the query has a result. */
  until(query: string): Promise<void>;
  stop(): Promise<void>;
}

/** Whether the command is on PATH. */
export const hasPrometheus: boolean = ((): boolean => {
  try {
    execFileSync('prometheus', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

export async function startPrometheus(): Promise<PrometheusServer> {
  const folder = temporaryFolder();
  let exposed = '';
  const target = createServer((_, response) => response.end(exposed));
  await new Promise<void>((resolve) => void target.listen(0, '127.0.0.1', resolve));
  const { port } = target.address() as AddressInfo;
  const config = join(folder.dir, 'prometheus.yml');
  writeFileSync(
    config,
    `{global: {scrape_interval: 1s}, scrape_configs: [{job_name: shop, static_configs: [{targets: ['127.0.0.1:${port}']}]}]}`,
  );
  const child = spawn(
    'prometheus',
    [`--config.file=${config}`, `--storage.tsdb.path=${join(folder.dir, 'data')}`, '--web.listen-address=127.0.0.1:0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let log = '';
    child.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      const found = /msg="Listening on" address=(\S+)/.exec(log)?.[1];
      if (found !== undefined) resolve(`http://${found}`);
    });
    child.on('close', () => reject(new Error(`prometheus ended: ${log}`)));
  });
  return {
    address,
    expose: (text) => (exposed = text),
    async until(query) {
      for (;;) {
        const response = await fetch(`${address}/api/v1/query?${new URLSearchParams({ query })}`);
        // While it starts it says 503, in words.
        const text = await response.text();
        if (response.ok && (JSON.parse(text) as { data: { result: unknown[] } }).data.result.length > 0) return;
        await sleep(100);
      }
    },
    async stop() {
      child.kill('SIGKILL');
      await ended;
      await new Promise((resolve) => target.close(resolve));
      folder[Symbol.dispose]();
    },
  };
}
