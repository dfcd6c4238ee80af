import { upgradedStore } from './upgrade-state.ts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Action, RolloutState } from '@gradus/rollout';
import { eventsOf } from '@gradus/testkit/model-check/events.ts';
import { scenes, worldOf, type ModelScene } from '@gradus/testkit/model-check/scene.ts';
import { largeScenes } from '@gradus/testkit/model-check/walk.ts';
import { look, type ModelWorld } from '@gradus/testkit/model-check/world.ts';
import { brief, factsAt, minute } from '@gradus/testkit/rollout/drill.ts';
import { changesOf, readRollout } from './heads.ts';
import type { Site } from './site.ts';
import type { StateSnapshot, StateStore } from './state-store.ts';
import { previewStep, takeStep } from './steps.ts';

/** A store in memory. */
function storeOf(states: readonly RolloutState[]): StateStore & { readonly files: Map<string, string> } {
  const files = new Map(states.flatMap((state) => [...changesOf(undefined, state)]));
  const read = async (): Promise<StateSnapshot> => {
    const now = new Map(files);
    return {
      commit: files.size === 0 ? undefined : 'a'.repeat(40),
      paths: async () => [...now.keys()],
      read: async (path) => now.get(path),
      readAll: async (wanted) => new Map([...now].filter(([path]) => wanted(path))),
    };
  };
  const write: StateStore['write'] = async (_, changes) => {
    for (const [path, text] of changes) {
      if (text === null) files.delete(path);
      else files.set(path, text);
    }
    return 'written';
  };
  return { ref: 'refs/heads/state', remote: undefined, files, read, write, log: async () => [] };
}

/** The state after so many things have happened, in this order. */
function worldAfter(scene: ModelScene, choices: readonly number[]): ModelWorld {
  return choices.reduce((world, choice) => {
    const events = eventsOf(scene, world);
    return events[choice % events.length]!.apply(world);
  }, worldOf(scene));
}

interface Case {
  readonly world: ModelWorld;
  readonly isStarted: boolean;
  readonly policy: 'Queue' | 'Reject' | 'Supersede' | undefined;
  readonly rival: ModelWorld | undefined;
  readonly rivalIsFirst: boolean;
  readonly change: string | { readonly unreadable: string };
  readonly policies: 'passed' | 'pending' | 'failed';
  readonly looks: boolean;
  readonly later: number;
  readonly mostStarts: number | undefined;
}

const anyWorld = fc
  .constantFrom(...scenes, ...largeScenes)
  .chain((scene) => fc.array(fc.nat(100_000), { maxLength: 50 }).map((choices) => worldAfter(scene, choices)));

const anyCase: fc.Arbitrary<Case> = fc.record({
  world: anyWorld,
  isStarted: fc.boolean(),
  policy: fc.constantFrom(undefined, 'Queue' as const, 'Reject' as const, 'Supersede' as const),
  rival: fc.option(anyWorld, { nil: undefined }),
  rivalIsFirst: fc.boolean(),
  change: fc.constantFrom('implementing', 'implementing', 'draft', { unreadable: 'a file cannot be read' }),
  policies: fc.constantFrom('passed' as const, 'passed' as const, 'pending' as const, 'failed' as const),
  looks: fc.boolean(),
  later: fc.constantFrom(0, 5 * minute, 60 * minute),
  mostStarts: fc.constantFrom(undefined, 1),
});

const group = 'shop';

function siteOf({ world, isStarted, policy, rival, rivalIsFirst, ...given }: Case): {
  readonly site: Site;
  readonly store: ReturnType<typeof storeOf>;
  readonly name: string;
} {
  const concurrency = policy && { group, policy };
  const spec = { ...world.state.spec, ...(concurrency && { concurrency }) };
  const own = { ...world.state, spec };
  const other = rival && {
    ...rival.state,
    name: 'rival',
    plan: { ...rival.state.plan, rollout: 'rival' },
    spec: { ...rival.state.spec, concurrency: { group } },
    startedAt: rival.state.startedAt - (rivalIsFirst ? minute : 0),
  };
  const store = storeOf([...(isStarted ? [own] : []), ...(other ? [other] : [])]);
  const now = world.now + given.later;
  const { zone, windows, calendars, teamsOf, notGranted, rolesOf, obligations, mayBe, owner } = factsAt(now);
  const facts = {
    zone,
    windows,
    calendars,
    teamsOf,
    notGranted,
    rolesOf,
    obligations,
    mayBe,
    owner,
    change: given.change,
  };
  const fleet = look(worldOf(scenes[0]!));
  const site = {
    store: upgradedStore(store),
    commit: 'c'.repeat(40),
    runId: 'run-1',
    by: 'ada',
    lease: 10 * minute,
    ...(given.mostStarts !== undefined && { mostStarts: given.mostStarts }),
    now: () => new Date(now),
    documents: () => ({ spec, text: 'a manifest', names: [], changeType: 'normal', facts, personOf: () => 'ada' }),
    policies: async () => ({ state: given.policies, because: [] }),
    manifestFleet: async () => fleet,
    ...(given.looks && isStarted && { fleet: async () => look(world) }),
  };
  return { site: site as unknown as Site, store, name: own.name };
}

test('a dry run gives the answer of the step, in every state, and writes nothing', async () => {
  const met = new Map<Action['do'], number>();
  await fc.assert(
    fc.asyncProperty(anyCase, async (each) => {
      const { site, store, name } = siteOf(each);
      const before = new Map(store.files);
      const preview = await previewStep(site, name);
      expect(store.files).toEqual(before);
      const step = await takeStep(site, name);
      expect(preview).toEqual(step);
      met.set(step.action.do, (met.get(step.action.do) ?? 0) + 1);
      expect(await readRollout(await site.store.read(), name)).toEqual(step.state);
    }),
    { numRuns: 300 },
  );
  expect([...met.keys()]).toEqual(expect.arrayContaining(['blocked', 'deploy', 'done', 'probe', 'rollback', 'wait']));
});

test('a rollout that supersedes another says so in a dry run, too', async () => {
  const rival = worldAfter(scenes[0]!, [0]);
  const world = worldOf(scenes[0]!);
  const given = {
    isStarted: false,
    policy: 'Supersede',
    rivalIsFirst: true,
    change: 'implementing',
    policies: 'passed',
  } as const;
  const { site, name } = siteOf({ ...given, world, rival, looks: false, later: 0, mostStarts: undefined });
  expect(brief((await previewStep(site, name)).action)).toBe('wait in-flight availability');
  expect((await readRollout(await site.store.read(), 'rival'))!.phase).toBe('Progressing');
  expect(brief((await takeStep(site, name)).action)).toBe('wait in-flight availability');
  expect((await readRollout(await site.store.read(), 'rival'))!.phase).toBe('Superseded');
});
