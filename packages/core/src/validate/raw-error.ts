/** An error as ajv reports it with `verbose`, of what we read. */
export interface RawError {
  readonly keyword: string;
  /** JSON Pointer of the value. */
  readonly instancePath: string;
  /** Place of the keyword, as a URI fragment; from the nearest `$ref` that was not inlined, not from the root. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The keyword's own value. */
  readonly schema?: unknown;
  /** The schema object that the keyword stands in. */
  readonly parentSchema?: unknown;
  /** The value that was judged. */
  readonly data?: unknown;
}
