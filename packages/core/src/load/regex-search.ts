import { RE2JS } from '@bufbuild/re2';

/** One match in a text: UTF-16 offsets; a group that took no part has no entry. */
export interface RegexMatch {
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, { readonly start: number; readonly end: number }>>;
}

export interface RegexSearch {
  /** Named groups, in the order of the pattern. */
  readonly names: readonly string[];
  /** Every match from left to right, none overlapping another; undefined where more than `steps` would be needed. */
  matches(text: string, steps: number): readonly RegexMatch[] | undefined;
}

export type CompiledRegex =
  | { readonly ok: true; readonly search: RegexSearch }
  | { readonly ok: false; readonly message: string };

type Program = ReturnType<RE2JS['re2']>['prog'];

/** Operations of a program of RE2 (its `Inst`, which the package keeps to itself; a test compares matches with RegExp's). */
const operation = { alternative: 1, alternativeMatch: 2, capture: 3, emptyWidth: 4, match: 6, nop: 7 };
const firstRune = 8;
const emptyWidth = { beginLine: 1, endLine: 2, beginText: 4, endText: 8, wordBoundary: 16, noWordBoundary: 32 };

/** Longer patterns are refused, so that a program stays small. */
const maxPatternLength = 1024;

/**
 * Compiles a pattern in RE2's syntax; `^` and `$` match at lines. The library only tells whether a pattern matches, so its
 * program is run here, by a simulation whose cost is program × text (https://swtch.com/~rsc/regexp/regexp2.html#pike).
 */
export function compileRegex(pattern: string): CompiledRegex {
  if (pattern.length > maxPatternLength) {
    return { ok: false, message: `it has ${pattern.length} characters; at most ${maxPatternLength} are allowed` };
  }
  try {
    const regex = RE2JS.compile(pattern, RE2JS.MULTILINE);
    const groups = [...regex.namedGroups()].toSorted(([, a], [, b]) => a - b);
    const program = regex.re2().prog;
    const search: RegexSearch = {
      names: groups.map(([name]) => name),
      matches: (text, steps) => allMatches(program, groups, text, steps),
    };
    return { ok: true, search };
  } catch (error) {
    // The library puts the flag in front of the pattern that it quotes.
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, message: message.replace(/^error parsing regexp: /, '').replace('`(?m)', '`') };
  }
}

function allMatches(
  program: Program,
  groups: readonly (readonly [string, number])[],
  text: string,
  steps: number,
): readonly RegexMatch[] | undefined {
  const matches: RegexMatch[] = [];
  const machine: Machine = { program, text, steps, slots: (Math.max(0, ...groups.map(([, n]) => n)) + 1) * 2 };
  let from = 0;
  let lastEnd = -1;
  while (from <= text.length) {
    const slots = firstMatch(machine, from);
    if (machine.steps < 0) return undefined;
    if (slots === undefined) break;
    const [start, end] = slots as readonly [number, number];
    // An empty match right behind another is none, as in other libraries.
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

interface Machine {
  readonly program: Program;
  readonly text: string;
  readonly slots: number;
  /** What is left of the budget. */
  steps: number;
}

/** Threads by priority: the instruction of each, and where its groups begin and end. */
interface Threads {
  readonly instructions: number[];
  readonly slots: (readonly number[])[];
  readonly seen: Set<number>;
}

const noThreads = (): Threads => ({ instructions: [], slots: [], seen: new Set() });

/** The leftmost match at or behind `from`, by the order of preference that Perl has. */
function firstMatch(machine: Machine, from: number): readonly number[] | undefined {
  const { text, program } = machine;
  let current = noThreads();
  let matched: readonly number[] | undefined;
  for (let position = from; machine.steps >= 0;) {
    if (matched === undefined) {
      follow(
        machine,
        current,
        program.start,
        position,
        Array.from({ length: machine.slots }, () => -1),
      );
    }
    if (current.instructions.length === 0 && matched !== undefined) return matched;
    const rune = text.codePointAt(position) ?? -1;
    const width = widthAt(text, position);
    const next = noThreads();
    for (let index = 0; index < current.instructions.length; index++) {
      machine.steps--;
      const instruction = program.getInst(current.instructions[index]!);
      const slots = current.slots[index]!;
      if (instruction.op === operation.match) {
        matched = slots.with(1, position);
        break;
      }
      if (rune >= 0 && accepts(instruction, rune)) follow(machine, next, instruction.out, position + width, slots);
    }
    if (position >= text.length) return matched;
    position += width;
    current = next;
  }
  return undefined;
}

/** RUNE_ANY and RUNE_ANY_NOT_NL carry no ranges. */
function accepts(instruction: { readonly op: number; matchRune(rune: number): boolean }, rune: number): boolean {
  if (instruction.op === firstRune + 2) return true;
  if (instruction.op === firstRune + 3) return rune !== 0x0a;
  return instruction.matchRune(rune);
}

/** Adds the threads that `start` leads to without taking a character, the preferred ones first. */
function follow(machine: Machine, threads: Threads, start: number, position: number, initial: readonly number[]): void {
  const todo: { readonly pc: number; readonly slots: readonly number[] }[] = [{ pc: start, slots: initial }];
  while (todo.length > 0) {
    const { pc, slots } = todo.pop()!;
    if (threads.seen.has(pc)) continue;
    threads.seen.add(pc);
    machine.steps--;
    const { op, out, arg } = machine.program.getInst(pc);
    if (op === operation.alternative || op === operation.alternativeMatch) {
      todo.push({ pc: arg, slots }, { pc: out, slots });
    } else if (op === operation.nop) todo.push({ pc: out, slots });
    else if (op === operation.capture) {
      todo.push({ pc: out, slots: arg < slots.length ? slots.with(arg, position) : slots });
    } else if (op === operation.emptyWidth) {
      if ((arg & ~contextAt(machine.text, position)) === 0) todo.push({ pc: out, slots });
    } else if (op === operation.match || op >= firstRune) {
      threads.instructions.push(pc);
      threads.slots.push(slots[0] === -1 ? slots.with(0, position) : slots);
    }
  }
}

/** The assertions that hold between two characters. */
function contextAt(text: string, position: number): number {
  const before = position === 0 ? undefined : text[position - 1];
  const after = text[position];
  let context = isWord(before) === isWord(after) ? emptyWidth.noWordBoundary : emptyWidth.wordBoundary;
  if (before === undefined) context |= emptyWidth.beginText;
  if (after === undefined) context |= emptyWidth.endText;
  if (before === undefined || before === '\n') context |= emptyWidth.beginLine;
  if (after === undefined || after === '\n') context |= emptyWidth.endLine;
  return context;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /^\w$/.test(character);
}

function widthAt(text: string, position: number): number {
  return (text.codePointAt(position) ?? 0) > 0xffff ? 2 : 1;
}
