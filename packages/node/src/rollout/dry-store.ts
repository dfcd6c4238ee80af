import type { StateStore } from './state-store.ts';

/** The store of a dry run. It reads the existing state, and pretends that each write succeeded, without writing. */
export function dryStore(store: StateStore): StateStore {
  return { ...store, write: async () => 'written' };
}
