import { describe, expect, test } from 'vitest';
import { attempts } from './attempts.ts';

const times = { secondMs: 1, attemptMs: 5000 };

/** The number of attempts for something that always fails. */
async function triesOf(pause: number | undefined, all = attempts(times)): Promise<number> {
  let tries = 0;
  const failing = (): Promise<never> => {
    tries++;
    return Promise.reject(new Error('cut'));
  };
  await expect(all.at(failing, () => pause)).rejects.toThrow('cut');
  return tries;
}

describe('what fails', () => {
  test.each([
    ['three times in all', 1, 3],
    ['once, where no pause helps', undefined, 1],
    ['after a minute and a half, if the forge asks for it; and there is no time for a third', 90, 2],
    ['not after an hour', 3600, 1],
  ])('is tried %s', async (_, pause, tries) => {
    expect(await triesOf(pause)).toBe(tries);
  });

  test('has the time that is left for the run', async () => {
    const all = attempts(times);
    expect(await triesOf(89, all)).toBe(3);
    expect(await triesOf(3, all)).toBe(1);
  });
});

test('an attempt receives its time limit: its own, or what remains of the run', async () => {
  const all = attempts(times);
  const told: number[] = [];
  const failing = (within: number): Promise<never> => {
    told.push(within);
    return Promise.reject(new Error('cut'));
  };
  await expect(all.at(failing, () => 89)).rejects.toThrow('cut');
  expect(told[0]).toBe(5000);
  expect(told.at(-1)).toBeLessThanOrEqual(2000);
  expect(told.at(-1)).toBeGreaterThanOrEqual(1000);
});

test('an operation of several requests is started again, and its time is not counted twice', async () => {
  const all = attempts(times);
  let begun = 0;
  const operate = async (): Promise<string> => {
    begun++;
    if (begun < 3) throw new Error('unseen');
    return 'done';
  };
  expect(await all.over(operate, () => 80)).toBe('done');
  expect(begun).toBe(3);
});
