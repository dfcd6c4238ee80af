/** A schema error of a value: from our validator, or the part that we read of an error that ajv reports with `verbose`. */
export interface RawError {
  readonly keyword: string;
  /** JSON Pointer of the value. */
  readonly instancePath: string;
  /** Place of the keyword, as a URI fragment; of ajv from the nearest `$ref` that was not inlined, not from the root. */
  readonly schemaPath: string;
  /** Whether the place is the whole path from the root, through references. */
  readonly isWhole?: true;
  readonly params: Readonly<Record<string, unknown>>;
  /** The keyword's own value. */
  readonly schema?: unknown;
  /** The schema object that contains the keyword. */
  readonly parentSchema?: unknown;
  /** The value that was validated. */
  readonly data?: unknown;
}
