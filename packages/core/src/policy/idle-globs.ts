import type { Search } from '../load/search.ts';
import type { Problem } from '../model/finding.ts';
import { toPointer, type Pointer } from '../model/pointer.ts';
import { projectPath, type Project } from './project.ts';

/** The place of a list of globs, and the consequence for those that match nothing. */
interface GlobList {
  readonly globs: readonly string[];
  readonly pointer: Pointer;
  readonly effect: string;
}

/** Globs of a list that no file matches, each at its place. Exclusions do not select anything, so they are not reported. */
export function idleOfList({ globs, pointer, effect }: GlobList, search: Search): Omit<Problem, 'path'>[] {
  return globs.flatMap((glob, index) =>
    glob.startsWith('!') || search.finds(glob) !== false
      ? []
      : [
          {
            validation: 'no-match',
            enforcement: 'advisory' as const,
            message: `No file matches ${glob}, so ${effect}.`,
            fix: 'Correct the glob, or remove it.',
            pointer: pointer + toPointer([index]),
          },
        ],
  );
}

/**
 * Those of the sources and the enforcement rules of the project file. Not those of a Grading: an organisation has one for many
 * projects, and its globs only allow.
 */
export function idleOfProject({ sources, enforcement }: Project, search: Search): Problem[] {
  return [
    ...sources.flatMap(({ paths, ownKindsOnly }, index) => {
      if (ownKindsOnly === true || paths.length < 2) return [];
      const pointer = `/spec/documents/${index}/paths`;
      const idle = idleOfList({ globs: paths, pointer, effect: 'the entry selects nothing' }, search);
      // If none matches, the whole source is reported.
      const isWhole = idle.length === paths.filter((glob) => !glob.startsWith('!')).length;
      return isWhole ? [] : idle.map((problem) => ({ ...problem, validation: 'unmatched-source' }));
    }),
    ...enforcement.flatMap(({ paths = [] }, index) => {
      const pointer = `/spec/enforcement/${index}/paths`;
      return idleOfList({ globs: paths, pointer, effect: 'the rule applies to nothing' }, search);
    }),
  ].map((problem) => ({ ...problem, path: projectPath }));
}
