// Checks the model in a separate process, so that a mutant can replace the state machine: prints the broken invariant, or nothing.
import * as fc from 'fast-check';
import process from 'node:process';
import { scenes } from '../packages/testkit/src/model-check/scene.ts';
import { search } from '../packages/testkit/src/model-check/search.ts';
import { choicesOf, largeScenes, walk } from '../packages/testkit/src/model-check/walk.ts';

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
