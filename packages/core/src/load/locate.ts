import { COLLECTION_STYLE, EVENT_ID } from 'js-yaml';
import type { Format } from '../model/document.ts';
import type { Range } from '../model/finding.ts';
import { tokens as pointerTokens, type Pointer } from '../model/pointer.ts';
import { indexEvents, isBlockScalar, tokenOf, type Child, type EventIndex } from './event-index.ts';
import { jsonEvents } from './json-events.ts';
import { lineTable, type LineTable } from './position.ts';
import { linesOf, compileRegexFormat, regexText } from './text.ts';
import { yamlEvents } from './yaml.ts';

export { formatOf } from './format.ts';

/** Converts pointers and offsets in one file to places, with one parse for all of them. */
export interface Locator {
  /**
   * Where to put the caret for a value: at a scalar itself; at the key of a list, a map, a text block or an empty value; at an
   * item of a list, unless it is empty; at an alias rather than what it names. What is missing is shown where its parent is, at the root at the
   * first key. One line at most. Undefined if the file does not parse or has no such YAML document.
   *
   * @param aboutKey the caret goes to the key of the member, whatever its value; where it has none that is written, as above.
   */
  locate(stream: number, pointer: Pointer, aboutKey?: boolean): Range | undefined;
  /** The word at an offset, or one character. */
  offset(offset: number): Range;
}

type Spot = readonly [start: number, end: number];

/** Deep enough for every loaded file. */
const depth = 1000;

export function createLocator(text: string, format: Format): Locator {
  const lines = once(() => lineTable(text));
  const locateIn = once(() => finder(text, format, lines));
  return {
    locate: (stream, pointer, aboutKey) => locateIn()(stream, pointer, aboutKey),
    offset: (offset) => {
      const word = /[\p{L}\p{N}_.$/-]+|[^\r\n]|/uy;
      word.lastIndex = Math.min(offset, text.length);
      const [found] = word.exec(text)!;
      return lines().range(offset, offset + found.length);
    },
  };
}

/** For one place of a file; several share a parse by `createLocator`. */
export function locate(
  text: string,
  format: Format,
  stream: number,
  pointer: Pointer,
  aboutKey?: boolean,
): Range | undefined {
  return createLocator(text, format).locate(stream, pointer, aboutKey);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function finder(text: string, format: Format, lines: () => LineTable): Locator['locate'] {
  if (format === 'text') return (stream) => (stream === 0 ? lineRange(linesOf(text), 0) : undefined);
  if (format === 'lines') {
    const content = linesOf(text);
    return (stream, pointer) => (stream === 0 ? lineRange(content, Number(pointerTokens(pointer)[0] ?? 0)) : undefined);
  }
  if (typeof format === 'object') return matchFinder(text, format.regex);
  const parsed = format === 'json' ? jsonEvents(text, depth) : yamlEvents(text, depth);
  if (!parsed.ok) return () => undefined;
  const index = indexEvents(text, parsed.events);
  return (stream, pointer, aboutKey = false) => {
    const root = index.roots[stream];
    if (root === undefined) return undefined;
    const path = pointerTokens(pointer);
    const steps = stepsTo(index, root, path);
    const key = aboutKey && steps.length > path.length ? keySpot(index, steps) : undefined;
    const [start, end] = key ?? spotOf(index, lines(), steps);
    return lines().range(start, end);
  };
}

function lineRange(content: readonly string[], line: number): Range {
  const last = Math.max(0, Math.min(Number.isInteger(line) ? line : 0, content.length - 1));
  const length = content[last]?.length ?? 0;
  return { start: { line: last + 1, column: 1 }, end: { line: last + 1, column: length + 1 } };
}

function matchFinder(text: string, regex: string): Locator['locate'] {
  const compiled = compileRegexFormat(regex);
  const matches = compiled.ok ? (compiled.matches(text) ?? []) : [];
  // Lines and columns count in the whole file.
  const lines = lineTable(regexText(text));
  return (stream, pointer) => {
    if (stream !== 0) return undefined;
    const [number, group] = pointerTokens(pointer);
    const match = matches[Number(number ?? 0)];
    if (match === undefined) return lines.range(0, 0);
    const spot = group !== undefined && Object.hasOwn(match.groups, group) ? match.groups[group]! : match;
    return lines.range(spot.start, spot.end);
  };
}

/** The path of the tokens from the root to the last step that exists. */
function stepsTo(index: EventIndex, root: number, path: readonly string[]): readonly Child[] {
  const steps: Child[] = [{ key: undefined, value: root }];
  for (const token of path) {
    const child = index.children(steps.at(-1)!.value).get(token);
    if (child === undefined) break;
    steps.push(child);
  }
  return steps;
}

/** The key of the last step, including quotes; none for the root, an item, or an empty key. */
function keySpot({ source, events }: EventIndex, steps: readonly Child[]): Spot | undefined {
  const key = steps.at(-1)?.key;
  return key === undefined ? undefined : tokenOf(source, events[key]!);
}

function spotOf(index: EventIndex, lines: LineTable, steps: readonly Child[]): Spot {
  const { key, value } = steps.at(-1)!;
  const event = index.events[value]!;
  const ofKey = keySpot(index, steps);
  const token = tokenOf(index.source, event);
  if (token !== undefined && !(ofKey !== undefined && isBlockScalar(event))) return token;
  if (ofKey !== undefined) return ofKey;
  const isCollection = event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE;
  if (steps.length === 1) {
    const first = index.children(value).values().next().value?.key;
    const ofFirst = first === undefined ? undefined : tokenOf(index.source, index.events[first]!);
    return ofFirst ?? (isCollection ? firstLineOf(index, lines, value) : [0, 0]);
  }
  return key === undefined && isCollection
    ? firstLineOf(index, lines, value)
    : spotOf(index, lines, steps.slice(0, -1));
}

/** From the beginning of a collection to its end, or to the end of its part in the first line. */
function firstLineOf({ source, events, end: endOf }: EventIndex, lines: LineTable, opening: number): Spot {
  const first = events[opening]! as { readonly start: number };
  const limit = lines.lineEnd(first.start);
  let end = first.start;
  const brackets: boolean[] = [];
  for (let index = opening; index <= endOf(opening); index++) {
    const event = events[index]!;
    if (event.type === EVENT_ID.POP) {
      if (brackets.pop() !== true) continue;
      const closing = /[ \t,]*[\]}]/y;
      closing.lastIndex = end;
      if (!closing.test(source)) break;
      end = closing.lastIndex;
      continue;
    }
    let token = tokenOf(source, event);
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      // A pair such as [a: b] is a map in flow style without braces.
      const hasBracket = event.style === COLLECTION_STYLE.FLOW && /[[{]/.test(source[event.start] ?? '');
      brackets.push(hasBracket);
      if (hasBracket) token = [event.start, event.start + 1];
    }
    if (token === undefined) continue;
    if (token[0] >= limit) break;
    end = Math.max(end, Math.min(token[1], limit));
  }
  return [first.start, Math.max(end, Math.min(first.start + 1, limit))];
}
