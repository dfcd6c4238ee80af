import type { RolloutSpec } from '@gradus/core/internal';

/** The concurrency group of the stages in one environment: the one that the manifest names, or `system/environment`; `system` alone in none. */
export function concurrencyGroup({ system, concurrency }: RolloutSpec, environment: string | undefined): string {
  return concurrency?.group ?? (environment === undefined ? system : `${system}/${environment}`);
}
