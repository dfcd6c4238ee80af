import type { RolloutSpec } from '../generated/types.ts';
import { limitOf } from './amount.ts';
import type { Plan, PlannedStage } from './model.ts';

/** How many targets of a stage are updated at once at most, with all others serving. */
export function atOnce({ availability }: RolloutSpec, { fleetSize }: Plan, stage: PlannedStage): number {
  const most = availability?.maxUnavailable;
  return most === undefined ? stage.maxConcurrency : Math.min(stage.maxConcurrency, limitOf(most, fleetSize));
}

/**
 * In how many waves a batch goes where every target takes the same time: so many at once, of so many failure domains at once, in
 * order. `domains` has the number of targets by domain, in the order in which they come.
 */
export function wavesOf(domains: ReadonlyMap<string, number>, size: number, domainsAtOnce: number): number {
  if (domainsAtOnce >= domains.size) {
    const targets = [...domains.values()].reduce((sum, count) => sum + count, 0);
    return Math.ceil(targets / size);
  }
  const counts = [...domains.values()];
  let waves = 0;
  // Domains before `first` are done.
  for (let first = 0; first < counts.length; waves++) {
    let room = size;
    const beyond = Math.min(first + domainsAtOnce, counts.length);
    for (let domain = first; domain < beyond && room > 0; domain++) {
      const taken = Math.min(room, counts[domain]!);
      counts[domain]! -= taken;
      room -= taken;
    }
    while (counts[first] === 0) first++;
  }
  return waves;
}
