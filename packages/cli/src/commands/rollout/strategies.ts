import { builtInStrategy, isBuiltIn, mostStrategies, type SimulatedStrategy } from '@gradus/rollout/internal';
import { isUnreadable } from '@gradus/core/forge';
import { planRollout, type Fleet, type Simulation } from '@gradus/rollout';
import type { RolloutSpec } from '@gradus/core/internal';
import type { RolloutSource } from '@gradus/node/internal';
import { UsageError } from '../../exit.ts';

interface Wanted {
  readonly name: string;
  readonly spec: RolloutSpec;
  readonly fleet: Fleet;
  readonly start: Date;
  readonly compare: readonly string[];
}

/** The rollout and the strategies to compare it with, all on one fleet. Throws UsageError. */
export function strategiesOf(source: RolloutSource, wanted: Wanted): SimulatedStrategy[] {
  const { name, spec, compare } = wanted;
  const twice = [name, ...compare].find((each, index, all) => all.indexOf(each) < index);
  if (twice !== undefined) throw new UsageError(`--compare ${twice}: it would be listed twice.`);
  if (compare.length >= mostStrategies)
    throw new UsageError(
      `--compare takes at most ${mostStrategies - 1} strategies, and not ${compare.length}: nobody could tell more apart.`,
    );
  const own = simulationOf(source, wanted, name, spec);
  return [{ label: name, simulation: own }, ...compare.map((text) => comparedWith(source, wanted, own, text))];
}

function comparedWith(source: RolloutSource, wanted: Wanted, own: Simulation, text: string): SimulatedStrategy {
  const { spec, names } = source.documents(text);
  if (spec !== undefined) return { label: text, simulation: simulationOf(source, wanted, text, spec) };
  if (!isBuiltIn(text))
    throw new UsageError(
      `--compare ${text}: there is no Rollout of that name here (there are ${names.join(', ')}). It may also be all-at-once, ` +
        'or cumulative batches with the soak after each, such as 1%,10%,50%@PT1H.',
    );
  const built = builtInStrategy(text, own);
  if ('problem' in built) throw new UsageError(`--compare ${text}: ${built.problem}.`);
  return built;
}

function simulationOf(source: RolloutSource, { fleet, start }: Wanted, name: string, spec: RolloutSpec): Simulation {
  const { facts, changeType } = source.documents(name, spec);
  const { windows, calendars, zone } = facts;
  if (isUnreadable(windows)) throw new UsageError(`whether windows are open is not known: ${windows.unreadable}.`);
  if (isUnreadable(calendars)) throw new UsageError(`which calendars there are is not known: ${calendars.unreadable}.`);
  const plan = planRollout({ name, spec, fleet });
  if (plan.targets.size === 0)
    throw new UsageError(
      `none of the ${fleet.targets.length} targets of the fleet is in a stage of ${name}, so that there is nothing to simulate. ` +
        'Compare its selectors with the labels of the fleet.',
    );
  return {
    name,
    spec,
    plan,
    start: start.getTime(),
    zone,
    windows,
    calendars,
    changeType,
  };
}
