import { accepts, emptyWidth, firstRune, operation, type Program } from './regex-program.ts';

/** One search in one text. */
export interface Machine {
  readonly program: Program;
  readonly text: string;
  /** The rest of the budget. */
  steps: number;
  /** The groups before anything has been captured. */
  readonly unset: readonly number[];
  /** For each instruction the number of the set of threads to which it was added last. */
  readonly seen: Uint32Array;
  sets: number;
}

export function createMachine(program: Program, text: string, steps: number, slots: number): Machine {
  return {
    program,
    text,
    steps,
    unset: Array.from({ length: slots }, () => -1),
    seen: new Uint32Array(program.instructions.length),
    sets: 0,
  };
}

/** Threads by priority: the instruction of each, and the beginnings and ends of its groups. All are at the same place in the text. */
interface Threads {
  readonly set: number;
  readonly instructions: number[];
  readonly slots: (readonly number[])[];
}

/** The instructions of an earlier set, at another place, do not affect this one. */
function noThreads(machine: Machine): Threads {
  machine.sets++;
  return { set: machine.sets, instructions: [], slots: [] };
}

/** The leftmost match at or after `from`, with Perl's order of preference. */
export function firstMatch(machine: Machine, from: number): readonly number[] | undefined {
  const { text } = machine;
  let position = nextStart(machine, from);
  let current = noThreads(machine);
  let matched: readonly number[] | undefined;
  while (machine.steps >= 0 && position <= text.length) {
    if (matched === undefined) follow(machine, current, machine.program.start, position, machine.unset);
    if (current.instructions.length === 0) {
      if (matched !== undefined) return matched;
      machine.steps--;
      position = nextStart(machine, position + widthAt(text, position));
      current = noThreads(machine);
      continue;
    }
    const rune = text.codePointAt(position) ?? -1;
    const behind = position + (rune > 0xffff ? 2 : 1);
    const next = noThreads(machine);
    matched = step(machine, current, next, { rune, position, behind }) ?? matched;
    if (rune < 0) return matched;
    position = behind;
    current = next;
  }
  return machine.steps < 0 ? undefined : matched;
}

/** Consumes one character. Returns the groups if a thread ends in a match; threads of lower priority are then dropped. */
function step(
  machine: Machine,
  current: Threads,
  next: Threads,
  { rune, position, behind }: { readonly rune: number; readonly position: number; readonly behind: number },
): readonly number[] | undefined {
  const { instructions } = machine.program;
  for (let index = 0; index < current.instructions.length; index++) {
    machine.steps--;
    const instruction = instructions[current.instructions[index]!]!;
    const slots = current.slots[index]!;
    if (instruction.op === operation.match) return slots.with(1, position);
    if (rune >= 0 && accepts(instruction, rune)) follow(machine, next, instruction.out, behind, slots);
  }
  return undefined;
}

/**
 * The first place from `from` on where a thread may begin, if there is no other thread; the end of the text if there is none. At the
 * skipped places a thread would end at once, or before it has consumed the prefix of the program: it would match nothing, and not affect
 * other threads.
 */
function nextStart(machine: Machine, from: number): number {
  const { text, program } = machine;
  const none = text.length + 1;
  let next = from;
  if (program.begins.at === 'text') next = from === 0 ? 0 : none;
  else if (program.begins.at === 'line' && from > 0) {
    const end = text.indexOf('\n', from - 1);
    next = end < 0 ? none : end + 1;
  } else if (program.begins.at === 'literal') {
    const found = text.indexOf(program.begins.text, from);
    next = found < 0 ? none : found;
  }
  // One step skips sixteen characters, because no thread is created for them.
  machine.steps -= (next - from) >> 4;
  return next;
}

/** Adds the threads that `start` reaches without consuming a character, the preferred ones first. */
function follow(machine: Machine, threads: Threads, start: number, position: number, initial: readonly number[]): void {
  const { seen, program } = machine;
  const todo: number[] = [start];
  const captured: (readonly number[])[] = [initial];
  let context = -1;
  while (todo.length > 0) {
    const pc = todo.pop()!;
    const slots = captured.pop()!;
    if (seen[pc] === threads.set) continue;
    seen[pc] = threads.set;
    machine.steps--;
    const { op, out, arg } = program.instructions[pc]!;
    if (op === operation.match || op >= firstRune) {
      threads.instructions.push(pc);
      threads.slots.push(slots[0] === -1 ? slots.with(0, position) : slots);
    } else if (op === operation.alternative || op === operation.alternativeMatch) {
      todo.push(arg, out);
      captured.push(slots, slots);
    } else if (op === operation.nop || op === operation.capture) {
      todo.push(out);
      captured.push(op === operation.capture && arg < slots.length ? slots.with(arg, position) : slots);
    } else if (op === operation.emptyWidth) {
      if (context < 0) context = contextAt(machine.text, position);
      if ((arg & ~context) !== 0) continue;
      todo.push(out);
      captured.push(slots);
    }
  }
}

/** The assertions that hold between two characters. */
function contextAt(text: string, position: number): number {
  const before = position === 0 ? -1 : text.charCodeAt(position - 1);
  const after = position >= text.length ? -1 : text.charCodeAt(position);
  let context = isWord(before) === isWord(after) ? emptyWidth.noWordBoundary : emptyWidth.wordBoundary;
  if (before < 0) context |= emptyWidth.beginText;
  if (after < 0) context |= emptyWidth.endText;
  if (before < 0 || before === newLine) context |= emptyWidth.beginLine;
  if (after < 0 || after === newLine) context |= emptyWidth.endLine;
  return context;
}

const newLine = 0x0a;

/** `\w` of ASCII. */
function isWord(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || (code >= 0x61 && code <= 0x7a)
  );
}

export function widthAt(text: string, position: number): number {
  return (text.codePointAt(position) ?? 0) > 0xffff ? 2 : 1;
}
