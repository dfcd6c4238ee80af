import type { Plan } from '../model.ts';

/** The input for a pipeline of GitLab. */
export interface GitlabPipelineOptions {
  /** Of the Rollout. */
  readonly name: string;
  /** The plan: batches become stages of the pipeline. */
  readonly plan: Plan;
  /** Words of the command that updates one target, as after `--exec` of `gradus rollout run`; the shell of the job parses them. */
  readonly deployCommand: string;
  /** The lease in whole minutes: how long a start may take before it is probed; at least 2. Default: 15. */
  readonly leaseMinutes?: number;
  /** Of @gradus/cli. */
  readonly cliVersion: string;
}
