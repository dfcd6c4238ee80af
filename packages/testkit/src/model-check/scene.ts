import type { RolloutSpec } from '../../../core/src/generated/types.ts';
import { readWindow, type CalendarWindow } from '../../../core/src/time/calendar-window.ts';
import { beginRollout } from '../../../rollout/src/step/begin.ts';
import { rollBack } from '../../../rollout/src/step/commands.ts';
import type { Plan, RolloutState, StepFacts } from '../../../rollout/src/model.ts';
import { factsAt, minute, monday, planOf } from '../rollout/drill.ts';
import type { ModelGroup, ModelWorld, Truth } from './world.ts';

export const lease: number = 10 * minute;
export const soak: number = 10 * minute;
/** Time passes in these. */
export const quantum: number = 5 * minute;

/** What is explored: a small fleet, what it is allowed, and what may go wrong. */
export interface ModelScene {
  readonly name: string;
  readonly stages: Readonly<Record<string, readonly number[]>>;
  readonly spec: Partial<RolloutSpec>;
  readonly maxConcurrency: number;
  /** Minutes from the start. */
  readonly freeze?: readonly [from: number, to: number];
  /** When the calendar of its window gate is open: minutes from the start. */
  readonly openings?: readonly (readonly [from: number, to: number])[];
  /** It starts with the new version on every target, and a person who rolls it back. */
  readonly rollsBack?: true;
  /** Rollouts of the same concurrency group, to be started at any time. */
  readonly rivals?: readonly Rival[];
  /** Faults, orders and lost messages in one run. */
  readonly faults: number;
  /** Events of one run, in an exhaustive search. */
  readonly depth: number;
}

/** A later rollout over the same targets, or over the first of them. */
export interface Rival {
  readonly version: string;
  readonly stages?: Readonly<Record<string, readonly number[]>>;
  readonly spec?: Partial<RolloutSpec>;
}

const soaks = { gates: [{ soak: { duration: 'PT10M' } }] };

/** Small enough that every interleaving is gone through. */
export const scenes: readonly ModelScene[] = [
  {
    name: 'two batches with a soak between them',
    stages: { fleet: [1, 1] },
    spec: { stages: [{ name: 'fleet', ...soaks }], availability: { maxUnavailable: 1 } },
    maxConcurrency: 1,
    faults: 2,
    depth: 9,
  },
  {
    name: 'a batch of two, of which one may be out',
    stages: { fleet: [2] },
    spec: { availability: { maxUnavailable: 1 } },
    maxConcurrency: 2,
    faults: 2,
    depth: 9,
  },
  {
    name: 'a window before a stage, an approval before the next one, and a freeze',
    stages: { canary: [1], fleet: [1] },
    spec: {
      stages: [
        { name: 'canary', beforeGates: [{ window: { ref: 'shifts' } }] },
        { name: 'fleet', beforeGates: [{ approval: {} }] },
      ],
      availability: { maxUnavailable: 1 },
      failurePolicy: { onFailure: 'Rollback' },
    },
    maxConcurrency: 1,
    freeze: [5, 15],
    openings: [
      [0, 10],
      [20, 600],
    ],
    faults: 2,
    depth: 9,
  },
  {
    name: 'BlueGreen with two to switch, of which one may be out',
    stages: { fleet: [2] },
    spec: { strategy: { type: 'BlueGreen' }, availability: { maxUnavailable: 1 } },
    maxConcurrency: 2,
    faults: 1,
    depth: 10,
  },
];

export function worldOf(scene: ModelScene): ModelWorld {
  const world = untouchedWorld(scene);
  return scene.rollsBack === true ? rolledBack(world) : world;
}

/** Every target has the new version, and is to give it up. */
function rolledBack(world: ModelWorld): ModelWorld {
  const { artifact } = world.state.spec;
  const names = [...world.targets.keys()];
  const done = { phase: 'Succeeded', version: artifact.version, generation: 1, attempt: 1, runId: 'run-1' } as const;
  const settled = { ...done, startedAt: monday, settledAt: monday };
  const succeeded: RolloutState = {
    ...world.state,
    phase: 'Succeeded',
    position: { stage: world.state.plan.stages.length, batch: 0, at: 'before' },
    generation: 1,
    targets: new Map(names.map((name) => [name, settled])),
    batches: world.state.batches.map((row) => row.map(() => ({ startedAt: monday, doneAt: monday, heldFor: 0 }))),
    finishedAt: monday,
  };
  const ordered = rollBack(succeeded, { by: 'ops-1', now: monday });
  if ('refused' in ordered) throw new Error(ordered.refused);
  const truth = { version: artifact.version, up: true, fence: 1, had: ['1.0', artifact.version], broughtAt: monday };
  return {
    ...world,
    state: ordered.state,
    targets: new Map(names.map((name) => [name, truth])),
    handed: new Map(
      names.map((name) => [
        name,
        {
          rollout: world.state.name,
          version: artifact.version,
          generation: 1,
          lease: monday,
          intendedAt: monday,
          ended: true,
          rollbacks: 0,
        },
      ]),
    ),
  };
}

function untouchedWorld(scene: ModelScene): ModelWorld {
  const state = begunOf(scene);
  const untouched: Truth = { version: '1.0', up: true, fence: 0, had: ['1.0'] };
  return {
    now: monday,
    state,
    out: [],
    targets: new Map([...state.plan.targets.keys()].map((name) => [name, untouched])),
    said: [],
    handed: new Map(),
    approved: false,
    ...(scene.rivals !== undefined && { group: noGroup }),
    faults: scene.faults,
  };
}

const noGroup: ModelGroup = {
  others: new Map(),
  records: new Map(),
  generation: 0,
  before: new Map(),
  good: new Map(),
  atWork: [],
};

/** A rollout of the scene that is started now, on targets that run what they run. */
export function begunOf(scene: ModelScene, rival?: Rival, { now, targets }: Partial<ModelWorld> = {}): RolloutState {
  const { version } = { version: '2.0', ...rival };
  const name = `shop-${version.replace('.0', '')}`;
  const made = planOf(rival?.stages ?? scene.stages, { rollout: name, version });
  const plan: Plan = {
    ...made,
    stages: made.stages.map((stage) => ({ ...stage, maxConcurrency: scene.maxConcurrency })),
    targets: new Map(
      [...made.targets].map(([target, planned], index) => {
        const found = targets?.get(target)?.version ?? planned.version!;
        return [target, { ...planned, version: found, domain: `zone-${index % 3}` }];
      }),
    ),
  };
  const spec: RolloutSpec = {
    change: 'chg-1',
    system: 'shop',
    artifact: { name: 'shop', version },
    strategy: { type: 'Staged' },
    stages: plan.stages.map((stage) => ({ name: stage.name })),
    ...scene.spec,
    ...rival?.spec,
  };
  const manifest = `sha256:${'0'.repeat(64)}`;
  return beginRollout({ name, spec, manifest, changeType: 'normal', plan, by: 'ops-1', now: now ?? monday });
}

/** What a driver knows whose clock says `now`. */
export function sceneFacts(scene: ModelScene, now: number, over: Partial<StepFacts> = {}): StepFacts {
  return factsAt(now, { lease, windows: windowsOf(scene), calendars: shiftsOf(scene), ...over });
}

export function isFrozen({ freeze }: ModelScene, at: number): boolean {
  return freeze !== undefined && at >= monday + freeze[0] * minute && at < monday + freeze[1] * minute;
}

/** Whether the calendar of the window gate is open; where there is no such gate it always is. */
export function isOnShift({ openings }: ModelScene, at: number): boolean {
  return (
    openings === undefined || openings.some(([from, to]) => at >= monday + from * minute && at < monday + to * minute)
  );
}

const calendars = new Map<ModelScene, readonly CalendarWindow[]>();
const shifts = new Map<ModelScene, StepFacts['calendars']>();

function shiftsOf(scene: ModelScene): StepFacts['calendars'] {
  const known = shifts.get(scene);
  if (known !== undefined) return known;
  const made = new Map([['shifts', (scene.openings ?? []).map((span) => entryOf('shift', 'maintenance', ...span))]]);
  shifts.set(scene, made);
  return made;
}

function windowsOf(scene: ModelScene): readonly CalendarWindow[] {
  const known = calendars.get(scene);
  if (known !== undefined) return known;
  const made = scene.freeze === undefined ? [] : [entryOf('year-end', 'freeze', ...scene.freeze)];
  calendars.set(scene, made);
  return made;
}

function entryOf(name: string, kind: string, from: number, to: number): CalendarWindow {
  const [start, end] = [from, to].map((at) => new Date(monday + at * minute).toISOString());
  const read = readWindow({ timezone: 'UTC', name, kind, start, end });
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}
