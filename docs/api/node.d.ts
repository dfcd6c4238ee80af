// The public types of @gradus/node.

import type { Action, Cells, CheckResult, ConfigurationProblem, Diff, Event, EvidenceFacts, FileMode, Fleet, FleetProblem, Forge, Gate, Handed, JobFacts, Known, MetricAnswer, Observation, Ordered, OtherRollout, Pack, PolicyFact, PolicySource, Question, Range, Recorded, Report, Review, RolloutDocuments, RolloutSpec, RolloutState, RolloutTree, Rulebook, State, TargetResult, TestCount, Tree, Unreadable, Value, ValueMap, readProject } from '@gradus/core';

import type { KeyObject } from 'node:crypto';

/** Judges a repository on this machine. Throws RepositoryError and ConfigurationError. */
export declare function checkRepository(request: RepositoryCheck): Promise<RepositoryVerdict>;

/** What is judged, and against what. */
export interface RepositoryCheck {
    /** A folder of the project. */
    readonly dir: string;
    /** Judge the difference to the merge base with this branch or commit. */
    readonly base?: string;
    /** Whose rules decide. Default: `base`. */
    readonly target?: string;
    /** A commit; without it the working tree is judged. */
    readonly head?: string;
    /** Default: the system's clock; a given instant makes the verdict simulated. */
    readonly now?: Date;
    /** Some other fact is assumed, such as a review. */
    readonly simulated?: boolean;
    readonly data?: Readonly<Record<string, Value>>;
    readonly require?: readonly string[];
    readonly policyFrom?: 'target' | 'head';
    /** Absolute files and folders; only findings in them are shown and counted. Default: all. */
    readonly paths?: readonly string[];
    /** Tell of a gate how it came to its verdict. */
    readonly explain?: boolean;
    readonly onProgress?: (what: string) => void;
    /** Finds out what a gate knows beside documents; makes the check a gate. Needs `base` and `head`. */
    readonly gather?: (moment: GateMoment) => Promise<Gate>;
}

export interface RepositoryVerdict extends CheckResult {
    /** Absolute. */
    readonly root: string;
    /** Where the project lies in its repository: `''`, or ending in `/`. */
    readonly prefix: string;
    policy(id: string): {
        readonly title: string;
        readonly help?: string;
    } | undefined;
    /** Why nothing was checked, where that is so. */
    readonly nothing?: string;
}

/** Loads the project of a folder from its working tree. With `tolerant`, policies that cannot be used are left out instead of refused. */
export declare function loadProject(dir: string, { tolerant }?: {
    readonly tolerant?: boolean;
}): Promise<LoadedProject>;

/** The policies in files or folders, absolute; by default those of the project's own folders, or below policies/. */
export declare function policiesOf({ tree, rules, root }: LoadedProject, paths: readonly string[]): FoundPolicies;

/** A project as it stands in a folder, with its rules ready to be asked. */
export interface LoadedProject {
    /** Absolute path of the folder that holds the project file, or of the repository. */
    readonly root: string;
    /** Where the root lies in its repository: `''`, or ending in `/`. */
    readonly prefix: string;
    readonly tree: Tree;
    readonly rules: Rulebook;
    readonly packs: readonly Pack[];
}

/** A policy of a file, with what its author needs to find places in it. */
export interface PolicyAt {
    readonly source: PolicySource;
    /** From the root of the project. */
    readonly path: string;
    locate(pointer: string): Range | undefined;
}

/** Judges whether a request may be merged. Throws RepositoryError and ConfigurationError. */
export declare function gateRepository(request: RepositoryGate): Promise<RepositoryVerdict>;

/** A check, and what the forge and the tests say of its head. */
export interface RepositoryGate extends Omit<RepositoryCheck, 'gather'> {
    readonly base: string;
    readonly head: string;
    readonly review: Review;
    /** Absolute folders with statements and reports. */
    readonly evidence: readonly string[];
    /** Reads jobs from the forge, where authority takes some as evidence. */
    readonly jobs?: (commits: readonly string[]) => Promise<EvidenceFacts>;
}

/** What the head is judged against: the tip of the target, or in a merge queue what its commit stands on. The event's is as old as the request. */
export declare function baseOf(dir: string, { queued, base }: CiRequest, { target }: Review): Promise<string>;

/**
 * Judges a request as it stands in its forge. In a merge queue that is the queue's commit. Where the head moved while it was judged,
 * or while the job waited, or the request goes to another branch, the verdict would be about something else: it is refused. Throws
 * ForgeError, RepositoryError, ConfigurationError.
 */
export declare function gateRequest({ dir, request, forge, evidence }: GateRequest): Promise<GatedRequest>;

/**
 * Throws ForgeError where a job is about another head than the request has now, and where the clocks do not agree. What a job of an older head
 * says is taken for an answer about that head: it must not be about a newer one.
 */
export declare function mustHold({ queued, head }: CiRequest, { source }: Review, now: Date | undefined): void;

export interface GatedRequest {
    readonly judged: RepositoryVerdict;
    readonly review: Review;
    /** The commit that was judged. */
    readonly head: string;
}

/** A pull or merge request to be judged by what its forge says. */
export interface GateRequest {
    /** A folder of the project, in a clone that has the request's head and its target. */
    readonly dir: string;
    readonly request: CiRequest;
    readonly forge: Forge;
    /** Absolute folders with evidence. */
    readonly evidence: readonly string[];
}

/**
 * The tip of a target branch as far as this clone and the forge know it, whichever is newer. What a forge tells with a request is
 * where the branch stood when the request was last pushed to: rules that were merged since would not hold.
 *
 * @param told commits that the forge and the event name, the first that is here counts
 */
export declare function targetTip(repository: Repository, branch: string, told: readonly (string | undefined)[]): Promise<string>;

/**
 * Judges every open request again: a window may have opened, an approval lapsed, a job finished, without anybody pushing. One that
 * cannot be judged keeps its old verdict and does not keep the others from theirs.
 */
export declare function sweep({ dir, where, forge, evidence, tell }: Sweep): Promise<readonly Swept[]>;

/** Every open request of a forge, to be judged again. */
export interface Sweep {
    /** A clone that has the heads of the requests. */
    readonly dir: string;
    readonly where: Pick<CiRequest, 'forge' | 'repository' | 'apiUrl'>;
    readonly forge: Forge;
    /** Absolute folders with evidence. */
    readonly evidence: readonly string[];
    /** Tells a verdict to the forge. */
    readonly tell: (number: number, gated: GatedRequest) => Promise<void>;
}

/** What came of one request. */
export type Swept = {
    readonly number: number;
    readonly state: State;
    readonly retryAt?: string;
    readonly validUntil?: string;
}
/** The end of a sentence that begins with the request. */
 | {
    readonly number: number;
    readonly problem: string;
};

/** Writes to the forge what was asked for. What it refuses is given back in sentences, and changes nothing about the verdict. */
export declare function publish({ forge, number, head, report, told, url }: Publication): Promise<readonly string[]>;

/** A verdict, and the request that it is about. */
export interface Publication {
    readonly forge: Forge;
    readonly number: number;
    /** The commit that was judged. */
    readonly head: string;
    readonly report: Report;
    readonly told: Told;
    /** Where to read more: the job. */
    readonly url?: string;
}

/** How a verdict is told beside the conclusion of the job. */
export interface Told {
    readonly comment: 'never' | 'on-failure' | 'always';
    readonly lines: boolean;
    readonly report: 'none' | 'check' | 'status';
}

/** Reads where a job of GitHub Actions or of GitLab CI runs; undefined anywhere else. */
export declare function ciRequest(environment: Environment): CiRequest | undefined;

/** The request that a CI job runs for, as the runner tells it. What it says is where to ask, never what was approved. */
export interface CiRequest {
    readonly forge: 'github' | 'gitlab';
    /** `owner/name`, or the full path of a GitLab project. */
    readonly repository: string;
    readonly apiUrl: string;
    /** Absent where the job runs for no request: a push, a schedule. */
    readonly number?: number;
    /** The tip of the target branch and the head, where the event names them. */
    readonly base?: string;
    readonly head?: string;
    /** A commit of the merge queue, or of a merge train, stands for the request. */
    readonly queued: boolean;
    /** The commit that the pipeline runs on, where that is the head merged into the target for the time being: its jobs are found there. */
    readonly merged?: string;
}

/** The adapter of a forge; loaded only now, since most runs ask no forge. Throws ForgeError where the address is not the forge's. */
export declare function connect({ request, token }: Connection): Promise<Forge>;

/** How to reach the forge of a CI job. */
export interface Connection {
    readonly request: CiRequest;
    readonly token: string;
}

/** What a clone alone knows of a request: its branch and its commits. Nobody is known to have written, pushed or approved it. */
export declare function localReview({ branch }: Pick<Repository, 'branch'>, target: string, base: string, head: string): Review;

/**
 * Reads the evidence in some folders: in-toto Statements, bare or in DSSE envelopes, one to a file or one to a line, and JUnit
 * reports. Links are not followed, and foreign files are left alone. Never rejects for what it finds.
 */
export declare function readEvidence(dirs: readonly string[], options: EvidenceOptions): Promise<EvidenceRead>;

export interface EvidenceOptions {
    /** Keys of authority. */
    readonly keys: readonly EvidenceKey[];
    /** Nothing can have been made after it. */
    readonly now: Date;
    /** Is this absolute path a part of the head that is judged? Then it is no evidence of it. */
    readonly tracked: (path: string) => boolean;
    readonly limits?: EvidenceLimits;
    /** The folder from which paths are shown, before that in which the process runs. */
    readonly from?: string;
}

/** What folders say of tests. */
export interface EvidenceRead extends EvidenceFacts {
    /** Files that are no evidence: they were left alone. */
    readonly ignored: number;
}

/** What a folder of evidence may hold. */
export interface EvidenceLimits {
    /** Files and folders, in all folders together. */
    readonly entries: number;
    readonly depth: number;
    /** Bytes of one file. */
    readonly fileBytes: number;
    /** Bytes of all files together. */
    readonly bytes: number;
}

/**
 * Tells whether an absolute path, free of links, belongs to a commit: a file of it, or anything in a submodule, whose commit it
 * names. Case and Unicode form do not count, because some file systems do not keep them apart.
 */
export declare function trackedAt(repository: Repository, commit: string): Promise<(path: string) => boolean>;

/** Finds what a commit is about. Throws RepositoryError and ConfigurationError. */
export declare function testedChanges(request: TestedRequest): Promise<TestedCommit>;

/** A Change, and the digest of what was tested of it. */
export interface TestedChange {
    readonly name: string;
    /** `sha256:` and 64 hex digits. */
    readonly digest: string;
    readonly systems: readonly ValueMap[];
}

export interface TestedCommit {
    /** Absolute. */
    readonly root: string;
    readonly commit: string;
    readonly changes: readonly TestedChange[];
    /** Keys by which the deciding commit believes signatures. */
    readonly keys: readonly EvidenceKey[];
    /** Is this absolute path part of the commit? */
    tracked(path: string): boolean;
    /** Paths that the working tree has otherwise than the commit, where that is the one checked out. `apart` are absolute files and folders that do not count. */
    uncommitted(apart: readonly string[]): Promise<readonly string[]>;
}

/** Which Changes a test was a test of. */
export interface TestedRequest {
    /** A folder of the project. */
    readonly dir: string;
    /** The commit that was tested. Default: the one that is checked out. */
    readonly commit?: string;
    /** Its Systems say which files belong to a Change, as they do at the gate; and the Changes are those that the commit adds, alters or names beside it. */
    readonly base?: string;
    /** Names of Changes; `all` for every one of the commit. */
    readonly changes?: readonly string[] | 'all';
}

/** Reads JUnit reports, absolute paths of files. Throws nothing; a problem is a sentence. */
export declare function readReports(paths: readonly string[], root: string): JunitRun | {
    readonly problem: string;
};

/** What several reports of one run say together. */
export interface JunitRun {
    readonly reports: readonly {
        readonly name: string;
        readonly sha256: string;
    }[];
    readonly tests: TestCount;
    readonly failedTests: readonly string[];
    /** Absent where a report does not list all of its own. */
    readonly passedTests?: readonly string[];
    /** The earliest time that a report gives, RFC 3339. */
    readonly at?: string;
    /** What is odd and changes nothing: sentences. */
    readonly notes: readonly string[];
}

/** Reads a private key, PEM as OpenSSL writes it; a problem is the end of a sentence. Line breaks may be written as `\n`, as CI variables often are. */
export declare function readSigningKey(id: string, pem: string): SigningKey | {
    readonly problem: string;
};

/** A Statement in a DSSE envelope: JSON text. https://github.com/secure-systems-lab/dsse/blob/v1.0.2/envelope.md */
export declare function signStatement(statement: string, { id, key }: SigningKey): string;

/** A key to sign with. Its text is a secret: no message says anything of it. */
export interface SigningKey {
    readonly id: string;
    readonly key: KeyObject;
}

/** Puts a file in its place as a whole or not at all, and makes the folders above it. Throws what the system says. */
export declare function replaceFile(path: string, text: string): void;

/** A key of authority: `Project.spec.evidence.keys`. */
export interface EvidenceKey {
    readonly id: string;
    /** SubjectPublicKeyInfo as PEM (RFC 7468). */
    readonly publicKey: string;
}

/** Opens the repository that holds `dir`; undefined where none does. Throws RepositoryError where git is missing or refuses. */
export declare function openRepository(dir: string, { maxBytes }?: RepositoryOptions): Promise<Repository | undefined>;

/** The default limit for one file: 5 MiB. */
export declare const defaultMaxBytes: number;

/** A Git repository with a working tree, read and never written. Every method throws RepositoryError. */
export interface Repository {
    /** Absolute path of the top of the working tree. */
    readonly root: string;
    /** Where the folder that was opened lies below the root: `''`, or ending in `/`. */
    readonly prefix: string;
    /** The clone holds only a part of the history. */
    readonly shallow: boolean;
    /** The commit that is checked out; undefined before the first commit. */
    readonly head: string | undefined;
    /** Short name of the branch that is checked out; undefined where HEAD is detached, as in most CI jobs. */
    readonly branch: string | undefined;
    readonly blobs: BlobReader;
    /** The commit that a branch, tag, remote branch or id names: 40 or 64 hex digits. An ambiguous name is an error, never a guess. */
    resolve(ref: string): Promise<string>;
    /** Whether a commit is here, by its id. Never asks a remote. */
    has(commit: string): Promise<boolean>;
    /** The commit from which `head` is compared, as a forge does: the first best common ancestor of two ids. */
    mergeBase(base: string, head: string): Promise<string>;
    /** Full names and commits of the refs below `under`, which begins with `refs/`; in the order of their names. */
    refs(under: string): Promise<ReadonlyMap<string, string>>;
    /** Ends the process that reads blobs. */
    close(): Promise<void>;
}

export interface RepositoryOptions {
    /** Bytes of a file above which it is not read. Default 5 MiB. */
    readonly maxBytes?: number;
}

/** The files of a commit in code unit order of their paths, with the text of the regular ones that `select` wants. */
export declare function commitTree(repository: Repository, commit: string, { prefix, select, maxBytes }: CommitTreeOptions): Promise<Tree>;

export interface CommitTreeOptions {
    /** The folder that is the root of the tree, ending in `/`; files outside are left out. Default: all of the repository. */
    readonly prefix?: string;
    readonly select: Select;
    /** Bytes; larger files are not read. Default, and at most, what the repository was opened with. */
    readonly maxBytes?: number;
}

/** Is this file's text wanted? `size` in bytes, `path` relative to the prefix. */
export type Select = (path: string, size: number) => boolean;

/** What differs between two commits, in code unit order of the paths. Take the merge base for `base`, not the tip of its branch. */
export declare function changes(repository: Repository, base: string, head: string, { prefix }?: ChangesOptions): Promise<readonly FileChange[]>;

/** What differs between a commit and the working tree, with new files that are not ignored. Renames among those are not found. */
export declare function workingTreeChanges(repository: Repository, base: string, { prefix }?: ChangesOptions): Promise<readonly FileChange[]>;

export interface ChangesOptions {
    /** The folder that paths are relative to, ending in `/`; a file that is moved out of it counts as deleted. Default: the whole repository. */
    readonly prefix?: string;
}

/** One path that differs. */
export interface FileChange {
    /** A rename is an UPDATE with an `oldPath`. */
    readonly operation: 'CREATE' | 'UPDATE' | 'DELETE';
    /** Relative to the prefix; of the base where it was deleted. */
    readonly path: string;
    readonly oldPath?: string;
    /** Absent where it was created; a submodule's is a commit. */
    readonly oldOid?: string;
    /** Absent where it was deleted, and in a working tree where it is not known. */
    readonly newOid?: string;
    readonly oldMode?: FileMode;
    readonly newMode?: FileMode;
}

/** The commits of `head` that are not of `base`, children before their parents. Throws RepositoryError. */
export declare function commits(repository: Repository, base: string, head: string): Promise<readonly Commit[]>;

export interface Commit {
    readonly sha: string;
    readonly author: Identity;
    readonly committer: Identity;
    /** Committer time, RFC 3339 in UTC, to the second; absent where the commit has no readable one. */
    readonly time?: string;
    /** The last paragraph's `Key: value` lines in their order, folded lines joined. */
    readonly trailers: readonly {
        readonly key: string;
        readonly value: string;
    }[];
}

/** Name and address as the commit says them: anybody can write any. */
export interface Identity {
    readonly name: string;
    readonly email: string;
}

/** The repository cannot be read as it is. The message says what is wrong and what to do; it is an error of the environment. */
export declare class RepositoryError extends Error {
    readonly name = "RepositoryError";
}

/**
 * The files below `dir` as they are now, in code unit order of their paths, with the text of the regular ones that `select` wants. Links
 * are not followed, neither files nor folders; FIFOs, sockets and devices are left out and never opened.
 */
export declare function workingTree(dir: string, { select, maxBytes, git }: WorkingTreeOptions): Promise<Tree>;

export interface WorkingTreeOptions {
    readonly select: Select;
    /** Bytes; larger files are not read. Default 5 MiB. */
    readonly maxBytes?: number;
    /** `dir` lies in a repository: what Git tracks and what it does not ignore counts, instead of every file of the folder. */
    readonly git: boolean;
}

/** Reads bytes as UTF-8, without a byte order mark. NUL bytes are not text, though UTF-8 allows them. */
export declare function decode(bytes: Buffer): Decoded;

/** The text of a file, or why it has none, as the end of a sentence that begins with its path. */
export type Decoded = {
    readonly text: string;
} | {
    readonly problem: string;
};

/** The file that makes a folder the root of a project. */
export declare const projectFile = "gradus.yaml";

/**
 * The nearest folder from `dir` upwards that holds `gradus.yaml`, up to the top of the working tree; else that top. Outside a repository
 * it looks as far up as the folders belong to one user, so that nobody plants rules in a shared folder above; else it is `dir`.
 *
 * @param toplevel absolute, of the repository that holds `dir`; undefined where none does.
 */
export declare function projectRoot(dir: string, toplevel: string | undefined): string;

/** The instant of the machine's clock. Call it once a run, so that every judgement of the run shares one `now`. */
export declare function systemClock(): Date;

/** The branch on which the state of rollouts lies unless the project file says another. */
export declare const defaultStateRef = "refs/heads/gradus/state";

/** All methods throw RepositoryError where the repository or the remote does not do its part. */
export declare function openStateStore({ dir, ref, remote, committer, now, }: StateStoreOptions): Promise<StateStore>;

export interface Author {
    readonly name: string;
    readonly email: string;
}

/** By path: the new text, or null to delete it. What is not named stays. */
export type Changes = ReadonlyMap<string, string | null>;

/** The files of the state at one commit. */
export interface Snapshot {
    /** Undefined: the ref did not exist. */
    readonly commit: string | undefined;
    /** Paths of all files, in the order of the tree. */
    paths(): Promise<readonly string[]>;
    /** The text of a file; undefined where there is none. */
    read(path: string): Promise<string | undefined>;
    /** The texts of all files whose paths are wanted, by path, in one go. */
    readAll(wanted: (path: string) => boolean): Promise<ReadonlyMap<string, string>>;
}

/** One commit of the state. */
export interface StateCommit {
    readonly commit: string;
    readonly author: Author;
    /** Milliseconds of the epoch, to the second. */
    readonly at: number;
    readonly message: string;
}

/** Files on a Git ref that is moved by compare-and-swap: of two who write from the same snapshot, one wins. */
export interface StateStore {
    readonly ref: string;
    readonly remote: string | undefined;
    read(): Promise<Snapshot>;
    /**
     * One commit on top of the snapshot's. `lost`: somebody else was faster, and nothing was written. Index, HEAD, working tree and branches
     * are left alone, and no hook of this clone runs.
     */
    write(snapshot: Snapshot, changes: Changes, options: WriteOptions): Promise<'written' | 'lost'>;
    /** The commits that altered a file, the latest first, at most `limit`. */
    log(path: string, limit: number): Promise<readonly StateCommit[]>;
}

export interface StateStoreOptions {
    /** A folder of the repository: of its working tree, of a linked one, or a bare repository. */
    readonly dir: string;
    /** Full name. */
    readonly ref?: string;
    /** Name of a remote that the clone knows: the ref lies there. Without it here. */
    readonly remote?: string;
    /** Who commits, and is the author where none is named. */
    readonly committer?: Author;
    readonly now?: () => Date;
}

export interface WriteOptions {
    /** The first line is what `git log --oneline` shows. */
    readonly message: string;
    readonly author?: Author;
}

/**
 * Reads the state, computes a transition and writes it; does all of that again where somebody else was faster, after a random wait of up
 * to twice, four times, … 32 times as long as the attempt took, so that those who collided do not collide again. The transition is
 * computed anew each time and must do nothing but compute. Throws RepositoryError when it has lost every time.
 */
export declare function retryOnLost<T>(store: StateStore, transition: (snapshot: Snapshot) => Promise<Transition<T>> | Transition<T>, { attempts }?: RetryOptions): Promise<T>;

export interface RetryOptions {
    /** How often the transition is computed at most. Default 100. */
    readonly attempts?: number;
}

/** What a transition makes of a snapshot. Without changes nothing is written. */
export interface Transition<T> {
    readonly result: T;
    readonly write?: WriteOptions & {
        readonly changes: Changes;
    };
}

/**
 * Answers questions by instant queries at their time (https://prometheus.io/docs/prometheus/latest/querying/api/). The time of a sample is
 * that of the scrape where the query is a selector. Of anything that Prometheus computes it only says when it was computed; a range such
 * as `[5m]` reaches back behind `notBefore`, and so initialDelay has to be longer than that. Throws TypeError for options that cannot be.
 */
export declare function prometheus({ address, token, timeoutMs, }: PrometheusOptions): (question: Question) => Promise<PrometheusAnswer>;

/** With what the server warned of: that a part of the data was missing, for instance. */
export interface PrometheusAnswer extends MetricAnswer {
    readonly warnings: readonly string[];
}

export interface PrometheusOptions {
    /** `https://prometheus.example`, with a path where a proxy has one; from the project file. */
    readonly address: string;
    /** Sent as a bearer token; from GRADUS_PROMETHEUS_TOKEN and nowhere else. */
    readonly token?: string;
    /** Milliseconds that one query may take. Default 10 seconds. */
    readonly timeoutMs?: number;
}

/** Reads the documents of a commit. Throws RepositoryError and ConfigurationError. */
export declare function openSite(options: SiteOptions): Promise<Site>;

/** Reads the documents of a commit, or without `from` of the working tree. Throws RepositoryError and ConfigurationError. */
export declare function openSource(dir: string, { from, now }: {
    readonly from?: string;
    readonly now: () => Date;
}): Promise<RolloutSource>;

/** What the project file says of rollouts: where their state lies, and where metrics are asked. */
export declare function rolloutSettings(tree: Tree): ReturnType<typeof readProject>['rollouts'];

/** Documents about rollouts, of a commit or of the working tree. */
export interface RolloutSource {
    readonly place: Place;
    /** Undefined for the working tree. */
    readonly commit: string | undefined;
    readonly tree: Tree;
    readonly rollouts: RolloutTree;
    documents(name: string, pinned?: RolloutSpec): RolloutDocuments;
    /** The fleet file that a manifest names. */
    manifestFleet(spec: RolloutSpec): Promise<Known<Fleet>>;
    /** The documents of another commit; undefined where it is not here. */
    treeAt(commit: string): Promise<RolloutTree | undefined>;
    close(): Promise<void>;
}

/** A repository with rollouts, its documents read once. */
export interface Site extends Omit<SiteOptions, 'store' | 'ask'>, RolloutSource {
    readonly store: StateStore;
    readonly ask?: (question: Question) => Promise<MetricAnswer>;
    /** What the policies that were pinned say now. */
    policies(state: Pick<RolloutState, 'name' | 'spec' | 'rules'>): Promise<Known<PolicyFact>>;
}

/** Where rollouts are driven from, and with what. */
export interface SiteOptions {
    /** A folder of the project. */
    readonly dir: string;
    /** Opens the store of the state; where it lies may stand in the documents. */
    readonly store: (tree: Tree) => Promise<StateStore>;
    /** The commit whose documents count. Default HEAD. */
    readonly from?: string;
    /** Observes the fleet; without it the manifest's fleet file tells which targets there are. */
    readonly fleet?: () => Promise<Known<Fleet>>;
    /** Finds out who answers questions about metrics; undefined where nobody does. */
    readonly ask?: (tree: Tree) => ((question: Question) => Promise<MetricAnswer>) | undefined;
    /** Told of jobs on some commits, where a gate asks for one. */
    readonly jobs?: (commits: readonly string[]) => Promise<JobFacts>;
    /** Tells one run from another: of the job in CI. */
    readonly runId: string;
    /** How long a start may take, milliseconds. */
    readonly lease: number;
    readonly mostStarts?: number;
    /** An account or an address: who starts, pauses, approves. */
    readonly by: string;
    readonly now: () => Date;
}

/** Tells one run of a job from another; undefined outside of CI. */
export declare function ciRunId(environment: Readonly<Record<string, string | undefined>>): string | undefined;

/** Opens the repository with the state and Prometheus that the project file names. Throws RepositoryError and ConfigurationError. */
export declare function openProjectSite({ stateRef, remote, otherwiseRemote, ...options }: ProjectSite): Promise<Site>;

/** How one command or job is to drive rollouts. What it is given goes before what the project file says. */
export interface ProjectSite extends Omit<SiteOptions, 'store' | 'ask'> {
    /** Full name of the ref of the state. */
    readonly stateRef?: string;
    readonly remote?: string;
    /** The remote where neither was told: a clone that is thrown away must not keep the state. Default: this clone. */
    readonly otherwiseRemote?: string;
}

/**
 * Logins of the people who approved an environment in this run, as the forge tells; apps are no people. The forge does not say which
 * attempt of the run a yes was given to. Throws ForgeError.
 */
export declare function environmentApprovals({ request: { forge, apiUrl, repository }, token, runId, environment, }: EnvironmentRun): Promise<readonly string[]>;

/** A run of a workflow, and the environment that one of its jobs waited for. */
export interface EnvironmentRun {
    readonly request: Pick<CiRequest, 'forge' | 'apiUrl' | 'repository'>;
    readonly token: string;
    readonly runId: number;
    readonly environment: string;
}

/** The rollouts of the state, those that began last first. */
export declare function readHeads(snapshot: Snapshot): Promise<readonly RolloutHead[]>;

/** The whole state of a rollout; undefined where it was not started. Throws RepositoryError for one that cannot be read. */
export declare function readRollout(snapshot: Snapshot, name: string): Promise<RolloutState | undefined>;

export declare function statePath(name: string): string;

/** What is known of a rollout without reading the states of its targets. */
export interface RolloutHead extends OtherRollout {
    readonly name: string;
    readonly system: string;
    readonly version: string;
    readonly reason?: string;
    readonly finishedAt?: number;
}

/** Puts the manifest as it stands now in the place of the pinned one. */
export declare function amendTo(site: Site, name: string, reason: string): Promise<Ticked>;

/** Carries out an order. Throws RepositoryError with the reason where it is refused. */
export declare function give(site: Site, name: string, order: (state: RolloutState) => Ordered): Promise<Ticked>;

/** Takes results and observations, all in one commit. */
export declare function hand(site: Site, name: string, handed: Handed): Promise<Ticked & {
    readonly recorded: readonly Recorded[];
}>;

/** What the next step would be, with nothing written. */
export declare function look(site: Site, name: string): Promise<Ticked>;

/**
 * One step of a rollout: starts it where it is not, gathers what the step may know, and writes the state before anything is done by
 * it. Where somebody else was faster, it looks again. Throws RepositoryError and ConfigurationError.
 */
export declare function tick(site: Site, name: string): Promise<Ticked>;

/** A step that was taken, and written down where it changed something. */
export interface Ticked {
    readonly state: RolloutState;
    readonly action: Action;
    readonly events: readonly Event[];
}

/** The page of this job's run on its forge, to read more at; undefined outside of CI, and where the forge does not say. */
export declare function ciRunUrl(environment: EnvironmentOfRunUrl): string | undefined;

/** Asks the forge of this job for jobs of some commits. What it does not tell is told as that, and never rejects. */
export declare function forgeJobs(connection: Connection): (commits: readonly string[]) => Promise<JobFacts>;

export declare function fleetProblems(path: string, problems: readonly FleetProblem[]): string;

/** The address that commits of this clone are made with; undefined where none is configured, or there is no such folder. */
export declare function gitUser(dir: string): Promise<string | undefined>;

/** Takes steps and carries them out until there is nothing to do: it waits longer than is slept through, a person is needed, or it is over. */
export declare function drive(site: Site, name: string, driver: Driver): Promise<Ticked>;

/** How steps are carried out. */
export interface Driver {
    readonly deploy: Executor;
    /** Says what runs on a target. */
    readonly probe: Executor;
    /** Aborted: nothing more is started, and what runs is waited for. */
    readonly signal: AbortSignal;
    /** Milliseconds of a wait that is slept through. */
    readonly longestWait: number;
    readonly sleep: (ms: number) => Promise<void>;
    readonly onStep: (ticked: Ticked) => Promise<void> | void;
    /** Is told, in a sentence, of work that came to nothing and is not in the state: a look that said nothing, a start that came too late. */
    readonly warn: (text: string) => void;
}

/**
 * Tells everybody whose webhook the environment has, GRADUS_SLACK_WEBHOOK and GRADUS_WECOM_WEBHOOK, and gives a warning for each that
 * could not be told. Never rejects: whether somebody was told changes nothing of a rollout.
 */
export declare function notify(notice: Notice, environment?: NodeJS.ProcessEnv): Promise<readonly string[]>;

/** What is told of a rollout at once: what happened in one step. */
export interface Notice {
    readonly rollout: string;
    readonly events: readonly Event[];
    /** Where to read more: the job, or a page of the forge. One that is longer than 1000 characters is left out. */
    readonly url?: string;
}

/** A notification that failed warns and changes nothing: `why` is the end of a sentence that never holds the address. */
export type Sent = {
    readonly sent: true;
} | {
    readonly sent: false;
    readonly why: string;
};

/** Tells a channel of Slack, by an incoming webhook (https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks). */
export declare function slack(options: WebhookOptions): (notice: Notice) => Promise<Sent>;

/** Tells a group of WeCom, by its bot. */
export declare function wecom(options: WebhookOptions): (notice: Notice) => Promise<Sent>;

export interface WebhookOptions {
    /** The address, which is a secret: who has it can write. From the environment, never from a file of the repository. */
    readonly webhook: string;
    /** Milliseconds for one attempt. Default 10 seconds. */
    readonly timeoutMs?: number;
}

/**
 * An executor that starts a program for each target. `{target}`, `{version}` and `{generation}` in its arguments are replaced; the same and
 * more stand in its environment, labels as GRADUS_LABEL_ZONE. The program must be idempotent, and refuse a generation that is lower than
 * one it has seen. The last line of its standard output says what runs there: `version: 4.2.0`, or `{"version": "4.2.0"}`.
 */
export declare function executor(argv: readonly string[], { cwd, timeout, grace }: ExecutorOptions): Executor;

/** Carries out work on one target. Several may run at once. Never rejects. */
export type Executor = (work: Work) => Promise<Ran>;

export interface ExecutorOptions {
    readonly cwd?: string;
    /** Milliseconds; shorter than the lease of a start, or others take it up while this one still works. */
    readonly timeout: number;
    /** Milliseconds from the request to end to its enforcement. Default 5 seconds. */
    readonly grace?: number;
}

/** What came of it. `output` is the end of what the command printed. */
export type Ran = {
    readonly ok: true;
    /** What it says runs there now. A success without it is not believed. */
    readonly version?: string;
    /** False: it serves nobody now. Absent where the command does not say. */
    readonly available?: boolean;
    readonly output: string;
}
/** The end of a sentence that begins with the command: `ended with exit code 3: no such host`. */
 | {
    readonly ok: false;
    readonly why: string;
    readonly version?: string;
    readonly output: string;
};

/** What is to be done on one target, or to be looked at. */
export interface Work {
    readonly action: 'deploy' | 'switch' | 'rollback' | 'probe';
    readonly target: string;
    readonly version: string;
    readonly generation: number;
    readonly attempt: number;
    readonly labels: Readonly<Record<string, string>>;
}

/**
 * Shows the batches of a rollout as deployments of the forge that the job runs on. What could not be told is given back as sentences; it never
 * stops a rollout, whose state is elsewhere.
 */
export declare function tellDeployments(state: RolloutState, { token, environment }: DeploymentTeller): Promise<readonly string[]>;

/** A job that may tell its forge of deployments. */
export interface DeploymentTeller {
    readonly token: string;
    /** The variables of the job. */
    readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Carries out one worker's share of a step, a cell after the other. It reads and writes no state: what came of it is handed to the job that
 * records. A cell whose lease is over is not begun, since somebody else may look at its target by then.
 */
export declare function workCells({ action, lease, cells }: Cells, slot: Slot, { executor, now, lookFor, onResult, keep }: CellWorker): Promise<Worked>;

export interface CellWorker {
    /** Told how long a cell may take, in milliseconds. */
    readonly executor: (timeout: number) => Executor;
    /** Milliseconds of the epoch. */
    readonly now: () => number;
    /** Milliseconds that a look may take, which has no lease. */
    readonly lookFor: number;
    readonly onResult: (line: string) => void;
    /** Told all that there is after each cell, so that a worker that is ended loses no more than the cell that it was at. */
    readonly keep: (results: readonly (TargetResult | Observation)[]) => void;
}

/** Of `of` workers the one with this number, from 1. Cell i goes to worker i modulo `of`. */
export interface Slot {
    readonly number: number;
    readonly of: number;
}

/** What came of a share of the cells. `unmade` names those that were not begun, since their lease was over. */
export interface Worked {
    readonly results: readonly (TargetResult | Observation)[];
    readonly unmade: readonly string[];
}

/** The fleet that a program prints, as JSON, YAML or CSV. A listing that failed, or that is cut off, is not a small fleet. Never rejects. */
export declare function fleetFromCommand<Fleet>(argv: readonly string[], { read, timeout, cwd }: FleetCommandOptions<Fleet>): Promise<Fleet | Unreadable>;

export interface FleetCommandOptions<Fleet> {
    /** Reads a fleet file: `readFleet`. */
    readonly read: (text: string, format: 'json' | 'yaml' | 'csv') => FleetRead<Fleet>;
    /** Milliseconds. Default a minute. */
    readonly timeout?: number;
    readonly cwd?: string;
}

// Not exported by name, but part of the types above.

/** The bytes of a blob, a view that is only valid during the call; or why there are none, as the end of a sentence. */
type BlobContent = {
    readonly bytes: Buffer;
} | {
    readonly problem: string;
};

/** Reads blobs through one `git cat-file --batch`, which starts at the first read and stays. */
interface BlobReader {
    /**
     * Calls `visit` once an id, in their order. Several calls may run at once. Rejects with a RepositoryError where the process dies, and
     * with what `visit` throws; a blob that the clone does not hold, or is larger than the limit, is a problem of its own.
     */
    read(oids: readonly string[], visit: BlobVisitor): Promise<void>;
    /** Ends the process, whatever it is doing. Reads that run, and later ones, reject. */
    close(): Promise<void>;
}

type BlobVisitor = (oid: string, content: BlobContent) => void;

type Environment = Readonly<Record<string, string | undefined>>;

type EnvironmentOfRunUrl = Readonly<Record<string, string | undefined>>;

type FleetRead<Fleet> = {
    readonly ok: true;
    readonly fleet: Fleet;
} | {
    readonly ok: false;
    readonly problems: readonly {
        readonly message: string;
        readonly fix: string;
    }[];
};

/** The policies that were asked for, and what keeps others from being one. */
interface FoundPolicies {
    readonly policies: readonly PolicyAt[];
    readonly problems: readonly ConfigurationProblem[];
}

/** The commits that a gate is about, read. */
interface GateMoment {
    readonly repository: Repository;
    /** Where the project lies in the repository: `''`, or ending in `/`. */
    readonly prefix: string;
    readonly diff: Diff;
    /** The tip of the target branch, which decides. */
    readonly target: Tree;
    readonly head: Tree;
    readonly now: Date;
    /** What a commit holds; undefined where it is not here. */
    treeAt(commit: string): Promise<Tree | undefined>;
}

/** What every command needs before it reads documents. */
interface Place {
    readonly root: string;
    readonly prefix: string;
    readonly repository: Repository | undefined;
}

export {};
