// Pull requests that try to get around the gate. Each is created in real git and stopped by the finding in its row. Without the guard in
// the row, in a separate process, it gets through. docs/security.md shows the table.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nothing } from './attack.ts';
import { runAll, type Outcomes } from './run.ts';
import { buildScene, type AttackScene } from './scene.ts';
import { attacks, chapters } from './table.ts';

let scene: AttackScene & { remove(): void };
let guarded: Outcomes;
let open: Outcomes;

beforeAll(async () => {
  scene = await buildScene([nothing, ...attacks]);
  ({ guarded, open } = await runAll(scene, [nothing, ...attacks]));
}, 1_500_000);
afterAll(() => scene.remove());

test('each attack has a unique name', () => {
  expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
});

test('each attack ends otherwise without its guard, so that its row can fail', () => {
  const same = attacks.filter(({ stopped: [, state], otherwise = 'passed' }) => state === otherwise);
  expect(same.map(({ name }) => name)).toEqual([]);
});

test('a pull request without an attack may be merged', () => {
  expect(guarded.get(nothing.name)).toEqual({ state: 'passed', found: [] });
});

describe.each(chapters)('$title: a pull request that', (chapter) => {
  test.each(chapter.attacks)('$name is stopped', ({ name, stopped: [finding, state] }) => {
    const { found, state: came } = guarded.get(name)!;
    expect(found).toContainEqual(expect.stringContaining(finding));
    expect(came).toBe(state);
  });

  test.each(chapter.attacks)('$name gets through without its guard', ({ name, otherwise = 'passed' }) => {
    const { found, state } = open.get(name)!;
    expect(state, found.join('\n')).toBe(otherwise);
  });
});
