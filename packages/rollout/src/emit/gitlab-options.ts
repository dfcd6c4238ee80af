import type { Plan } from '../model.ts';

/** What a pipeline of GitLab is emitted for. */
export interface GitlabPipelineOptions {
  /** Of the Rollout. */
  readonly name: string;
  /** Over the targets: batches become stages of the pipeline. */
  readonly plan: Plan;
  /** Words of the command that updates one target, as behind `--exec` of `gradus rollout run`; the shell of the job reads them. */
  readonly deployCommand: string;
  /** Whole minutes that a start may take before it is looked at; at least 2. Default 15. */
  readonly leaseMinutes?: number;
  /** Of @gradus/cli. */
  readonly cliVersion: string;
}
