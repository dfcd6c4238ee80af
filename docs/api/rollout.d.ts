// The types of @gradus/rollout.

import type { Unreadable } from '@gradus/core/forge';

import type { CalendarWindow, Gate, Metric, Pointer, Position, RolloutSpec } from '@gradus/core/internal';

/**
 * Reads a fleet file: a list of maps, alone or as `targets`, or a CSV table with a header. `name` is unique; `version`, `available` and
 * `observedAt` have their meaning; all other members are labels, which may also be in a map `labels`. Values keep their text, so version
 * 1.10 stays 1.10. An empty fleet is a problem, because a failed listing looks the same. Never throws.
 */
export declare function readFleet(text: string, format: FleetFormat): FleetRead;

/** What a plan risks (`warning`), or why it cannot finish (`error`); errors first. It evaluates no policies. */
export declare function lintPlan(input: PlanLintInput): PlanFinding[];

/** What to do now. Save the state before you start targets. */
export type Action = 
/** Start these, at once if the executor can, and record the result of each. */
{
    /** `switch` makes the new version serve that a deploy of BlueGreen has installed next to the old one. */
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
/** It is not known what runs on these: look, and record what you observe. */
 | {
    readonly do: 'probe';
    readonly targets: readonly string[];
    readonly because: readonly Reason[];
} | {
    readonly do: 'wait';
    readonly until?: Millis;
    readonly because: readonly Reason[];
}
/** A person must act before the rollout can continue. */
 | {
    readonly do: 'blocked';
    readonly because: readonly Reason[];
} | {
    readonly do: 'done';
    readonly phase: Phase;
};

/** An event in a step, as a sentence for logs and notifications. */
export interface Event {
    readonly type: 'started' | 'batch-started' | 'batch-finished' | 'stage-started' | 'stage-finished' | 'gate' | 'paused' | 'resumed' | 'aborted' | 'rolling-back' | 'rolled-back' | 'failed' | 'succeeded' | 'target' | 'amended' | 'superseded';
    readonly text: string;
}

/** The hosts, cells or clusters to update. A plan keeps the list that it was made from. */
export interface Fleet {
    readonly targets: readonly Target[];
}

/** What a metric's provider answered: a value, or why there is none. */
export interface MetricAnswer {
    readonly value: ProviderAnswer;
    /** To `samplesQuery`, where the metric has one. */
    readonly samples?: ProviderAnswer;
}

/** Which targets are updated in which batch. Created once, when a rollout starts, and kept in its state. */
export interface Plan {
    readonly rollout: string;
    readonly version: string;
    readonly seed: string;
    /** How many targets the fleet had, including those outside the rollout: the base for percentages of the fleet. */
    readonly fleetSize: number;
    readonly stages: readonly PlannedStage[];
    /** The targets of the stages, as they were when the plan was created. */
    readonly targets: ReadonlyMap<string, PlannedTarget>;
    /** Selected, but in no stage. */
    readonly left: readonly string[];
    readonly notes: readonly PlanNote[];
}

/** A metric that a gate needs now. */
export interface Question {
    readonly place: string;
    readonly metric: Metric;
    readonly at: Millis;
    /** Samples older than this are of the old version. */
    readonly notBefore: Millis;
}

/** The state of one rollout, as stored in the state file. It is immutable; each function returns a new one. */
export interface RolloutState {
    readonly name: string;
    /** The manifest as it was when the rollout started, or was last amended. */
    readonly spec: RolloutSpec;
    /** Digest of the manifest's text, `sha256:` and 64 hex digits. */
    readonly manifest: string;
    /** The type of its Change, which decides about windows and freezes. */
    readonly changeType: string;
    /** The commit whose policies judge it, 40 or 64 hex digits; absent if the rollout was started outside a repository. */
    readonly rules?: string;
    readonly plan: Plan;
    readonly phase: Phase;
    /** While it is paused: the phase to resume. */
    readonly pausedFrom?: Phase;
    /** Why it is in that phase, if readers need to know: the end of a sentence. */
    readonly reason?: string;
    readonly position: RolloutPosition;
    /** The highest generation that was assigned. */
    readonly generation: number;
    readonly targets: ReadonlyMap<string, TargetState>;
    /** By stage and batch. */
    readonly batches: readonly (readonly BatchState[])[];
    readonly gates: readonly GateRecord[];
    readonly approvals: readonly Approval[];
    /** Of the last time that it was aborted and retried. It goes on once that is approved. */
    readonly revival?: Revival;
    readonly startedAt: Millis;
    readonly startedBy: string;
    /** When it last left Pending. */
    readonly begunAt?: Millis;
    /** When a person last ordered that it brings its version, after `startedAt`: by `retry`. */
    readonly orderedAt?: Millis;
    /** Pending, and only another rollout of its concurrency group is in the way; or to be rolled back when no other is active. */
    readonly queued?: true;
    /** The rollout that took over. */
    readonly supersededBy?: string;
    readonly inherited?: readonly InheritedTarget[];
    readonly finishedAt?: Millis;
    /** While it is held: since when. */
    readonly heldSince?: Millis;
    /** In a rollback: the version to go back to, where one is named. */
    readonly backTo?: string;
    /** In a rollback: targets that are back already stay as they are, whatever version `backTo` names. */
    readonly onlyFailed?: true;
    /** The latest instant of any step. Time does not run backwards in a rollout. */
    readonly clock: Millis;
}

/** One unit that is updated as a whole: a host, a cell, a cluster, a site. */
export interface Target {
    /** Unique in the fleet; at most 253 characters of one line. */
    readonly name: string;
    /** Labels order, select and spread targets. `tier` and the failure domain are ordinary labels. */
    readonly labels: Readonly<Record<string, string>>;
    /** The version that runs on it, as last observed. */
    readonly version?: string;
    /** When that was observed. */
    readonly observedAt?: Millis;
    /** False: it does not serve now, and counts as unavailable. Default: true. */
    readonly available?: boolean;
}

/** The manifest and the fleet that a rollout is planned from. */
export interface PlanInput {
    /** `metadata.name` of the Rollout. */
    readonly name: string;
    readonly spec: RolloutSpec;
    readonly fleet: Fleet;
    /** Overrides `spec.seed`, which overrides the name. */
    readonly seed?: string;
}

/**
 * Decides which targets are updated in which batch. The same manifest, fleet and seed give the same plan, in any order of the fleet.
 * `notes` has everything that a reader may not expect. Throws RangeError if the fleet has a name twice.
 */
export declare function planRollout(input: PlanInput): Plan;

/** The state of a rollout as text for a terminal: progress of each stage, failed targets, and gates. */
export declare function statusText(state: RolloutState, { color }: {
    readonly color: boolean;
}): string;

/** What to simulate: a manifest and its plan, from `start` on (milliseconds of the epoch), under calendars. */
export interface Simulation {
    readonly name: string;
    readonly spec: RolloutSpec;
    readonly plan: Plan;
    readonly start: number;
    readonly zone: string;
    readonly windows: readonly CalendarWindow[];
    readonly calendars: CalendarsByName;
    /** Which freezes let it through, and which windows are for it. Default `normal`. */
    readonly changeType?: string;
}

/** Runs a rollout in a made-up world, with the state machine that runs real ones. The same input gives the same result. */
export declare function simulate(simulation: Simulation, world: World): Simulated;

/** The conditions of a simulation: how long updates take, and how often they fail. Times are milliseconds. */
export interface World {
    /** How long an update of one target takes. */
    readonly deployTime: number;
    /** How likely the update of a target fails by itself, 0 to 1. */
    readonly failureRate: number;
    /** How likely an executor says nothing, so that the lease runs out, 0 to 1. */
    readonly silenceRate: number;
    /** How likely a measurement of a metric says that a good version is bad, 0 to 1. */
    readonly falseAlarmRate: number;
    /** Without the fault of the version. */
    readonly faults: readonly WorldFault[];
    /** The new version has a fault; undefined: it is good. */
    readonly fault: Detection | undefined;
    /** What follows when the fault comes to light. */
    readonly response: 'abort' | 'rollback';
    /** How long people take to approve. */
    readonly approvalTime: number;
    readonly seed: number;
}

/** Nothing fails: updates take 5 minutes, approvals an hour. Override members to simulate faults. */
export declare const calmWorld: World;

/** Returns the first state of a rollout: phase Pending, no target started. `now` is in milliseconds of the epoch. */
export declare function beginRollout({ name, spec, manifest, changeType, rules, plan, by, now }: Beginning): RolloutState;

/** Ends a rollout where it is. Targets keep the version that they have; `rollBack` may follow. Refused for one that has ended. */
export declare function abort(state: RolloutState, asked: Order): Ordered;

/** Adds an approval to the state. The gate decides in the next step whether it counts. */
export declare function approve(state: RolloutState, approval: Approval): Ordered;

/** Stops starting targets. Updates that run continue, and their results are recorded. Refused for a rollout that has ended or is paused. */
export declare function pause(state: RolloutState, asked: Order): Ordered;

/** Continues a paused rollout. Gates that failed are evaluated again. */
export declare function resume(state: RolloutState, asked: Order): Ordered;

/** Rolls back every target that the rollout touched, also after it has ended. After a failed rollback, what is left is tried again. */
export declare function rollBack(state: RolloutState, asked: RollbackOrder): Ordered;

/**
 * Records results and observations. One that is late, repeated or about another attempt changes nothing, and `recorded` says why. The
 * records of the concurrency groups tell a version that a later rollout brought from one of unknown origin.
 */
export declare function recordResults(state: RolloutState, { results, observations }: Handed, now: number, groups?: GroupRecords): RecordedAll;

/**
 * One step of a rollout: what to do now, and the state to save before it is done. Pure and idempotent: a second step on its result, with
 * the same facts, changes nothing and starts nothing. It does not wait; call it again.
 */
export declare function nextStep(state: RolloutState, facts: StepFacts): Step;

// Not exported by name, but part of the types above.

/** An approval of a gate. The caller has verified who the person is. */
interface Approval {
    /** As in GateRecord. */
    readonly place: string;
    readonly person: string;
    readonly at: Millis;
    readonly source: string;
}

interface BatchState {
    readonly startedAt?: Millis;
    /** Since when all of its targets are settled, without a break: what a soak counts from. */
    readonly doneAt?: Millis;
    /** The part of the time since its beginning that does not count for the progress deadline. */
    readonly heldFor: Millis;
}

/** What a rollout starts from; all of it is pinned. */
interface Beginning {
    readonly name: string;
    readonly spec: RolloutSpec;
    readonly manifest: string;
    readonly changeType: string;
    readonly rules?: string;
    readonly plan: Plan;
    readonly by: string;
    readonly now: number;
}

/** Calendars by name; one that cannot be read, or breaks its schema, is as closed as one that is missing. */
type CalendarsByName = ReadonlyMap<string, Known<readonly CalendarWindow[]>>;

/** How a fault of the new version comes to light. */
type Detection = 
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
interface Exposure {
    readonly at: number;
    readonly exposed: number;
}

type FleetFormat = 'json' | 'yaml' | 'csv';

/** Something wrong with a fleet file. */
interface FleetProblem {
    /** What, with the values: a sentence. */
    readonly message: string;
    /** What to do about it. */
    readonly fix: string;
    readonly position: Position;
}

type FleetRead = {
    readonly ok: true;
    readonly fleet: Fleet;
}
/** At most 50, in the order of the file. A fleet with problems is not used at all. */
 | {
    readonly ok: false;
    readonly problems: readonly FleetProblem[];
};

/** Members of a Gate in its schema: a kind that is added there has to be defined before this compiles. */
type GateKind = keyof Gate;

/** The result of a gate, with its measurements. */
interface GateRecord {
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
type GateVerdict = 'Waiting' | 'Successful' | 'Failed' | 'Inconclusive' | 'Error';

/** The record of a concurrency group: by target, one entry for each artifact. */
interface GroupRecord {
    readonly name: string;
    readonly targets: ReadonlyMap<string, readonly GroupTarget[]>;
}

type GroupRecords = ReadonlyMap<string, GroupRecord>;

/** What a concurrency group knows of one artifact on one target, from the last start there. */
interface GroupTarget {
    readonly artifact: string;
    readonly rollout: string;
    /** When that rollout was started, or was last ordered to bring its version: later intentions prevail. */
    readonly intendedAt: Millis;
    /** The version that the start was to bring. */
    readonly version: string;
    readonly generation: number;
    readonly phase: TargetPhase;
    readonly startedAt: Millis;
    readonly lease?: Millis;
    readonly down?: true;
    readonly domain?: string;
    /** The version that the last successful rollout settled, else the one that ran before the first; absent if neither is known. */
    readonly good?: string;
}

/** Results and observations of executors and observers, many at once. */
interface Handed {
    readonly results?: readonly TargetResult[];
    readonly observations?: readonly Observation[];
}

/** A target that a superseded rollout had started and that is not in the plan of its successor. */
interface InheritedTarget extends PlannedTarget {
    readonly name: string;
    /** The concurrency group that it belongs to. */
    readonly group: string;
}

/** A fact, or why it could not be obtained. An unknown fact never lets a target start. */
type Known<T> = T | Unreadable;

/** One measurement of a metric. */
interface Measurement {
    readonly at: Millis;
    readonly verdict: Exclude<GateVerdict, 'Waiting'>;
    readonly value?: number;
    /** The end of a sentence: `0.4 <= 0.8`, `the query gave no series`. */
    readonly reason: string;
}

/** Instants are milliseconds of the epoch, UTC; spans are milliseconds. */
type Millis = number;

/** The version that was seen on a target, regardless of who deployed it. */
interface Observation {
    readonly target: string;
    readonly version: string;
    readonly at: Millis;
    readonly available?: boolean;
}

/** Who asks for it, why, and when. */
interface Order {
    readonly by: string;
    /** The end of a sentence. */
    readonly reason?: string;
    readonly now: number;
}

/** The state after an order, or why it cannot be carried out: a sentence. */
type Ordered = {
    readonly state: RolloutState;
    readonly events: readonly Event[];
} | {
    readonly refused: string;
};

/** The facts about another rollout that matter to this one. */
interface OtherRollout {
    readonly phase: Phase;
    /** Its concurrency groups. */
    readonly groups: readonly string[];
    readonly startedAt: Millis;
    readonly begunAt?: Millis;
    readonly queued?: true;
    /** When the last lease ends of what it started and has no result for. */
    readonly leasedUntil?: Millis;
}

/** The phases of Argo Rollouts, and those of a rollback. */
type Phase = 'Pending' | 'Progressing' | 'Paused' | 'Succeeded' | 'Failed' | 'Aborted' | 'RollingBack' | 'RolledBack'
/** Another rollout of its concurrency group took over its targets. */
 | 'Superseded';

/** A property of a plan that its author may have overlooked. */
interface PlanFinding {
    readonly rule: PlanRule;
    /** `error`: the rollout cannot finish; `warning`: it has a risk that is easy to overlook. */
    readonly level: 'error' | 'warning';
    /** From the root of the manifest. */
    readonly pointer: Pointer;
    readonly stage?: string;
    /** From 1. */
    readonly batch?: number;
    /** The figures in the message; times in milliseconds, shares from 0 to 1. */
    readonly values: Readonly<Record<string, number | string>>;
    /** The problem, with the values: sentences. */
    readonly message: string;
    /** What to do about it. */
    readonly fix: string;
}

interface PlanLintInput {
    readonly plan: Plan;
    readonly spec: RolloutSpec;
    /** The observed fleet: which targets are already down. */
    readonly fleet?: Fleet;
    /** Whether the project has the address of the metrics provider. If it is omitted, this is not checked. */
    readonly hasProvider?: boolean;
    /** How long it takes until a fault is detected. Without it, soaks are not checked. */
    readonly detectionTime?: Millis;
    /** The largest part of the targets that one batch should have, 0 to 1; a smaller one for systems of a high tier. Default 0.5. */
    readonly maxBatchShare?: number;
}

/** Something unexpected in a plan: an empty batch, a stage without targets. */
interface PlanNote {
    readonly stage?: string;
    readonly text: string;
}

/** The checks of a plan. */
type PlanRule = 'large-batch' | 'critical-at-once' | 'small-proof' | 'no-gates' | 'many-batches' | 'unreachable-stage' | 'left-out' | 'late-detection' | 'looks-back' | 'no-min-samples' | 'never-ends' | 'windows-apart' | 'no-calendar' | 'query-placeholder' | 'no-metric-address' | 'freeze' | 'progress-deadline' | 'availability-blocks' | 'rounded-up';

/** A batch: targets that are updated before the next gates are evaluated. */
interface PlannedBatch {
    /** Names, in the order in which they are started. */
    readonly targets: readonly string[];
    /** How many targets of the stage have the new version once it is done. */
    readonly cumulative: number;
}

interface PlannedStage {
    readonly name: string;
    readonly environment?: string;
    readonly batches: readonly PlannedBatch[];
    /** How many of its targets may be updated at once; at least 1. */
    readonly maxConcurrency: number;
}

interface PlannedTarget {
    readonly labels: Readonly<Record<string, string>>;
    /** The failure domain; absent if the rollout knows none. */
    readonly domain?: string;
    /** The version before. */
    readonly version?: string;
}

/** The verdict of the policies on the rollout now. */
interface PolicyFact {
    readonly state: 'passed' | 'pending' | 'undecided' | 'failed';
    /** Sentences; empty where passed. */
    readonly because: readonly string[];
    readonly until?: Millis;
}

/** One answer of a provider: a value with the time of its sample, or why there is none. */
type ProviderAnswer = {
    readonly value: number;
    readonly sampledAt: Millis;
} | {
    /** `nan`: nothing divided by nothing, as a ratio without traffic. `not-a-number`: a histogram, or text. */
    readonly problem: 'no-series' | 'several-series' | 'nan' | 'infinite' | 'not-a-number' | 'provider-error';
    /** The end of a sentence. */
    readonly detail: string;
};

/** Why something does not continue. */
interface Reason {
    readonly code: 'paused' | 'in-flight' | 'window' | 'freeze' | 'soak' | 'metric'
    /** A metric cannot be measured at all: no provider, or a query that cannot be written. */
     | 'provider' | 'approval' | 'test' | 'depends-on' | 'policy' | 'group' | 'availability' | 'change' | 'unknown' | 'version' | 'failed';
    /** A sentence. */
    readonly text: string;
    /** When it may change. */
    readonly until?: Millis;
}

/** The answer to a reported result or observation. */
interface Recorded {
    readonly target: string;
    readonly taken: boolean;
    /** Not taken, and rightly so: it was recorded before, or an observation has nothing new about a start. Nobody has to look at it. */
    readonly unchanged?: true;
    /** The end of a sentence. */
    readonly why: string;
}

interface RecordedAll {
    readonly state: RolloutState;
    readonly events: readonly Event[];
    /** The answer to each, in the order in which they were reported: results, then observations. */
    readonly recorded: readonly Recorded[];
}

/** An order that revived an aborted rollout. */
interface Revival {
    /** From 1: how often it was revived. */
    readonly number: number;
    /** The account or address of the person who retried it. */
    readonly by: string;
    readonly at: Millis;
    /** The end of a sentence. */
    readonly reason: string;
}

/** What a rollback is to do. */
interface RollbackOrder extends Order {
    /** The version that targets go back to. Default: `rollback.to` of the manifest, else what each target had. */
    readonly to?: string;
    /** Targets that are back already stay as they are, also if `to` names another version than theirs. */
    readonly onlyFailed?: boolean;
    /** The other rollouts of the state: the order is refused if one of the group began later. */
    readonly others?: ReadonlyMap<string, OtherRollout>;
    /** Rolls back all the same. The caller has verified that a change authority orders it. */
    readonly force?: boolean;
}

/**
 * The position of a rollout. `before`, `gates` and `after` ask the gates of that name; `deploy` starts the targets of a batch. BlueGreen
 * has `switch` between the last `gates` of a stage and its `after`: there all of its targets are switched over.
 */
interface RolloutPosition {
    readonly stage: number;
    readonly batch: number;
    readonly at: 'before' | 'deploy' | 'gates' | 'switch' | 'after';
}

/** The result of one simulated rollout. Instants and times are milliseconds. */
interface Simulated {
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
    /** Targets that got the version after the fault came to light, because their update was under way. */
    readonly late: number;
    /** Target-milliseconds that the new version ran until the fault came to light, or until it was rolled back; without that, until the end. */
    readonly exposedTime: number;
    readonly steps: number;
    readonly violations: Violations;
    /** Why it did not end, if it did not. */
    readonly stuck?: string;
}

/** A step of the state machine: the new state, the events, and the action to carry out. */
interface Step {
    readonly state: RolloutState;
    readonly events: readonly Event[];
    readonly action: Action;
}

/** Everything that a step may use in addition to the state. */
interface StepFacts {
    readonly now: Millis;
    /** IANA zone for durations of days and longer. */
    readonly zone: string;
    readonly runId: string;
    /** How long a start may take before its result counts as unknown. */
    readonly lease: Millis;
    /** How many targets a step may start: the capacity of the executor, such as the 256 jobs of a matrix. Default: no limit. */
    readonly mostStarts?: number;
    /** Of the Calendars that concern the rollout, read fresh. */
    readonly windows: Known<readonly CalendarWindow[]>;
    /** For window gates. */
    readonly calendars: Known<CalendarsByName>;
    readonly policies: Known<PolicyFact>;
    /** The written state of its Change: targets are started while it is implementing. */
    readonly change: Known<string>;
    /** By name, without this one. */
    readonly others: Known<ReadonlyMap<string, OtherRollout>>;
    /** Records of concurrency groups by name: those of this rollout, and others with unfinished starts. */
    readonly groups: ReadonlyMap<string, GroupRecord>;
    /** The highest generation that any rollout of the state was assigned. */
    readonly generation: number;
    /** Answers to `questions`, by place. */
    readonly answers: Known<ReadonlyMap<string, MetricAnswer>>;
    /** People of the teams that a gate names: teams of a person. */
    readonly teamsOf: (person: string) => readonly string[];
    /** Entries that would make somebody a member of more teams and break their schema: each the end of a sentence about the person. */
    readonly notGranted: (person: string) => readonly string[];
    /** Roles that a person holds now, by the Teams. */
    readonly rolesOf: (person: string) => readonly string[];
    /** The obligations after the deployment of an emergency, each as a part of a sentence: `the review within P7D`. */
    readonly obligations: Known<readonly string[]>;
    /** Whether an account, such as that which started the rollout, may be a person's. */
    readonly mayBe: (account: string, person: string) => boolean;
    /** The owner of the system, who approves if a gate names no team. */
    readonly owner: string;
    readonly jobs: Known<ReadonlyMap<string, 'passed' | 'failed' | 'running'>>;
    /** What was observed on the whole fleet, where somebody looked. Targets of the plan that it lacks have left. */
    readonly fleet?: Known<Fleet>;
}

/** A target that is not in the state's map is Pending. */
type TargetPhase = 'Pending' | 'InProgress' | 'Succeeded' | 'Failed' | 'Skipped' | 'Unknown' | 'RolledBack'
/** A later rollout of the concurrency group has updated it; this one leaves it alone. */
 | 'Superseded'
/** It was done, and was then seen to run a version that no rollout of the group brought. */
 | 'Drifted';

/** The report of an executor about one start. */
interface TargetResult {
    readonly target: string;
    readonly generation: number;
    readonly outcome: 'succeeded' | 'failed';
    /** The version that was observed on it afterwards. Without it, a success does not count. */
    readonly version?: string;
    readonly at: Millis;
    readonly reason?: string;
}

/** The state of a target. */
interface TargetState {
    readonly phase: TargetPhase;
    /** The version of the last attempt. */
    readonly version: string;
    /** Of the last attempt: unique to the batch of starts that it was part of, and rising. An executor refuses one lower than it has seen. */
    readonly generation: number;
    /** 1 for the first attempt in this direction. */
    readonly attempt: number;
    /** Which run started it. */
    readonly runId: string;
    readonly startedAt: Millis;
    /** While the phase is InProgress: until then no other attempt starts on it. */
    readonly lease?: Millis;
    readonly settledAt?: Millis;
    readonly reason?: string;
    /** It failed, or was seen not to serve, and nothing was heard since that it does. */
    readonly down?: true;
    /** BlueGreen: the attempt is, or was, the switch to the new version, which was installed next to the old one until then. */
    readonly switching?: true;
    /** BlueGreen: the new version serves. */
    readonly switched?: true;
    /**
     * The version that a rollback restores, pinned when the target was first started; null if no version is known to be good. Absent: the
     * one that the plan found on it.
     */
    readonly good?: string | null;
    /** Drifted: the version that was seen on it. */
    readonly observed?: string;
    /** The superseded rollout that started it. This rollout has not started it, and rolls it back all the same. */
    readonly from?: string;
}

/** How often what was started was more than may be at once, or too early. Both are to be 0. */
interface Violations {
    /** Starts that broke maxConcurrency, maxUnavailable, maxDomainsInFlight or a lease. */
    readonly capacity: number;
    /** Starts before all targets of the batches before were settled, and had soaked. */
    readonly order: number;
}

type WorldFault = (typeof worldFaults)[number];

/**
 * A fault of the world, whatever the version. `dead-target`: every command fails on one target, which the seed chooses, a rollback too.
 * `slow-convergence`: commands return before the new version runs, and name the old one; the new one runs a further update time after that.
 */
declare const worldFaults: readonly ['dead-target', 'slow-convergence'];

export {};
