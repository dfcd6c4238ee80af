import { resolve } from 'node:path';
import process from 'node:process';
import { Option } from 'commander';
import { exitCode, formats, type Report } from '@gradus/core';
import type { FailOn } from '@gradus/core/internal';
import type { RepositoryVerdict } from '@gradus/node';
import { judgedReport } from '@gradus/node/internal';
import { exit, UsageError } from './exit.ts';
import { remember } from './last-report.ts';
import { didYouMean } from './suggestion.ts';
import { useColor } from './terminal.ts';
import { version } from './version.ts';
import { writeFile } from './write-file.ts';

/** A format with its output file; without a file, standard output. */
export interface Output {
  readonly format: (typeof formats)[number];
  readonly file: string | undefined;
}

/** An option that may be given several times. Its default is not shown: an empty list says nothing. */
export function repeatable(flags: string, description: string): Option {
  return new Option(flags, `${description} (repeatable)`).argParser(
    (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
  );
}

export function formatOption(): Option {
  return repeatable(
    '--format <format[=file]>',
    `${formats.map(({ name }) => name).join(', ')}; several at once, each to its file`,
  );
}

export function failOnOption(): Option {
  return new Option('--fail-on <level>', 'the least enforcement whose findings fail the command')
    .choices(['waivable', 'advisory', 'never'])
    .default('waivable');
}

/** The formats as `--help` lists them. */
export const formatList: string = formats
  .map(({ name, description }) => `  ${name.padEnd(10)}${description}`)
  .join('\n');

export function parseOutput(text: string): Output {
  const [name, ...rest] = text.split('=');
  const format = formats.find((candidate) => candidate.name === name);
  if (!format) {
    const names = formats.map((known) => known.name);
    throw new UsageError(`there is no format "${name}".${didYouMean(name ?? '', names)}`);
  }
  const file = rest.join('=');
  if (rest.length > 0 && file === '')
    throw new UsageError(`--format ${name}= needs a file name after the equals sign.`);
  return { format, file: rest.length > 0 ? file : undefined };
}

/** The report of the check. */
export function reportOf(judged: RepositoryVerdict, color: boolean, verbose = false): Report {
  return judgedReport(judged, { version, color, verbose });
}

/** Writes a verdict in every requested format. */
export function printReport(
  judged: RepositoryVerdict,
  outputs: readonly Output[],
  dir: string,
  failOn: FailOn,
  verbose = false,
): void {
  const of = (color: boolean): Report => reportOf(judged, color, verbose);
  remember(judged, of(false));
  const targets = outputs.length > 0 ? outputs : [{ format: formats[0]!, file: undefined }];
  for (const { format, file } of targets) {
    if (file === undefined) process.stdout.write(format.reporter(of(useColor(process.stdout))));
    else writeFile(resolve(dir, file), format.reporter(of(false)));
  }
  const code = exitCode(judged.verdict, failOn);
  if (code === exit.failed && judged.verdict.state === 'passed')
    process.stderr.write('gradus: advisory findings fail this run (--fail-on advisory).\n');
  if (code === exit.passed && judged.verdict.state !== 'passed')
    process.stderr.write('gradus: no finding fails this run (--fail-on never).\n');
}
