import { escapeJsonForLog, formatInstant } from '@gradus/core/internal';
import type { Observation, TargetResult } from '../model.ts';

/** The results of cells as JSON, for `parseResults`: a list, one result per line. */
export function resultsJson(results: readonly (TargetResult | Observation)[]): string {
  const rows = results.map((result) => escapeJsonForLog(JSON.stringify({ ...result, at: formatInstant(result.at) })));
  return rows.length === 0 ? '[]\n' : `[\n${rows.join(',\n')}\n]\n`;
}
