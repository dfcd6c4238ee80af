import { Unknown, type CelValue } from '../expression/definition.ts';
import { watched, type ReadKind } from '../expression/watched.ts';
import type { Document } from '../model/document.ts';
import { tokens, valueAtPath } from '../model/pointer.ts';
import type { SchemaError } from '../validate/schema-error.ts';

/** A governing document was read at a place where it violates its schema, so the intended value is unknown. */
export class BreaksSchema extends Unknown {}

/** A place that violates its schema. */
interface Doubt {
  readonly path: readonly string[];
  /** It lacks a member, or has one that the schema does not define: the members that it has are valid, and it is not known whether it has others. */
  readonly members: boolean;
  readonly error: SchemaError;
}

/**
 * The value of a governing document, which throws BreaksSchema if it is read at a place that violates its schema. A number of approvals
 * that is text is therefore not zero approvals, and a freeze with a misspelt key is not absent. Valid places are read unchanged.
 */
export function withDoubts(value: CelValue, document: Document, errors: readonly SchemaError[]): CelValue {
  if (errors.length === 0) return value;
  const doubts = errors.map(doubtOf);
  return watched(value, (path, reading) => {
    const doubt = doubts.find((each) => meets(each, path, reading, value));
    if (doubt !== undefined) throw new BreaksSchema(explained(document, doubt.error));
  });
}

function meets({ path: place, members }: Doubt, path: readonly string[], reading: ReadKind, value: CelValue): boolean {
  if (reading === 'all' && begins(path, place)) return true;
  if (!members) return begins(place, path);
  if (path.length === place.length) return reading === 'members' && begins(place, path);
  return path.length === place.length + 1 && begins(place, path) && valueAtPath(value, path) === undefined;
}

function explained({ kind, name, file }: Document, { pointer, message }: SchemaError): string {
  const what = `what ${kind} "${name}" says${pointer === '' ? '' : ` at ${pointer}`} is not known`;
  return `${what}: ${file.path} does not meet its schema there (${message.replace(/\.$/, '')})`;
}

function doubtOf(error: SchemaError): Doubt {
  const path = tokens(error.pointer);
  if (error.aboutKey === true) return { path: path.slice(0, -1), members: true, error };
  return { path, members: error.lacks === true, error };
}

function begins(start: readonly string[], path: readonly string[]): boolean {
  return start.length <= path.length && start.every((token, index) => token === path[index]);
}
