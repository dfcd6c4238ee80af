import { resolve } from 'node:path';
import process from 'node:process';
import { UsageError } from '../../exit.ts';
import { writeFile } from '../../write-file.ts';

export const reportFormats = ['text', 'json', 'markdown', 'svg'] as const;
export type RolloutReportFormat = (typeof reportFormats)[number];

/** Reads `FORMAT` or `FORMAT=FILE`. */
export function reportFormat(text: string, of: string): readonly [RolloutReportFormat, string | undefined] {
  const [word = '', ...rest] = text.split('=');
  const format = reportFormats.find((each) => each === word);
  if (format === undefined)
    throw new UsageError(`there is no format "${word}" of ${of}; there are ${reportFormats.join(', ')}.`);
  return [format, rest.length > 0 ? rest.join('=') : undefined];
}

/** Writes to a file, or without one to standard output. */
export function writeReport(text: string, file: string | undefined, dir: string): void {
  if (file === undefined) process.stdout.write(text);
  else writeFile(resolve(dir, file), text);
}
