import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import type { Socket } from 'node:net';
import { gitProcess, silenceMs } from './git.ts';
import { assertOid } from './oid.ts';
import { objectStream, type BlobContent, type ObjectStream } from '../files/object-stream.ts';
import { explain, RepositoryError } from '../files/repository-error.ts';

export type BlobVisitor = (oid: string, content: BlobContent) => void;

/** Reads blobs through one `git cat-file --batch`, which starts at the first read and stays. */
export interface BlobReader {
  /**
   *    * Calls `visit` once for each id, in their order. Several calls may run at the same time. Rejects with a RepositoryError if the process dies, and with the errors of `visit`. A blob that is missing in the clone, or larger than the limit, is passed to `visit` as a problem.
   */
  read(oids: readonly string[], visit: BlobVisitor): Promise<void>;
  /** Ends the process at once. Current and later reads reject. */
  close(): Promise<void>;
}

interface Job {
  readonly oids: readonly string[];
  readonly visit: BlobVisitor;
  written: number;
  answered: number;
  failed?: unknown;
  resolve(): void;
  reject(error: unknown): void;
}

/** A request is 41 bytes, and a pipe holds 64 KiB. */
const requestsAtOnce = 1024;

/** @param maxBytes blobs above are not kept in memory. */
export function blobReader(dir: string, maxBytes: number): BlobReader {
  const jobs: Job[] = [];
  let process: ChildProcessWithoutNullStreams | undefined;
  let ended: Promise<void> = Promise.resolve();
  let broken: RepositoryError | undefined;
  let stderr = '';
  let blocked = false;
  let silence: NodeJS.Timeout | undefined;

  function fail(error: RepositoryError): void {
    broken ??= error;
    process?.kill('SIGKILL');
    settle();
    for (const job of jobs.splice(0)) job.reject(broken);
  }

  function start(): ChildProcessWithoutNullStreams {
    const { args, env } = gitProcess(['cat-file', '--batch']);
    const child = spawn('git', args, { cwd: dir, env, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
    const stream = objectStream({ expected: () => jobs[0]?.oids[jobs[0].answered], maxBytes, found: answer });
    ended = new Promise((resolve) => {
      child.on('close', (code) => {
        fail(died(code));
        resolve();
      });
      child.on('error', (error) => {
        fail(explain({ code: null, stderr: error.message }, 'cat-file', dir));
        resolve();
      });
    });
    child.stdout.on('data', (chunk: Buffer) => receive(stream, chunk));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr = (stderr + text).slice(-4096);
    });
    // `close` reports a process that has died; a write to it must not throw as well.
    child.stdin.on('error', () => {});
    child.stdin.on('drain', () => {
      blocked = false;
      request();
    });
    return child;
  }

  function died(code: number | null): RepositoryError {
    if (code !== null && code !== 0) return explain({ code, stderr }, 'cat-file', dir);
    return new RepositoryError(
      'git cat-file ended while files were being read. Run again; if it repeats, check the memory of the machine.',
    );
  }

  function receive(stream: ObjectStream, chunk: Buffer): void {
    if (broken !== undefined) return;
    silence?.refresh();
    const trouble = stream.push(chunk);
    if (trouble !== undefined) fail(new RepositoryError(`git cat-file returned an unexpected answer (${trouble}).`));
  }

  function answer(oid: string, content: BlobContent): void {
    const job = jobs[0]!;
    if (!('failed' in job)) {
      try {
        job.visit(oid, content);
      } catch (error) {
        // The process keeps answering the pending requests; the answers are read and dropped.
        job.failed = error;
      }
    }
    job.answered += 1;
    if (job.answered < job.oids.length) return;
    jobs.shift();
    if (jobs.length === 0) settle();
    if ('failed' in job) job.reject(job.failed);
    else job.resolve();
  }

  function request(): void {
    for (const job of jobs) {
      while (job.written < job.oids.length) {
        if (blocked || process === undefined) return;
        const batch = job.oids.slice(job.written, job.written + requestsAtOnce);
        job.written += batch.length;
        blocked = !process.stdin.write(batch.join('\n') + '\n');
      }
    }
  }

  /** An idle process keeps neither the event loop nor the timer alive. */
  function settle(): void {
    clearTimeout(silence);
    for (const handle of handles(process)) handle.unref();
  }

  function wake(): void {
    process ??= start();
    for (const handle of handles(process)) handle.ref();
    clearTimeout(silence);
    silence = setTimeout(
      () => fail(new RepositoryError(`git cat-file did not respond for ${silenceMs / 1000} seconds.`)),
      silenceMs,
    );
  }

  return {
    async read(oids, visit) {
      if (broken !== undefined) throw broken;
      if (oids.length === 0) return;
      for (const oid of oids) assertOid(oid);
      await new Promise<void>((resolve, reject) => {
        jobs.push({ oids, visit, written: 0, answered: 0, resolve, reject });
        wake();
        request();
      });
    },
    async close() {
      fail(new RepositoryError('The repository was closed while its files were being read.'));
      process?.ref();
      await ended;
    },
  };
}

function handles(child: ChildProcessWithoutNullStreams | undefined): { ref(): unknown; unref(): unknown }[] {
  // The pipes of a child process are sockets; @types/node declares them only as streams.
  return child === undefined ? [] : [child, child.stdin as Socket, child.stdout as Socket, child.stderr as Socket];
}
