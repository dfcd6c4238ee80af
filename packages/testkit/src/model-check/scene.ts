import type { RolloutSpec } from '../../../core/src/generated/types.ts';
import { readWindow, type CalendarWindow } from '../../../core/src/time/calendar-window.ts';
import { beginRollout } from '../../../rollout/src/step/begin.ts';
import { rollBack } from '../../../rollout/src/step/commands.ts';
import type { Plan, RolloutState, StepFacts } from '../../../rollout/src/model.ts';
import { factsAt, minute, monday, planOf } from '../rollout/drill.ts';
import type { Truth, ModelWorld } from './world.ts';

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
  /** Faults, orders and lost messages in one run. */
  readonly faults: number;
  /** Events of one run, in an exhaustive search. */
  readonly depth: number;
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
    handed: new Map(names.map((name) => [name, { generation: 1, lease: monday, ended: true, rollbacks: 0 }])),
  };
}

function untouchedWorld({ stages, spec, maxConcurrency, faults }: ModelScene): ModelWorld {
  const made = planOf(stages);
  const plan: Plan = {
    ...made,
    stages: made.stages.map((stage) => ({ ...stage, maxConcurrency })),
    targets: new Map(
      [...made.targets].map(([name, target], index) => [name, { ...target, domain: `zone-${index % 3}` }]),
    ),
  };
  const whole: RolloutSpec = {
    change: 'chg-1',
    system: 'shop',
    artifact: { name: 'shop', version: '2.0' },
    strategy: { type: 'Staged' },
    stages: plan.stages.map(({ name }) => ({ name })),
    ...spec,
  };
  const untouched: Truth = { version: '1.0', up: true, fence: 0, had: ['1.0'] };
  return {
    now: monday,
    state: beginRollout({
      name: plan.rollout,
      spec: whole,
      manifest: `sha256:${'0'.repeat(64)}`,
      changeType: 'normal',
      plan,
      by: 'ops-1',
      now: monday,
    }),
    out: [],
    targets: new Map([...plan.targets.keys()].map((name) => [name, untouched])),
    said: [],
    handed: new Map(),
    approved: false,
    faults,
  };
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
