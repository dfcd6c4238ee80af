import type { Format } from '../model/document.ts';

/** The format of a file if its source does not set one: `.json` is json, anything else is yaml. */
export function formatOf(path: string, format?: Format): Format {
  return format ?? (path.toLowerCase().endsWith('.json') ? 'json' : 'yaml');
}
