import type { FleetRead } from './fleet-entries.ts';
import { readTable } from './fleet-table.ts';
import { readTree } from './fleet-tree.ts';

export type { FleetProblem, FleetRead } from './fleet-entries.ts';

export type FleetFormat = 'json' | 'yaml' | 'csv';

/** By the end of its name: `.csv`, `.json`, anything else is YAML. */
export function fleetFormat(path: string): FleetFormat {
  const [, extension] = /\.(csv|json)$/i.exec(path) ?? [];
  return (extension?.toLowerCase() as FleetFormat | undefined) ?? 'yaml';
}

/**
 * Reads a fleet file: a list of maps, alone or as `targets`, or a CSV table with a header. `name` is unique; `version`, `available` and
 * `observedAt` have their meaning; all other members are labels, which may also be in a map `labels`. Values keep their text, so version
 * 1.10 stays 1.10. An empty fleet is a problem, because a failed listing looks the same. Never throws.
 */
export function readFleet(text: string, format: FleetFormat): FleetRead {
  return format === 'csv' ? readTable(text) : readTree(text, format);
}
