import { bare, type RolloutSpec } from '@gradus/core/internal';
import type { RolloutState } from '../model.ts';
import { inheritedTarget, placesOf } from '../state/places.ts';

type Grouped = Pick<RolloutSpec, 'concurrency' | 'system'> & {
  readonly stages: readonly Pick<RolloutSpec['stages'][number], 'environment'>[];
};

/**
 * The concurrency groups of a rollout, without repetition: the one that the manifest names, else `SYSTEM/ENVIRONMENT` for each environment
 * of its stages, or `SYSTEM` for stages that name none.
 */
export function groupsOf(spec: Grouped): readonly string[] {
  return [...new Set(spec.stages.map((_, stage) => groupOfStage(spec, stage)))];
}

/** The group that targets of a stage belong to; `stage` counts from 0. */
function groupOfStage(spec: Grouped, stage: number): string {
  return concurrencyGroup(spec, spec.stages[stage]?.environment);
}

/** The group of the stages in one environment: the one that the manifest names, else `SYSTEM/ENVIRONMENT`; `SYSTEM` alone in none. */
export function concurrencyGroup(
  { concurrency, system }: Omit<Grouped, 'stages'>,
  environment: string | undefined,
): string {
  if (concurrency?.group !== undefined) return concurrency.group;
  return environment === undefined ? bare(system) : `${bare(system)}/${bare(environment)}`;
}

/** The group of a target of the plan, or of one that was taken over from a superseded rollout. */
export function groupOfTarget(state: RolloutState, name: string): string {
  const place = placesOf(state).get(name);
  if (place !== undefined) return groupOfStage(state.spec, place.stage);
  return inheritedTarget(state, name)?.group ?? groupOfStage(state.spec, 0);
}
