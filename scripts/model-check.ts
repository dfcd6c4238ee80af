// Checks the model in a separate process, so that a mutant can replace the state machine: prints the broken invariant, or nothing.
// With the argument `group`, it checks the scenes with several rollouts; without it, those with one.
import * as fc from 'fast-check';
import process from 'node:process';
import { groupScenes, largeGroupScenes } from '../packages/testkit/src/model-check/group-scene.ts';
import { scenes, type ModelScene } from '../packages/testkit/src/model-check/scene.ts';
import { search } from '../packages/testkit/src/model-check/search.ts';
import { choicesOf, largeScenes, walk } from '../packages/testkit/src/model-check/walk.ts';

const isOfGroups = process.argv[2] === 'group';
const found = isOfGroups
  ? (byChance(largeGroupScenes, 1500) ?? inOrder(groupScenes))
  : (inOrder(scenes.map((scene) => ({ ...scene, depth: 6 }))) ?? byChance(largeScenes, 1500));
process.stdout.write(found ?? '');

function inOrder(small: readonly ModelScene[]): string | undefined {
  for (const scene of small) {
    const { violation } = search(scene);
    if (violation !== undefined) return `${violation.invariant}: ${violation.path.join(', ')}`;
  }
  return undefined;
}

function byChance(large: readonly ModelScene[], numRuns: number): string | undefined {
  for (const scene of large) {
    const property = fc.property(choicesOf(scene), (choices) => {
      const broken = walk(scene, choices);
      if (broken !== undefined) throw new Error(broken);
    });
    const { failed, errorInstance } = fc.check(property, { numRuns, seed: 1, endOnFailure: true });
    if (failed) return errorInstance instanceof Error ? errorInstance.message : 'it throws';
  }
  return undefined;
}
