import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { basename, isAbsolute, relative, sep } from 'node:path';
import { readJunit, sumOf, type JunitOptions, type JunitReport, type TestCount } from '@gradus/core/internal';
import { decode } from '../files/decode.ts';
import { evidenceLimits, readEvidenceFile } from './evidence-files.ts';

/** The combined result of several reports of one run. */
export interface JunitRun {
  readonly reports: readonly { readonly name: string; readonly sha256: string }[];
  readonly tests: TestCount;
  readonly failedTests: readonly string[];
  /** Absent if a report does not list all of its tests. */
  readonly flakyTests: readonly string[];
  readonly passedTests?: readonly string[];
  /** The earliest time in a report, RFC 3339. */
  readonly at?: string;
  /** Unusual facts that do not change the result, as sentences. */
  readonly notes: readonly string[];
}

/** Reads JUnit reports, absolute paths of files. Throws nothing; a problem is a sentence. */
export function readReports(
  paths: readonly string[],
  root: string,
  options: JunitOptions = {},
): JunitRun | { readonly problem: string } {
  const read: { readonly name: string; readonly sha256: string; readonly report: JunitReport }[] = [];
  for (const path of new Set(paths)) {
    const name = nameOf(path, root);
    const found = readReport(path, options);
    if ('problem' in found) return { problem: `${name} ${found.problem}.` };
    if (found.report.problem !== undefined && found.report.unusable !== 'empty')
      return { problem: `${name} ${found.report.problem}.` };
    // Two files with the same bytes are one run.
    if (!read.some(({ sha256 }) => sha256 === found.sha256)) read.push({ name, ...found });
  }
  const reports = read.map(({ report }) => report);
  const at = reports.flatMap((report) => report.at ?? []).sort((a, b) => Date.parse(a) - Date.parse(b))[0];
  const passed = reports.flatMap(({ passedTests }) => passedTests ?? []);
  return {
    reports: read.map(({ name, sha256 }) => ({ name, sha256 })),
    tests: sumOf(reports),
    failedTests: reports.flatMap(({ failedTests }) => failedTests),
    flakyTests: reports.flatMap(({ flakyTests }) => flakyTests),
    ...(passed.length === sumOf(reports).total - sumOf(reports).failed - sumOf(reports).skipped && {
      passedTests: passed,
    }),
    ...(at !== undefined && { at }),
    notes: read.flatMap(({ name, report }) => {
      const notes = [report.note, report.unusable === 'empty' ? report.problem : undefined];
      return notes.flatMap((note) => (note === undefined ? [] : [`${name} ${note}.`]));
    }),
  };
}

function readReport(
  path: string,
  options: JunitOptions,
): { readonly sha256: string; readonly report: JunitReport } | { readonly problem: string } {
  if (!existsSync(path)) return { problem: 'does not exist' };
  const read = readEvidenceFile(path, evidenceLimits.fileBytes);
  if ('unreadable' in read) return { problem: read.unreadable };
  if ('problem' in read) return read;
  const decoded = decode(read.bytes);
  if ('problem' in decoded) return decoded;
  return { sha256: createHash('sha256').update(read.bytes).digest('hex'), report: readJunit(decoded.text, options) };
}

/** The path from the root of the project; for a file outside, only its name, because its path is about the machine and not about the test. */
function nameOf(path: string, root: string): string {
  const real = existsSync(path) ? realpathSync(path) : path;
  const below = relative(root, real);
  return below.startsWith('..') || isAbsolute(below) ? basename(path) : below.split(sep).join('/');
}
