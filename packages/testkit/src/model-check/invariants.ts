import { limitOf } from '../../../rollout/src/plan/amount.ts';
import type { GateKind } from '../../../rollout/src/model.ts';
import { isOver } from '../../../rollout/src/state/draft.ts';
import { placesOf } from '../../../rollout/src/state/places.ts';
import { groupInvariants, type GroupInvariant } from './group-invariants.ts';
import { focused, ownerOf, recorded, rolloutsIn, stepOfGroup } from './group.ts';
import { isFrozen, isOnShift, lease, soak, type ModelScene } from './scene.ts';
import type { Starts, ModelWorld } from './world.ts';

/** What must hold after every event. Each invariant is checked on what executors did, not on what the state says about it. */
export const invariants = {
  'no more targets are out than may be': (_, before, after) => {
    const { maxUnavailable } = after.state.spec.availability ?? {};
    if (maxUnavailable === undefined) return true;
    const newly = [...after.targets].filter(([name, { up }]) => !up && before.targets.get(name)!.up);
    const out = [...after.targets].filter(([, { up }]) => !up).map(([name]) => name);
    const lost = out.filter((name) => isLost(after, name)).length;
    return newly.length === 0 || out.length <= Math.max(limitOf(maxUnavailable, after.targets.size), lost + 1);
  },
  'no more are at work than may be': (_, before, after) => {
    const [stage] = after.state.plan.stages;
    const atWork = [...after.handed.values()].filter(({ ended, lease: until }) => !ended && until > after.now);
    return handedOut(before, after).length === 0 || atWork.length <= stage!.maxConcurrency;
  },
  'no more failure domains are at work than may be': (_, __, after) => {
    const { topologyKey, maxDomainsInFlight = 1 } = after.state.spec.availability ?? {};
    const atWork = [...after.targets].filter(([, { job }]) => job);
    const domains = new Set(atWork.map(([name]) => after.state.plan.targets.get(name)!.domain));
    return topologyKey === undefined || domains.size <= maxDomainsInFlight;
  },
  'no start meets another whose lease stands': (_, before, after) =>
    handedOut(before, after).every(({ targets }) =>
      targets.every(({ name }) => {
        const last = before.handed.get(name);
        return last === undefined || last.ended === true || last.lease <= after.now;
      }),
    ),
  'generations rise': (_, before, after) =>
    handedOut(before, after).every(({ generation, targets }) =>
      targets.every(({ name }) => generation > (before.handed.get(name)?.generation ?? 0)),
    ),
  'batches keep their order': (_, before, after) =>
    handedOut(before, after).every((starts) => starts.do !== 'deploy' || isInOrder(before, after, starts)),
  'a soak is waited for': (_, before, after) =>
    handedOut(before, after).every((starts) => starts.do !== 'deploy' || isSoaked(before, after, starts)),
  'nothing is deployed in a freeze': (scene, before, after) =>
    handedOut(before, after).every((starts) => starts.do === 'rollback' || !isFrozen(scene, starts.lease - lease)),
  'no batch begins outside the window of the gate before its stage': (scene, before, after) =>
    handedOut(before, after).every(
      ({ do: what, targets, lease: until }) =>
        what !== 'deploy' ||
        isOnShift(scene, until - lease) ||
        targets.every(({ name }) => !isGated(after, name, 'window') || hasBegun(before, name)),
    ),
  'nothing is started while it is paused, or when it is over': (_, before, after) =>
    handedOut(before, after).length === 0 || (before.state.phase !== 'Paused' && !isOver(before.state.phase)),
  'nothing passes an approval that nobody gave': (_, before, after) =>
    handedOut(before, after).every(
      ({ do: what, targets }) =>
        what !== 'deploy' ||
        before.approved ||
        (before.state.revival === undefined && targets.every(({ name }) => !isGated(after, name, 'approval'))),
    ),
  'done is what ran': (_, __, after) =>
    [...after.state.targets].every(
      ([name, { phase, version }]) => phase !== 'Succeeded' || after.targets.get(name)!.had.includes(version),
    ),
  'it succeeds with every target done or left out': (_, __, after) =>
    after.state.phase !== 'Succeeded' ||
    [...after.state.plan.targets.keys()].every((name) => {
      const phase = after.state.targets.get(name)?.phase;
      const mayFail = after.state.spec.failurePolicy?.maxFailures !== undefined;
      return phase === 'Succeeded' || phase === 'Skipped' || (phase === 'Failed' && mayFail);
    }),
  'it succeeds with a target that was deployed in each batch': (_, __, after) =>
    after.state.phase !== 'Succeeded' || isDeployed(after),
  'what is rolled back does not run the new version': (_, __, after) =>
    [...after.state.targets].every(
      ([name, { phase }]) =>
        phase !== 'RolledBack' || after.targets.get(name)!.version !== after.state.spec.artifact.version,
    ),
  'a rollback ends with nothing left of the new version': (_, before, after) =>
    after.state.phase !== 'RolledBack' ||
    before.state.phase === 'RolledBack' ||
    [...after.targets].every(
      ([name, { version, job, left }]) =>
        left === true ||
        isLeftAlone(after, name) ||
        (job?.rollout !== after.state.name && version !== after.state.spec.artifact.version),
    ),
  'a rollback that fails leaves the new version only where it was tried twice': (_, before, after) =>
    after.state.phase !== 'Failed' ||
    before.state.phase === 'Failed' ||
    [...after.targets].every(
      ([name, { version, job, left }]) =>
        left === true ||
        isLeftAlone(after, name) ||
        (after.handed.get(name)?.rollbacks ?? 0) >= 2 ||
        (job?.rollout !== after.state.name && version !== after.state.spec.artifact.version),
    ),
  'a second step changes nothing': (scene, _, after) => {
    const { world, step } = stepOfGroup(scene, after);
    const stepped = { ...world, state: step.state };
    const first = world.group === undefined ? stepped : recorded(after, stepped);
    const second = stepOfGroup(scene, first);
    const isSame = second.step.state === first.state && second.world === first;
    return isSame && !('generation' in second.step.action);
  },
  'a step that waits says for what': (scene, _, after) => {
    const { action } = stepOfGroup(scene, after).step;
    if (!('because' in action)) return true;
    return (
      action.because.length > 0 && (action.do !== 'wait' || action.until === undefined || action.until > after.now)
    );
  },
  'a clock never runs backwards': (_, before, after) => after.state.clock >= before.state.clock,
} as const satisfies Readonly<Record<string, (scene: ModelScene, before: ModelWorld, after: ModelWorld) => boolean>>;

export type Invariant = keyof typeof invariants;

/** The first that does not hold. */
export function brokenInvariant(
  scene: ModelScene,
  before: ModelWorld,
  after: ModelWorld,
): Invariant | GroupInvariant | undefined {
  if (after.group !== undefined) return brokenOfGroup(scene, before, after);
  return (Object.keys(invariants) as Invariant[]).find((name) => !invariants[name](scene, before, after));
}

/** Those of one rollout, for each to which something has happened, and those of all of them together. */
function brokenOfGroup(
  scene: ModelScene,
  before: ModelWorld,
  after: ModelWorld,
): Invariant | GroupInvariant | undefined {
  for (const name of rolloutsIn(before)) {
    if (ownerOf(before, name) === ownerOf(after, name)) continue;
    const [was, is] = [focused(before, name), focused(after, name)];
    const broken = ofEach.find((each) => !invariants[each](scene, was, is));
    if (broken !== undefined) return broken;
  }
  return (Object.keys(groupInvariants) as GroupInvariant[]).find((name) => !groupInvariants[name](before, after));
}

/** What holds for a rollout, whatever others of its group do. */
const ofEach = [
  'no start meets another whose lease stands',
  'generations rise',
  'nothing is started while it is paused, or when it is over',
  'nothing passes an approval that nobody gave',
  'done is what ran',
  'a rollback ends with nothing left of the new version',
  'a rollback that fails leaves the new version only where it was tried twice',
  'a second step changes nothing',
  'a step that waits says for what',
  'a clock never runs backwards',
] as const satisfies readonly Invariant[];

function handedOut(before: ModelWorld, after: ModelWorld): readonly Starts[] {
  return after.out.filter((starts) => starts.rollout === after.state.name && !before.out.includes(starts));
}

/** A rollback does not touch it: a person left it out, it runs a version of unknown origin, or one that another rollout brought. */
function isLeftAlone({ state, handed }: ModelWorld, name: string): boolean {
  const phase = state.targets.get(name)?.phase;
  if (phase === 'Superseded') return handed.get(name)?.version !== state.spec.artifact.version;
  return phase === undefined || phase === 'Skipped' || phase === 'Drifted';
}

function hasBegun(world: ModelWorld, name: string): boolean {
  const { stage, batch } = placeOf(world, name);
  return world.state.batches[stage]?.[batch]?.startedAt !== undefined;
}

function isGated(world: ModelWorld, name: string, kind: GateKind): boolean {
  const { beforeGates = [] } = world.state.spec.stages[placeOf(world, name).stage] ?? {};
  return beforeGates.some((gate) => gate[kind] !== undefined);
}

function placeOf({ state }: ModelWorld, name: string): { readonly stage: number; readonly batch: number } {
  return placesOf(state).get(name)!;
}

/** Targets before those that are started. */
function earlier({ state }: ModelWorld, { targets: [first] }: Starts): readonly string[] {
  const places = placesOf(state);
  const { stage, batch } = places.get(first!.name)!;
  return [...places]
    .filter(([, place]) => place.stage < stage || (place.stage === stage && place.batch < batch))
    .map(([name]) => name);
}

/** All before are done or left out, but for as many as may fail. */
function isInOrder(before: ModelWorld, after: ModelWorld, starts: Starts): boolean {
  const { artifact, failurePolicy } = after.state.spec;
  const missing = earlier(after, starts).filter(
    (name) =>
      after.state.targets.get(name)?.phase !== 'Skipped' && !after.targets.get(name)!.had.includes(artifact.version),
  );
  return missing.length <= Number(failurePolicy?.maxFailures ?? 0);
}

function isSoaked(before: ModelWorld, after: ModelWorld, starts: Starts): boolean {
  const { state } = before;
  if (state.spec.stages.every(({ gates }) => gates === undefined)) return true;
  const since = earlier(before, starts)
    .filter((name) => after.state.targets.get(name)?.phase !== 'Skipped')
    .map((name) => before.targets.get(name)!.broughtAt ?? 0);
  return since.every((at) => before.now - at >= soak);
}

/** A rollback has given it up. */
function isLost({ state, handed }: ModelWorld, name: string): boolean {
  const goesBack = state.phase === 'RollingBack' || state.phase === 'Failed' || state.pausedFrom === 'RollingBack';
  return goesBack && state.targets.get(name)?.phase === 'Failed' && (handed.get(name)?.rollbacks ?? 0) >= 2;
}

/** The new version has run on a target at least, and on one of each batch of which not every target was left out. */
function isDeployed({ state, targets }: ModelWorld): boolean {
  const isRun = (name: string): boolean => targets.get(name)!.had.includes(state.spec.artifact.version);
  const isSkipped = (name: string): boolean => state.targets.get(name)?.phase === 'Skipped';
  const batches = state.plan.stages.flatMap((stage) => stage.batches.map((batch) => batch.targets));
  return [...targets.keys()].some(isRun) && batches.every((names) => names.every(isSkipped) || names.some(isRun));
}
