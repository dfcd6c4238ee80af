import type { StateStore } from './state-store.ts';

/** The store of a rehearsal. It reads what is there, and takes each write as made, without making it. */
export function dryStore(store: StateStore): StateStore {
  return { ...store, write: async () => 'written' };
}
