// Checks the model in a process of its own, so that a mutant of the state machine can be put in its place: prints what is broken, or nothing.
import * as fc from 'fast-check';
import process from 'node:process';
import { scenes } from './scene.ts';
import { search } from './search.ts';
import { choicesOf, largeScenes, walk } from './walk.ts';

for (const scene of scenes) {
  const { violation } = search({ ...scene, depth: 6 });
  if (violation !== undefined) tell(`${violation.invariant}: ${violation.path.join(', ')}`);
}
for (const scene of largeScenes) {
  const property = fc.property(choicesOf(scene), (choices) => {
    const found = walk(scene, choices);
    if (found !== undefined) throw new Error(found);
  });
  const { failed, errorInstance } = fc.check(property, { numRuns: 1500, seed: 1, endOnFailure: true });
  if (failed) tell(errorInstance instanceof Error ? errorInstance.message : 'it throws');
}

function tell(found: string): never {
  process.stdout.write(found);
  return process.exit(0);
}
