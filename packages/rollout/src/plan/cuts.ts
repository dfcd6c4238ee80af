import { type Growth, type Stage, joinWords } from '@gradus/core/internal';
import { limitOf } from './amount.ts';

/** The end of a batch. */
export interface Cut {
  /** How many targets of the stage are done with it; more than with the batch before. */
  readonly upTo: number;
  /** The batch as the manifest writes it: `10%`, `all`. Several batches share it if it was split. */
  readonly asked: string;
}

export interface Cuts {
  readonly cuts: readonly Cut[];
  /** What the reader of the manifest may not expect, as sentences. */
  readonly notes: readonly string[];
}

/**
 * The batches of a stage of `size` targets: cumulative numbers, rounded down and at least 1, never falling, the last one all. A batch
 * that would add no target is omitted, and a batch of more than `most` is split; both are noted.
 */
export function cutsOf(stage: Stage, size: number, most: number): Cuts {
  const notes: string[] = [];
  const cuts: Cut[] = [];
  const empty: string[] = [];
  let before = 0;
  for (const { asked, upTo: wanted } of askedOf(stage, size)) {
    const upTo = Math.min(size, wanted);
    if (upTo <= before) {
      empty.push(asked);
      continue;
    }
    if (upTo - before > most) notes.push(splitNote(asked, upTo - before, most));
    for (let end = Math.min(before + most, upTo); before < upTo; before = end, end = Math.min(before + most, upTo))
      cuts.push({ upTo: end, asked });
  }
  if (empty.length > 0 && size > 0) notes.unshift(emptyNote(empty));
  return { cuts, notes };
}

function emptyNote(empty: readonly string[]): string {
  const one = empty.length === 1;
  return `The batch${one ? '' : 'es'} ${joinWords(empty, 'and')} would add no target to the one before, and ${one ? 'is' : 'are'} left out.`;
}

function splitNote(asked: string, size: number, most: number): string {
  return `The batch ${asked} has ${size} targets and is split: limits.maxExposed lets ${most} go at once.`;
}

function askedOf({ batches, growth }: Stage, size: number): readonly Cut[] {
  if (growth !== undefined) return grown(growth, size);
  const asked = (batches ?? []).map((amount) => ({ asked: String(amount), upTo: limitOf(amount, size) }));
  const reached = asked.reduce((most, { upTo }) => Math.max(most, upTo), 0);
  return reached < size ? [...asked, { asked: 'all', upTo: size }] : asked;
}

function grown({ type, factor = 2, start = 1 }: Growth, size: number): readonly Cut[] {
  const first = limitOf(start, size);
  const [asked, next] =
    type === 'Linear'
      ? [`+${start}`, (upTo: number) => upTo + first]
      : [`×${factor}`, (upTo: number) => Math.max(upTo + 1, times(upTo, factor))];
  const cuts: Cut[] = [{ asked: String(start), upTo: first }];
  for (let upTo = next(first); cuts.at(-1)!.upTo < size; upTo = next(upTo)) cuts.push({ asked, upTo });
  return cuts;
}

/** Rounded down; 100 × 1.15 is 115, and not what binary fractions make of it. */
function times(count: number, factor: number): number {
  return Math.floor(count * factor + 1e-9);
}
