import { createHash } from 'node:crypto';
import {
  abort,
  beginRollout,
  planRollout,
  recordResults,
  type Action,
  type Event,
  type Fleet,
  type RolloutState,
} from '@gradus/rollout';
import {
  amendRollout,
  awaitsRevival,
  isOver,
  type Handed,
  type Ordered,
  type Recorded,
  type RolloutHead,
} from '@gradus/rollout/internal';
import { isUnreadable } from '@gradus/core/forge';
import { RepositoryError } from '../files/repository-error.ts';
import { dryStore } from './dry-store.ts';
import { changesOf, readHeads, readRollout, startedRollout } from './heads.ts';
import { retryOnLost, type Transition } from './retry-on-lost.ts';
import type { Site } from './site.ts';
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
  return retryOnLost(site.store, async (snapshot): Promise<Transition<Ticked>> => {
    const before = await readRollout(snapshot, name);
    const started = before ?? (await start(site, name));
    const heads = (await readHeads(snapshot)).filter((head) => head.name !== name);
    const rivals = await superseded(site, snapshot, started, heads);
    const others = heads.map((head) => (rivals.has(head.name) ? { ...head, phase: 'Aborted' as const } : head));
    const step = await stepOnce(site, started, others);
    const changes = new Map([...rivals.values()].flatMap((state) => [...changesOf(state, state)]));
    if (step.state !== before) for (const [path, text] of changesOf(before, step.state)) changes.set(path, text);
    return transition(site, step, changes);
  });
}

/** What the next step would be, with nothing written: the step itself, on a store that keeps nothing. */
export function previewStep(site: Site, name: string): Promise<Ticked> {
  return takeStep({ ...site, store: dryStore(site.store) }, name);
}

/** Records results and observations of targets in the saved state, all in one commit. */
export function submitResults(
  site: Site,
  name: string,
  handed: Handed,
): Promise<Ticked & { readonly recorded: readonly Recorded[] }> {
  return change(site, name, (state) => {
    const { recorded, ...told } = recordResults(state, handed, site.now().getTime());
    return { ...told, action: { do: 'wait', because: [] }, recorded };
  });
}

/** Applies `pause`, `approve` or another command to the saved state, in one commit. Throws RepositoryError if the command is refused. */
export function applyOrder(site: Site, name: string, order: (state: RolloutState) => Ordered): Promise<Ticked> {
  return change(site, name, (state) => {
    const ordered = order(state);
    if ('refused' in ordered) throw new RepositoryError(ordered.refused);
    return { ...ordered, action: { do: 'wait', because: [] } };
  });
}

/** Replaces the pinned manifest by the current one. */
export async function amendTo(site: Site, name: string, reason: string): Promise<Ticked> {
  const documents = site.documents(name);
  const { spec, text } = documents;
  if (spec === undefined || text === undefined) throw noManifest(name, documents.names);
  const manifest = digest(text);
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

function change<T extends Changed>(site: Site, name: string, work: (state: RolloutState) => T): Promise<T> {
  return retryOnLost(site.store, async (snapshot): Promise<Transition<T>> => {
    const before = await startedRollout(snapshot, name);
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

async function start(site: Site, name: string): Promise<RolloutState> {
  const documents = site.documents(name);
  const { spec, text, changeType } = documents;
  if (spec === undefined || text === undefined) throw noManifest(name, documents.names);
  const fleet = (await site.fleet?.()) ?? (await site.manifestFleet(spec));
  if (isUnreadable(fleet)) throw new RepositoryError(`The fleet is not known: ${fleet.unreadable}.`);
  const plan = planRollout({ name, spec, fleet });
  if (plan.targets.size === 0)
    throw new RepositoryError(`No target of the fleet is in a stage of ${name}, so there is nothing to roll out.`);
  return beginRollout({
    name,
    spec,
    manifest: digest(text),
    changeType,
    ...(site.commit !== undefined && { rules: site.commit }),
    plan,
    by: documents.personOf(site.by, site.byForge) ?? site.by,
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
  snapshot: StateSnapshot,
  state: RolloutState,
  heads: readonly RolloutHead[],
): Promise<ReadonlyMap<string, RolloutState>> {
  const { name, phase, spec } = state;
  const { concurrency } = spec;
  if (concurrency?.policy !== 'Supersede' || phase !== 'Pending') return new Map();
  // A retried rollout takes the place of no other before that is approved.
  if (awaitsRevival(state, site.documents(name, spec).facts)) return new Map();
  const order = { by: site.by, reason: `${name} takes its place`, now: site.now().getTime() };
  const rivals = heads.filter((head) => head.group === concurrency.group && !isOver(head.phase));
  const aborted = await Promise.all(
    rivals.map(async (head): Promise<[string, RolloutState][]> => {
      const rival = await readRollout(snapshot, head.name);
      const ordered = rival && abort(rival, order);
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
