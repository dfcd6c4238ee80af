import { EVENT_ID, getScalarValue, type Event } from 'js-yaml';

/** Offset of the first member `key` of the map that `events[opening]` begins; undefined if it is not one of its scalars. */
export function firstOfKey(
  source: string,
  events: readonly Event[],
  opening: number,
  key: string,
  before: number,
): number | undefined {
  let depth = 0;
  let expectsKey = true;
  for (let index = opening + 1; index < before; index++) {
    const event = events[index]!;
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) depth++;
    else if (event.type === EVENT_ID.POP) depth--;
    else if (depth === 0 && expectsKey && event.type === EVENT_ID.SCALAR && getScalarValue(source, event) === key) {
      return event.valueStart;
    }
    if (depth === 0) expectsKey = !expectsKey;
  }
  return undefined;
}

/** The place of an event in the source, or the nearest one if the event has no place. */
export function startOf(events: readonly Event[], index: number): number {
  for (let at = index; at >= 0; at--) {
    const event = events[at]!;
    if (event.type === EVENT_ID.SCALAR && event.valueStart !== -1) return event.valueStart;
    if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) return event.start;
  }
  return 0;
}
