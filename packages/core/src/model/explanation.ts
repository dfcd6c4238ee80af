import type { Enforcement, Finding } from './finding.ts';
import type { Evidence, TestType } from './review.ts';

/** A condition that was checked, met or not. */
export interface Condition {
  /** `pack/name`. */
  readonly policy: string;
  /** Of the policy. */
  readonly title: string;
  readonly validation: string;
  readonly enforcement: Enforcement;
  /** Absent for a condition of the request as a whole. */
  readonly document?: { readonly kind: string; readonly name: string };
  /** What was looked at and found, as the policy tells it. */
  readonly found?: string;
  /** Absent if it is met. */
  readonly finding?: Finding;
}

/** An approval of the forge, whether it is valid for the current content, and if not, why. Approvals that a policy excludes are reported by the policy. */
export interface ExplainedApproval {
  readonly login: string;
  /** Id of a member of a Team; empty for anybody else. */
  readonly person: string;
  readonly departments: readonly string[];
  /** `implementer, approver of shop`, a text for each team; handed-over ones with whose they are. */
  readonly roles: readonly string[];
  /** RFC 3339. */
  readonly at: string;
  /** What was looked at; empty if the forge does not report. */
  readonly commit: string;
  /** Why it does not count: the end of a sentence that begins with the login. Absent if it counts. */
  readonly refused?: string;
}

/** What is known of one kind of test. */
export interface ExplainedTest {
  readonly type: TestType;
  readonly state: 'passed' | 'failed' | 'running' | 'refused' | 'missing';
  /** Why it is not passed; empty if it is. */
  readonly why: string;
  readonly sources: readonly {
    readonly source: string;
    readonly result: Evidence['result'];
    readonly at?: string;
    /** Why it proves nothing here, the end of a sentence that begins with the source. */
    readonly refused?: string;
  }[];
}

/** An entry of a Calendar that concerns a Change: the occurrence that holds now, else the next within 400 days. */
export interface ExplainedWindow {
  readonly calendar: string;
  readonly name: string;
  readonly kind: 'maintenance' | 'freeze';
  /** It lets changes of this type through, or is for them; a freeze that does so closes nothing. */
  readonly allows: boolean;
  readonly holds: boolean;
  /** RFC 3339, `[from, until)`; both absent if none is near. */
  readonly from?: string;
  readonly until?: string;
}

/** A Change that a request concerns. */
export interface ExplainedChange {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly state: string;
  readonly systems: readonly string[];
  /** Of the strictest of its systems. */
  readonly tier?: number;
  readonly path: string;
  /** The digest that approvals and tests are bound to. */
  readonly subject: string;
  readonly conditions: readonly Condition[];
  readonly approvals: readonly ExplainedApproval[];
  /** Logins of those whose last word is that changes are needed. */
  readonly objections: readonly string[];
  /** Kinds of tests of which something is known. */
  readonly tests: readonly ExplainedTest[];
  readonly windows: readonly ExplainedWindow[];
  /** What could not be known, as sentences. */
  readonly unknown: readonly string[];
}

/** Why a gate came to its verdict: every condition of the request and of its Changes, with the facts behind it. */
export interface Explanation {
  /** Conditions of the request itself and of the systems that it touches. */
  readonly request: {
    readonly author: string;
    /** Systems of which it touches files. */
    readonly systems: readonly { readonly name: string; readonly files: number }[];
    /** Names of Changes that its description or its commits give. */
    readonly named: readonly string[];
    /** The entry of `Grading.spec.automation` that applies to it. */
    readonly automation?: string;
    /** The commit that it reverts, if the Grading has a rule for reverts that applies. */
    readonly reverts?: string;
    readonly conditions: readonly Condition[];
  };
  /** In order of their names. */
  readonly changes: readonly ExplainedChange[];
}
