import type { SourceFile } from '../model/file.ts';
import type { Problem } from '../model/finding.ts';
import { withThousands, type LoadLimits } from './limits.ts';

/** Why a file cannot be read, regardless of its text; undefined if it can. */
export function unreadableFile(file: SourceFile, limits: LoadLimits): Problem | undefined {
  const { path, mode, size } = file;
  const problem = (message: string, fix: string): Problem => ({ validation: 'unreadable', path, message, fix });
  if (mode === 'symlink') {
    return problem(
      `${path} is a symbolic link, and links are not followed.`,
      'Put the file itself in this place, or exclude the path in spec.documents.',
    );
  }
  if (mode === 'submodule') {
    return problem(
      `${path} is a submodule, and files of submodules are not read.`,
      'Put the files into this repository, or exclude the path in spec.documents.',
    );
  }
  if (size > limits.fileBytes) {
    return problem(
      `${path} has ${withThousands(size)} bytes; the limit is ${withThousands(limits.fileBytes)} (spec.limits.fileBytes).`,
      'Split the file, exclude its path in spec.documents, or raise spec.limits.fileBytes in gradus.yaml.',
    );
  }
  if (file.problem !== undefined) {
    return problem(
      `${path} ${file.problem.replace(/\.$/, '')}.`,
      'Save it as UTF-8 text, or exclude its path in spec.documents.',
    );
  }
  if (file.text === undefined) {
    return problem(
      `${path} was not read, so its content is unknown.`,
      'Include its text in the tree, or exclude its path in spec.documents.',
    );
  }
  return undefined;
}
