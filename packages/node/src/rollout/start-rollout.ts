import { createHash } from 'node:crypto';
import { isUnreadable } from '@gradus/core/forge';
import { beginRollout, planRollout, type RolloutState } from '@gradus/rollout';
import { groupsOf, isOver } from '@gradus/rollout/internal';
import { RepositoryError } from '../files/repository-error.ts';
import type { Neighbours } from './group-files.ts';
import { startedRollout } from './heads.ts';
import type { Site } from './site.ts';
import type { StateSnapshot } from './state-store.ts';

/** The first state of a rollout, from its manifest and the fleet. Throws RepositoryError if it cannot be started. */
export async function startRollout(site: Site, name: string): Promise<RolloutState> {
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
    manifest: manifestDigest(text),
    changeType,
    ...(site.commit !== undefined && { rules: site.commit }),
    plan,
    by: documents.personOf(site.by, site.byForge) ?? site.by,
    now: site.now().getTime(),
  });
}

/**
 * A target and an artifact belong to one concurrency group: throws RepositoryError if an unfinished rollout of another group claims a target
 * of one that starts, or that an order takes up again. Rollouts of one group wait for each other instead.
 */
export async function assertClaims(snapshot: StateSnapshot, state: RolloutState, { heads }: Neighbours): Promise<void> {
  const groups = groupsOf(state.spec);
  const others = heads.filter((head) => !isOver(head.phase) && !head.groups.some((group) => groups.includes(group)));
  for (const { name, phase, groups: theirs } of others) {
    const other = await startedRollout(snapshot, name);
    const { spec } = other;
    if (spec.artifact.name !== state.spec.artifact.name) continue;
    const theirClaims = new Set(claimedTargets(other));
    const shared = claimedTargets(state).filter((target) => theirClaims.has(target));
    if (shared.length === 0) continue;
    const more = shared.length > 1 ? ` and ${shared.length - 1} more` : '';
    throw new RepositoryError(
      `Rollout ${name} (${theirs.join(', ')}) is ${phase} and updates ${spec.artifact.name} on ${shared[0]}${more}, as ${state.name} would (${groups.join(', ')}). ` +
        'Wait until it ends, or give both manifests the same spec.concurrency.group, so that one waits for the other.',
    );
  }
}

/** A rollback touches what was started, and everything else the whole plan. */
function claimedTargets({ phase, plan, targets }: RolloutState): readonly string[] {
  const started = [...targets].flatMap(([name, { generation }]) => (generation > 0 ? [name] : []));
  return phase === 'RollingBack' ? started : [...new Set([...plan.targets.keys(), ...started])];
}

export function noManifest(name: string, names: readonly string[]): RepositoryError {
  const there = names.length === 0 ? 'There are none.' : `There are ${names.join(', ')}.`;
  return new RepositoryError(`There is no Rollout ${name} in the documents. ${there}`);
}

export function manifestDigest(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
