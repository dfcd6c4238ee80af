import { createHash } from 'node:crypto';
import {
  abort,
  amend,
  begin,
  isOver,
  isUnreadable,
  planRollout,
  record,
  type Action,
  type Event,
  type Fleet,
  type Handed,
  type Ordered,
  type Recorded,
  type RolloutState,
} from '@gradus/core';
import { RepositoryError } from '../repository-error.ts';
import { changesOf, readHeads, readRollout, type RolloutHead } from './heads.ts';
import { retryOnLost, type Transition } from './retry-on-lost.ts';
import type { Site } from './site.ts';
import type { Snapshot } from './state-store.ts';
import { takeStep } from './take-step.ts';

/** A step that was taken, and written down where it changed something. */
export interface Ticked {
  readonly state: RolloutState;
  readonly action: Action;
  readonly events: readonly Event[];
}

/**
 * One step of a rollout: starts it where it is not, gathers what the step may know, and writes the state before anything is done by
 * it. Where somebody else was faster, it looks again. Throws RepositoryError and ConfigurationError.
 */
export function tick(site: Site, name: string): Promise<Ticked> {
  return retryOnLost(site.store, async (snapshot): Promise<Transition<Ticked>> => {
    const before = await readRollout(snapshot, name);
    const started = before ?? (await start(site, name));
    const heads = (await readHeads(snapshot)).filter((head) => head.name !== name);
    const rivals = await superseded(site, snapshot, started, heads);
    const others = heads.map((head) => (rivals.has(head.name) ? { ...head, phase: 'Aborted' as const } : head));
    const step = await takeStep(site, started, others);
    const changes = new Map([...rivals.values()].flatMap((state) => [...changesOf(state, state)]));
    if (step.state !== before) for (const [path, text] of changesOf(before, step.state)) changes.set(path, text);
    return transition(site, step, changes);
  });
}

/** What the next step would be, with nothing written. */
export async function look(site: Site, name: string): Promise<Ticked> {
  const snapshot = await site.store.read();
  const state = (await readRollout(snapshot, name)) ?? (await start(site, name));
  return takeStep(site, state, await readHeads(snapshot));
}

/** Takes results and observations, all in one commit. */
export function hand(
  site: Site,
  name: string,
  handed: Handed,
): Promise<Ticked & { readonly recorded: readonly Recorded[] }> {
  return change(site, name, (state) => {
    const { recorded, ...told } = record(state, handed, site.now().getTime());
    return { ...told, action: { do: 'wait', because: [] }, recorded };
  });
}

/** Carries out an order. Throws RepositoryError with the reason where it is refused. */
export function give(site: Site, name: string, order: (state: RolloutState) => Ordered): Promise<Ticked> {
  return change(site, name, (state) => {
    const ordered = order(state);
    if ('refused' in ordered) throw new RepositoryError(ordered.refused);
    return { ...ordered, action: { do: 'wait', because: [] } };
  });
}

/** Puts the manifest as it stands now in the place of the pinned one. */
export async function amendTo(site: Site, name: string, reason: string): Promise<Ticked> {
  const documents = site.documents(name);
  const { spec, text } = documents;
  if (spec === undefined || text === undefined) throw noManifest(name, documents.names);
  const manifest = digest(text);
  return give(site, name, (state) => {
    if (state.manifest === manifest) return { state, events: [] };
    const plan = { ...planRollout({ name, spec, fleet: frozenFleet(state) }), fleetSize: state.plan.fleetSize };
    return amend(state, { spec, manifest, plan }, { by: site.by, reason, now: site.now().getTime() });
  });
}

/** The targets of a rollout under way, as its plan froze them. */
function frozenFleet({ plan }: RolloutState): Fleet {
  return { targets: [...plan.targets].map(([name, target]) => ({ name, ...target })) };
}

function change<T extends Changed>(site: Site, name: string, work: (state: RolloutState) => T): Promise<T> {
  return retryOnLost(site.store, async (snapshot): Promise<Transition<T>> => {
    const before = await readRollout(snapshot, name);
    if (before === undefined) throw await notStarted(snapshot, name);
    const changed = work(before);
    return transition(site, changed, changed.state === before ? new Map() : changesOf(before, changed.state));
  });
}

interface Changed {
  readonly state: RolloutState;
  readonly events: readonly Event[];
}

function transition<T extends Changed>(site: Site, result: T, changes: ReadonlyMap<string, string>): Transition<T> {
  return changes.size === 0 ? { result } : { result, write: { changes, message: messageOf(site, result) } };
}

async function notStarted(snapshot: Snapshot, name: string): Promise<RepositoryError> {
  const names = (await readHeads(snapshot)).map((head) => head.name);
  const there = names.length === 0 ? 'No rollout was.' : `Started were ${names.join(', ')}.`;
  return new RepositoryError(`Rollout ${name} was not started. ${there}`);
}

async function start(site: Site, name: string): Promise<RolloutState> {
  const documents = site.documents(name);
  const { spec, text, changeType } = documents;
  if (spec === undefined || text === undefined) throw noManifest(name, documents.names);
  const fleet = (await site.fleet?.()) ?? (await site.manifestFleet(spec));
  if (isUnreadable(fleet)) throw new RepositoryError(`The fleet is not known: ${fleet.unreadable}.`);
  const plan = planRollout({ name, spec, fleet });
  if (plan.targets.size === 0)
    throw new RepositoryError(`No target of the fleet is in a stage of ${name}, so there is nothing to roll out.`);
  return begin({
    name,
    spec,
    manifest: digest(text),
    changeType,
    ...(site.commit !== undefined && { rules: site.commit }),
    plan,
    by: documents.personOf(site.by) ?? site.by,
    now: site.now().getTime(),
  });
}

function noManifest(name: string, names: readonly string[]): RepositoryError {
  const there = names.length === 0 ? 'There are none.' : `There are ${names.join(', ')}.`;
  return new RepositoryError(`There is no Rollout ${name} in the documents. ${there}`);
}

function digest(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** Those of its group in whose place it comes, aborted. */
async function superseded(
  site: Site,
  snapshot: Snapshot,
  { name, phase, spec }: RolloutState,
  heads: readonly RolloutHead[],
): Promise<ReadonlyMap<string, RolloutState>> {
  const { concurrency } = spec;
  if (concurrency?.policy !== 'Supersede' || phase !== 'Pending') return new Map();
  const order = { by: site.by, reason: `${name} takes its place`, now: site.now().getTime() };
  const rivals = heads.filter((head) => head.group === concurrency.group && !isOver(head.phase));
  const aborted = await Promise.all(
    rivals.map(async (head): Promise<[string, RolloutState][]> => {
      const state = await readRollout(snapshot, head.name);
      const ordered = state && abort(state, order);
      return ordered && 'state' in ordered ? [[head.name, ordered.state]] : [];
    }),
  );
  return new Map(aborted.flat());
}

function messageOf({ runId, by }: Site, { state, events }: Changed): string {
  const [first, ...more] = events;
  const subject = `${state.name}: ${first?.text ?? `generation ${state.generation}`}`;
  const trailers = [`Rollout: ${state.name}`, `Phase: ${state.phase}`, `Generation: ${state.generation}`];
  const body = more.slice(0, 50).map(({ text }) => `- ${text}`);
  return [subject, ...(body.length > 0 ? ['', ...body] : []), '', ...trailers, `Run: ${runId}`, `By: ${by}`].join('\n');
}
