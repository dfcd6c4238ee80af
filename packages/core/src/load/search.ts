import { isMap } from '../model/value.ts';
import { compileGlobs } from './glob.ts';
import { listIndex, type Pattern, type PatternSegment } from './pattern.ts';

/**
 * Checks whether something matches at all. All questions to one search share its steps. When they are used up, the result is undefined.
 */
export interface Search {
  /** Whether a pattern leads anywhere in one of the values. */
  leads(pattern: Pattern, values: Iterable<unknown>): boolean | undefined;
  /** Whether a glob matches a path: by itself, or as `isMatch` reads it, which may match paths that begin otherwise, too. */
  finds(glob: string, isMatch?: (path: string) => boolean): boolean | undefined;
}

/** A few tenths of a second at worst, because a history is read once for each commit. */
const allSteps = 2_000_000;

/** @param paths of all files of a tree */
export function createSearch(paths: Iterable<string>, steps: number = allSteps): Search {
  let left = steps;
  const spend = (count: number): void => {
    left -= count;
    if (left < 0) throw new UsedUp();
  };
  let known: readonly string[] | undefined;
  return {
    leads: (pattern, values) =>
      within(() => {
        for (const value of values) if (leadsIn(value, pattern.segments, 0, spend)) return true;
        return false;
      }),
    finds: (glob, isMatch) =>
      within(() => {
        known ??= [...paths].sort();
        const exact = matcher(glob);
        const test = (path: string): boolean => {
          spend(1 + Math.floor((path.length * glob.length) / 200));
          return isMatch === undefined ? exact(path) : isMatch(path);
        };
        return beginning(known, literalStart(glob)).some(test) || (isMatch !== undefined && known.some(test));
      }),
  };
}

class UsedUp extends Error {}

function within(look: () => boolean): boolean | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof UsedUp) return undefined;
    throw error;
  }
}

function leadsIn(
  value: unknown,
  segments: readonly PatternSegment[],
  depth: number,
  spend: (count: number) => void,
): boolean {
  spend(1);
  const segment = segments[depth];
  if (segment === undefined) return true;
  const below = (each: unknown): boolean => leadsIn(each, segments, depth + 1, spend);
  if (Array.isArray(value)) {
    if (segment.star) return value.some(below);
    const index = listIndex(segment.token);
    return index !== undefined && index < value.length && below(value[index]);
  }
  if (!isMap(value)) return false;
  if (segment.star) return Object.keys(value).some((key) => below(value[key]));
  return Object.hasOwn(value, segment.token) && below(value[segment.token]);
}

function matcher(glob: string): (path: string) => boolean {
  const compiled = compileGlobs([glob]);
  return (path) => compiled.ok && compiled.globs.match(path) !== undefined;
}

/** The beginning that all paths matching the glob share. */
function literalStart(glob: string): string {
  return /^[^*?[{\\]*/.exec(glob.replace(/^\//, ''))![0];
}

/** The paths that begin with a text, from sorted paths. */
function beginning(paths: readonly string[], start: string): readonly string[] {
  const first = boundary(paths, (path) => path >= start);
  const behind = boundary(paths, (path) => path >= start && !path.startsWith(start));
  return paths.slice(first, behind);
}

/** The first index from which `isBeyond` is true. */
function boundary(paths: readonly string[], isBeyond: (path: string) => boolean): number {
  let [low, high] = [0, paths.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBeyond(paths[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
