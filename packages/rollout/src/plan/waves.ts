import type { RolloutSpec } from '@gradus/core/internal';
import { limitOf } from './amount.ts';
import type { Plan, PlannedStage } from '../model.ts';

/**
 * How many targets of a stage are updated at once at most, if all others serve. With BlueGreen the old version keeps serving, so
 * only the switch takes targets out of service.
 */
export function atOnce(
  { availability, strategy }: RolloutSpec,
  { fleetSize }: Plan,
  stage: PlannedStage,
  isSwitch = false,
): number {
  const most = strategy.type === 'BlueGreen' && !isSwitch ? undefined : availability?.maxUnavailable;
  return most === undefined ? stage.maxConcurrency : Math.min(stage.maxConcurrency, limitOf(most, fleetSize));
}

/** How many failure domains may be updated at once. */
export function domainsAtOnce({ availability }: RolloutSpec): number {
  return availability?.topologyKey === undefined ? Infinity : (availability.maxDomainsInFlight ?? 1);
}

/** Targets of one failure domain that are still to be updated. */
interface Queue {
  /** Their places in the batch. */
  readonly places: number[];
  next: number;
}

/**
 * The number of waves of a batch if every target takes the same time. Each wave takes targets in their order, at most `size` targets from
 * at most `most` domains, and skips those of other domains. `domains` has the domain of each target.
 */
export function wavesOf(domains: readonly string[], size: number, most: number): number {
  const queues = new Map<string, Queue>();
  for (const [place, domain] of domains.entries()) {
    const queue = queues.get(domain);
    if (queue === undefined) queues.set(domain, { places: [place], next: 0 });
    else queue.places.push(place);
  }
  if (queues.size <= most) return Math.ceil(domains.length / size);
  // By the place of the first that is left: a map keeps the order in which domains came.
  const waiting = [...queues.values()];
  let waves = 0;
  for (; waiting.length > 0; waves++) {
    for (const queue of wave(waiting, size, most)) if (queue.next < queue.places.length) insert(waiting, queue);
  }
  return waves;
}

const placeOf = ({ places, next }: Queue): number => places[next] ?? Infinity;

/** Takes the targets of one wave; gives the queues that it took them from, which no longer wait. */
function wave(waiting: Queue[], size: number, most: number): readonly Queue[] {
  const used: Queue[] = [];
  for (let taken = 0; taken < size; taken++) {
    let first = used.reduce<Queue | undefined>((a, b) => (a && placeOf(a) <= placeOf(b) ? a : b), undefined);
    const other = used.length < most ? waiting[0] : undefined;
    if (other !== undefined && (first === undefined || placeOf(other) < placeOf(first))) {
      first = waiting.shift()!;
      used.push(first);
    }
    if (first === undefined || placeOf(first) === Infinity) break;
    first.next += 1;
  }
  return used;
}

function insert(waiting: Queue[], queue: Queue): void {
  let low = 0;
  let high = waiting.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(waiting[middle]!) < placeOf(queue)) low = middle + 1;
    else high = middle;
  }
  waiting.splice(low, 0, queue);
}
