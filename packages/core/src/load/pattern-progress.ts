import type { Pattern } from './pattern.ts';

/** How far patterns lead on the way to one value: the number of each that still can match, and of its steps taken. */
export type Progress = readonly (readonly [pattern: number, steps: number])[];

/** At the root. */
export function beginPatterns(patterns: readonly Pattern[]): Progress {
  return patterns.map((_, number) => [number, 0] as const);
}

/** One step further down, to a key or index; undefined if no pattern leads there. */
export function followPatterns(patterns: readonly Pattern[], progress: Progress, token: string): Progress | undefined {
  const next: (readonly [number, number])[] = [];
  for (const [number, steps] of progress) {
    const segment = patterns[number]!.segments[steps];
    if (segment !== undefined && (segment.star || segment.token === token)) next.push([number, steps + 1]);
  }
  return next.length > 0 ? next : undefined;
}

/** Does a pattern end here? */
export function isComplete(patterns: readonly Pattern[], progress: Progress | undefined): boolean {
  return progress?.some(([number, steps]) => steps === patterns[number]!.segments.length) ?? false;
}
