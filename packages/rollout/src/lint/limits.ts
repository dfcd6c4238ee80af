import { counted, grouped } from '@gradus/core/internal';
import { limitOf } from '../plan/amount.ts';
import { percent, type PlanFinding, type PlanLintInput } from './finding.ts';

/** Limits that allow nothing, or more than they seem to. */
export function lintLimits(input: PlanLintInput): PlanFinding[] {
  const { spec } = input;
  return [
    ...availabilityBlocks(input),
    ...roundedUp(input, spec.availability?.maxUnavailable, '/spec/availability/maxUnavailable'),
    ...roundedUp(input, spec.limits?.maxExposed, '/spec/limits/maxExposed'),
  ];
}

/** Targets that are already down count towards the limit, regardless of who took them down. */
function availabilityBlocks({ plan, spec, fleet }: PlanLintInput): PlanFinding[] {
  const asked = spec.availability?.maxUnavailable;
  if (asked === undefined || fleet === undefined || spec.strategy.type === 'BlueGreen') return [];
  const down = fleet.targets.filter(({ available }) => available === false);
  const most = limitOf(asked, plan.fleetSize);
  const serving = fleet.targets.filter(
    ({ name, available, version }) => available !== false && version !== plan.version && plan.targets.has(name),
  );
  if (down.length < most || serving.length === 0) return [];
  return [
    {
      rule: 'availability-blocks',
      level: 'error',
      pointer: '/spec/availability/maxUnavailable',
      values: { down: down.length, most, asked },
      message: `${counted(down.length, 'target is', 'targets are')} down, and maxUnavailable (${asked}) lets ${grouped(most)} of ${grouped(plan.fleetSize)} be: no target that serves can be updated until one is back.`,
      fix: `Bring ${down.length === 1 ? 'it' : 'them'} back first (${down
        .slice(0, 5)
        .map(({ name }) => name)
        .join(', ')}${down.length > 5 ? ', …' : ''}), take what is gone for good out of the fleet, or raise the limit.`,
    },
  ];
}

/** A percentage of few targets is at least 1, and may be a much larger share. */
function roundedUp({ plan }: PlanLintInput, asked: number | string | undefined, pointer: string): PlanFinding[] {
  if (typeof asked !== 'string' || plan.fleetSize === 0) return [];
  const count = limitOf(asked, plan.fleetSize);
  const [share, wanted] = [count / plan.fleetSize, Number(asked.slice(0, -1)) / 100];
  if (share <= 2 * wanted) return [];
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  return [
    {
      rule: 'rounded-up',
      level: 'warning',
      pointer,
      values: { asked, count, of: plan.fleetSize, share },
      message: `${name} is ${asked}, and of ${counted(plan.fleetSize, 'target')} that is ${count} at least: ${percent(share)}.`,
      fix: 'Write the number of targets that is meant.',
    },
  ];
}
