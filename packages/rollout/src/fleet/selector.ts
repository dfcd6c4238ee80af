import type { LabelCondition, Selector } from '@gradus/core/internal';

export type Labels = Readonly<Record<string, string>>;

/** Whether a selector selects a target with these labels: all of its conditions must be true, and an empty selector selects everything. */
export function selects({ matchLabels = {}, matchExpressions = [] }: Selector, labels: Labels): boolean {
  return (
    Object.entries(matchLabels).every(([key, value]) => labelOf(labels, key) === value) &&
    matchExpressions.every((condition) => holds(condition, labels))
  );
}

/** As in Kubernetes: NotIn also matches if there is no such label. */
function holds({ key, operator, values = [] }: LabelCondition, labels: Labels): boolean {
  const value = labelOf(labels, key);
  if (operator === 'Exists') return value !== undefined;
  if (operator === 'DoesNotExist') return value === undefined;
  return (value !== undefined && values.includes(value)) === (operator === 'In');
}

/** Own labels only: a target does not have an inherited label `constructor`. */
export function labelOf(labels: Labels, key: string): string | undefined {
  return Object.hasOwn(labels, key) ? labels[key] : undefined;
}

/** By code units, independent of the locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
