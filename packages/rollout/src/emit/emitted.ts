/** A part of a manifest that a target format cannot express. The caller allows a loss by its name. */
export interface Loss {
  /** `windows`, `failure-domains`: a value of `--allow-lossy`. */
  readonly name: string;
  /** A sentence: what is lost, and the consequence. */
  readonly text: string;
}

export interface EmittedFile {
  /** The file name, without folders. */
  readonly name: string;
  readonly text: string;
}

/** The result of a translation. Check that each loss is allowed before you write the files. */
export interface Emitted {
  readonly files: readonly EmittedFile[];
  readonly losses: readonly Loss[];
}

/** Losses in the order of their names, each once. */
export function lossesOf(found: readonly (Loss | undefined | false)[]): readonly Loss[] {
  const byName = new Map<string, Loss>();
  for (const loss of found) if (loss) byName.set(loss.name, loss);
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Losses that are not allowed, and allowed names that are not a loss: each is a mistake of the caller. */
export function refusedLosses(
  { losses }: Emitted,
  allowed: readonly string[],
): { readonly refused: readonly Loss[]; readonly unknown: readonly string[] } {
  const names = new Set(losses.map(({ name }) => name));
  return {
    refused: losses.filter(({ name }) => !allowed.includes(name)),
    unknown: allowed.filter((name) => !names.has(name)),
  };
}
