import { StateFileError, readState, writeState, type OtherRollout, type RolloutState } from '@gradus/core';
import { RepositoryError } from '../repository-error.ts';
import type { Snapshot } from './state-store.ts';

/** What is known of a rollout without reading the states of its targets. */
export interface RolloutHead extends OtherRollout {
  readonly name: string;
  readonly system: string;
  readonly version: string;
  readonly reason?: string;
  readonly finishedAt?: number;
}

const folder = 'rollouts';
const headPath = /^rollouts\/([^/]+)\/head\.json$/;
const files = ['head', 'plan', 'state'] as const;

function pathOf(name: string, file: (typeof files)[number]): string {
  return `${folder}/${name}/${file}.json`;
}

export function statePath(name: string): string {
  return pathOf(name, 'state');
}

/** The rollouts of the state, those that began last first. */
export async function readHeads(snapshot: Snapshot): Promise<readonly RolloutHead[]> {
  const texts = await snapshot.readAll((path) => headPath.test(path));
  const heads = [...texts].map(([path, text]): RolloutHead => {
    try {
      return JSON.parse(text) as RolloutHead;
    } catch {
      throw damaged(headPath.exec(path)?.[1] ?? path, 'Its head.json is not JSON.');
    }
  });
  return heads.sort((a, b) => b.startedAt - a.startedAt || (a.name < b.name ? -1 : 1));
}

/** The whole state of a rollout; undefined where it was not started. Throws RepositoryError for one that cannot be read. */
export async function readRollout(snapshot: Snapshot, name: string): Promise<RolloutState | undefined> {
  const texts = await snapshot.readAll((path) => path.startsWith(`${folder}/${name}/`));
  if (texts.size === 0) return undefined;
  const [plan, state] = [texts.get(pathOf(name, 'plan')), texts.get(pathOf(name, 'state'))];
  const missing = files.filter((file) => !texts.has(pathOf(name, file)));
  // Begun anew it would hand out generations again that executors have seen.
  if (plan === undefined || state === undefined || missing.length > 0)
    throw damaged(name, `It lacks ${missing.map((file) => `${file}.json`).join(' and ')}.`);
  try {
    return readState({ plan, state });
  } catch (error) {
    if (error instanceof StateFileError) throw damaged(name, error.message);
    throw error;
  }
}

function damaged(name: string, why: string): RepositoryError {
  return new RepositoryError(
    `The state of rollout ${name} cannot be read. ${why} ` +
      `See who wrote it (git log REF -- ${folder}/${name}, with the ref of the state), and put the ref back to the last commit that is whole.`,
  );
}

/** What a transition writes; the plan only where it is another. */
export function changesOf(before: RolloutState | undefined, after: RolloutState): Map<string, string> {
  const { name, phase, spec, startedAt, finishedAt, reason } = after;
  const head: RolloutHead = {
    name,
    phase,
    system: spec.system,
    version: spec.artifact.version,
    startedAt,
    ...(spec.concurrency && { group: spec.concurrency.group }),
    ...(reason !== undefined && { reason }),
    ...(finishedAt !== undefined && { finishedAt }),
  };
  const texts = writeState(after);
  const changes = new Map([
    [pathOf(name, 'head'), `${JSON.stringify(head, undefined, 1)}\n`],
    [pathOf(name, 'state'), texts.state],
  ]);
  if (before?.plan !== after.plan) changes.set(pathOf(name, 'plan'), texts.plan);
  return changes;
}
