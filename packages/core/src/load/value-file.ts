import type { Position } from '../model/finding.ts';
import type { Value } from '../model/value.ts';
import { formatOf } from './format.ts';
import { parseJson } from './json.ts';
import type { LoadLimits } from './limits.ts';
import { lineTable } from './position.ts';
import { parseYaml } from './yaml.ts';

/** The single value of a file that is passed as an argument, or all problems of the file. */
export type ValueRead =
  | { readonly value: Value }
  | { readonly problems: readonly { readonly message: string; readonly fix: string; readonly position: Position }[] };

const limits: LoadLimits = { fileBytes: Infinity, files: 1, documents: 1, depth: 64, expansion: 100_000 };

/**
 * Reads a file that is not part of a tree, such as the file of `--data`, in the same way as a document: `.json` as JSON, any other as
 * YAML 1.2. It refuses the same numbers, tags and keys. A file without a value is null.
 */
export function readValue(path: string, text: string): ValueRead {
  const options = { limits, text: [] };
  const { documents, troubles } = formatOf(path) === 'json' ? parseJson(text, options) : parseYaml(text, options);
  const place = (offset: number): Position => lineTable(text).position(offset);
  if (troubles.length > 0)
    return {
      problems: troubles.map(({ message, fix, offset }) => ({ message: `${message}.`, fix, position: place(offset) })),
    };
  if (documents.length > 1) {
    const message = `there are ${documents.length} documents, but one value is required.`;
    return {
      problems: [{ message, fix: 'Put the values into one list, or into separate files.', position: place(0) }],
    };
  }
  return { value: documents[0]?.value ?? null };
}
