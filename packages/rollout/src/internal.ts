// What the other packages of Gradus use from this one. It is not for anyone else: names change without notice.
export { emitAnsible } from './emit/ansible.ts';
export { emitApplicationSet } from './emit/applicationset.ts';
export { emitArgoRollouts } from './emit/argo-rollouts.ts';
export { type Emitted, refusedLosses } from './emit/emitted.ts';
export { emitGithub } from './emit/github.ts';
export { emitGitlab } from './emit/gitlab.ts';
export { executorVariables, variablesOf } from './executor/variables.ts';
export { type ExecutorWork, workOn } from './executor/work.ts';
export { type FleetProblem, fleetFormat } from './fleet/fleet-file.ts';
export { questions } from './gates/ask-gates.ts';
export { type JobFacts, type JobResult, jobsAsked, jobsOfForge, jobsSince, parseJobs } from './gates/job-results.ts';
export { whyNotCounted } from './gates/approval-counts.ts';
export { isOverridePlace } from './gates/openness.ts';
export { approvalStage } from './gates/revival.ts';
export { measure } from './gates/measure.ts';
export { metricQueries } from './gates/metric-queries.ts';
export type {
  CalendarsByName,
  GateRecord,
  GroupRecord,
  Known,
  Observation,
  Phase,
  PolicyFact,
  ProviderAnswer,
  Recorded,
  Step,
  StepFacts,
  TargetResult,
  TargetState,
} from './model.ts';
export { diffPlans } from './plan/diff-plans.ts';
export { explainTarget } from './plan/explain.ts';
export { type Timeline, timeline } from './plan/timeline.ts';
export { actionDotenv, actionJson, actionOutputs, actionText } from './report/action.ts';
export { type Cells, cellsJson, readCells } from './report/cells.ts';
export { batchDeployments } from './report/deployments.ts';
export { planDiffMarkdown, planDiffText } from './report/plan-diff.ts';
export { planJson } from './report/plan-json.ts';
export { planMarkdown } from './report/plan-markdown.ts';
export type { PlanReport } from './report/plan-report.ts';
export { planSvg } from './report/plan-svg.ts';
export { planText } from './report/plan-text.ts';
export { resultsJson } from './report/results.ts';
export { mostStrategies } from './report/simulation-colors.ts';
export { simulationJson } from './report/simulation-json.ts';
export { simulationMarkdown } from './report/simulation-markdown.ts';
export { simulationSvg } from './report/simulation-svg.ts';
export { simulationText } from './report/simulation-text.ts';
export { stateJson } from './report/status.ts';
export { type StrategyComparison, type Trial, compareStrategies } from './simulate/compare.ts';
export { type SimulatedStrategy, builtInStrategy, isBuiltIn } from './simulate/strategies.ts';
export { type Detection, madeUpFleet, type WorldFault, worldFaults } from './simulate/world.ts';
export { groupsOf } from './group/groups-of.ts';
export { groupText, readGroup, readRef, type RefRecord, refText } from './group/group-file.ts';
export { endedBy } from './group/queue.ts';
export { recordInGroups, recordsOf } from './group/record-group.ts';
export { isOver } from './state/draft.ts';
export {
  type RolloutHead,
  StateFileError,
  type StateTexts,
  headOf,
  readHead,
  readState,
  writeState,
} from './state/state-file.ts';
export { amendRollout } from './step/amend.ts';
export { readJsonText } from './state/json-text.ts';
export { type Order, type Ordered, type RollbackOrder, approvalPlaces, retry, skipTarget } from './step/commands.ts';
export { parseResults } from './step/parse-results.ts';
export type { Handed } from './step/record.ts';
export { supersede } from './step/supersede.ts';
