import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryRepository, type TemporaryRepository } from '@gradus/testkit/repository.ts';
import { readNeighbours } from './group-files.ts';
import { readHeads, startedRollout } from './heads.ts';
import { openStateStore, type StateStore } from './state-store.ts';
import { upgradedStore } from './upgrade-state.ts';

const states = fileURLToPath(new URL('../../../testkit/fixtures/states', import.meta.url));

/** A state ref as an earlier form of Gradus left it. */
async function storeOf({ dir }: TemporaryRepository, form: string): Promise<StateStore> {
  const store = await openStateStore({ dir });
  const paths = readdirSync(`${states}/${form}`, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.json'),
  );
  const files = new Map(paths.map((path) => [path, readFileSync(`${states}/${form}/${path}`, 'utf8')]));
  await store.write(await store.read(), files, { message: form });
  return store;
}

test('a state without groups is read as one that has them, and the next write keeps that', async () => {
  using repository = temporaryRepository([{}]);
  const old = await storeOf(repository, 'before-groups');
  const store = upgradedStore(old);
  const snapshot = await store.read();
  expect(await readHeads(snapshot)).toMatchObject([
    { name: 'second', phase: 'Progressing', groups: ['night'] },
    { name: 'first', phase: 'Succeeded', groups: ['s/production'] },
  ]);
  const second = await startedRollout(snapshot, 'second');
  const { groups, ref } = await readNeighbours(snapshot, second, second.startedAt);
  // Two rollouts each counted from 1; from now on one sequence goes on above both.
  expect(ref.generation).toBe(1);
  expect(groups.get('night')?.targets.get('t1')).toMatchObject([{ rollout: 'second', version: '3.0', generation: 1 }]);
  expect(await store.write(snapshot, new Map(), { message: 'upgrade' })).toBe('written');
  const after = await old.read();
  expect(await after.paths()).toEqual(
    expect.arrayContaining(['groups/night.json', 'groups/s%2Fproduction.json', 'ref.json']),
  );
  expect((await upgradedStore(old).read()).commit).toBe(after.commit);
  expect(await startedRollout(after, 'second')).toEqual(second);
});
