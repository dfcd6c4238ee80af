import { isUnreadable } from '@gradus/core/forge';
import { bare, formatInstant, nextWindow } from '@gradus/core/internal';
import { guardsOf } from '../gates/guards.ts';
import { opennessOf, type Override } from '../gates/openness.ts';
import { askWindow } from '../gates/window-gate.ts';
import type { StateDraft } from '../state/draft.ts';
import type { Reason, StepFacts } from '../model.ts';

/** Why targets must not be started now, and which closed calendars an approved emergency passes if they are. */
export interface StartPermission {
  readonly because: readonly Reason[];
  readonly overrides: readonly Override[];
}

/**
 * Whether targets may be started now; evaluated again before each batch and each part of one. A freeze always forbids it. A closed window does
 * not if the batch has begun and may be finished; nor does a window gate.
 */
export function mayStart(draft: StateDraft, facts: StepFacts, begun: boolean): StartPermission {
  const { spec } = draft.state;
  const mayFinish = begun && spec.windows?.onClose !== 'StopNow';
  const windows = windowPermission(draft, facts, mayFinish);
  const guards = mayFinish ? nothing : guardPermission(draft, facts, begun);
  return {
    because: [...windows.because, ...guards.because, ...policyReasons(facts), ...changeReasons(spec.change, facts)],
    overrides: [...windows.overrides, ...guards.overrides],
  };
}

const nothing: StartPermission = { because: [], overrides: [] };

function changeReasons(name: string, { change }: StepFacts): Reason[] {
  if (change === 'implementing') return [];
  const text = isUnreadable(change)
    ? `In which state change ${name} is is not known: ${change.unreadable}.`
    : `Change ${name} is ${change}; its rollout goes out while it is implementing.`;
  return [{ code: 'change', text }];
}

/** The calendars of the rollout. */
export function windowPermission({ state, now }: StateDraft, facts: StepFacts, mayFinish: boolean): StartPermission {
  const { windows } = facts;
  if (isUnreadable(windows)) {
    const text = `Whether a window is open is not known: ${windows.unreadable}.`;
    return { because: [{ code: 'window', text }], overrides: [] };
  }
  const { freezes, isClosed, overrides, hint } = opennessOf(windows, now, state, facts);
  if (freezes.length === 0 && (mayFinish || !isClosed)) return { because: [], overrides };
  const next = nextWindow(now, windows, state.changeType).value;
  const until = next === undefined ? {} : { until: next };
  const opens = next === undefined ? 'none opens within 400 days' : `the next opens at ${formatInstant(next)}`;
  const names = [...new Set(freezes.map(({ name }) => name))].sort().join(', ');
  const reason: Reason =
    freezes.length > 0
      ? { code: 'freeze', text: `Nothing starts in the freeze ${names}; after it ${opens}.${hint}`, ...until }
      : { code: 'window', text: `No maintenance window is open; ${opens}.${hint}`, ...until };
  return { because: [reason], overrides: [] };
}

/** The window gates that let the rollout come here: what was open then may have closed. The rest of a begun batch needs no full window. */
function guardPermission({ state, now }: StateDraft, facts: StepFacts, begun: boolean): StartPermission {
  const guards = guardsOf(state, state.position).map(({ place, gate }) => {
    const { mustFitIn: _, ...open } = gate;
    const { waitsFor } = askWindow(begun ? open : gate, place, { facts, now, state });
    const windows = isUnreadable(facts.calendars) ? undefined : facts.calendars.get(bare(gate.ref));
    const known = windows === undefined || isUnreadable(windows) ? [] : windows;
    return {
      because: waitsFor === undefined ? [] : [waitsFor],
      overrides: opennessOf(known, now, state, facts).overrides,
    };
  });
  return {
    because: guards.flatMap(({ because }) => because),
    overrides: guards.flatMap(({ overrides }) => overrides),
  };
}

function policyReasons({ policies }: StepFacts): Reason[] {
  if (isUnreadable(policies))
    return [{ code: 'policy', text: `What the policies say is not known: ${policies.unreadable}.` }];
  const { state, because, until } = policies;
  if (state === 'passed') return [];
  const texts = because.length > 0 ? because : [`The policies say ${state}.`];
  return texts.map((text) => ({ code: 'policy', text, ...(until !== undefined && { until }) }));
}
