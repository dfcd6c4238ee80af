import type { RolloutSpec, WindowGate } from '@gradus/core/internal';
import type { Plan, RolloutPosition } from '../model.ts';

/** A window gate, where it is, and what it needs. */
export interface Guard {
  /** As in GateRecord. */
  readonly place: string;
  /** In the manifest. */
  readonly pointer: string;
  readonly gate: WindowGate;
}

type List = 'beforeGates' | 'gates' | 'afterGates';

/**
 * The window gates that have to be open when targets are started at a position: those before its stage, and those that were evaluated directly
 * before the batch. A window that was open then may have closed, while a calendar, a policy or the room in the batch held the start.
 */
export function guardsOf(
  { spec, plan }: { readonly spec: Pick<RolloutSpec, 'stages'>; readonly plan: Pick<Plan, 'stages'> },
  { stage, batch, at }: RolloutPosition,
): readonly Guard[] {
  const own = windowsIn(spec, stage, 'beforeGates', 'before/');
  if (at === 'switch') return [...own, ...windowsIn(spec, stage, 'gates', `gates/${batch + 1}/`)];
  if (batch > 0) return [...own, ...windowsIn(spec, stage, 'gates', `gates/${batch}/`)];
  const previous = plan.stages.findLastIndex(({ batches }, index) => index < stage && batches.length > 0);
  if (previous === -1) return own;
  const last = plan.stages[previous]!.batches.length;
  return [
    ...own,
    ...windowsIn(spec, previous, 'gates', `gates/${last}/`),
    ...windowsIn(spec, previous, 'afterGates', 'after/'),
  ];
}

function windowsIn({ stages }: Pick<RolloutSpec, 'stages'>, stage: number, list: List, prefix: string): Guard[] {
  const { name, [list]: gates = [] } = stages[stage] ?? { name: '' };
  return gates.flatMap(({ window: gate }, index) =>
    gate === undefined
      ? []
      : [{ place: `${name}/${prefix}${index}`, pointer: `/spec/stages/${stage}/${list}/${index}/window`, gate }],
  );
}
