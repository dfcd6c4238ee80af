import { Unknown, type CelValue } from '../expression/definition.ts';
import type { SourceFile } from '../model/file.ts';
import type { UnreadableFile } from './unreadable.ts';

/**
 * A file as expressions see it: the variables `file` and `oldFile`. `stem` is the name without its last extension. The `text` of a file
 * that no source selected is Unknown, never empty.
 *
 * @param placed the captures of the globs of the source that selects the file, and what the change does to it; absent for a file that was only looked up.
 * @param error why the file cannot be read or parsed, or the empty string.
 */
export function fileValue(
  file: SourceFile,
  placed: { readonly vars: Readonly<Record<string, string>>; readonly operation: string } | undefined,
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
    ...placed,
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

/** Why a file cannot be read, with the line: "cannot be read as YAML: a tab indents this line (line 3)". Empty if it can be read. */
export function whyUnreadable(file: SourceFile, unreadable: UnreadableFile | undefined): string {
  if (unreadable === undefined) return file.problem ?? '';
  const { problem } = unreadable;
  if (problem === undefined) return 'lies beyond a limit of the project';
  const { path, text } = file;
  const why = (
    problem.message.startsWith(`${path} `) ? problem.message.slice(path.length + 1) : problem.message
  ).replace(/\.$/, '');
  return problem.offset === undefined || text === undefined ? why : `${why} (line ${lineAt(text, problem.offset)})`;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
