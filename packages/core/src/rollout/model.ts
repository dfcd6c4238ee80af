import type { Metric, RolloutSpec } from '../generated/types.ts';
import type { Unreadable } from '../model/review.ts';
import type { CalendarWindow } from '../time/calendar-window.ts';

/** Instants are milliseconds of the epoch, UTC; spans are milliseconds. */
export type Millis = number;

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

/** The targets that there are. A plan is made from one, and the list is frozen in it. */
export interface Fleet {
  readonly targets: readonly Target[];
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

/** Argo Rollouts' words, and those of a rollback. */
export type Phase =
  | 'Pending'
  | 'Progressing'
  | 'Paused'
  | 'Succeeded'
  | 'Failed'
  | 'Aborted'
  | 'RollingBack'
  | 'RolledBack';

/** A target that is not in the state's map is Pending. */
export type TargetPhase = 'Pending' | 'InProgress' | 'Succeeded' | 'Failed' | 'Skipped' | 'Unknown' | 'RolledBack';

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

/**
 * Where a rollout stands. `before`, `gates` and `after` ask the gates of that name; `deploy` starts the targets of a batch. BlueGreen
 * has `switch` between the last `gates` of a stage and its `after`: there all of its targets are switched over.
 */
export interface RolloutPosition {
  readonly stage: number;
  readonly batch: number;
  readonly at: 'before' | 'deploy' | 'gates' | 'switch' | 'after';
}

export type GateKind = 'soak' | 'metric' | 'approval' | 'test' | 'window' | 'dependsOn';

/** Argo's verdicts of an analysis, and Waiting while there is none. */
export type GateVerdict = 'Waiting' | 'Successful' | 'Failed' | 'Inconclusive' | 'Error';

/** One look at a metric. */
export interface Measurement {
  readonly at: Millis;
  readonly verdict: Exclude<GateVerdict, 'Waiting'>;
  readonly value?: number;
  /** The end of a sentence: `0.4 <= 0.8`, `the query gave no series`. */
  readonly reason: string;
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

/** Why something does not go on. */
export interface Reason {
  readonly code:
    | 'paused'
    | 'in-flight'
    | 'window'
    | 'freeze'
    | 'soak'
    | 'metric'
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
  /** When it may turn. */
  readonly until?: Millis;
}

/** What is to be done now. Whatever starts targets was written to the state before it is handed out. */
export type Action =
  /** Start these, at once where the executor can, and record what came of each. */
  | {
      /** `switch` lets the new version serve that a deploy of BlueGreen has put beside the old one. */
      readonly do: 'deploy' | 'switch' | 'rollback';
      readonly generation: number;
      readonly lease: Millis;
      readonly stage?: string;
      /** From 1. */
      readonly batch?: number;
      readonly targets: readonly { readonly name: string; readonly version: string; readonly attempt: number }[];
    }
  /** Nobody knows what runs on these: look, and record what was observed. */
  | { readonly do: 'probe'; readonly targets: readonly string[]; readonly because: readonly Reason[] }
  | { readonly do: 'wait'; readonly until?: Millis; readonly because: readonly Reason[] }
  /** Only a person can go on. */
  | { readonly do: 'blocked'; readonly because: readonly Reason[] }
  | { readonly do: 'done'; readonly phase: Phase };

/** What happened in a step, in words, for the log and for those who are told. */
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
    | 'amended';
  readonly text: string;
}

/** A fact, or why it could not be had. What is not known never lets a target start. */
export type Known<T> = T | Unreadable;

/** Another rollout, as far as it matters to this one. */
export interface OtherRollout {
  readonly phase: Phase;
  readonly group?: string;
  readonly startedAt: Millis;
}

/** What the policies say of the rollout now. */
export interface PolicyFact {
  readonly state: 'passed' | 'pending' | 'undecided' | 'failed';
  /** Sentences; empty where passed. */
  readonly because: readonly string[];
  readonly until?: Millis;
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

/** A metric that is to be asked now. */
export interface Question {
  readonly place: string;
  readonly metric: Metric;
  readonly at: Millis;
  /** Samples older than this are of the old version. */
  readonly notBefore: Millis;
}

/** What a provider answered: a value with the time of its sample, or why there is none. */
export type ProviderAnswer =
  | { readonly value: number; readonly sampledAt: Millis }
  | {
      /** `nan`: nothing divided by nothing, as a ratio without traffic. `not-a-number`: a histogram, or text. */
      readonly problem: 'no-series' | 'several-series' | 'nan' | 'infinite' | 'not-a-number' | 'provider-error';
      /** The end of a sentence. */
      readonly detail: string;
    };

export interface MetricAnswer {
  readonly value: ProviderAnswer;
  /** To `samplesQuery`, where the metric has one. */
  readonly samples?: ProviderAnswer;
}

/** A step of the state machine: the state after it, what happened, what is to be done. */
export interface Step {
  readonly state: RolloutState;
  readonly events: readonly Event[];
  readonly action: Action;
}

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

/** What somebody saw on a target, whoever put it there. */
export interface Observation {
  readonly target: string;
  readonly version: string;
  readonly at: Millis;
  readonly available?: boolean;
}

/** What became of a result or an observation that was handed in. */
export interface Recorded {
  readonly target: string;
  readonly taken: boolean;
  /** The end of a sentence. */
  readonly why: string;
}
