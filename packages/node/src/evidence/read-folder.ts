import { createHash } from 'node:crypto';
import { parseInstant, readJunit, type StatementRead } from '@gradus/core/internal';
import type { Evidence, EvidenceFacts } from '@gradus/core/forge';
import { decode } from '../files/decode.ts';
import {
  evidenceFiles,
  evidenceLimits,
  readEvidenceFile,
  type EvidenceFile,
  type EvidenceLimits,
} from './evidence-files.ts';
import { checkReports, type FoundReport } from './check-reports.ts';
import { readEvidenceText } from './read-text.ts';
import type { VerificationKey } from './verify.ts';

export interface EvidenceOptions {
  /** The governing keys. */
  readonly keys: readonly VerificationKey[];
  /** The current time: evidence cannot be newer. */
  readonly now: Date;
  /** Whether this absolute path is part of the checked head, and so cannot be evidence for it. */
  readonly tracked: (path: string) => boolean;
  readonly limits?: EvidenceLimits;
  /** The folder relative to which paths are shown. Default: the folder in which the process runs. */
  readonly from?: string;
}

/** The evidence in folders. */
export interface EvidenceRead extends EvidenceFacts {
  /** Files that do not contain evidence and were ignored. */
  readonly ignored: number;
}

/** Milliseconds by which the clock of the evidence's producer may be ahead of ours. */
const clockSkew = 5 * 60_000;

/**
 * Reads the evidence in some folders: in-toto Statements, bare or in DSSE envelopes, one for each file or line, and JUnit reports. Links
 * are not followed, and other files are ignored. Never rejects because of the content.
 */
export async function readEvidence(dirs: readonly string[], options: EvidenceOptions): Promise<EvidenceRead> {
  const { tracked, limits = evidenceLimits, from } = options;
  const found = evidenceFiles(dirs, tracked, limits, from);
  const statements: StatementRead[] = [];
  const reports = new Map<string, FoundReport>();
  const refused: Evidence[] = found.links.map((source) =>
    refusal(source, 'is a symbolic link, and links are not followed'),
  );
  const unreadable = [...found.unreadable];
  let ignored = found.ignored;
  let left = limits.bytes;
  for (const file of found.files) {
    if (left < 0) {
      unreadable.push(`${file.source} and the files after it were not read: there are more than ${limits.bytes} bytes`);
      break;
    }
    const read = readOne(file, tracked, limits.fileBytes);
    if ('unreadable' in read) unreadable.push(`${file.source} ${read.unreadable}`);
    else if ('problem' in read) refused.push(refusal(file.source, read.problem));
    else {
      left -= read.size;
      const added = take(file.source, read, options, { statements, reports });
      if (!added) ignored++;
    }
  }
  const checked = checkReports(statements, reports);
  const pieces = [...refused, ...checked].map((piece) => notOfTomorrow(piece, options.now));
  return { pieces: pieces.sort((a, b) => compare(a.source, b.source)), unreadable, ignored };
}

interface FileRead {
  readonly text: string;
  readonly size: number;
  readonly sha256: string;
}

function readOne(
  { path }: EvidenceFile,
  tracked: (path: string) => boolean,
  maxBytes: number,
): FileRead | { readonly problem: string } | { readonly unreadable: string } {
  if (tracked(path)) return { problem: 'is part of the change itself, and a change cannot be evidence for itself' };
  const read = readEvidenceFile(path, maxBytes);
  if (!('bytes' in read)) return read;
  const decoded = decode(read.bytes);
  if ('problem' in decoded) return decoded;
  const sha256 = createHash('sha256').update(read.bytes).digest('hex');
  return { text: decoded.text, size: read.bytes.length, sha256 };
}

/** Returns false for a file that does not contain evidence. */
function take(
  source: string,
  { text, sha256 }: FileRead,
  { keys }: EvidenceOptions,
  { statements, reports }: { readonly statements: StatementRead[]; readonly reports: Map<string, FoundReport> },
): boolean {
  if (/\.xml$/i.test(source)) {
    // A statement may have been created from it in this way (--lenient), and the report is only compared with it.
    const report = readJunit(text, { lenient: true });
    if (report.unusable === 'foreign') return false;
    reports.set(sha256, reports.get(sha256) ?? { source, report });
    return true;
  }
  const read = readEvidenceText(text, source, keys);
  statements.push(...read);
  return read.length > 0;
}

/** It is unknown what an unusable file should prove, so it is reported for every test type. */
function refusal(source: string, problem: string): Evidence {
  return { source, result: 'failed', problem };
}

/** With a time in the future, evidence would stay fresh for as long as its author likes. */
function notOfTomorrow(piece: Evidence, now: Date): Evidence {
  const at = piece.at === undefined ? undefined : parseInstant(piece.at);
  if (at === undefined || piece.problem !== undefined || at <= now.getTime() + clockSkew) return piece;
  return { ...piece, problem: `is dated ${piece.at}, which is in the future` };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
