import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test, vi } from 'vitest';
import { blobReader } from './blobs.ts';
import type { BlobContent } from '../files/object-stream.ts';
import { temporaryRepository, type TemporaryRepository } from '@gradus/testkit/repository.ts';

const seen = (content: BlobContent): string =>
  'bytes' in content ? content.bytes.toString('latin1') : content.problem;

/** Systems of three sizes: empty, shorter than a pipe's chunk, and longer. */
function shop(count: number): { repo: TemporaryRepository; oids: string[]; texts: string[] } {
  const texts = Array.from({ length: count }, (_, index) =>
    `name: system-${index}\n`.repeat(index % 50 === 49 ? 8000 : index % 7),
  );
  const files = Object.fromEntries(texts.map((text, index) => [`ops/s${index}.yaml`, text]));
  const repo = temporaryRepository([{ files }]);
  const byPath = new Map(
    repo
      .git('ls-tree', '-r', 'main')
      .split('\n')
      .map((row) => [row.slice(53), row.slice(12, 52)]),
  );
  return { repo, texts, oids: texts.map((_, index) => byPath.get(`ops/s${index}.yaml`)!) };
}

/** Ids of the running git processes that this process started. */
function children(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const [, state, parent] = /\) (\S) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
        return (
          Number(parent) === process.pid && state !== 'Z' && readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'git'
        );
      } catch {
        return false;
      }
    })
    .map(Number);
}

test('every blob is returned once, whole and in order', async () => {
  const { repo, oids, texts } = shop(1500);
  using _ = repo;
  const reader = blobReader(repo.dir, 1_000_000);
  const read: [string, string][] = [];
  await reader.read(oids, (oid, content) => read.push([oid, seen(content)]));
  expect(read).toEqual(oids.map((oid, index) => [oid, texts[index]]));
  await reader.read([], () => expect.unreachable());
  await reader.close();
});

test('two reads at once, and two readers at once, do not mix', async () => {
  const { repo, oids, texts } = shop(600);
  using _ = repo;
  const readers = [blobReader(repo.dir, 1_000_000), blobReader(repo.dir, 1_000_000)];
  const runs = [oids, oids.toReversed(), oids.slice(100), oids].map(async (wanted, index) => {
    const read: string[] = [];
    await readers[index % 2]!.read(wanted, (_oid, content) => read.push(seen(content)));
    return [wanted, read] as const;
  });
  const byOid = new Map(oids.map((oid, index) => [oid, texts[index]]));
  for (const [wanted, read] of await Promise.all(runs)) expect(read).toEqual(wanted.map((oid) => byOid.get(oid)));
  await Promise.all(readers.map((reader) => reader.close()));
});

test('a blob above the limit is skipped, and the next one is read', async () => {
  using repo = temporaryRepository([
    { files: { 'backup.bin': Buffer.alloc(50_000_000, 7), 'plan.yaml': 'tier: 1\n' } },
  ]);
  const oids = ['backup.bin', 'plan.yaml'].map((path) => repo.git('rev-parse', `main:${path}`));
  const reader = blobReader(repo.dir, 1000);
  const allocated = vi.spyOn(Buffer, 'allocUnsafe');
  const read: string[] = [];
  await reader.read(oids, (_oid, content) => read.push(seen(content)));
  expect(read).toEqual(['has 50000000 bytes, more than the limit of 1000 for a file', 'tier: 1\n']);
  expect(Math.max(0, ...allocated.mock.calls.map(([size]) => size))).toBeLessThan(1_000_000);
  allocated.mockRestore();
  await reader.close();
});

test('a path that does not exist, or is not a file, has its own problem', async () => {
  using repo = temporaryRepository([{ files: { 'plan.yaml': 'tier: 1\n' } }]);
  const reader = blobReader(repo.dir, 1000);
  const read: string[] = [];
  const oids = [
    '0'.repeat(40),
    repo.oids['c1']!,
    repo.git('rev-parse', 'main^{tree}'),
    repo.git('rev-parse', 'main:plan.yaml'),
  ];
  await reader.read(oids, (_oid, content) => read.push(seen(content)));
  expect(read).toEqual([
    expect.stringMatching(/^is not in this clone/),
    'is not a file: its object is a commit',
    'is not a file: its object is a tree',
    'tier: 1\n',
  ]);
  await expect(reader.read(['HEAD\nHEAD'], () => {})).rejects.toThrow(TypeError);
  await reader.close();
});

test('an error of the visitor is thrown, and the next read works', async () => {
  const { repo, oids, texts } = shop(40);
  using _ = repo;
  const reader = blobReader(repo.dir, 1_000_000);
  const failed = reader.read(oids, () => {
    throw new RangeError('no room in the cart');
  });
  const read: string[] = [];
  const next = reader.read(oids, (_oid, content) => read.push(seen(content)));
  await expect(failed).rejects.toThrow('no room in the cart');
  await next;
  expect(read).toEqual(texts);
  await reader.close();
});

describe('the process', () => {
  test('starts at the first read, and close ends it', async () => {
    const { repo, oids } = shop(3);
    using _ = repo;
    const reader = blobReader(repo.dir, 1000);
    expect(children()).toEqual([]);
    await reader.read(oids, () => {});
    expect(children()).toHaveLength(1);
    await reader.close();
    expect(children()).toEqual([]);
    await reader.close();
    await expect(reader.read(oids, () => {})).rejects.toThrow(/was closed while/);
  });

  test('closing in the middle of a read ends both', async () => {
    const { repo, oids } = shop(2000);
    using _ = repo;
    const reader = blobReader(repo.dir, 1_000_000);
    let closed: Promise<void> | undefined;
    const reading = reader.read(oids, () => {
      closed ??= reader.close();
    });
    await expect(reading).rejects.toThrow(/was closed while/);
    await closed;
    expect(children()).toEqual([]);
  });

  test.each(['SIGKILL', 'SIGTERM'] as const)(
    '%s from outside is an error for all pending reads, not a hang',
    async (signal) => {
      const { repo, oids } = shop(3000);
      using _ = repo;
      const reader = blobReader(repo.dir, 1_000_000);
      let answers = 0;
      const first = reader.read(oids, () => {
        answers += 1;
        if (answers === 1) process.kill(children()[0]!, signal);
      });
      const second = reader.read(oids, () => {});
      await expect(first).rejects.toThrow(/git cat-file ended while files were being read/);
      await expect(second).rejects.toThrow(/git cat-file ended/);
      expect(answers).toBeLessThan(3000);
      await expect(reader.read(oids, () => {})).rejects.toThrow(/git cat-file ended/);
      await reader.close();
    },
  );

  test('a damaged object is an error that names git', async () => {
    using repo = temporaryRepository();
    repo.git('-c', 'core.compression=0', 'commit', '--allow-empty', '--quiet', '-m', 'start');
    const oid = repo.git('hash-object', '-w', '.git/HEAD');
    const path = join(repo.dir, '.git/objects', oid.slice(0, 2), oid.slice(2));
    const bytes = readFileSync(path);
    bytes.fill(0xee, 4);
    rmSync(path);
    writeFileSync(path, bytes);
    const reader = blobReader(repo.dir, 1000);
    const outcome = reader.read([oid], (_oid, content) => {
      throw new Error(seen(content));
    });
    await expect(outcome).rejects.toThrow(/git cat-file failed|is not in this clone.*is damaged/);
    await reader.close();
  });
});
