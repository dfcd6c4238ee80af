import { sameFile, type SourceFile } from '../model/file.ts';
import type { Operation, Policy } from '../policy/policy.ts';

/** The captures of the paths that a policy selects. A policy without paths selects files that contain documents. */
export function selectFile(
  { match }: Policy,
  path: string,
  holdsDocuments: boolean,
): Readonly<Record<string, string>> | undefined {
  if (match.paths) return match.paths.match(path);
  return holdsDocuments ? {} : undefined;
}

/** Whether a policy has nothing to evaluate in a single tree, because it is about an act or a removal. */
export function needsBase({ about, match: { operations } }: Policy): boolean {
  return about === 'act' || [...operations].every((operation) => operation === 'DELETE');
}

/** What happened to a file from base to head. A file whose content is not known counts as changed. */
export function fileOperation(file: SourceFile, old: SourceFile | undefined): Operation {
  if (old === undefined) return 'CREATE';
  return sameFile(file, old) ? 'NONE' : 'UPDATE';
}
