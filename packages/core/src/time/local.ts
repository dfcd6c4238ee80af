import { zoned } from './zone.ts';

/** What the clock on the wall shows in a zone: `2026-03-03 07:40`, with seconds only where there are any. Throws RangeError for an unknown zone. */
export function formatLocal(at: number, zone: string): string {
  const wall = zoned(at, zone).toPlainDateTime();
  const time = wall.toPlainTime().toString({ smallestUnit: wall.second === 0 ? 'minute' : 'second' });
  return `${wall.toPlainDate().toString()} ${time}`;
}
