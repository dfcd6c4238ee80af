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
} from '../../../rollout/src/step/commands.ts';
import type { Fleet, Step, TargetResult } from '../../../rollout/src/model.ts';
import { recordResults } from '../../../rollout/src/step/record.ts';
import { nextStep } from '../../../rollout/src/step/step.ts';
import { sceneFacts, quantum, type ModelScene } from './scene.ts';
import { look, put, type Starts, type Truth, type ModelWorld } from './world.ts';

/** Something that happens to a world: its name, what it costs of the faults that there may be, and the world after it. */
export interface ModelEvent {
  readonly name: string;
  readonly fault?: true;
  readonly apply: (world: ModelWorld) => ModelWorld;
}

/** Everything that can happen next. Which of it does is for a search, or for chance, to say. */
export function eventsOf(scene: ModelScene, world: ModelWorld): ModelEvent[] {
  const all = [
    ...ticks(scene, world),
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
    ...orders(world),
  ];
  return all.filter(({ fault }) => fault !== true || world.faults > 0).map(counted);
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
  return nextStep(world.state, sceneFacts(scene, world.now - late, fleet && { fleet }));
}

function tick(scene: ModelScene, world: ModelWorld, fleet?: Fleet, late = 0): ModelWorld {
  const { state, action } = stepOf(scene, world, fleet, late);
  if (!('generation' in action)) return { ...world, state };
  let { handed } = world;
  for (const { name } of action.targets) {
    const rollbacks = (handed.get(name)?.rollbacks ?? 0) + (action.do === 'rollback' ? 1 : 0);
    handed = put(handed, name, { generation: action.generation, lease: action.lease, rollbacks });
  }
  return { ...world, state, handed, out: [...world.out, action] };
}

/** Starts reach the executors. They reject generations older than those they have seen, and starts after the end of the lease. */
function carry(world: ModelWorld, index: number): ModelWorld {
  const { generation, lease, do: what, targets: starts } = world.out[index]!;
  let { targets } = world;
  for (const { name, version } of starts) {
    const truth = targets.get(name)!;
    if (truth.left || generation < truth.fence || world.now >= lease) continue;
    const serves = interrupts(world, what, name);
    const job = { generation, version, lease, serves, wasUp: truth.up };
    targets = put(targets, name, { ...truth, fence: generation, up: truth.up && !serves, job });
  }
  return { ...world, targets, out: world.out.toSpliced(index, 1) };
}

/** With BlueGreen the version before serves until the switch, and the new one until that is rolled back. */
function interrupts({ state, targets }: ModelWorld, what: Starts['do'], name: string): boolean {
  if (state.spec.strategy.type !== 'BlueGreen') return true;
  return what === 'switch' || (what === 'rollback' && targets.get(name)!.version === state.spec.artifact.version);
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
  const { version, serves, generation } = job!;
  const isDone = outcome !== 'failed';
  const isNew = version === world.state.spec.artifact.version;
  const isGreen = world.state.spec.strategy.type === 'BlueGreen' && !serves;
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
  const result: TargetResult | undefined = outcome && { target: name, generation, outcome, version, at: world.now };
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
  return { ...world, state: recordResults(world.state, { results: [world.said[index]!] }, world.now).state };
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

function orders({ state }: ModelWorld): ModelEvent[] {
  const skipped = [...state.targets].filter(([, { phase }]) => ['Failed', 'Unknown', 'Drifted'].includes(phase));
  return [
    ...Object.entries(ordersOf).map(([name, order]): ModelEvent => ({
      name,
      fault: true,
      apply: (world) => ordered(world, order(world.state, { by: 'ops-1', now: world.now, reason: 'it goes on' })),
    })),
    ...skipped.map(([name]): ModelEvent => ({
      name: `skip ${name}`,
      fault: true,
      apply: (world) => repaired(world, name),
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
  const { job: _, ...truth } = world.targets.get(name)!;
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
