// The types of @gradus/core.

import type { Evidence, TestType } from '@gradus/core/forge';

/** The JSON Schema of each kind of gradus.dev/v1, by kind: System, Change and the others. Parsed at the first call. */
export declare function ownSchemas(): ReadonlyMap<OwnKind, ValueMap>;

/** The result of `testPolicy`: the result of each test case, and which expressions were never true or never false in them. */
export interface PolicyTest {
    /** `pack/name`. */
    readonly id: string;
    /** In the order of `spec.cases`; empty if the policy has none. */
    readonly cases: readonly CaseResult[];
    /** Every `when` and `expression` of the policy, in the order of the document. */
    readonly coverage: readonly Covered[];
}

/**
 * Runs the test cases in `spec.cases` of a policy, each with only that policy, with the sources and schemas of a project. If the policy
 * does not compile, every test case fails. The spec must be valid against the schema of Policy.
 */
export declare function testPolicy(source: PolicySource, rules: Rulebook): PolicyTest;

/** Everything that a check reads. The same input gives the same verdict. */
export interface CheckInput {
    /** The tree to check: the result of merging a request, or a single tree. */
    readonly head: Tree;
    /** The tree to compare with: the tip of the target branch. Without it, policies about changes are skipped. */
    readonly base?: Tree;
    /** The tree with the governing rules: the tip of the target branch. Default: the base; without a base, the head. */
    readonly target?: Tree;
    /** The change as Git reports it, for policies that read `diff`. Without it, these policies are skipped. */
    readonly diff?: Diff;
    /** The commits and the tree that the verdict names. */
    readonly judged?: JudgedCommits;
    /** The current time for the check. */
    readonly now: Date;
    /** Values from outside the tree, by the names that `spec.data` of the project file declares. */
    readonly data?: Readonly<Record<string, Value>>;
    /** `head` uses the rules of the head and marks the verdict as simulated. Default: `target`. */
    readonly policyFrom?: 'target' | 'head';
    /** Marks the verdict as simulated, because some of the input is assumed. Default: false. */
    readonly simulated?: boolean;
    /** Facts whose absence is reported as undecided instead of skipped: `base`, `data.NAME`, `review`, `evidence`, `history`. */
    readonly require?: readonly string[];
    /** Selects the entries of `spec.enforcement` of the project file. Default: `check`. */
    readonly verb?: Verb;
    /**
     * Files and folders from the root of the project, `''` for all of it. Everything is checked, but only findings in these paths count.
     * Default: all.
     */
    readonly paths?: readonly string[];
    /** Adds the explanation of a gate's verdict to the result. Default: false. */
    readonly explain?: boolean;
    /** The packs that the project file may name; start with `builtInPacks()`. */
    readonly packs: readonly Pack[];
    /** Needed for projects with their own JSON Schemas: `await loadSchemaCompiler()`. */
    readonly compileSchema?: SchemaCompiler;
    /** Shares parsed files and compiled rules between the checks of one process. */
    readonly cache?: CheckCache;
}

/** A verdict with everything else that a report needs. */
export interface CheckResult {
    readonly verdict: Verdict;
    /** The rules that were applied. */
    readonly rules: Rulebook;
    /** Present if `explain` was given and the check is a gate. */
    readonly explanation?: Explanation;
    /** The text of the file of a location; for the head, the file of the request's own head. Undefined if there is no text. */
    source(side: 'head' | 'base', path: string): string | undefined;
}

/**
 * Checks one tree, or the change from `base` to `head`. Documents that cannot be read become findings. Throws ConfigurationError if the
 * project file or a policy cannot be used.
 */
export declare function check(input: CheckInput): CheckResult;

/** Creates a tree from texts by path, for callers without a disk. Paths are relative to the root of the project, with `/`. */
export declare function treeOf(files: Readonly<Record<string, string>>): Tree;

/** Loads the JSON Schema compiler that projects with their own schemas need. Pass the result to `check` as `compileSchema`. */
export declare function loadSchemaCompiler(): Promise<SchemaCompiler>;

/** The project file or a policy cannot be used, so nothing was checked. `problems` lists every problem, with its place if it has one. */
export declare class ConfigurationError extends Error {
    readonly name = "ConfigurationError";
    readonly problems: readonly ConfigurationProblem[];
    constructor(problems: readonly ConfigurationProblem[]);
}

/** One parsed document with a kind and a name; the pair is unique in a catalog unless its source allows duplicates. */
export interface Document extends Item {
    readonly kind: string;
    /** `metadata.name`, or the result of the source's `identity`. */
    readonly name: string;
}

/** Why a gate came to its verdict: every condition of the request and of its Changes, with its facts. */
export interface Explanation {
    /** Conditions of the request itself and of the systems that it touches. */
    readonly request: {
        readonly author: string;
        /** Systems of which it touches files. */
        readonly systems: readonly {
            readonly name: string;
            readonly files: number;
        }[];
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

/** A file of a tree: its path, size and, if it was read, its text. */
export interface SourceFile {
    /** Relative to the root of the project, with `/`. */
    readonly path: string;
    readonly mode: FileMode;
    /** Bytes. */
    readonly size: number;
    /** Git blob id, 40 or 64 hex digits, if it is known. Equal ids mean equal bytes. */
    readonly oid?: string;
    /** Decoded UTF-8; undefined if it was not read, or if `problem` says why it cannot be. */
    readonly text?: string;
    /** Why a file that was read has no text, as the end of a sentence: "is not UTF-8 (it looks like UTF-16 LE)". */
    readonly problem?: string;
    /** The problem is the content or its size, and is therefore the same on every machine. */
    readonly notText?: true;
}

/** The files of one commit, or of a working tree, by path. */
export type Tree = ReadonlyMap<string, SourceFile>;

/** A requirement that is not met, pending or undecided, at one place of a document. */
export interface Finding {
    /** `pack/name`. */
    readonly policy: string;
    readonly validation: string;
    readonly enforcement: Enforcement;
    readonly outcome: Outcome;
    /** What is wrong, with the values: one or two sentences of plain text. */
    readonly message: string;
    /** What to do about it, plain text. */
    readonly fix?: string;
    readonly document?: {
        readonly kind: string;
        readonly name: string;
    };
    readonly location: Location;
    /** The pointer from the document's root with keys instead of indexes, as used in a Waiver. */
    readonly keyed?: string;
    readonly related: readonly Related[];
    /** 16 hex digits of SHA-256 over policy, validation, identity and keyed pointer; never over lines. */
    readonly fingerprint: string;
    /** Compared with the base; without a base, every finding is `new`. */
    readonly state: 'new' | 'existing' | 'fixed';
    readonly waiver?: {
        readonly name: string;
        readonly expires: string;
    };
    /** When a pending condition may change, RFC 3339. */
    readonly until?: string;
    /** The value before and after, if the finding is about a change; JSON text. */
    readonly change?: {
        readonly before: string;
        readonly after: string;
    };
    /** The sources of the requirement: clauses of standards, steps of the process. */
    readonly source?: readonly string[];
    /** `policy/validation` of the validations that could not be decided because of this. */
    readonly folds?: readonly string[];
    /** `policy/validation` of the validations that found the same problem and were joined to this finding. */
    readonly repeatedBy?: readonly string[];
}

/** The input of a reporter: a verdict, and what to show in addition. Spread the result of `check` or `checkRepository` into it. */
export interface Report {
    readonly verdict: Verdict;
    /** The conditions of a gate, for formats that list them. */
    readonly explanation?: Explanation;
    /** Version of the tool. */
    readonly version: string;
    /** Prepended to every path, `''` or ending in `/`: the location of the project in its repository. */
    readonly prefix: string;
    /** The text of the file of a location; undefined if there is none. Paths are without `prefix`. */
    readonly source: (side: 'head' | 'base', path: string) => string | undefined;
    /** Title and help of a policy, for formats that list rules. */
    readonly policy: (id: string) => {
        readonly title: string;
        readonly help?: string;
    } | undefined;
    /** Addresses on the forge: `head` is the address of the files of the head, ending in `/`. */
    readonly links?: {
        readonly head: string;
    };
    /** IANA zone in which times are shown. Default: UTC. */
    readonly zone?: string;
    /**
     * Shows existing and undecided findings, and conditions that only a gate evaluates, in full. Only `text` reads it; other formats always
     * show them.
     */
    readonly verbose?: boolean;
    /** Uses terminal colours. Only `text` reads it. */
    readonly color: boolean;
}

/** * A JSON value of the YAML 1.2 core schema or RFC 8259. Integers lie within ±(2^53 − 1); dates are text. */
export type Value = null | boolean | number | string | readonly Value[] | {
    readonly [key: string]: Value;
};

/** `passed`; `pending` waits for something; `undecided` could not be evaluated and never counts as passed; `failed`. */
export type State = (typeof states)[number];

/** The result of one check. The same facts give the same verdict, byte for byte. */
export interface Verdict {
    readonly state: State;
    /** Whether something was selected and every mandatory validation was evaluated. */
    readonly complete: boolean;
    /** Unmet and pending requirements, sorted by path, line and policy; new, existing and fixed. */
    readonly findings: readonly Finding[];
    /** Waived findings. */
    readonly waived: readonly Finding[];
    /** What could not be decided, and why. */
    readonly undecided: readonly Finding[];
    readonly skipped: readonly SkippedValidation[];
    readonly counts: {
        readonly policies: number;
        readonly documents: number;
        readonly evaluations: number;
        /** Documents, files and changes on which at least one policy was evaluated. */
        readonly checked: number;
        /** How often a policy selected one of them for which its `when` is false. */
        readonly notApplicable: number;
        readonly files: number;
    };
    /** Only for a gate to which no rule about Changes, tests or approvals applied: why, as the text after "because". */
    readonly nothingRequired?: string | undefined;
    /** The commits and the tree that it is about, where commits were judged. */
    readonly judged?: JudgedCommits;
    /** The current time of the check, RFC 3339 in UTC. */
    readonly now: string;
    /** Until when the verdict is valid, if an instant bounds it. */
    readonly validUntil?: string;
    /** `policy/validation` of a validation that compares `now` with an operator, so that the verdict is valid only at `now`. */
    readonly comparesNow?: string;
    /** When a pending verdict may change. */
    readonly retryAt?: string;
    /** Facts were assumed (a clock, a review): do not use this result as a gate. */
    readonly simulated: boolean;
}

/** The packs that Gradus ships; a project file selects them as `gradus:NAME`. */
export declare function builtInPacks(): Pack[];

/** A set of policies that a project file can select. */
export interface Pack {
    /** As `spec.policies` of a project file names it: `gradus:baseline`, `npm:@acme/rules`. */
    readonly reference: string;
    /** The first part of the ids of its policies: `baseline`, `@acme/rules`. */
    readonly name: string;
    /** Policies as written in Policy documents. */
    readonly policies: readonly {
        readonly name: string;
        readonly title: string;
        readonly spec: PolicySpec;
    }[];
    /** Rules written in TypeScript. */
    readonly rules?: readonly Policy[];
}

/** A policy to lint or to test, as written in a Policy document. */
export interface PolicySource {
    /** `pack/name`. */
    readonly id: string;
    /** `metadata.title`. */
    readonly title: string;
    readonly spec: PolicySpec;
    /** Values of the project file over the policy's own defaults. */
    readonly params?: Value;
}

/**
 * The problems of a policy (`error`), and parts that run but are probably mistakes (`hint`), in the order of the document. Empty if there
 * are none.
 */
export declare function lintPolicy(source: PolicySource, rules: Rulebook): Lint[];

/** One document, as a rule in TypeScript sees it. Values are plain JSON and must not be changed. */
export interface RuleContext {
    /** The document at the head; null if the change deletes it. */
    readonly object: Value;
    /** The document at the base; null if the change creates it, undefined if the check has no base. */
    readonly oldObject: Value | undefined;
    /** Of the document's file, from the root of the project, with `/`. */
    readonly path: string;
    /** The documents of the head. */
    readonly catalog: {
        /** The first document of that kind and name. */
        find(kind: string, name: string): Document | undefined;
        /** By kind; in path order, then in the order of the file. */
        readonly kinds: ReadonlyMap<string, readonly Document[]>;
    };
    /** The current time of the check. Reading it limits how long the verdict holds. */
    readonly now: Date;
    /** `params` of the rule. */
    readonly params: Value;
}

/** A policy written in TypeScript. It runs as code, so it comes from an installed package, never from the checked repository. */
export interface RuleDefinition {
    /** Follows the package's name in the id: `@acme/rules/no-friday`. */
    readonly name: string;
    readonly title: string;
    readonly description?: string;
    readonly enforcement: Enforcement;
    readonly source?: readonly string[];
    /** Default: `state`. Required where `match.operations` leaves out NONE. */
    readonly about?: PolicyAbout;
    readonly existing?: ExistingFindings;
    readonly match: {
        readonly kinds: readonly string[];
        readonly operations?: readonly Operation[];
        readonly paths?: readonly string[];
    };
    /** Required facts; without them, the rule is skipped. */
    readonly needs?: readonly Need[];
    readonly params?: Value;
    /** Returns the violations of one document. It must be pure: it must not use the disk, the network, or a clock other than `context.now`. */
    readonly check: (context: RuleContext) => Iterable<RuleProblem>;
}

/** Returns the rule unchanged, so that the compiler checks its type. */
export declare function defineRule(rule: RuleDefinition): RuleDefinition;

/**
 * Combines TypeScript rules into one selectable unit: `reference` as project files name it (`npm:@acme/rules`), `name` as the first part of
 * ids (`@acme/rules`). Throws TypeError for a glob that cannot be read and for a rule that needs `about`.
 */
export declare function packOfRules(reference: string, name: string, rules: readonly RuleDefinition[]): Pack;

/** The compiled rules of one tree: its project file, policies and schemas. Created by `check` and `loadProject`. */
export interface Rulebook {
    /** Every policy that the project selects, of packs and of its own folders. */
    readonly policies: readonly Policy[];
}

/** Every report format. The first, `text`, is for terminals; find the others by `name`. */
export declare const formats: readonly ReportFormat[];

/**
 * What `gradus check` and `gradus gate` exit with: 0 passed, 1 failed, 3 undecided or nothing checked, 4 pending. `failOn` says which findings
 * fail: `waivable` those that block, `advisory` all of them, `never` none.
 */
export declare function exitCode(verdict: Verdict, failOn: FailOn): ExitCode;

// Not exported by name, but part of the types above.

/** The result of one test case. */
interface CaseResult {
    readonly name: string;
    /** Index in `spec.cases`. */
    readonly index: number;
    /** Why it failed; empty if it passed. */
    readonly problems: readonly string[];
    /** The findings of the policy in it. */
    readonly findings: readonly Finding[];
}

/** A file that differs between two trees; a rename has an `oldPath`. */
interface ChangedFile {
    readonly path: string;
    readonly oldPath?: string;
    /** `CREATE`, `UPDATE` or `DELETE`. */
    readonly operation: string;
}

/** What several checks of one process can share: parsed blobs, compiled rules, and results that depend only on a value. */
interface CheckCache {
}

/** A condition that was checked, met or not. */
interface Condition {
    /** `pack/name`. */
    readonly policy: string;
    /** The title of the policy. */
    readonly title: string;
    readonly validation: string;
    readonly enforcement: Enforcement;
    /** Absent for a condition of the request as a whole. */
    readonly document?: {
        readonly kind: string;
        readonly name: string;
    };
    /** What was found, as the policy reports it. */
    readonly found?: string;
    /** Absent if it is met. */
    readonly finding?: Finding;
}

/** One problem of a governing project file, policy or schema. */
interface ConfigurationProblem {
    readonly message: string;
    readonly fix?: string;
    readonly location?: Location;
}

/** A condition of the policy, and the results that it had in the test cases. */
interface Covered {
    /** Pointer into the policy document. */
    readonly pointer: string;
    /** `first-stage`, or `when` of the policy. */
    readonly name: string;
    readonly seenTrue: boolean;
    readonly seenFalse: boolean;
}

/** The changes that merging the head makes on the target, as the variable `diff` of expressions. */
interface Diff {
    /** The tip of the target, as `target`. */
    readonly base: string;
    readonly target: string;
    /** The request's own head. */
    readonly head: string;
    /** Whether the head has every commit of the target. */
    readonly upToDate: boolean;
    readonly files: readonly ChangedFile[];
    readonly commits: readonly {
        readonly sha: string;
        readonly author: string;
        readonly committer: string;
        /** RFC 3339; absent if the commit has no readable time. An expression that reads it is then undecided. */
        readonly time?: string;
        readonly trailers: Readonly<Record<string, readonly string[]>>;
    }[];
}

/** `advisory` findings are shown, `waivable` ones fail unless a Waiver covers them, `mandatory` ones always fail. */
type Enforcement = 'advisory' | 'waivable' | 'mandatory';

/** How an existing violation counts: `block-when-touched` blocks where the change touches its document. */
type ExistingFindings = 'block-when-touched';

/** 0 passed · 1 failed · 3 undecided, or nothing was checked · 4 pending. */
type ExitCode = 0 | 1 | 3 | 4;

/** An approval of the forge, whether it is valid for the current content, and if not, why. Approvals that a policy excludes are reported by the policy. */
interface ExplainedApproval {
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

/** A Change that a request concerns. */
interface ExplainedChange {
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

/** What is known about one test type. */
interface ExplainedTest {
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
interface ExplainedWindow {
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

/** Which findings make a command fail: those that block, also advisory ones, or none. */
type FailOn = 'waivable' | 'advisory' | 'never';

/** What Git records of a path: regular file, executable, symbolic link, or the commit of a submodule. */
type FileMode = 'file' | 'executable' | 'symlink' | 'submodule';

/** A value that a source selects from a file. */
interface Item {
    readonly file: SourceFile;
    /** 0-based index of the YAML document in its file. */
    readonly stream: number;
    /** Pointer to the item in that YAML document; empty for the whole document. */
    readonly pointer: Pointer;
    readonly value: Value;
    /** The captures of the glob of its source: `{name}` of `plans/{name}.yaml`. */
    readonly vars: Readonly<Record<string, string>>;
}

/** The commits and the tree that a verdict is about: full object ids. */
interface JudgedCommits {
    /** The tip of the target branch. */
    readonly target: string;
    /** The head of the request. */
    readonly head: string;
    /** The tree that was checked: the result of merging the head into the target, or without a merge the tree of the head. */
    readonly tree: string;
    /** Whether the target has commits that the head lacks, so that the tree differs from that of the head. */
    readonly isMerge: boolean;
}

/** A problem of a policy. An `error` keeps the policy from being used; a `hint` does not. */
interface Lint {
    readonly severity: 'error' | 'hint';
    readonly pointer: Pointer;
    readonly message: string;
    readonly fix?: string;
}

/** A place in a file of the head or, for removed documents, of the base. */
interface Location {
    readonly side: 'head' | 'base';
    readonly path: string;
    /** 0-based index of the YAML document in the file. */
    readonly stream: number;
    /** From the root of that YAML document. */
    readonly pointer: Pointer;
    /** Absent if the file cannot be parsed or is not text. */
    readonly range?: Range;
}

/** A fact that a validation reads and that a run may lack. */
type Need = 'base' | 'history' | 'review' | 'evidence' | 'data' | `data.${string}`;

type Operation = 'CREATE' | 'UPDATE' | 'DELETE' | 'NONE';

/** `failed`: not met; `pending`: waits for something; `undecided`: could not be evaluated. */
type Outcome = 'failed' | 'pending' | 'undecided';

type OwnKind = (typeof ownKinds)[number];

/** RFC 6901 JSON Pointer; the root is the empty string. */
type Pointer = string;

/** A compiled policy. */
interface Policy {
    /** `pack/name`. */
    readonly id: string;
    readonly title: string;
    /** It belongs to a pack that Gradus ships. */
    readonly builtIn?: boolean;
    readonly description?: string;
    readonly enforcement: Enforcement;
    /** Clauses of standards and numbers of the process, as text. */
    readonly source: readonly string[];
    readonly scope: Scope;
    readonly about: PolicyAbout;
    /** Without it, findings that exist at the base do not block. */
    readonly existing?: ExistingFindings;
}

/**
 * `act`: the policy is about what a change does. A violation is always new, and without a base the policy is skipped.
 * `state`: it is about what a document is, and its violations are compared with those of the target.
 */
type PolicyAbout = 'act' | 'state';

/** A policy as written: `spec` of a Policy document, valid against its schema. */
interface PolicySpec {
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
    readonly params?: {
        readonly schema?: Value;
        readonly default?: Value;
    };
    readonly variables?: readonly {
        readonly name: string;
        readonly expression: string;
    }[];
    readonly validations: readonly ValidationSpec[];
    /** What `testPolicy` runs: files in, violations out. The reference of the kind Policy lists the members. */
    readonly cases?: readonly Readonly<Record<string, Value>>[];
}

/** 1-based; columns count UTF-16 code units, and a byte order mark does not count. */
interface Position {
    readonly line: number;
    readonly column: number;
}

/** `end` is exclusive. */
interface Range {
    readonly start: Position;
    readonly end: Position;
}

interface Related {
    readonly location: Location;
    readonly message: string;
}

/** A format of reports. */
interface ReportFormat {
    /** The value of `--format`. */
    readonly name: string;
    /** One line for the help. */
    readonly description: string;
    readonly reporter: Reporter;
    /** Of a file in this format, with its dot. */
    readonly extension: string;
}

/** Converts a report to the text of one format. Pure: it writes nothing. */
type Reporter = (report: Report) => string;

/** A violation that a rule reports. */
interface RuleProblem {
    /** JSON Pointer from the document's root. Default: the document itself. */
    readonly at?: Pointer;
    readonly message: string;
    readonly fix?: string;
    /** `pending` waits, `undecided` could not be checked. Default `failed`. */
    readonly outcome?: 'failed' | 'pending' | 'undecided';
}

/** Compiles the schemas of users. Loaded separately, since most projects have none. */
type SchemaCompiler = (schema: Value) => {
    readonly ok: true;
    readonly validate: Validator;
} | {
    readonly ok: false;
    readonly problems: readonly SchemaError[];
};

/** One schema violation of a value. */
interface SchemaError {
    /** The value; for a missing member the map that lacks it, for an unknown one the member itself. */
    readonly pointer: Pointer;
    /** The member should not be there, or not by this name: its key is wrong, whatever the value. */
    readonly aboutKey?: true;
    /** Only which members or how many elements the value has is wrong: what they hold was not looked at. */
    readonly shallow?: true;
    /** The map lacks members; those that it has are judged for themselves. */
    readonly lacks?: true;
    /** What was found and what is allowed, as a sentence. */
    readonly message: string;
    /** What to do about it. */
    readonly fix?: string;
}

type Scope = 'document' | 'files' | 'diff';

/** A validation that was not evaluated because a fact was not provided. */
interface SkippedValidation {
    readonly policy: string;
    readonly validation: string;
    /** The facts that were missing: `base`, `data.contacts`, `review`. */
    readonly missing: readonly string[];
    readonly mandatory: boolean;
    /** For how many documents it was skipped. */
    readonly documents: number;
    /** Only in a gate: whether a finding of it would have blocked. */
    readonly mayBlock?: boolean;
}

interface ValidationSpec {
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

/** Returns all errors, sorted by place; an empty list if the value is valid. */
type Validator = (value: Value) => readonly SchemaError[];

/** A JSON object. */
type ValueMap = {
    readonly [key: string]: Value;
};

type Verb = 'check' | 'gate' | 'rollout';

/** The kinds of gradus.dev/v1. */
declare const ownKinds: readonly ['Project', 'Policy', 'Grading', 'System', 'Team', 'Calendar', 'MaintenancePlan', 'Change', 'Rollout', 'WorkRecord', 'Waiver'];

/** From best to worst; the worst of a run wins. */
declare const states: readonly ['passed', 'pending', 'undecided', 'failed'];

export {};
