import type { Enforcement } from '../model/finding.ts';
import type { Value } from '../model/value.ts';
import type { ExistingFindings, Operation, PolicyAbout, Scope } from './policy.ts';

/** A policy as written: `spec` of a Policy document, valid against its schema. */
export interface PolicySpec {
  readonly description?: string;
  readonly enforcement?: Enforcement;
  readonly source?: readonly string[];
  readonly scope?: Scope;
  /** Default: `state`. Required where `match.operations` leaves out NONE. */
  readonly about?: PolicyAbout;
  readonly existing?: ExistingFindings;
  readonly match?: {
    readonly kinds?: readonly string[];
    readonly operations?: readonly Operation[];
    readonly paths?: readonly string[];
    readonly labels?: Readonly<Record<string, string>>;
  };
  readonly when?: string;
  readonly params?: { readonly schema?: Value; readonly default?: Value };
  readonly variables?: readonly { readonly name: string; readonly expression: string }[];
  readonly validations: readonly ValidationSpec[];
  /** What `testPolicy` runs: files in, violations out. The reference of the kind Policy lists the members. */
  readonly cases?: readonly Readonly<Record<string, Value>>[];
}

export interface ValidationSpec {
  readonly name: string;
  readonly each?: string;
  readonly by?: string;
  readonly when?: string;
  readonly expression: string;
  readonly at?: string;
  readonly atPath?: string;
  readonly message: string;
  readonly related?: string;
  readonly fix?: string;
  readonly found?: string;
  readonly onUnmet?: 'failed' | 'pending';
  readonly pendingUntil?: string;
  readonly repeats?: readonly string[];
}
