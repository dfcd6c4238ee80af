import type { RolloutSpec } from '../../../core/src/generated/types.ts';
import { beginRollout } from '../../../rollout/src/step/begin.ts';
import type {
  Action,
  Event,
  Plan,
  RolloutState,
  PlannedTarget,
  StepFacts,
  TargetResult,
} from '../../../rollout/src/model.ts';
import { recordResults } from '../../../rollout/src/step/record.ts';
import { nextStep } from '../../../rollout/src/step/step.ts';

/** A rollout for tests that is driven manually: the test moves its clock and reports the results of its executor. */
export interface Drill {
  state: RolloutState;
  now: number;
  facts: Partial<StepFacts>;
  readonly events: Event[];
  step(): Action;
  /** Everything that is under way succeeds, but for those that are named. */
  settle(failing?: readonly string[]): void;
  tell(...results: readonly Omit<TargetResult, 'at'>[]): readonly string[];
}

export const minute = 60_000;
/** Monday, 2026-03-02T09:00:00Z. */
export const monday: number = Date.UTC(2026, 2, 2, 9);

/** Stages with batches of made-up targets: `{ canary: [1], fleet: [2, 3] }` has canary-1, fleet-1 to fleet-5. */
export function planOf(stages: Readonly<Record<string, readonly number[]>>, over: Partial<Plan> = {}): Plan {
  const targets = new Map<string, PlannedTarget>();
  const planned = Object.entries(stages).map(([name, sizes]) => {
    let made = 0;
    const batches = sizes.map((size) => {
      const names = Array.from({ length: size }, () => `${name}-${++made}`);
      for (const target of names) targets.set(target, { labels: {}, version: '1.0', domain: `zone-${made % 3}` });
      return { targets: names, cumulative: made };
    });
    return { name, batches, maxConcurrency: 1000 };
  });
  const size = targets.size;
  return {
    rollout: 'shop-2',
    version: '2.0',
    seed: 'shop-2',
    fleetSize: size,
    stages: planned,
    targets,
    left: [],
    notes: [],
    ...over,
  };
}

/** Starts a rollout of version 2.0 over version 1.0. */
export function drill(plan: Plan, spec: Partial<RolloutSpec> = {}): Drill {
  const whole: RolloutSpec = {
    change: 'chg-1',
    system: 'shop',
    artifact: { name: 'shop', version: '2.0' },
    strategy: { type: 'Staged' },
    stages: plan.stages.map(({ name }) => ({ name })),
    ...spec,
  };
  const begun = beginRollout({
    name: plan.rollout,
    spec: whole,
    manifest: `sha256:${'0'.repeat(64)}`,
    changeType: 'normal',
    plan,
    by: 'ops-1',
    now: monday,
  });
  const driven: Drill = {
    state: begun,
    now: monday,
    facts: {},
    events: [],
    step() {
      const step = nextStep(driven.state, factsAt(driven.now, driven.facts));
      driven.state = step.state;
      driven.events.push(...step.events);
      return step.action;
    },
    settle(failing = []) {
      const results = [...driven.state.targets].flatMap(([target, { phase, generation, version }]) =>
        phase === 'InProgress'
          ? [
              {
                target,
                generation,
                version,
                outcome: failing.includes(target) ? ('failed' as const) : ('succeeded' as const),
              },
            ]
          : [],
      );
      driven.tell(...results);
    },
    tell(...results) {
      const told = recordResults(
        driven.state,
        { results: results.map((result) => ({ ...result, at: driven.now })) },
        driven.now,
      );
      driven.state = told.state;
      driven.events.push(...told.events);
      return told.recorded.map(({ why }) => why);
    },
  };
  return driven;
}

export function factsAt(now: number, over: Partial<StepFacts> = {}): StepFacts {
  return {
    now,
    zone: 'UTC',
    runId: 'run-1',
    lease: 10 * minute,
    windows: [],
    calendars: new Map(),
    policies: { state: 'passed', because: [] },
    change: 'implementing',
    others: new Map(),
    groups: new Map(),
    generation: 0,
    answers: new Map(),
    teamsOf: (person) => (person.startsWith('ops-') ? ['operations'] : []),
    notGranted: () => [],
    rolesOf: () => [],
    obligations: [],
    mayBe: (account, person) => account === person,
    owner: 'operations',
    jobs: new Map(),
    ...over,
  };
}

/** What an action says in one word or two, with the targets that it is about. */
export function brief(action: Action): string {
  if ('generation' in action) return `${action.do} ${action.targets.map(({ name }) => name).join(' ')}`;
  if (action.do === 'probe') return `probe ${action.targets.join(' ')}`;
  if (action.do === 'done') return `done ${action.phase}`;
  return `${action.do} ${[...new Set(action.because.map(({ code }) => code))].join(' ')}`;
}
