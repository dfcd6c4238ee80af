import { expect, type TestContext } from 'vitest';
import type { ForgeSays, ForgeWorld } from '../forge-world.ts';

export type Start = () => Promise<ForgeWorld>;

/** A test in a world of its own, at whose end the server must have nothing to say against an exchange. */
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
