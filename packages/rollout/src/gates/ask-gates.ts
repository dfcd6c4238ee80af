import type { Gate } from '@gradus/core/internal';
import { placeOf, setGate, addEvent, type StateDraft } from '../state/draft.ts';
import type { GateKind, Question, Reason, RolloutState, StepFacts } from '../model.ts';
import { gateKinds, gateNeeds } from './gate-kinds.ts';
import { gateKind, type Answered, type GateAnswer } from './gate.ts';
import { soakEnd } from './soak.ts';

/** The combined result of the gates of a place. */
export interface Asking {
  readonly verdict: Answered['verdict'];
  /** Of the gate that failed, as the end of a sentence. */
  readonly reason: string;
  readonly waitsFor: readonly Reason[];
}

/** The gates of the position, in their order. */
function gatesAt({ spec, position }: RolloutState): readonly Gate[] {
  const stage = spec.stages[position.stage];
  const gates = { before: stage?.beforeGates, gates: stage?.gates, after: stage?.afterGates };
  return position.at === 'deploy' || position.at === 'switch' ? [] : (gates[position.at] ?? []);
}

/** Evaluates every gate of the position, so that everything that is missing is reported and not only the first. */
export function askGates(draft: StateDraft, facts: StepFacts): Asking {
  const answers: Answered[] = [];
  for (const asked of placedGates(draft.state, facts, draft.now)) {
    const { known, place, gate, now } = asked;
    const kind = gateKind(gate);
    const answer = ask(kind, asked);
    const isNew = known?.verdict !== answer.verdict;
    setGate(draft, {
      place,
      kind,
      verdict: answer.verdict,
      since: known?.since ?? now,
      ...(answer.verdict !== 'Waiting' && { decidedAt: isNew ? now : (known?.decidedAt ?? now) }),
      reason: answer.reason,
      ...answer.record,
    });
    if (isNew && answer.verdict !== 'Waiting')
      addEvent(draft, 'gate', `Gate ${place} is ${answer.verdict}: ${answer.reason}.`);
    if (answer.event !== undefined) addEvent(draft, 'gate', `Gate ${place}: ${answer.event}.`);
    answers.push(answer);
  }
  const worst = order.map((verdict) => answers.find((answer) => answer.verdict === verdict)).find((found) => found);
  return {
    verdict: worst?.verdict ?? 'Successful',
    reason: worst?.reason ?? '',
    waitsFor: answers.flatMap(({ waitsFor }) => waitsFor ?? []),
  };
}

/** Failures are reported before unknown results, and those before what is still pending. */
const order = ['Failed', 'Inconclusive', 'Error', 'Waiting', 'Successful'] as const;

/** A gate of the position; its kind is not chosen yet. */
type PlacedGate = Omit<GateAnswer<GateKind>, 'gate'> & { readonly gate: Gate };

function ask<Kind extends GateKind>(kind: Kind, asked: PlacedGate): Answered {
  return gateKinds[kind].ask({ ...asked, gate: asked.gate[kind]! });
}

function questionOf<Kind extends GateKind>(kind: Kind, asked: PlacedGate): Question | undefined {
  return gateKinds[kind].question?.({ ...asked, gate: asked.gate[kind]! });
}

function placedGates(state: RolloutState, facts: StepFacts, now: number): PlacedGate[] {
  const prefix = placeOf(state, state.position);
  const occupiedSince = occupied(state);
  let soakedAt = occupiedSince;
  return gatesAt(state).map((gate, index) => {
    const place = `${prefix}${index}`;
    const known = state.gates.find((record) => record.place === place);
    const asked = { place, gate, state, facts, now, occupiedSince, soakedAt, known };
    const { soak } = gateNeeds(gate);
    if (soak !== undefined) soakedAt = Math.max(soakedAt, soakEnd(occupiedSince, soak, facts.zone));
    return asked;
  });
}

/** Since when everything up to the position has been done without interruption; the start if nothing has. */
function occupied({ batches, position, startedAt }: RolloutState): number {
  const here = position.at === 'before' ? 0 : position.batch + 1;
  const passed = batches
    .slice(0, position.stage + 1)
    .flatMap((row, stage) => (stage === position.stage ? row.slice(0, here) : row));
  return passed.reduce((latest, { doneAt }) => Math.max(latest, doneAt ?? startedAt), startedAt);
}

/** The metrics that the caller must query before the next step. */
export function questions(state: RolloutState, facts: Pick<StepFacts, 'zone' | 'now'>): readonly Question[] {
  if (state.phase !== 'Progressing') return [];
  const now = Math.max(facts.now, state.clock);
  return placedGates(state, facts as StepFacts, now).flatMap((asked) => questionOf(gateKind(asked.gate), asked) ?? []);
}
