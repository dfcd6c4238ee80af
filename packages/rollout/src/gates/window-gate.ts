import { isUnreadable } from '@gradus/core/forge';
import { inWindow, nextWindow, staysInWindow } from '@gradus/core/internal';
import { successful, waiting, type Answered, type GateAnswer, type GateDefinition } from './gate.ts';
import { soakEnd } from './soak.ts';

export const windowGate: GateDefinition<'window'> = {
  ask: askWindow,
  question: undefined,
  byPeople: false,
  needs: (gate) => ({ calendar: gate }),
};

/** A calendar that has to be open, and for long enough. Evaluated at every step, because an unused window closes again. */
function askWindow({ gate, facts, now, state }: GateAnswer<'window'>): Answered {
  const { ref, mustFitIn } = gate;
  const { calendars } = facts;
  if (isUnreadable(calendars))
    return waiting('window', `whether calendar ${ref} is open is not known: ${calendars.unreadable}`);
  const windows = calendars.get(ref);
  if (windows === undefined) return { verdict: 'Error', reason: `there is no calendar ${ref}` };
  const { changeType } = state;
  const next = nextWindow(now, windows, changeType).value;
  if (!inWindow(now, windows, changeType).value) return waiting('window', `calendar ${ref} is closed`, next);
  const end = mustFitIn === undefined ? now : soakEnd(now, mustFitIn, facts.zone);
  if (!staysInWindow(now, end, windows, changeType))
    return waiting('window', `calendar ${ref} closes in less than ${mustFitIn}`, next);
  return successful(`calendar ${ref} is open`);
}
