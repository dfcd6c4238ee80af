// The public types of @gradus/core.

/** Judges one tree, or the difference between two. Throws ConfigurationError where the rules that decide cannot be used. */
export declare function check(input: CheckInput): CheckResult;

/** A tree from paths and texts, for callers without a disk. */
export declare function treeOf(files: Readonly<Record<string, string>>): Tree;

/** Everything a check is made from. Nothing else is read. */
export interface CheckInput {
    readonly head: Tree;
    /** What the head is compared with: the merge base. */
    readonly base?: Tree;
    /** The tip of the target branch: what decides. Default: the base; without a base, the head. */
    readonly target?: Tree;
    readonly diff?: Diff;
    readonly now: Date;
    /** Values from outside the tree, by name. */
    readonly data?: Readonly<Record<string, Value>>;
    /** `head` judges by the head's own rules, marked simulated. Default `target`. */
    readonly policyFrom?: 'target' | 'head';
    readonly simulated?: boolean;
    /** Facts whose absence is told as undecided: `base`, `data.NAME`, `review`, `evidence`, `history`. */
    readonly require?: readonly string[];
    readonly verb?: Verb;
    /** What the forge says of the request, and what was tested: the facts `review` and `evidence`. Needs `base` and `diff`. */
    readonly gate?: Gate;
    /** Tell of a gate how it came to its verdict. */
    readonly explain?: boolean;
    readonly packs: readonly Pack[];
    readonly compileSchema?: SchemaCompiler;
    /** Keeps what is known between checks of one process. */
    readonly cache?: CheckCache;
}

/** A verdict, and what reports need beside it. */
export interface CheckResult {
    readonly verdict: Verdict;
    readonly rules: Rulebook;
    /** Where it was asked for. */
    readonly explanation?: Explanation;
    /** The text that a location points into. */
    source(side: 'head' | 'base', path: string): string | undefined;
}

/** What happened between base and head, as the variable `diff` shows it. */
export interface Diff {
    readonly base: string;
    readonly target: string;
    readonly head: string;
    readonly upToDate: boolean;
    readonly files: readonly {
        readonly path: string;
        readonly oldPath?: string;
        readonly operation: string;
    }[];
    readonly commits: readonly {
        readonly sha: string;
        readonly author: string;
        readonly committer: string;
        /** RFC 3339; absent where the commit has no readable one, and then unknown to whoever asks. */
        readonly time?: string;
        readonly trailers: Readonly<Record<string, readonly string[]>>;
    }[];
}

export declare function createCache(): CheckCache;

/** Loads, names and validates the documents of one tree under some rules. */
export declare function side(tree: Tree, rules: Rulebook, cache?: CheckCache): Side;

/** What several checks of one process can share: parsed blobs, compiled rules, answers that follow from a value alone. */
export interface CheckCache {
    readonly blobs: LoadCache;
    readonly rulebooks: Map<string, Rulebook>;
    readonly answers: AnswerMemory;
    /** The base of one check is often the head of another. */
    readonly sides: WeakMap<Tree, WeakMap<Rulebook, Side>>;
}

/** Only new findings count, advisory and waived ones never. */
export declare function stateOfFindings(findings: readonly Finding[]): State;

/** Asks the Teams and the Grading of the authority who may grant a waiver. Everybody may where there is no Team. */
export declare function granting(authority: CatalogView, now: Date, zone: string): (approver: string) => Granted;

/** Until when a person may grant waivers; or why not, said of the person, and what to do. */
export type Granted = {
    readonly until: Until;
} | {
    readonly why: string;
    readonly fix: string;
};

/**
 * Reads the members of Teams as they stand at `now`. One id in several teams is one person. A date that cannot be read gives
 * nobody a right; the schema tells it.
 *
 * @param teams values of documents of kind Team.
 * @param zone in which dates are meant.
 */
export declare function peopleOf(teams: readonly Value[], now: Date, zone: string): People;

/** What Teams say of people at one instant. */
export interface People {
    /** Every id, of those who have left too. */
    readonly ids: ReadonlySet<string>;
    /** Until when the person belongs to a team; undefined where no team has them any more. */
    belongs(id: string): Until | undefined;
    /** The roles that the person has in any team, their own and those that others have handed over, each with its end. */
    roles(id: string): ReadonlyMap<string, Until>;
    /** The id of the member who has this login, name or address. */
    calledOtherwise(text: string): string | undefined;
}

/** The rules themselves cannot be used, so nothing was judged by them. All problems are told, not only the first. */
export declare class ConfigurationError extends Error {
    readonly name = "ConfigurationError";
    readonly problems: readonly ConfigurationProblem[];
    constructor(problems: readonly ConfigurationProblem[]);
}

/** One thing wrong with a project file, a policy or a schema that decides. */
export interface ConfigurationProblem {
    readonly message: string;
    readonly fix?: string;
    readonly location?: Location;
}

/** What a gate is given beside the trees. */
export interface Gate {
    readonly review: Review;
    readonly evidence: EvidenceFacts;
    /** The commit of the target that the head takes back, where it does, and when it was merged, RFC 3339. */
    readonly revert?: {
        readonly commit: string;
        readonly at: string;
    };
    /** What the commits held that approvals and evidence name. One that is absent is not here. */
    readonly commits: ReadonlyMap<string, Tree>;
    /** What stood where those of approvals left the target. Where it is absent, nobody knows what they changed. */
    readonly bases: ReadonlyMap<string, Tree>;
}

/** Reads a review from the value of a JSON or YAML file, by `review.schema.json`. What is left out is empty, and so unmet. */
export declare function readReview(value: Value): ReadReview;

/** A review as a file gives it, or everything that is wrong with it. */
export type ReadReview = {
    readonly review: Review;
} | {
    readonly problems: readonly SchemaError[];
};

/** The Changes that a request concerns: those that it adds or alters, and those that it names. */
export declare function concernedChanges(head: readonly Document[], altered: ReadonlySet<Document>, named: readonly string[]): Document[];

/** Names of Changes that a request says it belongs to: `Change: NAME` in a trailer of a commit, or as a line of the description. */
export declare function namedChanges({ description, commits }: NamingOfConcerned): string[];

/** Systems as authority has them; one that is new as the head has it. What is in neither is left out. */
export declare function systemDocuments(names: readonly string[], authority: Catalog, head: Catalog): ValueMap[];

/** The names in `spec.systems` of a Change, `System:checkout` as `checkout`. */
export declare function systemNames({ value }: Document): string[];

/**
 * The digest that approvals and evidence of a Change are bound to: `sha256:` and 64 hex digits over the lines `path NUL mode NUL blob LF`
 * of the files of its systems, in code unit order of their paths, and over its spec without approvals and verification. A commit
 * that does not alter these keeps what was approved and tested. A system that names no paths owns every file but the Change's own.
 */
export declare function subjectOf({ tree, change, path: own, systems }: Subject): string;

/** What an approval or a test of a Change is about. */
export interface Subject {
    readonly tree: Tree;
    /** The document of the Change, as that tree has it. */
    readonly change: ValueMap;
    /** Path of its file. */
    readonly path: string;
    /** The documents of its systems, as authority has them. */
    readonly systems: readonly ValueMap[];
}

/** The files that systems of authority own; all of them where one does not say, or says it by a glob that is none. */
export declare function ownership(systems: readonly ValueMap[]): Ownership | 'all';

/** Which paths belong to some systems. */
export interface Ownership {
    /** A link or a submodule belongs to them, too, where a file of theirs could lie behind it. */
    owns(path: string, mode?: FileMode): boolean;
}

export declare function isUnreadable(fact: unknown): fact is Unreadable;

/** An account in a forge. */
export interface Account {
    /** As the forge writes it, without an `@`; compared without regard to case. */
    readonly login: string;
    readonly bot: boolean;
}

/** One piece of evidence that a kind of test was passed, or was not. What it proves, and for whom, is judged with authority. */
export interface Evidence {
    /** Where it comes from, for people: `evidence/performance.json`, `check run "unit" of github-actions`. */
    readonly source: string;
    /** Absent where only authority's `evidence.jobs` can say. */
    readonly type?: TestType;
    /** The forge's job, where it is one. */
    readonly job?: {
        readonly name: string;
        readonly app: string;
    };
    /** What was tested: a subject digest, `sha256:` and 64 hex digits, or a commit. Neither: it proves nothing. */
    readonly subject?: string;
    readonly commit?: string;
    readonly result: 'passed' | 'failed' | 'running' | 'skipped';
    /** How many tests were run; absent where the source does not count. */
    readonly tests?: {
        readonly total: number;
        readonly failed: number;
        readonly skipped: number;
    };
    /** When it was made, RFC 3339. */
    readonly at?: string;
    /** Ids of the keys of authority whose signatures were verified. */
    readonly signedBy?: readonly string[];
    /** Why it cannot be used, as the end of a sentence: `its signature does not verify`. */
    readonly problem?: string;
}

/** What a gate was told about tests. */
export interface EvidenceFacts {
    readonly pieces: readonly Evidence[];
    /** Sources that should have been read and were not, as ends of sentences; a type without passing evidence is then undecided. */
    readonly unreadable: readonly string[];
}

/** The forge that a review comes from; `Team.members[].logins` has a member for each. */
export type ForgeName = 'github' | 'gitlab';

/** A pull or merge request as a forge tells it: everything that a gate may know of it beside its commits. */
export interface Review {
    readonly forge: ForgeName;
    /** `owner/name`, or the full path of a GitLab project. */
    readonly repository: string;
    readonly number: number;
    readonly url: string;
    readonly title: string;
    readonly description: string;
    readonly labels: readonly string[];
    readonly draft: boolean;
    readonly author: Account;
    /** Who pushed the head: on a re-run nobody may know. */
    readonly pusher: Account | Unreadable;
    readonly source: {
        readonly branch: string;
        readonly repository: string;
        readonly commit: string;
    };
    readonly target: {
        readonly branch: string;
        readonly commit: string;
    };
    /** In the order in which they were made. */
    readonly decisions: readonly ReviewDecision[] | Unreadable;
}

/** The decision of one reviewer, as the forge keeps it. */
export interface ReviewDecision {
    readonly by: Account;
    readonly decision: 'approved' | 'changes-requested' | 'dismissed' | 'commented';
    /** RFC 3339. */
    readonly at: string;
    /** The commit that was looked at, 40 or 64 hex digits. Absent where the forge does not say: then nobody knows what was approved. */
    readonly commit?: string;
    /** The reviewer can write to the repository now; absent where that was not asked. */
    readonly canWrite?: boolean;
    /** The reviewer administers the repository; absent where that was not asked. */
    readonly isAdministrator?: boolean;
}

/** A kind of test, as the Grading names it. */
export type TestType = 'functional' | 'performance' | 'compatibility' | 'security' | 'regression';

/** A fact that the forge has, and could not be read. */
export interface Unreadable {
    /** The end of a sentence: `the token may not read reviews (403)`. */
    readonly unreadable: string;
}

/** The forge could not be asked, or knows nothing of what was asked for. */
export declare class ForgeError extends Error {
    readonly name = "ForgeError";
    /** What the reader can do. */
    readonly fix: string | undefined;
    constructor(message: string, fix?: string);
}

/** How a finding is shown beside its line in a check run. */
export interface CheckAnnotation {
    readonly path: string;
    readonly startLine: number;
    readonly endLine: number;
    readonly level: 'failure' | 'warning' | 'notice';
    readonly title: string;
    readonly message: string;
}

/** A verdict as a check of the forge. */
export interface CheckReport {
    readonly name: string;
    readonly state: State;
    /** One line. */
    readonly title: string;
    /** Markdown. */
    readonly summary: string;
    readonly annotations: readonly CheckAnnotation[];
    readonly url?: string;
}

/**
 * A forge with pull or merge requests. Reading rejects with ForgeError only where the whole request cannot be read; a part that cannot
 * is `Unreadable`. Writing never rejects for what the forge answers.
 */
export interface Forge {
    readonly name: ForgeName;
    /** The instant that the forge's own clock shows, by the `Date` of its last answer, a refusal too; undefined before the first. */
    now(): Date | undefined;
    review(number: number): Promise<Review>;
    /** The open requests whose head is a commit now; a merge queue's commit names its requests by its ref, which the caller reads. */
    reviewsOf(commit: string): Promise<readonly number[]>;
    /** Without drafts: they cannot be merged. */
    openReviews(): Promise<readonly number[]>;
    /** Jobs, check runs and statuses of some commits. A commit that the forge does not know has none. */
    jobs(commits: readonly string[]): Promise<EvidenceFacts>;
    comment(number: number, comment: StickyComment): Promise<Written>;
    /** Tells findings at their lines, and marks as settled those of this gate that are not among them. */
    lines(number: number, comments: readonly LineComment[], key: string): Promise<Written>;
    /** A check run where the token may make one; GitLab knows commit statuses alone. */
    check(commit: string, report: CheckReport): Promise<Written>;
    /** A commit status: one line, at most 140 characters on GitHub. */
    status(commit: string, report: Omit<CheckReport, 'annotations' | 'summary'>): Promise<Written>;
    /** Makes a deployment of a batch where there is none, and brings its state up to date; told twice it is there once. */
    deployment(batch: BatchDeployment): Promise<Written>;
}

/** A comment at a line that the request shows. */
export interface LineComment {
    readonly path: string;
    /** 1-based, of the head. */
    readonly line: number;
    readonly body: string;
    /** Of the finding: the same finding is not told twice. */
    readonly fingerprint: string;
}

/** One comment that is kept up to date instead of being repeated. */
export interface StickyComment {
    /** Tells the comments of several gates on one request apart; letters, digits and dashes. */
    readonly key: string;
    /** Markdown within the forge's limit. */
    readonly body: string;
    /** Without a comment of this key nothing is written: there is nothing to take back. */
    readonly onlyUpdate?: boolean;
}

/** What came of writing to a forge. A refusal is told, and never changes a verdict. */
export type Written = {
    readonly written: true;
    readonly url?: string;
}
/** The end of a sentence: `the token may not write comments (403)`. */
 | {
    readonly written: false;
    readonly why: string;
};

/** A batch of a rollout as a deployment of the forge. */
export interface BatchDeployment {
    /** Tells batches apart: `shop-2.canary.1`. What was told of one before is brought up to date. */
    readonly key: string;
    readonly environment: string;
    /** 40 hex digits; the forge has it. */
    readonly commit: string;
    /** The branch that the commit is on. */
    readonly branch: string;
    readonly state: 'running' | 'succeeded' | 'failed';
    /** One line. GitHub keeps 140 characters of it, GitLab none. */
    readonly description: string;
    /** Of the job. */
    readonly url?: string;
}

/** One JSON value of a file of evidence, read to the letter: no equal keys, no number that would be rounded. A problem is the end of a sentence. */
export declare function evidenceJson(text: string): {
    readonly value: Value;
} | {
    readonly problem: string;
};

/** The media type of a Statement in an envelope. https://github.com/in-toto/attestation/blob/main/spec/v1/envelope.md */
export declare const inTotoPayload = "application/vnd.in-toto+json";

export declare function isEnvelope(value: Value): value is ValueMap;

/** Statements may also say by their media type what they are about. */
export declare function isInTotoPayload(payloadType: string): boolean;

/**
 * What is signed: `DSSEv1 LEN(type) type LEN(body) body`, lengths in bytes.
 * https://github.com/secure-systems-lab/dsse/blob/v1.0.2/protocol.md#signature-definition
 */
export declare function preAuthenticationEncoding(payloadType: string, body: Uint8Array): Uint8Array;

/** Reads an envelope; a problem is the end of a sentence. */
export declare function readEnvelope(value: ValueMap): {
    readonly envelope: Envelope;
} | {
    readonly problem: string;
};

/** A signed message, its signatures not verified. https://github.com/secure-systems-lab/dsse/blob/v1.0.2/envelope.md */
export interface Envelope {
    readonly payloadType: string;
    readonly payload: Uint8Array;
    readonly signatures: readonly EnvelopeSignature[];
}

export interface EnvelopeSignature {
    /** A hint that nobody vouches for: it never decides anything. */
    readonly keyid?: string;
    readonly sig: Uint8Array;
}

export declare const testTypes: readonly TestType[];

/**
 * Reads a JUnit report of any dialect in time linear to its length. Test cases are counted; the sums that suites give are only
 * compared with them. A document type or an entity of its own is refused.
 */
export declare function readJunit(text: string): JunitReport;

/** What a JUnit report says. Where it cannot be used, the counts are what was seen until then. */
export interface JunitReport extends TestCount {
    /** Names, `class.name`, of at most 1,000. */
    readonly failedTests: readonly string[];
    /** Absent where there are more than 1,000. */
    readonly passedTests?: readonly string[];
    /** The earliest time that a suite names with an offset, RFC 3339. */
    readonly at?: string;
    /** Something odd that changes nothing, as the end of a sentence. */
    readonly note?: string;
    /** Why it proves nothing, as the end of a sentence. */
    readonly problem?: string;
    /** foreign: XML that is no JUnit report · broken: cannot be read, or contradicts itself · empty: no test was run. */
    readonly unusable?: 'foreign' | 'broken' | 'empty';
}

/**
 * Reads an in-toto Statement about a test result. Undefined for what is none: another statement, or other JSON altogether.
 *
 * @param source where it comes from, for people
 */
export declare function readStatement(value: Value, source: string): StatementRead | undefined;

/** What a statement proves, and from which reports it was made. */
export interface StatementRead {
    /** One for each subject. Where `problem` says why, it cannot be used. */
    readonly pieces: readonly Evidence[];
    /** SHA-256 of the JUnit reports, 64 hex digits. */
    readonly reports: readonly string[];
}

/** Why counts prove nothing, as the end of a sentence; undefined where at least one test was really run. */
export declare function emptyRun({ total, skipped }: TestCount): string | undefined;

export declare function sumOf(counts: readonly TestCount[]): TestCount;

/** How many tests were run, of these failed (errors among them), and left out. */
export type TestCount = NonNullable<Evidence['tests']>;

/** The run as an in-toto Statement: JSON text. It passed where at least one test was run and none failed. */
export declare function writeStatement({ type, subjects, reports, tests, failedTests, passedTests, at }: TestRun): string;

/** One run of tests, and what it was a test of. */
export interface TestRun {
    readonly type: TestType;
    /** The names of Changes with their subject digests, `sha256:` and 64 hex digits. */
    readonly subjects: readonly {
        readonly change: string;
        readonly digest: string;
        readonly commit?: string;
    }[];
    /** Digests of the JUnit reports, 64 hex digits. */
    readonly reports: readonly {
        readonly name: string;
        readonly sha256: string;
    }[];
    readonly tests: TestCount;
    readonly failedTests: readonly string[];
    readonly passedTests?: readonly string[];
    /** RFC 3339. */
    readonly at: string;
}

/** By the end of its name: `.csv`, `.json`, anything else is YAML. */
export declare function fleetFormat(path: string): FleetFormat;

/**
 * Reads the targets that there are: a list of maps, alone or as `targets`, or a table with a head. `name` is unique; `version`,
 * `available` and `observedAt` are known; all else is labels, which may also stand in a map `labels`. Values are text as it is written, so that
 * version 1.10 stays that. A fleet without targets is refused: it is what a listing that failed looks like. Never throws.
 */
export declare function readFleet(text: string, format: FleetFormat): FleetRead;

export type FleetFormat = 'json' | 'yaml' | 'csv';

/** Something wrong with a fleet file. */
export interface FleetProblem {
    /** What, with the values: a sentence. */
    readonly message: string;
    /** What to do about it. */
    readonly fix: string;
    readonly position: Position;
}

export type FleetRead = {
    readonly ok: true;
    readonly fleet: Fleet;
}
/** At most 50, in the order of the file; half a fleet is none. */
 | {
    readonly ok: false;
    readonly problems: readonly FleetProblem[];
};

/**
 * Which target is updated in which batch. The same manifest, fleet and seed give the same plan, whatever the order of the fleet;
 * what else there is to say about it stands in its notes. Throws RangeError where the fleet has a name twice.
 */
export declare function planRollout(input: PlanInput): Plan;

/** Says of one target what `planRollout` makes of it from the same input, and by which rules. */
export declare function explainTarget(input: PlanInput, name: string): TargetExplanation;

/** Why a target is where it is in a plan. */
export interface TargetExplanation {
    readonly target: string;
    /** `left` is selected and in no stage; `unknown` is not in the fleet. */
    readonly outcome: 'planned' | 'left' | 'not-selected' | 'unknown';
    /** Where it is planned; batches and positions count from 1. */
    readonly place?: {
        readonly stage: string;
        readonly batch: number;
        readonly batches: number;
        /** Within the stage. */
        readonly position: number;
        readonly of: number;
    };
    /** Sentences, in the order in which it was decided. */
    readonly because: readonly string[];
}

/** What a plan risks, or why it will not get through; errors first. It judges no policy: what a tier demands is for those. */
export declare function lintPlan(input: PlanLintInput): PlanFinding[];

/** Something about a plan that its author may not have seen. */
export interface PlanFinding {
    readonly rule: PlanRule;
    /** `error`: the rollout will not get through; `warning`: it risks more than it seems to. */
    readonly level: 'error' | 'warning';
    /** From the root of the manifest. */
    readonly pointer: Pointer;
    readonly stage?: string;
    /** From 1. */
    readonly batch?: number;
    /** The figures that the message is made of; times in milliseconds, shares from 0 to 1. */
    readonly values: Readonly<Record<string, number | string>>;
    /** What, with the values: sentences. */
    readonly message: string;
    /** What to do about it. */
    readonly fix: string;
}

export interface PlanLintInput {
    readonly plan: Plan;
    readonly spec: RolloutSpec;
    /** What was observed of the targets: which are down already. */
    readonly fleet?: Fleet;
    /** Without it nothing is said of dates. */
    readonly timeline?: Timeline;
    /** How long it takes until a fault is seen. Without it soaks are not compared with anything. */
    readonly detectionTime?: Millis;
    /** The largest part of the targets that one batch should have, 0 to 1; a smaller one for systems of a high tier. Default 0.5. */
    readonly maxBatchShare?: number;
}

/** What a plan is looked at for. */
export type PlanRule = 'large-batch' | 'critical-at-once' | 'small-proof' | 'no-gates' | 'many-batches' | 'unreachable-stage' | 'left-out' | 'late-detection' | 'looks-back' | 'no-min-samples' | 'never-ends' | 'freeze' | 'progress-deadline' | 'availability-blocks' | 'rounded-up';

/** Compares two plans of a rollout. */
export declare function diffPlans(before: DatedPlan, after: DatedPlan): PlanDiff;

/** Whether an edit has changed nothing that matters to a target. */
export declare function isSamePlan({ version, entered, left, moves, stages, end, dates }: PlanDiff): boolean;

/** Before and after; absent where there was none. */
export interface Changed<T> {
    readonly before?: T;
    readonly after?: T;
}

/** A plan, and its dates where they are compared too. */
export interface DatedPlan {
    readonly plan: Plan;
    readonly timeline?: Timeline;
}

/** What an edit of the manifest or of the fleet changes in a plan. */
export interface PlanDiff {
    readonly rollout: string;
    readonly version?: Changed<string>;
    readonly seed?: Changed<string>;
    readonly targets: Changed<number>;
    /** In the order in which they are updated. */
    readonly entered: readonly string[];
    readonly left: readonly string[];
    readonly moves: readonly PlanMove[];
    /** How many are in the same batch as before, by stage and number. */
    readonly stay: number;
    /** Stages that differ: the sizes of their batches, or that they were or are not there. */
    readonly stages: readonly ({
        readonly name: string;
    } & Changed<readonly number[]>)[];
    /** When it ends at the earliest, where both have dates and these differ. */
    readonly end?: Changed<Millis>;
    /** Batches of the same stage and number that begin at another time. */
    readonly dates: readonly (PlanPlace & {
        readonly before: Millis;
        readonly after: Millis;
    })[];
}

/** Targets that go from one batch to the same other. */
export interface PlanMove {
    readonly from: PlanPlace;
    readonly to: PlanPlace;
    /** By how large a share of the targets is updated before them. */
    readonly direction: 'earlier' | 'later' | 'same';
    readonly targets: readonly string[];
}

export interface PlanPlace {
    readonly stage: string;
    /** From 1. */
    readonly batch: number;
}

/** The same in Markdown, for a comment on the request that edits the manifest. */
export declare function planDiffMarkdown(diff: PlanDiff, zone: string): string;

/** What an edit changes, for a terminal. Times are those of the wall clock in `zone`. */
export declare function planDiffText(diff: PlanDiff, { zone, color }: {
    readonly zone: string;
    readonly color: boolean;
}): string;

/** A plan for programs, by `plan.schema.json`: every batch with its targets, instants in RFC 3339, UTC. The same plan gives the same bytes. */
export declare function planJson({ plan, timeline, findings }: PlanReport): string;

/** A plan in Markdown, for a comment or a summary: what is to be said about it, a table of batches, and the names folded away. */
export declare function planMarkdown(report: PlanReport): string;

/**
 * How much has the new version when: the earliest dates as a curve, over the stages and the times in which nothing may start. A whole
 * file, readable on light and on dark ground, without scripts and links.
 */
export declare function planSvg({ plan, timeline }: {
    readonly plan: Plan;
    readonly timeline: Timeline;
}): string;

/** A plan for a terminal: a table for each stage, then what is to be said about it. */
export declare function planText(report: PlanReport & {
    readonly color: boolean;
}): string;

/** What the reports of a plan are made from. */
export interface PlanReport {
    readonly plan: Plan;
    /** Adds dates. */
    readonly timeline?: Timeline;
    readonly findings?: readonly PlanFinding[];
    /** Whether all targets are listed by name. */
    readonly names?: boolean;
}

/**
 * The earliest dates of a plan, by the rules of the engine: batches start in windows and outside of freezes, and each waits for the soaks and
 * measurements before it. Everything is taken to succeed at once that no calendar speaks of; what that is, is told.
 */
export declare function timeline(plan: Plan, spec: RolloutSpec, options: TimelineOptions): Timeline;

export interface Timeline extends TimelineOptions {
    readonly batches: readonly TimelineBatch[];
    /** When all gates may have passed; absent where that never comes. */
    readonly end?: Millis;
    /** Why it never ends, as a sentence. */
    readonly never?: string;
    /** Targets of the rollout by failure domain, where it knows any. */
    readonly domains: ReadonlyMap<string, number>;
    /** When no batch may start, up to the end; at most 1,000. */
    readonly closed: readonly {
        readonly from: Millis;
        readonly to: Millis;
        readonly freezes: readonly string[];
    }[];
}

/** A batch with its earliest dates. */
export interface TimelineBatch {
    readonly stage: string;
    /** From 1. */
    readonly batch: number;
    readonly size: number;
    /** Since when only a window or a freeze holds it: `from` where nothing does. */
    readonly ready: Millis;
    readonly from: Millis;
    /** When the last of its targets is updated. */
    readonly done: Millis;
    /** When the gates after it have passed, and those after the stage where it is the last. */
    readonly passed: Millis;
    /** BlueGreen: when all of the stage are switched over. */
    readonly switched?: {
        readonly from: Millis;
        readonly done: Millis;
    };
    /** How often as many targets as may go at once are started. */
    readonly waves: number;
    /** How many targets of the rollout serve the new version then. */
    readonly exposed: number;
    /** Those that begin to with this batch, by failure domain; `''` for targets without one. */
    readonly domains: ReadonlyMap<string, number>;
    /** What its dates leave out, before it or after it: approvals, jobs, other rollouts. */
    readonly waitsFor: readonly string[];
}

export interface TimelineOptions {
    readonly start: Millis;
    /** Of the calendars that concern the rollout. */
    readonly windows: readonly CalendarWindow[];
    /** For window gates, by name. */
    readonly calendars?: ReadonlyMap<string, readonly CalendarWindow[]>;
    /** IANA zone, in which days and longer are counted. */
    readonly zone: string;
    /** How long the update of one target takes, in milliseconds. */
    readonly deployTime: Millis;
    /** Which freezes let it through, and which windows are for it. */
    readonly changeType?: string;
}

/** What a plan is made from. */
export interface PlanInput {
    /** `metadata.name` of the Rollout. */
    readonly name: string;
    readonly spec: RolloutSpec;
    readonly fleet: Fleet;
    /** In place of `spec.seed`, which is in place of the name. */
    readonly seed?: string;
}

/** The state of a rollout that has just been started, and in which nothing has happened. */
export declare function begin({ name, spec, manifest, changeType, rules, plan, by, now }: Beginning): RolloutState;

/** What a rollout starts from; all of it is pinned. */
export interface Beginning {
    readonly name: string;
    readonly spec: RolloutSpec;
    readonly manifest: string;
    readonly changeType: string;
    readonly rules?: string;
    readonly plan: Plan;
    readonly by: string;
    readonly now: number;
}

/**
 * One step of the state machine: what is to be done now, and the state to write down before it is done. Pure, and idempotent: a second
 * step on its result, at the same facts, changes nothing and starts nothing. It never sleeps; whoever calls it comes again.
 */
export declare function next(state: RolloutState, facts: StepFacts): Step;

/** The metrics that the edge has to ask its provider for before the next step. */
export declare function questions(state: RolloutState, facts: Pick<StepFacts, 'zone' | 'now'>): readonly Question[];

/** Takes results and observations. One that is late, told before, or about something else changes nothing, and its answer says why. */
export declare function record(state: RolloutState, { results, observations }: Handed, now: number): RecordedAll;

/** What executors and observers hand in, many at once. */
export interface Handed {
    readonly results?: readonly TargetResult[];
    readonly observations?: readonly Observation[];
}

export interface RecordedAll {
    readonly state: RolloutState;
    readonly events: readonly Event[];
    /** What became of each, in the order in which they were handed in: results, then observations. */
    readonly recorded: readonly Recorded[];
}

/** Ends it where it stands. Targets keep what they have; a rollback may follow. */
export declare function abort(state: RolloutState, asked: Order): Ordered;

/** Every place at which a rollout asks for approval, in the order in which it comes to them. */
export declare function approvalPlaces({ spec, plan }: Pick<RolloutState, 'spec' | 'plan'>): string[];

/** Keeps a yes. Whether it counts is for the gate to say. */
export declare function approve(state: RolloutState, approval: Approval): Ordered;

/** Nothing is started any more. What is being updated goes on, and its results are taken. */
export declare function pause(state: RolloutState, asked: Order): Ordered;

/** Goes on where it was paused. Gates that had failed are asked anew. */
export declare function resume(state: RolloutState, asked: Order): Ordered;

/** Starts again what has failed, with the same artifact, from the first batch that it belongs to. */
export declare function retry(state: RolloutState, asked: Order & {
    readonly onlyFailed?: boolean;
}): Ordered;

/** Takes back every target that it touched, also after it has ended. Where a rollback has failed before, each is tried anew. */
export declare function rollback(state: RolloutState, asked: Order & {
    readonly to?: string;
}): Ordered;

/** Leaves a target out of it. */
export declare function skip(state: RolloutState, target: string, asked: Order & {
    readonly reason: string;
}): Ordered;

/** Who asks for it, why, and when. */
export interface Order {
    readonly by: string;
    /** The end of a sentence. */
    readonly reason?: string;
    readonly now: number;
}

/** The state after an order, or why it cannot be carried out: a sentence. */
export type Ordered = {
    readonly state: RolloutState;
    readonly events: readonly Event[];
} | {
    readonly refused: string;
};

/**
 * Reads what executors hand in: a JSON list of `{ target, generation, outcome, version, at, reason }`, or one of them. `{ target, version, at }`
 * without generation and outcome is what was seen on a target that was looked at. `at` is RFC 3339, by default `now`. Every mistake is told with its place in the list; of a list with mistakes nothing is taken.
 */
export declare function parseResults(text: string, now: number): ResultsRead;

export type ResultsRead = {
    readonly results: readonly TargetResult[];
    readonly observations: readonly Observation[];
} | {
    readonly problems: readonly string[];
};

/** Names of the jobs that gates of a rollout ask for. */
export declare function jobsAsked({ stages }: RolloutSpec): readonly string[];

/** What a forge tells of jobs of its own runner. */
export declare function jobsOfForge({ pieces, unreadable }: EvidenceFacts): JobFacts;

/**
 * The newest result of each job. One from before the last target was settled says nothing of what runs there since, and is left out;
 * so is one of which nobody knows when it ended, once a target was touched.
 */
export declare function jobsSince({ results, unreadable }: JobFacts, { spec, targets }: Pick<RolloutState, 'spec' | 'targets'>): StepFacts['jobs'];

/**
 * Reads results of jobs, a JSON object: `{ "smoke": "passed" }`, or `{ "smoke": { "result": "success", … } }` as `toJSON(needs)` of GitHub
 * gives it. They count as of `now`. Of an object with mistakes nothing is taken.
 */
export declare function parseJobs(text: string, now: Millis): JobsRead;

/** What was told of jobs. */
export interface JobFacts {
    readonly results: readonly JobResult[];
    /** Sources that should have been read and were not, as ends of sentences: a job that is missing may be there. */
    readonly unreadable: readonly string[];
}

/** What became of a job that a test gate may ask for. */
export interface JobResult {
    readonly job: string;
    readonly result: 'passed' | 'failed' | 'running';
    /** When it ended, or was told of. Without it nobody knows whether it ran before the last target was updated. */
    readonly at?: Millis;
}

export type JobsRead = {
    readonly jobs: readonly JobResult[];
} | {
    readonly problems: readonly string[];
};

/**
 * Puts an edited manifest in the place of the pinned one while the rollout runs. What has begun stays as it is: the artifact, the
 * system, the change, and every batch of which a target was touched. Refused where the edit would change one of these.
 */
export declare function amend(state: RolloutState, { spec, manifest, plan }: Amendment, asked: Order): Ordered;

export interface Amendment {
    readonly spec: RolloutSpec;
    readonly manifest: string;
    /** Of the new manifest, over the targets that the old plan has. */
    readonly plan: Plan;
}

/** Nothing follows by itself. A person may still roll back what was aborted, failed or done. */
export declare function isOver(phase: Phase): boolean;

/** Reads what `writeState` wrote. Throws StateFileError. */
export declare function readState(texts: StateTexts): RolloutState;

/** A state file that cannot be read: somebody else wrote it, or a newer version. */
export declare class StateFileError extends Error {
    readonly name = "StateFileError";
}

/**
 * JSON with a line for each target, so that Git keeps and shows a transition as the lines that it changed. Targets are a list, since
 * objects with 100,000 members take ten times as long to read. Instants stay numbers: writing 300,000 of them as text would take longer
 * than everything else.
 */
export declare function writeState(state: RolloutState): StateTexts;

/** The two files of a rollout: the plan, which is written once, and the state, which each transition rewrites. */
export interface StateTexts {
    readonly plan: string;
    readonly state: string;
}

/**
 * Reads what a tree says about a rollout: its manifest, or with `spec` what concerns a pinned one. Calendars, Teams and the state of the
 * Change are meant to be read from the newest tree. Throws ConfigurationError where the project cannot be used.
 */
export declare function rolloutDocuments(from: RolloutTree, name: string, now: Date, pinned?: RolloutSpec): RolloutDocuments;

/** What the policies of a tree say now about a rollout, its Change and its System: those that are pinned with it, at the present time. */
export declare function rolloutPolicies(from: RolloutTree, name: string, { change, system }: RolloutSpec, now: Date): Known<PolicyFact>;

/** What documents say about a rollout. */
export interface RolloutDocuments {
    /** The manifest; undefined where the tree has none of this name. */
    readonly spec: RolloutSpec | undefined;
    /** The manifest's file, and its text. */
    readonly path: string | undefined;
    readonly text: string | undefined;
    /** Names of all manifests. */
    readonly names: readonly string[];
    readonly changeType: string;
    readonly facts: Pick<StepFacts, 'zone' | 'windows' | 'calendars' | 'change' | 'teamsOf' | 'owner'>;
    /** The id of the person who has an account or address; undefined where no Team knows it. */
    personOf(account: string): string | undefined;
}

/** A tree, and what its rules are compiled with. */
export type RolloutTree = Pick<CheckInput, 'packs' | 'compileSchema' | 'cache'> & {
    readonly tree: Tree;
};

/**
 * Translates a manifest to a playbook of ansible-core 2.15 or newer and its inventory. A batch is a play, of which as many hosts at once are updated as the
 * manifest allows; a play whose failures are too many ends the run. Ansible keeps no state: a run begins at the first batch, and the command has to do
 * nothing where the version is there already.
 */
export declare function emitAnsible(spec: RolloutSpec, options: AnsibleOptions): Emitted;

export interface AnsibleOptions {
    readonly name: string;
    /** Over the targets: each batch is a group of the inventory and a play. */
    readonly plan: Plan;
    /** Words of the command that updates one target, run where ansible-playbook is; `{target}`, `{version}` and `{generation}` are filled in. */
    readonly deployCommand: string;
}

/**
 * Translates a manifest to an ApplicationSet of Argo CD with RollingSync (argoproj.io/v1alpha1, v3.5): an Application for each target and a step
 * for each batch. A step begins when all Applications of the one before are healthy; whatever else stands between batches is lost by name.
 */
export declare function emitApplicationSet(spec: RolloutSpec, options: ApplicationSetOptions): Emitted;

/** What Argo CD has to be told that a manifest of ours does not say. */
export interface ApplicationSetOptions {
    readonly name: string;
    /** Over the targets: each is an Application, whose cluster Argo CD knows by the name of the target. */
    readonly plan: Plan;
    /** Of Argo CD. Default `argocd`. */
    readonly namespace?: string;
    /** The repository that Applications are made of. */
    readonly repository: string;
    /** The folder in it. Default: the system. */
    readonly path?: string;
}

/**
 * Translates a manifest to a Rollout of Argo Rollouts (argoproj.io/v1alpha1, v1.8) with its AnalysisTemplates. Argo shifts traffic inside one
 * application in one cluster: batches become weights by the share of all targets, and what is about many targets is lost by name.
 * Argo never writes Git: after an abort what Git says and what runs differ.
 */
export declare function emitArgoRollouts(spec: RolloutSpec, options: ArgoOptions): Emitted;

/** What Argo Rollouts has to be told that a manifest of ours does not say. */
export interface ArgoOptions {
    readonly name: string;
    readonly namespace?: string;
    /** Name of the Deployment whose pods are rolled out. Default: the system. */
    readonly workload?: string;
    /** Address of Prometheus as seen from the cluster. */
    readonly prometheus?: string;
    /** Over the targets; shares of the fleet become weights. */
    readonly plan: Plan;
}

/**
 * A workflow of GitHub that takes a step of the rollout every 15 minutes: next, then either somebody approves, or a matrix of jobs updates
 * targets and one job records what came of them. State and order stay with Gradus, so little is lost.
 */
export declare function emitGithub(spec: RolloutSpec, options: GithubWorkflowOptions): Emitted;

export interface GithubWorkflowOptions {
    /** Of the Rollout. */
    readonly name: string;
    /** Whole minutes that a start may take before it is looked at; at least 2. Default 15. */
    readonly leaseMinutes?: number;
    /** The command that updates one target, for the shell of the job: `./deploy.sh {target} {version}`. What stands in braces is filled in. */
    readonly deployCommand: string;
}

/**
 * A child pipeline of GitLab that takes a rollout from its first batch to its last, and the job that triggers it under a lock. A batch is a stage
 * of it: a job takes the step, as many workers as may run at once carry it out, and one job records. State and order stay with Gradus: whatever a
 * step says is carried out, a rollback too, and a pipeline that is run again goes on where the rollout stands.
 */
export declare function emitGitlab(spec: RolloutSpec, options: GitlabPipelineOptions): Emitted;

export interface GitlabPipelineOptions {
    /** Of the Rollout. */
    readonly name: string;
    /** Over the targets: batches become stages of the pipeline. */
    readonly plan: Plan;
    /** Words of the command that updates one target, as behind `--exec` of `gradus rollout run`; the shell of the job reads them. */
    readonly deployCommand: string;
    /** Whole minutes that a start may take before it is looked at; at least 2. Default 15. */
    readonly leaseMinutes?: number;
    /** Of @gradus/cli. */
    readonly cliVersion: string;
}

/** Those that are not allowed, and names that are allowed and are no loss: each is a mistake of whoever asked. */
export declare function refusedLosses({ losses }: Emitted, allowed: readonly string[]): {
    readonly refused: readonly Loss[];
    readonly unknown: readonly string[];
};

/** What a translation gives. Whoever writes the files first asks whether each loss is allowed. */
export interface Emitted {
    readonly files: readonly EmittedFile[];
    readonly losses: readonly Loss[];
}

export interface EmittedFile {
    /** A name to write it under, without folders. */
    readonly name: string;
    readonly text: string;
}

/** Something of a manifest that a target format cannot say. Losing it is allowed by its name. */
export interface Loss {
    /** `windows`, `failure-domains`: what `--allow-lossy` takes. */
    readonly name: string;
    /** A sentence: what is lost, and what that means. */
    readonly text: string;
}

/** Carries a rollout through a made-up world, with the planner and the state machine that carry real ones. */
export declare function simulate(simulation: Simulation, world: World): Simulated;

/** What is simulated: a manifest with its plan, from an instant on, under calendars. */
export interface Simulation {
    readonly name: string;
    readonly spec: RolloutSpec;
    readonly plan: Plan;
    readonly start: number;
    readonly zone: string;
    readonly windows: readonly CalendarWindow[];
    readonly calendars: ReadonlyMap<string, readonly CalendarWindow[]>;
    /** Which freezes let it through, and which windows are for it. Default `normal`. */
    readonly changeType?: string;
}

/** Carries every strategy through the same worlds. The same trial gives the same outcome. */
export declare function compareStrategies(strategies: readonly SimulatedStrategy[], trial: Trial): StrategyComparison;

/** What a strategy makes of a fault that comes to light in one way. Shares are 0 to 1, spans milliseconds. */
export interface FaultOutcome {
    readonly detection: Detection;
    /** Targets that had the version when the fault came to light; without that, at the end. */
    readonly exposed: Quantiles;
    /** Target-milliseconds with the version until then, or until it was taken back. */
    readonly exposedTime: Quantiles;
    /** From the start until the fault came to light, of the runs where it did. */
    readonly foundAfter: Quantiles | undefined;
    /** Share of runs that had succeeded before. */
    readonly missed: number;
    /** The run in the middle by targets exposed. */
    readonly typical: Simulated;
}

/** Of some runs: the one in the middle, and the ends of the middle four fifths. */
export interface Quantiles {
    readonly median: number;
    /** A tenth is below. */
    readonly low: number;
    /** A tenth is above. */
    readonly high: number;
}

export interface StrategyComparison {
    readonly trial: Trial;
    readonly strategies: readonly StrategyOutcome[];
}

export interface StrategyOutcome {
    readonly label: string;
    readonly plan: Plan;
    /** Of a good version. */
    readonly good: {
        /** From start to success, of the runs that succeeded. */
        readonly completion: Quantiles | undefined;
        /** Share of runs that did not succeed, though the version is good. */
        readonly falseAborts: number;
        /** Why the first of those did not, as a sentence. */
        readonly why: string | undefined;
        /** The run in the middle by time. */
        readonly typical: Simulated;
    };
    readonly faulty: readonly FaultOutcome[];
    /** Over all runs. */
    readonly violations: Violations;
}

/** What strategies are tried in. */
export interface Trial {
    readonly world: Omit<World, 'fault' | 'seed'>;
    /** How a fault comes to light, each way for itself; with none only a good version is simulated. */
    readonly detections: readonly Detection[];
    /** How often, at least 1. Less where nothing is left to chance: then all are the same. */
    readonly runs: number;
    readonly seed: number;
    /** Whether a detection comes by chance, at the same rate at any moment, so that what is given is its mean. Each strategy has the same luck. */
    readonly exponential: boolean;
}

/**
 * The same targets as a simulation has, by a strategy of its own: `all-at-once`, or a list of cumulative batches with one soak after each,
 * by default the longest that the manifest has after a batch. Its calendars and limits are those of the manifest, but for all-at-once, which
 * knows no limits. Gives the end of a sentence where it cannot be read.
 */
export declare function builtInStrategy(text: string, of: Simulation): SimulatedStrategy | {
    readonly problem: string;
};

/** Whether a text is meant as a strategy of its own, and not as the name of a Rollout. */
export declare function isBuiltIn(text: string): boolean;

/** A way to bring a version to a fleet, with the name that reports call it by. */
export interface SimulatedStrategy {
    readonly label: string;
    readonly simulation: Simulation;
}

/** How often what was started was more than may be at once, or too early. Both are to be 0. */
export interface Violations {
    /** Starts that broke maxConcurrency, maxUnavailable, maxDomainsInFlight or a lease. */
    readonly capacity: number;
    /** Starts before all targets of the batches before were settled, and had soaked. */
    readonly order: number;
}

/** Strategies side by side for programs, by `simulation.schema.json`; spans in seconds. The same comparison gives the same bytes. */
export declare function simulationJson({ trial, strategies }: StrategyComparison): string;

/** Strategies side by side, in Markdown, for a comment or a page. */
export declare function simulationMarkdown(comparison: StrategyComparison): string;

/** How many strategies a picture can tell apart. */
export declare const mostStrategies: number;

/**
 * How many targets are exposed when, a line for each strategy: drawn out until the fault is found, dotted as it would have gone on. Time is since
 * the start, by its logarithm. Below stands what came of each. A whole file, readable on light and on dark ground, without scripts and links. Of
 * more than eight strategies the first eight.
 */
export declare function simulationSvg(comparison: StrategyComparison): string;

/** Strategies side by side for a terminal: a table for a good version, and one for each way in which a fault comes to light. */
export declare function simulationText(comparison: StrategyComparison, { color }: {
    readonly color: boolean;
}): string;

export declare const calmWorld: World;

/** A fleet of made-up targets over some failure domains, for a manifest whose fleet is not known. */
export declare function madeUpFleet(size: number, domains?: number, topologyKey?: string): Fleet;

/** How a fault of the new version comes to light. */
export type Detection = 
/** So long after the first target runs it, however many do. */
{
    readonly by: 'time';
    readonly after: number;
}
/** When targets have run it for so long in sum: as many target-milliseconds. What many see is seen sooner. */
 | {
    readonly by: 'exposure';
    readonly sum: number;
};

/** How many targets ran the new version from when on. */
export interface Exposure {
    readonly at: number;
    readonly exposed: number;
}

/** What came of one simulated rollout. */
export interface Simulated {
    readonly outcome: string;
    /** Targets of the plan. */
    readonly targets: number;
    readonly exposure: readonly Exposure[];
    /** When the fault came to light, how many targets ran the version then, and whether the rollout had passed it as good by then. */
    readonly detected?: {
        readonly at: number;
        readonly exposed: number;
        readonly missed: boolean;
    };
    readonly startedAt: number;
    readonly endedAt: number;
    /** Target-milliseconds that the new version has run until the end, or until it was taken back. */
    readonly exposedTime: number;
    readonly steps: number;
    readonly violations: Violations;
    /** Why it did not end, where it did not. */
    readonly stuck?: string;
}

/** What a simulated rollout meets. Spans are milliseconds. */
export interface World {
    /** How long an update of one target takes. */
    readonly deployTime: number;
    /** How likely the update of a target fails by itself, 0 to 1. */
    readonly failureRate: number;
    /** How likely an executor says nothing, so that the lease runs out, 0 to 1. */
    readonly silenceRate: number;
    /** How likely a measurement of a metric says that a good version is bad, 0 to 1. */
    readonly falseAlarmRate: number;
    /** The new version has a fault; undefined: it is good. */
    readonly fault: Detection | undefined;
    /** What follows when the fault comes to light. */
    readonly response: 'abort' | 'rollback';
    /** How long people take to approve. */
    readonly approvalTime: number;
    readonly seed: number;
}

/** The same for programs. Instants are RFC 3339 in UTC. */
export declare function actionJson({ state, action, events }: Told): string;

/**
 * Names and values for what reads `NAME=VALUE`: outputs of a GitHub step, a dotenv report of GitLab. No value has a line break. The
 * matrix holds every target that was started, or that has to be looked at; let a step start no more than the matrix may have jobs
 * (GitHub: 256). Of those to be looked at it has the first 256, and the next step has the others.
 */
export declare function actionOutputs({ state, action }: Told): Readonly<Record<string, string>>;

/** For a terminal: what happened, what is to be done now, and how. */
export declare function actionText({ state, action, events }: Told, { color }: {
    readonly color: boolean;
}): string;

/**
 * A dotenv report of GitLab: the outputs under names such as GRADUS_HAS_BATCHES, without the matrix, which is too large for one and is handed
 * on as a file (`cellsJson`). A reason is cut to 1000 characters.
 */
export declare function actionDotenv(told: Told): string;

/**
 * Batches as deployments of a forge: those of stages with an environment that were begun, in their order. The newest two tell all news of a rollout that goes
 * forwards; of one that was ended by a rollback any may have changed.
 */
export declare function batchDeployments({ name, spec, plan, targets }: RolloutState): readonly ToldDeployment[];

/** A deployment as the state of a rollout tells it; which commit and job it belongs to is for whoever hands it on. */
export interface ToldDeployment {
    /** Tells batches apart: `shop-2.canary.1`. */
    readonly key: string;
    readonly environment: string;
    readonly state: 'running' | 'succeeded' | 'failed';
    /** One line. */
    readonly description: string;
}

/** What came of cells as JSON, for `parseResults`: a list, one result a line. */
export declare function resultsJson(results: readonly (TargetResult | Observation)[]): string;

/** The cells of a step as JSON, for `readCells`. A step that starts nothing and looks at nothing has an empty list. */
export declare function cellsJson({ state, action }: {
    readonly state: RolloutState;
    readonly action: Action;
}): string;

/** Reads what `cellsJson` wrote. `problem` is a sentence. */
export declare function readCells(text: string): Cells | {
    readonly problem: string;
};

/** What is to be done on one target: a cell of a matrix. */
export interface Cell {
    readonly target: string;
    readonly version: string;
    readonly attempt: number;
    readonly generation: number;
    readonly labels: Readonly<Record<string, string>>;
}

/** The cells of one step, as they are handed from the job that took it to those that carry it out. */
export interface Cells {
    readonly rollout: string;
    readonly action: 'deploy' | 'switch' | 'rollback' | 'probe';
    /** Milliseconds of the epoch: until when a cell may work; absent where they only look. */
    readonly lease?: number;
    readonly cells: readonly Cell[];
}

/** The same for programs: counts, positions and every target that is not Pending. Instants are RFC 3339 in UTC. */
export declare function stateJson(state: RolloutState): string;

/** For a terminal: how far each stage is, what has failed, and what the gates say. */
export declare function statusText(state: RolloutState, { color }: {
    readonly color: boolean;
}): string;

/** What is to be done now. Whatever starts targets was written to the state before it is handed out. */
export type Action = 
/** Start these, at once where the executor can, and record what came of each. */
{
    /** `switch` lets the new version serve that a deploy of BlueGreen has put beside the old one. */
    readonly do: 'deploy' | 'switch' | 'rollback';
    readonly generation: number;
    readonly lease: Millis;
    readonly stage?: string;
    /** From 1. */
    readonly batch?: number;
    readonly targets: readonly {
        readonly name: string;
        readonly version: string;
        readonly attempt: number;
    }[];
}
/** Nobody knows what runs on these: look, and record what was observed. */
 | {
    readonly do: 'probe';
    readonly targets: readonly string[];
    readonly because: readonly Reason[];
} | {
    readonly do: 'wait';
    readonly until?: Millis;
    readonly because: readonly Reason[];
}
/** Only a person can go on. */
 | {
    readonly do: 'blocked';
    readonly because: readonly Reason[];
} | {
    readonly do: 'done';
    readonly phase: Phase;
};

/** Somebody said yes to a gate. Where it comes from, and that they are who they say, is for the edge to know. */
export interface Approval {
    /** As in GateRecord. */
    readonly place: string;
    readonly person: string;
    readonly at: Millis;
    readonly source: string;
}

export interface BatchState {
    readonly startedAt?: Millis;
    /** Since when all of its targets are settled, without a break: what a soak counts from. */
    readonly doneAt?: Millis;
    /** How much of the time since it began does not count for the progress deadline. */
    readonly heldFor: Millis;
}

/** What happened in a step, in words, for the log and for those who are told. */
export interface Event {
    readonly type: 'started' | 'batch-started' | 'batch-finished' | 'stage-started' | 'stage-finished' | 'gate' | 'paused' | 'resumed' | 'aborted' | 'rolling-back' | 'rolled-back' | 'failed' | 'succeeded' | 'target' | 'amended';
    readonly text: string;
}

/** The targets that there are. A plan is made from one, and the list is frozen in it. */
export interface Fleet {
    readonly targets: readonly Target[];
}

/** What a gate said, with what it rested on. */
export interface GateRecord {
    /** `canary/gates/2/0`: the stage, where in it, the batch (from 1), and which gate there (from 0). Before and after a stage no batch. */
    readonly place: string;
    readonly kind: GateKind;
    readonly verdict: GateVerdict;
    readonly since: Millis;
    readonly decidedAt?: Millis;
    readonly reason: string;
    readonly query?: string;
    readonly measurements?: readonly Measurement[];
}

/** Argo's verdicts of an analysis, and Waiting while there is none. */
export type GateVerdict = 'Waiting' | 'Successful' | 'Failed' | 'Inconclusive' | 'Error';

/** A fact, or why it could not be had. What is not known never lets a target start. */
export type Known<T> = T | Unreadable;

/** One look at a metric. */
export interface Measurement {
    readonly at: Millis;
    readonly verdict: Exclude<GateVerdict, 'Waiting'>;
    readonly value?: number;
    /** The end of a sentence: `0.4 <= 0.8`, `the query gave no series`. */
    readonly reason: string;
}

export interface MetricAnswer {
    readonly value: ProviderAnswer;
    /** To `samplesQuery`, where the metric has one. */
    readonly samples?: ProviderAnswer;
}

/** What somebody saw on a target, whoever put it there. */
export interface Observation {
    readonly target: string;
    readonly version: string;
    readonly at: Millis;
    readonly available?: boolean;
}

/** Another rollout, as far as it matters to this one. */
export interface OtherRollout {
    readonly phase: Phase;
    readonly group?: string;
    readonly startedAt: Millis;
}

/** Argo Rollouts' words, and those of a rollback. */
export type Phase = 'Pending' | 'Progressing' | 'Paused' | 'Succeeded' | 'Failed' | 'Aborted' | 'RollingBack' | 'RolledBack';

/** Which target goes in which batch. Made once, when a rollout starts, and kept with its state. */
export interface Plan {
    readonly rollout: string;
    readonly version: string;
    readonly seed: string;
    /** How many targets the fleet had, those outside of the rollout included: what percentages of the fleet are of. */
    readonly fleetSize: number;
    readonly stages: readonly PlannedStage[];
    /** Those in the stages, as they were when the plan was made. */
    readonly targets: ReadonlyMap<string, PlannedTarget>;
    /** Selected, but in no stage. */
    readonly left: readonly string[];
    readonly notes: readonly PlanNote[];
}

/** A batch: targets that are updated before the next gates are asked. */
export interface PlannedBatch {
    /** Names, in the order in which they are started. */
    readonly targets: readonly string[];
    /** How many targets of the stage have the new version once it is done. */
    readonly cumulative: number;
}

export interface PlannedStage {
    readonly name: string;
    readonly environment?: string;
    readonly batches: readonly PlannedBatch[];
    /** How many of its targets may be updated at once; at least 1. */
    readonly maxConcurrency: number;
}

export interface PlannedTarget {
    readonly labels: Readonly<Record<string, string>>;
    /** The failure domain; absent where the rollout knows none. */
    readonly domain?: string;
    /** The version before. */
    readonly version?: string;
}

/** What a planner did that its reader may not expect: a batch that came out empty, a stage without targets. */
export interface PlanNote {
    readonly stage?: string;
    readonly text: string;
}

/** What the policies say of the rollout now. */
export interface PolicyFact {
    readonly state: 'passed' | 'pending' | 'undecided' | 'failed';
    /** Sentences; empty where passed. */
    readonly because: readonly string[];
    readonly until?: Millis;
}

/**
 * Where a rollout stands. `before`, `gates` and `after` ask the gates of that name; `deploy` starts the targets of a batch. BlueGreen
 * has `switch` between the last `gates` of a stage and its `after`: there all of its targets are switched over.
 */
export interface RolloutPosition {
    readonly stage: number;
    readonly batch: number;
    readonly at: 'before' | 'deploy' | 'gates' | 'switch' | 'after';
}

/** What a provider answered: a value with the time of its sample, or why there is none. */
export type ProviderAnswer = {
    readonly value: number;
    readonly sampledAt: Millis;
} | {
    /** `nan`: nothing divided by nothing, as a ratio without traffic. `not-a-number`: a histogram, or text. */
    readonly problem: 'no-series' | 'several-series' | 'nan' | 'infinite' | 'not-a-number' | 'provider-error';
    /** The end of a sentence. */
    readonly detail: string;
};

/** A metric that is to be asked now. */
export interface Question {
    readonly place: string;
    readonly metric: Metric;
    readonly at: Millis;
    /** Samples older than this are of the old version. */
    readonly notBefore: Millis;
}

/** Why something does not go on. */
export interface Reason {
    readonly code: 'paused' | 'in-flight' | 'window' | 'freeze' | 'soak' | 'metric' | 'approval' | 'test' | 'depends-on' | 'policy' | 'group' | 'availability' | 'change' | 'unknown' | 'version' | 'failed';
    /** A sentence. */
    readonly text: string;
    /** When it may turn. */
    readonly until?: Millis;
}

/** What became of a result or an observation that was handed in. */
export interface Recorded {
    readonly target: string;
    readonly taken: boolean;
    /** The end of a sentence. */
    readonly why: string;
}

/** Everything that is known of one rollout under way: what lies in the state file. */
export interface RolloutState {
    readonly name: string;
    /** The manifest as it was when the rollout started, or was last amended. */
    readonly spec: RolloutSpec;
    /** Digest of the manifest's text, `sha256:` and 64 hex digits. */
    readonly manifest: string;
    /** The type of its Change, which decides about windows and freezes. */
    readonly changeType: string;
    /** The commit whose policies judge it, 40 or 64 hex digits; absent where the rollout started outside of a repository. */
    readonly rules?: string;
    readonly plan: Plan;
    readonly phase: Phase;
    /** While it is paused: what it goes on as. */
    readonly pausedFrom?: Phase;
    /** Why it is in that phase, where somebody has to know: the end of a sentence. */
    readonly reason?: string;
    readonly position: RolloutPosition;
    /** The highest generation that was handed out. */
    readonly generation: number;
    readonly targets: ReadonlyMap<string, TargetState>;
    /** By stage and batch. */
    readonly batches: readonly (readonly BatchState[])[];
    readonly gates: readonly GateRecord[];
    readonly approvals: readonly Approval[];
    readonly startedAt: Millis;
    readonly startedBy: string;
    readonly finishedAt?: Millis;
    /** While it is held: since when. */
    readonly heldSince?: Millis;
    /** In a rollback: the version to go back to, where one is named. */
    readonly backTo?: string;
    /** The latest instant that it has seen. Time does not run backwards in a rollout. */
    readonly clock: Millis;
}

/** A step of the state machine: the state after it, what happened, what is to be done. */
export interface Step {
    readonly state: RolloutState;
    readonly events: readonly Event[];
    readonly action: Action;
}

/** Everything that a step may know beside the state. */
export interface StepFacts {
    readonly now: Millis;
    /** IANA zone for durations of days and longer. */
    readonly zone: string;
    readonly runId: string;
    /** How long a start may take before nobody knows any more. */
    readonly lease: Millis;
    /** How many targets a step may start: what the executor can take, such as the 256 jobs of a matrix. Default no limit. */
    readonly mostStarts?: number;
    /** Of the Calendars that concern the rollout, read fresh. */
    readonly windows: Known<readonly CalendarWindow[]>;
    /** By name, for window gates. */
    readonly calendars: Known<ReadonlyMap<string, readonly CalendarWindow[]>>;
    readonly policies: Known<PolicyFact>;
    /** The written state of its Change: targets are started while it is implementing. */
    readonly change: Known<string>;
    /** By name, without this one. */
    readonly others: Known<ReadonlyMap<string, OtherRollout>>;
    /** Answers to `questions`, by place. */
    readonly answers: ReadonlyMap<string, MetricAnswer>;
    /** People of the teams that a gate names: teams of a person. */
    readonly teamsOf: (person: string) => readonly string[];
    /** The owner of the system: who approves where a gate names no team. */
    readonly owner: string;
    readonly jobs: Known<ReadonlyMap<string, 'passed' | 'failed' | 'running'>>;
    /** What was observed on the whole fleet, where somebody looked. Targets of the plan that it lacks have left. */
    readonly fleet?: Known<Fleet>;
}

/** One thing that is updated as a whole: a host, a cell, a cluster, a site. */
export interface Target {
    /** Unique in the fleet; at most 253 characters of one line. */
    readonly name: string;
    /** Whatever orders, selects and spreads targets. `tier` and the failure domain are labels like any other. */
    readonly labels: Readonly<Record<string, string>>;
    /** The version that runs on it, as last observed. */
    readonly version?: string;
    /** When that was observed. */
    readonly observedAt?: Millis;
    /** False: it serves nobody now, and counts as unavailable whatever we do. Default true. */
    readonly available?: boolean;
}

/** A target that is not in the state's map is Pending. */
export type TargetPhase = 'Pending' | 'InProgress' | 'Succeeded' | 'Failed' | 'Skipped' | 'Unknown' | 'RolledBack';

/** What an executor says of one start. */
export interface TargetResult {
    readonly target: string;
    readonly generation: number;
    readonly outcome: 'succeeded' | 'failed';
    /** The version that was observed on it afterwards. Without it a success is not believed. */
    readonly version?: string;
    readonly at: Millis;
    readonly reason?: string;
}

/** What became of a target. */
export interface TargetState {
    readonly phase: TargetPhase;
    /** The version that the last attempt was to bring. */
    readonly version: string;
    /** Of the last attempt: unique to the batch of starts that it was part of, and rising. An executor refuses one lower than it has seen. */
    readonly generation: number;
    /** 1 for the first attempt in this direction. */
    readonly attempt: number;
    /** Which run started it. */
    readonly runId: string;
    readonly startedAt: Millis;
    /** While the phase is InProgress: until then nobody else starts anything on it. */
    readonly lease?: Millis;
    readonly settledAt?: Millis;
    readonly reason?: string;
    /** It failed, or was seen not to serve, and nothing was heard since that it does. */
    readonly down?: true;
    /** BlueGreen: the attempt is, or was, the switch to the new version, which stood beside the old one until then. */
    readonly switching?: true;
    /** BlueGreen: the new version serves. */
    readonly switched?: true;
}

/** The packs that come with Gradus, as `gradus:NAME`. */
export declare function builtInPacks(): Pack[];

/** No pack brings these: the engine asks them of every project. */
export declare const enginePolicies: readonly EnginePolicy[];

/** The engine's own findings under one policy id: what is to be said of them where policies are explained. */
export interface EnginePolicy {
    /** `gradus/document`. */
    readonly id: string;
    readonly title: string;
    readonly description: string;
    /** What it is asked of: goes on behind "Asked of". */
    readonly applies: string;
    readonly enforcement: string;
    readonly validations: readonly EngineValidation[];
}

/** A question that the engine asks by itself, before or beside all policies. */
export interface EngineValidation {
    readonly name: string;
    /** What is wrong where it finds something. Markdown, as all texts here. */
    readonly means: string;
    readonly fix: string;
}

/** Where the project file stands, from the root of the project. */
export declare const projectPath = "gradus.yaml";

/** @returns the selection, or what is wrong with a glob of the project file. */
export declare function selection(project: Project): Selection | {
    readonly problem: string;
    readonly pointer: Pointer;
};

/** What a reader may spend; see the schema of Project for units and defaults. */
export interface Limits {
    /** Bytes of one file. */
    readonly fileBytes: number;
    readonly files: number;
    readonly documents: number;
    /** Levels of nesting of one document. */
    readonly depth: number;
    /** Nodes that the aliases of one document may add. */
    readonly expansion: number;
    /** Steps of one evaluation; a policy's run has fifty times as many. */
    readonly steps: number;
}

/** A project file with its defaults filled in. */
export interface Project {
    /** IANA zone. */
    readonly timezone: string;
    readonly exclude: readonly string[];
    /** `gradus:NAME` for a pack of ours, `./PATH` for a folder of policies, `npm:NAME` for an installed package. */
    readonly packs: readonly string[];
    readonly enforcement: readonly EnforcementRule[];
    readonly params: Readonly<Record<string, Value>>;
    readonly limits: Limits;
    /** Those of the project file first, our own kinds last. */
    readonly sources: readonly DocumentSource[];
    readonly data: readonly {
        readonly name: string;
        readonly schema?: string;
    }[];
    /** What a gate believes about tests. */
    readonly evidence: ProjectEvidence;
    /** Where rollouts keep their state, and what their metrics ask. */
    readonly rollouts: ProjectRollouts;
}

/** Which files a run under this project reads. The project file itself is always among them. */
export interface Selection {
    /** Some source, schema or data schema wants the text of the file. */
    reads(path: string): boolean;
    /** The sources that the file feeds, with what their globs captured. */
    sourcesOf(path: string): readonly {
        readonly source: DocumentSource;
        readonly vars: Readonly<Record<string, string>>;
    }[];
}

/** Must a run under this project load a compiler of schemas? */
export declare function hasSchemas(project: Project): boolean;

/** Compiles the schemas of users. Apart from the rest because ajv is dear to load and most projects have none. */
export type SchemaCompiler = (schema: Value) => {
    readonly ok: true;
    readonly validate: Validator;
} | {
    readonly ok: false;
    readonly problems: readonly SchemaError[];
};

/** A pack of policies, with whatever name the project file calls it by. */
export interface Pack {
    /** `gradus:baseline`, `npm:@acme/rules`. */
    readonly reference: string;
    /** First part of its policies' ids. */
    readonly name: string;
    readonly policies: readonly {
        readonly name: string;
        readonly title: string;
        readonly spec: PolicySpec;
    }[];
    /** Rules written in TypeScript. */
    readonly rules?: readonly Policy[];
    /** `trusted` where its policies were type-checked when they were released, as ours are. */
    readonly checking?: Checking;
    /** Why it cannot be used. */
    readonly problem?: {
        readonly message: string;
        readonly fix?: string;
    };
}

/** @param reference `./policies`. */
export declare function localPolicies(reference: string, tree: Tree, { sourcesOf }: Selection, { limits }: Project): LocalPolicies;

/** The policies below a folder of a tree; the folder's own name is the first part of their ids. */
export interface LocalPolicies {
    readonly policies: readonly LocalPolicy[];
    /** A policy that cannot be read asks nothing, so whoever is judged by it has to know. */
    readonly problems: readonly ConfigurationProblem[];
}

/** A policy of a folder, where it stands. */
export interface LocalPolicy {
    readonly source: PolicySource;
    readonly file: SourceFile;
    readonly stream: number;
    readonly pointer: string;
}

/** The project file of a tree; the built-in defaults where it has none. Throws ConfigurationError. */
export declare function readProject(tree: Tree): Project;

/** Reads and compiles everything that judges from one tree. Throws ConfigurationError with all that is wrong. */
export declare function rulebook(tree: Tree, surroundings: Surroundings): Rulebook;

/** Everything that judges: the project file of one tree, its policies and schemas, ready to be asked. */
export interface Rulebook {
    readonly project: Project;
    readonly selection: Selection;
    readonly language: Language;
    readonly world: WorldOfCompile;
    readonly policies: readonly Policy[];
    readonly naming: Naming;
    readonly kinds: KindFacts;
    /** What is wrong with a document by the schema of its kind. */
    validate(document: Document): readonly SchemaError[];
    /** What is wrong with values from outside the tree: not declared, or not as their schema says. */
    validateData(data: Readonly<Record<string, Value>>): readonly ConfigurationProblem[];
    /** Facts that were required and that nobody knows of. */
    validateRequired(facts: readonly string[]): readonly ConfigurationProblem[];
}

/** The compiler of users' JSON Schemas. Loaded when asked for: ajv takes longer to load than most checks take to run. */
export declare function loadSchemaCompiler(): Promise<SchemaCompiler>;

/** Gives a rule its type, and nothing else. */
export declare function defineRule(rule: RuleDefinition): RuleDefinition;

/** Makes a pack of rules. */
export declare function packOfRules(reference: string, name: string, rules: readonly RuleDefinition[]): Pack;

/** What a rule in TypeScript is asked about. Values are plain JSON and must not be changed. */
export interface RuleContext {
    /** null where the document was removed. */
    readonly object: Value;
    /** null where it was added; undefined where the base is not known. */
    readonly oldObject: Value | undefined;
    readonly path: string;
    /** Documents of the head. */
    readonly catalog: Pick<Catalog, 'find' | 'kinds'>;
    readonly now: Date;
    readonly params: Value;
}

/** A policy whose questions are functions. It runs as code, so it comes from an installed package, never from the repository judged. */
export interface RuleDefinition {
    /** Follows the package's name in the id: `@acme/rules/no-friday`. */
    readonly name: string;
    readonly title: string;
    readonly description?: string;
    readonly enforcement: Enforcement;
    readonly source?: readonly string[];
    readonly match: {
        readonly kinds: readonly string[];
        readonly operations?: readonly Operation[];
        readonly paths?: readonly string[];
    };
    /** Facts without which it is not asked. */
    readonly needs?: readonly Need[];
    readonly params?: Value;
    /** Gives what is not met. It must be pure: no clock, no disk, no network. */
    readonly check: (context: RuleContext) => Iterable<RuleProblem>;
}

/** One unmet requirement, where it stands. */
export interface RuleProblem {
    /** Pointer from the document's root; default the document itself. */
    readonly at?: Pointer;
    readonly message: string;
    readonly fix?: string;
    /** `pending` waits, `undecided` could not be checked. Default `failed`. */
    readonly outcome?: 'failed' | 'pending' | 'undecided';
}

/** Evaluates one expression on one document, typed as a policy for its kind would be. */
export declare function evaluateExpression(source: string, { kind, name, tree, rules, now, }: {
    readonly kind: string;
    readonly name: string;
    readonly tree: Tree;
    readonly rules: Rulebook;
    readonly now: Date;
}): Evaluated;

export type Evaluated = {
    readonly outcome: 'value';
    readonly value: unknown;
} | {
    readonly outcome: 'undecided';
    readonly message: string;
}
/** The names that documents of the kind have. */
 | {
    readonly outcome: 'no-document';
    readonly names: readonly string[];
} | {
    readonly outcome: 'problems';
    readonly problems: readonly ExpressionProblem[];
};

/** What is wrong with a policy, and what runs but is probably not meant. */
export declare function lintPolicy(source: PolicySource, rules: Rulebook): Lint[];

/** Something about a policy that its author should look at. `error` keeps it from being used; `hint` does not. */
export interface Lint {
    readonly severity: 'error' | 'hint';
    readonly pointer: Pointer;
    readonly message: string;
    readonly fix?: string;
}

/** Runs the cases of a policy, with only that policy, under the project's sources and schemas. */
export declare function testPolicy(source: PolicySource, rules: Rulebook): PolicyTest;

/** What came of one case. */
export interface CaseResult {
    readonly name: string;
    /** Index in `spec.cases`. */
    readonly index: number;
    /** Why it failed; empty where it passed. */
    readonly problems: readonly string[];
    /** What the policy found in it. */
    readonly findings: readonly Finding[];
}

/** An expression that decides, and which of its results some case has seen. */
export interface Covered {
    /** Pointer into the policy document. */
    readonly pointer: string;
    /** `first-stage`, or `when` of the policy. */
    readonly name: string;
    readonly seenTrue: boolean;
    readonly seenFalse: boolean;
}

export interface PolicyTest {
    readonly id: string;
    readonly cases: readonly CaseResult[];
    readonly coverage: readonly Covered[];
}

export interface PolicySource {
    readonly id: string;
    readonly title: string;
    readonly spec: PolicySpec;
    /** Values of the project file over the policy's own defaults. */
    readonly params?: Value;
}

/** A policy as written: `spec` of a Policy document, valid against its schema. */
export interface PolicySpec {
    readonly description?: string;
    readonly enforcement?: Enforcement;
    readonly source?: readonly string[];
    readonly scope?: Scope;
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
}

/** An item that has a kind and an identity; the pair is unique in a catalog unless its source allows duplicates. */
export interface Document extends Item {
    readonly kind: string;
    /** `metadata.name`, or what the source's `identity` gives. */
    readonly name: string;
}

/** Which files hold documents, and how to read them: one entry of `spec.documents` of a Project. */
export interface DocumentSource {
    /** Globs; `{name}` captures into `file.vars`, `{a,b}` alternates, a leading `!` excludes. The last match wins. */
    readonly paths: readonly string[];
    /** The kind of every document here. Without it a document says `kind` itself. */
    readonly kind?: string;
    /** Default: by extension, `.json` is json, anything else yaml. */
    readonly format?: Format;
    /** A pattern such as `/releases/*`: each match becomes a document. */
    readonly items?: string;
    /** CEL over `file`, `object`, `key`, `index`. Default: `metadata.name`. */
    readonly identity?: string;
    /** Path of the JSON Schema of these documents. */
    readonly schema?: string;
    /** Patterns of plain scalars that keep their source text. */
    readonly text?: readonly string[];
    readonly duplicates: 'error' | 'allow';
    readonly nulls: 'absent' | 'keep';
    /** Only documents whose apiVersion is of gradus.dev count; other documents of the file are left alone. */
    readonly ownKindsOnly?: boolean;
}

/** How a file's text becomes values. `regex` gives one map of its named groups for each match. */
export type Format = 'yaml' | 'json' | 'text' | 'lines' | {
    readonly regex: string;
};

/** A value that a source selects from a file, before it is known what it is called. */
export interface Item {
    readonly source: DocumentSource;
    readonly file: SourceFile;
    /** 0-based index of the YAML document in its file. */
    readonly stream: number;
    /** Where the item stands in that YAML document; empty for the whole of it. */
    readonly pointer: Pointer;
    readonly value: Value;
    /** Captures of the path glob. */
    readonly vars: Readonly<Record<string, string>>;
}

/** What Git records of a path: regular file, executable, symbolic link, or the commit of a submodule. */
export type FileMode = 'file' | 'executable' | 'symlink' | 'submodule';

/** One path of a tree. */
export interface SourceFile {
    /** Relative to the root of the project, with `/`. */
    readonly path: string;
    readonly mode: FileMode;
    /** Bytes. */
    readonly size: number;
    /** Git blob id, 40 or 64 hex digits, where it is known. Equal ids mean equal bytes. */
    readonly oid?: string;
    /** Decoded UTF-8; undefined where nobody asked for it, or where `problem` says why there is none. */
    readonly text?: string;
    /** Why a file that was asked for has no text, as a sentence: "is not UTF-8 (it looks like UTF-16 LE)". */
    readonly problem?: string;
}

/** The files of one commit, or of a working tree, by path. */
export type Tree = ReadonlyMap<string, SourceFile>;

/**
 * A JSON value, as the YAML 1.2 core schema or RFC 8259 gives it. Integers lie within ±(2^53 − 1); dates are text.
 */
export type Value = null | boolean | number | string | readonly Value[] | {
    readonly [key: string]: Value;
};

/** A JSON object. */
export type ValueMap = {
    readonly [key: string]: Value;
};

/** The schemas by kind; parsed when first asked for. */
export declare function ownSchemas(): ReadonlyMap<OwnKind, ValueMap>;

/** The Grading that holds where a project has none of its own, as YAML. */
declare const defaultGrading: string;

/**
 * When work may be done and when it may not.
 */
export interface Calendar {
    apiVersion: ApiVersion;
    kind: 'Calendar';
    metadata: Metadata;
    spec: CalendarSpec;
}

/**
 * One change of one or more systems: what people decided, phase by phase. What facts already tell is derived, not typed.
 */
export interface Change {
    apiVersion: ApiVersion;
    kind: 'Change';
    metadata: TitledMetadata;
    spec: ChangeSpec;
    status: ChangeStatus;
}

/**
 * What each tier obliges, and which policies bite there how hard. An organisation has one and changes its rules by editing it.
 */
export interface Grading {
    apiVersion: ApiVersion;
    kind: 'Grading';
    metadata: Metadata;
    spec: GradingSpec;
}

/**
 * The routine work on a system, task by task, and how often it is done.
 */
export interface MaintenancePlan {
    apiVersion: ApiVersion;
    kind: 'MaintenancePlan';
    metadata: Metadata;
    spec: MaintenancePlanSpec;
}

/**
 * How one change reaches a fleet: stage by stage, batch by batch. The manifest declares; its state lies elsewhere.
 */
export interface Rollout {
    apiVersion: ApiVersion;
    kind: 'Rollout';
    metadata: Metadata;
    spec: RolloutSpec;
}

export interface RolloutSpec {
    change: string;
    system: string;
    artifact: Artifact;
    targets?: Targets;
    order?: RolloutOrder;
    seed?: string;
    strategy: RolloutStrategy;
    stages: Stage[];
    metrics?: Metric[];
    availability?: Availability;
    failurePolicy?: FailurePolicy;
    limits?: RolloutLimits;
    windows?: RolloutWindows;
    progressDeadline?: Duration;
    rollback?: RolloutRollback;
    concurrency?: RolloutConcurrency;
    dependsOn?: RolloutDependency[];
}

/**
 * A thing that is kept running, with its tier, its owner and its parts.
 */
export interface System {
    apiVersion: ApiVersion;
    kind: 'System';
    metadata: Metadata;
    spec: SystemSpec;
}

/**
 * A group of people, what they may do, and how they are reached.
 */
export interface Team {
    apiVersion: ApiVersion;
    kind: 'Team';
    metadata: Metadata;
    spec: TeamSpec;
}

/**
 * A dated, reasoned exception to one policy for one document. It counts once it stands on the target branch.
 */
export interface Waiver {
    apiVersion: ApiVersion;
    kind: 'Waiver';
    metadata: Metadata;
    spec: WaiverSpec;
}

/**
 * Evidence of work that was done. Written once; a correction is a new record that supersedes it.
 */
export interface WorkRecord {
    apiVersion: ApiVersion;
    kind: 'WorkRecord';
    metadata: Metadata;
    spec: WorkRecordSpec;
}

/**
 * What the measurements so far, in their order, say of the gate. The first limit that is exceeded decides, and nothing after it changes
 * that. As in Argo Rollouts an error counts as no measurement: it is repeated, and only errors in a row end the gate. Unlike there,
 * limits as wide as the count do not let a gate pass that has not seen one success.
 */
export declare function gateVerdict(metric: Metric, measurements: readonly Measurement[]): Judged<GateVerdict>;

/**
 * What one answer says of a metric. Without a failureCondition what is not successful has failed, as in Argo Rollouts; but what gives no
 * number of the new version has neither failed nor succeeded, unless nothing was there and the metric's noData says what that means. Several
 * series, infinity and histograms never have: the query is wrong. Too few events for minSamples go before all but an error of the provider.
 */
export declare function measure(metric: Metric, answer: MetricAnswer, question: Question): Measurement;

/** Of one look, or of all so far, with the end of a sentence that says why. */
export interface Judged<Verdict> {
    readonly verdict: Verdict;
    readonly reason: string;
}

/** advisory is shown · waivable fails, and a Waiver lets it through · mandatory fails, and nothing does. */
export type Enforcement = 'advisory' | 'waivable' | 'mandatory';

/** A requirement that is not met, at one place. */
export interface Finding {
    /** `pack/name`. */
    readonly policy: string;
    readonly validation: string;
    readonly enforcement: Enforcement;
    readonly outcome: Outcome;
    /** What is wrong, with the values: one sentence or two, plain text. */
    readonly message: string;
    /** What to do about it, plain text. */
    readonly fix?: string;
    readonly document?: {
        readonly kind: string;
        readonly name: string;
    };
    readonly location: Location;
    /** The pointer from the document's root with keys in place of indexes, as a Waiver names it. */
    readonly keyed?: string;
    readonly related: readonly Related[];
    /** 16 hex digits of SHA-256 over policy, validation, identity and keyed pointer; never over lines. */
    readonly fingerprint: string;
    /** Against the base; without a base every finding is `new`. */
    readonly state: 'new' | 'existing' | 'fixed';
    readonly waiver?: {
        readonly name: string;
        readonly expires: string;
    };
    /** When a pending condition may turn, RFC 3339. */
    readonly until?: string;
    /** The value before and after, where the finding is about a change; JSON text. */
    readonly change?: {
        readonly before: string;
        readonly after: string;
    };
    /** Where the requirement comes from: clauses of standards, numbers of the process. */
    readonly source?: readonly string[];
    /** `policy/validation` of those that could not be decided because of this. */
    readonly folds?: readonly string[];
}

/** A place in a file, of the head or, for what was removed, of the base. */
export interface Location {
    readonly side: 'head' | 'base';
    readonly path: string;
    /** 0-based index of the YAML document in the file. */
    readonly stream: number;
    /** From the root of that YAML document. */
    readonly pointer: Pointer;
    /** Absent where the file cannot be parsed or is not text. */
    readonly range?: Range;
}

/** What came of one question: unmet, waiting for something, or not answerable. */
export type Outcome = 'failed' | 'pending' | 'undecided';

/** 1-based; columns count UTF-16 code units, and a byte order mark does not count. */
export interface Position {
    readonly line: number;
    readonly column: number;
}

/** `end` is exclusive. */
export interface Range {
    readonly start: Position;
    readonly end: Position;
}

export interface Related {
    readonly location: Location;
    readonly message: string;
}

/** Validations that were not asked because a fact was not given. */
export interface NotAsked {
    readonly policy: string;
    readonly validation: string;
    /** The facts that were missing: `base`, `data.contacts`, `review`. */
    readonly missing: readonly string[];
    readonly mandatory: boolean;
    /** How many documents it would have been asked of. */
    readonly documents: number;
}

export type State = (typeof states)[number];

/** The answer to one evaluation. The same facts give the same verdict, byte for byte. */
export interface Verdict {
    readonly state: State;
    /** Was every mandatory validation asked? */
    readonly complete: boolean;
    /** Unmet and pending ones, sorted by path, line, policy; new, existing and fixed. */
    readonly findings: readonly Finding[];
    /** Findings that a Waiver lets through. */
    readonly waived: readonly Finding[];
    /** What could not be decided, and why. */
    readonly undecided: readonly Finding[];
    readonly notAsked: readonly NotAsked[];
    readonly counts: {
        readonly policies: number;
        readonly documents: number;
        readonly evaluations: number;
        readonly files: number;
    };
    /** The instant that was judged, RFC 3339 in UTC. */
    readonly now: string;
    /** Until when the verdict holds, if an instant bounds it. */
    readonly validUntil?: string;
    /** `policy/validation` of one that compares `now` by an operator, so that the verdict holds at `now` only. */
    readonly comparesNow?: string;
    /** When a pending verdict may turn. */
    readonly retryAt?: string;
    /** Facts were assumed (a clock, a review), so that nothing may be gated on this. */
    readonly simulated: boolean;
}

/** Something that was asked, met or not. */
export interface Condition {
    /** `pack/name`. */
    readonly policy: string;
    /** Of the policy. */
    readonly title: string;
    readonly validation: string;
    readonly enforcement: Enforcement;
    /** Absent for what is asked of the request as a whole. */
    readonly document?: {
        readonly kind: string;
        readonly name: string;
    };
    /** What was looked at and found, as the policy tells it. */
    readonly found?: string;
    /** Absent where it is met. */
    readonly finding?: Finding;
}

/** An approval of the forge, whether it stands for the content that there is now, and why it does not. Whom a policy does not count, the policy says. */
export interface ExplainedApproval {
    readonly login: string;
    /** Id of a member of a Team; empty for anybody else. */
    readonly person: string;
    readonly departments: readonly string[];
    /** `implementer, approver of shop`, a text for each team; handed-over ones with whose they are. */
    readonly roles: readonly string[];
    /** RFC 3339. */
    readonly at: string;
    /** What was looked at; empty where the forge does not say. */
    readonly commit: string;
    /** The end of a sentence that begins with the login; absent where it stands. */
    readonly refused?: string;
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

/** What is known of one kind of test. */
export interface ExplainedTest {
    readonly type: TestType;
    readonly state: 'passed' | 'failed' | 'running' | 'refused' | 'missing';
    /** Why it is not passed; empty where it is. */
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
    /** RFC 3339, `[from, until)`; both absent where none is near. */
    readonly from?: string;
    readonly until?: string;
}

/** How a gate came to its verdict: every condition, with the facts behind it. */
export interface Explanation {
    /** What is asked of the request itself and of the systems that it touches. */
    readonly request: {
        readonly author: string;
        /** Systems of which it touches files. */
        readonly systems: readonly {
            readonly name: string;
            readonly files: number;
        }[];
        /** Names of Changes that its description or its commits give. */
        readonly named: readonly string[];
        /** The entry of `Grading.spec.automation` that it goes by. */
        readonly automation?: string;
        /** The commit that it takes back, where the Grading lets it go by that. */
        readonly reverts?: string;
        readonly conditions: readonly Condition[];
    };
    /** In order of their names. */
    readonly changes: readonly ExplainedChange[];
}

/** What a reporter is given. */
export interface Report {
    readonly verdict: Verdict;
    /** How a gate came to it, where somebody wants to know. */
    readonly explanation?: Explanation;
    /** Version of the tool. */
    readonly version: string;
    /** Prepended to every path, `''` or ending in `/`: where the project lies in its repository. */
    readonly prefix: string;
    /** The text that a location points into, where it can still be had. Paths without `prefix`. */
    readonly source: (side: 'head' | 'base', path: string) => string | undefined;
    /** Title and help of a policy, for formats that list rules. */
    readonly policy: (id: string) => {
        readonly title: string;
        readonly help?: string;
    } | undefined;
    /** Addresses in the forge: that of the files of the head, ending in `/`. */
    readonly links?: {
        readonly head: string;
    };
    /** IANA zone of the project, in which instants are told beside themselves; without it they are told in UTC. */
    readonly zone?: string;
    /** Terminal colours are wanted. Only `text` reads it. */
    readonly color: boolean;
}

/** Turns a report into the text of one format. Pure: it writes nothing. */
export type Reporter = (report: Report) => string;

/** Every format; a further one is a file beside this and a line here. The first is what a person sees. */
export declare const formats: readonly ReportFormat[];

/**
 * Workflow commands that annotate new findings in a pull request: the worst of each level, and a notice that counts the others. Every
 * line is one command; without anything to annotate there is none.
 */
export declare function annotations(report: Report, budget: AnnotationBudget): string;

/** What a step may annotate; the runner drops the rest without a word. toolkit/docs/problem-matchers.md */
export declare const stepBudget: AnnotationBudget;

/** How many annotations of each level there may be. */
export interface AnnotationBudget {
    readonly error: number;
    readonly warning: number;
    readonly notice: number;
}

/**
 * The same for GitHub's code scanning, without what is waived: `suppressions` are not among the properties that it supports, so that it
 * would open an alert for what was let through. docs.github.com, SARIF support for code scanning
 */
export declare const codeScanningSarif: Reporter;

/** A verdict in Markdown for a comment or a summary: what is missing first, then what is shown for completeness. */
export declare function markdown(report: Report, { limit, unit }: MarkdownLimit): string;

/** How long a text may be. A forge counts a comment in characters, a runner a summary in bytes of UTF-8. */
export interface MarkdownLimit {
    readonly limit: number;
    readonly unit: 'characters' | 'bytes';
}

/** The findings that keep a verdict from being passed. */
export declare function blockingFindings({ findings, undecided }: Verdict): Finding[];

/** The exit code of `check` and `gate`. A failure is told even where nothing else was checked. */
export declare function exitCode(verdict: Verdict, failOn: FailOn, nothingWasChecked: boolean): ExitCode;

/** What makes a command fail: every finding that blocks, advice too, or no finding at all. */
export type FailOn = 'waivable' | 'advisory' | 'never';

/**
 * Running text of GitHub's and GitLab's Markdown, on one line, fit for a table cell: no markup, no HTML, no links, and nobody is
 * mentioned. A backslash does not stop a mention or a bare link, because these are looked for after Markdown is rendered.
 */
export declare function escapeMarkdown(text: string): string;

/** For a terminal or a build log: as `visible`, and a `##[command]` of a build server loses its meaning (`#\#[`). */
export declare function escapeTerminal(text: string): string;

/** Finds places in a file whose format follows from its name. */
export declare function locatorFor(file: SourceFile): Locator;

/**
 * The candidate that was probably meant: one that begins with the word, or of which at most a quarter of the letters differ; one
 * more at the least. Two letters that changed places are one difference, and capitals none.
 */
export declare function closest(word: string, candidates: Iterable<string>): string | undefined;

/** The weeks and days, in days. */
export declare function dayPart({ weeks, days }: DurationOfDuration): number;

/** The years and months, in months. */
export declare function monthPart({ years, months }: DurationOfDuration): number;

/**
 * An ISO 8601 duration of whole numbers, as JSON Schema's format `duration`: weeks stand alone, no sign, no fraction.
 * Undefined for other text, Prometheus' `5m` included.
 */
export declare function parseDuration(text: string): DurationOfDuration | undefined;

/** Milliseconds of the hours, minutes and seconds. */
export declare function timePart({ hours, minutes, seconds }: DurationOfDuration): number;

/**
 * Milliseconds of the epoch of an RFC 3339 date-time, digits beyond milliseconds dropped. Undefined without an offset, for a
 * leap second, and for a date that does not exist; years 0001 to 9999.
 */
export declare function parseInstant(text: string): number | undefined;

/** An instant by the clock on the wall and as it is: `2026-03-03 07:40 Europe/Berlin (2026-03-03T06:40:00Z)`; as it is where both show the same. */
export declare function localInstant(instant: string, zone: string | undefined): string;

/** JSON with two spaces of indentation and a line break at the end, safe to print to a build log. */
export declare function stableJson(value: object): string;

// Not exported by name, but part of the types above.

interface Acceptance {
    by: Person;
    at: Instant;
}

interface Achieved {
    rto?: Duration;
    rpo?: Duration;
}

interface ActionOfTypes {
    text: string;
    owner: Person;
    due?: CalendarDate;
    done?: CalendarDate;
    change?: string;
}

interface ActualSpan {
    start: Instant;
    end?: Instant;
}

type Amount = number | string;

/** An unmet, waiting or unanswerable requirement. A met one gives no answer. */
interface Answer {
    readonly outcome: Outcome;
    readonly message: string;
    readonly fix?: string;
    /** What was looked at and found; only where somebody wants to know of what is met, too. */
    readonly found?: string;
    /** From the root of the document. */
    readonly pointer: Pointer;
    /** The same with keys in place of indexes: stable when a list is reordered. */
    readonly keyed: string;
    readonly related: readonly CelValue[];
    /** Milliseconds of the epoch. */
    readonly until?: number;
    readonly change?: {
        readonly before: CelValue | undefined;
        readonly after: CelValue | undefined;
    };
}

/** What pure validations answered, by the value that they were asked about. */
type AnswerMemory = WeakMap<Validation, WeakMap<object, ReturnType<Validation['ask']>>>;

type ApiVersion = 'gradus.dev/v1';

interface ApprovalGate {
    groups?: string[];
    minApprovals?: number;
    preventSelfApproval?: boolean;
}

type Approvals = number;

interface ApproverRule {
    role: Role;
    count?: number;
    from?: 'any' | 'owner';
    departments?: Department[];
    levels?: Level[];
}

type Approvers = ApproverRule[];

interface Artifact {
    name: string;
    version: string;
    digest?: Digest;
    commit?: Commit;
    pipeline?: Url;
}

type Aspect = 'running-state' | 'thermal' | 'connectivity' | 'functionality' | 'compatibility' | 'efficiency' | 'security';

type Aspects = Aspect[];

interface Automation {
    name: Name;
    title?: string;
    logins: Logins;
    paths: Glob[];
    tiers?: TierNumber[];
    changeType: 'standard' | 'normal';
    template?: Name;
}

interface Automation1 {
    script: Path;
    idempotent: boolean;
    dryRun?: boolean;
    timeout?: Duration;
}

interface Availability {
    maxUnavailable?: Amount;
    topologyKey?: string;
    maxDomainsInFlight?: number;
}

interface BackupBody {
    backup: string;
    bytes?: number;
    sha256?: Sha256;
    duration?: Duration;
    copies?: BackupCopy[];
}

interface BackupCopy {
    location: 'local' | 'offsite' | 'cloud';
    site?: string;
    media?: string;
    immutable?: boolean;
    offline?: boolean;
}

/** The free names of expressions and their values. Members may be getters, read when an expression needs them. */
type Bindings = Record<string, unknown>;

type CalendarDate = string;

interface CalendarSpec {
    timezone: Zone;
    windows: CalendarWindowOfTypes[];
}

/** An entry of a Calendar, read. */
interface CalendarWindow {
    readonly name: string;
    readonly kind: WindowKind;
    /** Types of change: those that a freeze lets through, or that a maintenance window is for. Absent: none, or every type. */
    readonly allow?: readonly string[];
    /** Its occurrences that contain the instant. */
    at(instant: number, work: Work): Span[];
    /** Its first occurrence that begins after `after`, and at `limit` at the latest. */
    next(after: number, limit: number, work: Work): Span | undefined;
    /** It neither begins nor ends after this. */
    readonly last: number;
}

interface CalendarWindowOfTypes {
    name: Name;
    title?: string;
    kind: 'maintenance' | 'freeze' | 'holiday';
    start: DateOrInstant;
    end?: DateOrInstant;
    duration?: Duration;
    rrule?: Recurrence;
    exdates?: DateOrInstant[];
    systems?: string[];
    tiers?: TierNumber[];
    allow?: ChangeType[];
    approver?: Person;
    overrideRoles?: Role[];
    reason?: string;
}

/** The documents of one tree, by identity: kind and name, not path. */
interface Catalog {
    /** In path order, then in the order of the file. */
    readonly documents: readonly Document[];
    readonly kinds: ReadonlyMap<string, readonly Document[]>;
    readonly tree: Tree;
    readonly unreadable: readonly UnreadableOfCatalog[];
    /** The first document of that identity. */
    find(kind: string, name: string): Document | undefined;
    /** A file that could not be read and might have held a document of the kind. */
    blindSpot(kind: string): UnreadableOfCatalog | undefined;
}

/** The look-ups of one catalog, with the values that expressions see. Conversions and indexes are made once and kept. */
interface CatalogView extends Lookups {
    readonly catalog: Catalog;
    /** The document as expressions see it; the same object for the same document. */
    value(document: Document): CelValue;
    /** The file as `file` and `oldFile` show it. */
    fileOf(file: SourceFile, vars: Readonly<Record<string, string>>, operation: string): CelValue;
    /** The document that a value of this catalog stands for; none for scalars and for parts. */
    documentOf(value: CelValue): Document | undefined;
    /** The entry of the Grading that the systems of a document ask for; none where it concerns no system or none resolves. */
    tierEntry(document: Document): Tier | undefined;
}

/** A value as CEL sees it: integers are bigint, maps are plain objects. */
type CelValue = null | boolean | number | bigint | string | Date | readonly CelValue[] | {
    readonly [key: string]: CelValue;
};

interface ChangeArtifact {
    name?: string;
    version?: string;
    digest?: Digest;
}

interface ChangeAuthority {
    role?: Role;
    count?: number;
    teams?: string[];
}

interface ChangeHistoryEntry {
    state: ChangeState;
    at: Instant;
    by: Person;
    reason?: string;
}

interface ChangeLinks {
    incident?: string;
    problem?: string;
    reverts?: string;
    supersedes?: string;
    causedBy?: string;
}

interface ChangeReview {
    result?: 'successful' | 'successful-with-issues' | 'unsuccessful' | 'backed-out';
    notes?: string;
    metObjectives?: boolean;
    incidents?: string[];
    actions?: ActionOfTypes[];
    by?: Person;
    at?: Instant;
}

interface ChangeRollback {
    steps?: string[];
    runbook?: Path;
    tested?: boolean;
    maxTime?: Duration;
}

interface ChangeSpec {
    type: ChangeType;
    systems: string[];
    summary?: string;
    requester: Person;
    implementer?: Person;
    assignedTeam?: string;
    departments?: Department[];
    category?: 'software' | 'hardware' | 'network' | 'database' | 'config' | 'security' | 'docs';
    risk?: 'low' | 'moderate' | 'high';
    impact?: Scale;
    urgency?: Scale;
    priority?: Severity;
    template?: Name;
    requirements?: Requirements;
    design?: Design;
    verification?: Verification;
    handover?: Handover;
    deployment?: Deployment;
    approvals?: ExternalApproval[];
    links?: ChangeLinks;
    review?: ChangeReview;
}

type ChangeState = 'draft' | 'ready' | 'implementing' | 'review' | 'closed' | 'rejected' | 'cancelled';

interface ChangeStatus {
    state: ChangeState;
    history: ChangeHistoryEntry[];
}

interface ChangeTemplate {
    name: Name;
    title: string;
    procedure?: string;
    risk?: 'low' | 'moderate' | 'high';
    tiers?: TierNumber[];
    systems?: string[];
    paths?: Glob[];
    approvals?: Approvals;
    approvedBy?: Person;
    expires: DateOrInstant;
}

interface ChangeTest {
    type: TestTypeOfTypes;
    result: 'pass' | 'fail' | 'partial';
    evidence?: string;
    environment?: string;
    by?: Person;
    at?: Instant;
    note?: string;
}

type ChangeType = 'standard' | 'normal' | 'emergency';

interface ChangeTypeRules {
    standard?: StandardChangeRules;
    emergency?: EmergencyChangeRules;
}

interface Channel {
    type: 'slack' | 'wecom' | 'email' | 'webhook';
    purpose: 'changes' | 'rollouts' | 'incidents' | 'maintenance' | 'all';
    name?: string;
    urlEnv?: string;
}

/** `trusted` skips the check with types, for sources that were checked before: half of the time of compiling. */
type Checking = 'typed' | 'trusted';

interface Classifications {
    mlps?: number;
    fips199?: 'low' | 'moderate' | 'high';
    dr?: number;
    filedOn?: CalendarDate;
    assessedOn?: CalendarDate;
}

type Commit = string;

type Comparison = '<' | '<=' | '==' | '!=' | '>=' | '>';

type Compiled = {
    readonly ok: true;
    readonly expression: Expression;
} | {
    readonly ok: false;
    readonly problems: readonly ExpressionProblem[];
};

interface Component {
    name: Name;
    type: ComponentType;
    title?: string;
    owner?: string;
    version?: string;
    location?: string;
    supportEnds?: CalendarDate;
    dependsOn?: string[];
    sensitivity?: 'public' | 'internal' | 'confidential' | 'secret';
}

type ComponentType = 'hardware' | 'software' | 'interface' | 'data';

type DateOrInstant = string;

interface Delegation {
    to: Person;
    roles?: Role[];
    from: DateOrInstant;
    until: DateOrInstant;
    reason: string;
}

interface Delivery {
    repository?: string;
    pipeline?: Pipeline;
}

type Department = 'development' | 'operations' | 'test' | 'security' | 'business' | 'vendor';

interface Deployment {
    window?: PlannedSpan;
    rollout?: string;
    artifact?: ChangeArtifact;
    actual?: ActualSpan;
}

interface Design {
    approach?: string;
    resources?: string[];
    milestones?: Milestone[];
    impactAnalysis?: ImpactAnalysis;
    rollback?: ChangeRollback;
    communications?: string;
}

type Digest = string;

interface DrillBody {
    plan?: string;
    method: DrillMethod;
    scenario: string;
    achieved?: Achieved;
    participants?: Person[];
    lessons?: string[];
}

type DrillMethod = 'tabletop' | 'functional' | 'full-scale';

type Duration = string;

/** A length of time by the calendar: a month, and a day where clocks change, are as long as they are where they begin. */
interface DurationOfDuration {
    readonly years: number;
    readonly months: number;
    readonly weeks: number;
    readonly days: number;
    readonly hours: number;
    readonly minutes: number;
    readonly seconds: number;
}

interface EmergencyChangeRules {
    approvals?: Approvals;
    approvers?: Approvers;
    obligations?: EmergencyObligation[];
}

interface EmergencyObligation {
    owed: 'approvals' | 'tests' | 'review';
    within: Duration;
}

type EnforcementOrOff = 'advisory' | 'waivable' | 'mandatory' | 'off';

/** A rule about how hard policies bite; the first that matches wins. */
interface EnforcementRule {
    /** Policy ids and `pack/*`. Default: every policy. */
    readonly policies?: readonly string[];
    readonly tiers?: readonly number[];
    readonly paths?: readonly string[];
    readonly verbs?: readonly Verb[];
    readonly enforcement: Enforcement | 'off';
}

interface Environment {
    name: Name;
    purpose: 'production' | 'staging' | 'test' | 'development';
    platform?: 'vmware' | 'kvm' | 'docker' | 'kubernetes' | 'bare-metal' | 'cloud';
    isolationGroup?: string;
    mirrors?: string;
    parity?: Parity[];
}

interface Escalation {
    after: Duration;
    to: string;
}

/** What one evaluation may spend and what it reports; handed to every function. */
interface EvaluationContext {
    /** Takes steps from the budget of the evaluation and of the run; throws BudgetExhausted below zero. */
    charge(steps: number): void;
    /** Reports an instant (milliseconds of the epoch) at which the result may change, for `validUntil` and `retryAt`. */
    boundary(at: number): void;
    /** IANA zone in which text without one is read. */
    readonly zone: string;
    /**
     * Around an evaluation that another one starts, such as that of a variable when it is first read: it has a whole budget of
     * its own, so that its cost does not depend on who reads it first. Gives what was left to the outer one.
     */
    enter?(): number;
    leave?(left: number): void;
    /** Steps that the current evaluation may still spend. */
    left?(): number;
}

interface EvidenceJob {
    type: TestTypeOfTypes;
    name: string;
    app?: string;
    systems?: string[];
}

interface EvidenceKey {
    id: Name;
    publicKey: string;
    types?: TestTypeOfTypes[];
    systems?: string[];
    from?: DateOrInstant;
    until?: DateOrInstant;
}

interface EvidenceOfTypes {
    path?: Path;
    url?: Url;
    sha256?: Sha256;
}

/** 0 passed · 1 failed · 3 undecided, or nothing was checked · 4 pending. */
type ExitCode = 0 | 1 | 3 | 4;

/** An expression that was checked and can be run. */
interface Expression {
    readonly source: string;
    /** CEL type of the result as the checker sees it. */
    readonly type: string;
    /** The same, to declare a variable that holds the result; `dyn` where the expression was trusted. */
    readonly gives: TypeReference;
    /** It compares or computes with `now` by itself, so that nothing tells until when its result holds. */
    readonly comparesNow: boolean;
    /**
     * Free names that it reads, shadowing respected: `object`, `oldObject`, …; for `data`, `params` and `variables` with the
     * member (`data.contacts`), where the member is known.
     */
    readonly reads: ReadonlySet<string>;
    /** Throws Unknown, BudgetExhausted, or EvaluationFailed. Getters among the bindings are read only when needed. */
    run(bindings: Readonly<Record<string, unknown>>, context: EvaluationContext): unknown;
}

/** What is wrong with an expression, with the UTF-16 offsets of the part that is. */
interface ExpressionProblem {
    readonly message: string;
    readonly start: number;
    readonly end: number;
    /** A name that was probably meant. */
    readonly suggestion?: string;
}

interface ExternalApproval {
    role: Role;
    by: Person;
    at: Instant;
    decision: 'approved' | 'rejected';
    evidence: string;
}

interface FailurePolicy {
    maxFailures?: number | string;
    scope?: 'Batch' | 'Stage' | 'Rollout';
    onFailure?: 'Pause' | 'Abort' | 'Rollback';
    onInconclusive?: 'Pause' | 'Abort' | 'Rollback';
}

type GateKind = 'soak' | 'metric' | 'approval' | 'test' | 'window' | 'dependsOn';

interface GateOfTypes {
    soak?: SoakGate;
    metric?: MetricGate;
    approval?: ApprovalGate;
    test?: TestGate;
    window?: WindowGate;
    dependsOn?: RolloutDependency;
}

type Gates = GateOfTypes[];

type Glob = string;

/** What a path must look like. */
interface Globs {
    /** The captures of a path that matches, by name; undefined where it does not. Those of a choice not taken are absent. */
    match(path: string): Readonly<Record<string, string>> | undefined;
}

interface Grace {
    share: number;
    max: Duration;
}

interface GradingSpec {
    tiers: TierOfTypes[];
    severities?: SeverityTargets[];
    changeAuthority?: ChangeAuthority;
    waivers?: WaiverRules;
    changeTypes?: ChangeTypeRules;
    automation?: Automation[];
    reverts?: RevertRules;
    priorityMatrix?: Severity[][];
    grace?: Grace;
    templates?: ChangeTemplate[];
}

interface Growth {
    type: 'Exponential' | 'Linear';
    factor?: number;
    start?: Amount;
}

interface Handover {
    technicalNotes?: string;
    productionConstraints?: string;
}

interface ImpactAnalysis {
    services?: string;
    data?: string;
    security?: string;
}

interface InspectionBody {
    checks: InspectionCheck[];
}

interface InspectionCheck {
    component: string;
    aspect: Aspect;
    metric?: string;
    value?: number;
    unit?: string;
    limit?: number;
    result: 'pass' | 'fail';
    note?: string;
}

type Instant = string;

/** What look-ups need to know of kinds. */
interface KindFacts {
    /** The Grading that holds where a tree has none. */
    grading(): CelValue;
    /** Patterns of `number`-typed members, whose integers stay doubles. */
    doubles(kind: string): readonly string[];
    /** Where a kind's documents refer to others, and to which kind. */
    references(kind: string): readonly {
        readonly pattern: string;
        readonly kind: string;
    }[];
    /** Where a kind's documents name parts of documents. */
    parts(kind: string): readonly PartReference[];
}

/** A policy as compiled for one kind. */
interface KindPolicy {
    readonly when?: Expression;
    /** Some expression or message reads `file` or `oldFile`. */
    readonly readsFiles: boolean;
    readonly variables: readonly Variable[];
    readonly validations: readonly Validation[];
}

/** What is known before a run about the values that an expression gives. Only the language looks inside. */
interface KnownType {
    readonly is: string;
}

interface LabelCondition {
    key: string;
    operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
    values?: string[];
}

/** The policy language over a set of kinds. Made once a run; compiling is cheap, making it is not. */
interface Language {
    /**
     * @param variables the free names and their types.
     * @param result the CEL type that the result must have (`bool`, `string`, `list<dyn>`, `timestamp`), or `dyn` for any.
     */
    compile(source: string, variables: Readonly<Record<string, TypeReference>>, result: string, checking?: Checking): Compiled;
    /**
     * Every `has` of a source that may throw; none of a source that does not compile.
     *
     * @param given sources that are true whenever this one is asked.
     */
    unsafeHas(source: string, variables: Readonly<Record<string, TypeReference>>, given: readonly string[]): readonly UnsafeHas[];
}

type Level = 'L1' | 'L2' | 'L3';

interface Link {
    title?: string;
    url: Url;
}

/** Keeps what blobs hold, so that one that occurs in many commits is parsed once. One cache serves one set of limits. */
type LoadCache = Map<string, ParsedFile>;

/** Turns pointers and offsets of one file into places, with one parse for all of them. */
interface Locator {
    /**
     * Where to put the caret for a value: at a scalar itself; at the key of a list, a map, a text block or an empty value; at an
     * item of a list, unless it is empty; at an alias rather than what it names. What is missing is shown where its parent is, at the root at the
     * first key. One line at most. Undefined where the file does not parse or has no such YAML document.
     *
     * @param aboutKey the caret goes to the key of the member, whatever its value; where it has none that is written, as above.
     */
    locate(stream: number, pointer: Pointer, aboutKey?: boolean): Range | undefined;
    /** The word at an offset, or one character. */
    offset(offset: number): Range;
}

type LogClass = 'system' | 'operation' | 'exception';

interface LogPattern {
    template: string;
    count: number;
    recurring?: boolean;
    change?: string;
    incident?: string;
    reason?: string;
}

interface LogReviewBody {
    class: LogClass;
    from: Instant;
    to: Instant;
    patterns?: LogPattern[];
}

interface Logins {
    github?: string;
    gitlab?: string;
}

/**
 * Look-ups of `catalog`, `oldCatalog` and `authority`. Each throws Unknown where its answer would have met a file that cannot
 * be read, so that could-not-check is never told as absent.
 */
interface Lookups {
    find(kind: string, name: string): CelValue | undefined;
    where(kind: string, path: string, value: CelValue): readonly CelValue[];
    all(kind: string): readonly CelValue[];
    file(path: string): CelValue | undefined;
    files(glob: string): readonly CelValue[];
    /** The document that the reference at `path` (a pointer) of `object` names. */
    ref(object: CelValue, path: string): CelValue | undefined;
    /** Every reference of `object` that its schema marks: where it stands, what it names, whether that exists. */
    references(object: CelValue): readonly ReferenceValue[];
    /**
     * Every name of a part of a document that the schema of `object` marks. Left out is what nothing writes down: no document has
     * such parts, or the reference to the document that has them leads nowhere.
     */
    parts(object: CelValue): readonly PartValue[];
    /** The Grading's entry for the strictest tier among the systems of `object`; throws Unknown where none resolves. */
    tierOf(object: CelValue): CelValue;
    systemOf(object: CelValue): CelValue;
    systemsOf(object: CelValue): readonly CelValue[];
    /** The entries of Calendars that concern the systems of `object`, each with its calendar's `timezone`. */
    windows(object: CelValue): readonly CelValue[];
}

interface MaintenancePlanSpec {
    system: string;
    timezone: Zone;
    start?: DateOrInstant;
    reviewedOn?: CalendarDate;
    tasks: MaintenanceTask[];
}

interface MaintenanceTask {
    name: Name;
    title?: string;
    type: TaskType;
    components?: string[];
    aspects?: Aspect[];
    logClasses?: LogClass[];
    schedule?: Recurrence;
    every?: Duration;
    window?: Duration;
    level?: Level;
    owner?: string;
    escalation?: TaskEscalation;
    runbook?: Path;
    automation?: Automation1;
    limits?: TaskLimit[];
    evidence?: string;
}

interface Match {
    readonly operations: ReadonlySet<Operation>;
    readonly paths?: Globs;
    readonly labels: readonly (readonly [name: string, value: string])[];
}

interface Meeting {
    name: Name;
    schedule: Recurrence;
    start?: DateOrInstant;
    timezone: Zone;
    duration?: Duration;
    quorum?: number;
    departments?: Department[];
}

interface MeetingBody {
    team: string;
    meeting: string;
    attendees: Person[];
    decisions?: string[];
    actions?: ActionOfTypes[];
}

interface Member {
    id: string;
    name?: string;
    department?: Department;
    level?: Level;
    roles?: Role[];
    logins?: Logins;
    leftOn?: CalendarDate;
    delegations?: Delegation[];
    emails?: string[];
}

interface Metadata {
    name: Name;
    title?: string;
    labels?: {
        [k: string]: string;
    };
    annotations?: {
        [k: string]: string;
    };
    links?: Link[];
}

/** Counts what the evaluations of one policy spend, and gathers the instants at which their results may change. */
interface Meter extends EvaluationContext {
    /** Gives the next evaluation its whole budget; that of the run goes on. */
    beginEvaluation(): void;
    enter(): number;
    leave(left: number): void;
    left(): number;
    /** The current evaluation or the run went over its budget, even where an operator swallowed the error. */
    readonly exhausted: boolean;
    /** The run went over its budget: nothing that this policy found counts. */
    readonly runExhausted: boolean;
    /** Milliseconds of the epoch. */
    readonly boundaries: ReadonlySet<number>;
}

interface Metric {
    name: Name;
    provider?: 'prometheus';
    query: string;
    successCondition: Threshold;
    failureCondition?: Threshold;
    initialDelay?: Duration;
    interval?: Duration;
    count?: number;
    failureLimit?: number;
    inconclusiveLimit?: number;
    consecutiveErrorLimit?: number;
    minSamples?: number;
    samplesQuery?: string;
    noData?: 'Inconclusive' | 'Failed' | 'Successful';
}

interface MetricGate {
    ref: string;
}

interface Milestone {
    name: string;
    due: DateOrInstant;
}

/** Instants are milliseconds of the epoch, UTC; spans are milliseconds. */
type Millis = number;

type Name = string;

/** What a catalog needs to know of the rules under which it is made. */
interface Naming {
    /** Kinds that a document may have without its source giving it one. */
    readonly ownKinds: ReadonlySet<string>;
    /** The identity of an item whose source says how; throws where the expression does. */
    identify(item: Item): string;
}

/** What names Changes: commits by their trailers, a request by its description. */
interface NamingOfConcerned {
    readonly description: string;
    readonly commits: readonly {
        readonly trailers: Readonly<Record<string, readonly string[]>>;
    }[];
}

/** A fact that a validation reads and that a run may lack. */
type Need = 'base' | 'history' | 'review' | 'evidence' | 'data' | `data.${string}`;

interface Objectives {
    availability?: Percent;
    rto?: Duration;
    rpo?: Duration;
    mtd?: Duration;
}

interface OnCall {
    primary?: Person;
    secondary?: Person;
    url?: Url;
}

type Operation = 'CREATE' | 'UPDATE' | 'DELETE' | 'NONE';

type OwnKind = (typeof ownKinds)[number];

interface Parity {
    respect: string;
    same: boolean;
    note?: string;
}

/** Where there are troubles there are no documents: half a file is not judged. */
interface Parsed {
    readonly documents: readonly ParsedDocument[];
    readonly troubles: readonly Trouble[];
}

interface ParsedDocument {
    /** 0-based index of the YAML document in its file; 0 in other formats. */
    readonly stream: number;
    readonly value: Value;
}

/** The documents of a file, and what has been selected from them. */
interface ParsedFile extends Parsed {
    /** By source: its pattern, and whether only our own kinds count. Absent where nobody keeps the file. */
    readonly selections?: Map<string, readonly Selected[]>;
}

/** Where a schema's documents name a part of a document: a member of a Team, a task of a plan. */
interface PartReference {
    /** `/spec/requester`. */
    readonly pattern: string;
    /** The kind of the documents that have such parts; empty for the document itself. */
    readonly kind: string;
    /** Pattern of the names that there are in such a document: `/spec/members/*\/id`. */
    readonly at: string;
    /** Pattern of the references in the document itself that say which of them; without it every one of the kind. */
    readonly of?: string;
}

/** The name of a part of a document, as expressions see it: of a member of a Team, of a task of a plan. */
type PartValue = {
    /** Keys from the document's root to the name. */
    readonly keys: readonly (string | bigint)[];
    /** The kind of the documents that have such parts. */
    readonly kind: string;
    /** What the parts are called there: `members`. */
    readonly list: string;
    /** The documents in words: `any Team`, `System checkout`, `this Rollout`. */
    readonly where: string;
    readonly name: string;
    readonly resolved: boolean;
    /** A name that was probably meant; empty where none is near. */
    readonly suggestion: string;
};

type Path = string;

type Percent = number;

type Person = string;

interface Pipeline {
    type: 'gitlab-ci' | 'github-actions' | 'jenkins' | 'other';
    stages?: string[];
}

interface PlannedSpan {
    start: Instant;
    end: Instant;
}

/** RFC 6901 JSON Pointer; the root is the empty string. */
type Pointer = string;

/** A policy that can be asked. */
interface Policy {
    /** `pack/name`. */
    readonly id: string;
    readonly title: string;
    readonly description?: string;
    readonly enforcement: Enforcement;
    /** Clauses of standards and numbers of the process, as text. */
    readonly source: readonly string[];
    readonly scope: Scope;
    readonly match: Match;
    readonly params: CelValue;
    /** By kind; under the empty string where the policy names no kinds, or is not about documents. */
    readonly kinds: ReadonlyMap<string, KindPolicy>;
}

type PolicyId = string;

/** What is wrong with a file or a document before any policy is asked. */
interface Problem {
    /** Default: `gradus/document`. */
    readonly policy?: string;
    /** The validation of that policy, e.g. `unreadable`. */
    readonly validation: string;
    /** Default: mandatory. */
    readonly enforcement?: Enforcement;
    readonly message: string;
    readonly fix?: string;
    readonly path: string;
    readonly stream?: number;
    /** From the root of the YAML document; not for a file that does not parse. */
    readonly pointer?: Pointer;
    /** What is wrong is the key of the member, such as a misspelt one, not its value. */
    readonly aboutKey?: true;
    /** Where a parser stopped: 0-based offset into the text, in UTF-16 units. */
    readonly offset?: number;
    readonly related?: readonly {
        readonly path: string;
        readonly stream?: number;
        readonly pointer?: Pointer;
        readonly message: string;
    }[];
}

interface ProjectEvidence {
    jobs?: EvidenceJob[];
    keys?: EvidenceKey[];
    maxAge?: Duration;
}

interface ProjectPrometheus {
    address: string;
}

interface ProjectRolloutState {
    ref?: string;
    remote?: string;
}

interface ProjectRollouts {
    state?: ProjectRolloutState;
    prometheus?: ProjectPrometheus;
}

/** What a validation is asked about: one document, file or change. */
interface QuestionOfPolicy {
    readonly bindings: Bindings;
    /** null for a deleted document. */
    readonly object: CelValue;
    /** null for a created one; undefined where the base is not known. */
    readonly oldObject: CelValue | undefined;
    readonly meter: Meter;
    /** Told of each condition that is met, with what was found, where somebody wants to know; answers then say what was found too. */
    readonly met?: ((found: string | undefined) => void) | undefined;
    /** The same for rules in TypeScript. */
    readonly plain: Omit<RuleContext, 'params'>;
}

interface RecordFinding {
    id: string;
    severity: Severity;
    text: string;
    owner?: Person;
    due?: CalendarDate;
    change?: string;
    incident?: string;
    closed?: CalendarDate;
}

type Recurrence = string;

/** One reference of a document, as expressions see it. */
type ReferenceValue = {
    /** Keys from the document's root to the reference. */
    readonly keys: readonly (string | bigint)[];
    readonly kind: string;
    readonly name: string;
    readonly resolved: boolean;
    /** A name that was probably meant; empty where none is near. */
    readonly suggestion: string;
};

/** A form in which a verdict can be told. */
interface ReportFormat {
    /** As it is given to `--format`. */
    readonly name: string;
    /** One line for the help. */
    readonly description: string;
    readonly reporter: Reporter;
    /** Of a file that holds it, with its dot. */
    readonly extension: string;
}

interface Representatives {
    development?: Person;
    operations?: Person;
    test?: Person;
    security?: Person;
    business?: Person;
    vendor?: Person;
}

interface RequirementSource {
    type: 'feedback' | 'technology' | 'current-state' | 'security' | 'incident';
    ref?: string;
    note?: string;
    count?: number;
}

interface Requirements {
    objective?: string;
    justification?: string;
    sources?: RequirementSource[];
}

interface RestoreTestBody {
    backup: string;
    backupAt?: Instant;
    restoredTo: string;
    duration: Duration;
    dataLoss: Duration;
    verifiedBy?: Person;
    method?: 'full' | 'sample' | 'checksum';
}

interface RevertRules {
    within: Duration;
    changeType: 'standard' | 'emergency';
    tiers?: TierNumber[];
}

type Role = 'requester' | 'change-manager' | 'change-authority' | 'implementer' | 'tester' | 'incident-commander' | 'approver';

interface RolloutConcurrency {
    group: string;
    policy?: 'Queue' | 'Reject' | 'Supersede';
}

interface RolloutDependency {
    rollout: string;
    condition?: 'Succeeded' | 'Finished';
}

interface RolloutLimits {
    maxExposed?: Amount;
}

interface RolloutOrder {
    key?: string;
    direction?: 'Ascending' | 'Descending';
}

interface RolloutRollback {
    supported?: boolean;
    to?: string;
    order?: 'Reverse' | 'Forward';
    scope?: 'Touched' | 'Failed';
    maxTime?: Duration;
}

interface RolloutStrategy {
    type: 'Staged' | 'BlueGreen';
}

interface RolloutWindows {
    refs?: string[];
    onClose?: 'FinishBatch' | 'StopNow';
    allowRollback?: boolean;
}

interface RunBody {
    script?: Path;
    commit?: Commit;
    exitCode?: number;
    dryRun?: boolean;
    duration?: Duration;
    url?: Url;
}

type Scale = number;

/** One thing in which a value does not follow its schema. */
interface SchemaError {
    /** The value; for a missing member the map that lacks it, for an unknown one the member itself. */
    readonly pointer: Pointer;
    /** The member should not be there, or not by this name: its key is wrong, whatever the value. */
    readonly aboutKey?: true;
    /** What was found and what is allowed, as a sentence. */
    readonly message: string;
    /** What to do about it. */
    readonly fix?: string;
}

type Scope = 'document' | 'files' | 'diff';

/** A value that a source selects. */
interface Selected {
    readonly stream: number;
    readonly pointer: Pointer;
    readonly value: Value;
}

interface Selector {
    matchLabels?: {
        [k: string]: string;
    };
    matchExpressions?: LabelCondition[];
}

type Severity = 'P1' | 'P2' | 'P3' | 'P4' | 'P5';

interface SeverityTargets {
    level: Severity;
    title?: string;
    ack?: Duration;
    update?: Duration;
    restore?: Duration;
    postmortem?: boolean;
    coverage?: '24x7' | 'business';
}

type Sha256 = string;

/** A tree, and what was wrong with it before any policy was asked. */
interface Side {
    readonly view: CatalogView;
    readonly problems: readonly Problem[];
}

interface SoakGate {
    duration: Duration;
}

/** `end` is exclusive; milliseconds of the epoch. */
interface Span {
    readonly start: number;
    readonly end: number;
}

interface Stage {
    name: Name;
    environment?: string;
    selector?: Selector;
    batches?: Amount[];
    growth?: Growth;
    maxConcurrency?: Amount;
    beforeGates?: Gates;
    gates?: Gates;
    afterGates?: Gates;
}

interface StandardChangeRules {
    approvals?: Approvals;
    approvers?: Approvers;
}

interface Surroundings {
    readonly packs: readonly Pack[];
    /** Absent where no project of the run has a schema. */
    readonly compileSchema?: SchemaCompiler;
    /** Leaves out what cannot be used instead of refusing all of it: for tools that show what is wrong with it. */
    readonly tolerant?: boolean;
}

interface SystemDepartments {
    development?: string;
    operations?: string;
    test?: string;
    security?: string;
    business?: string;
    vendor?: string;
}

interface SystemFunction {
    name: Name;
    title?: string;
    core: boolean;
}

interface SystemLog {
    class: LogClass;
    location: string;
    retention: Duration;
    protected?: boolean;
}

interface SystemSpec {
    owner: string;
    tier: TierNumber;
    lifecycle: 'experimental' | 'production' | 'deprecated' | 'retired';
    paths?: Glob[];
    departments?: SystemDepartments;
    classifications?: Classifications;
    objectives?: Objectives;
    functions?: SystemFunction[];
    components?: Component[];
    dependsOn?: string[];
    environments?: Environment[];
    delivery?: Delivery;
    logs?: SystemLog[];
}

interface Targets {
    fleet?: Path;
    selector?: Selector;
}

interface TaskEscalation {
    to: Level;
    after: Duration;
}

interface TaskLimit {
    metric: string;
    op: Comparison;
    value: number;
    unit?: string;
}

type TaskType = 'inspection' | 'log-review' | 'log-cleanup' | 'backup' | 'restore-test' | 'config-sync' | 'patch' | 'drill' | 'meeting' | 'training' | 'custom';

interface TeamSpec {
    members: Member[];
    representatives?: Representatives;
    onCall?: OnCall;
    channels?: Channel[];
    meetings?: Meeting[];
    escalation?: Escalation[];
}

interface TestGate {
    job: string;
}

type TestTypeOfTypes = 'functional' | 'performance' | 'compatibility' | 'security' | 'regression';

type TestTypes = TestTypeOfTypes[];

interface TestsByType {
    standard?: TestTypes;
    normal?: TestTypes;
    emergency?: TestTypes;
}

interface Threshold {
    op: Comparison;
    value: number;
}

/** An entry of `spec.tiers` of the Grading, as expressions see it. */
interface Tier {
    readonly tier: number;
    readonly policies: Readonly<Record<string, string>>;
    readonly value: CelValue;
}

interface TierBackup {
    copies: number;
    media: number;
    offsite: number;
    immutable: number;
    errors: number;
}

interface TierCadence {
    inspection: Duration;
    logReview: Duration;
    restoreTest: Duration;
    drill: Duration;
    planReview: Duration;
    runbookReview: Duration;
}

interface TierChange {
    changeRequired?: boolean;
    approvals: number;
    approvers?: Approvers;
    approverIsNot?: ('pusher' | 'requester' | 'implementer')[];
    changeAuthority?: boolean;
    mergeWhen?: 'always' | 'outside-freezes' | 'in-window';
    leadTime: Duration;
    firstStageMax: Percent;
    minSoak: Duration;
    departments: Department[];
    tests: TestTypeOfTypes[];
    testsByType?: TestsByType;
    handover: boolean;
    separateReviewer: boolean;
    emergencyCompletion: Duration;
}

interface TierInspection {
    components: ComponentType[];
    aspects: TierInspectionAspects;
}

interface TierInspectionAspects {
    hardware?: Aspects;
    software?: Aspects;
    interface?: Aspects;
    data?: Aspects;
}

type TierNumber = number;

interface TierObjectives {
    availability: Percent;
    rto: Duration;
    rpo: Duration;
    mtd?: Duration;
}

interface TierOfTypes {
    tier: TierNumber;
    title: string;
    description?: string;
    owner?: TierOwner;
    objectives: TierObjectives;
    cadence: TierCadence;
    change: TierChange;
    backup: TierBackup;
    inspection: TierInspection;
    policies: TierPolicies;
}

interface TierOwner {
    members?: number;
}

interface TierPolicies {
    [k: string]: EnforcementOrOff;
}

interface TitledMetadata {
    name: Name;
    title: string;
    labels?: {
        [k: string]: string;
    };
    annotations?: {
        [k: string]: string;
    };
    links?: Link[];
}

/** A step as it is told. */
interface Told {
    readonly state: RolloutState;
    readonly action: Action;
    readonly events: readonly Event[];
}

interface TrainingBody {
    topic: string;
    plan?: string;
    participants: Person[];
}

/** What is wrong with a text, before it is known which file it is. */
interface Trouble {
    /** Ends a sentence that names the file: `a tab indents this line`. */
    readonly message: string;
    /** What to do, a sentence. */
    readonly fix: string;
    /** 0-based, in UTF-16 units of the text as it was given. */
    readonly offset: number;
}

/**
 * The type of a variable: that of a kind's documents, of a JSON Schema, CEL's own (`string`, `list<string>`, `dyn`, `Catalog`), what
 * another expression gives, or a map of such, in which other members are allowed.
 */
type TypeReference = {
    readonly kind: string;
} | {
    readonly schema: Value;
} | {
    readonly cel: string;
} | {
    readonly shape: KnownType;
} | {
    readonly members: Readonly<Record<string, TypeReference>>;
};

/** A file that was selected and could not be read, with the sources that it would have fed. */
interface UnreadableOfCatalog {
    readonly path: string;
    readonly sources: readonly DocumentSource[];
}

/** A `has(a.b.c)` that throws where `a.b` is absent. */
interface UnsafeHas {
    /** `a.b.c` as it is written. */
    readonly path: string;
    /** `a.b`: the first member on the way that no schema requires and nothing before has asked for. */
    readonly absent: string;
    /** `a.?b.?c.hasValue()`, which does not throw. */
    readonly safe: string;
    readonly start: number;
    readonly end: number;
}

/** Until when something holds, in milliseconds of the epoch, exclusive; Infinity where nothing ends it. */
type Until = number;

type Url = string;

/** One named question of a policy. */
interface Validation {
    readonly name: string;
    /** Facts without which it is not asked. */
    readonly needs: ReadonlySet<Need>;
    /** Its answer depends on the instant judged. */
    readonly readsNow: boolean;
    /** It compares `now` by an operator, so that nothing tells how long its answer holds. */
    readonly comparesNow: boolean;
    /** Its answer follows from the value of the document alone, so that it need not be asked twice about the same. */
    readonly pure: boolean;
    /** `readNow`: a rule in TypeScript looked at the clock while it was asked. */
    ask(question: QuestionOfPolicy): {
        readonly answers: readonly Answer[];
        readonly evaluations: number;
        readonly readNow?: boolean;
    };
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
}

/** Gives all errors, sorted by place; an empty list where the value is valid. */
type Validator = (value: Value) => readonly SchemaError[];

interface Variable {
    readonly name: string;
    readonly expression: Expression;
    /** It reads nothing of a document, so one evaluation serves the run. */
    readonly hoisted: boolean;
}

type Verb = 'check' | 'gate' | 'rollout';

interface Verification {
    environment?: string;
    commit?: Commit;
    tests?: ChangeTest[];
    acceptance?: Acceptance;
}

interface WaiverRules {
    roles?: Role[];
}

interface WaiverSpec {
    subject: WaiverSubject;
    reason: string;
    compensating?: string;
    requestedBy: Person;
    approvedBy: Person;
    expires: DateOrInstant;
}

interface WaiverSubject {
    policy: PolicyId;
    validation?: Name;
    kind: string;
    name: string;
    pointer?: string;
}

interface WindowGate {
    ref: string;
    mustFitIn?: Duration;
}

type WindowKind = (typeof windowKinds)[number];

/** What one question may look at. The count depends on the question alone, never on what an earlier one left in a cache. */
interface Work {
    /** Throws TooMuchWork where the limit is passed. */
    spend(steps: number): void;
    /** Spends for a list of occurrences, the first time that the question meets it; `index` is its number within `owner`. */
    touch(owner: object, index: number, length: number): void;
    spent(): number;
}

interface WorkRecordSpec {
    type: TaskType;
    system?: string;
    plan?: string;
    task?: string;
    at: Instant;
    by: Person[];
    result: 'pass' | 'fail' | 'partial';
    summary?: string;
    findings?: RecordFinding[];
    evidence?: EvidenceOfTypes[];
    supersedes?: string;
    inspection?: InspectionBody;
    logReview?: LogReviewBody;
    backup?: BackupBody;
    restoreTest?: RestoreTestBody;
    drill?: DrillBody;
    meeting?: MeetingBody;
    training?: TrainingBody;
    run?: RunBody;
}

/** What a policy is compiled against. */
interface WorldOfCompile {
    readonly language: Language;
    /** JSON Schemas by kind; a kind without a schema has `true`. */
    readonly kinds: ReadonlyMap<string, Value>;
    /** JSON Schemas of the data that a run may be given, by name. */
    readonly data: ReadonlyMap<string, Value>;
}

type Zone = string;

/** The kinds of gradus.dev/v1. */
declare const ownKinds: readonly ['Project', 'Policy', 'Grading', 'System', 'Team', 'Calendar', 'MaintenancePlan', 'Change', 'Rollout', 'WorkRecord', 'Waiver'];

/** From best to worst; the worst of a run wins. */
declare const states: readonly ['passed', 'pending', 'undecided', 'failed'];

declare const windowKinds: readonly ['maintenance', 'freeze', 'holiday'];

export { defaultGrading as defaultGradingText };
