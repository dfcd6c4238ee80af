import { setTimeout as sleep } from 'node:timers/promises';
import { quotedName, RepositoryError } from '../files/repository-error.ts';
import type { StateChanges, StateSnapshot, StateStore, WriteOptions } from './state-store.ts';

/** What a transition makes of a snapshot. Without changes nothing is written. */
export interface Transition<T> {
  readonly result: T;
  readonly write?: WriteOptions & { readonly changes: StateChanges };
}

export interface RetryOptions {
  /** How often the transition is computed at most. Default 100. */
  readonly attempts?: number;
}

/**
 * Reads the state, computes a transition and writes it. If another writer was faster, it tries again after a random wait of up to twice,
 * four times, … 32 times as long as the attempt took, so that writers do not collide again. The transition is computed again each time
 * and must be pure. Throws RepositoryError when it has lost every time.
 */
export async function retryOnLost<T>(
  store: StateStore,
  transition: (snapshot: StateSnapshot) => Promise<Transition<T>> | Transition<T>,
  { attempts = 100 }: RetryOptions = {},
): Promise<T> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const began = performance.now();
    const snapshot = await store.read();
    const { result, write } = await transition(snapshot);
    if (write === undefined || (await store.write(snapshot, write.changes, write)) === 'written') return result;
    const took = performance.now() - began;
    if (attempt < attempts) await sleep(Math.random() * took * 2 ** Math.min(attempt, 5));
  }
  throw new RepositoryError(
    `Somebody else moved ${quotedName(store.ref)} each of the ${attempts} times that a step was to be written, and nothing was. ` +
      'Let fewer jobs write at once (let one record the results of all), and run again.',
  );
}
