import { isUnreadable, type Unreadable } from '@gradus/core/forge';
import type { OtherRollout, Phase, Reason, RolloutState } from '../model.ts';
import { groupsOf } from './groups-of.ts';

const active: ReadonlySet<Phase> = new Set(['Progressing', 'Paused', 'RollingBack']);

/** Whether it holds its concurrency groups. One that never began does not. */
function isActive({ phase, begunAt }: Pick<OtherRollout, 'phase' | 'begunAt'>): boolean {
  return active.has(phase) && (phase !== 'Paused' || begunAt !== undefined);
}

type Others = ReadonlyMap<string, OtherRollout>;

/**
 * The rollouts that go before this one: those that are active in one of its groups, and, before it has begun, those that came earlier and
 * wait for that only.
 */
export function ahead({ spec, name, startedAt, phase }: RolloutState, others: Others): readonly string[] {
  const groups = groupsOf(spec);
  const waits = phase === 'Pending';
  return [...others]
    .filter(([, other]) => other.groups.some((group) => groups.includes(group)))
    .filter(([other, at]) => isActive(at) || (waits && at.queued === true && cameBefore(other, at, name, startedAt)))
    .map(([other]) => other);
}

/** Two that came at once are ordered by their names, so that they never wait for each other. */
function cameBefore(other: string, { startedAt }: OtherRollout, name: string, at: number): boolean {
  return startedAt < at || (startedAt === at && other < name);
}

/** Why another rollout of the group comes first; undefined if none does. */
export function groupReason(state: RolloutState, others: Others | Unreadable): Reason | undefined {
  const groups = groupsOf(state.spec);
  if (isUnreadable(others))
    return {
      code: 'group',
      text: `Whether another rollout of ${groups.join(', ')} is active is not known: ${others.unreadable}.`,
    };
  const names = ahead(state, others);
  const first = names.find((name) => isActive(others.get(name)!)) ?? names[0];
  if (first === undefined) return undefined;
  const other = others.get(first)!;
  const shared = other.groups.find((group) => groups.includes(group));
  const why = isActive(other)
    ? `is ${other.phase}, and one is active at a time.`
    : `came first and has not begun: run gradus rollout next ${first}, or abort it.`;
  return { code: 'group', text: `Rollout ${first} of ${shared} ${why}` };
}

/** Rollouts of the group that began later than this one, the latest first, without those that were rolled back. */
export function begunLater({ spec, name, begunAt = 0 }: RolloutState, others: Others): readonly string[] {
  const groups = groupsOf(spec);
  return [...others]
    .filter(
      ([other, { begunAt: at, phase }]) => other !== name && at !== undefined && at > begunAt && phase !== 'RolledBack',
    )
    .filter(([, other]) => other.groups.some((group) => groups.includes(group)))
    .sort(([, a], [, b]) => b.begunAt! - a.begunAt!)
    .map(([other]) => other);
}
