// The types of @gradus/node.

import type { CheckResult, Pack, Rulebook, State, Tree, Value } from '@gradus/core';

import type { Forge, ForgeName, Review } from '@gradus/core/forge';

import type { Action, Event, Fleet, MetricAnswer, Question, RolloutState } from '@gradus/rollout';

import type { GroupRecord, Handed, JobFacts, Known, Ordered, Recorded, RefRecord, RolloutHead } from '@gradus/rollout/internal';

/** What to check in a repository, and what to compare it with. */
export interface RepositoryCheck {
    /** A folder of the project. */
    readonly dir: string;
    /** The branch or commit to merge the head into; the changes of the merge are checked. Default: none, and the head is checked by itself. */
    readonly base?: string;
    /** False compares only the head with its merge base. The verdict is then simulated, because it is not about what would land. Default: true. */
    readonly merge?: boolean;
    /** The head has already been merged, and is compared with the base directly. Default: false. */
    readonly landed?: boolean;
    /** The commit with the governing rules. Default: `base`. */
    readonly target?: string;
    /** A commit; without it, the working tree is checked. */
    readonly head?: string;
    /** The current time. Default: the system clock; a given instant makes the verdict simulated. */
    readonly now?: Date;
    /** Whether another fact is assumed, such as a review. */
    readonly simulated?: boolean;
    readonly data?: Readonly<Record<string, Value>>;
    readonly require?: readonly string[];
    readonly policyFrom?: 'target' | 'head';
    /** Absolute files and folders; only findings in them are shown and counted. Default: all. */
    readonly paths?: readonly string[];
    /** Adds the explanation of a gate's verdict. Default: false. */
    readonly explain?: boolean;
    readonly onProgress?: (what: string) => void;
    /** Selects the entries of `spec.enforcement` if there is a review. Default: gate. */
    readonly verb?: 'check' | 'gate';
}

/** A verdict about a repository, with the path of the project and everything that a report needs. */
export interface RepositoryVerdict extends CheckResult {
    /** Absolute. */
    readonly root: string;
    /** Path of the project in its repository: `''`, or ending in `/`. */
    readonly prefix: string;
    policy(id: string): {
        readonly title: string;
        readonly help?: string;
    } | undefined;
}

/** Checks a Git repository on this machine, and runs nothing from it. Throws RepositoryError and ConfigurationError. */
export declare function checkRepository(request: RepositoryCheck): Promise<RepositoryVerdict>;

/** The repository or the environment cannot be used. The message says what is wrong and what to do. */
export declare class RepositoryError extends Error {
    readonly name = "RepositoryError";
}

/** The address and the token of a forge. */
export interface Connection {
    readonly request: CiRequest;
    readonly token: string;
    /** Whether GitLab created the token for the job. Default: false. */
    readonly isJobToken?: boolean;
}

/** Connects to GitHub or GitLab; nothing is read yet. Throws ForgeError if the address is not that of the forge. */
export declare function connect({ request, token, isJobToken }: Connection): Promise<Forge>;

/** The request to check, with a clone and a forge. */
export interface GateRequest {
    /** A folder of the project, in a clone that has the request's head and its target. */
    readonly dir: string;
    readonly request: CiRequest;
    readonly forge: Forge;
    /** Absolute paths of folders with test results. */
    readonly evidence: readonly string[];
    /** Values from outside the repository. A condition whose value is missing is undecided. */
    readonly data?: DataFiles;
    readonly suppose?: Supposed;
    /**
     * How you publish the verdict. An existing passed verdict on the same head about something else is withdrawn first. Default: nothing is
     * withdrawn.
     */
    readonly report?: 'check' | 'status';
    /** Adds the explanation, which includes the conditions that are met. Default: false. */
    readonly explain?: boolean;
    readonly onProgress?: (what: string) => void;
}

/** The verdict on a request, with its facts and commits. */
export interface GatedRequest {
    readonly judged: RepositoryVerdict;
    readonly review: Review;
    /** The commit with the governing rules: the tip of the target, or in a merge queue the parent of the queue's commit. */
    readonly base: string;
    /** The checked commit. */
    readonly head: string;
    /** When the facts of the request were read, by the clock of the forge. */
    readonly since: Date;
}

/**
 * Checks a request with the facts of its forge; in a merge queue, the queue's commit with every request before it in the group. If the
 * target branch moves in the meantime, it checks again, at most 3 times, and is then pending. Throws ForgeError if the head or the target
 * branch of the request changed in the meantime, or if the forge cannot be read; RepositoryError and ConfigurationError in the same cases
 * as `checkRepository`.
 */
export declare function gateRequest(asked: GateRequest): Promise<GatedRequest>;

/** A Git repository with a working tree, read and never written. Every method throws RepositoryError. */
export interface Repository {
    /** Absolute path of the top of the working tree. */
    readonly root: string;
    /** Path of the opened folder below the root: `''`, or ending in `/`. */
    readonly prefix: string;
    /** Whether the clone has only a part of the history. */
    readonly shallow: boolean;
    /** The checked-out commit; undefined before the first commit. */
    readonly head: string | undefined;
    /** Short name of the checked-out branch; undefined if HEAD is detached, as in most CI jobs. */
    readonly branch: string | undefined;
    /** The commit of a branch, tag, remote branch or id: 40 or 64 hex digits. An ambiguous name is an error. */
    resolve(ref: string): Promise<string>;
    /** Whether a commit is in the clone, by its id. Never contacts a remote. */
    has(commit: string): Promise<boolean>;
    /** The best common ancestors of two ids: at least one, several after a criss-cross merge. */
    mergeBases(base: string, head: string): Promise<readonly string[]>;
    /** Full names and commits of the refs below `under`, which begins with `refs/`; in the order of their names. */
    refs(under: string): Promise<ReadonlyMap<string, string>>;
    /** Ends the process that reads blobs. */
    close(): Promise<void>;
}

/** Opens the repository that contains `dir`; undefined if none does. Throws RepositoryError if git is missing or refuses. */
export declare function openRepository(dir: string, { maxBytes }?: RepositoryOptions): Promise<Repository | undefined>;

/** Loads the project of a folder from its working tree. With `tolerant`, policies that cannot be used are omitted instead of refused. */
export declare function loadProject(dir: string, { tolerant }?: {
    readonly tolerant?: boolean;
}): Promise<LoadedProject>;

/** A project with rollouts, read once at one commit. Close it when done. */
export interface Site extends Omit<SiteOptions, 'store' | 'ask'>, RolloutSource {
    readonly store: StateStore;
    /** Asks a metric's provider. Without it no metric has an answer, so metric gates do not pass. */
    readonly ask?: (question: Question) => Promise<MetricAnswer>;
}

/** Reads the project at a commit, to drive its rollouts. Throws RepositoryError and ConfigurationError. */
export declare function openSite(options: SiteOptions): Promise<Site>;

/** Opens the Git ref that keeps the state of rollouts. All methods throw RepositoryError if Git or the remote fails. */
export declare function openStateStore({ dir, ref, remote, committer, now, }: StateStoreOptions): Promise<StateStore>;

/** Applies `pause`, `approve` or another command to the saved state, in one commit. Throws RepositoryError if the command is refused. */
export declare function applyOrder(site: Site, name: string, order: (state: RolloutState, neighbours: Neighbours) => Ordered): Promise<Ticked>;

/** Records results and observations of targets in the saved state, all in one commit. */
export declare function submitResults(site: Site, name: string, handed: Handed): Promise<Ticked & {
    readonly recorded: readonly Recorded[];
}>;

/**
 * Takes one step of a rollout: starts it if needed, reads the facts, and saves the state before you act on the returned action. If another
 * process saved first, it reads again. Throws RepositoryError and ConfigurationError.
 */
export declare function takeStep(site: Site, name: string): Promise<Ticked>;

/** Which open requests to judge again, and how to publish their verdicts. */
export interface Sweep {
    /** A clone that has the heads of the requests. */
    readonly dir: string;
    readonly where: Pick<CiRequest, 'forge' | 'repository' | 'apiUrl'>;
    readonly forge: Forge;
    /** Absolute folders with evidence. */
    readonly evidence: readonly string[];
    /** Values from outside, as the gate has them. */
    readonly data?: DataFiles;
    /** How verdicts are written; one that cannot be reached is written the same way, as undecided. */
    readonly report: 'check' | 'status';
    /** Only requests to this branch. */
    readonly branch?: string;
    readonly publish: (asked: GateRequest, gated: GatedRequest) => Promise<void>;
    /** Milliseconds for one request. Default: five minutes. */
    readonly limitMs?: number;
}

/**
 * Judges every open request again, because a window may have opened, an approval lapsed or a job finished without a push. A request that
 * cannot be judged, or not in time, is marked undecided and does not affect the others. Throws ForgeError if the requests cannot be listed.
 */
export declare function sweep(asked: Sweep): Promise<readonly Swept[]>;

// Not exported by name, but part of the types above.

interface Author {
    readonly name: string;
    readonly email: string;
}

/** The request for which a CI job runs. It identifies what to read, never what was approved. */
interface CiRequest {
    readonly forge: ForgeName;
    /** `owner/name`, or the full path of a GitLab project. */
    readonly repository: string;
    readonly apiUrl: string;
    /** Absent if the job does not run for a request: a push, a schedule. */
    readonly number?: number;
    /** The tip of the target branch and the head, full ids, if the event names them. */
    readonly base?: string;
    readonly head?: string;
    /** A commit of the merge queue, or of a merge train, represents the request. */
    readonly queued: boolean;
    /** If the job does not run for a request: the branch on which it runs. */
    readonly on?: JobBranch;
    /** The commit of the pipeline, if it is a temporary merge of the head into the target: its jobs are found there. */
    readonly merged?: string;
}

/** Values from outside the tree by name, and the files from which they were read. */
interface DataFiles {
    readonly data: Readonly<Record<string, Value>>;
    /** Absolute paths, both as given and with links resolved. */
    readonly dataFiles: readonly string[];
}

/** The branch of a job of a push or a schedule. */
interface JobBranch {
    readonly branch: string;
    /** Full id. */
    readonly tip: string;
    /** Whether the job runs because of a push. */
    readonly pushed: boolean;
    /** The commit of the branch before that push, full id; absent for a new branch. */
    readonly before?: string;
}

/** A project of a working tree, with its compiled rules. */
interface LoadedProject {
    /** Absolute path of the folder that contains the project file, or of the repository. */
    readonly root: string;
    /** Path of the root in its repository: `''`, or ending in `/`. */
    readonly prefix: string;
    readonly tree: Tree;
    readonly rules: Rulebook;
    readonly packs: readonly Pack[];
}

/** Everything on the state ref that a step of a rollout looks at besides the rollout itself. */
interface Neighbours {
    /** Of the other rollouts, newest first. */
    readonly heads: readonly RolloutHead[];
    readonly groups: ReadonlyMap<string, GroupRecord>;
    readonly ref: RefRecord;
    /** The ref does not exist: the first write creates the state. */
    readonly isNew: boolean;
}

interface RepositoryOptions {
    /** The maximum size in bytes of a file that is read. Default: 5 MiB. */
    readonly maxBytes?: number;
}

/** Documents about rollouts, of a commit or of the working tree. */
interface RolloutSource {
    /** 40 or 64 hex digits; undefined for the working tree. */
    readonly commit: string | undefined;
    readonly tree: Tree;
    /** Ends its Git processes and removes its temporary files. */
    close(): Promise<void>;
}

/** The project whose rollouts are driven, and what to drive them with. */
interface SiteOptions {
    /** A folder of the project. */
    readonly dir: string;
    /** Opens the store of the state; the documents may configure its location. */
    readonly store: (tree: Tree) => Promise<StateStore>;
    /** The commit whose documents count. Default HEAD. */
    readonly from?: string;
    /** Observes the fleet; without it the manifest's fleet file tells which targets there are. */
    readonly fleet?: () => Promise<Known<Fleet>>;
    /** Finds the provider of metrics; undefined if there is none. */
    readonly ask?: (tree: Tree) => ((question: Question) => Promise<MetricAnswer>) | undefined;
    /** Returns the jobs on some commits, for gates that require one. */
    readonly jobs?: (commits: readonly string[]) => Promise<JobFacts>;
    /** Distinguishes one run from another: the id of the CI job. */
    readonly runId: string;
    /** How long a start may take, milliseconds. */
    readonly lease: number;
    readonly mostStarts?: number;
    /** An account or an address: who starts, pauses, approves. */
    readonly by: string;
    /** The forge if `by` is one of its accounts: then it is neither an address nor an id. */
    readonly byForge?: ForgeName | undefined;
    readonly now: () => Date;
}

/** By path: the new text, or null to delete it. Other files are kept. */
type StateChanges = ReadonlyMap<string, string | null>;

/** One commit of the state. */
interface StateCommit {
    readonly commit: string;
    readonly author: Author;
    /** Milliseconds of the epoch, to the second. */
    readonly at: number;
    readonly message: string;
}

/** The files of the state at one commit. */
interface StateSnapshot {
    /** Undefined: the ref did not exist. */
    readonly commit: string | undefined;
    /** Paths of all files, in the order of the tree. */
    paths(): Promise<readonly string[]>;
    /** The text of a file; undefined if it does not exist. */
    read(path: string): Promise<string | undefined>;
    /** The texts of all files whose paths are wanted, by path, in one go. */
    readAll(wanted: (path: string) => boolean): Promise<ReadonlyMap<string, string>>;
}

/** Files on a Git ref that is moved by compare-and-swap: of two who write from the same snapshot, one wins. */
interface StateStore {
    readonly ref: string;
    readonly remote: string | undefined;
    read(): Promise<StateSnapshot>;
    /**
     * One commit on top of the snapshot's. `lost`: somebody else was faster, and nothing was written. Index, HEAD, working tree and branches
     * are left alone, and no hook of this clone runs.
     */
    write(snapshot: StateSnapshot, changes: StateChanges, options: WriteOptions): Promise<'written' | 'lost'>;
    /** The commits that altered a file, the latest first, at most `limit`. */
    log(path: string, limit: number): Promise<readonly StateCommit[]>;
}

interface StateStoreOptions {
    /** A folder of the repository: of its working tree, of a linked one, or a bare repository. */
    readonly dir: string;
    /** Full name. */
    readonly ref?: string;
    /** Name of a remote of the clone that has the ref. Default: the clone itself. */
    readonly remote?: string;
    /** Who commits, and is the author where none is named. */
    readonly committer?: Author;
    readonly now?: () => Date;
}

/** Facts that are assumed instead of read, to try out their effect. Any of them marks the verdict as simulated. */
interface Supposed {
    /** The current time. */
    readonly now?: Date;
    /** Refs or commits to check instead of the target's tip and the request's head. */
    readonly base?: string;
    readonly head?: string;
    /** Changes the facts of the forge about the request; `head` is the checked commit. */
    readonly review?: (review: Review, head: string) => Review;
}

/** The result for one request. */
type Swept = {
    readonly number: number;
    readonly state: State;
    readonly retryAt?: string;
    readonly validUntil?: string;
} | {
    readonly number: number;
    /** The end of a sentence that begins with the request. */
    readonly problem: string;
    /** Our fault: the stack. */
    readonly bug?: string;
    /** Why its check does not say so, where that could not be written. */
    readonly unmarked?: string;
};

/** A step that was taken, and saved if it changed something. */
interface Ticked {
    readonly state: RolloutState;
    readonly action: Action;
    readonly events: readonly Event[];
}

interface WriteOptions {
    /** The first line is what `git log --oneline` shows. */
    readonly message: string;
    readonly author?: Author;
}

export {};
