import type { Gate } from '../../generated/types.ts';
import { placeOf, setGate, tell, type Draft } from '../draft.ts';
import type { Question, Reason, RolloutState, StepFacts } from '../model.ts';
import { askApproval } from './approval.ts';
import { askDependency } from './depends-on.ts';
import { kindOf, type Answered, type Asked } from './gate.ts';
import { askMetric, questionOf } from './metric.ts';
import { askSoak, soakEnd } from './soak.ts';
import { askTest } from './test-gate.ts';
import { askWindow } from './window-gate.ts';

/** What the gates of a place say together. */
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

/** Asks every gate of the position, so that all that is missing is told and not only the first. */
export function askGates(draft: Draft, facts: StepFacts): Asking {
  const answers: Answered[] = [];
  for (const asked of questionsAt(draft.state, facts, draft.now)) {
    const answer = ask(asked);
    const { known, place, gate, now } = asked;
    const isNew = known?.verdict !== answer.verdict;
    setGate(draft, {
      place,
      kind: kindOf(gate),
      verdict: answer.verdict,
      since: known?.since ?? now,
      ...(answer.verdict !== 'Waiting' && { decidedAt: isNew ? now : (known?.decidedAt ?? now) }),
      reason: answer.reason,
      ...answer.record,
    });
    if (isNew && answer.verdict !== 'Waiting')
      tell(draft, 'gate', `Gate ${place} is ${answer.verdict}: ${answer.reason}.`);
    answers.push(answer);
  }
  const worst = order.map((verdict) => answers.find((answer) => answer.verdict === verdict)).find((found) => found);
  return {
    verdict: worst?.verdict ?? 'Successful',
    reason: worst?.reason ?? '',
    waitsFor: answers.flatMap(({ waitsFor }) => waitsFor ?? []),
  };
}

/** A failure is told before what is only not known, and that before what is still awaited. */
const order = ['Failed', 'Inconclusive', 'Error', 'Waiting', 'Successful'] as const;

function ask(asked: Asked): Answered {
  switch (kindOf(asked.gate)) {
    case 'soak':
      return askSoak(asked);
    case 'metric':
      return askMetric(asked);
    case 'approval':
      return askApproval(asked);
    case 'test':
      return askTest(asked);
    case 'window':
      return askWindow(asked);
    case 'dependsOn':
      return askDependency(asked.gate.dependsOn!, asked.facts.others);
  }
}

function questionsAt(state: RolloutState, facts: StepFacts, now: number): Asked[] {
  const prefix = placeOf(state, state.position);
  const occupiedSince = occupied(state);
  let soakedAt = occupiedSince;
  return gatesAt(state).map((gate, index) => {
    const place = `${prefix}${index}`;
    const known = state.gates.find((record) => record.place === place);
    const asked = { place, gate, state, facts, now, occupiedSince, soakedAt, known };
    if (gate.soak) soakedAt = Math.max(soakedAt, soakEnd(occupiedSince, gate.soak.duration, facts.zone));
    return asked;
  });
}

/** Since when all that is done up to the position has been so without a break; the start where nothing is. */
function occupied({ batches, position, startedAt }: RolloutState): number {
  const here = position.at === 'before' ? 0 : position.batch + 1;
  const passed = batches
    .slice(0, position.stage + 1)
    .flatMap((row, stage) => (stage === position.stage ? row.slice(0, here) : row));
  return passed.reduce((latest, { doneAt }) => Math.max(latest, doneAt ?? startedAt), startedAt);
}

/** The metrics that the edge has to ask its provider for before the next step. */
export function questions(state: RolloutState, facts: Pick<StepFacts, 'zone' | 'now'>): readonly Question[] {
  if (state.phase !== 'Progressing') return [];
  const now = Math.max(facts.now, state.clock);
  return questionsAt(state, facts as StepFacts, now)
    .filter(({ gate }) => gate.metric !== undefined)
    .flatMap((asked) => questionOf(asked) ?? []);
}
