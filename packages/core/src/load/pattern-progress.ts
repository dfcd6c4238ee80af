import type { Pattern } from './pattern.ts';

/** The progress of patterns on the path to one value: the index of each pattern that can still match, and the number of its matched steps. */
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

/** Whether a pattern ends here. */
export function isComplete(patterns: readonly Pattern[], progress: Progress | undefined): boolean {
  return progress?.some(([number, steps]) => steps === patterns[number]!.segments.length) ?? false;
}
