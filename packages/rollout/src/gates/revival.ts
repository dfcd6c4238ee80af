import { setGate, addEvent, type StateDraft } from '../state/draft.ts';
import type { PlannedStage, Reason, Revival, RolloutState, StepFacts } from '../model.ts';
import { approvalGate } from './approval.ts';

/** The place at which people approve that an aborted rollout continues: `retry/1`. */
export function revivalPlace({ number }: Revival): string {
  return `retry/${number}`;
}

/** What an approval gate reads. */
type ApprovalFacts = Pick<StepFacts, 'teamsOf' | 'notGranted' | 'mayBe' | 'owner'>;

/** Evaluates the approval of a retry like a gate of the owner: neither who started the rollout nor who retried it counts. */
export function askRevival(draft: StateDraft, facts: StepFacts): readonly Reason[] {
  const { revival } = draft.state;
  if (revival === undefined) return [];
  const place = revivalPlace(revival);
  const known = draft.state.gates.find((record) => record.place === place);
  if (known?.verdict === 'Successful') return [];
  const { verdict, reason, waitsFor } = answer(draft.state, revival, facts);
  const since = known?.since ?? draft.now;
  const isDecided = verdict !== 'Waiting';
  setGate(draft, { place, kind: 'approval', verdict, since, ...(isDecided && { decidedAt: draft.now }), reason });
  if (isDecided) addEvent(draft, 'gate', `Gate ${place} is ${verdict}: ${reason}.`);
  if (waitsFor === undefined) return [];
  const text = `The rollout was aborted, and ${revival.by} retries it (${revival.reason}). ${waitsFor.text}`;
  return [{ ...waitsFor, text }];
}

function answer(state: RolloutState, revival: Revival, facts: ApprovalFacts): ReturnType<typeof approvalGate.ask> {
  const approvals = state.approvals.filter(({ person }) => !facts.mayBe(revival.by, person));
  return approvalGate.ask({
    gate: {},
    place: revivalPlace(revival),
    state: { ...state, approvals },
    facts: facts as StepFacts,
    now: revival.at,
    occupiedSince: revival.at,
    soakedAt: revival.at,
    known: undefined,
  });
}

/** The stage of the approvers of a place; for a retry, the current stage of the rollout. */
export function approvalStage(
  { plan, position, revival }: Pick<RolloutState, 'plan' | 'position' | 'revival'>,
  place: string,
): PlannedStage | undefined {
  if (revival !== undefined && place === revivalPlace(revival))
    return plan.stages[position.stage] ?? plan.stages.at(-1);
  return plan.stages.find(({ name }) => place.startsWith(`${name}/`));
}
