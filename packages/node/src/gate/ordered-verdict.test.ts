import type { State } from '@gradus/core';
import { describe, expect, test } from 'vitest';
import { readRecord, writeRecord } from './judged-record.ts';
import { writeOrdered, type OrderedVerdict } from './ordered-verdict.ts';
import { commitOf, type ForgeWorld } from '@gradus/testkit/forge/forge-world.ts';
import { fakeForge } from '@gradus/testkit/forge/memory/fake-forge.ts';

const at = (second: number): Date => new Date(Date.UTC(2026, 2, 2, 9, 0, second));

function verdict(state: State, since: Date, as: OrderedVerdict['as'] = 'status', branch = 'main'): OrderedVerdict {
  const record = writeRecord({ branch, target: commitOf(2), tree: commitOf(3), since });
  const report = { name: 'gradus', state, title: `It is ${state}`, summary: '', annotations: [], record };
  return { commit: commitOf(1), as, report, since };
}

function stands(world: ForgeWorld, as: OrderedVerdict['as']): string | undefined {
  return (as === 'check' ? world.checks(commitOf(1)) : world.statuses(commitOf(1)))[0]?.state;
}

describe.each(['status', 'check'] as const)('as a %s', (as) => {
  test('a verdict with older facts does not replace one with newer facts', async () => {
    await using world = fakeForge();
    expect(await writeOrdered(world.forge, verdict('pending', at(20), as))).toBeUndefined();
    expect(await writeOrdered(world.forge, verdict('passed', at(10), as))).toBeUndefined();
    expect(stands(world, as)).toBe('pending');
    expect(await writeOrdered(world.forge, verdict('passed', at(30), as))).toBeUndefined();
    expect(stands(world, as)).toBe('passed');
  });

  test('a passed verdict is not written if the existing one cannot be read; a blocking one is', async () => {
    await using world = fakeForge();
    const forge = { ...world.forge, verdicts: world.forge.verdicts };
    world.revokeToken();
    const blind = { ...world.forge, verdicts: forge.verdicts };
    const write: ForgeWorld['forge'] = {
      ...blind,
      status: async () => ({ written: true }),
      check: async () => ({ written: true }),
    };
    expect(await writeOrdered(write, verdict('passed', at(10), as))).toMatch(/^it is unknown whether there is a newer/);
    expect(await writeOrdered(write, verdict('pending', at(10), as))).toBeUndefined();
  });
});

test('a status with older facts does not replace one that is written between its read and its write', async () => {
  await using world = fakeForge();
  const { forge } = world;
  let wrote = false;
  const verdicts: typeof forge.verdicts = async (...asked) => {
    const seen = await forge.verdicts(...asked);
    if (!wrote) {
      wrote = true;
      await writeOrdered(forge, verdict('pending', at(20)));
    }
    return seen;
  };
  expect(await writeOrdered({ ...forge, verdicts }, verdict('passed', at(10)))).toBeUndefined();
  expect(stands(world, 'status')).toBe('pending');
  expect(readRecord(world.statuses(commitOf(1))[0]!.title)).toMatchObject({ since: at(20) });
});

test('an equal verdict is kept for a while, and then written again', async () => {
  await using world = fakeForge();
  let writes = 0;
  const forge: ForgeWorld['forge'] = {
    ...world.forge,
    status: (...given) => (writes++, world.forge.status(...given)),
  };
  const keep = 10_000;
  for (const [second, expected] of [
    [0, 1],
    [5, 1],
    [11, 2],
  ] as const) {
    await writeOrdered(forge, { ...verdict('passed', at(second)), keep });
    expect(writes, `at ${second}`).toBe(expected);
  }
  await writeOrdered(forge, { ...verdict('pending', at(12)), keep });
  await writeOrdered(forge, { ...verdict('pending', at(13), 'status', 'release'), keep });
  expect(writes).toBe(4);
});

describe('a record', () => {
  test.each(['main', 'release/2026', 'feature/a-very-long-name-of-a-branch'])('of %s is read back', (branch) => {
    const text = writeRecord({ branch, target: commitOf(2), tree: commitOf(3), since: at(7) });
    expect([...text].length).toBeLessThanOrEqual(120);
    expect(readRecord(`It is passed ${text}`)).toMatchObject({
      target: commitOf(2),
      tree: commitOf(3),
      since: at(7),
    });
  });

  test.each(['', 'May be merged', 'May be merged [main@x y z]', '[main@- - 20269999T000000Z]'])(
    'is not in %j',
    (title) => expect(readRecord(title)).toBeUndefined(),
  );
});
