import { isUnreadable } from '@gradus/core/forge';
import { back } from './back.ts';
import { draftOf, hold, isOver, setPhase, setQueued, settled, addEvent, type StateDraft } from '../state/draft.ts';
import { lapse, takeFleet } from './evidence.ts';
import { forward } from './forward.ts';
import { askRevival } from '../gates/revival.ts';
import { askDependency } from '../gates/depends-on.ts';
import type { Action, RolloutState, Step, StepFacts } from '../model.ts';
import { groupReason } from '../group/queue.ts';
import { takeUp } from './take-up.ts';
import { waitOr } from './waiting.ts';

/**
 * One step of a rollout: what to do now, and the state to save before it is done. Pure and idempotent: a second step on its result, with
 * the same facts, changes nothing and starts nothing. It does not wait; call it again.
 */
export function nextStep(state: RolloutState, facts: StepFacts): Step {
  const draft = draftOf(state, facts.now);
  if (!isOver(state.phase)) lookAround(draft, facts);
  const action = decide(draft, facts);
  return { state: settled(draft), events: draft.events, action };
}

function lookAround(draft: StateDraft, { fleet, groups }: StepFacts): void {
  lapse(draft);
  if (fleet !== undefined && !isUnreadable(fleet)) takeFleet(draft, fleet, groups);
}

function decide(draft: StateDraft, facts: StepFacts): Action {
  for (;;) {
    const { phase } = draft.state;
    if (isOver(phase)) return { do: 'done', phase };
    if (phase === 'Paused') return paused(draft);
    const action =
      phase === 'Pending' ? begin(draft, facts) : phase === 'RollingBack' ? back(draft, facts) : forward(draft, facts);
    if (action !== undefined) return action;
  }
}

function paused(draft: StateDraft): Action {
  hold(draft);
  const text = `The rollout is paused: ${draft.state.reason ?? 'no reason was given'}.`;
  return { do: 'blocked', because: [{ code: 'paused', text }] };
}

/** What has to come first: rollouts that it depends on, and those that it must not run next to. */
function begin(draft: StateDraft, facts: StepFacts): Action | undefined {
  const { spec } = draft.state;
  // First, because a rollout that may not go on must not end because of another one, either.
  const approval = askRevival(draft, facts);
  if (approval.length > 0) return waitOr(approval);
  const waits = (spec.dependsOn ?? []).flatMap((dependency) => askDependency(dependency, facts.others).waitsFor ?? []);
  const group = groupReason(draft.state, facts.others);
  if (group !== undefined && spec.concurrency?.policy === 'Reject') {
    setPhase(draft, 'Aborted', group.text.replace(/\.$/, ''));
    addEvent(draft, 'aborted', `The rollout was not started: ${group.text}`);
    return undefined;
  }
  setQueued(draft, group !== undefined && waits.length === 0);
  const reasons = group === undefined ? waits : [...waits, group];
  if (reasons.length > 0) return waitOr(reasons);
  setPhase(draft, 'Progressing');
  takeUp(draft, facts);
  addEvent(draft, 'started', `The rollout of ${spec.artifact.name} ${spec.artifact.version} begins.`);
  return undefined;
}
