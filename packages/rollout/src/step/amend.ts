import type { RolloutSpec } from '@gradus/core/internal';
import { draftOf, isOver, settled, addEvent } from '../state/draft.ts';
import { concurrencyGroup, groupsOf } from '../group/groups-of.ts';
import type { Order, Ordered } from './commands.ts';
import type { Plan, RolloutPosition, RolloutState } from '../model.ts';

export interface Amendment {
  readonly spec: RolloutSpec;
  readonly manifest: string;
  /** Of the new manifest, over the targets that the old plan has. */
  readonly plan: Plan;
}

/**
 * Puts an edited manifest in the place of the pinned one while the rollout runs. What has begun stays as it is: the artifact, the
 * system, the change, the concurrency groups, and every batch of which a target was touched. Refused if the edit would change one of these.
 */
export function amendRollout(state: RolloutState, { spec, manifest, plan }: Amendment, asked: Order): Ordered {
  const refused = refusal(state, spec, plan);
  if (refused !== undefined) return { refused };
  const draft = draftOf(state, asked.now);
  const batches = plan.stages.map(({ batches: row }, stage) =>
    row.map((_, batch) => state.batches[stage]?.[batch] ?? { heldFor: 0 }),
  );
  draft.state = { ...draft.state, spec, manifest, plan, batches };
  addEvent(draft, 'amended', `The manifest was amended: ${asked.reason ?? `${asked.by} asked for it`}.`);
  return { state: settled(draft), events: draft.events };
}

function refusal(state: RolloutState, spec: RolloutSpec, plan: Plan): string | undefined {
  if (isOver(state.phase) || state.phase === 'RollingBack' || state.pausedFrom === 'RollingBack')
    return `Rollout ${state.name} is ${state.phase}; a rollout that is over or being rolled back cannot be amended.`;
  for (const field of ['artifact', 'system', 'change', 'strategy'] as const)
    if (JSON.stringify(spec[field]) !== JSON.stringify(state.spec[field]))
      return `The edit changes spec.${field}. Another ${field} is another rollout.`;
  const groups = otherGroups(state, spec);
  if (groups !== undefined) return groups;
  const grown = plan.stages.findIndex(({ batches }, stage) => {
    const isClosed = stage < state.position.stage || (stage === state.position.stage && closed.has(state.position.at));
    return isClosed && batches.length !== state.plan.stages[stage]?.batches.length;
  });
  if (grown >= 0)
    return `The edit changes the batches of ${plan.stages[grown]!.name}, which the rollout has passed already.`;
  const moved = firstMoved(state, plan);
  return moved && `The edit would move ${moved} out of a batch that has begun. Edit only what is still to come.`;
}

/** The group keeps other rollouts away for as long as this one is active, and has the record of its targets. */
function otherGroups({ name, spec: before, position }: RolloutState, spec: RolloutSpec): string | undefined {
  const [old, edited] = [groupsOf(before), groupsOf(spec)];
  const isSame = old.length === edited.length && old.every((group) => edited.includes(group));
  const begun = before.stages.slice(0, position.stage + 1);
  if (isSame && begun.every((_, stage) => groupOf(before, stage) === groupOf(spec, stage))) return undefined;
  return `The edit changes the concurrency groups of ${name} from ${old.join(', ')} to ${edited.join(', ')}. They are fixed when a rollout starts.`;
}

function groupOf(spec: RolloutSpec, stage: number): string {
  return concurrencyGroup(spec, spec.stages[stage]?.environment);
}

const closed: ReadonlySet<RolloutPosition['at']> = new Set(['switch', 'after']);

/** Whether the rollout is at or past this batch, so that it would not reach targets that are added to it later. */
function isPassed({ stage: at, batch: reached, at: where }: RolloutPosition, stage: number, batch: number): boolean {
  return stage < at || (stage === at && where !== 'before' && batch <= reached);
}

/** A target of a batch that has begun which the new plan has elsewhere, or not at all. */
function firstMoved({ plan: before, targets, position }: RolloutState, after: Plan): string | undefined {
  for (const [stage, { name, batches }] of before.stages.entries()) {
    for (const [batch, { targets: names }] of batches.entries()) {
      const isBegun = names.some((target) => (targets.get(target)?.generation ?? 0) > 0);
      if (!isBegun && !isPassed(position, stage, batch)) continue;
      const stageAfter = after.stages[stage];
      const namesAfter = stageAfter?.batches[batch]?.targets ?? [];
      if (stageAfter?.name !== name || namesAfter.length !== names.length) return names[0];
      const moved = names.find((target) => !namesAfter.includes(target));
      if (moved !== undefined) return moved;
    }
  }
  return undefined;
}
