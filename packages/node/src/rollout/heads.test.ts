import { beginRollout, planRollout, type RolloutState } from '@gradus/rollout';
import type { RolloutSpec } from '@gradus/core/internal';
import { describe, expect, test } from 'vitest';
import { RepositoryError } from '../files/repository-error.ts';
import { changesOf, readHeads, readRollout } from './heads.ts';
import type { StateSnapshot } from './state-store.ts';

const spec: RolloutSpec = {
  change: 'chg-1',
  system: 'shop',
  artifact: { name: 'shop', version: '2.0' },
  strategy: { type: 'Staged' },
  stages: [{ name: 'fleet' }],
};

function begun(name: string): RolloutState {
  const plan = planRollout({ name, spec, fleet: { targets: [{ name: 'a', labels: {} }] } });
  return beginRollout({
    name,
    spec,
    manifest: `sha256:${'1'.repeat(64)}`,
    changeType: 'normal',
    plan,
    by: 'mei',
    now: 1,
  });
}

function snapshotOf(files: ReadonlyMap<string, string>): StateSnapshot {
  return {
    commit: 'c'.repeat(40),
    paths: async () => [...files.keys()],
    read: async (path) => files.get(path),
    readAll: async (wanted) => new Map([...files].filter(([path]) => wanted(path))),
  };
}

const files = changesOf(undefined, begun('shop-2'));

test('a written state can be read', async () => {
  const snapshot = snapshotOf(files);
  expect(await readRollout(snapshot, 'shop-2')).toEqual(begun('shop-2'));
  expect(await readHeads(snapshot)).toMatchObject([{ name: 'shop-2', phase: 'Pending', system: 'shop' }]);
  expect(await readRollout(snapshotOf(files), 'other')).toBeUndefined();
  expect(await readRollout({ ...snapshotOf(new Map()), commit: undefined }, 'shop-2')).toBeUndefined();
});

describe('a ref that does not contain a state', () => {
  test.each<[string, ReadonlyMap<string, string>, RegExp]>([
    [
      'a commit of the project',
      new Map([['gradus.yaml', '']]),
      /was not written by Gradus: it has the file "?gradus.yaml/,
    ],
    ['a commit without files', new Map(), /it has no files/],
    ['manifests in a folder of that name', new Map([['rollouts/shop-2.yaml', '']]), /rollouts\/shop-2.yaml/],
    ['a file next to the rollouts', new Map([...files, ['README.md', '']]), /README.md/],
  ])('%s is refused, and not treated as an empty state', async (_, held, message) => {
    for (const read of [readHeads(snapshotOf(held)), readRollout(snapshotOf(held), 'shop-2')]) {
      const error: unknown = await read.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(RepositoryError);
      expect((error as Error).message).toMatch(message);
    }
  });
});

describe('files that do not belong together', () => {
  const path = (name: string, file: string): string => `rollouts/${name}/${file}.json`;
  const altered = (changes: Readonly<Record<string, string>>): StateSnapshot =>
    snapshotOf(new Map([...files, ...Object.entries(changes)]));
  const head = files.get(path('shop-2', 'head'))!;

  test.each<[string, StateSnapshot, RegExp]>([
    [
      'a head of another phase',
      altered({ [path('shop-2', 'head')]: head.replace('Pending', 'Succeeded') }),
      /do not belong together/,
    ],
    [
      'a head of another group',
      altered({ [path('shop-2', 'head')]: head.replace('"shop"', '"search"') }),
      /do not belong together/,
    ],
    [
      'the state of another rollout',
      altered({ [path('shop-2', 'state')]: changesOf(undefined, begun('shop-3')).get(path('shop-3', 'state'))! }),
      /do not belong together/,
    ],
  ])('%s is refused', async (_, snapshot, message) => {
    await expect(readRollout(snapshot, 'shop-2')).rejects.toThrow(message);
  });

  test('a rollout in the folder of another is refused', async () => {
    const moved = new Map([...files].map(([at, text]) => [at.replace('shop-2/', 'other/'), text]));
    await expect(readRollout(snapshotOf(moved), 'other')).rejects.toThrow(/that of "?shop-2/);
    await expect(readHeads(snapshotOf(moved))).rejects.toThrow(/that of "?shop-2/);
  });

  test.each([
    'null',
    '[]',
    '{',
    '{"name":"shop-2"}',
    head.replace('Pending', 'Waiting'),
    head.replace('"startedAt": 1', '"startedAt": null'),
  ])('the head %j is refused', async (text) => {
    await expect(readHeads(altered({ [path('shop-2', 'head')]: text }))).rejects.toThrow(RepositoryError);
    await expect(readRollout(altered({ [path('shop-2', 'head')]: text }), 'shop-2')).rejects.toThrow(RepositoryError);
  });
});
