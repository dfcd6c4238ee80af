import type { Condition } from '../model/explanation.ts';

/** The outcome of a condition. `existing`: unmet, and was unmet before; `waived`: a waiver lets it through; `advisory`: only reported. */
export type ConditionState = 'met' | 'waived' | 'existing' | 'advisory' | 'pending' | 'undecided' | 'failed';

/** From best to worst. */
export const conditionStates: readonly ConditionState[] = [
  'met',
  'waived',
  'existing',
  'advisory',
  'pending',
  'undecided',
  'failed',
];

export function conditionState({ finding }: Pick<Condition, 'finding'>): ConditionState {
  if (finding === undefined) return 'met';
  if (finding.waiver !== undefined) return 'waived';
  if (finding.state === 'existing') return 'existing';
  return finding.enforcement === 'advisory' ? 'advisory' : finding.outcome;
}

/** The state that counts most; `met` of none. */
export function worstState(conditions: readonly Pick<Condition, 'finding'>[]): ConditionState {
  return conditions
    .map(conditionState)
    .reduce<ConditionState>((a, b) => (conditionStates.indexOf(a) >= conditionStates.indexOf(b) ? a : b), 'met');
}
