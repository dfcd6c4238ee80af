import { addDuration, parseDuration } from '../../time/duration.ts';
import { formatInstant } from '../../time/instant.ts';
import { successful, waiting, type Answered, type Asked } from './gate.ts';

/** When a soak that began at an instant is over. A duration of days is counted on the calendar of the zone. */
export function soakEnd(from: number, duration: string, zone: string): number {
  const parsed = parseDuration(duration);
  return (parsed && addDuration(from, parsed, zone)) ?? Number.POSITIVE_INFINITY;
}

/** The version must have run for so long without a break: a target that moves starts it again. */
export function askSoak({ gate, occupiedSince, now, facts }: Asked): Answered {
  const { duration } = gate.soak!;
  const end = soakEnd(occupiedSince, duration, facts.zone);
  if (now >= end) return successful(`the version has run since ${formatInstant(occupiedSince)}`);
  return waiting('soak', `the version soaks for ${duration}, until ${formatInstant(end)}`, end);
}
