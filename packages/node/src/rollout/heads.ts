import {
  StateFileError,
  groupsOf,
  headOf,
  readHead,
  readState,
  writeState,
  type RolloutHead,
} from '@gradus/rollout/internal';
import type { RolloutState } from '@gradus/rollout';
import { quotedName, RepositoryError } from '../files/repository-error.ts';
import type { StateSnapshot } from './state-store.ts';

const folder = 'rollouts';
const statePaths = /^(?:rollouts\/[^/]+\/(?:head|plan|state)|groups\/[^/]+|ref)\.json$/;
export const headPath: RegExp = /^rollouts\/([^/]+)\/head\.json$/;
const files = ['head', 'plan', 'state'] as const;

export function rolloutPath(name: string, file: (typeof files)[number]): string {
  return `${folder}/${name}/${file}.json`;
}

export function statePath(name: string): string {
  return rolloutPath(name, 'state');
}

/** The rollouts of the state, newest first. Throws RepositoryError if one cannot be read, or if the ref is not a state. */
export async function readHeads(snapshot: StateSnapshot): Promise<readonly RolloutHead[]> {
  await assertState(snapshot);
  const texts = await snapshot.readAll((path) => headPath.test(path));
  const heads = [...texts].map(([path, text]): RolloutHead => {
    const name = headPath.exec(path)?.[1] ?? path;
    const head = readWhole(name, () => readHead(text));
    if (head.name !== name) throw damaged(name, `Its head.json is that of ${quotedName(head.name)}.`);
    return head;
  });
  return heads.sort((a, b) => b.startedAt - a.startedAt || (a.name < b.name ? -1 : 1));
}

/** The whole state of a rollout; undefined if it was not started. Throws RepositoryError if it cannot be read. */
export async function readRollout(snapshot: StateSnapshot, name: string): Promise<RolloutState | undefined> {
  await assertState(snapshot);
  const texts = await snapshot.readAll((path) => path.startsWith(`${folder}/${name}/`));
  if (texts.size === 0) return undefined;
  const [head, plan, state] = files.map((file) => texts.get(rolloutPath(name, file)));
  const missing = files.filter((file) => !texts.has(rolloutPath(name, file)));
  // A new start would reuse generations that executors have already seen.
  if (head === undefined || plan === undefined || state === undefined)
    throw damaged(name, `It lacks ${missing.map((file) => `${file}.json`).join(' and ')}.`);
  const read = readWhole(name, () => readState({ plan, state }));
  if (read.name !== name) throw damaged(name, `Its state.json is that of ${quotedName(read.name)}.`);
  if (head !== headText(read)) throw damaged(name, 'Its head.json and its state.json do not belong together.');
  return read;
}

/** The whole state of a rollout that was started. Throws RepositoryError if it was not, or if the state cannot be read. */
export async function startedRollout(snapshot: StateSnapshot, name: string): Promise<RolloutState> {
  const state = await readRollout(snapshot, name);
  if (state !== undefined) return state;
  const names = (await readHeads(snapshot)).map((head) => head.name);
  const there = names.length === 0 ? 'No rollout was.' : `Started were ${names.join(', ')}.`;
  throw new RepositoryError(`Rollout ${name} was not started. ${there}`);
}

/**
 * A commit of the state contains files of rollouts, and nothing else. On any other commit the first step would start over, with
 * generations that executors have already seen.
 */
export async function assertState(snapshot: StateSnapshot): Promise<void> {
  if (snapshot.commit === undefined) return;
  const paths = await snapshot.paths();
  const foreign = paths.find((path) => !statePaths.test(path));
  if (foreign === undefined && paths.length > 0) return;
  const found = foreign === undefined ? 'it has no files' : `it has the file ${quotedName(foreign)}`;
  throw new RepositoryError(
    `The commit ${snapshot.commit.slice(0, 12)} that the ref of the state names was not written by Gradus: ${found}. ` +
      'Put the ref back to the last commit of the state, or name another ref (rollouts.state.ref in the project file). Nothing was written.',
  );
}

export function readWhole<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof StateFileError) throw damaged(name, error.message);
    throw error;
  }
}

export function headText(state: RolloutState): string {
  return `${JSON.stringify(headOf(state, groupsOf(state.spec)), undefined, 1)}\n`;
}

function damaged(name: string, why: string): RepositoryError {
  return new RepositoryError(
    `The state of rollout ${name} cannot be read. ${why} ` +
      `See who wrote it (git log REF -- ${folder}/${name}, with the ref of the state), and put the ref back to the last commit that is whole.`,
  );
}

/** What a transition writes of one rollout; the plan only if it changed. */
export function changesOf(before: RolloutState | undefined, after: RolloutState): Map<string, string> {
  const { name } = after;
  const texts = writeState(after);
  const changes = new Map([
    [rolloutPath(name, 'head'), headText(after)],
    [rolloutPath(name, 'state'), texts.state],
  ]);
  if (before?.plan !== after.plan) changes.set(rolloutPath(name, 'plan'), texts.plan);
  return changes;
}
