/** What a step was given by `with`, checked. */
export interface Inputs {
  /** The text of an input; empty if it was not given. */
  text(name: string): string;
  /** One of some words. Throws InputError for any other. */
  choice<T extends string>(name: string, choices: readonly T[], otherwise: T): T;
  /** `true` or `false`, as YAML 1.2 writes them. Throws InputError for any other word. */
  flag(name: string, otherwise: boolean): boolean;
  /** Lines that are not empty, without the blanks around them. */
  lines(name: string): readonly string[];
}

/** A step was given something that it does not take. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/**
 * Reads the inputs of a step from the variables that the runner sets, INPUT_ and the name in capitals. One that the step does not know
 * is refused: the runner only warns of it, and a misspelt one would leave a gate wider open than it looks.
 */
export function readInputs(
  environment: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): Inputs {
  const names = new Set(known.map(variableOf));
  const unknown = Object.keys(environment).filter((name) => name.startsWith('INPUT_') && !names.has(name));
  if (unknown.length > 0) {
    const shown = unknown.map((name) => name.slice('INPUT_'.length).toLowerCase()).sort();
    throw new InputError(`There is no input ${shown.join(', ')}. There are ${known.join(', ')}.`);
  }
  const text = (name: string): string => (environment[variableOf(name)] ?? '').trim();
  return {
    text,
    choice(name, choices, otherwise) {
      const given = text(name);
      const found = choices.find((choice) => choice === given);
      if (given === '') return otherwise;
      if (found === undefined) throw new InputError(`${name}: "${given}" is none of ${choices.join(', ')}.`);
      return found;
    },
    flag(name, otherwise) {
      const given = text(name);
      if (given === '') return otherwise;
      if (/^(?:true|True|TRUE)$/.test(given)) return true;
      if (/^(?:false|False|FALSE)$/.test(given)) return false;
      throw new InputError(`${name}: "${given}" is neither true nor false.`);
    },
    lines: (name) =>
      text(name)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
  };
}

/** As the runner does it: blanks become underscores, hyphens stay. */
function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
