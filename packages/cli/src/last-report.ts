import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { formats, type Finding, type Report, type Verdict } from '@gradus/core';

/** Where the last report of a project is kept: outside the repository, so that nothing of it is ever judged or committed. */
function pathFor(root: string): string {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(cache, 'gradus', createHash('sha256').update(root).digest('hex').slice(0, 16), 'last-report.json');
}

/** Keeps the report for `gradus explain` and `gradus waive`. A cache that cannot be written changes nothing. */
export function remember({ root }: { readonly root: string }, report: Report): void {
  const json = formats.find(({ name }) => name === 'json')!;
  try {
    const path = pathFor(root);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, json.reporter(report));
  } catch {
    // A read-only home is common in CI.
  }
}

/** The findings of the last report of a project whose fingerprints start with `prefix`. */
export function recall(root: string, prefix: string): readonly Finding[] | undefined {
  let text: string;
  try {
    text = readFileSync(pathFor(root), 'utf8');
  } catch {
    return undefined;
  }
  const verdict = JSON.parse(text) as Pick<Verdict, 'findings' | 'waived' | 'undecided'>;
  return [...verdict.findings, ...verdict.waived, ...verdict.undecided].filter(
    ({ fingerprint }) => fingerprint !== '' && fingerprint.startsWith(prefix),
  );
}
