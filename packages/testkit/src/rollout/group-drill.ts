import type { RolloutSpec } from '../../../core/src/generated/types.ts';
import { endedBy } from '../../../rollout/src/group/queue.ts';
import { groupsOf } from '../../../rollout/src/group/groups-of.ts';
import { recordInGroups } from '../../../rollout/src/group/record-group.ts';
import type {
  Action,
  GroupRecord,
  Observation,
  OtherRollout,
  RolloutState,
  StepFacts,
} from '../../../rollout/src/model.ts';
import { headOf } from '../../../rollout/src/state/state-file.ts';
import type { Ordered } from '../../../rollout/src/step/commands.ts';
import { recordResults } from '../../../rollout/src/step/record.ts';
import { nextStep } from '../../../rollout/src/step/step.ts';
import { supersede } from '../../../rollout/src/step/supersede.ts';
import { brief, drill, factsAt, minute, monday, planOf } from './drill.ts';

/** Several rollouts on one state ref, driven by hand: every change of one is recorded with the groups, as the one commit of it is. */
export class GroupDrill {
  readonly states = new Map<string, RolloutState>();
  groups: ReadonlyMap<string, GroupRecord> = new Map();
  generation = 0;
  now: number = monday;
  facts: Partial<StepFacts> = {};

  add(...states: readonly RolloutState[]): this {
    for (const state of states) this.states.set(state.name, state);
    return this;
  }

  at(name: string): RolloutState {
    return this.states.get(name)!;
  }

  step(name: string): Action {
    const first = nextStep(this.at(name), this.#factsOf(name));
    this.#save(first.state);
    const rivals = endedBy(first.state, this.others(name)).map((rival) => this.at(rival));
    if (rivals.length === 0) return first.action;
    const { state, ended } = supersede(first.state, rivals, this.now);
    for (const each of [...ended, state]) this.#save(each);
    const { state: after, action } = nextStep(state, this.#factsOf(name));
    this.#save(after);
    return action;
  }

  /** The results of everything that a rollout has under way; targets that are named fail. */
  settle(name: string, failing: readonly string[] = []): void {
    const results = [...this.at(name).targets].flatMap(([target, { phase, generation, version }]) =>
      phase === 'InProgress'
        ? [
            {
              target,
              generation,
              version,
              at: this.now,
              outcome: failing.includes(target) ? ('failed' as const) : ('succeeded' as const),
            },
          ]
        : [],
    );
    this.#save(recordResults(this.at(name), { results }, this.now, this.groups).state);
  }

  observe(name: string, ...observations: readonly Observation[]): void {
    this.#save(recordResults(this.at(name), { observations }, this.now, this.groups).state);
  }

  order(name: string, order: (state: RolloutState) => Ordered): string | undefined {
    const ordered = order(this.at(name));
    if ('refused' in ordered) return ordered.refused;
    this.#save(ordered.state);
    return undefined;
  }

  others(name: string): ReadonlyMap<string, OtherRollout> {
    return new Map(
      [...this.states].flatMap(([other, state]) =>
        other === name ? [] : [[other, headOf(state, groupsOf(state.spec))]],
      ),
    );
  }

  #factsOf(name: string): StepFacts {
    return factsAt(this.now, {
      ...this.facts,
      others: this.others(name),
      groups: this.groups,
      generation: this.generation,
    });
  }

  #save(after: RolloutState): void {
    const records = recordInGroups(this.groups, this.states.get(after.name), after);
    this.groups = new Map([...this.groups, ...records]);
    this.generation = Math.max(this.generation, after.generation);
    this.states.set(after.name, after);
  }
}

/** A rollout of a version to a fleet that the plan found on another. */
export function rolloutOver(
  name: string,
  version: string,
  spec: Partial<RolloutSpec> = {},
  { found = '1.0', sizes = [1, 1] }: { readonly found?: string; readonly sizes?: readonly number[] } = {},
): RolloutState {
  const plan = planOf({ fleet: sizes }, { rollout: name, version });
  const targets = new Map([...plan.targets].map(([target, planned]) => [target, { ...planned, version: found }]));
  const { state } = drill({ ...plan, targets }, { artifact: { name: 'shop', version }, ...spec });
  return { ...state, name };
}

/** Steps until the rollout waits or ends, with results in between. */
export function finish(drilled: GroupDrill, name: string): string {
  for (let turn = 0; turn < 50; turn++) {
    const action = drilled.step(name);
    if (!('generation' in action)) return brief(action);
    drilled.now += minute;
    drilled.settle(name);
  }
  throw new Error('It does not end.');
}
