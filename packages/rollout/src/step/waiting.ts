import type { StateDraft } from '../state/draft.ts';
import { counted } from '@gradus/core/internal';
import type { Action, Reason } from '../model.ts';

export function probe(targets: readonly string[], { state }: StateDraft): Action {
  const because = targets.slice(0, 5).map((name): Reason => ({
    code: 'unknown',
    text: `What runs on ${name} is not known: ${state.targets.get(name)?.reason ?? 'nobody looked'}.`,
  }));
  return { do: 'probe', targets, because };
}

/** Waits while something is in progress. Otherwise a person has to act if one of the reasons requires it. */
export function waitOr(reasons: readonly Reason[]): Action {
  return needsPerson(reasons)
    ? { do: 'blocked', because: reasons }
    : { do: 'wait', ...earliest(reasons), because: reasons };
}

export function inFlight(leases: readonly number[]): readonly Reason[] {
  if (leases.length === 0) return [];
  const are = leases.length === 1 ? 'is' : 'are';
  return [
    {
      code: 'in-flight',
      text: `${counted(leases.length, 'target')} ${are} being updated.`,
      until: Math.min(...leases),
    },
  ];
}

/** Whether no time and no job will help, so that a person has to do something. */
function needsPerson(reasons: readonly Reason[]): boolean {
  if (reasons.some(({ code }) => code === 'in-flight')) return false;
  return reasons.some(({ code, until }) => persons.has(code) && until === undefined);
}

const persons: ReadonlySet<Reason['code']> = new Set([
  'paused',
  'window',
  'freeze',
  'provider',
  'policy',
  'availability',
  'change',
  'version',
  'failed',
]);

function earliest(reasons: readonly Reason[]): { readonly until?: number } {
  const times = reasons.flatMap(({ until }) => until ?? []);
  return times.length === 0 ? {} : { until: Math.min(...times) };
}
