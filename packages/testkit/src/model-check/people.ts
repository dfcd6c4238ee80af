import type { Action } from '../../../rollout/src/model.ts';
import { eventsOf } from './events.ts';
import type { ModelScene } from './scene.ts';
import type { ModelWorld } from './world.ts';

/** Applies the event with this name; does nothing if it cannot happen now. */
export function happen(scene: ModelScene, world: ModelWorld, name: string): ModelWorld {
  const at = { ...world, faults: 2 };
  const event = eventsOf(scene, at).find((each) => each.name === name);
  return event === undefined ? world : event.apply(at);
}

/** What people do about an action so that it continues. Undefined: the action is correct, and they cannot do anything. */
export function helpful(scene: ModelScene, world: ModelWorld, action: Action): string | undefined {
  const events = eventsOf(scene, world).map(({ name }) => name);
  const open = events.find((name) => /^carry|is done$/.test(name)) ?? untold(world);
  if (open !== undefined) return open;
  if (action.do === 'probe') return 'look and tick';
  if (!('because' in action)) return 'tick';
  const codes = new Set(action.because.map(({ code }) => code));
  if (codes.has('paused')) return settledByPeople(world);
  if (codes.has('approval')) return 'approve';
  return action.do === 'blocked' ? undefined : 'wait';
}

function untold({ said, state }: ModelWorld): string | undefined {
  const index = said.findIndex(({ rollout, target, generation }) => {
    const at = state.targets.get(target);
    return rollout === state.name && at?.generation === generation && at.phase === 'InProgress';
  });
  return index < 0 ? undefined : `tell ${index}`;
}

/** The person skips targets that are gone, and retries those that exist. */
function settledByPeople({ state, targets }: ModelWorld): string {
  const failed = [...state.targets]
    .filter(([, { phase }]) => phase === 'Failed' || phase === 'Drifted')
    .map(([name]) => name);
  const gone = failed.find((name) => targets.get(name)!.left);
  if (gone !== undefined) return `skip ${gone}`;
  return failed.length > 0 && state.pausedFrom !== 'RollingBack' ? 'retry' : 'resume';
}
