import { intendedAt } from '../../../rollout/src/group/record-group.ts';
import { amendRollout } from '../../../rollout/src/step/amend.ts';
import {
  abort,
  approvalPlaces,
  approve,
  pause,
  resume,
  rollBack,
  retry,
  skipTarget,
  type Ordered,
  type RollbackOrder,
} from '../../../rollout/src/step/commands.ts';
import type { Fleet, RolloutState, Step } from '../../../rollout/src/model.ts';
import { recordResults } from '../../../rollout/src/step/record.ts';
import { focused, headsOf, ownerOf, recorded, startsOfRivals, stepOfGroup } from './group.ts';
import { quantum, type ModelScene } from './scene.ts';
import {
  isSame,
  look,
  put,
  type ModelEvent,
  type ModelResult,
  type ModelWorld,
  type Starts,
  type Truth,
} from './world.ts';

/** Everything that can happen next. Which of it does is for a search, or for chance, to say. */
export function eventsOf(scene: ModelScene, world: ModelWorld): ModelEvent[] {
  const all =
    world.group === undefined
      ? [...ticks(scene, world), ...outside(world), ...orders(world)]
      : ofSeveral(scene, world, world.group.others.keys());
  return all.filter(({ fault }) => fault !== true || world.faults > 0).map(counted);
}

/** What happens to none of the rollouts, but around them. */
function outside(world: ModelWorld): ModelEvent[] {
  return [
    ...world.out.flatMap((_, index): ModelEvent[] => [
      { name: `carry ${index}`, apply: (at) => carry(at, index) },
      {
        name: `die before carrying ${index}`,
        fault: true,
        apply: (at) => ({ ...at, out: at.out.toSpliced(index, 1) }),
      },
    ]),
    ...[...world.targets].flatMap(([name, truth]) => happenings(name, truth)),
    ...world.said.map((_, index): ModelEvent => ({ name: `tell ${index}`, apply: (at) => told(at, index) })),
    { name: 'wait', apply: later },
  ];
}

/** With several rollouts, an event of one of them bears its name. All of it is recorded with the group. */
function ofSeveral(scene: ModelScene, world: ModelWorld, others: Iterable<string>): ModelEvent[] {
  const own = [world.state.name, ...others].flatMap((name) => {
    const at = focused(world, name);
    return [...ticks(scene, at), ...orders(at)].map((event) => ({
      ...event,
      name: `${name}: ${event.name}`,
      apply: (before: ModelWorld) => {
        const its = focused(before, name);
        const after = event.apply(its);
        return isSame(its, after) ? before : focused(after, world.state.name);
      },
    }));
  });
  return [...own, ...outside(world), ...startsOfRivals(scene, world)].map((event) => ({
    ...event,
    apply: (before) => recorded(before, event.apply(before)),
  }));
}

function counted(event: ModelEvent): ModelEvent {
  if (event.fault !== true) return event;
  return { ...event, apply: (world) => event.apply({ ...world, faults: world.faults - 1 }) };
}

function ticks(scene: ModelScene, world: ModelWorld): ModelEvent[] {
  const fresh = world.state.targets.size > 0;
  return [
    { name: 'tick', apply: (at) => tick(scene, at) },
    ...(fresh ? [{ name: 'look and tick', apply: (at: ModelWorld) => tick(scene, at, look(at)) }] : []),
    { name: 'tick by a clock that is late', fault: true, apply: (at) => tick(scene, at, undefined, 2 * quantum) },
    ...(world.seen ? [{ name: 'tick on an old look', apply: (at: ModelWorld) => tick(scene, at, at.seen) }] : []),
    ...(fresh && !world.seen
      ? [{ name: 'look', fault: true as const, apply: (at: ModelWorld) => ({ ...at, seen: look(at) }) }]
      : []),
  ];
}

/** One step, written down at once, as compare-and-swap makes it. */
export function stepOf(scene: ModelScene, world: ModelWorld, fleet?: Fleet, late = 0): Step {
  return stepOfGroup(scene, world, fleet, late).step;
}

function tick(scene: ModelScene, before: ModelWorld, fleet?: Fleet, late = 0): ModelWorld {
  const { world, step } = stepOfGroup(scene, before, fleet, late);
  const { state, action } = step;
  if (!('generation' in action)) return { ...world, state };
  const { generation, lease } = action;
  const rollout = state.name;
  let { handed } = world;
  for (const { name, version } of action.targets) {
    const last = handed.get(name);
    const tried = last?.rollout === rollout ? last.rollbacks : 0;
    const rollbacks = tried + (action.do === 'rollback' ? 1 : 0);
    handed = put(handed, name, { rollout, version, generation, lease, intendedAt: intendedAt(state), rollbacks });
  }
  return { ...world, state, handed, out: [...world.out, { ...action, rollout }] };
}

/** Starts reach the executors. They reject generations older than those they have seen, and starts after the end of the lease. */
function carry(world: ModelWorld, index: number): ModelWorld {
  const { rollout, generation, lease, targets: starts } = world.out[index]!;
  let { targets } = world;
  for (const { name, version } of starts) {
    const truth = targets.get(name)!;
    if (truth.left || generation < truth.fence || world.now >= lease) continue;
    const serves = interrupts(world, world.out[index]!, name);
    const job = { rollout, generation, version, lease, serves, wasUp: truth.up };
    targets = put(targets, name, { ...truth, fence: generation, up: truth.up && !serves, job });
  }
  return { ...world, targets, out: world.out.toSpliced(index, 1) };
}

/** With BlueGreen the version before serves until the switch, and the new one until that is rolled back. */
function interrupts(world: ModelWorld, { do: what, rollout }: Starts, name: string): boolean {
  const { spec } = ownerOf(world, rollout);
  if (spec.strategy.type !== 'BlueGreen') return true;
  return what === 'switch' || (what === 'rollback' && world.targets.get(name)!.version === spec.artifact.version);
}

function happenings(name: string, { job, up, version, left }: Truth): ModelEvent[] {
  if (job === undefined) {
    if (left) return [];
    const leaves = { name: `${name} leaves`, fault: true, apply: (world: ModelWorld) => leave(world, name) } as const;
    if (!up || version === '9.9') return [leaves];
    return [leaves, { name: `${name} gets another version`, fault: true, apply: (world) => drift(world, name) }];
  }
  return [
    { name: `${name} is done`, apply: (world) => finish(world, name, 'succeeded') },
    { name: `${name} fails`, fault: true, apply: (world) => finish(world, name, 'failed') },
    { name: `${name} is done, and says nothing`, fault: true, apply: (world) => finish(world, name, undefined) },
  ];
}

/** It leaves the fleet and no longer matters. */
function leave(world: ModelWorld, name: string): ModelWorld {
  return { ...world, targets: put(world.targets, name, { ...world.targets.get(name)!, up: true, left: true }) };
}

function drift(world: ModelWorld, name: string): ModelWorld {
  const truth = world.targets.get(name)!;
  return { ...world, targets: put(world.targets, name, { ...truth, version: '9.9', had: [...truth.had, '9.9'] }) };
}

function finish(world: ModelWorld, name: string, outcome: 'succeeded' | 'failed' | undefined): ModelWorld {
  const { job, ...truth } = world.targets.get(name)!;
  const { rollout, version, serves, generation } = job!;
  const { spec } = ownerOf(world, rollout);
  const isDone = outcome !== 'failed';
  const isNew = version === spec.artifact.version;
  const isGreen = spec.strategy.type === 'BlueGreen' && !serves;
  const after: Truth = !isDone
    ? { ...truth, up: truth.up && !serves }
    : {
        ...truth,
        up: true,
        // The version beside it is installed, and does not serve.
        version: isGreen ? truth.version : version,
        had: truth.had.includes(version) ? truth.had : [...truth.had, version],
        ...(isNew && { broughtAt: world.now }),
      };
  const result: ModelResult | undefined = outcome && {
    rollout,
    target: name,
    generation,
    outcome,
    version,
    at: world.now,
  };
  const known = world.handed.get(name)!;
  return {
    ...world,
    targets: put(world.targets, name, after),
    said: result ? [...world.said, result] : world.said,
    handed: known.generation === generation ? put(world.handed, name, { ...known, ended: true }) : world.handed,
  };
}

/** A result that is recorded on time and one that is recorded again later are the same event: the result is kept. */
function told(world: ModelWorld, index: number): ModelWorld {
  const { rollout, ...result } = world.said[index]!;
  const at = focused(world, rollout);
  const { state } = recordResults(at.state, { results: [result] }, world.now, world.group?.records);
  return focused({ ...at, state }, world.state.name);
}

/** Time passes. An executor aborts work that is not done by the end of the lease, and leaves the target unchanged. */
function later(world: ModelWorld): ModelWorld {
  const now = world.now + quantum;
  const targets = new Map(world.targets);
  for (const [name, { job, ...truth }] of targets)
    if (job && job.lease <= now) targets.set(name, { ...truth, up: job.wasUp });
  return { ...world, now, targets };
}

const ordersOf = { pause, resume, abort, rollback: rollBack, retry };
const ordersOfSeveral = {
  ...ordersOf,
  'rollback by force': (state: RolloutState, asked: RollbackOrder) => rollBack(state, { ...asked, force: true }),
};

function orders(world: ModelWorld): ModelEvent[] {
  const { state, group } = world;
  const others = group && headsOf(group);
  const skipped = [...state.targets].filter(([, { phase }]) => ['Failed', 'Unknown', 'Drifted'].includes(phase));
  return [
    ...Object.entries(group === undefined ? ordersOf : ordersOfSeveral).map(([name, order]): ModelEvent => ({
      name,
      fault: true,
      apply: (at) =>
        ordered(at, order(at.state, { by: 'ops-1', now: at.now, reason: 'it goes on', ...(others && { others }) })),
    })),
    ...skipped.map(([name]): ModelEvent => ({
      name: `skip ${name}`,
      fault: true,
      apply: (at) => repaired(at, name),
    })),
    { name: 'amend', fault: true, apply: amended },
    ...(approvalPlaces(state).length > 0 ? [{ name: 'approve', apply: approved }] : []),
  ];
}

function ordered(world: ModelWorld, outcome: Ordered): ModelWorld {
  if (!('state' in outcome)) return world;
  // What was approved before an abort no longer counts.
  const isRevived = outcome.state.revival !== world.state.revival;
  return { ...world, state: outcome.state, approved: world.approved && !isRevived };
}

/** The person who skips a target makes sure that it serves. */
function repaired(world: ModelWorld, name: string): ModelWorld {
  const after = ordered(
    world,
    skipTarget(world.state, name, { by: 'ops-1', now: world.now, reason: 'it is mended by hand' }),
  );
  if (after === world) return world;
  const { job, ...truth } = world.targets.get(name)!;
  // Where another rollout is at work, it is for that one.
  if (job !== undefined && job.rollout !== world.state.name) return after;
  return { ...after, targets: put(world.targets, name, { ...truth, up: true }) };
}

/** The same plan, which from now on may do one at a time. */
function amended(world: ModelWorld): ModelWorld {
  const { spec, plan } = world.state;
  const narrow = { ...plan, stages: plan.stages.map((stage) => ({ ...stage, maxConcurrency: 1 })) };
  const outcome = amendRollout(
    world.state,
    { spec, manifest: 'sha256:1', plan: narrow },
    { by: 'ops-1', now: world.now },
  );
  return ordered(world, outcome);
}

function approved(world: ModelWorld): ModelWorld {
  const after = approvalPlaces(world.state).reduce(
    (at, place) => ordered(at, approve(at.state, { place, person: 'ops-2', at: world.now, source: 'model' })),
    world,
  );
  return { ...after, approved: true };
}
