// Judge a repository
export { checkRepository, type RepositoryCheck, type RepositoryVerdict } from './check-repository.ts';
export { loadProject, policiesOf, type LoadedProject, type PolicyAt } from './load-project.ts';
// Judge whether a request may be merged
export { gateRepository, type RepositoryGate } from './gate-repository.ts';
export { baseOf, gateRequest, mustHold, type GatedRequest, type GateRequest } from './gate-request.ts';
export { targetTip } from './target-tip.ts';
export { sweep, type Sweep, type Swept } from './sweep.ts';
export { publish, type Publication, type Told } from './publish.ts';
export { ciRequest, type CiRequest } from './forge/ci-request.ts';
export { connect, type Connection } from './forge/connect.ts';
export { localReview } from './local-review.ts';
// Read and write evidence of tests
export { readEvidence, type EvidenceOptions, type EvidenceRead } from './evidence/read-folder.ts';
export type { EvidenceLimits } from './evidence/evidence-files.ts';
export { trackedAt } from './evidence/tracked.ts';
export { testedChanges, type TestedChange, type TestedCommit, type TestedRequest } from './evidence/tested-changes.ts';
export { readReports, type JunitRun } from './evidence/junit-reports.ts';
export { readSigningKey, signStatement, type SigningKey } from './evidence/sign.ts';
export { replaceFile } from './evidence/replace-file.ts';
export type { EvidenceKey } from './evidence/verify.ts';
// Read a repository
export { openRepository, defaultMaxBytes, type Repository, type RepositoryOptions } from './repository.ts';
export { commitTree, type CommitTreeOptions, type Select } from './tree.ts';
export { changes, workingTreeChanges, type ChangesOptions, type FileChange } from './diff.ts';
export { commits, type Commit, type Identity } from './commits.ts';
export { RepositoryError } from './repository-error.ts';
// Read files
export { workingTree, type WorkingTreeOptions } from './working-tree.ts';
export { decode, type Decoded } from './decode.ts';
export { projectFile, projectRoot } from './project-root.ts';
// Read the clock
export { systemClock } from './clock.ts';
// Run rollouts
export {
  defaultStateRef,
  openStateStore,
  type Author,
  type Changes,
  type Snapshot,
  type StateCommit,
  type StateStore,
  type StateStoreOptions,
  type WriteOptions,
} from './rollout/state-store.ts';
export { retryOnLost, type RetryOptions, type Transition } from './rollout/retry-on-lost.ts';
export { prometheus, type PrometheusAnswer, type PrometheusOptions } from './rollout/prometheus.ts';
export {
  openSite,
  openSource,
  rolloutSettings,
  type RolloutSource,
  type Site,
  type SiteOptions,
} from './rollout/site.ts';
export { ciRunId, openProjectSite, type ProjectSite } from './rollout/project-site.ts';
export { environmentApprovals, type EnvironmentRun } from './forge/environment-approvals.ts';
export { readHeads, readRollout, statePath, type RolloutHead } from './rollout/heads.ts';
export { amendTo, give, hand, look, tick, type Ticked } from './rollout/steps.ts';
export { ciRunUrl } from './rollout/run-url.ts';
export { forgeJobs } from './rollout/forge-jobs.ts';
export { fleetProblems } from './rollout/manifest-fleet.ts';
export { gitUser } from './rollout/git-user.ts';
export { drive, type Driver } from './rollout/drive.ts';
export { notify } from './rollout/notify.ts';
export type { Notice, Sent } from './rollout/notice.ts';
export { slack } from './rollout/slack.ts';
export { wecom } from './rollout/wecom.ts';
export type { WebhookOptions } from './rollout/webhook.ts';
export { executor, type Executor, type ExecutorOptions, type Ran, type Work } from './rollout/executor.ts';
export { tellDeployments, type DeploymentTeller } from './rollout/tell-deployments.ts';
export { workCells, type CellWorker, type Slot, type Worked } from './rollout/work-cells.ts';
export { fleetFromCommand, type FleetCommandOptions } from './rollout/fleet-command.ts';
