import { EVENT_ID, SCALAR_STYLE, getScalarValue, type Event } from 'js-yaml';

/** A member of a map or an item of a list, with the indexes of its events; items have no key. */
export interface Child {
  readonly key: number | undefined;
  readonly value: number;
}

/** Parser events as a tree, so that a node is found without walking over its siblings. */
export interface EventIndex {
  readonly source: string;
  readonly events: readonly Event[];
  /** The root event of each document of the stream. */
  readonly roots: readonly number[];
  /** The index of the event that ends the value which an event begins; the same index for scalars and aliases. */
  end(event: number): number;
  /**
   * Children by key as in the values (an alias is the text that it refers to), or by index; none for scalars and aliases. Of equal keys the
   * last one counts, as in the values.
   */
  children(event: number): ReadonlyMap<string, Child>;
}

const noChildren: ReadonlyMap<string, Child> = new Map();

export function indexEvents(source: string, events: readonly Event[]): EventIndex {
  const ends = new Int32Array(events.length);
  const roots: number[] = [];
  const open: number[] = [];
  const anchors = new Map<string, number>();
  const targets = new Map<number, number>();
  for (const [index, event] of events.entries()) {
    ends[index] = index;
    if (event.type === EVENT_ID.SCALAR && event.anchorStart !== -1) {
      anchors.set(source.slice(event.anchorStart, event.anchorEnd), index);
    } else if (event.type === EVENT_ID.ALIAS) {
      targets.set(index, anchors.get(source.slice(event.anchorStart, event.anchorEnd)) ?? -1);
    }
    if (event.type === EVENT_ID.DOCUMENT) roots.push(index + 1);
    if (event.type === EVENT_ID.POP) ends[open.pop() ?? index] = index;
    else if (event.type !== EVENT_ID.SCALAR && event.type !== EVENT_ID.ALIAS) open.push(index);
  }
  const keyText = (index: number): string => {
    const event = events[targets.get(index) ?? index];
    return event?.type === EVENT_ID.SCALAR ? getScalarValue(source, event) : '';
  };
  const known = new Map<number, ReadonlyMap<string, Child>>();
  const children = (index: number): ReadonlyMap<string, Child> => {
    const type = events[index]?.type;
    if (type !== EVENT_ID.MAPPING && type !== EVENT_ID.SEQUENCE) return noChildren;
    let found = known.get(index);
    if (found === undefined) known.set(index, (found = readChildren(events, ends, index, keyText)));
    return found;
  };
  return { source, events, roots, end: (index) => ends[index]!, children };
}

function readChildren(
  events: readonly Event[],
  ends: Int32Array,
  parent: number,
  keyText: (event: number) => string,
): ReadonlyMap<string, Child> {
  const children = new Map<string, Child>();
  const isMap = events[parent]!.type === EVENT_ID.MAPPING;
  for (let index = parent + 1; index < ends[parent]!;) {
    const key = isMap ? index : undefined;
    if (key !== undefined) index = ends[key]! + 1;
    const name = key === undefined ? String(children.size) : keyText(key);
    children.set(name, { key, value: index });
    index = ends[index]! + 1;
  }
  return children;
}

/** Offsets of a scalar or alias as written, quotes and all; of a block scalar, its `|` or `>`; undefined if it is empty. */
export function tokenOf(source: string, event: Event): readonly [number, number] | undefined {
  if (event.type === EVENT_ID.ALIAS) return [event.anchorStart - 1, event.anchorEnd];
  if (event.type !== EVENT_ID.SCALAR || event.valueStart === -1) return undefined;
  if (isBlockScalar(event)) return blockIndicator(source, event.valueStart);
  const quotes = event.style === SCALAR_STYLE.PLAIN ? 0 : 1;
  return [event.valueStart - quotes, event.valueEnd + quotes];
}

export function isBlockScalar(event: Event): boolean {
  return (
    event.type === EVENT_ID.SCALAR &&
    (event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK)
  );
}

/** The event has only the offset of the text, which begins in the line after the indicator. */
function blockIndicator(source: string, valueStart: number): readonly [number, number] {
  const header = /[^\r\n]*(?:\r\n|\r|\n)?$/.exec(source.slice(Math.max(0, valueStart - 1000), valueStart))![0];
  const indicator = /[|>][-+0-9]*(?=[ \t]*(?:#.*)?[\r\n]*$)/.exec(header);
  const start = valueStart - header.length + (indicator?.index ?? 0);
  return [start, start + (indicator?.[0].length ?? 1)];
}
