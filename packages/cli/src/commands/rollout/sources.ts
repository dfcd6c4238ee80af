import { resolve } from 'node:path';
import { isUnreadable } from '@gradus/core/forge';
import { readFleet, type Fleet } from '@gradus/rollout';
import type { RolloutSpec } from '@gradus/core/internal';
import { fleetFromCommand, type RolloutSource } from '@gradus/node/internal';
import { UsageError } from '../../exit.ts';
import { fleetIn } from './site.ts';

/** The source of the fleet of a plan, if it is not the manifest. */
export interface FleetFlags {
  readonly fleet?: string;
  readonly fleetCommand?: readonly string[];
  readonly C: string;
}

/** The manifest of that name; if there is none, an error that lists the existing ones. */
export function manifestOf(source: RolloutSource, name: string): RolloutSpec {
  const { spec, names } = source.documents(name);
  if (spec !== undefined) return spec;
  throw new UsageError(
    `there is no Rollout ${name} here. ${names.length === 0 ? 'There are none.' : `There are ${names.join(', ')}.`}`,
  );
}

export async function fleetOf(
  source: RolloutSource,
  spec: RolloutSpec,
  { fleet, fleetCommand, C }: FleetFlags,
): Promise<Fleet> {
  const given =
    fleet !== undefined
      ? fleetIn(fleet, C)
      : fleetCommand
        ? await fleetFromCommand(fleetCommand, { read: readFleet, cwd: resolve(C) })
        : await source.manifestFleet(spec);
  if (isUnreadable(given)) throw new UsageError(`the fleet is not known: ${given.unreadable}.`);
  return given;
}
