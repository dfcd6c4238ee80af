import type { Selector } from '../generated/types.ts';
import { listed, shown } from '../validate/describe-value.ts';
import { labelOf, selects, type Labels } from './selector.ts';

/** The first thing in which a target does not meet a selector, as the end of a sentence; undefined where it meets all. */
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
    ? `its label ${missed.key} is ${shown(value)}, and ${listed(values, 'or')} is asked for`
    : `its label ${missed.key} is ${shown(value)}, which is ruled out`;
}
