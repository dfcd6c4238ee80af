import { isOver } from './draft.ts';
import { plannedTarget } from './places.ts';
import type { Plan, RolloutState } from '../model.ts';

/** Why a plan and a state cannot be of one rollout, or not be what a step leaves behind: a sentence. Their shapes are right. */
export function inconsistency(state: RolloutState): string | undefined {
  return (
    planProblem(state.plan) ??
    ofOneRollout(state) ??
    positionProblem(state) ??
    targetsProblem(state) ??
    phaseProblem(state)
  );
}

/** Each target is in one batch, and each batch counts on. */
function planProblem({ stages, targets, fleetSize }: Plan): string | undefined {
  const planned = new Set<string>();
  for (const { name, batches, maxConcurrency } of stages) {
    if (maxConcurrency < 1) return `Stage ${name} of the plan may start no target at once.`;
    let sum = 0;
    for (const { targets: names, cumulative } of batches) {
      for (const target of names) {
        if (planned.has(target)) return `The plan has the target ${target} twice.`;
        if (!targets.has(target)) return `The plan does not describe the target ${target}.`;
        planned.add(target);
      }
      sum += names.length;
      if (cumulative !== sum) return `Stage ${name} of the plan counts ${cumulative} targets where there are ${sum}.`;
    }
  }
  const lost = [...targets.keys()].find((target) => !planned.has(target));
  if (lost !== undefined) return `The plan has the target ${lost} in no batch.`;
  return planned.size > fleetSize ? `The plan has ${planned.size} targets of a fleet of ${fleetSize}.` : undefined;
}

function ofOneRollout({ name, spec, plan, batches }: RolloutState): string | undefined {
  const differs =
    plan.rollout !== name ||
    plan.version !== spec.artifact.version ||
    plan.stages.length !== spec.stages.length ||
    plan.stages.some((stage, index) => stage.name !== spec.stages[index]!.name) ||
    batches.length !== plan.stages.length ||
    batches.some((row, index) => row.length !== plan.stages[index]!.batches.length);
  return differs ? notOne : undefined;
}

export const notOne = 'The state and the plan of the rollout do not belong together.';

/** Everything before the position is done; only after the last stage is there nothing left to do. */
function positionProblem({ position, plan, batches, spec }: RolloutState): string | undefined {
  const { stage, batch, at } = position;
  const planned = plan.stages[stage];
  const stands = `The rollout stands at batch ${batch + 1} of stage ${stage + 1} (${at})`;
  const isEnd = stage === plan.stages.length && batch === 0 && at === 'before';
  if (planned === undefined && !isEnd) return `${stands}, and its plan has ${plan.stages.length} stages.`;
  const size = planned?.batches.length ?? 0;
  if (batch > Math.max(0, size - 1)) return `${stands}, and there are ${size} batches.`;
  if (at === 'before' && batch !== 0) return `${stands}, and before a stage there is no batch.`;
  if (at !== 'before' && size === 0) return `${stands}, and that stage has no targets.`;
  if ((at === 'after' || at === 'switch') && batch !== size - 1) return `${stands}, which is not the last one.`;
  if (at === 'switch' && spec.strategy.type !== 'BlueGreen') return `${stands}, and only BlueGreen switches.`;
  for (const [index, row] of batches.entries())
    for (const [number, { doneAt }] of row.entries()) {
      const isBefore = index < stage || (index === stage && number < batch);
      if (isBefore && doneAt === undefined)
        return `${stands}, and batch ${number + 1} of stage ${index + 1} before it was not done.`;
    }
  return undefined;
}

function targetsProblem(state: RolloutState): string | undefined {
  const { targets, generation } = state;
  for (const [name, target] of targets) {
    // An edited manifest may leave out a target that was never started.
    if (plannedTarget(state, name) === undefined && target.generation > 0)
      return `The state has the target ${name}, and the plan does not.`;
    if (target.generation > generation)
      return `The target ${name} has the generation ${target.generation}, and the rollout gave out ${generation}.`;
    if (target.phase === 'InProgress' && target.lease === undefined)
      return `The target ${name} is InProgress without a lease.`;
    if (target.phase === 'InProgress' && target.generation === 0)
      return `The target ${name} is InProgress, and was never started.`;
  }
  return undefined;
}

function phaseProblem({
  phase,
  pausedFrom,
  finishedAt,
  startedAt,
  clock,
  position,
  plan,
}: RolloutState): string | undefined {
  if ((phase === 'Paused') !== (pausedFrom !== undefined))
    return `The rollout is ${phase}, and pausedFrom does not fit that.`;
  if (pausedFrom === 'Paused' || (pausedFrom !== undefined && isOver(pausedFrom)))
    return `The rollout was paused from ${pausedFrom}, which cannot be paused.`;
  if (isOver(phase) && finishedAt === undefined) return `The rollout is ${phase} without an end.`;
  if (startedAt > clock) return 'The rollout began after its last instant.';
  if (phase === 'Succeeded' && position.stage !== plan.stages.length)
    return 'The rollout has succeeded, and stands before its end.';
  return undefined;
}
