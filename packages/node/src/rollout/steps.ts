import { planRollout, recordResults, type Action, type Event, type Fleet, type RolloutState } from '@gradus/rollout';
import {
  amendRollout,
  endedBy,
  groupsOf,
  headOf,
  isOver,
  supersede,
  type Handed,
  type Ordered,
  type Recorded,
} from '@gradus/rollout/internal';
import { RepositoryError } from '../files/repository-error.ts';
import { dryStore } from './dry-store.ts';
import { changesOfAll, readNeighbours, type Moved, type Neighbours } from './group-files.ts';
import { readRollout, startedRollout } from './heads.ts';
import { retryOnLost, type Transition } from './retry-on-lost.ts';
import type { Site } from './site.ts';
import { assertClaims, manifestDigest, noManifest, startRollout } from './start-rollout.ts';
import type { StateSnapshot } from './state-store.ts';
import { stepOnce } from './take-step.ts';

/** A step that was taken, and saved if it changed something. */
export interface Ticked {
  readonly state: RolloutState;
  readonly action: Action;
  readonly events: readonly Event[];
}

/**
 * Takes one step of a rollout: starts it if needed, reads the facts, and saves the state before you act on the returned action. If another
 * process saved first, it reads again. Throws RepositoryError and ConfigurationError.
 */
export function takeStep(site: Site, name: string): Promise<Ticked> {
  return retryOnLost(site.store, (snapshot) => stepFrom(site, name, snapshot));
}

/** What the next step would be, with nothing written: the step itself, on a store that keeps nothing. */
export function previewStep(site: Site, name: string): Promise<Ticked> {
  return takeStep({ ...site, store: dryStore(site.store) }, name);
}

async function stepFrom(site: Site, name: string, snapshot: StateSnapshot): Promise<Transition<Ticked>> {
  const before = await readRollout(snapshot, name);
  const started = before ?? (await startRollout(site, name));
  const neighbours = await readNeighbours(snapshot, started, site.now().getTime());
  if (before === undefined) await assertClaims(snapshot, started, neighbours);
  const step = await stepOnce(site, started, neighbours);
  const rivals = endedBy(step.state, new Map(neighbours.heads.map((head) => [head.name, head])));
  if (rivals.length === 0) return transition(site, step, neighbours, [{ before, after: step.state }]);
  const states = await Promise.all(rivals.map((rival) => startedRollout(snapshot, rival)));
  const { state, ended, events } = supersede(step.state, states, site.now().getTime());
  const next = await stepOnce(site, state, withEnded(neighbours, ended));
  const result = { ...next, events: [...step.events, ...events, ...next.events] };
  const moved = ended.map((after, index) => ({ before: states[index], after }));
  return transition(site, result, neighbours, [{ before, after: next.state }, ...moved]);
}

function withEnded(neighbours: Neighbours, ended: readonly RolloutState[]): Neighbours {
  const after = new Map(ended.map((state) => [state.name, headOf(state, groupsOf(state.spec))]));
  return { ...neighbours, heads: neighbours.heads.map((head) => after.get(head.name) ?? head) };
}

/** Records results and observations of targets in the saved state, all in one commit. */
export function submitResults(
  site: Site,
  name: string,
  handed: Handed,
): Promise<Ticked & { readonly recorded: readonly Recorded[] }> {
  return change(site, name, (state, { groups }) => {
    const { recorded, ...told } = recordResults(state, handed, site.now().getTime(), groups);
    return { ...told, action: { do: 'wait', because: [] }, recorded };
  });
}

/** Applies `pause`, `approve` or another command to the saved state, in one commit. Throws RepositoryError if the command is refused. */
export function applyOrder(
  site: Site,
  name: string,
  order: (state: RolloutState, neighbours: Neighbours) => Ordered,
): Promise<Ticked> {
  return change(site, name, (state, neighbours) => {
    const ordered = order(state, neighbours);
    if ('refused' in ordered) throw new RepositoryError(ordered.refused);
    return { ...ordered, action: { do: 'wait', because: [] } };
  });
}

/** Replaces the pinned manifest by the current one. */
export async function amendTo(site: Site, name: string, reason: string): Promise<Ticked> {
  const documents = site.documents(name);
  const { spec, text } = documents;
  if (spec === undefined || text === undefined) throw noManifest(name, documents.names);
  const manifest = manifestDigest(text);
  return applyOrder(site, name, (state) => {
    if (state.manifest === manifest) return { state, events: [] };
    const plan = { ...planRollout({ name, spec, fleet: frozenFleet(state) }), fleetSize: state.plan.fleetSize };
    return amendRollout(state, { spec, manifest, plan }, { by: site.by, reason, now: site.now().getTime() });
  });
}

/** The targets of a rollout under way, as its plan froze them. */
function frozenFleet({ plan }: RolloutState): Fleet {
  return { targets: [...plan.targets].map(([name, target]) => ({ name, ...target })) };
}

function change<T extends Changed>(
  site: Site,
  name: string,
  work: (state: RolloutState, neighbours: Neighbours) => T,
): Promise<T> {
  return retryOnLost(site.store, async (snapshot): Promise<Transition<T>> => {
    const before = await startedRollout(snapshot, name);
    const neighbours = await readNeighbours(snapshot, before, site.now().getTime());
    const changed = work(before, neighbours);
    if (isOver(before.phase) && !isOver(changed.state.phase)) await assertClaims(snapshot, changed.state, neighbours);
    return transition(site, changed, neighbours, [{ before, after: changed.state }]);
  });
}

interface Changed {
  readonly state: RolloutState;
  readonly events: readonly Event[];
}

function transition<T extends Changed>(
  site: Site,
  result: T,
  neighbours: Neighbours,
  moved: readonly Moved[],
): Transition<T> {
  const changes = changesOfAll(neighbours, moved);
  return changes.size === 0 ? { result } : { result, write: { changes, message: messageOf(site, result, moved) } };
}

function messageOf({ runId, by }: Site, { state, events }: Changed, moved: readonly Moved[]): string {
  const [first, ...more] = events;
  const ended = moved.flatMap(({ after }) => (after.name === state.name ? [] : [after]));
  const subject = `${state.name}: ${first?.text ?? `generation ${state.generation}`}`;
  const trailers = [`Rollout: ${state.name}`, `Phase: ${state.phase}`, `Generation: ${state.generation}`];
  const body = [
    ...ended.map(({ name, reason }) => `- ${name} was superseded: ${reason ?? ''}.`),
    ...more.slice(0, 50).map(({ text }) => `- ${text}`),
  ];
  return [subject, ...(body.length > 0 ? ['', ...body] : []), '', ...trailers, `Run: ${runId}`, `By: ${by}`].join('\n');
}
