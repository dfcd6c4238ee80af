import { type OwnKind, ownKinds } from '../generated/schemas.ts';
import { validators } from '../generated/validators.js';
import { describeErrors } from './describe-errors.ts';
import type { Validator } from './schema-error.ts';

export type { OwnKind } from '../generated/schemas.ts';
export type { SchemaError, Validator } from './schema-error.ts';

export function isOwnKind(kind: string): kind is OwnKind {
  return (ownKinds as readonly string[]).includes(kind);
}

/** Validates documents of our own kinds with code that was compiled at build time; undefined for other kinds. */
export function validator(kind: OwnKind): Validator;
export function validator(kind: string): Validator | undefined;
export function validator(kind: string): Validator | undefined {
  if (!isOwnKind(kind)) return undefined;
  const valid = validators[kind];
  return (value) => (valid(value) ? [] : describeErrors(valid.errors ?? [], value));
}
