import { expect, test } from 'vitest';
import { openRepository } from './repository.ts';
import { pastTips, targetsAt, tipBefore, type PastTip } from './target-history.ts';
import { temporaryRepository } from '@gradus/testkit/repository.ts';

const day = (date: number): number => Date.UTC(2026, 2, date) / 1000;
const now = new Date('2026-03-10T00:00:00Z');
const monday = Date.UTC(2026, 2, 2, 12);

/** Tips from the oldest to the newest, by their day in March 2026. */
function dated(...days: readonly number[]): PastTip[] {
  return days.map((date, index) => ({ commit: `c${index + 1}`, time: day(date) })).toReversed();
}

test.each<[string, readonly PastTip[], string | undefined]>([
  ['the newest that is dated before', dated(1, 2, 3), 'c2'],
  ['none, where all are later', dated(3, 4), undefined],
  ['not one that is dated back on top of a later one', dated(1, 3, 1), 'c1'],
  ['not one below which something is dated later', dated(3, 1, 2), undefined],
  ['a date in the future says nothing of what is on top', dated(1, 30, 2, 3), 'c3'],
  ['a date in the future does not bring its own commit', dated(1, 30, 3), 'c1'],
  ['no history', [], undefined],
])('%s', (_, tips, commit) => expect(tipBefore(tips, monday, now)).toBe(commit));

test('within the same second, the order is unknown', () => {
  const tips = dated(1, 2);
  expect(tipBefore(tips, day(2) * 1000 + 999, now)).toBe('c1');
  expect(tipBefore(tips, day(2) * 1000 + 1000, now)).toBe('c2');
});

test('an approval at the time of the check is for the tip, whatever its date', () => {
  expect(tipBefore(dated(30), now.getTime(), now)).toBe('c1');
});

const minute = (n: number): string => new Date(Date.UTC(2026, 2, 2, 9, n)).toISOString();

test('the tips of a branch are its first parents', async () => {
  using made = temporaryRepository([
    { name: 'first' },
    { name: 'side', branch: 'side', parents: ['first'] },
    { name: 'merge', parents: ['first', 'side'] },
  ]);
  const repository = (await openRepository(made.dir))!;
  const { first, merge } = made.oids;
  expect((await pastTips(repository, merge!)).map(({ commit }) => commit)).toEqual([merge, first]);
  const times = [minute(-1), minute(1), minute(5), 'noon'];
  expect(await targetsAt(repository, { tip: merge!, times, now })).toEqual(
    new Map([
      [minute(-1), 'none'],
      [minute(1), first],
      [minute(5), merge],
    ]),
  );
  await repository.close();
});

test('tips that a shallow clone lacks are not known', async () => {
  using made = temporaryRepository([{ name: 'first' }, { name: 'second' }]);
  made.git('clone', '--quiet', '--depth=1', `file://${made.dir}`, 'shallow');
  const repository = (await openRepository(`${made.dir}/shallow`))!;
  const times = [minute(0.5), minute(5)];
  expect(await targetsAt(repository, { tip: made.oids['second']!, times, now })).toEqual(
    new Map<string, unknown>([
      [times[0]!, { unreadable: expect.stringMatching(/is not in this clone\. Fetch the whole history/) as unknown }],
      [times[1]!, made.oids['second']],
    ]),
  );
  await repository.close();
});
