import type { RE2JS } from '@bufbuild/re2';

type CompiledProgram = ReturnType<RE2JS['re2']>['prog'];
type Instruction = ReturnType<CompiledProgram['getInst']>;

/** Operations of a program of RE2 (its `Inst`, which the package keeps to itself; a test compares matches with RegExp's). */
export const operation = { alternative: 1, alternativeMatch: 2, capture: 3, emptyWidth: 4, match: 6, nop: 7 };
export const firstRune = 8;
const exactRune = firstRune + 1;
export const emptyWidth = {
  beginLine: 1,
  endLine: 2,
  beginText: 4,
  endText: 8,
  wordBoundary: 16,
  noWordBoundary: 32,
};

/** A program, and what is known about the place where a match begins. */
export interface Program {
  readonly start: number;
  readonly instructions: readonly Instruction[];
  readonly begins: Beginning;
}

/**
 * `anywhere`: nothing is known · `line`, `text`: the first thing that happens is an assertion that holds nowhere else · `literal`: the first
 * characters that are taken, on the only way that there is.
 */
type Beginning = { readonly at: 'anywhere' | 'line' | 'text' } | { readonly at: 'literal'; readonly text: string };

export function programOf(compiled: CompiledProgram): Program {
  const instructions = Array.from({ length: compiled.numInst() }, (_, pc) => compiled.getInst(pc));
  return { start: compiled.start, instructions, begins: beginningOf(instructions, compiled.start) };
}

function beginningOf(instructions: readonly Instruction[], start: number): Beginning {
  let at = behindCaptures(instructions, start);
  if (at.op === operation.emptyWidth) {
    if ((at.arg & emptyWidth.beginText) !== 0) return { at: 'text' };
    return { at: (at.arg & emptyWidth.beginLine) !== 0 ? 'line' : 'anywhere' };
  }
  let text = '';
  // A loop goes back through an alternative, which ends this search.
  while (isLiteral(at)) {
    text += String.fromCodePoint(at.runes[0]!);
    at = behindCaptures(instructions, at.out);
  }
  return text === '' ? { at: 'anywhere' } : { at: 'literal', text };
}

/** The first instruction that checks something. */
function behindCaptures(instructions: readonly Instruction[], pc: number): Instruction {
  let instruction = instructions[pc]!;
  while (instruction.op === operation.nop || instruction.op === operation.capture)
    instruction = instructions[instruction.out]!;
  return instruction;
}

/** Matches exactly one character. For characters, `arg` says how letters are folded. RE2 treats half of a surrogate pair as a character, `indexOf` does not. */
function isLiteral({ op, arg, runes }: Instruction): boolean {
  const [rune = -1] = runes;
  return (
    (op === firstRune || op === exactRune) && runes.length === 1 && arg === 0 && !(rune >= 0xd800 && rune < 0xe000)
  );
}

/** RUNE_ANY and RUNE_ANY_NOT_NL carry no ranges. */
export function accepts(instruction: Instruction, rune: number): boolean {
  if (instruction.op === firstRune + 2) return true;
  if (instruction.op === firstRune + 3) return rune !== 0x0a;
  return instruction.matchRune(rune);
}
