import type { Format } from '../model/document.ts';

/** The format of a file where its source names none: `.json` is json, anything else yaml. */
export function formatOf(path: string, format?: Format): Format {
  return format ?? (path.toLowerCase().endsWith('.json') ? 'json' : 'yaml');
}
