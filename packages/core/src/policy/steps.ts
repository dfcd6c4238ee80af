import type { Limits } from './project.ts';

/** How many evaluations at their limit one policy may spend in a run: its steps end there, and all of it is undecided. */
const evaluationsInFull = 50;

/** The steps that expressions may spend, from `spec.limits.steps` of a project. */
export function stepsOf({ steps }: Limits): { readonly evaluation: number; readonly run: number } {
  return { evaluation: steps, run: steps * evaluationsInFull };
}
