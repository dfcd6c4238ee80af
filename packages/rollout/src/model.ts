import type { Gate, Metric, RolloutSpec, CalendarWindow } from '@gradus/core/internal';
import type { Unreadable } from '@gradus/core/forge';

/** Instants are milliseconds of the epoch, UTC; spans are milliseconds. */
export type Millis = number;

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

/** The hosts, cells or clusters to update. A plan keeps the list that it was made from. */
export interface Fleet {
  readonly targets: readonly Target[];
}

/** A batch: targets that are updated before the next gates are evaluated. */
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
  /** The failure domain; absent if the rollout knows none. */
  readonly domain?: string;
  /** The version before. */
  readonly version?: string;
}

/** Something unexpected in a plan: an empty batch, a stage without targets. */
export interface PlanNote {
  readonly stage?: string;
  readonly text: string;
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

/** The phases of Argo Rollouts, and those of a rollback. */
export type Phase =
  | 'Pending'
  | 'Progressing'
  | 'Paused'
  | 'Succeeded'
  | 'Failed'
  | 'Aborted'
  | 'RollingBack'
  | 'RolledBack'
  /** Another rollout of its concurrency group took over its targets. */
  | 'Superseded';

/** A target that is not in the state's map is Pending. */
export type TargetPhase =
  | 'Pending'
  | 'InProgress'
  | 'Succeeded'
  | 'Failed'
  | 'Skipped'
  | 'Unknown'
  | 'RolledBack'
  /** A later rollout of the concurrency group has updated it; this one leaves it alone. */
  | 'Superseded'
  /** It was done, and was then seen to run a version that no rollout of the group brought. */
  | 'Drifted';

/** The state of a target. */
export interface TargetState {
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

/** A target that a superseded rollout had started and that is not in the plan of its successor. */
export interface InheritedTarget extends PlannedTarget {
  readonly name: string;
  /** The concurrency group that it belongs to. */
  readonly group: string;
}

/**
 * The position of a rollout. `before`, `gates` and `after` ask the gates of that name; `deploy` starts the targets of a batch. BlueGreen
 * has `switch` between the last `gates` of a stage and its `after`: there all of its targets are switched over.
 */
export interface RolloutPosition {
  readonly stage: number;
  readonly batch: number;
  readonly at: 'before' | 'deploy' | 'gates' | 'switch' | 'after';
}

/** Members of a Gate in its schema: a kind that is added there has to be defined before this compiles. */
export type GateKind = keyof Gate;

/** The settings of a gate of one kind. */
export type GateOf<Kind extends GateKind> = NonNullable<Gate[Kind]>;

/** Argo's verdicts of an analysis, and Waiting while there is none. */
export type GateVerdict = 'Waiting' | 'Successful' | 'Failed' | 'Inconclusive' | 'Error';

/** One measurement of a metric. */
export interface Measurement {
  readonly at: Millis;
  readonly verdict: Exclude<GateVerdict, 'Waiting'>;
  readonly value?: number;
  /** The end of a sentence: `0.4 <= 0.8`, `the query gave no series`. */
  readonly reason: string;
}

/** The result of a gate, with its measurements. */
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

/** An approval of a gate. The caller has verified who the person is. */
export interface Approval {
  /** As in GateRecord. */
  readonly place: string;
  readonly person: string;
  readonly at: Millis;
  readonly source: string;
}

/** An order that revived an aborted rollout. */
export interface Revival {
  /** From 1: how often it was revived. */
  readonly number: number;
  /** The account or address of the person who retried it. */
  readonly by: string;
  readonly at: Millis;
  /** The end of a sentence. */
  readonly reason: string;
}

export interface BatchState {
  readonly startedAt?: Millis;
  /** Since when all of its targets are settled, without a break: what a soak counts from. */
  readonly doneAt?: Millis;
  /** The part of the time since its beginning that does not count for the progress deadline. */
  readonly heldFor: Millis;
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

/** Why something does not continue. */
export interface Reason {
  readonly code:
    | 'paused'
    | 'in-flight'
    | 'window'
    | 'freeze'
    | 'soak'
    | 'metric'
    /** A metric cannot be measured at all: no provider, or a query that cannot be written. */
    | 'provider'
    | 'approval'
    | 'test'
    | 'depends-on'
    | 'policy'
    | 'group'
    | 'availability'
    | 'change'
    | 'unknown'
    | 'version'
    | 'failed';
  /** A sentence. */
  readonly text: string;
  /** When it may change. */
  readonly until?: Millis;
}

/** What to do now. Save the state before you start targets. */
export type Action =
  /** Start these, at once if the executor can, and record the result of each. */
  | {
      /** `switch` makes the new version serve that a deploy of BlueGreen has installed next to the old one. */
      readonly do: 'deploy' | 'switch' | 'rollback';
      readonly generation: number;
      readonly lease: Millis;
      readonly stage?: string;
      /** From 1. */
      readonly batch?: number;
      readonly targets: readonly { readonly name: string; readonly version: string; readonly attempt: number }[];
    }
  /** It is not known what runs on these: look, and record what you observe. */
  | { readonly do: 'probe'; readonly targets: readonly string[]; readonly because: readonly Reason[] }
  | { readonly do: 'wait'; readonly until?: Millis; readonly because: readonly Reason[] }
  /** A person must act before the rollout can continue. */
  | { readonly do: 'blocked'; readonly because: readonly Reason[] }
  | { readonly do: 'done'; readonly phase: Phase };

/** An event in a step, as a sentence for logs and notifications. */
export interface Event {
  readonly type:
    | 'started'
    | 'batch-started'
    | 'batch-finished'
    | 'stage-started'
    | 'stage-finished'
    | 'gate'
    | 'paused'
    | 'resumed'
    | 'aborted'
    | 'rolling-back'
    | 'rolled-back'
    | 'failed'
    | 'succeeded'
    | 'target'
    | 'amended'
    | 'superseded';
  readonly text: string;
}

/** A fact, or why it could not be obtained. An unknown fact never lets a target start. */
export type Known<T> = T | Unreadable;

/** Calendars by name; one that cannot be read, or breaks its schema, is as closed as one that is missing. */
export type CalendarsByName = ReadonlyMap<string, Known<readonly CalendarWindow[]>>;

/** The facts about another rollout that matter to this one. */
export interface OtherRollout {
  readonly phase: Phase;
  /** Its concurrency groups. */
  readonly groups: readonly string[];
  readonly startedAt: Millis;
  readonly begunAt?: Millis;
  readonly queued?: true;
  /** When the last lease ends of what it started and has no result for. */
  readonly leasedUntil?: Millis;
}

/** What a concurrency group knows of one artifact on one target, from the last start there. */
export interface GroupTarget {
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

/** The record of a concurrency group: by target, one entry for each artifact. */
export interface GroupRecord {
  readonly name: string;
  readonly targets: ReadonlyMap<string, readonly GroupTarget[]>;
}

/** The verdict of the policies on the rollout now. */
export interface PolicyFact {
  readonly state: 'passed' | 'pending' | 'undecided' | 'failed';
  /** Sentences; empty where passed. */
  readonly because: readonly string[];
  readonly until?: Millis;
}

/** Everything that a step may use in addition to the state. */
export interface StepFacts {
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

/** A metric that a gate needs now. */
export interface Question {
  readonly place: string;
  readonly metric: Metric;
  readonly at: Millis;
  /** Samples older than this are of the old version. */
  readonly notBefore: Millis;
}

/** One answer of a provider: a value with the time of its sample, or why there is none. */
export type ProviderAnswer =
  | { readonly value: number; readonly sampledAt: Millis }
  | {
      /** `nan`: nothing divided by nothing, as a ratio without traffic. `not-a-number`: a histogram, or text. */
      readonly problem: 'no-series' | 'several-series' | 'nan' | 'infinite' | 'not-a-number' | 'provider-error';
      /** The end of a sentence. */
      readonly detail: string;
    };

/** What a metric's provider answered: a value, or why there is none. */
export interface MetricAnswer {
  readonly value: ProviderAnswer;
  /** To `samplesQuery`, where the metric has one. */
  readonly samples?: ProviderAnswer;
}

/** A step of the state machine: the new state, the events, and the action to carry out. */
export interface Step {
  readonly state: RolloutState;
  readonly events: readonly Event[];
  readonly action: Action;
}

/** The report of an executor about one start. */
export interface TargetResult {
  readonly target: string;
  readonly generation: number;
  readonly outcome: 'succeeded' | 'failed';
  /** The version that was observed on it afterwards. Without it, a success does not count. */
  readonly version?: string;
  readonly at: Millis;
  readonly reason?: string;
}

/** The version that was seen on a target, regardless of who deployed it. */
export interface Observation {
  readonly target: string;
  readonly version: string;
  readonly at: Millis;
  readonly available?: boolean;
}

/** The answer to a reported result or observation. */
export interface Recorded {
  readonly target: string;
  readonly taken: boolean;
  /** Not taken, and rightly so: it was recorded before, or an observation has nothing new about a start. Nobody has to look at it. */
  readonly unchanged?: true;
  /** The end of a sentence. */
  readonly why: string;
}
