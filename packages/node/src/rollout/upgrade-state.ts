import { randomUUID } from 'node:crypto';
import { groupText, isOver, readState, recordsOf, refText, writeState } from '@gradus/rollout/internal';
import type { RolloutState } from '@gradus/rollout';
import { groupPath, refPath } from './group-files.ts';
import { assertState, headPath, headText, rolloutPath, readWhole } from './heads.ts';
import type { StateChanges, StateSnapshot, StateStore } from './state-store.ts';

/**
 * A store that reads a state of an older form, which has no records of groups and no generation of the whole ref, as one of today. The
 * next write stores what was added, in the same commit.
 */
export function upgradedStore(store: StateStore): StateStore {
  return {
    ...store,
    read: async () => upgraded(await store.read()),
    write: (snapshot, changes, options) => {
      const added = snapshot instanceof Upgraded ? snapshot.added : [];
      return store.write(snapshot, new Map([...added, ...changes]), options);
    },
  };
}

class Upgraded implements StateSnapshot {
  readonly commit: string | undefined;
  readonly added: StateChanges;
  readonly #of: StateSnapshot;
  readonly #texts: ReadonlyMap<string, string>;

  constructor(of: StateSnapshot, texts: ReadonlyMap<string, string>) {
    this.#of = of;
    this.#texts = texts;
    this.commit = of.commit;
    this.added = texts;
  }

  async paths(): Promise<readonly string[]> {
    return [...new Set([...(await this.#of.paths()), ...this.#texts.keys()])];
  }

  async read(path: string): Promise<string | undefined> {
    return this.#texts.get(path) ?? this.#of.read(path);
  }

  async readAll(wanted: (path: string) => boolean): Promise<ReadonlyMap<string, string>> {
    const mine = [...this.#texts].filter(([path]) => wanted(path));
    return new Map([...(await this.#of.readAll((path) => wanted(path) && !this.#texts.has(path))), ...mine]);
  }
}

async function upgraded(snapshot: StateSnapshot): Promise<StateSnapshot> {
  if (snapshot.commit === undefined) return snapshot;
  const paths = await snapshot.paths();
  const isOld = paths.length > 0 && paths.every((path) => path.startsWith('rollouts/'));
  if (!isOld) return snapshot;
  await assertState(snapshot);
  const names = paths.flatMap((path) => headPath.exec(path)?.[1] ?? []);
  const texts = await snapshot.readAll((path) => /\/(?:plan|state)\.json$/.test(path));
  const states = names.flatMap((name): RolloutState[] => {
    const [plan, state] = [texts.get(rolloutPath(name, 'plan')), texts.get(rolloutPath(name, 'state'))];
    // What is incomplete is reported when it is read.
    return plan === undefined || state === undefined
      ? []
      : [withBeginning(readWhole(name, () => readState({ plan, state })))];
  });
  return new Upgraded(snapshot, filesOf(states));
}

/** Older states do not say when a rollout began. */
function withBeginning(state: RolloutState): RolloutState {
  const never =
    state.phase === 'Pending' || state.pausedFrom === 'Pending' || (isOver(state.phase) && state.generation === 0);
  return never ? state : { ...state, begunAt: state.startedAt };
}

function filesOf(states: readonly RolloutState[]): Map<string, string> {
  const files = new Map<string, string>();
  let generation = 0;
  for (const state of states) {
    files.set(rolloutPath(state.name, 'head'), headText(state));
    files.set(rolloutPath(state.name, 'state'), writeState(state).state);
    generation = Math.max(generation, state.generation);
  }
  for (const [name, record] of recordsOf(states)) files.set(groupPath(name), groupText(record));
  files.set(refPath, refText({ id: randomUUID(), generation }));
  return files;
}
