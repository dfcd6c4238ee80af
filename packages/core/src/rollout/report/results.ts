import { formatInstant } from '../../time/instant.ts';
import type { Observation, TargetResult } from '../model.ts';

/** What came of cells as JSON, for `parseResults`: a list, one result a line. */
export function resultsJson(results: readonly (TargetResult | Observation)[]): string {
  const rows = results.map((result) => JSON.stringify({ ...result, at: formatInstant(result.at) }));
  return rows.length === 0 ? '[]\n' : `[\n${rows.join(',\n')}\n]\n`;
}
