import { diffArrays } from 'diff';
import { cutCells } from '../text/cells.ts';
import { escapeTerminal } from '../text/escape.ts';

/** A line of a small diff: `-` removed, `+` added, a space unchanged, `…` lines left out. */
export interface ChangeLine {
  readonly sign: '-' | '+' | ' ' | '…';
  readonly text: string;
}

const context = 1;
const most = 16;
/** Beyond it a diff says nothing that the two values do not; keeps the search for it cheap. */
const maxEdits = 200;
const maxUnits = 20_000;

/** A value on one line where it fits there, else as indented JSON. */
function shape(json: string, width: number): string {
  if (json.length > maxUnits) return json.slice(0, maxUnits);
  try {
    const value: unknown = JSON.parse(json);
    const line = JSON.stringify(value);
    return line.length <= width ? line : JSON.stringify(value, null, 2);
  } catch {
    return json;
  }
}

function diff(before: readonly string[], after: readonly string[]): ChangeLine[] {
  const parts = diffArrays([...before], [...after], { maxEditLength: maxEdits });
  const all = (sign: '-' | '+' | ' ', lines: readonly string[]): ChangeLine[] => lines.map((text) => ({ sign, text }));
  if (parts === undefined) return [...all('-', before), ...all('+', after)];
  return parts.flatMap(({ added, removed, value }) => all(removed ? '-' : added ? '+' : ' ', value));
}

/** Only lines near a change stay. */
function near(lines: readonly ChangeLine[]): ChangeLine[] {
  const keep = lines.map((_, index) =>
    lines.slice(Math.max(0, index - context), index + context + 1).some(({ sign }) => sign !== ' '),
  );
  return lines.flatMap((line, index) => {
    if (keep[index]) return [line];
    return index > 0 && !keep[index - 1] ? [] : [{ sign: '…', text: '' }];
  });
}

/**
 * The value before and after as a small diff, one line each where they fit, at most 16 lines of `width` cells.
 * An empty text means that there is no value before, or none after.
 */
export function changeLines(
  change: { readonly before: string; readonly after: string },
  width: number,
): readonly ChangeLine[] {
  let before = shape(change.before, width);
  let after = shape(change.after, width);
  if (before === after) [before, after] = [change.before, change.after];
  if (before === after) return [];
  const kept = near(diff(split(before), split(after)));
  const indent = kept.reduce(
    (least, { sign, text }) => (sign === '…' ? least : Math.min(least, text.search(/\S|$/))),
    width,
  );
  const lines = kept.map(({ sign, text }) => ({
    sign,
    text: cutCells(escapeTerminal(text.slice(indent, indent + width * 4)), width),
  }));
  if (lines.length <= most) return lines;
  const rest = lines.length - most + 1;
  return [...lines.slice(0, most - 1), { sign: '…', text: `${rest} more lines` }];
}

function split(text: string): readonly string[] {
  return text === '' ? [] : text.split(/\r\n|\n|\r/);
}
