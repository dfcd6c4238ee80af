import { isUnreadable } from '../../model/review.ts';
import { inWindow, nextWindow, staysInWindow } from '../../time/window.ts';
import { successful, waiting, type Answered, type Asked } from './gate.ts';
import { soakEnd } from './soak.ts';

/** A calendar that has to be open, and for long enough. Asked at every step: an open window that was not used closes again. */
export function askWindow({ gate, facts, now, state }: Asked): Answered {
  const { ref, mustFitIn } = gate.window!;
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
