import { Unknown, type CelValue } from '../expression/definition.ts';
import type { SourceFile } from '../model/file.ts';

/**
 * A file as expressions see it: the variables `file` and `oldFile`. `stem` is the name less its last extension; `text` of a
 * file that nobody selected is Unknown, never empty.
 *
 * @param error why the file cannot be read or parsed, or the empty string.
 */
export function fileValue(
  file: SourceFile,
  vars: Readonly<Record<string, string>>,
  operation: string,
  error: string,
): CelValue {
  const slash = file.path.lastIndexOf('/');
  const name = file.path.slice(slash + 1);
  const dot = name.lastIndexOf('.');
  return {
    path: file.path,
    dir: slash < 0 ? '' : file.path.slice(0, slash),
    name,
    stem: dot > 0 ? name.slice(0, dot) : name,
    ext: dot > 0 ? name.slice(dot) : '',
    vars,
    operation,
    readable: error === '',
    error,
    size: BigInt(file.size),
    mode: file.mode,
    get text(): string {
      if (file.text === undefined)
        throw new Unknown(`the text of ${file.path} was not read: ${file.problem ?? 'no source selects it'}`);
      return file.text;
    },
  };
}
