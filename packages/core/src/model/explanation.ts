import type { Enforcement, Finding } from './finding.ts';
import type { Evidence, TestType } from './review.ts';

/** A condition that was checked, met or not. */
export interface Condition {
  /** `pack/name`. */
  readonly policy: string;
  /** The title of the policy. */
  readonly title: string;
  readonly validation: string;
  readonly enforcement: Enforcement;
  /** Absent for a condition of the request as a whole. */
  readonly document?: { readonly kind: string; readonly name: string };
  /** What was found, as the policy reports it. */
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
  /** `implementer, approver of shop`, a text for each team; delegated roles name the person who delegated them. */
  readonly roles: readonly string[];
  /** RFC 3339. */
  readonly at: string;
  /** The commit that was reviewed; empty if the forge does not report it. */
  readonly commit: string;
  /** Why it does not count: the end of a sentence that begins with the login. Absent if it counts. */
  readonly refused?: string;
}

/** What is known about one test type. */
export interface ExplainedTest {
  readonly type: TestType;
  readonly state: 'passed' | 'failed' | 'running' | 'refused' | 'missing';
  /** Why it has not passed; empty if it has. */
  readonly why: string;
  readonly sources: readonly {
    readonly source: string;
    readonly result: Evidence['result'];
    readonly at?: string;
    /** Why it proves nothing here, the end of a sentence that begins with the source. */
    readonly refused?: string;
  }[];
}

/** An entry of a Calendar that applies to a Change: the current occurrence, or otherwise the next one within 400 days. */
export interface ExplainedWindow {
  readonly calendar: string;
  readonly name: string;
  readonly kind: 'maintenance' | 'freeze';
  /** Whether it allows changes of this type, or is for them; such a freeze does not close anything. */
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
  /** The tier of the strictest of its systems. */
  readonly tier?: number;
  readonly path: string;
  /** The digest that approvals and tests are bound to. */
  readonly subject: string;
  readonly conditions: readonly Condition[];
  readonly approvals: readonly ExplainedApproval[];
  /** Logins of people whose last decision is a request for changes. */
  readonly objections: readonly string[];
  /** Test types about which something is known. */
  readonly tests: readonly ExplainedTest[];
  readonly windows: readonly ExplainedWindow[];
  /** What is not known, as sentences. */
  readonly unknown: readonly string[];
}

/** Why a gate came to its verdict: every condition of the request and of its Changes, with its facts. */
export interface Explanation {
  /** Conditions of the request itself and of the systems that it touches. */
  readonly request: {
    readonly author: string;
    /** Systems of which it touches files. */
    readonly systems: readonly { readonly name: string; readonly files: number }[];
    /** Names of Changes in its description or its commits. */
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
