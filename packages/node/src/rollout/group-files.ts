import { createHash, randomUUID } from 'node:crypto';
import {
  StateFileError,
  groupsOf,
  groupText,
  isOver,
  readGroup,
  readRef,
  recordInGroups,
  refText,
  type GroupRecord,
  type RefRecord,
  type RolloutHead,
} from '@gradus/rollout/internal';
import type { RolloutState } from '@gradus/rollout';
import { RepositoryError } from '../files/repository-error.ts';
import { changesOf, readHeads } from './heads.ts';
import type { StateSnapshot } from './state-store.ts';

export const refPath = 'ref.json';

/** A name may have slashes, and up to 200 characters of any script: what would be too long as a path becomes a digest. */
export function groupPath(name: string): string {
  // A lone surrogate cannot be encoded. `@` is never left as it is by the encoding, so the two forms cannot meet.
  const encoded = name.isWellFormed() ? encodeURIComponent(name) : undefined;
  if (encoded !== undefined && encoded.length <= 200) return `groups/${encoded}.json`;
  return `groups/@${createHash('sha256').update(JSON.stringify(name)).digest('hex')}.json`;
}

/** Everything on the state ref that a step of a rollout looks at besides the rollout itself. */
export interface Neighbours {
  /** Of the other rollouts, newest first. */
  readonly heads: readonly RolloutHead[];
  readonly groups: ReadonlyMap<string, GroupRecord>;
  readonly ref: RefRecord;
  /** The ref does not exist: the first write creates the state. */
  readonly isNew: boolean;
}

/** Reads the heads of the other rollouts, and the records of the groups that may matter to this one. Throws RepositoryError. */
export async function readNeighbours(snapshot: StateSnapshot, state: RolloutState, now: number): Promise<Neighbours> {
  const heads = (await readHeads(snapshot)).filter(({ name }) => name !== state.name);
  const busy = heads.filter(({ phase, leasedUntil = 0 }) => !isOver(phase) || leasedUntil > now);
  const wanted = new Set([...groupsOf(state.spec), ...busy.flatMap(({ groups }) => groups)].map(groupPath));
  for (const { group } of state.inherited ?? []) wanted.add(groupPath(group));
  // A rollback has to know whatever came after it, also where a target has gone to another group since.
  const isWanted = (path: string): boolean =>
    wanted.has(path) || (state.phase === 'RollingBack' && path.startsWith('groups/'));
  const texts = await snapshot.readAll((path) => isWanted(path) || path === refPath);
  const groups = new Map<string, GroupRecord>();
  for (const [path, text] of texts) {
    if (path === refPath) continue;
    const record = readFile(path, () => readGroup(text));
    if (groupPath(record.name) !== path) throw damaged(path, `It is the record of ${JSON.stringify(record.name)}.`);
    groups.set(record.name, record);
  }
  const isNew = snapshot.commit === undefined;
  return { heads, groups, ref: isNew ? { id: randomUUID(), generation: 0 } : await readRefOf(snapshot), isNew };
}

/** What holds for the whole ref. Throws RepositoryError if it is missing or damaged. */
async function readRefOf(snapshot: StateSnapshot): Promise<RefRecord> {
  const text = await snapshot.read(refPath);
  if (text === undefined) throw damaged(refPath, 'It is missing.');
  return readFile(refPath, () => readRef(text));
}

function readFile<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof StateFileError) throw damaged(path, error.message);
    throw error;
  }
}

function damaged(path: string, why: string): RepositoryError {
  return new RepositoryError(
    `${path} of the rollout state cannot be read. ${why} ` +
      `See who wrote it (git log REF -- ${path}, with the ref of the state), and put the ref back to the last commit that is whole.`,
  );
}

/** A rollout before and after a transition; `before` is undefined if the transition starts it. */
export interface Moved {
  readonly before: RolloutState | undefined;
  readonly after: RolloutState;
}

/** The files that a transition of some rollouts changes, with the records of their groups and the highest generation. */
export function changesOfAll({ groups, ref, isNew }: Neighbours, moved: readonly Moved[]): Map<string, string> {
  const changes = new Map<string, string>();
  const records = new Map(groups);
  let { generation } = ref;
  for (const { before, after } of moved) {
    if (after === before) continue;
    for (const [path, text] of changesOf(before, after)) changes.set(path, text);
    for (const [name, record] of recordInGroups(records, before, after)) {
      records.set(name, record);
      changes.set(groupPath(name), groupText(record));
    }
    generation = Math.max(generation, after.generation);
  }
  if (generation > ref.generation || (isNew && changes.size > 0)) changes.set(refPath, refText({ ...ref, generation }));
  return changes;
}
