import { isUnreadable } from '@gradus/core/forge';
import { bare, formatInstant, nextWindow, staysInWindow } from '@gradus/core/internal';
import type { GateOf, RolloutState, StepFacts } from '../model.ts';
import { successful, waiting, type Answered, type GateDefinition } from './gate.ts';
import { opennessOf } from './openness.ts';
import { soakEnd } from './soak.ts';

export const windowGate: GateDefinition<'window'> = {
  ask: ({ gate, place, facts, now, state }) => askWindow(gate, place, { facts, now, state }),
  question: undefined,
  byPeople: false,
  needs: (gate) => ({ calendar: gate }),
};

interface Asked {
  readonly facts: StepFacts;
  readonly now: number;
  readonly state: RolloutState;
}

/**
 * A calendar that must be open, and for long enough. Evaluated in every step until the other gates in its list have passed, and again
 * before each start that it guards, because an unused window closes again. A calendar that is missing, or that cannot be read, is closed.
 */
export function askWindow({ ref, mustFitIn }: GateOf<'window'>, place: string, { facts, now, state }: Asked): Answered {
  const name = bare(ref);
  const { calendars } = facts;
  if (isUnreadable(calendars))
    return waiting('window', `whether calendar ${name} (${place}) is open is not known: ${calendars.unreadable}`);
  const windows = calendars.get(name);
  if (windows !== undefined && isUnreadable(windows))
    return waiting('window', `calendar ${name} (${place}) cannot be used: ${windows.unreadable}`);
  if (windows === undefined)
    return waiting(
      'window',
      `there is no calendar ${name}, which the window gate ${place} names; add the Calendar, or amend the manifest`,
    );
  const { changeType } = state;
  const next = nextWindow(now, windows, changeType).value;
  const opens = next === undefined ? 'does not open within 400 days' : `opens at ${formatInstant(next)}`;
  const { freezes, isClosed, overrides, hint } = opennessOf(windows, now, state, facts);
  if (freezes.length > 0 || isClosed)
    return waiting('window', `calendar ${name} (${place}) is closed, and ${opens}`, next, hint);
  if (overrides.length > 0)
    return successful(
      `${overrides.map(({ person }) => person).join(', ')} let the emergency pass the closed calendar ${name}`,
    );
  const end = mustFitIn === undefined ? now : soakEnd(now, mustFitIn, facts.zone);
  if (!staysInWindow(now, end, windows, changeType))
    return waiting('window', `calendar ${name} (${place}) closes in less than ${mustFitIn}, and then ${opens}`, next);
  return successful(`calendar ${name} is open`);
}
