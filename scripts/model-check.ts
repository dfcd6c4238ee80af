// Checks the model in a process of its own, so that a mutant of the state machine can be put in its place: prints what is broken, or nothing.
import * as fc from 'fast-check';
import process from 'node:process';
import { scenes } from '../packages/core/src/rollout/model-check/scene.ts';
import { search } from '../packages/core/src/rollout/model-check/search.ts';
import { choicesOf, largeScenes, walk } from '../packages/core/src/rollout/model-check/walk.ts';

process.stdout.write(firstBroken() ?? '');

function firstBroken(): string | undefined {
  for (const scene of scenes) {
    const { violation } = search({ ...scene, depth: 6 });
    if (violation !== undefined) return `${violation.invariant}: ${violation.path.join(', ')}`;
  }
  for (const scene of largeScenes) {
    const property = fc.property(choicesOf(scene), (choices) => {
      const found = walk(scene, choices);
      if (found !== undefined) throw new Error(found);
    });
    const { failed, errorInstance } = fc.check(property, { numRuns: 1500, seed: 1, endOnFailure: true });
    if (failed) return errorInstance instanceof Error ? errorInstance.message : 'it throws';
  }
  return undefined;
}
