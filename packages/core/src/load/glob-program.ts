import type { GlobNode } from './glob-syntax.ts';

/** Matches a whole path; returns the start and end of each capture, −1 if it did not participate. */
export type GlobMatcher = (path: string) => readonly number[] | undefined;

type Instruction =
  | { readonly op: 'character'; readonly code: number }
  | { readonly op: 'any' }
  | { readonly op: 'anything' }
  | { readonly op: 'class'; readonly node: GlobNode & { type: 'class' } }
  /** Tries `first`, then `second`. */
  | { readonly op: 'split'; first: number; second: number }
  | { readonly op: 'jump'; to: number }
  | { readonly op: 'save'; readonly slot: number }
  | { readonly op: 'match' };

const slash = 0x2f;

/**
 * A backtracking matcher that never visits the same instruction at the same place twice, so that the cost is at most instructions ×
 * length for any pattern and path (https://swtch.com/~rsc/regexp/regexp3.html#backtrack).
 */
export function compileProgram(nodes: readonly GlobNode[], names: readonly string[]): GlobMatcher {
  const program: Instruction[] = [];
  emit(program, nodes, names);
  program.push({ op: 'match' });
  return (path) => run(program, path, names.length * 2);
}

function emit(program: Instruction[], nodes: readonly GlobNode[], names: readonly string[]): void {
  for (const node of nodes) {
    if (node.type === 'literal') {
      for (const character of node.text) program.push({ op: 'character', code: character.codePointAt(0)! });
    } else if (node.type === 'any') program.push({ op: 'any' });
    else if (node.type === 'class') program.push({ op: 'class', node });
    else if (node.type === 'alternatives') emitAlternatives(program, node.options, names);
    else if (node.type === 'star') emitLoop(program, [{ op: 'any' }], 'greedy');
    else if (node.type === 'rest') emitPlus(program, { op: 'anything' }, 'greedy');
    else if (node.type === 'folders') emitFolders(program);
    else {
      const slot = names.indexOf(node.name) * 2;
      program.push({ op: 'save', slot });
      emitPlus(program, { op: 'any' }, 'lazy');
      program.push({ op: 'save', slot: slot + 1 });
    }
  }
}

function emitPlus(program: Instruction[], body: Instruction, mode: 'greedy' | 'lazy'): void {
  program.push(body);
  emitLoop(program, [body], mode);
}

function emitLoop(program: Instruction[], body: readonly Instruction[], mode: 'greedy' | 'lazy'): void {
  const start = program.length;
  const inside = start + 1;
  const outside = start + body.length + 2;
  program.push(
    mode === 'greedy'
      ? { op: 'split', first: inside, second: outside }
      : { op: 'split', first: outside, second: inside },
    ...body,
    { op: 'jump', to: start },
  );
}

/** `(?:[^/]+/)*?` */
function emitFolders(program: Instruction[]): void {
  const start = program.length;
  const split: Instruction = { op: 'split', first: 0, second: start + 1 };
  program.push(split);
  emitPlus(program, { op: 'any' }, 'greedy');
  program.push({ op: 'character', code: slash }, { op: 'jump', to: start });
  split.first = program.length;
}

function emitAlternatives(
  program: Instruction[],
  options: readonly (readonly GlobNode[])[],
  names: readonly string[],
): void {
  const jumps: { op: 'jump'; to: number }[] = [];
  for (const [index, option] of options.entries()) {
    const split: Instruction = { op: 'split', first: program.length + 1, second: 0 };
    if (index < options.length - 1) program.push(split);
    emit(program, option, names);
    const jump: { op: 'jump'; to: number } = { op: 'jump', to: 0 };
    jumps.push(jump);
    program.push(jump);
    split.second = program.length;
  }
  for (const jump of jumps) jump.to = program.length;
}

function run(program: readonly Instruction[], path: string, slots: number): readonly number[] | undefined {
  const width = path.length + 1;
  const visited = new Uint32Array(Math.ceil((program.length * width) / 32));
  const saved: number[] = Array.from({ length: slots }, () => -1);
  // Three numbers for each job: instruction, position, and −1; or −1 − slot, the value to restore, and 0.
  const jobs: number[] = [0, 0];
  while (jobs.length > 0) {
    let position = jobs.pop()!;
    let pc = jobs.pop()!;
    if (pc < 0) {
      saved[-1 - pc] = position;
      continue;
    }
    for (;;) {
      const bit = pc * width + position;
      const mask = 1 << (bit & 31);
      if ((visited[bit >>> 5]! & mask) !== 0) break;
      visited[bit >>> 5]! |= mask;
      const instruction = program[pc]!;
      if (instruction.op === 'match') {
        if (position === path.length) return saved;
        break;
      }
      if (instruction.op === 'split') {
        jobs.push(instruction.second, position);
        pc = instruction.first;
      } else if (instruction.op === 'jump') pc = instruction.to;
      else if (instruction.op === 'save') {
        jobs.push(-1 - instruction.slot, saved[instruction.slot]!);
        saved[instruction.slot] = position;
        pc++;
      } else {
        const code = path.codePointAt(position);
        if (code === undefined || !accepts(instruction, code)) break;
        position += code > 0xffff ? 2 : 1;
        pc++;
      }
    }
  }
  return undefined;
}

function accepts(instruction: Instruction, code: number): boolean {
  if (instruction.op === 'character') return instruction.code === code;
  if (instruction.op === 'anything') return true;
  if (code === slash) return false;
  return instruction.op === 'any' || (instruction.op === 'class' && inClass(instruction.node, code));
}

function inClass(node: GlobNode & { type: 'class' }, code: number): boolean {
  return node.ranges.some(([low, high]) => code >= low && code <= high) !== node.negated;
}
