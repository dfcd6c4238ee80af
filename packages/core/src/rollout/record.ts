import { counted } from '../report/counted.ts';
import { draftOf, settled, tell } from './draft.ts';
import { takeObservation, takeResult } from './evidence.ts';
import type { Event, Observation, Recorded, RolloutState, TargetResult } from './model.ts';

/** What executors and observers hand in, many at once. */
export interface Handed {
  readonly results?: readonly TargetResult[];
  readonly observations?: readonly Observation[];
}

export interface RecordedAll {
  readonly state: RolloutState;
  readonly events: readonly Event[];
  /** What became of each, in the order in which they were handed in: results, then observations. */
  readonly recorded: readonly Recorded[];
}

/** Takes results and observations. One that is late, told before, or about something else changes nothing, and its answer says why. */
export function record(state: RolloutState, { results = [], observations = [] }: Handed, now: number): RecordedAll {
  const draft = draftOf(state, now);
  const recorded = [
    ...results.map((result) => takeResult(draft, result)),
    ...observations.map((observation) => takeObservation(draft, observation)),
  ];
  const taken = recorded.filter((each) => each.taken).length;
  if (draft.state !== state && draft.events.length === 0)
    tell(draft, 'target', `${counted(taken, 'result')} recorded.`);
  return { state: settled(draft), events: draft.events, recorded };
}
