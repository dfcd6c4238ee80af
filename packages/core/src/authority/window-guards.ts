import type { Stage, WindowGate } from '../generated/types.ts';

/** A window gate, with its place and what it needs. */
export interface WindowGuard {
  /** `STAGE/before/0`, as in the state of a rollout. */
  readonly place: string;
  /** In the manifest. */
  readonly pointer: string;
  readonly gate: WindowGate;
}

type List = 'beforeGates' | 'gates' | 'afterGates';

/**
 * The window gates that must be open when a batch of a stage starts, or when its last batch is switched: the gates before the stage, and
 * the gates that were evaluated directly before. `batchCounts` has the number of batches of each stage.
 */
export function windowGuards(
  stages: readonly Stage[],
  batchCounts: readonly number[],
  { stage, batch, isSwitch = false }: { readonly stage: number; readonly batch: number; readonly isSwitch?: boolean },
): readonly WindowGuard[] {
  const own = windowsIn(stages, stage, 'beforeGates', 'before/');
  if (isSwitch) return [...own, ...windowsIn(stages, stage, 'gates', `gates/${batch + 1}/`)];
  if (batch > 0) return [...own, ...windowsIn(stages, stage, 'gates', `gates/${batch}/`)];
  const previous = batchCounts.findLastIndex((count, index) => index < stage && count > 0);
  if (previous === -1) return own;
  return [
    ...own,
    ...windowsIn(stages, previous, 'gates', `gates/${batchCounts[previous]}/`),
    ...windowsIn(stages, previous, 'afterGates', 'after/'),
  ];
}

function windowsIn(stages: readonly Stage[], stage: number, list: List, prefix: string): WindowGuard[] {
  const { name, [list]: gates = [] } = stages[stage] ?? { name: '' };
  return gates.flatMap(({ window: gate }, index) =>
    gate === undefined
      ? []
      : [{ place: `${name}/${prefix}${index}`, pointer: `/spec/stages/${stage}/${list}/${index}/window`, gate }],
  );
}
