import { setGeneration, setTarget, type StateDraft } from '../state/draft.ts';
import { plannedTarget } from '../state/places.ts';
import { lastStart } from '../group/neighbours.ts';
import type { Action, StepFacts } from '../model.ts';

interface Start {
  readonly name: string;
  readonly version: string;
}

/** Records that targets are started, under a new generation and a lease, before any executor is asked to start them. */
export function startTargets(
  draft: StateDraft,
  facts: StepFacts,
  what: 'deploy' | 'switch' | 'rollback',
  starts: readonly Start[],
): Extract<Action, { readonly generation: number }> {
  const generation = Math.max(draft.state.generation, facts.generation) + 1;
  const lease = draft.now + facts.lease;
  setGeneration(draft, generation);
  const { runId } = facts;
  const targets = starts.map(({ name, version }) => {
    const before = draft.state.targets.get(name);
    // Taking back what serves takes it from its users, as the switch did.
    const switching = what === 'switch' || (what === 'rollback' && before?.switching === true);
    const isSame = before?.version === version && (before.switching === true) === switching;
    const attempt = isSame ? before.attempt + 1 : 1;
    const start = { phase: 'InProgress', version, generation, attempt, runId, startedAt: draft.now, lease } as const;
    const isDown = before?.down === true;
    const good = before === undefined || before.generation === 0 ? goodVersion(draft, facts, name) : before.good;
    setTarget(draft, name, {
      ...start,
      ...(isDown && { down: true }),
      ...(switching && { switching: true }),
      ...(good !== undefined && { good }),
    });
    return { name, version, attempt };
  });
  return { do: what, generation, lease, targets };
}

/**
 * What a rollback restores: the version that the last successful rollout settled on the target. Undefined where that is what the plan found
 * on it, or where no rollout of the group has touched it.
 */
function goodVersion({ state }: StateDraft, { groups }: StepFacts, name: string): string | null | undefined {
  const last = lastStart(groups, state, name);
  if (last === undefined || last.good === plannedTarget(state, name)?.version) return undefined;
  return last.good ?? null;
}
