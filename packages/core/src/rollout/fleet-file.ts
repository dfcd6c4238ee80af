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
 * Reads the targets that there are: a list of maps, alone or as `targets`, or a table with a head. `name` is unique; `version`,
 * `available` and `observedAt` are known; all else is labels, which may also stand in a map `labels`. Values are text as it is written, so that
 * version 1.10 stays that. A fleet without targets is refused: it is what a listing that failed looks like. Never throws.
 */
export function readFleet(text: string, format: FleetFormat): FleetRead {
  return format === 'csv' ? readTable(text) : readTree(text, format);
}
