import { isUnreadable } from '@gradus/core/forge';
import { formatInstant, frozenBy, inWindow, nextWindow } from '@gradus/core/internal';
import type { StateDraft } from '../state/draft.ts';
import type { Reason, StepFacts } from '../model.ts';

/**
 * Why targets must not be started now; evaluated again before each batch and each part of one. A freeze always forbids it. A closed
 * window does not if the batch has begun and may be finished.
 */
export function forbids({ state, now }: StateDraft, facts: StepFacts, begun: boolean): readonly Reason[] {
  return [
    ...windowReasons(state.changeType, now, facts, begun && state.spec.windows?.onClose !== 'StopNow'),
    ...policyReasons(facts),
    ...changeReasons(state.spec.change, facts),
  ];
}

function changeReasons(name: string, { change }: StepFacts): Reason[] {
  if (change === 'implementing') return [];
  const text = isUnreadable(change)
    ? `In which state change ${name} is is not known: ${change.unreadable}.`
    : `Change ${name} is ${change}; its rollout goes out while it is implementing.`;
  return [{ code: 'change', text }];
}

export function windowReasons(changeType: string, now: number, { windows }: StepFacts, mayFinish: boolean): Reason[] {
  if (isUnreadable(windows))
    return [{ code: 'window', text: `Whether a window is open is not known: ${windows.unreadable}.` }];
  const freezes = frozenBy(now, windows, changeType).value;
  const next = nextWindow(now, windows, changeType).value;
  const until = next === undefined ? {} : { until: next };
  const opens = next === undefined ? 'none opens within 400 days' : `the next opens at ${formatInstant(next)}`;
  if (freezes.length > 0)
    return [
      { code: 'freeze', text: `Nothing starts in the freeze ${freezes.join(', ')}; after it ${opens}.`, ...until },
    ];
  if (mayFinish || inWindow(now, windows, changeType).value) return [];
  return [{ code: 'window', text: `No maintenance window is open; ${opens}.`, ...until }];
}

function policyReasons({ policies }: StepFacts): Reason[] {
  if (isUnreadable(policies))
    return [{ code: 'policy', text: `What the policies say is not known: ${policies.unreadable}.` }];
  const { state, because, until } = policies;
  if (state === 'passed') return [];
  const texts = because.length > 0 ? because : [`The policies say ${state}.`];
  return texts.map((text) => ({ code: 'policy', text, ...(until !== undefined && { until }) }));
}
