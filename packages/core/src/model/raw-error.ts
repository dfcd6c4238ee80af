/** An error of a value by its schema: ours, or one that ajv reports with `verbose`, of what we read. */
export interface RawError {
  readonly keyword: string;
  /** JSON Pointer of the value. */
  readonly instancePath: string;
  /** Place of the keyword, as a URI fragment; of ajv from the nearest `$ref` that was not inlined, not from the root. */
  readonly schemaPath: string;
  /** The place leads all the way from the root, through references. */
  readonly isWhole?: true;
  readonly params: Readonly<Record<string, unknown>>;
  /** The keyword's own value. */
  readonly schema?: unknown;
  /** The schema object that contains the keyword. */
  readonly parentSchema?: unknown;
  /** The value that was judged. */
  readonly data?: unknown;
}
