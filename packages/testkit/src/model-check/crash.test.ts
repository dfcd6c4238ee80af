import { describe, expect, test } from 'vitest';
import { isOver } from '../../../rollout/src/state/draft.ts';
import { stepOf } from './events.ts';
import { happen } from './people.ts';
import { largeScenes } from './walk.ts';
import { worldOf, type ModelScene } from './scene.ts';
import type { ModelWorld } from './world.ts';

/** What happens outside the state, one after the other: passing a start to its executor, and recording its result. */
interface Drive {
  readonly scene: ModelScene;
  /** Targets on which the new version always fails. */
  readonly failing: readonly string[];
  /** Which of the deeds the driver dies in the middle of, so that it is never done. */
  readonly dies?: number;
}

interface End {
  readonly deeds: number;
  readonly phase: string;
  readonly targets: readonly string[];
}

const mostTurns = 500;

function drive({ scene, failing, dies }: Drive): End {
  let world = worldOf(scene);
  let deeds = 0;
  for (let turn = 0; turn < mostTurns; turn++) {
    const { state, action } = stepOf(scene, world);
    world = happen(scene, world, action.do === 'probe' ? 'look and tick' : 'tick');
    if (isOver(state.phase)) return { deeds, phase: state.phase, targets: ends(world) };
    if (world.out.length > 0) world = happen(scene, world, deeds++ === dies ? 'die before carrying 0' : 'carry 0');
    else if (!('because' in action)) continue;
    else if (action.because.some(({ code }) => code === 'approval')) world = happen(scene, world, 'approve');
    else if (action.do === 'wait') world = happen(scene, world, 'wait');
    for (const [name, { job }] of world.targets) {
      if (job === undefined) continue;
      const fails = job.version === '2.0' && failing.includes(name);
      world = happen(scene, world, `${name} ${fails ? 'fails' : 'is done'}`);
      if (deeds++ !== dies) world = happen(scene, world, `tell ${world.said.length - 1}`);
    }
  }
  throw new Error('It does not come to an end.');
}

function ends({ state, targets }: ModelWorld): string[] {
  return [...targets].map(([name, { version }]) => `${name} ${version} ${state.targets.get(name)?.phase ?? 'Pending'}`);
}

const cases = largeScenes.flatMap((scene) =>
  [[], ['fleet-2']].map((failing) => ({
    scene,
    failing,
    name: `${scene.name}${failing.map((name) => `, ${name} fails`).join('')}`,
  })),
);

describe('killed at any point, and started again, it ends as it would have', () => {
  test.each(cases)('$name', ({ scene, failing }) => {
    const whole = { ...scene, spec: { failurePolicy: { onFailure: 'Rollback' as const }, ...scene.spec } };
    const { deeds, ...expected } = drive({ scene: whole, failing });
    expect(deeds).toBeGreaterThan(5);
    for (let dies = 0; dies < deeds; dies++) {
      const { deeds: _, ...end } = drive({ scene: whole, failing, dies });
      expect(end, `killed in deed ${dies}`).toEqual(expected);
    }
  });
});
