// Made from packages/core/schemas by scripts/generate/schemas.ts.

export type ApiVersion = 'gradus.dev/v1';
export type Name = string;
export type Url = string;
export type Zone = string;
export type PolicyPattern = string;
export type TierNumber = number;
export type Glob = string;
export type EnforcementOrOff = 'advisory' | 'waivable' | 'mandatory' | 'off';
export type Pattern = string;
export type Expression = string;
export type Path = string;
export type TestType = 'functional' | 'performance' | 'compatibility' | 'security' | 'regression';
export type DateOrInstant = string;
export type Duration = string;
export type Enforcement = 'advisory' | 'waivable' | 'mandatory';
export type Commit = string;
export type Instant = string;
export type Percent = number;
export type Role =
  'requester' | 'change-manager' | 'change-authority' | 'implementer' | 'tester' | 'incident-commander' | 'approver';
export type Department = 'development' | 'operations' | 'test' | 'security' | 'business' | 'vendor';
export type Level = 'L1' | 'L2' | 'L3';
export type Approvers = ApproverRule[];
export type TestTypes = TestType[];
export type ComponentType = 'hardware' | 'software' | 'interface' | 'data';
export type Aspect =
  'running-state' | 'thermal' | 'connectivity' | 'functionality' | 'compatibility' | 'efficiency' | 'security';
export type Aspects = Aspect[];
export type Severity = 'P1' | 'P2' | 'P3' | 'P4' | 'P5';
export type Approvals = number;
export type Person = string;
export type CalendarDate = string;
export type LogClass = 'system' | 'operation' | 'exception';
export type Recurrence = string;
export type ChangeType = 'standard' | 'normal' | 'emergency';
export type TaskType =
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
export type Comparison = '<' | '<=' | '==' | '!=' | '>=' | '>';
export type Scale = number;
export type Digest = string;
export type ChangeState = 'draft' | 'ready' | 'implementing' | 'review' | 'closed' | 'rejected' | 'cancelled';
export type Amount = number | string;
export type Gates = Gate[];
export type Sha256 = string;
export type DrillMethod = 'tabletop' | 'functional' | 'full-scale';
export type PolicyId = string;

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
export interface Project {
  apiVersion: ApiVersion;
  kind: 'Project';
  metadata: Metadata;
  spec: ProjectSpec;
}
export interface Metadata {
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
export interface Link {
  title?: string;
  url: Url;
}
export interface ProjectSpec {
  timezone?: Zone;
  policies?: string[];
  enforcement?: EnforcementRule[];
  params?: {
    [k: string]: unknown;
  };
  exclude?: Glob[];
  limits?: Limits;
  documents?: ProjectDocuments[];
  evidence?: ProjectEvidence;
  rollouts?: ProjectRollouts;
  data?: ProjectData[];
}
export interface EnforcementRule {
  policies?: PolicyPattern[];
  tiers?: TierNumber[];
  paths?: Glob[];
  verbs?: ('check' | 'gate' | 'rollout')[];
  enforcement: EnforcementOrOff;
}
export interface Limits {
  fileBytes?: number;
  files?: number;
  documents?: number;
  depth?: number;
  expansion?: number;
  steps?: number;
}
export interface ProjectDocuments {
  paths: Glob[];
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
export interface ProjectRollouts {
  state?: ProjectRolloutState;
  prometheus?: ProjectPrometheus;
}
export interface ProjectRolloutState {
  ref?: string;
  remote?: string;
}
export interface ProjectPrometheus {
  address: string;
}
export interface ProjectData {
  name: string;
  schema?: Path;
  description?: string;
}
/**
 * A rule over documents, files or a whole change, with the cases that prove it.
 */
export interface Policy {
  apiVersion: ApiVersion;
  kind: 'Policy';
  metadata: TitledMetadata;
  spec: PolicySpec;
}
export interface TitledMetadata {
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
export interface PolicySpec {
  description?: string;
  enforcement?: Enforcement;
  source?: string[];
  scope?: 'document' | 'files' | 'diff';
  match?: PolicyMatch;
  when?: Expression;
  params?: PolicyParams;
  variables?: PolicyVariable[];
  validations: Validation[];
  cases?: PolicyCase[];
}
export interface PolicyMatch {
  kinds?: string[];
  operations?: ('CREATE' | 'UPDATE' | 'DELETE' | 'NONE')[];
  paths?: Glob[];
  labels?: {
    [k: string]: string;
  };
}
export interface PolicyParams {
  schema:
    | {
        [k: string]: unknown;
      }
    | boolean;
  default?: unknown;
}
export interface PolicyVariable {
  name: string;
  expression: Expression;
}
export interface Validation {
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
}
export interface PolicyCase {
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
export interface CaseFiles {
  [k: string]: unknown;
}
export interface CaseCommit {
  sha?: Commit;
  author: string;
  committer?: string;
  time?: Instant;
  trailers?: {
    [k: string]: string[];
  };
}
export interface ExpectedFinding {
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
export interface GradingSpec {
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
export interface Tier {
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
export interface TierOwner {
  members?: number;
}
export interface TierObjectives {
  availability: Percent;
  rto: Duration;
  rpo: Duration;
  mtd?: Duration;
}
export interface TierCadence {
  inspection: Duration;
  logReview: Duration;
  restoreTest: Duration;
  drill: Duration;
  planReview: Duration;
  runbookReview: Duration;
}
export interface TierChange {
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
  tests: TestType[];
  testsByType?: TestsByType;
  handover: boolean;
  separateReviewer: boolean;
  emergencyCompletion: Duration;
}
export interface ApproverRule {
  role: Role;
  count?: number;
  from?: 'any' | 'owner';
  departments?: Department[];
  levels?: Level[];
}
export interface TestsByType {
  standard?: TestTypes;
  normal?: TestTypes;
  emergency?: TestTypes;
}
export interface TierBackup {
  copies: number;
  media: number;
  offsite: number;
  immutable: number;
  errors: number;
}
export interface TierInspection {
  components: ComponentType[];
  aspects: TierInspectionAspects;
}
export interface TierInspectionAspects {
  hardware?: Aspects;
  software?: Aspects;
  interface?: Aspects;
  data?: Aspects;
}
export interface TierPolicies {
  [k: string]: EnforcementOrOff;
}
export interface SeverityTargets {
  level: Severity;
  title?: string;
  ack?: Duration;
  update?: Duration;
  restore?: Duration;
  postmortem?: boolean;
  coverage?: '24x7' | 'business';
}
export interface ChangeAuthority {
  role?: Role;
  count?: number;
  teams?: string[];
}
export interface WaiverRules {
  roles?: Role[];
}
export interface ChangeTypeRules {
  standard?: StandardChangeRules;
  emergency?: EmergencyChangeRules;
}
export interface StandardChangeRules {
  approvals?: Approvals;
  approvers?: Approvers;
}
export interface EmergencyChangeRules {
  approvals?: Approvals;
  approvers?: Approvers;
  obligations?: EmergencyObligation[];
}
export interface EmergencyObligation {
  owed: 'approvals' | 'tests' | 'review';
  within: Duration;
}
export interface Automation {
  name: Name;
  title?: string;
  logins: Logins;
  paths: Glob[];
  tiers?: TierNumber[];
  changeType: 'standard' | 'normal';
  template?: Name;
}
export interface Logins {
  github?: string;
  gitlab?: string;
}
export interface RevertRules {
  within: Duration;
  changeType: 'standard' | 'emergency';
  tiers?: TierNumber[];
}
export interface Grace {
  share: number;
  max: Duration;
}
export interface ChangeTemplate {
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
/**
 * A thing that is kept running, with its tier, its owner and its parts.
 */
export interface System {
  apiVersion: ApiVersion;
  kind: 'System';
  metadata: Metadata;
  spec: SystemSpec;
}
export interface SystemSpec {
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
export interface SystemDepartments {
  development?: string;
  operations?: string;
  test?: string;
  security?: string;
  business?: string;
  vendor?: string;
}
export interface Classifications {
  mlps?: number;
  fips199?: 'low' | 'moderate' | 'high';
  dr?: number;
  filedOn?: CalendarDate;
  assessedOn?: CalendarDate;
}
export interface Objectives {
  availability?: Percent;
  rto?: Duration;
  rpo?: Duration;
  mtd?: Duration;
}
export interface SystemFunction {
  name: Name;
  title?: string;
  core: boolean;
}
export interface Component {
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
export interface Environment {
  name: Name;
  purpose: 'production' | 'staging' | 'test' | 'development';
  platform?: 'vmware' | 'kvm' | 'docker' | 'kubernetes' | 'bare-metal' | 'cloud';
  isolationGroup?: string;
  mirrors?: string;
  parity?: Parity[];
}
export interface Parity {
  respect: string;
  same: boolean;
  note?: string;
}
export interface Delivery {
  repository?: string;
  pipeline?: Pipeline;
}
export interface Pipeline {
  type: 'gitlab-ci' | 'github-actions' | 'jenkins' | 'other';
  stages?: string[];
}
export interface SystemLog {
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
export interface TeamSpec {
  members: Member[];
  representatives?: Representatives;
  onCall?: OnCall;
  channels?: Channel[];
  meetings?: Meeting[];
  escalation?: Escalation[];
}
export interface Member {
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
export interface Delegation {
  to: Person;
  roles?: Role[];
  from: DateOrInstant;
  until: DateOrInstant;
  reason: string;
}
export interface Representatives {
  development?: Person;
  operations?: Person;
  test?: Person;
  security?: Person;
  business?: Person;
  vendor?: Person;
}
export interface OnCall {
  primary?: Person;
  secondary?: Person;
  url?: Url;
}
export interface Channel {
  type: 'slack' | 'wecom' | 'email' | 'webhook';
  purpose: 'changes' | 'rollouts' | 'incidents' | 'maintenance' | 'all';
  name?: string;
  urlEnv?: string;
}
export interface Meeting {
  name: Name;
  schedule: Recurrence;
  start?: DateOrInstant;
  timezone: Zone;
  duration?: Duration;
  quorum?: number;
  departments?: Department[];
}
export interface Escalation {
  after: Duration;
  to: string;
}
/**
 * When work may be done and when it may not.
 */
export interface Calendar {
  apiVersion: ApiVersion;
  kind: 'Calendar';
  metadata: Metadata;
  spec: CalendarSpec;
}
export interface CalendarSpec {
  timezone: Zone;
  windows: CalendarWindow[];
}
export interface CalendarWindow {
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
/**
 * The routine work on a system, task by task, and how often it is done.
 */
export interface MaintenancePlan {
  apiVersion: ApiVersion;
  kind: 'MaintenancePlan';
  metadata: Metadata;
  spec: MaintenancePlanSpec;
}
export interface MaintenancePlanSpec {
  system: string;
  timezone: Zone;
  start?: DateOrInstant;
  reviewedOn?: CalendarDate;
  tasks: MaintenanceTask[];
}
export interface MaintenanceTask {
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
export interface TaskEscalation {
  to: Level;
  after: Duration;
}
export interface Automation1 {
  script: Path;
  idempotent: boolean;
  dryRun?: boolean;
  timeout?: Duration;
}
export interface TaskLimit {
  metric: string;
  op: Comparison;
  value: number;
  unit?: string;
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
export interface ChangeSpec {
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
export interface Requirements {
  objective?: string;
  justification?: string;
  sources?: RequirementSource[];
}
export interface RequirementSource {
  type: 'feedback' | 'technology' | 'current-state' | 'security' | 'incident';
  ref?: string;
  note?: string;
  count?: number;
}
export interface Design {
  approach?: string;
  resources?: string[];
  milestones?: Milestone[];
  impactAnalysis?: ImpactAnalysis;
  rollback?: ChangeRollback;
  communications?: string;
}
export interface Milestone {
  name: string;
  due: DateOrInstant;
}
export interface ImpactAnalysis {
  services?: string;
  data?: string;
  security?: string;
}
export interface ChangeRollback {
  steps?: string[];
  runbook?: Path;
  tested?: boolean;
  maxTime?: Duration;
}
export interface Verification {
  environment?: string;
  commit?: Commit;
  tests?: ChangeTest[];
  acceptance?: Acceptance;
}
export interface ChangeTest {
  type: TestType;
  result: 'pass' | 'fail' | 'partial';
  evidence?: string;
  environment?: string;
  by?: Person;
  at?: Instant;
  note?: string;
}
export interface Acceptance {
  by: Person;
  at: Instant;
}
export interface Handover {
  technicalNotes?: string;
  productionConstraints?: string;
}
export interface Deployment {
  window?: PlannedSpan;
  rollout?: string;
  artifact?: ChangeArtifact;
  actual?: ActualSpan;
}
export interface PlannedSpan {
  start: Instant;
  end: Instant;
}
export interface ChangeArtifact {
  name?: string;
  version?: string;
  digest?: Digest;
}
export interface ActualSpan {
  start: Instant;
  end?: Instant;
}
export interface ExternalApproval {
  role: Role;
  by: Person;
  at: Instant;
  decision: 'approved' | 'rejected';
  evidence: string;
}
export interface ChangeLinks {
  incident?: string;
  problem?: string;
  reverts?: string;
  supersedes?: string;
  causedBy?: string;
}
export interface ChangeReview {
  result?: 'successful' | 'successful-with-issues' | 'unsuccessful' | 'backed-out';
  notes?: string;
  metObjectives?: boolean;
  incidents?: string[];
  actions?: Action[];
  by?: Person;
  at?: Instant;
}
export interface Action {
  text: string;
  owner: Person;
  due?: CalendarDate;
  done?: CalendarDate;
  change?: string;
}
export interface ChangeStatus {
  state: ChangeState;
  history: ChangeHistoryEntry[];
}
export interface ChangeHistoryEntry {
  state: ChangeState;
  at: Instant;
  by: Person;
  reason?: string;
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
export interface Artifact {
  name: string;
  version: string;
  digest?: Digest;
  commit?: Commit;
  pipeline?: Url;
}
export interface Targets {
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
export interface RolloutStrategy {
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
export interface SoakGate {
  duration: Duration;
}
export interface MetricGate {
  ref: string;
}
export interface ApprovalGate {
  groups?: string[];
  minApprovals?: number;
  preventSelfApproval?: boolean;
}
export interface TestGate {
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
export interface Availability {
  maxUnavailable?: Amount;
  topologyKey?: string;
  maxDomainsInFlight?: number;
}
export interface FailurePolicy {
  maxFailures?: number | string;
  scope?: 'Batch' | 'Stage' | 'Rollout';
  onFailure?: 'Pause' | 'Abort' | 'Rollback';
  onInconclusive?: 'Pause' | 'Abort' | 'Rollback';
}
export interface RolloutLimits {
  maxExposed?: Amount;
}
export interface RolloutWindows {
  refs?: string[];
  onClose?: 'FinishBatch' | 'StopNow';
  allowRollback?: boolean;
}
export interface RolloutRollback {
  supported?: boolean;
  to?: string;
  order?: 'Reverse' | 'Forward';
  scope?: 'Touched' | 'Failed';
  maxTime?: Duration;
}
export interface RolloutConcurrency {
  group: string;
  policy?: 'Queue' | 'Reject' | 'Supersede';
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
export interface WorkRecordSpec {
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
export interface RecordFinding {
  id: string;
  severity: Severity;
  text: string;
  owner?: Person;
  due?: CalendarDate;
  change?: string;
  incident?: string;
  closed?: CalendarDate;
}
export interface Evidence {
  path?: Path;
  url?: Url;
  sha256?: Sha256;
}
export interface InspectionBody {
  checks: InspectionCheck[];
}
export interface InspectionCheck {
  component: string;
  aspect: Aspect;
  metric?: string;
  value?: number;
  unit?: string;
  limit?: number;
  result: 'pass' | 'fail';
  note?: string;
}
export interface LogReviewBody {
  class: LogClass;
  from: Instant;
  to: Instant;
  patterns?: LogPattern[];
}
export interface LogPattern {
  template: string;
  count: number;
  recurring?: boolean;
  change?: string;
  incident?: string;
  reason?: string;
}
export interface BackupBody {
  backup: string;
  bytes?: number;
  sha256?: Sha256;
  duration?: Duration;
  copies?: BackupCopy[];
}
export interface BackupCopy {
  location: 'local' | 'offsite' | 'cloud';
  site?: string;
  media?: string;
  immutable?: boolean;
  offline?: boolean;
}
export interface RestoreTestBody {
  backup: string;
  backupAt?: Instant;
  restoredTo: string;
  duration: Duration;
  dataLoss: Duration;
  verifiedBy?: Person;
  method?: 'full' | 'sample' | 'checksum';
}
export interface DrillBody {
  plan?: string;
  method: DrillMethod;
  scenario: string;
  achieved?: Achieved;
  participants?: Person[];
  lessons?: string[];
}
export interface Achieved {
  rto?: Duration;
  rpo?: Duration;
}
export interface MeetingBody {
  team: string;
  meeting: string;
  attendees: Person[];
  decisions?: string[];
  actions?: Action[];
}
export interface TrainingBody {
  topic: string;
  plan?: string;
  participants: Person[];
}
export interface RunBody {
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
export interface Waiver {
  apiVersion: ApiVersion;
  kind: 'Waiver';
  metadata: Metadata;
  spec: WaiverSpec;
}
export interface WaiverSpec {
  subject: WaiverSubject;
  reason: string;
  compensating?: string;
  requestedBy: Person;
  approvedBy: Person;
  expires: DateOrInstant;
}
export interface WaiverSubject {
  policy: PolicyId;
  validation?: Name;
  kind: string;
  name: string;
  pointer?: string;
}
