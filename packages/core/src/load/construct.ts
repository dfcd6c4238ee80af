import { EVENT_ID, SCALAR_STYLE, getScalarValue, type DocumentEvent, type Event, type ScalarEvent } from 'js-yaml';
import type { Value } from '../model/value.ts';
import { firstOfKey, startOf } from './event-place.ts';
import { awaitsKey, addToFrame, type Anchor, type Frame } from './frame.ts';
import { withThousands, type LoadLimits } from './limits.ts';
import { toPointer } from '../model/pointer.ts';
import { maxTroubles, type DoubledKey, type Parsed, type ParsedDocument, type Trouble } from './parsed.ts';
import type { Pattern } from './pattern.ts';
import { beginPatterns, followPatterns, isComplete, type Progress } from './pattern-progress.ts';
import { resolvePlain } from './plain-scalar.ts';
import { lineTable, type LineTable } from './position.ts';
import { resolveTagged, tagName, tagOfCollection } from './yaml-tag.ts';
import {
  aliasBomb,
  collectionNotOfTag,
  complexKey,
  cyclicAlias,
  duplicateKey,
  mergeKey,
  missingKey,
  notOfTag,
  outOfRange,
  taggedOutOfRange,
  tooDeep,
  undefinedAlias,
  unknownTag,
} from './yaml-trouble.ts';

export interface ConstructOptions {
  readonly limits: LoadLimits;
  /** Patterns of the places at which unquoted numbers and booleans keep their source text. */
  readonly text: readonly Pattern[];
  /** Duplicate keys are reported separately, and read with the last value. */
  readonly keepsDoubled?: boolean;
}

interface State extends ConstructOptions {
  readonly source: string;
  readonly events: readonly Event[];
  readonly documents: ParsedDocument[];
  readonly troubles: Trouble[];
  readonly doubled: DoubledKey[];
  readonly frames: Frame[];
  frame: Frame | undefined;
  index: number;
  stream: number;
  root: Value | undefined;
  /** Created only if a message names a line. */
  lines: LineTable | undefined;
  anchors: Map<string, Anchor>;
  handles: Readonly<Record<string, string>>;
  /** The number of values so far, including those behind aliases, and how many of them aliases added. */
  values: number;
  added: number;
}

/**
 * Converts parser events to values in one pass. It differs from js-yaml's constructor in three ways: it refuses merge keys, cycles, alias
 * bombs and numbers that a double cannot represent; keys are always their source text (`1.30` stays `1.30`); and it reports every problem
 * at its place.
 */
export function construct(source: string, events: readonly Event[], options: ConstructOptions): Parsed {
  const state: State = {
    ...options,
    source,
    events,
    documents: [],
    troubles: [],
    doubled: [],
    frames: [],
    frame: undefined,
    index: 0,
    stream: -1,
    root: undefined,
    lines: undefined,
    anchors: new Map(),
    handles: {},
    values: 0,
    added: 0,
  };
  for (; state.index < events.length && state.troubles.length < maxTroubles; state.index++) {
    const event = events[state.index]!;
    if (event.type === EVENT_ID.SCALAR) scalar(state, event);
    else if (event.type === EVENT_ID.POP) close(state);
    else if (event.type === EVENT_ID.DOCUMENT) begin(state, event);
    else if (event.type === EVENT_ID.ALIAS) alias(state, event.anchorStart, event.anchorEnd);
    else open(state, event);
    if (state.added > state.limits.expansion) break;
  }
  if (state.troubles.length > 0) return { documents: [], troubles: state.troubles };
  const { documents, troubles, doubled } = state;
  return { documents, troubles, ...(doubled.length > 0 && { doubled }) };
}

function begin(state: State, event: DocumentEvent): void {
  state.stream++;
  state.root = undefined;
  if (state.anchors.size > 0) state.anchors = new Map();
  const handles: Record<string, string> = {};
  for (const directive of event.directives) {
    if (directive.kind === 'tag') handles[directive.handle] = directive.prefix;
  }
  state.handles = handles;
}

function scalar(state: State, event: ScalarEvent): void {
  const text = getScalarValue(state.source, event);
  state.values++;
  const { frame } = state;
  if (awaitsKey(frame)) {
    scalarKey(state, frame, event, text);
    return;
  }
  const isPlain = event.tagStart === -1 && event.style === SCALAR_STYLE.PLAIN;
  const value = isPlain ? plain(state, event, text) : event.tagStart === -1 ? text : tagged(state, event, text);
  if (event.anchorStart !== -1) anchor(state, event.anchorStart, event.anchorEnd, { value, text, size: 1 });
  add(state, value);
}

function plain(state: State, event: ScalarEvent, text: string): Value {
  const value = resolvePlain(text);
  if (typeof value === 'string' || value === null) return value;
  if (state.text.length > 0 && isComplete(state.text, reached(state))) return text;
  if (typeof value !== 'object') return value;
  state.troubles.push(outOfRange(event.valueStart, text, value.outOfRange));
  return text;
}

const tagTroubles = { unknownTag, notOfTag, taggedOutOfRange };

function tagged(state: State, event: ScalarEvent, text: string): Value {
  const raw = state.source.slice(event.tagStart, event.tagEnd);
  const resolved = resolveTagged(tagName(raw, state.handles), text);
  if (resolved.ok) return resolved.value;
  state.troubles.push(tagTroubles[resolved.reason](event.tagStart, raw, text));
  return text;
}

function scalarKey(state: State, frame: Frame, event: ScalarEvent, text: string): void {
  if (event.valueStart === -1) state.troubles.push(missingKey(startOf(state.events, state.index)));
  else if (text === '<<' && event.style === SCALAR_STYLE.PLAIN) state.troubles.push(mergeKey(event.valueStart));
  else if (event.tagStart !== -1) tagged(state, event, text);
  if (event.anchorStart !== -1) anchor(state, event.anchorStart, event.anchorEnd, { value: text, text, size: 1 });
  setKey(state, frame, text);
}

function setKey(state: State, frame: Frame, key: string): void {
  if (Object.hasOwn(frame.container, key)) {
    const first = firstOfKey(state.source, state.events, frame.event, key, state.index);
    state.lines ??= lineTable(state.source);
    const line = first === undefined ? undefined : state.lines.position(first).line;
    const trouble = duplicateKey(startOf(state.events, state.index), key, line);
    if (state.keepsDoubled === true && state.doubled.length < maxTroubles) keepDoubled(state, frame, key, trouble);
    else state.troubles.push(trouble);
  }
  frame.key = key;
}

function keepDoubled({ doubled, stream, frames }: State, { container }: Frame, key: string, trouble: Trouble): void {
  const map = container as Record<string, Value>;
  const way = frames.slice(0, -1).map(({ key: member, list }) => (list === undefined ? member! : list.length));
  doubled.push({ stream, pointer: toPointer([...way, key]), map, key, first: map[key]!, trouble });
}

function open(state: State, event: Event & { type: 2 | 3 }): void {
  const { frame } = state;
  const isKey = awaitsKey(frame);
  if (isKey) state.troubles.push(complexKey(state.source, startOf(state.events, state.index)));
  if (state.frames.length === state.limits.depth) state.troubles.push(tooDeep(event.start, state.limits.depth));
  const list: Value[] | undefined = event.type === EVENT_ID.SEQUENCE ? [] : undefined;
  if (event.tagStart !== -1) checkTag(state, event, list === undefined ? 'map' : 'list');
  const opened: Anchor | undefined =
    event.anchorStart === -1 ? undefined : { value: undefined, text: undefined, size: state.values };
  if (opened !== undefined) anchor(state, event.anchorStart, event.anchorEnd, opened);
  state.values++;
  const active = state.text.length === 0 ? undefined : reached(state);
  const next: Frame = {
    container: list ?? {},
    list,
    key: undefined,
    event: state.index,
    isKey,
    anchor: opened,
    active,
  };
  state.frames.push(next);
  state.frame = next;
}

function checkTag(state: State, event: Event & { type: 2 | 3 }, collection: 'list' | 'map'): void {
  const raw = state.source.slice(event.tagStart, event.tagEnd);
  const fit = tagOfCollection(tagName(raw, state.handles), collection);
  if (fit === 'unknown') state.troubles.push(unknownTag(event.tagStart, raw));
  if (fit === 'differs') state.troubles.push(collectionNotOfTag(event.tagStart, raw, collection));
}

function close(state: State): void {
  const frame = state.frames.pop();
  state.frame = state.frames[state.frames.length - 1];
  if (frame === undefined) {
    finish(state);
    return;
  }
  const value = frame.container;
  if (frame.anchor !== undefined) {
    frame.anchor.value = value;
    frame.anchor.size = state.values - frame.anchor.size;
  }
  // The map is already rejected; a unique key keeps the rest of it in step.
  if (frame.isKey && state.frame !== undefined) state.frame.key = `\0${frame.event}`;
  else add(state, value);
}

/** An empty document, such as the one after a trailing `---`, is omitted, but it counts in the numbering. */
function finish(state: State): void {
  const last = state.events[state.index - 1];
  const isEmpty =
    last?.type === EVENT_ID.SCALAR && last.valueStart === -1 && last.tagStart === -1 && last.anchorStart === -1;
  if (state.root !== undefined && !(isEmpty && state.root === null)) {
    state.documents.push({ stream: state.stream, value: state.root });
  }
}

function alias(state: State, start: number, end: number): void {
  const name = state.source.slice(start, end);
  const target = state.anchors.get(name);
  const { frame } = state;
  const isKey = awaitsKey(frame);
  if (target === undefined) state.troubles.push(undefinedAlias(start - 1, name));
  else if (target.value === undefined) state.troubles.push(cyclicAlias(start - 1, name));
  else {
    state.values += target.size;
    state.added += target.size;
    if (state.added > state.limits.expansion) {
      state.troubles.push(aliasBomb(start - 1, withThousands(state.limits.expansion)));
    }
  }
  if (!isKey) add(state, target?.value ?? null);
  else if (target === undefined || target.text !== undefined) setKey(state, frame, target?.text ?? `\0${state.index}`);
  else {
    state.troubles.push(complexKey(state.source, start - 1));
    frame.key = `\0${state.index}`;
  }
}

/** The text patterns that lead to the next value. */
function reached({ frame, text }: State): Progress | undefined {
  if (frame === undefined) return beginPatterns(text);
  return (
    frame.active &&
    followPatterns(text, frame.active, frame.list === undefined ? frame.key! : String(frame.list.length))
  );
}

function anchor(state: State, start: number, end: number, target: Anchor): void {
  state.anchors.set(state.source.slice(start, end), target);
}

function add(state: State, value: Value): void {
  if (state.frame === undefined) state.root = value;
  else addToFrame(state.frame, value);
}
