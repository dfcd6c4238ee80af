import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { createHash } from 'node:crypto';
import { dirname, isAbsolute, join } from 'node:path';
import process from 'node:process';
import { formats, type Finding, type Report, type Verdict } from '@gradus/core';

/**
 * The file of the last report of a project: outside the repository, so that it is never checked or committed. Undefined if the folder for
 * caches is unknown; a path that is not absolute does not count (XDG Base Directory Specification).
 */
function pathFor(root: string): string | undefined {
  const named = process.env['XDG_CACHE_HOME'] ?? '';
  const cache = isAbsolute(named) ? named : join(homedir(), '.cache');
  if (!isAbsolute(cache)) return undefined;
  return join(cache, 'gradus', createHash('sha256').update(root).digest('hex').slice(0, 16), 'last-report.json');
}

/** Keeps the report for `gradus explain` and `gradus waive`. A cache that cannot be written changes nothing. */
export function remember({ root }: { readonly root: string }, report: Report): void {
  const path = pathFor(root);
  if (path === undefined) return;
  const json = formats.find(({ name }) => name === 'json')!;
  try {
    mkdirSync(dirname(path), { recursive: true });
    // Atomically, so that a concurrent run, or one after this one was killed, reads a complete report.
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, json.reporter(report));
    renameSync(draft, path);
  } catch {
    // A read-only home is common in CI.
  }
}

/** Reports that the beginning of a fingerprint matches several findings. */
export function ambiguous(prefix: string, found: readonly Finding[]): string {
  const named = found.slice(0, 5).map(({ fingerprint }) => fingerprint);
  const rest = found.length - named.length;
  return `"${prefix}" matches ${found.length} findings: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

/** The findings of the last report of a project whose fingerprints start with `prefix`. */
export function recall(root: string, prefix: string): readonly Finding[] | undefined {
  const path = pathFor(root);
  let report: unknown;
  try {
    if (path === undefined) return undefined;
    report = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
  return findingsIn(report)?.filter(({ fingerprint }) => fingerprint !== '' && fingerprint.startsWith(prefix));
}

/** Another version of Gradus may have written the file; with other members, it is ignored. */
function findingsIn(report: unknown): readonly Finding[] | undefined {
  if (typeof report !== 'object' || report === null) return undefined;
  const { findings, waived, undecided } = report as Partial<Verdict>;
  const lists = [findings, waived, undecided];
  if (!lists.every(Array.isArray)) return undefined;
  const all = lists.flat() as readonly (Partial<Finding> | null)[];
  return all.every((each) => typeof each?.fingerprint === 'string') ? (all as readonly Finding[]) : undefined;
}
