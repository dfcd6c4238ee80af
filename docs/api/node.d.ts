// The public types of @gradus/node.

import type { CheckResult, ConfigurationProblem, Diff, EvidenceFacts, FileMode, Forge, Gate, Pack, PolicySource, Range, Report, Review, Rulebook, State, TestCount, Tree, Value, ValueMap } from '@gradus/core';

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

export {};
