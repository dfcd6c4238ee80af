/** Limits for loading: a part of `spec.limits` of a Project, which defines the defaults. */
export interface LoadLimits {
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Files that the sources select. */
  readonly files: number;
  /** Items of all files together. */
  readonly documents: number;
  /** Nesting of lists and maps; at most 1,000. */
  readonly depth: number;
  /** Values that the aliases of one file add when they are expanded. */
  readonly expansion: number;
}

/** 10485760 as `10,485,760`. */
export function withThousands(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
