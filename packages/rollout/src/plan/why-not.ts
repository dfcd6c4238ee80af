import { type Selector, joinWords, shown } from '@gradus/core/internal';
import { labelOf, selects, type Labels } from '../fleet/selector.ts';

/** Why a target does not match a selector: the first reason, as the end of a sentence; undefined if it matches. */
export function whyNot({ matchLabels = {}, matchExpressions = [] }: Selector, labels: Labels): string | undefined {
  for (const [key, wanted] of Object.entries(matchLabels)) {
    const value = labelOf(labels, key);
    if (value === undefined) return `it has no label ${key}`;
    if (value !== wanted) return `its label ${key} is ${shown(value)}, not ${shown(wanted)}`;
  }
  const missed = matchExpressions.find((condition) => !selects({ matchExpressions: [condition] }, labels));
  if (missed === undefined) return undefined;
  const value = labelOf(labels, missed.key);
  if (value === undefined) return `it has no label ${missed.key}`;
  if (missed.operator === 'DoesNotExist') return `it has a label ${missed.key}`;
  const values = (missed.values ?? []).map(shown);
  return missed.operator === 'In'
    ? `its label ${missed.key} is ${shown(value)}, and ${joinWords(values, 'or')} is required`
    : `its label ${missed.key} is ${shown(value)}, which is ruled out`;
}
