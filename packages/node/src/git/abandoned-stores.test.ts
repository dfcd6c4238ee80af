import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { removeAbandonedStores, storePrefix } from './abandoned-stores.ts';
import { temporaryFolder } from '@gradus/testkit/repository.ts';

/** The name of a store of another process. */
const nameOf = (pid: number): string => `${storePrefix().replace(`-${process.pid}-`, `-${pid}-`)}AbC123`;

test('a store is removed after its process was killed, and not before', async () => {
  using place = temporaryFolder();
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  const store = join(place.dir, nameOf(child.pid!));
  mkdirSync(join(store, '.git', 'objects'), { recursive: true });
  writeFileSync(join(store, '.git', 'HEAD'), 'ref: refs/heads/none\n');
  removeAbandonedStores(place.dir);
  expect(existsSync(store), 'its process runs').toBe(true);
  child.kill('SIGKILL');
  await once(child, 'close');
  removeAbandonedStores(place.dir);
  expect(existsSync(store)).toBe(false);
});

test.each([
  ['our own', `${storePrefix()}AbC123`],
  ['one of another machine or container', `gradus-store-00000000-${2 ** 22 + 1}-AbC123`],
  ['one that names no process', 'gradus-store-AbC123'],
  ['something else', 'shop'],
])('%s stays', (_, name) => {
  using place = temporaryFolder();
  mkdirSync(join(place.dir, name));
  removeAbandonedStores(place.dir);
  expect(existsSync(join(place.dir, name))).toBe(true);
});

test('a link with such a name is removed, and its destination stays', () => {
  using place = temporaryFolder();
  const kept = join(place.dir, 'kept');
  mkdirSync(kept);
  symlinkSync(kept, join(place.dir, nameOf(2 ** 22 + 1)));
  removeAbandonedStores(place.dir);
  expect(existsSync(join(place.dir, nameOf(2 ** 22 + 1)))).toBe(false);
  expect(existsSync(kept)).toBe(true);
});

test('a temporary folder that cannot be read is ignored', () => {
  using place = temporaryFolder();
  expect(() => removeAbandonedStores(join(place.dir, 'absent'))).not.toThrow();
});
