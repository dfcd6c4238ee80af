// Made from packages/core/schemas by scripts/generate/schemas.ts.

type ApiVersion = 'gradus.dev/v1';
type Name = string;
type Url = string;
type Zone = string;
type PolicyPattern = string;
type TierNumber = number;
type Glob = string;
type SomeGlobs = Glob[];
type EnforcementOrOff = 'advisory' | 'waivable' | 'mandatory' | 'off';
type Existing = 'block-when-touched';
type Globs = Glob[];
type Pattern = string;
type Expression = string;
type Path = string;
type TestType = 'functional' | 'performance' | 'compatibility' | 'security' | 'regression';
type DateOrInstant = string;
type Duration = string;
type Enforcement = 'advisory' | 'waivable' | 'mandatory';
type Commit = string;
type Instant = string;
type Percent = number;
type Role =
  'requester' | 'change-manager' | 'change-authority' | 'implementer' | 'tester' | 'incident-commander' | 'approver';
type Department = 'development' | 'operations' | 'test' | 'security' | 'business' | 'vendor';
type Level = 'L1' | 'L2' | 'L3';
type Approvers = ApproverRule[];
type Contributors = 'exclude' | 'count';
type TestTypes = TestType[];
type ComponentType = 'hardware' | 'software' | 'interface' | 'data';
type Aspect =
  'running-state' | 'thermal' | 'connectivity' | 'functionality' | 'compatibility' | 'efficiency' | 'security';
type Aspects = Aspect[];
type Severity = 'P1' | 'P2' | 'P3' | 'P4' | 'P5';
type Approvals = number;
type Person = string;
type CalendarDate = string;
type LogClass = 'system' | 'operation' | 'exception';
type Recurrence = string;
type CalendarTime = string;
type ChangeType = 'standard' | 'normal' | 'emergency';
type TaskType =
  | 'inspection'
  | 'log-review'
  | 'log-cleanup'
  | 'backup'
  | 'restore-test'
  | 'config-sync'
  | 'patch'
  | 'drill'
  | 'meeting'
  | 'training'
  | 'custom';
type Comparison = '<' | '<=' | '==' | '!=' | '>=' | '>';
type Scale = number;
type Digest = string;
type ChangeState = 'draft' | 'ready' | 'implementing' | 'review' | 'closed' | 'rejected' | 'cancelled';
export type Amount = number | string;
type Gates = Gate[];
type Sha256 = string;
type DrillMethod = 'tabletop' | 'functional' | 'full-scale';
type PolicyId = string;

/**
 * The document of each kind.
 */
export interface Documents {
  Project: Project;
  Policy: Policy;
  Grading: Grading;
  System: System;
  Team: Team;
  Calendar: Calendar;
  MaintenancePlan: MaintenancePlan;
  Change: Change;
  Rollout: Rollout;
  WorkRecord: WorkRecord;
  Waiver: Waiver;
}
/**
 * The project file, gradus.yaml. It says which documents there are, which policies judge them, and how hard.
 */
interface Project {
  apiVersion: ApiVersion;
  kind: 'Project';
  metadata: Metadata;
  spec: ProjectSpec;
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
interface Link {
  title?: string;
  url: Url;
}
interface ProjectSpec {
  timezone?: Zone;
  policies?: string[];
  enforcement?: EnforcementRule[];
  params?: {
    [k: string]: unknown;
  };
  exclude?: Globs;
  limits?: Limits;
  documents?: ProjectDocuments[];
  evidence?: ProjectEvidence;
  gate?: ProjectGate;
  rollouts?: ProjectRollouts;
  data?: ProjectData[];
}
interface EnforcementRule {
  policies?: PolicyPattern[];
  tiers?: TierNumber[];
  paths?: SomeGlobs;
  verbs?: ('check' | 'gate' | 'rollout')[];
  enforcement: EnforcementOrOff;
  existing?: Existing;
}
interface Limits {
  fileBytes?: number;
  files?: number;
  documents?: number;
  depth?: number;
  expansion?: number;
  steps?: number;
}
interface ProjectDocuments {
  paths: SomeGlobs;
  kind?: string;
  format?:
    | ('yaml' | 'json' | 'text' | 'lines')
    | {
        regex: string;
      };
  items?: Pattern;
  identity?: Expression;
  schema?: Path;
  text?: Pattern[];
  duplicates?: 'error' | 'allow';
  nulls?: 'absent' | 'keep';
  duplicateKeys?: 'error' | 'last';
  ownKindsOnly?: boolean;
}
export interface ProjectEvidence {
  jobs?: EvidenceJob[];
  keys?: EvidenceKey[];
  maxAge?: Duration;
}
export interface EvidenceJob {
  type: TestType;
  name: string;
  app?: string;
  workflow?: string;
  systems?: string[];
}
export interface EvidenceKey {
  id: Name;
  publicKey: string;
  types?: TestType[];
  systems?: string[];
  from?: DateOrInstant;
  until?: DateOrInstant;
}
export interface ProjectGate {
  targets?: Glob[];
  rebaseMerging?: boolean;
}
export interface ProjectRollouts {
  state?: ProjectRolloutState;
  prometheus?: ProjectPrometheus;
}
interface ProjectRolloutState {
  ref?: string;
  remote?: string;
}
interface ProjectPrometheus {
  address: string;
}
interface ProjectData {
  name: string;
  schema?: Path;
  description?: string;
}
/**
 * A rule over documents, files or a whole change, with the cases that prove it.
 */
interface Policy {
  apiVersion: ApiVersion;
  kind: 'Policy';
  metadata: TitledMetadata;
  spec: PolicySpec;
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
interface PolicySpec {
  description?: string;
  enforcement?: Enforcement;
  source?: string[];
  scope?: 'document' | 'files' | 'diff';
  about?: 'act' | 'state';
  existing?: Existing;
  match?: PolicyMatch;
  when?: Expression;
  params?: PolicyParams;
  variables?: PolicyVariable[];
  validations: Validation[];
  cases?: PolicyCase[];
}
interface PolicyMatch {
  kinds?: string[];
  operations?: ('CREATE' | 'UPDATE' | 'DELETE' | 'NONE')[];
  paths?: SomeGlobs;
  labels?: {
    [k: string]: string;
  };
}
interface PolicyParams {
  schema:
    | {
        [k: string]: unknown;
      }
    | boolean;
  default?: unknown;
}
interface PolicyVariable {
  name: string;
  expression: Expression;
}
interface Validation {
  name: Name;
  each?: string;
  by?: Expression;
  when?: Expression;
  expression: Expression;
  at?: string;
  atPath?: Expression;
  message: string;
  related?: Expression;
  fix?: string;
  found?: string;
  onUnmet?: 'failed' | 'pending';
  pendingUntil?: Expression;
  repeats?: string[];
}
interface PolicyCase {
  name: string;
  files?: CaseFiles;
  base?: CaseFiles;
  target?: CaseFiles;
  data?: {
    [k: string]: unknown;
  };
  params?: unknown;
  review?: {
    [k: string]: unknown;
  };
  evidence?: {
    [k: string]: unknown;
  };
  history?: {
    [k: string]: unknown;
  };
  commits?: CaseCommit[];
  upToDate?: boolean;
  now?: Instant;
  expect: ExpectedFinding[];
  outcome?: 'passed' | 'pending' | 'undecided' | 'failed';
}
interface CaseFiles {
  [k: string]: unknown;
}
interface CaseCommit {
  sha?: Commit;
  author: string;
  committer?: string;
  time?: Instant;
  trailers?: {
    [k: string]: string[];
  };
}
interface ExpectedFinding {
  validation: Name;
  at?: string;
  path?: Path;
  message?: string;
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
interface GradingSpec {
  tiers: Tier[];
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
interface Tier {
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
interface TierObjectives {
  availability: Percent;
  rto: Duration;
  rpo: Duration;
  mtd?: Duration;
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
  contributors?: Contributors;
  changeAuthority?: boolean;
  mergeWhen?: 'always' | 'outside-freezes' | 'in-window';
  leadTime: Duration;
  firstStageMax: Percent;
  minSoak: Duration;
  departments: Department[];
  tests: TestType[];
  testsByType?: TestsByType;
  handover: boolean;
  separateReviewer: boolean;
  emergencyCompletion: Duration;
}
interface ApproverRule {
  role: Role;
  count?: number;
  from?: 'any' | 'owner';
  departments?: Department[];
  levels?: Level[];
}
interface TestsByType {
  standard?: TestTypes;
  normal?: TestTypes;
  emergency?: TestTypes;
}
interface TierBackup {
  copies: number;
  media: number;
  offsite: number;
  immutable: number;
  errors: number;
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
interface TierPolicies {
  [k: string]: EnforcementOrOff;
}
interface SeverityTargets {
  level: Severity;
  title?: string;
  ack?: Duration;
  update?: Duration;
  restore?: Duration;
  postmortem?: boolean;
  coverage?: '24x7' | 'business';
}
interface ChangeAuthority {
  role?: Role;
  count?: number;
  contributors?: Contributors;
  teams?: string[];
}
interface WaiverRules {
  roles?: Role[];
}
interface ChangeTypeRules {
  standard?: StandardChangeRules;
  emergency?: EmergencyChangeRules;
}
interface StandardChangeRules {
  approvals?: Approvals;
  approvers?: Approvers;
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
interface Automation {
  name: Name;
  title?: string;
  logins: Logins;
  paths: SomeGlobs;
  tiers?: TierNumber[];
  changeType: 'standard' | 'normal';
  template?: Name;
}
interface Logins {
  github?: string;
  gitlab?: string;
}
interface RevertRules {
  within: Duration;
  changeType: 'standard' | 'emergency';
  tiers?: TierNumber[];
}
interface Grace {
  share: number;
  max: Duration;
}
interface ChangeTemplate {
  name: Name;
  title: string;
  procedure?: string;
  risk?: 'low' | 'moderate' | 'high';
  tiers?: TierNumber[];
  systems?: string[];
  paths?: SomeGlobs;
  approvals?: Approvals;
  approvedBy?: Person;
  expires: DateOrInstant;
}
/**
 * A thing that is kept running, with its tier, its owner and its parts.
 */
interface System {
  apiVersion: ApiVersion;
  kind: 'System';
  metadata: Metadata;
  spec: SystemSpec;
}
interface SystemSpec {
  owner: string;
  tier: TierNumber;
  lifecycle: 'experimental' | 'production' | 'deprecated' | 'retired';
  paths?: Globs;
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
interface SystemDepartments {
  development?: string;
  operations?: string;
  test?: string;
  security?: string;
  business?: string;
  vendor?: string;
}
interface Classifications {
  mlps?: number;
  fips199?: 'low' | 'moderate' | 'high';
  dr?: number;
  filedOn?: CalendarDate;
  assessedOn?: CalendarDate;
}
interface Objectives {
  availability?: Percent;
  rto?: Duration;
  rpo?: Duration;
  mtd?: Duration;
}
interface SystemFunction {
  name: Name;
  title?: string;
  core: boolean;
}
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
interface Environment {
  name: Name;
  purpose: 'production' | 'staging' | 'test' | 'development';
  platform?: 'vmware' | 'kvm' | 'docker' | 'kubernetes' | 'bare-metal' | 'cloud';
  isolationGroup?: string;
  mirrors?: string;
  parity?: Parity[];
}
interface Parity {
  respect: string;
  same: boolean;
  note?: string;
}
interface Delivery {
  repository?: string;
  pipeline?: Pipeline;
}
interface Pipeline {
  type: 'gitlab-ci' | 'github-actions' | 'jenkins' | 'other';
  stages?: string[];
}
interface SystemLog {
  class: LogClass;
  location: string;
  retention: Duration;
  protected?: boolean;
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
interface TeamSpec {
  members: Member[];
  representatives?: Representatives;
  onCall?: OnCall;
  channels?: Channel[];
  meetings?: Meeting[];
  escalation?: Escalation[];
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
interface Delegation {
  to: Person;
  roles?: Role[];
  from: DateOrInstant;
  until: DateOrInstant;
  reason: string;
}
interface Representatives {
  development?: Person;
  operations?: Person;
  test?: Person;
  security?: Person;
  business?: Person;
  vendor?: Person;
}
interface OnCall {
  primary?: Person;
  secondary?: Person;
  url?: Url;
}
interface Channel {
  type: 'slack' | 'wecom' | 'email' | 'webhook';
  purpose: 'changes' | 'rollouts' | 'incidents' | 'maintenance' | 'all';
  name?: string;
  urlEnv?: string;
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
interface Escalation {
  after: Duration;
  to: string;
}
/**
 * When work may be done and when it may not.
 */
interface Calendar {
  apiVersion: ApiVersion;
  kind: 'Calendar';
  metadata: Metadata;
  spec: CalendarSpec;
}
interface CalendarSpec {
  timezone: Zone;
  windows: CalendarWindow[];
}
interface CalendarWindow {
  name: Name;
  title?: string;
  kind: 'maintenance' | 'freeze' | 'holiday';
  start: CalendarTime;
  end?: CalendarTime;
  duration?: Duration;
  rrule?: Recurrence;
  exdates?: CalendarTime[];
  systems?: string[];
  tiers?: TierNumber[];
  allow?: ChangeType[];
  approver?: Person;
  overrideRoles?: Role[];
  reason?: string;
}
/**
 * The routine work on a system, task by task, and how often it is done.
 */
interface MaintenancePlan {
  apiVersion: ApiVersion;
  kind: 'MaintenancePlan';
  metadata: Metadata;
  spec: MaintenancePlanSpec;
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
interface TaskEscalation {
  to: Level;
  after: Duration;
}
interface Automation1 {
  script: Path;
  idempotent: boolean;
  dryRun?: boolean;
  timeout?: Duration;
}
interface TaskLimit {
  metric: string;
  op: Comparison;
  value: number;
  unit?: string;
}
/**
 * One change of one or more systems: what people decided, phase by phase. What facts already tell is derived, not typed.
 */
interface Change {
  apiVersion: ApiVersion;
  kind: 'Change';
  metadata: TitledMetadata;
  spec: ChangeSpec;
  status: ChangeStatus;
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
interface Requirements {
  objective?: string;
  justification?: string;
  sources?: RequirementSource[];
}
interface RequirementSource {
  type: 'feedback' | 'technology' | 'current-state' | 'security' | 'incident';
  ref?: string;
  note?: string;
  count?: number;
}
interface Design {
  approach?: string;
  resources?: string[];
  milestones?: Milestone[];
  impactAnalysis?: ImpactAnalysis;
  rollback?: ChangeRollback;
  communications?: string;
}
interface Milestone {
  name: string;
  due: DateOrInstant;
}
interface ImpactAnalysis {
  services?: string;
  data?: string;
  security?: string;
}
interface ChangeRollback {
  steps?: string[];
  runbook?: Path;
  tested?: boolean;
  maxTime?: Duration;
}
interface Verification {
  environment?: string;
  commit?: Commit;
  tests?: ChangeTest[];
  acceptance?: Acceptance;
}
interface ChangeTest {
  type: TestType;
  result: 'pass' | 'fail' | 'partial';
  evidence?: string;
  environment?: string;
  by?: Person;
  at?: Instant;
  note?: string;
}
interface Acceptance {
  by: Person;
  at: Instant;
}
interface Handover {
  technicalNotes?: string;
  productionConstraints?: string;
}
interface Deployment {
  window?: PlannedSpan;
  rollout?: string;
  artifact?: ChangeArtifact;
  actual?: ActualSpan;
}
interface PlannedSpan {
  start: Instant;
  end: Instant;
}
interface ChangeArtifact {
  name?: string;
  version?: string;
  digest?: Digest;
}
interface ActualSpan {
  start: Instant;
  end?: Instant;
}
interface ExternalApproval {
  role: Role;
  by: Person;
  at: Instant;
  decision: 'approved' | 'rejected';
  evidence: string;
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
  actions?: Action[];
  by?: Person;
  at?: Instant;
}
interface Action {
  text: string;
  owner: Person;
  due?: CalendarDate;
  done?: CalendarDate;
  change?: string;
}
interface ChangeStatus {
  state: ChangeState;
  history: ChangeHistoryEntry[];
}
interface ChangeHistoryEntry {
  state: ChangeState;
  at: Instant;
  by: Person;
  reason?: string;
}
/**
 * How one change reaches a fleet: stage by stage, batch by batch. The manifest declares; its state lies elsewhere.
 */
interface Rollout {
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
interface Artifact {
  name: string;
  version: string;
  digest?: Digest;
  commit?: Commit;
  pipeline?: Url;
}
interface Targets {
  fleet?: Path;
  selector?: Selector;
}
export interface Selector {
  matchLabels?: {
    [k: string]: string;
  };
  matchExpressions?: LabelCondition[];
}
export interface LabelCondition {
  key: string;
  operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  values?: string[];
}
export interface RolloutOrder {
  key?: string;
  direction?: 'Ascending' | 'Descending';
}
interface RolloutStrategy {
  type: 'Staged' | 'BlueGreen';
}
export interface Stage {
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
export interface Growth {
  type: 'Exponential' | 'Linear';
  factor?: number;
  start?: Amount;
}
export interface Gate {
  soak?: SoakGate;
  metric?: MetricGate;
  approval?: ApprovalGate;
  test?: TestGate;
  window?: WindowGate;
  dependsOn?: RolloutDependency;
}
interface SoakGate {
  duration: Duration;
}
interface MetricGate {
  ref: string;
}
export interface ApprovalGate {
  groups?: string[];
  minApprovals?: number;
  preventSelfApproval?: boolean;
}
interface TestGate {
  job: string;
}
export interface WindowGate {
  ref: string;
  mustFitIn?: Duration;
}
export interface RolloutDependency {
  rollout: string;
  condition?: 'Succeeded' | 'Finished';
}
export interface Metric {
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
export interface Threshold {
  op: Comparison;
  value: number;
}
interface Availability {
  maxUnavailable?: Amount;
  topologyKey?: string;
  maxDomainsInFlight?: number;
}
interface FailurePolicy {
  maxFailures?: number | string;
  scope?: 'Batch' | 'Stage' | 'Rollout';
  onFailure?: 'Pause' | 'Abort' | 'Rollback';
  onInconclusive?: 'Pause' | 'Abort' | 'Rollback';
  onDrift?: 'Pause' | 'Reapply' | 'Ignore';
}
interface RolloutLimits {
  maxExposed?: Amount;
}
interface RolloutWindows {
  refs?: string[];
  onClose?: 'FinishBatch' | 'StopNow';
  allowRollback?: boolean;
}
interface RolloutRollback {
  supported?: boolean;
  to?: string;
  order?: 'Reverse' | 'Forward';
  scope?: 'Touched' | 'Failed';
  maxTime?: Duration;
}
interface RolloutConcurrency {
  group?: string;
  policy?: 'Queue' | 'Reject' | 'Supersede';
}
/**
 * Evidence of work that was done. Written once; a correction is a new record that supersedes it.
 */
interface WorkRecord {
  apiVersion: ApiVersion;
  kind: 'WorkRecord';
  metadata: Metadata;
  spec: WorkRecordSpec;
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
  evidence?: Evidence[];
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
interface Evidence {
  path?: Path;
  url?: Url;
  sha256?: Sha256;
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
interface LogReviewBody {
  class: LogClass;
  from: Instant;
  to: Instant;
  patterns?: LogPattern[];
}
interface LogPattern {
  template: string;
  count: number;
  recurring?: boolean;
  change?: string;
  incident?: string;
  reason?: string;
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
interface RestoreTestBody {
  backup: string;
  backupAt?: Instant;
  restoredTo: string;
  duration: Duration;
  dataLoss: Duration;
  verifiedBy?: Person;
  method?: 'full' | 'sample' | 'checksum';
}
interface DrillBody {
  plan?: string;
  method: DrillMethod;
  scenario: string;
  achieved?: Achieved;
  participants?: Person[];
  lessons?: string[];
}
interface Achieved {
  rto?: Duration;
  rpo?: Duration;
}
interface MeetingBody {
  team: string;
  meeting: string;
  attendees: Person[];
  decisions?: string[];
  actions?: Action[];
}
interface TrainingBody {
  topic: string;
  plan?: string;
  participants: Person[];
}
interface RunBody {
  script?: Path;
  commit?: Commit;
  exitCode?: number;
  dryRun?: boolean;
  duration?: Duration;
  url?: Url;
}
/**
 * A dated, reasoned exception to one policy for one document. It counts once it stands on the target branch.
 */
interface Waiver {
  apiVersion: ApiVersion;
  kind: 'Waiver';
  metadata: Metadata;
  spec: WaiverSpec;
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
