import { parseJson } from '../load/json.ts';
import { locateOffset } from '../load/position.ts';
import type { Value } from '../model/value.ts';

/** Far more than statements need; files of other formats are ignored anyway. */
const limits = { fileBytes: Infinity, files: 1, documents: 1, depth: 64, expansion: 0 };

/**
 * One JSON value of an evidence file, parsed strictly: no duplicate keys and no numbers that would be rounded. A problem is returned as the
 * end of a sentence.
 */
export function evidenceJson(text: string): { readonly value: Value } | { readonly problem: string } {
  const { documents, troubles } = parseJson(text, { limits, text: [] });
  const [trouble] = troubles;
  const [document] = documents;
  if (trouble === undefined && document !== undefined) return { value: document.value };
  if (trouble === undefined) return { problem: 'is not JSON: it is empty' };
  const { line, column } = locateOffset(text, trouble.offset);
  return { problem: `is not JSON (line ${line}, column ${column}: ${trouble.message})` };
}
