// Made from packages/core/schemas by scripts/generate/schemas.ts.
import type { RawError } from '../model/raw-error.ts';
import type { OwnKind } from './schemas.ts';

/** Says whether a value is valid; where it is not, `errors` says why until the next call. */
export interface StandaloneValidator {
  (value: unknown): boolean;
  errors?: null | readonly RawError[];
}

export declare const validators: Readonly<Record<OwnKind | 'Review', StandaloneValidator>>;
