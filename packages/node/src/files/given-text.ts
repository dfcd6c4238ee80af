import { readFileSync } from 'node:fs';
import { decode } from './decode.ts';

/**
 * The text of an input file, read like documents: UTF-8 or rejected, without a byte order mark. Throws if it cannot be read or is not text;
 * `fileTrouble` says why.
 *
 * @param path or a file descriptor, such as that of standard input
 */
export function givenText(path: string | number): string {
  const decoded = decode(readFileSync(path));
  if ('text' in decoded) return decoded.text;
  throw new Error(`it ${decoded.problem}`);
}
