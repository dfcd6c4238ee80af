import { isUnreadable, type Unreadable } from '@gradus/core/forge';
import type { OtherRollout, Phase, Reason, RolloutState } from '../model.ts';
import { groupsOf } from './groups-of.ts';

const active: ReadonlySet<Phase> = new Set(['Progressing', 'Paused', 'RollingBack']);

type Holder = Pick<OtherRollout, 'phase' | 'begunAt' | 'queued'> & Pick<RolloutState, 'pausedFrom'>;

/** Whether it holds its concurrency groups. One that never began does not, nor does one that waits for its turn. */
export function isActive({ phase, begunAt, queued, pausedFrom }: Holder): boolean {
  const waits = queued === true || pausedFrom === 'Pending';
  return active.has(phase) && !waits && (phase !== 'Paused' || begunAt !== undefined);
}

type Others = ReadonlyMap<string, OtherRollout>;

/**
 * The rollouts that go before this one: those that are active in one of its groups, and, before it has begun, those that came earlier and
 * wait for that only, and rollbacks that do. Of rollbacks that wait, the one that began last goes first, as it lies on top of the others.
 */
function ahead(state: RolloutState, others: Others): readonly string[] {
  const groups = groupsOf(state.spec);
  return [...others]
    .filter(([, other]) => other.groups.some((group) => groups.includes(group)))
    .filter(([other, at]) => isActive(at) || goesFirst(other, at, state))
    .map(([other]) => other);
}

function goesFirst(
  other: string,
  at: OtherRollout,
  { name, phase, queued, startedAt, begunAt = 0 }: RolloutState,
): boolean {
  if (at.queued !== true || at.phase === 'Paused') return false;
  if (phase === 'Pending') return at.phase === 'RollingBack' || cameBefore(other, at.startedAt, name, startedAt);
  return (
    phase === 'RollingBack' &&
    queued === true &&
    at.phase === phase &&
    cameBefore(name, begunAt, other, at.begunAt ?? 0)
  );
}

/** Those that a rollout ends to take their place: but for them it would begin now. */
export function endedBy(state: RolloutState, others: Others): readonly string[] {
  const { spec, phase, queued } = state;
  const takesOver = spec.concurrency?.policy === 'Supersede' && phase === 'Pending' && queued === true;
  return takesOver ? ahead(state, others) : [];
}

/** Two that came at once are ordered by their names, so that they never wait for each other. */
function cameBefore(first: string, firstAt: number, second: string, secondAt: number): boolean {
  return firstAt < secondAt || (firstAt === secondAt && first < second);
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
