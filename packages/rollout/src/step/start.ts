import { setGeneration, setTarget, type StateDraft } from '../state/draft.ts';
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
  const generation = draft.state.generation + 1;
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
    setTarget(draft, name, { ...start, ...(isDown && { down: true }), ...(switching && { switching: true }) });
    return { name, version, attempt };
  });
  return { do: what, generation, lease, targets };
}
