import { isUnreadable } from '@gradus/core/forge';
import { joinWords } from '@gradus/core/internal';
import { addEvent, setGate, type StateDraft } from '../state/draft.ts';
import type { Override } from '../gates/openness.ts';
import type { StepFacts } from '../model.ts';

/** Records that targets are started although calendars are closed: who let them, and what is owed for it. Once for each entry. */
export function recordOverrides(draft: StateDraft, overrides: readonly Override[], { obligations }: StepFacts): void {
  for (const { place, window, person } of overrides) {
    if (draft.state.gates.some((record) => record.place === place)) continue;
    const what =
      window.kind === 'freeze'
        ? `pass the freeze ${window.name}`
        : `start outside the maintenance window ${window.name}`;
    const owed =
      isUnreadable(obligations) || obligations.length === 0 ? '' : `; owed for it: ${joinWords(obligations, 'and')}`;
    const reason = `${person} let the emergency ${what} of calendar ${window.calendar ?? ''}${owed}`;
    setGate(draft, {
      place,
      kind: 'window',
      verdict: 'Successful',
      since: draft.now,
      decidedAt: draft.now,
      reason,
    });
    addEvent(draft, 'gate', `Emergency: ${reason}.`);
  }
}
