import { movedOn } from '../group/neighbours.ts';
import { intendedAt } from '../group/record-group.ts';
import type { StepFacts } from '../model.ts';
import { addEvent, reopenBatch, setPosition, setTarget, type StateDraft } from '../state/draft.ts';
import { placesOf } from '../state/places.ts';

/**
 * A rollout begins, perhaps again after it had been aborted: targets that it had finished, and that another rollout has updated since, do
 * not run its version any more. They are started again, unless the other one was intended later.
 */
export function takeUp(draft: StateDraft, { groups }: StepFacts): void {
  const places = placesOf(draft.state);
  for (const [name, { switched: _, switching: __, ...target }] of draft.state.targets) {
    const place = places.get(name);
    const other = target.phase === 'Succeeded' ? movedOn(groups, draft.state, name) : undefined;
    if (other === undefined || place === undefined) continue;
    if (other.intendedAt > intendedAt(draft.state)) {
      const reason = `moved on by ${other.rollout}`;
      setTarget(draft, name, { ...target, phase: 'Superseded', settledAt: draft.now, reason });
      addEvent(draft, 'target', `${name} is left alone: it was ${reason}, to version ${other.version}.`);
      continue;
    }
    const reason = `${other.rollout} has brought version ${other.version} since`;
    setTarget(draft, name, { ...target, phase: 'Pending', attempt: 0, good: other.good ?? null, reason });
    addEvent(draft, 'target', `${name} is started again: ${reason}.`);
    reopenBatch(draft, place.stage, place.batch);
    const { position } = draft.state;
    if (place.stage < position.stage || (place.stage === position.stage && place.batch <= position.batch))
      setPosition(draft, { ...place, at: 'deploy' });
  }
}
