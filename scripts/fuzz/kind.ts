import type { Random } from './random.ts';

/** A kind of input, with its reader. */
export interface Kind {
  /** How often it is chosen compared with the others; slow ones are chosen less often. */
  readonly weight: number;
  /** The texts from which inputs are created. */
  readonly corpus: readonly string[];
  /** Creates an input in another way than by changing one of the corpus. */
  readonly make?: (random: Random) => string;
  /** Parses an input like the product. Throws if the product would end with code 70, or would lose something. */
  judge(text: string): void;
}

/** The product returned a wrong result. */
export class Wrong extends Error {}
