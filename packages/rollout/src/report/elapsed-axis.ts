const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Round spans from which ticks are taken, with their labels. */
const round: readonly (readonly [number, string])[] = [
  [1_000, '1 s'],
  [10_000, '10 s'],
  [minute, '1 min'],
  [5 * minute, '5 min'],
  [15 * minute, '15 min'],
  [hour, '1 h'],
  [4 * hour, '4 h'],
  [12 * hour, '12 h'],
  [day, '1 d'],
  [3 * day, '3 d'],
  [7 * day, '1 wk'],
  [21 * day, '3 wk'],
  [91 * day, '13 wk'],
  [365 * day, '1 y'],
];

/** Time since a start on a logarithmic axis, so that minutes and days are both readable in one picture. */
export interface ElapsedAxis {
  /** Position of a span, 0 at the left and 1 at the right; values outside are placed at the edge. */
  readonly at: (span: number) => number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** From a little before the first span to the last. Ticks nearer to one another than `apart`, a share of the axis, are left out. */
export function elapsedAxis(first: number, last: number, apart: number): ElapsedAxis {
  const low = Math.log(Math.max(1_000, first / 2));
  const high = Math.max(Math.log(Math.max(1_000, last)), low + Math.LN2);
  const at = (span: number): number => Math.min(1, Math.max(0, (Math.log(Math.max(1, span)) - low) / (high - low)));
  let before = -Infinity;
  const ticks = round.flatMap(([span, label]) => {
    const log = Math.log(span);
    if (log < low || log > high || at(span) - before < apart) return [];
    before = at(span);
    return [{ at: before, label }];
  });
  return { at, ticks };
}
