import { readValue } from '@gradus/core/internal';
import type { Value } from '@gradus/core';
import { RepositoryError } from './repository-error.ts';

/**
 * The value of a file that an option names. Throws RepositoryError with all problems of the file, each with its place.
 *
 * @param option the option, such as `--review`.
 * @param shown the path as it was given
 */
export function valueOfFile(option: string, shown: string, text: string): Value {
  const read = readValue(shown, text);
  if ('value' in read) return read.value;
  const lines = read.problems.map(
    ({ message, fix, position }) => `${shown}:${position.line}:${position.column}: ${message} ${fix}`,
  );
  throw new RepositoryError(
    lines.length === 1 ? `${option}: ${lines[0]}` : `${option}: ${shown} cannot be read:\n  ${lines.join('\n  ')}`,
  );
}
