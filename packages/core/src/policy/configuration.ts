import type { ConfigurationProblem } from '../model/configuration-error.ts';
import { formatOf } from '../load/format.ts';
import { createLocator } from '../load/locate.ts';
import type { SourceFile } from '../model/file.ts';
import type { Pointer } from '../model/pointer.ts';

/** A problem of a governing file, without its place. */
export interface Misconfiguration {
  readonly message: string;
  readonly fix?: string;
  readonly stream?: number;
  readonly pointer?: Pointer;
  /** Whether the problem is the key of the member and not its value. */
  readonly aboutKey?: true;
  /** Where a parser stopped, 0-based in UTF-16 units; goes before the pointer. */
  readonly offset?: number;
}

/** Adds lines and columns to the problems of one file. */
export function located(file: SourceFile, problems: readonly Misconfiguration[]): ConfigurationProblem[] {
  if (problems.length === 0) return [];
  const locator = createLocator(file.text ?? '', formatOf(file.path));
  return problems.map(({ message, fix, pointer = '', aboutKey, stream = 0, offset }) => {
    const range = offset === undefined ? locator.locate(stream, pointer, aboutKey) : locator.offset(offset);
    const location = { side: 'head' as const, path: file.path, stream, pointer, ...(range && { range }) };
    return { message, ...(fix !== undefined && { fix }), location };
  });
}
