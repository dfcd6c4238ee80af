import { expect, type TestContext } from 'vitest';
import type { ForgeSays, ForgeWorld } from '../forge-world.ts';

export type Start = () => Promise<ForgeWorld>;

/** A test in its own world, at the end of which the server must not object to any exchange. */
export function inWorld(
  start: Start,
  run: (world: ForgeWorld) => Promise<void>,
  needs?: keyof ForgeSays,
): (context: TestContext) => Promise<void> {
  return async (context) => {
    await using world = await start();
    context.skip(needs !== undefined && world.says[needs] === false, `this forge has no ${needs ?? ''}`);
    await run(world);
    expect(world.server?.problems ?? []).toEqual([]);
  };
}
