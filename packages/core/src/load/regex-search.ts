import { RE2JS } from '@bufbuild/re2';
import { createMachine, firstMatch, widthAt, type Machine } from './regex-machine.ts';
import { programOf } from './regex-program.ts';

/** One match in a text, as UTF-16 offsets; a group that did not participate has no entry. */
export interface RegexMatch {
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, { readonly start: number; readonly end: number }>>;
}

export interface RegexSearch {
  /** Named groups, in the order of the pattern. */
  readonly names: readonly string[];
  /**
   *    *    * Every match from left to right, without overlaps; undefined if more than `steps` would be needed.
   *
   * @param tell receives the number of steps.
   */
  matches(text: string, steps: number, tell?: (spent: number) => void): readonly RegexMatch[] | undefined;
}

export type CompiledRegex =
  | { readonly ok: true; readonly search: RegexSearch }
  | { readonly ok: false; readonly message: string };

/** Longer patterns are refused, so that a program stays small. */
const maxPatternLength = 1024;

/**
 * Compiles a pattern in RE2's syntax; `^` and `$` match at lines. The library only reports whether a pattern matches, so its program is
 * run here, by a simulation whose cost is program × text (https://swtch.com/~rsc/regexp/regexp2.html#pike).
 */
export function compileRegex(pattern: string): CompiledRegex {
  if (pattern.length > maxPatternLength) {
    return { ok: false, message: `it has ${pattern.length} characters; at most ${maxPatternLength} are allowed` };
  }
  try {
    const regex = RE2JS.compile(pattern, RE2JS.MULTILINE);
    const groups = [...regex.namedGroups()].toSorted(([, a], [, b]) => a - b);
    const program = programOf(regex.re2().prog);
    const search: RegexSearch = {
      names: groups.map(([name]) => name),
      matches(text, steps, tell) {
        const machine = createMachine(
          program,
          text,
          steps,
          (Math.max(0, ...groups.map(([, number]) => number)) + 1) * 2,
        );
        const found = allMatches(machine, groups);
        tell?.(steps - machine.steps);
        return found;
      },
    };
    return { ok: true, search };
  } catch (error) {
    // The library puts the flag in front of the pattern that it quotes.
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, message: message.replace(/^error parsing regexp: /, '').replace('`(?m)', '`') };
  }
}

function allMatches(
  machine: Machine,
  groups: readonly (readonly [string, number])[],
): readonly RegexMatch[] | undefined {
  const { text } = machine;
  const matches: RegexMatch[] = [];
  let from = 0;
  let lastEnd = -1;
  while (from <= text.length) {
    const slots = firstMatch(machine, from);
    if (machine.steps < 0) return undefined;
    if (slots === undefined) break;
    const [start, end] = slots as readonly [number, number];
    // An empty match directly after another does not count, as in other libraries.
    if (end > start || start !== lastEnd) {
      const found = groups.filter(([, number]) => (slots[number * 2 + 1] ?? -1) >= 0);
      matches.push({
        start,
        end,
        groups: Object.fromEntries(
          found.map(([name, number]) => [name, { start: slots[number * 2]!, end: slots[number * 2 + 1]! }]),
        ),
      });
    }
    lastEnd = end;
    from = end > start ? end : end + widthAt(text, end);
  }
  return matches;
}
