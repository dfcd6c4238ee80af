import { groupOfTarget } from '../group/groups-of.ts';
import type { RolloutState, TargetState } from '../model.ts';
import { plannedTarget } from '../state/places.ts';

/** The work of an executor on one target: an update or a probe. Every engine passes it on in the same variables: `executorVariables`. */
export interface ExecutorWork {
  readonly action: 'deploy' | 'switch' | 'rollback' | 'probe';
  /** Name of the Rollout. */
  readonly rollout: string;
  /** The concurrency group of the rollout. */
  readonly group: string;
  readonly target: string;
  /** The version to deploy; for a probe, the version that the last attempt should deploy. */
  readonly version: string;
  /** The version on the target when the plan was created; empty if the fleet does not have it. */
  readonly previousVersion: string;
  readonly generation: number;
  /** 1 for the first attempt in this direction. */
  readonly attempt: number;
  readonly labels: Readonly<Record<string, string>>;
}

/** An attempt on a target of a rollout, with everything that its executor needs. */
export function workOn(
  state: RolloutState,
  action: ExecutorWork['action'],
  {
    target,
    version,
    generation,
    attempt,
  }: Pick<ExecutorWork, 'target'> & Pick<TargetState, 'version' | 'generation' | 'attempt'>,
): ExecutorWork {
  const planned = plannedTarget(state, target);
  return {
    action,
    rollout: state.name,
    group: groupOfTarget(state, target),
    target,
    version,
    previousVersion: planned?.version ?? '',
    generation,
    attempt,
    labels: planned?.labels ?? {},
  };
}
