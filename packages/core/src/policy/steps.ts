import type { Limits } from './project.ts';

/** How many evaluations at their limit one policy may spend in a run: its steps end there, and all of it is undecided. */
const evaluationsInFull = 50;

/** The steps that expressions may spend, from `spec.limits.steps` of a project. */
export function stepsOf({ steps }: Limits): { readonly evaluation: number; readonly run: number } {
  return { evaluation: steps, run: steps * evaluationsInFull };
}

/**
 * The same for rules that a request brings: together they may spend what those of the target may. More policies than the target
 * has share its steps evenly, so that none is left without because of its place.
 */
export function stepsWithin(limits: Limits, policies: number, ofTarget: number): ReturnType<typeof stepsOf> {
  const { evaluation, run } = stepsOf(limits);
  const share = Math.min(1, Math.max(1, ofTarget) / Math.max(1, policies));
  return { evaluation, run: Math.floor(run * share) };
}

/** All identities of a tree together: what one policy may spend, and enough for a million documents however low the limit is. */
export function identitySteps({ steps }: Limits): ReturnType<typeof stepsOf> {
  return { evaluation: steps, run: Math.max(steps * evaluationsInFull, 10_000_000) };
}

/** Of each limit the lower one. */
export function leastLimits(a: Limits, b: Limits): Limits {
  return {
    fileBytes: Math.min(a.fileBytes, b.fileBytes),
    files: Math.min(a.files, b.files),
    documents: Math.min(a.documents, b.documents),
    depth: Math.min(a.depth, b.depth),
    expansion: Math.min(a.expansion, b.expansion),
    steps: Math.min(a.steps, b.steps),
  };
}
