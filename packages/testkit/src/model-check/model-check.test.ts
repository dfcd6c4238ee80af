import process from 'node:process';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupScenes, largeGroupScenes } from './group-scene.ts';
import { scenes } from './scene.ts';
import { search } from './search.ts';
import { choicesOf, largeScenes, walk } from './walk.ts';

// GRADUS_MODEL_DEPTH and GRADUS_MODEL_RUNS make it look further, as a nightly job does.
const deeper = Number(process.env['GRADUS_MODEL_DEPTH'] ?? 0);
const numRuns = Number(process.env['GRADUS_MODEL_RUNS'] ?? 1000);

describe('whatever happens, in whatever order', () => {
  test.each([...scenes, ...groupScenes])('$name', { timeout: 600_000 }, (scene) => {
    const { worlds, violation } = search({ ...scene, depth: scene.depth + deeper });
    expect(violation).toBeUndefined();
    expect(worlds).toBeGreaterThan(10_000);
  });
});

describe('by chance', () => {
  test.each([...largeScenes, ...largeGroupScenes])('$name', { timeout: 600_000 }, (scene) => {
    fc.assert(
      fc.property(choicesOf(scene), (choices) => {
        expect(walk(scene, choices)).toBeUndefined();
      }),
      { numRuns },
    );
  });
});
