// Judge
export { check, treeOf, type CheckInput, type CheckResult, type Diff } from './check.ts';
export { createCache, side, type CheckCache } from './side.ts';
export { stateOfFindings } from './evaluate/evaluate.ts';
export { granting, type Granted } from './evaluate/granting.ts';
export { peopleOf, type People } from './evaluate/people.ts';
export { ConfigurationError, type ConfigurationProblem } from './configuration-error.ts';
// Gate
export type { Gate } from './gate.ts';
export { readReview, type ReadReview } from './review/read-review.ts';
export { concernedChanges, namedChanges } from './review/concerned.ts';
export { systemDocuments, systemNames, subjectOf, type Subject } from './review/subject.ts';
export { ownership, type Ownership } from './review/ownership.ts';
export {
  isUnreadable,
  type Account,
  type Evidence,
  type EvidenceFacts,
  type ForgeName,
  type Review,
  type ReviewDecision,
  type TestType,
  type Unreadable,
} from './model/review.ts';
export {
  ForgeError,
  type CheckAnnotation,
  type CheckReport,
  type Forge,
  type LineComment,
  type StickyComment,
  type Written,
  type BatchDeployment,
} from './forge/forge.ts';
// Evidence
export { evidenceJson } from './evidence/evidence-json.ts';
export {
  inTotoPayload,
  isEnvelope,
  isInTotoPayload,
  preAuthenticationEncoding,
  readEnvelope,
  type Envelope,
  type EnvelopeSignature,
} from './evidence/dsse.ts';
export { testTypes } from './evidence/judge-evidence.ts';
export { readJunit, type JunitReport } from './evidence/junit.ts';
export { readStatement, type StatementRead } from './evidence/statement.ts';
export { emptyRun, sumOf, type TestCount } from './evidence/test-count.ts';
export { writeStatement, type TestRun } from './evidence/write-statement.ts';
// Rollouts
export { fleetFormat, readFleet, type FleetFormat, type FleetProblem, type FleetRead } from './rollout/fleet-file.ts';
export { planRollout } from './rollout/plan.ts';
export { explainTarget, type TargetExplanation } from './rollout/explain.ts';
export { lintPlan } from './rollout/lint/lint-plan.ts';
export type { PlanFinding, PlanLintInput, PlanRule } from './rollout/lint/finding.ts';
export {
  diffPlans,
  isSamePlan,
  type Changed,
  type DatedPlan,
  type PlanDiff,
  type PlanMove,
  type PlanPlace,
} from './rollout/diff-plans.ts';
export { planDiffMarkdown, planDiffText } from './rollout/report/plan-diff.ts';
export { planJson } from './rollout/report/plan-json.ts';
export { planMarkdown } from './rollout/report/plan-markdown.ts';
export { planSvg } from './rollout/report/plan-svg.ts';
export { planText } from './rollout/report/plan-text.ts';
export type { PlanReport } from './rollout/report/plan-report.ts';
export { timeline, type Timeline, type TimelineBatch, type TimelineOptions } from './rollout/timeline.ts';
export type { PlanInput } from './rollout/lay-out.ts';
export { begin, type Beginning } from './rollout/begin.ts';
export { next } from './rollout/step.ts';
export { questions } from './rollout/gates/ask-gates.ts';
export { record, type Handed, type RecordedAll } from './rollout/record.ts';
export {
  abort,
  approvalPlaces,
  approve,
  pause,
  resume,
  retry,
  rollback,
  skip,
  type Order,
  type Ordered,
} from './rollout/commands.ts';
export { parseResults, type ResultsRead } from './rollout/parse-results.ts';
export {
  jobsAsked,
  jobsOfForge,
  jobsSince,
  parseJobs,
  type JobFacts,
  type JobResult,
  type JobsRead,
} from './rollout/job-results.ts';
export { amend, type Amendment } from './rollout/amend.ts';
export { isOver } from './rollout/draft.ts';
export { readState, StateFileError, writeState, type StateTexts } from './rollout/state-file.ts';
export { rolloutDocuments, rolloutPolicies, type RolloutDocuments, type RolloutTree } from './rollout-facts.ts';
export { emitAnsible, type AnsibleOptions } from './rollout/emit/ansible.ts';
export { emitApplicationSet, type ApplicationSetOptions } from './rollout/emit/applicationset.ts';
export { emitArgoRollouts, type ArgoOptions } from './rollout/emit/argo-rollouts.ts';
export { emitGithub, type GithubWorkflowOptions } from './rollout/emit/github.ts';
export { emitGitlab, type GitlabPipelineOptions } from './rollout/emit/gitlab.ts';
export { refusedLosses, type Emitted, type EmittedFile, type Loss } from './rollout/emit/emitted.ts';
export { simulate } from './rollout/simulate/simulate.ts';
export type { Simulation } from './rollout/simulate/run.ts';
export {
  compareStrategies,
  type FaultOutcome,
  type Quantiles,
  type StrategyComparison,
  type StrategyOutcome,
  type Trial,
} from './rollout/simulate/compare.ts';
export { builtInStrategy, isBuiltIn, type SimulatedStrategy } from './rollout/simulate/strategies.ts';
export type { Violations } from './rollout/simulate/watch.ts';
export { simulationJson } from './rollout/report/simulation-json.ts';
export { simulationMarkdown } from './rollout/report/simulation-markdown.ts';
export { mostStrategies } from './rollout/report/simulation-colors.ts';
export { simulationSvg } from './rollout/report/simulation-svg.ts';
export { simulationText } from './rollout/report/simulation-text.ts';
export {
  calmWorld,
  madeUpFleet,
  type Detection,
  type Exposure,
  type Simulated,
  type World,
} from './rollout/simulate/world.ts';
export { actionJson, actionOutputs, actionText, actionDotenv } from './rollout/report/action.ts';
export { batchDeployments, type ToldDeployment } from './rollout/report/deployments.ts';
export { resultsJson } from './rollout/report/results.ts';
export { cellsJson, readCells, type Cell, type Cells } from './rollout/report/cells.ts';
export { stateJson, statusText } from './rollout/report/status.ts';
export type {
  Action,
  Approval,
  BatchState,
  Event,
  Fleet,
  GateRecord,
  GateVerdict,
  Known,
  Measurement,
  MetricAnswer,
  Observation,
  OtherRollout,
  Phase,
  Plan,
  PlannedBatch,
  PlannedStage,
  PlannedTarget,
  PlanNote,
  PolicyFact,
  RolloutPosition,
  ProviderAnswer,
  Question,
  Reason,
  Recorded,
  RolloutState,
  Step,
  StepFacts,
  Target,
  TargetPhase,
  TargetResult,
  TargetState,
} from './rollout/model.ts';
// Rules
export { builtInPacks } from './policy/built-in.ts';
export { enginePolicies, type EnginePolicy, type EngineValidation } from './policy/engine-policies.ts';
export { projectPath, selection, type Limits, type Project, type Selection } from './policy/project.ts';
export { hasSchemas, type SchemaCompiler } from './policy/user-schemas.ts';
export type { Pack } from './policy/chosen-policies.ts';
export { localPolicies, type LocalPolicies, type LocalPolicy } from './policy/local-policies.ts';
export { readProject } from './policy/project-file.ts';
export { rulebook, type Rulebook } from './policy/rulebook.ts';
export { loadSchemaCompiler } from './schema-compiler.ts';
// Write policies
export { defineRule, packOfRules, type RuleContext, type RuleDefinition, type RuleProblem } from './policy/rule.ts';
export { evaluateExpression, type Evaluated } from './evaluate-expression.ts';
export { lintPolicy, type Lint } from './policy/lint.ts';
export { testPolicy, type CaseResult, type Covered, type PolicyTest } from './cases.ts';
export type { PolicySource } from './policy/compile.ts';
export type { PolicySpec } from './policy/policy-spec.ts';
// Documents
export type { Document, DocumentSource, Format, Item } from './model/document.ts';
export type { FileMode, SourceFile, Tree } from './model/file.ts';
export type { Value, ValueMap } from './model/value.ts';
export { ownSchemas } from './generated/schemas.ts';
export { defaultGrading as defaultGradingText } from './generated/data.ts';
export type {
  Calendar,
  Change,
  Grading,
  MaintenancePlan,
  Rollout,
  RolloutSpec,
  System,
  Team,
  Waiver,
  WorkRecord,
} from './generated/types.ts';
// Roll out
export { gateVerdict, measure, type Judged } from './rollout/measure.ts';
// Verdicts
export type { Enforcement, Finding, Location, Outcome, Position, Range, Related } from './model/finding.ts';
export type { NotAsked, State, Verdict } from './model/verdict.ts';
export type {
  Condition,
  ExplainedApproval,
  ExplainedChange,
  ExplainedTest,
  ExplainedWindow,
  Explanation,
} from './model/explanation.ts';
// Reports
export type { Report, Reporter } from './model/report.ts';
export { formats } from './report/formats.ts';
export { annotations, stepBudget, type AnnotationBudget } from './report/github.ts';
export { codeScanningSarif } from './report/sarif.ts';
export { markdown, type MarkdownLimit } from './report/markdown.ts';
export { blockingFindings, exitCode, type FailOn } from './report/outcome.ts';
export { escapeMarkdown, escapeTerminal } from './report/escape.ts';
// Places and words
export { locatorFor } from './load/locator-for.ts';
export { closest } from './validate/closest.ts';
export { dayPart, monthPart, parseDuration, timePart } from './time/duration.ts';
export { parseInstant } from './time/instant.ts';
export { localInstant } from './report/sentence.ts';
export { stableJson } from './report/json.ts';
