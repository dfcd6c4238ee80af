import type { Random } from './random.ts';

/** A kind of input, and what reads it. */
export interface Kind {
  /** How often it is chosen compared with the others; slow ones are chosen less often. */
  readonly weight: number;
  /** What inputs are made from. */
  readonly corpus: readonly string[];
  /** Another way to make an input than changing one of the corpus. */
  readonly make?: (random: Random) => string;
  /** Parses an input like the product. Throws if the product would end with code 70, or would lose something. */
  judge(text: string): void;
}

/** The product gave an answer, and it is wrong. */
export class Wrong extends Error {}
