import { counted } from '@gradus/core/internal';
import { draftOf, settled, addEvent } from '../state/draft.ts';
import type { GroupRecords } from '../group/neighbours.ts';
import { takeObservation, takeResult } from './evidence.ts';
import type { Event, Observation, Recorded, RolloutState, TargetResult } from '../model.ts';

/** Results and observations of executors and observers, many at once. */
export interface Handed {
  readonly results?: readonly TargetResult[];
  readonly observations?: readonly Observation[];
}

export interface RecordedAll {
  readonly state: RolloutState;
  readonly events: readonly Event[];
  /** The answer to each, in the order in which they were reported: results, then observations. */
  readonly recorded: readonly Recorded[];
}

/**
 * Records results and observations. One that is late, repeated or about another attempt changes nothing, and `recorded` says why. The
 * records of the concurrency groups tell a version that a later rollout brought from one of unknown origin.
 */
export function recordResults(
  state: RolloutState,
  { results = [], observations = [] }: Handed,
  now: number,
  groups: GroupRecords = new Map(),
): RecordedAll {
  const draft = draftOf(state, now);
  const recorded = [
    ...results.map((result) => takeResult(draft, result)),
    ...observations.map((observation) => takeObservation(draft, observation, groups)),
  ];
  const taken = recorded.filter((each) => each.taken).length;
  if (draft.state !== state && draft.events.length === 0)
    addEvent(draft, 'target', `${counted(taken, 'result')} recorded.`);
  return { state: settled(draft), events: draft.events, recorded };
}
