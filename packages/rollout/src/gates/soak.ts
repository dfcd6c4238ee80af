import { addDuration, parseDuration, formatInstant } from '@gradus/core/internal';
import { successful, waiting, type Answered, type GateAnswer, type GateDefinition } from './gate.ts';

export const soakGate: GateDefinition<'soak'> = {
  ask: askSoak,
  question: undefined,
  byPeople: false,
  needs: ({ duration }) => ({ soak: duration }),
};

/** When a soak that began at an instant is over. A duration of days is counted on the calendar of the zone. */
export function soakEnd(from: number, duration: string, zone: string): number {
  const parsed = parseDuration(duration);
  return (parsed && addDuration(from, parsed, zone)) ?? Number.POSITIVE_INFINITY;
}

/** The version must have run for this time without interruption: a target that changes its version starts the soak again. */
function askSoak({ gate, occupiedSince, now, facts }: GateAnswer<'soak'>): Answered {
  const { duration } = gate;
  const end = soakEnd(occupiedSince, duration, facts.zone);
  if (now >= end) return successful(`the version has run since ${formatInstant(occupiedSince)}`);
  return waiting('soak', `the version soaks for ${duration}, until ${formatInstant(end)}`, end);
}
