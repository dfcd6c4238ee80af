import { sameFile, type SourceFile } from '../model/file.ts';
import type { Operation, Policy } from '../policy/policy.ts';

/** The captures of the paths that a policy is about; without paths it is about files that hold documents. */
export function selectFile(
  { match }: Policy,
  path: string,
  holdsDocuments: boolean,
): Readonly<Record<string, string>> | undefined {
  if (match.paths) return match.paths.match(path);
  return holdsDocuments ? {} : undefined;
}

/** A policy that has nothing to judge in one tree alone: an act, or a removal. */
export function needsBase({ about, match: { operations } }: Policy): boolean {
  return about === 'act' || [...operations].every((operation) => operation === 'DELETE');
}

/** What happened to a file from base to head. One whose content is not known has changed. */
export function fileOperation(file: SourceFile, old: SourceFile | undefined): Operation {
  if (old === undefined) return 'CREATE';
  return sameFile(file, old) ? 'NONE' : 'UPDATE';
}
