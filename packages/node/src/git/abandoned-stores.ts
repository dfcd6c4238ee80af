import { createHash } from 'node:crypto';
import { readdirSync, readlinkSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** The name of the folder of a store: the number of its process, and the machine to which the number belongs. */
export function storePrefix(): string {
  return `gradus-store-${place()}-${process.pid}-`;
}

/**
 * Removes the stores of processes that were killed before they could remove them. The number of a process has no meaning in another
 * container or on another machine that shares the temporary folder, so only stores of this one are considered.
 */
export function removeAbandonedStores(folder: string = tmpdir()): void {
  const own = new RegExp(`^gradus-store-${place()}-(\\d{1,10})-`);
  for (const name of namesIn(folder)) {
    const [, pid] = own.exec(name) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    try {
      rmSync(join(folder, name), { recursive: true, force: true });
    } catch {
      // It belongs to another user, or another process removes it at the same time.
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A process that may not be signalled exists; only ESRCH means that it does not. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** The machine and its process namespace, in eight digits. */
function place(): string {
  let space = '';
  try {
    space = readlinkSync('/proc/self/ns/pid');
  } catch {
    // Only Linux has it.
  }
  return createHash('sha256').update(`${hostname()}\n${space}`).digest('hex').slice(0, 8);
}
