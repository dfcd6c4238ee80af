import { tokens, type Pointer } from '../model/pointer.ts';
import { mostErrors } from './evaluation.ts';
import { errorMessage } from './error-message.ts';
import { type EssentialError, essentialErrors } from './essential-errors.ts';
import type { RawError } from '../model/raw-error.ts';
import type { SchemaError } from './schema-error.ts';

/** If several things are wrong with one scalar, the first of these is reported. */
const shapes = [
  'type',
  'const',
  'enum',
  'alternatives',
  'minLength',
  'pattern',
  'format',
  'maxLength',
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
  'multipleOf',
];

/** Indexes compare as numbers, keys by code unit, and a map comes before its members. */
function comparePointers(a: Pointer, b: Pointer): number {
  const left = tokens(a);
  const right = tokens(b);
  for (const [index, token] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (token === other) continue;
    if (/^\d+$/.test(token) && /^\d+$/.test(other)) return Number(token) - Number(other);
    return token < other ? -1 : 1;
  }
  return left.length - right.length;
}

/** Joins the missing members of one map into one error. */
function joinRequired(errors: readonly EssentialError[]): EssentialError[] {
  const joined: EssentialError[] = [];
  for (const error of errors) {
    const index =
      error.keyword === 'required'
        ? joined.findIndex(
            ({ keyword, instancePath, because }) =>
              keyword === 'required' && instancePath === error.instancePath && because === error.because,
          )
        : -1;
    const known = joined[index];
    if (known === undefined) joined.push(error);
    else {
      const names = [known.params['missingProperty'], error.params['missingProperty']].flat();
      joined[index] = { ...known, params: { missingProperty: [...new Set(names)] } };
    }
  }
  return joined;
}

/** Puts errors into words: the essential ones of the first thousand, at most one a place and keyword, sorted by place. */
export function describeErrors(errors: readonly RawError[], root: unknown): SchemaError[] {
  const told = new Map<string, { readonly error: SchemaError; readonly rank: number }>();
  const few: readonly EssentialError[] = errors.slice(0, mostErrors);
  const essential = joinRequired(essentialErrors(few, root));
  // What is wrong must not become right because all that was looked at only repeats.
  for (const raw of essential.length > 0 ? essential : few) {
    const error = errorMessage(raw);
    const rank = shapes.indexOf(raw.keyword);
    const key = `${error.pointer} ${rank === -1 ? `${raw.keyword} ${raw.because ?? ''}` : 'shape'}`;
    const known = told.get(key);
    if (known === undefined || rank < known.rank) told.set(key, { error, rank });
  }
  const more = `This has more than ${mostErrors.toLocaleString('en')} errors; the first ones are shown.`;
  return [...told.values()]
    .map(({ error }) => error)
    .concat(errors.length > mostErrors ? [{ pointer: '', message: more }] : [])
    .sort(
      (a, b) => comparePointers(a.pointer, b.pointer) || (a.message < b.message ? -1 : a.message > b.message ? 1 : 0),
    );
}
